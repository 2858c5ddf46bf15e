import type { Element } from '@xmldom/xmldom';
import { descendants, isOn, makeW, wAttribute, wChild } from '../docx/dom';
import { ns, contentType, relation } from '../package/names';
import { showEvenPages } from '../docx/settings';
import { ensureChild } from '../docx/schema';
import { styleIdIfAny } from '../docx/styles';
import { relativeTarget, resolveTarget } from '../package/relationships';
import { escapeXml, parseXml } from '../package/xml';
import type { Session } from '../session';
import { collectionType } from './collection';
import type { ElementTarget } from './places';
import { ObjectType, reads } from './type';
import type { WordObject } from './type';

const kinds: Readonly<Record<string, string>> = { Primary: 'default', FirstPage: 'first', EvenPages: 'even' };

const sectionType = new ObjectType<ElementTarget>('Section', () => ({
  methods: {
    getHeader: reads((target, args) => story(target, 'header', args.choice(0, ['Primary', 'FirstPage', 'EvenPages']))),
    getFooter: reads((target, args) => story(target, 'footer', args.choice(0, ['Primary', 'FirstPage', 'EvenPages']))),
  },
}));

const sectionCollectionType = collectionType('SectionCollection');

export function sectionCollection(session: Session): WordObject {
  return sectionCollectionType.of({
    find: () => descendants(session.document.body, 'sectPr').map((element) => sectionType.of({ session, element })),
  });
}

/** A header or footer; a section without its own shows the one before it. As in Word, asking for one that is nowhere makes it. */
function story({ session, element }: ElementTarget, kind: 'header' | 'footer', which: string): WordObject {
  const { document } = session;
  const type = kinds[which] ?? 'default';
  const sections = descendants(document.body, 'sectPr');
  for (let at = sections.indexOf(element); at >= 0; at -= 1) {
    const root = rootOf(session, sections[at] as Element, kind, type);
    if (root) return shown(session, element, root, type);
  }
  return shown(session, element, make(session, element, kind, type), type);
}

/** The section shows its own first page, or the document its even ones, as soon as something is written there. */
function shown(session: Session, section: Element, root: Element, type: string): WordObject {
  const { document } = session;
  if (type === 'even')
    document.onTouch.set(document.partOf(root), () => {
      showEvenPages(document);
    });
  if (type === 'first' && !isOn(wChild(section, 'titlePg'))) {
    document.onTouch.set(document.partOf(root), () => {
      ensureChild(section, 'titlePg').removeAttributeNS(ns.w, 'val');
      document.touch(section);
    });
  }
  return session.objects.body(root);
}

function rootOf(session: Session, section: Element, kind: 'header' | 'footer', type: string): Element | undefined {
  const { document } = session;
  const { mainName } = document.package_;
  const reference = descendants(section, `${kind}Reference`).find(
    (candidate) => wAttribute(candidate, 'type') === type,
  );
  const relationship = document.package_.relationships(mainName).byId(reference?.getAttributeNS(ns.r, 'id') ?? '');
  if (!relationship) return undefined;
  return document.part(resolveTarget(mainName, relationship.target)).documentElement ?? undefined;
}

function make({ document }: Session, section: Element, kind: 'header' | 'footer', type: string): Element {
  const { package_ } = document;
  const folder = package_.mainName.slice(0, package_.mainName.lastIndexOf('/') + 1);
  const name = package_.freeName(`${folder}${kind}`, '.xml');
  const tag = kind === 'header' ? 'hdr' : 'ftr';
  const style = styleIdIfAny(document, 'paragraph', kind);
  const properties = style === undefined ? '' : `<w:pPr><w:pStyle w:val="${escapeXml(style)}"/></w:pPr>`;
  const xml = `<w:${tag} xmlns:w="${ns.w}" xmlns:r="${ns.r}"><w:p>${properties}</w:p></w:${tag}>`;
  package_.addXml(name, parseXml(xml, name), contentType[kind]);
  const reference = makeW(document.main, `${kind}Reference`, { type });
  reference.setAttributeNS(
    ns.r,
    'r:id',
    package_.relationships(package_.mainName).add(relation[kind], relativeTarget(package_.mainName, name)),
  );
  section.insertBefore(reference, section.firstChild);
  document.touch(section);
  return document.part(name).documentElement as Element;
}
