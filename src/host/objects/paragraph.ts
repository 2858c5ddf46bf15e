import type { Element } from '@xmldom/xmldom';
import { addComment } from '../docx/comments';
import { closest, setW } from '../docx/dom';
import type { BlockExtent, TextExtent } from '../docx/extent';
import { paragraphText } from '../docx/inline';
import { nestingLevel } from '../docx/grid';
import { listLevel, listString } from '../docx/lists';
import { ensureChild } from '../docx/schema';
import { outlineLevel } from '../docx/styles';
import { invalidArgument } from '../errors';
import type { Session } from '../session';
import { annotationsOf, insertAnnotations } from './annotation';
import { collectionType } from './collection';
import { insertControl } from './newControl';
import { beside, insertParagraph, insertText, within } from './insertion';
import { insertTable } from './newTable';
import { insertOoxml } from './ooxml';
import { present } from './places';
import type { ElementTarget } from './places';
import { withRowMarks } from './rowMark';
import { rangeLocations, subrange } from './subrange';
import { clearExtent, deleteExtent } from './removal';
import { textMembers } from './text';
import { methodWithNullTwin, ObjectType, reads, withNullTwin, writes } from './type';
import type { Json, WordObject } from './type';

const blockOf = ({ element }: ElementTarget): BlockExtent => ({
  kind: 'blocks',
  first: present(element),
  last: element,
});
const contentOf = ({ element }: ElementTarget): TextExtent => ({
  kind: 'text',
  paragraph: present(element),
  start: 0,
  end: paragraphText(element).length,
});
const paragraphType = new ObjectType<ElementTarget>('Paragraph', () => {
  const shared = textMembers(blockOf);
  return {
    extent: blockOf,
    properties: {
      ...shared.properties,
      uniqueLocalId: { get: localId },
      tableNestingLevel: { get: ({ element }) => nestingLevel(present(element)) },
      isListItem: { get: ({ session, element }) => listLevel(session.document, present(element)) !== undefined },
      outlineLevel: {
        get: ({ session, element }) => outlineLevel(session.document, present(element)),
        set: ({ session, element }, value) => {
          if (typeof value !== 'number') throw invalidArgument('outlineLevel');
          setW(ensureChild(ensureChild(present(element), 'pPr'), 'outlineLvl'), { val: value - 1 });
          session.document.textChanged(element);
        },
      },
    },
    links: {
      ...shared.links,
      ...withNullTwin('listItem', ({ session, element }: ElementTarget) =>
        listLevel(session.document, present(element)) === undefined ? null : listItemType.of({ session, element }),
      ),
    },
    methods: {
      ...shared.methods,
      ...methodWithNullTwin('getNext', nextParagraph),
      getRange: reads((target, args) =>
        subrange(target.session, blockOf(target), args.choice(0, rangeLocations, true)),
      ),
      insertText: writes((target, args) =>
        target.session.objects.range(
          insertText(target.session, contentOf(target), args.text(0), args.choice(1, within)),
        ),
      ),
      insertParagraph: writes((target, args) =>
        paragraphObject(target.session, insertBeside(target, args.text(0), args.choice(1, beside))),
      ),
      insertOoxml: writes((target, args) =>
        target.session.objects.range(
          insertOoxml(target.session, blockOf(target), args.text(0), args.choice(1, within)),
        ),
      ),
      insertTable: writes((target, args) => insertTable(target.session, blockOf(target), args, args.choice(2, beside))),
      insertContentControl: writes((target, args) => insertControl(target.session, blockOf(target), args)),
      insertComment: writes((target, args) =>
        target.session.objects.comment(addComment(target.session.document, contentOf(target), args.text(0))),
      ),
      getAnnotations: reads((target) => annotationsOf(target.session, present(target.element))),
      insertAnnotations: writes((target, args) =>
        insertAnnotations(target.session, present(target.element), args.json(0)),
      ),
      clear: writes((target) => {
        clearExtent(target.session, contentOf(target));
        return undefined;
      }),
      delete: writes((target) => {
        deleteExtent(target.session, blockOf(target));
        return undefined;
      }),
    },
  };
});

const listItemType = new ObjectType<ElementTarget>('ListItem', () => ({
  properties: {
    level: {
      get: ({ session, element }) => listLevel(session.document, element) ?? 0,
      set: ({ session, element }, value) => {
        if (typeof value !== 'number') throw invalidArgument('level');
        setW(ensureChild(ensureChild(ensureChild(element, 'pPr'), 'numPr'), 'ilvl'), { val: value });
        session.document.textChanged(element);
      },
    },
    listString: { get: ({ session, element }) => listString(session.document, element) },
  },
}));

const paragraphCollectionType = collectionType('ParagraphCollection');

export function paragraphObject(session: Session, element: Element): WordObject {
  return paragraphType.of({ session, element });
}

export function paragraphCollection(session: Session, find: () => readonly Element[]): WordObject {
  return paragraphCollectionType.of({
    find: () =>
      session.faults.rowParagraphs
        ? withRowMarks(session, find())
        : find().map((element) => paragraphObject(session, element)),
  });
}

/** Beside itself. Word's name of it can go over to the new paragraph (#5784). */
function insertBeside({ session, element }: ElementTarget, text: string, side: 'Before' | 'After'): Element {
  const added = insertParagraph(session, blockOf({ session, element }), text, side);
  if (side === 'After' && session.faults.nameMovesToNew) session.document.moveLocalId(element, added);
  return added;
}

function localId({ session, element }: ElementTarget): Json {
  const { document, faults } = session;
  const id = document.uniqueLocalId(present(element));
  if (faults.localIds === 'null') return null;
  const isSecond = document.indexOf(element) % 2 === 1;
  if (faults.localIds === 'empty' || (faults.localIds === 'someEmpty' && isSecond)) return '';
  const before =
    faults.localIds === 'duplicate' && isSecond ? document.paragraphs()[document.indexOf(element) - 1] : null;
  return before ? document.uniqueLocalId(before) : id;
}

function nextParagraph({ session, element }: ElementTarget): WordObject | null {
  const { document } = session;
  const index = document.indexOf(present(element));
  const story =
    index >= 0 ? document.paragraphs() : document.paragraphs(closest(element, 'hdr', 'ftr') ?? document.body);
  const next = story[(index >= 0 ? index : story.indexOf(element)) + 1];
  return next ? paragraphObject(session, next) : null;
}
