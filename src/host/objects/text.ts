import type { Element } from '@xmldom/xmldom';
import { blocksOf, controlsIn, paragraphsIn, tablesIn } from '../docx/blocks';
import { commentsIn } from '../docx/comments';
import { typeOfControl } from '../docx/controls';
import { closest, elements, isW, setW } from '../docx/dom';
import { ensureChild } from '../docx/schema';
import type { Extent, PlainExtent } from '../docx/extent';
import { flatPackage } from '../docx/flat';
import { hiddenMarks, markIsGone, paragraphText, textOf } from '../docx/inline';
import { trimText } from '../docx/runs';
import { search, searchable } from '../docx/search';
import type { SearchOptions } from '../docx/search';
import { builtInName, findStyle, shownName, styleIdByName, styleIdOf } from '../docx/styles';
import { plain, stretchesOf } from '../docx/span';
import { invalidArgument, itemNotFound, notImplemented } from '../errors';
import type { Session } from '../session';
import type { Arguments } from './arguments';
import { anchorOf, controlAround, liveText, present } from './places';
import type { Target } from './places';
import { readSearchOptions } from './searchOptions';
import { reads, withNullTwin } from './type';
import type { Json, Method, Property, WordObject } from './type';

/** The members that bodies, ranges, paragraphs and content controls share, told where each of them is. */
export interface TextMembers<T> {
  readonly properties: Record<string, Property<T>>;
  readonly links: Record<string, (target: T) => WordObject | null>;
  readonly methods: Record<string, Method<T>>;
}

export function textMembers<T extends Target>(extentOf: (target: T) => Extent): TextMembers<T> {
  return {
    properties: {
      text: { get: (target) => textOfExtent(target.session, extentOf(target)) },
      style: {
        get: (target) => common(styles(target.session, extentOf(target)).map(shownName)),
        set: (target, value) => {
          setStyle(target.session, extentOf(target), value);
        },
      },
      styleBuiltIn: {
        get: (target) => common(styles(target.session, extentOf(target)).map(builtInName)),
        set: (target, value) => {
          setStyle(target.session, extentOf(target), value);
        },
      },
    },
    links: {
      paragraphs: (target) =>
        target.session.objects.paragraphs(() => paragraphsIn(target.session.document, extentOf(target))),
      tables: (target) => target.session.objects.tables(() => tablesIn(plain(extentOf(target), 'tables'))),
      contentControls: (target) =>
        target.session.objects.controls(() => controlsIn(plain(extentOf(target), 'contentControls'))),
      font: (target) => target.session.objects.font(() => extentOf(target)),
      ...withNullTwin('parentContentControl', (target: T) =>
        orNull(controlAround(anchorOf(plain(extentOf(target), 'parentContentControl'))), (control) =>
          target.session.objects.control(control),
        ),
      ),
      ...withNullTwin('parentTable', (target: T) =>
        orNull(around(plain(extentOf(target), 'parentTable'), 'tbl'), (table) => target.session.objects.table(table)),
      ),
      ...withNullTwin('parentTableCell', (target: T) =>
        orNull(around(plain(extentOf(target), 'parentTableCell'), 'tc'), (cell) => target.session.objects.cell(cell)),
      ),
    },
    methods: {
      getOoxml: reads((target) => ooxmlOf(target.session, plain(extentOf(target), 'getOoxml'))),
      getReviewedText: reads((target, args) => {
        const view = args.choice(0, ['Current', 'Original'], true) === 'Original' ? 'original' : 'current';
        return textOfExtent(target.session, extentOf(target), view);
      }),
      search: reads((target, args) =>
        find(target.session, extentOf(target), args.text(0), readSearchOptions(args.optionalObject(1))),
      ),
      getComments: reads((target) =>
        target.session.objects.comments(() =>
          commentsIn(target.session.document, plain(extentOf(target), 'getComments')),
        ),
      ),
      getContentControls: reads((target, args) =>
        getControls(target.session, () => controlsIn(plain(extentOf(target), 'getContentControls')), args),
      ),
      select: reads((target, args) => {
        select(target.session, extentOf(target), args.choice(0, ['Select', 'Start', 'End'], true));
        return undefined;
      }),
    },
  };
}

function orNull(element: Element | undefined, make: (element: Element) => WordObject): WordObject | null {
  return element ? make(element) : null;
}

function around(extent: PlainExtent, name: 'tbl' | 'tc'): Element | undefined {
  const anchor = anchorOf(extent);
  return closest(extent.kind === 'content' || extent.kind === 'gap' ? anchor : anchor.parentNode, name);
}

