import type { Element } from '@xmldom/xmldom';
import { controlExtent, levelOf } from '../docx/blocks';
import {
  controlId,
  deleteControl,
  ensureProperty15,
  hidePlaceholder,
  lockOf,
  property15,
  setLock,
  setPlaceholder,
  subtypeOfControl,
  typeOfControl,
} from '../docx/controls';
import { remove, setW, wChild, wPath, wVal } from '../docx/dom';
import type { PlainExtent } from '../docx/extent';
import { showsPlaceholder } from '../docx/inline';
import { ensureChild } from '../docx/schema';
import { generalException, invalidArgument, itemNotFound, notImplemented, WordError } from '../errors';
import { ns } from '../package/names';
import { xmlText } from '../package/xml';
import type { Session } from '../session';
import { collectionType } from './collection';
import { hexOf } from './colours';
import { insertParagraph, insertText, within } from './insertion';
import type { InsertLocation, anywhere } from './insertion';
import { insertTable } from './newTable';
import { insertOoxml } from './ooxml';
import { present } from './places';
import type { ElementTarget } from './places';
import { controlLocations, subrange } from './subrange';
import { clearExtent, refuseTableControl } from './removal';
import { textMembers } from './text';
import { ObjectType, reads, writes } from './type';
import type { Json, Property, WordObject } from './type';

const extentOf = ({ element }: ElementTarget): PlainExtent => controlExtent(present(element));

/** What inserting at these places is about: within the control, or the control itself. */
const around = (target: ElementTarget, location: InsertLocation): PlainExtent =>
  location === 'Before' || location === 'After'
    ? { kind: 'blocks', first: present(target.element), last: target.element }
    : extentOf(target);

const controlType = new ObjectType<ElementTarget>('ContentControl', () => {
  const shared = textMembers(extentOf);
  const text = shared.properties['text'] as Property<ElementTarget>;
  return {
    extent: extentOf,
    properties: {
      ...shared.properties,
      text: { get: (target) => (showsPlaceholder(target.element) ? '' : text.get(target)) },
      id: { get: ({ session, element }) => controlId(session.document, present(element)) },
      tag: named('tag'),
      title: named('alias'),
      appearance: {
        get: ({ element }) =>
          appearances[property15(present(element), 'appearance')?.getAttributeNS(ns.w15, 'val') ?? ''] ?? 'BoundingBox',
        set: (target, value) => {
          const found = Object.entries(appearances).find(([, shown]) => shown === value);
          if (!found) throw invalidArgument('appearance');
          ensureProperty15(present(target.element), 'appearance').setAttributeNS(ns.w15, 'w15:val', found[0]);
          target.session.document.touch(target.element);
        },
      },
      color: {
        get: ({ element }) => `#${wVal(property15(present(element), 'color')) ?? '000000'}`,
        set: (target, value) => {
          setW(ensureProperty15(present(target.element), 'color'), { val: hexOf(value, 'ContentControl.color') });
          target.session.document.touch(target.element);
        },
      },
      cannotDelete: lock('cannotDelete'),
      cannotEdit: lock('cannotEdit'),
      placeholderText: {
        get: (target) => (showsPlaceholder(target.element) ? text.get(target) : ''),
        set: (target, value) => {
          if (text.get(target) !== '' && !showsPlaceholder(target.element)) return;
          setPlaceholder(target.session.document, present(target.element), asText(value, 'placeholderText'));
        },
      },
      type: { get: ({ element }) => typeOfControl(present(element)) },
      subtype: { get: ({ element }) => subtypeOfControl(present(element)) },
    },
    links: { ...shared.links, xmlMapping: ({ session, element }) => session.objects.xmlMapping(element) },
    methods: {
      ...shared.methods,
      getRange: reads((target, args) => {
        const location = args.choice(0, controlLocations, true);
        const whole = location === 'Whole' || location === 'Before' || location === 'After';
        return subrange(
          target.session,
          whole && levelOf(target.element) === 'block' ? around(target, 'Before') : extentOf(target),
          location,
        );
      }),
      insertText: writes((target, args) => {
        const location = args.choice(1, within);
        refuseAtTable(target, location, 'insertText');
        edit(target, location);
        const inside = levelOf(target.element) === 'inline' ? target.element : undefined;
        return target.session.objects.range(
          insertText(target.session, extentOf(target), args.text(0), location, inside),
        );
      }),
      insertParagraph: writes((target, args) => {
        const location = args.choice(1, besideOrWithin);
        if (levelOf(target.element) === 'inline')
          throw generalException('a paragraph cannot be inserted at a content control within a paragraph');
        refuseAtTable(target, location, 'insertParagraph');
        if (location === 'Start' || location === 'End') edit(target, location);
        return target.session.objects.paragraph(
          insertParagraph(target.session, around(target, location), args.text(0), location),
        );
      }),
      insertOoxml: writes((target, args) => {
        const location = args.choice(1, within);
        refuseAtTable(target, location, 'insertOoxml');
        edit(target, location);
        return target.session.objects.range(insertOoxml(target.session, extentOf(target), args.text(0), location));
      }),
      insertTable: writes((target, args) => {
        const location = args.choice(2, besideOrWithin);
        refuseAtTable(target, location, 'insertTable');
        return insertTable(target.session, around(target, location), args, location);
      }),
      clear: writes((target) => {
        edit(target, 'Replace');
        clearExtent(target.session, extentOf(target));
        return undefined;
      }),
      delete: writes((target, args) => {
        const { session, element } = target;
        const keep = args.flag(0);
        if (lockOf(present(element)).cannotDelete)
          throw new WordError('NotAllowed', 'The content control cannot be deleted.');
        if (!keep) refuseTableControl(session, extentOf(target));
        deleteControl(session.document, element, keep);
        return undefined;
      }),
    },
  };
});

