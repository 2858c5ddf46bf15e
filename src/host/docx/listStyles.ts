import type { Element } from '@xmldom/xmldom';
import { contentType, ns } from '../package/names';
import { elements, isW, makeW, wAttribute, wChildren } from './dom';
import type { WordDocument } from './document';

/** Twentieths of a point: how far the items of each level stand in, as Word's own styles have it. */
const indents = [360, 643, 926, 1209, 1492];
const hanging = 360;
const bulletCharacter = '\uF0B7';

/** A list style of Word's own by its name, and how deep its items stand; null for any other style. */
function listStyle(name: string): { readonly ordered: boolean; readonly depth: number } | null {
  const [, kind, level = '1'] = /^List (Bullet|Number)(?: ([2-5]))?$/.exec(name) ?? [];
  return kind === undefined ? null : { ordered: kind === 'Number', depth: Number(level) - 1 };
}

/** Gives a list style that has just been made its list: Word's own have one each. */
export function addStyleNumbering(document: WordDocument, style: Element, name: string, id: string): void {
  const list = listStyle(name);
  if (!list) return;
  const number = addList(document, id, list);
  const owner = style.ownerDocument;
  if (!owner) return;
  const numbering = makeW(owner, 'numPr');
  numbering.appendChild(makeW(owner, 'numId', { val: number }));
  const properties = makeW(owner, 'pPr');
  properties.appendChild(numbering);
  properties.appendChild(makeW(owner, 'contextualSpacing'));
  style.appendChild(properties);
}

function addList(
  document: WordDocument,
  styleId: string,
  { ordered, depth }: { readonly ordered: boolean; readonly depth: number },
): string {
  const part = document.ensureRelated(
    'numbering',
    'numbering.xml',
    contentType.numbering,
    `<w:numbering xmlns:w="${ns.w}"/>`,
  );
  const root = part.documentElement as Element;
  const free = (name: string, attribute: string): string =>
    String(1 + Math.max(0, ...wChildren(root, name).map((one) => Number(wAttribute(one, attribute)) || 0)));
  const level = makeW(part, 'lvl', { ilvl: '0' });
  const indent = makeW(part, 'pPr');
  indent.appendChild(makeW(part, 'ind', { left: String(indents[depth] ?? hanging), hanging: String(hanging) }));
  const letters = makeW(part, 'rPr');
  letters.appendChild(makeW(part, 'rFonts', { ascii: 'Symbol', hAnsi: 'Symbol', hint: 'default' }));
  for (const property of [
    makeW(part, 'start', { val: '1' }),
    makeW(part, 'numFmt', { val: ordered ? 'decimal' : 'bullet' }),
    makeW(part, 'pStyle', { val: styleId }),
    makeW(part, 'lvlText', { val: ordered ? '%1.' : bulletCharacter }),
    makeW(part, 'lvlJc', { val: 'left' }),
    indent,
    ...(ordered ? [] : [letters]),
  ]) {
    level.appendChild(property);
  }
  const abstractId = free('abstractNum', 'abstractNumId');
  const abstract = makeW(part, 'abstractNum', { abstractNumId: abstractId });
  abstract.appendChild(makeW(part, 'multiLevelType', { val: 'singleLevel' }));
  abstract.appendChild(level);
  // All the abstract lists come before the first list.
  root.insertBefore(abstract, elements(root).find((one) => isW(one, 'num', 'numIdMacAtCleanup')) ?? null);
  const number = free('num', 'numId');
  const list = makeW(part, 'num', { numId: number });
  list.appendChild(makeW(part, 'abstractNumId', { val: abstractId }));
  root.insertBefore(list, elements(root).find((one) => isW(one, 'numIdMacAtCleanup')) ?? null);
  document.touch(part);
  return number;
}
