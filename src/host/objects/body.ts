import { isW } from '../docx/dom';
import type { Session } from '../session';
import { insertControl } from './newControl';
import { insertParagraph, insertText, within } from './insertion';
import { insertTable } from './newTable';
import { insertOoxml } from './ooxml';
import { present } from './places';
import type { ElementTarget } from './places';
import { rangeLocations, subrange } from './subrange';
import { clearExtent } from './removal';
import { textMembers } from './text';
import { ObjectType, reads, writes } from './type';
import type { WordObject } from './type';
import type { ContentExtent } from '../docx/extent';
import type { Element } from '@xmldom/xmldom';

const extentOf = ({ element }: ElementTarget): ContentExtent => ({ kind: 'content', container: present(element) });
const edges = ['Start', 'End'] as const;

const bodyType = new ObjectType<ElementTarget>('Body', () => {
  const shared = textMembers(extentOf);
  return {
    extent: extentOf,
    properties: {
      ...shared.properties,
      type: {
        get: ({ element }) =>
          isW(element, 'tc')
            ? 'TableCell'
            : isW(element, 'hdr')
              ? 'Header'
              : isW(element, 'ftr')
                ? 'Footer'
                : 'MainDoc',
      },
    },
    links: shared.links,
    methods: {
      ...shared.methods,
      getRange: reads((target, args) =>
        subrange(target.session, extentOf(target), args.choice(0, rangeLocations, true)),
      ),
      insertText: writes((target, args) =>
        target.session.objects.range(
          insertText(target.session, extentOf(target), args.text(0), args.choice(1, within)),
        ),
      ),
      insertParagraph: writes((target, args) =>
        target.session.objects.paragraph(
          insertParagraph(target.session, extentOf(target), args.text(0), args.choice(1, edges)),
        ),
      ),
      insertOoxml: writes((target, args) =>
        target.session.objects.range(
          insertOoxml(target.session, extentOf(target), args.text(0), args.choice(1, within)),
        ),
      ),
      insertTable: writes((target, args) => insertTable(target.session, extentOf(target), args, args.choice(2, edges))),
      insertContentControl: writes((target, args) => insertControl(target.session, extentOf(target), args)),
      clear: writes((target) => {
        clearExtent(target.session, extentOf(target));
        return undefined;
      }),
    },
  };
});

export function bodyObject(session: Session, element: Element): WordObject {
  return bodyType.of({ session, element });
}