const besideOrWithin = ['Before', 'After', 'Start', 'End'] as const;
const appearances: Readonly<Record<string, string>> = { boundingBox: 'BoundingBox', tags: 'Tags', hidden: 'Hidden' };

const tableKinds = ['RichTextTable', 'RichTextTableRow', 'RichTextTableCell'];

/** Around tables, rows and cells Word takes nothing beside the control, and nothing in its place; what it takes inside is not documented. */
function refuseAtTable({ element }: ElementTarget, location: InsertLocation, member: string): void {
  const kind = subtypeOfControl(present(element));
  if (!tableKinds.includes(kind)) return;
  const isWithin = location === 'Start' || location === 'End';
  if (isWithin || kind === 'RichTextTableCell')
    throw notImplemented(`Word.ContentControl.${member} in a control of type ${kind}`);
  throw invalidArgument(`${location} for a content control of type ${kind}`);
}

/** What is checked before the content changes. */
function edit(target: ElementTarget, location: (typeof anywhere)[number]): void {
  if (lockOf(present(target.element)).cannotEdit)
    throw new WordError('NotAllowed', 'The content control cannot be edited.');
  if (location === 'Replace') refuseTableControl(target.session, extentOf(target));
  if (showsPlaceholder(target.element)) {
    clearExtent(target.session, extentOf(target));
    hidePlaceholder(target.element);
  }
}

function named(name: 'tag' | 'alias'): Property<ElementTarget> {
  return {
    get: ({ element }) => wVal(wPath(present(element), 'sdtPr', name)) ?? '',
    set: ({ session, element }, value) => {
      const properties = ensureChild(present(element), 'sdtPr');
      const text = xmlText(asText(value, name));
      const known = wChild(properties, name);
      if (text !== '') setW(ensureChild(properties, name), { val: text });
      else if (known) remove(known);
      session.document.touch(element);
    },
  };
}

function lock(name: 'cannotDelete' | 'cannotEdit'): Property<ElementTarget> {
  return {
    get: ({ element }) => lockOf(present(element))[name],
    set: ({ session, element }, value) => {
      if (typeof value !== 'boolean') throw invalidArgument(name);
      setLock(present(element), { ...lockOf(element), [name]: value });
      session.document.touch(element);
    },
  };
}

function asText(value: Json, name: string): string {
  if (typeof value !== 'string') throw invalidArgument(name);
  return value;
}

const controlCollectionType = collectionType('ContentControlCollection', {
  item: ({ find }, key) => find().find((control) => control.get('id') === key),
  methods: {
    getByTag: reads(({ find }, args) => select(find, (control) => control.get('tag') === args.text(0))),
    getByTitle: reads(({ find }, args) => select(find, (control) => control.get('title') === args.text(0))),
    getById: reads(({ find }, args) => {
      const found = find().find((control) => control.get('id') === args.number(0));
      if (!found) throw itemNotFound();
      return found;
    }),
    getByIdOrNullObject: reads(
      ({ find }, args) => find().find((control) => control.get('id') === args.number(0)) ?? null,
    ),
  },
});

function select(find: () => WordObject[], fits: (control: WordObject) => boolean): WordObject {
  return controlCollectionType.of({ find: () => find().filter(fits) });
}

export function controlObject(session: Session, element: Element): WordObject {
  return controlType.of({ session, element });
}

export function controlCollection(session: Session, find: () => readonly Element[]): WordObject {
  return controlCollectionType.of({ find: () => find().map((element) => controlObject(session, element)) });
}
