import { rootElement, writeXml, parseXml, childElements } from '../model/xml';
import { stylesPart } from '../draft/ooxml/styles';
import { tableStyle } from '../draft/sections/tables';
import { attribute, child, children } from '../document/reading/wordprocessing';
import { descendantsOf, setVal } from './dom';

/** What a template calls the styles of a draft, by the draft’s ids. */
export interface TemplateStyles {
  readonly ids: ReadonlyMap<string, string>;
  /** Names of the styles that the template lacks: RID Author’s own were added. */
  readonly added: readonly string[];
}

/**
 * Styles go by their names, which are the same in every language of Word. What the template has keeps its look; what it
 * lacks is added. `textWidth` is in points.
 */
export function matchStyles(styles: Document, body: Element, textWidth: number): TemplateStyles {
  const part = rootElement(styles);
  const theirs = new Map<string, string>();
  for (const style of children(part, 'style')) theirs.set(keyOf(style), attribute(style, 'styleId') ?? '');
  const own = children(rootElement(parseXml(writeXml(stylesPart(textWidth * 20)))), 'style');
  const taken = new Set(theirs.values());
  const table = tableStyleOf(part, body);
  const ids = new Map<string, string>();
  const added: Element[] = [];
  for (const style of own) {
    const id = attribute(style, 'styleId') ?? '';
    const isTable = nameOf(style) === tableStyle;
    const known = isTable && table !== null ? table : theirs.get(keyOf(style));
    if (known !== undefined) ids.set(id, known);
    else {
      const free = taken.has(id) ? `RID${id}` : id;
      ids.set(id, free);
      added.push(style);
    }
  }
  for (const style of added) {
    const copy = styles.importNode(style, true);
    // One style is the default of its kind, and the template has its own.
    copy.removeAttribute('w:default');
    copy.setAttribute('w:styleId', ids.get(attribute(style, 'styleId') ?? '') ?? '');
    for (const name of ['basedOn', 'next'])
      for (const link of children(copy, name)) setVal(link, ids.get(attribute(link, 'val') ?? '') ?? '');
    part.appendChild(copy);
  }
  return { ids, added: added.map(nameOf) };
}

const nameOf = (style: Element): string => attribute(child(style, 'name'), 'val') ?? '';
const keyOf = (style: Element): string => `${attribute(style, 'type') ?? ''} ${nameOf(style).toLowerCase()}`;

/** The style of the template’s tables: that of a table in it, else one of its own that is for tables; null where it has none. */
function tableStyleOf(part: Element, body: Element): string | null {
  const used = descendantsOf(body, 'tblStyle').map((one) => attribute(one, 'val') ?? '');
  const custom = children(part, 'style').filter(
    (style) => attribute(style, 'type') === 'table' && attribute(style, 'customStyle') === '1',
  );
  const ids = custom.map((style) => attribute(style, 'styleId') ?? '');
  const named = custom.find((style) => /table/i.test(nameOf(style)));
  return used.find((id) => ids.includes(id)) ?? (named ? (attribute(named, 'styleId') ?? null) : (ids[0] ?? null));
}

/** Makes drafted elements go by the template’s styles. */
export function restyle(elements: readonly Element[], { ids }: TemplateStyles): void {
  for (const element of elements) {
    for (const name of ['pStyle', 'rStyle', 'tblStyle']) {
      for (const style of descendantsOf(element, name)) {
        const known = ids.get(attribute(style, 'val') ?? '');
        if (known !== undefined) setVal(style, known);
      }
    }
  }
}

/** The lists that the draft needs, put beside the template’s; by the draft’s numbers, what they are there. */
export function addLists(numbering: Document, own: Element): ReadonlyMap<string, string> {
  const part = rootElement(numbering);
  const highest = (name: string, id: string): number =>
    Math.max(0, ...children(part, name).map((one) => Number(attribute(one, id) ?? 0)));
  const abstracts = highest('abstractNum', 'abstractNumId') + 1;
  const lists = highest('num', 'numId');
  const firstList = children(part, 'num')[0] ?? null;
  const ids = new Map<string, string>();
  for (const abstract of children(own, 'abstractNum')) {
    const copy = numbering.importNode(abstract, true);
    copy.setAttribute('w:abstractNumId', String(Number(attribute(abstract, 'abstractNumId') ?? 0) + abstracts));
    // A list that a style of the template has is its own.
    for (const style of descendantsOf(copy, 'pStyle')) style.parentNode?.removeChild(style);
    part.insertBefore(copy, firstList);
  }
  for (const list of children(own, 'num')) {
    const copy = numbering.importNode(list, true);
    const id = attribute(list, 'numId') ?? '';
    ids.set(id, String(Number(id) + lists));
    copy.setAttribute('w:numId', ids.get(id) ?? '');
    for (const link of childElements(copy))
      if (link.localName === 'abstractNumId') setVal(link, String(Number(attribute(link, 'val') ?? 0) + abstracts));
    part.appendChild(copy);
  }
  return ids;
}
