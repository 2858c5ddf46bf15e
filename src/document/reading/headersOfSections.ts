import { childElements } from '../../model/xml';
import type { SectionHeaders } from './leavings';
import { attribute, child, descendants } from './wordprocessing';

export const headerOrFooterPart = /^\/word\/(?:header|footer)\d*\.xml$/;

/** Each section with the headers and footers that it shows: those of a kind that it has none of are those of the section before. */
export function readSections(parts: ReadonlyMap<string, Element>): SectionHeaders[] {
  const targets = new Map<string, string>();
  for (const relationship of childElementsOf(parts.get('/word/_rels/document.xml.rels'))) {
    const target = attribute(relationship, 'Target') ?? '';
    targets.set(attribute(relationship, 'Id') ?? '', `/word/${target.replace(/^\/?(?:word\/)?/, '')}`);
  }
  const body = child(parts.get('/word/document.xml'), 'body');
  const sections = body ? descendants(body).filter(({ localName }) => localName === 'sectPr') : [];
  const before = new Map<string, string>();
  const isGiven = [...parts.keys()].some((name) => headerOrFooterPart.test(name));
  if (!isGiven) return [];
  return sections.map((section) => {
    for (const reference of childElements(section)) {
      const kind = reference.localName.replace('Reference', '');
      if (kind !== 'header' && kind !== 'footer') continue;
      const root = parts.get(targets.get(attribute(reference, 'id') ?? '') ?? '');
      const words = root ? paragraphsIn(root).join(' ') : '';
      before.set(`${kind} ${attribute(reference, 'type') ?? 'default'}`, words);
    }
    const shown = (kind: 'header' | 'footer'): string[] => [before.get(`${kind} default`) ?? ''];
    return { header: shown('header'), footer: shown('footer') };
  });
}

/** What a reader sees there: a tab parts words. */
function paragraphsIn(root: Element): string[] {
  const lines = [''];
  for (const { localName, textContent } of descendants(root)) {
    if (localName === 'p') lines.push('');
    const letters = localName === 't' ? textContent : ['tab', 'br', 'ptab'].includes(localName) ? ' ' : '';
    lines.push((lines.pop() ?? '') + letters);
  }
  return lines;
}

const childElementsOf = (node: Element | undefined): Element[] => (node ? childElements(node) : []);
