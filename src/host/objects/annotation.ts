import type { Element } from '@xmldom/xmldom';
import { readCritiques } from '../critique';
import { closest } from '../docx/dom';
import { paragraphText, piecesOf } from '../docx/inline';
import { generalException, itemNotFound } from '../errors';
import type { Annotation } from '../annotations';
import type { Session } from '../session';
import { collectionType } from './collection';
import { liveText } from './places';
import type { Target } from './places';
import { ObjectType, writes } from './type';
import type { Json, Method, WordObject } from './type';

interface AnnotationTarget extends Target {
  readonly id: string;
}

const annotationType = new ObjectType<AnnotationTarget>('Annotation', () => ({
  properties: {
    id: { get: (target) => found(target).id },
    state: { get: (target) => found(target).state },
  },
  links: {
    critiqueAnnotation: (target) => critiqueAnnotationType.of(target),
  },
  methods: {
    delete: writes((target) => {
      target.session.annotations.delete(found(target));
      return undefined;
    }),
  },
}));

const critiqueAnnotationType = new ObjectType<AnnotationTarget>('CritiqueAnnotation', () => ({
  properties: {
    critique: { get: (target) => found(target).critique.passed },
  },
  links: {
    range: (target) => {
      const { paragraph, start, end } = found(target).extent;
      return target.session.objects.range(liveText(target.session, paragraph, start, end));
    },
  },
  methods: {
    accept: setState('Accepted'),
    reject: setState('Rejected'),
  },
}));

const annotationCollectionType = collectionType('AnnotationCollection', {
  item: ({ find }, key) => find().find((annotation) => annotation.get('id') === key),
});

/** Of the two that the add-in can set itself; the text stays as it is. */
function setState(state: 'Accepted' | 'Rejected'): Method<AnnotationTarget> {
  return writes((target) => {
    target.session.annotations.setState(found(target), state);
    return undefined;
  });
}

function found({ session, id }: AnnotationTarget): Annotation {
  const annotation = session.annotations.find(id);
  if (!annotation) throw itemNotFound();
  return annotation;
}

export function annotationById(session: Session, id: string): WordObject {
  const target = { session, id };
  found(target);
  return annotationType.of(target);
}

export function annotationsOf(session: Session, paragraph: Element): WordObject {
  refuseWithoutSubscription(session);
  const ofParagraph = (): Annotation[] =>
    session.annotations.all().filter(({ extent }) => extent.paragraph === paragraph);
  return annotationCollectionType.of({ find: () => ofParagraph().map(({ id }) => annotationType.of({ session, id })) });
}

/** Underlines words of a paragraph; answers the ids of the annotations in the order of the critiques. */
export function insertAnnotations(session: Session, paragraph: Element, set: Json): string[] {
  refuseWithoutSubscription(session);
  const { faults, annotations } = session;
  const text = paragraphText(paragraph);
  if (!faults.annotationsCountDeleted)
    return annotations.insert(paragraph, readCritiques(set, text.length), !faults.undrawnAnnotations);
  const places = placesWithDeleted(paragraph);
  const critiques = readCritiques(set, places.length - 1).map((critique) => {
    const start = places[critique.start] ?? text.length;
    return { ...critique, start, length: (places[critique.start + critique.length] ?? text.length) - start };
  });
  const seen = critiques.filter(({ length }) => length > 0);
  return annotations.insert(paragraph, seen, !faults.undrawnAnnotations);
}

/** For each place of a paragraph's text with what is deleted in it: the place in its text without. */
function placesWithDeleted(paragraph: Element): number[] {
  const places = [0];
  let place = 0;
  for (const { run, text } of piecesOf(paragraph, 'all')) {
    const isGone = closest(run, 'del', 'moveFrom', 'p')?.localName !== 'p';
    for (let i = 0; i < text.length; i += 1) places.push(isGone ? place : (place += 1));
  }
  return places;
}

/** Word without a subscription has the members and fails in them (#4953, #5179). */
function refuseWithoutSubscription(session: Session): void {
  if (session.faults.noAnnotations) throw generalException('annotations need a Microsoft 365 subscription (#4953)');
}