export function textOfExtent(session: Session, extent: Extent, view: 'current' | 'original' = 'current'): string {
  if (extent.kind !== 'text' && extent.kind !== 'span') return textOf(paragraphsIn(session.document, extent), view);
  if (view === 'original') return originalText(plain(extent, 'getReviewedText'));
  const texts = stretchesOf(session.document, extent).map(({ paragraph, start, end }) => {
    const isJoined = markIsGone(paragraph, view);
    return paragraphText(present(paragraph)).slice(start, end) + (isJoined ? '' : '\r');
  });
  return texts.join('').replace(/\r$/, '');
}

/** What deletions hide stands at no place of the text as it is now: only a whole paragraph is sure. */
function originalText(extent: PlainExtent): string {
  if (extent.kind === 'text' && extent.start === 0 && extent.end === paragraphText(present(extent.paragraph)).length)
    return paragraphText(extent.paragraph, 'original');
  throw notImplemented('Word.Range.getReviewedText of a part of a paragraph as it was');
}

function styles(session: Session, extent: Extent): (Element | undefined)[] {
  return paragraphsIn(session.document, extent).map((paragraph) =>
    findStyle(session.document, 'paragraph', styleIdOf(paragraph)),
  );
}

/** What all have in common; nothing when they differ. */
function common(values: readonly string[]): string {
  return values.every((value) => value === values[0]) ? (values[0] ?? '') : '';
}

function setStyle(session: Session, extent: Extent, value: Json): void {
  if (typeof value !== 'string') throw invalidArgument('style');
  const { document } = session;
  const id = styleIdByName(document, 'paragraph', value);
  for (const paragraph of paragraphsIn(document, extent)) {
    setW(ensureChild(ensureChild(paragraph, 'pPr'), 'pStyle'), { val: id });
    document.textChanged(paragraph);
  }
}

function ooxmlOf(session: Session, extent: PlainExtent): string {
  const { document } = session;
  if (extent.kind === 'gap') throw itemNotFound();
  if (extent.kind === 'text')
    return flatPackage(document, [excerpt(extent.paragraph, extent.start, extent.end)], extent.paragraph);
  if (extent.kind === 'content') {
    const whole = elements(extent.container).filter((element) => !isW(element, 'tcPr'));
    const isBody = extent.container === document.body;
    return flatPackage(document, whole, extent.container, {
      withoutStories: isBody && session.faults.ooxmlWithoutHeaders === true,
    });
  }
  return flatPackage(document, blocksOf(extent), extent.first);
}

/** A copy of a paragraph with only a stretch of its text. */
function excerpt(paragraph: Element, start: number, end: number): Element {
  const length = paragraphText(paragraph).length;
  const copy = paragraph.cloneNode(true) as Element;
  if (start === 0 && end === length) return copy;
  trimText(copy, start, end);
  return copy;
}

/** The controls of the kinds that are asked for; without a wish, of every kind. */
export function getControls(session: Session, find: () => readonly Element[], args: Arguments): WordObject {
  const types = args.optionTexts(0, 'types');
  const fits = (element: Element): boolean =>
    types === undefined || types.length === 0 || types.includes(typeOfControl(element));
  return session.objects.controls(() => find().filter(fits));
}

/** Looks once, when asked: later changes of the text make no new hits. */
export function find(session: Session, extent: Extent, text: string, options: SearchOptions): WordObject {
  const wanted = searchable(text, options);
  const stops = (paragraph: Element): number[] => (session.faults.searchStops ? hiddenMarks(paragraph) : []);
  const hits = stretchesOf(session.document, extent).flatMap(({ paragraph, start, end }) =>
    search(paragraph, wanted, options, start, end, stops(paragraph)).map((hit) =>
      liveText(session, hit.paragraph, hit.start, hit.end),
    ),
  );
  return session.objects.ranges(() => hits);
}

function select(session: Session, extent: Extent, mode: 'Select' | 'Start' | 'End'): void {
  const stretches = stretchesOf(session.document, extent);
  const stretch = mode === 'End' ? stretches.at(-1) : stretches[0];
  if (!stretch) throw itemNotFound();
  if (mode === 'Select' && stretches.length > 1) throw notImplemented('Word.Range.select over several paragraphs');
  const { paragraph, start, end } = stretch;
  session.select(paragraph, mode === 'End' ? end : start, mode === 'Start' ? start : end);
}
