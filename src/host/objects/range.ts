import { paragraphsIn } from '../docx/blocks';
import { addComment } from '../docx/comments';
import { precedes } from '../docx/dom';
import type { Extent } from '../docx/extent';
import { linkOf, setLink } from '../docx/links';
import { paragraphText } from '../docx/inline';
import { spanning } from '../docx/span';
import { invalidArgument, notImplemented } from '../errors';
import type { Stretch } from '../highlights';
import type { Session } from '../session';
import { collectionType } from './collection';
import { insertControl } from './newControl';
import { anywhere, beside, insertParagraph, insertText } from './insertion';
import { clearExtent, deleteExtent } from './removal';
import { insertOoxml } from './ooxml';
import type { RangeTarget, anchorOf } from './places';
import { insertTable } from './newTable';
import { follow, rangeLocations, subrange } from './subrange';
import { textMembers } from './text';
import { ObjectType, reads, writes } from './type';
import type { WordObject } from './type';

const rangeType = new ObjectType<RangeTarget>('Range', () => {
  const shared = textMembers<RangeTarget>(({ extent }) => extent);
  return {
    extent: ({ extent }) => extent,
    properties: {
      ...shared.properties,
      hyperlink: {
        get: ({ session, extent }) => linkOf(session.document, extent),
        set: ({ session, extent }, value) => {
          if (value !== null && typeof value !== 'string') throw invalidArgument('hyperlink');
          setLink(session.document, extent, value ?? '');
        },
      },
    },
    links: shared.links,
    methods: {
      ...shared.methods,
      getRange: reads(({ session, extent }, args) => subrange(session, extent, args.choice(0, rangeLocations, true))),
      expandTo: reads(({ session, extent }, args) =>
        rangeObject(session, follow(session, spanning(extent, otherExtent(args.object(0))))),
      ),
      compareLocationWith: reads(({ session, extent }, args) => compare(session, extent, otherExtent(args.object(0)))),
      insertText: writes(({ session, extent }, args) =>
        rangeObject(session, insertText(session, extent, args.text(0), args.choice(1, anywhere))),
      ),
      insertParagraph: writes(({ session, extent }, args) =>
        session.objects.paragraph(insertParagraph(session, extent, args.text(0), args.choice(1, beside))),
      ),
      insertOoxml: writes(({ session, extent }, args) =>
        rangeObject(session, insertOoxml(session, extent, args.text(0), args.choice(1, anywhere))),
      ),
      insertTable: writes(({ session, extent }, args) => insertTable(session, extent, args, args.choice(2, beside))),
      insertContentControl: writes(({ session, extent }, args) => insertControl(session, extent, args)),
      insertComment: writes(({ session, extent }, args) =>
        session.objects.comment(addComment(session.document, extent, args.text(0))),
      ),
      highlight: reads(({ session, extent }) => {
        for (const stretch of stretches(session, extent)) session.highlights.add(stretch);
        return undefined;
      }),
      removeHighlight: reads(({ session, extent }) => {
        for (const stretch of stretches(session, extent)) session.highlights.remove(stretch);
        return undefined;
      }),
      clear: writes(({ session, extent }) => {
        clearExtent(session, extent);
        return undefined;
      }),
      delete: writes(({ session, extent }) => {
        deleteExtent(session, extent);
        return undefined;
      }),
    },
  };
});

const rangeCollectionType = collectionType('RangeCollection');

export function rangeObject(session: Session, extent: Extent): WordObject {
  return rangeType.of({ session, extent });
}

export function rangeCollection(session: Session, find: () => readonly Extent[]): WordObject {
  return rangeCollectionType.of({ find: () => find().map((extent) => rangeObject(session, extent)) });
}

/** A range's text, paragraph by paragraph. */
function stretches(session: Session, extent: Extent): Stretch[] {
  if (extent.kind === 'text') return [extent];
  return paragraphsIn(session.document, extent).map((paragraph) => ({
    paragraph,
    start: 0,
    end: paragraphText(paragraph).length,
  }));
}

function otherExtent(object: WordObject): Extent {
  const extent = object.extent();
  if (!extent) throw invalidArgument(`a ${object.typeName} where a range is asked for`);
  return extent;
}

function compare(session: Session, a: Extent, b: Extent): string {
  const [left, right] = [bounds(session, a), bounds(session, b)];
  const order = (x: Point, y: Point): number =>
    x.paragraph === y.paragraph ? x.offset - y.offset : precedes(x.paragraph, y.paragraph) ? -1 : 1;
  const starts = order(left.start, right.start);
  const ends = order(left.end, right.end);
  if (starts === 0 && ends === 0) return 'Equal';
  const apart = order(left.end, right.start);
  const apartBack = order(right.end, left.start);
  if (apart <= 0) return apart === 0 ? 'AdjacentBefore' : 'Before';
  if (apartBack <= 0) return apartBack === 0 ? 'AdjacentAfter' : 'After';
  if (starts >= 0 && ends <= 0) return starts === 0 ? 'InsideStart' : ends === 0 ? 'InsideEnd' : 'Inside';
  if (starts <= 0 && ends >= 0) return starts === 0 ? 'ContainsStart' : ends === 0 ? 'ContainsEnd' : 'Contains';
  return starts < 0 ? 'OverlapsBefore' : 'OverlapsAfter';
}

interface Point {
  readonly paragraph: ReturnType<typeof anchorOf>;
  readonly offset: number;
}

function bounds(session: Session, extent: Extent): { start: Point; end: Point } {
  if (extent.kind === 'text') {
    const { paragraph, start, end } = extent;
    return { start: { paragraph, offset: start }, end: { paragraph, offset: end } };
  }
  const paragraphs = paragraphsIn(session.document, extent);
  const [first, last] = [paragraphs[0], paragraphs.at(-1)];
  if (!first || !last) throw notImplemented('Word.Range.compareLocationWith for a place between paragraphs');
  return { start: { paragraph: first, offset: 0 }, end: { paragraph: last, offset: paragraphText(last).length + 1 } };
}
