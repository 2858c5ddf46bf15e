import { addComment } from '../docx/comments';
import type { Extent } from '../docx/extent';
import { linkOf, setLink } from '../docx/links';
import { plain, spanning, stretchesOf } from '../docx/span';
import { invalidArgument } from '../errors';
import type { Session } from '../session';
import { collectionType } from './collection';
import { insertControl } from './newControl';
import { anywhere, beside, insertIntoRange, insertParagraph } from './insertion';
import { clearExtent, deleteExtent } from './removal';
import { insertOoxml } from './ooxml';
import type { RangeTarget } from './places';
import { insertTable } from './newTable';
import { rangeLocations, subrange } from './subrange';
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
        session.objects.range(spanning(session.document, extent, otherExtent(args.object(0)))),
      ),
      insertText: writes((target, args) => {
        const { session, extent } = target;
        const { inserted, range } = insertIntoRange(session, extent, args.text(0), args.choice(1, anywhere));
        target.extent = range;
        return session.objects.range(inserted);
      }),
      insertParagraph: writes(({ session, extent }, args) =>
        session.objects.paragraph(
          insertParagraph(session, plain(extent, 'insertParagraph'), args.text(0), args.choice(1, beside)),
        ),
      ),
      insertOoxml: writes(({ session, extent }, args) =>
        rangeObject(
          session,
          insertOoxml(session, plain(extent, 'insertOoxml'), args.text(0), args.choice(1, anywhere)),
        ),
      ),
      insertTable: writes(({ session, extent }, args) =>
        insertTable(session, plain(extent, 'insertTable'), args, args.choice(2, beside)),
      ),
      insertContentControl: writes(({ session, extent }, args) =>
        insertControl(session, plain(extent, 'insertContentControl'), args),
      ),
      insertComment: writes(({ session, extent }, args) =>
        session.objects.comment(addComment(session.document, extent, args.text(0))),
      ),
      highlight: reads(({ session, extent }) => {
        for (const stretch of stretchesOf(session.document, extent)) session.highlights.add(stretch);
        return undefined;
      }),
      removeHighlight: reads(({ session, extent }) => {
        for (const stretch of stretchesOf(session.document, extent)) session.highlights.remove(stretch);
        return undefined;
      }),
      clear: writes(({ session, extent }) => {
        clearExtent(session, plain(extent, 'clear'));
        return undefined;
      }),
      delete: writes(({ session, extent }) => {
        deleteExtent(session, plain(extent, 'delete'));
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

function otherExtent(object: WordObject): Extent {
  const extent = object.extent();
  if (!extent) throw invalidArgument(`a ${object.typeName} where a range is asked for`);
  return extent;
}
