import type { Element } from '@xmldom/xmldom';
import { contentType, ns } from '../package/names';
import { descendants, setW, wAttribute, wChild, wChildren, wVal } from './dom';
import type { WordDocument } from './document';
import { forgetStyles, styleElements } from './styles';

const references = ['pStyle', 'rStyle', 'tblStyle'];

/** Brings the styles that blocks use and the document lacks; a style of the same name is the same style, whatever its id. Answers those brought. */
export function importStyles(
  document: WordDocument,
  blocks: readonly Element[],
  source: Element | undefined,
): Element[] {
  const from = new Map(wChildren(source, 'style').map((style) => [wAttribute(style, 'styleId') ?? '', style]));
  const brought: Element[] = [];
  const ids = new Map<string, string | undefined>();
  const resolve = (id: string): string | undefined => {
    if (ids.has(id)) return ids.get(id);
    const style = from.get(id);
    const known = style
      ? sameName(document, style)
      : styleElements(document).find((candidate) => wAttribute(candidate, 'styleId') === id);
    const found = known ? (wAttribute(known, 'styleId') ?? id) : undefined;
    ids.set(id, found);
    if (found !== undefined || !style) return found;
    const made = bring(document, style);
    const madeId = wAttribute(made, 'styleId') ?? id;
    ids.set(id, madeId);
    brought.push(made);
    for (const name of ['basedOn', 'next', 'link']) {
      const reference = wChild(made, name);
      const target = reference && resolve(wVal(reference) ?? '');
      if (reference && target !== undefined) setW(reference, { val: target });
      else if (reference) made.removeChild(reference);
    }
    return madeId;
  };
  for (const block of blocks) {
    for (const reference of references.flatMap((name) => descendants(block, name))) {
      const id = resolve(wVal(reference) ?? '');
      if (id !== undefined) setW(reference, { val: id });
      else reference.parentNode?.removeChild(reference);
    }
  }
  return brought;
}

function sameName(document: WordDocument, style: Element): Element | undefined {
  const name = wVal(wChild(style, 'name'))?.toLowerCase();
  return styleElements(document).find(
    (candidate) =>
      wVal(wChild(candidate, 'name'))?.toLowerCase() === name &&
      wAttribute(candidate, 'type') === wAttribute(style, 'type'),
  );
}

function bring(document: WordDocument, style: Element): Element {
  const styles = document.ensureRelated('styles', 'styles.xml', contentType.styles, `<w:styles xmlns:w="${ns.w}"/>`);
  const made = styles.importNode<Element>(style, true);
  const taken = new Set(styleElements(document).map((candidate) => wAttribute(candidate, 'styleId')));
  const id = wAttribute(style, 'styleId') ?? 'Style';
  let free = id;
  for (let number = 1; taken.has(free); number += 1) free = `${id}${number}`;
  setW(made, { styleId: free });
  // One style of each kind is the default already.
  if (wAttribute(made, 'default')) made.removeAttributeNS(ns.w, 'default');
  styles.documentElement?.appendChild(made);
  document.touch(styles);
  forgetStyles(document);
  return made;
}
