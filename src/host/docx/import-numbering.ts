import { XMLSerializer } from '@xmldom/xmldom';
import type { Element } from '@xmldom/xmldom';
import { contentType, ns } from '../package/names';
import { descendants, elements, isW, setW, wAttribute, wChild, wChildren, wVal } from './dom';
import type { WordDocument } from './document';

/** Brings the lists that blocks (and new styles) use. A list with the same mark of origin is the same list, so that its numbers go on. */
export function importNumbering(document: WordDocument, users: readonly Element[], source: Element | undefined): void {
  const known = new Map<string, string>();
  for (const reference of users.flatMap((user) => descendants(user, 'numId'))) {
    const id = wVal(reference) ?? '0';
    if (id === '0') continue;
    const target = known.get(id) ?? bring(document, id, source);
    if (target === undefined) {
      const properties = reference.parentNode;
      properties?.parentNode?.removeChild(properties);
      continue;
    }
    known.set(id, target);
    setW(reference, { val: target });
  }
}

function bring(document: WordDocument, id: string, source: Element | undefined): string | undefined {
  const number = wChildren(source, 'num').find((candidate) => wAttribute(candidate, 'numId') === id);
  const abstractId = wVal(wChild(number, 'abstractNumId'));
  const abstract = wChildren(source, 'abstractNum').find(
    (candidate) => wAttribute(candidate, 'abstractNumId') === abstractId,
  );
  if (!number || !abstract) return undefined;
  const part = document.ensureRelated(
    'numbering',
    'numbering.xml',
    contentType.numbering,
    `<w:numbering xmlns:w="${ns.w}"/>`,
  );
  const root = part.documentElement as Element;
  const same = sameList(root, abstract, number);
  if (same !== undefined) return same;
  const newAbstractId = next(root, 'abstractNum', 'abstractNumId');
  const newAbstract = setW(part.importNode(abstract, true) as Element, { abstractNumId: newAbstractId });
  const newId = next(root, 'num', 'numId');
  const newNumber = setW(part.importNode(number, true) as Element, { numId: newId });
  const link = wChild(newNumber, 'abstractNumId');
  if (link) setW(link, { val: newAbstractId });
  // All the abstract lists come before the first list.
  root.insertBefore(newAbstract, elements(root).find((element) => isW(element, 'num', 'numIdMacAtCleanup')) ?? null);
  root.insertBefore(newNumber, elements(root).find((element) => isW(element, 'numIdMacAtCleanup')) ?? null);
  document.touch(part);
  return String(newId);
}

/** A list of the document that has the same origin (Word's nsid) or says the very same. */
function sameList(root: Element, abstract: Element, number: Element): string | undefined {
  const origin = wVal(wChild(abstract, 'nsid'));
  const text = new XMLSerializer().serializeToString(abstract);
  const own = wChildren(root, 'abstractNum').find((candidate) =>
    origin === undefined
      ? new XMLSerializer().serializeToString(candidate) === text
      : wVal(wChild(candidate, 'nsid')) === origin,
  );
  const abstractId = own && wAttribute(own, 'abstractNumId');
  const candidates = wChildren(root, 'num').filter(
    (candidate) => wVal(wChild(candidate, 'abstractNumId')) === abstractId,
  );
  const twin =
    candidates.find((candidate) => wAttribute(candidate, 'numId') === wAttribute(number, 'numId')) ?? candidates[0];
  return twin && abstractId !== undefined ? wAttribute(twin, 'numId') : undefined;
}

function next(root: Element, name: string, attribute: string): number {
  return 1 + Math.max(0, ...wChildren(root, name).map((element) => Number(wAttribute(element, attribute)) || 0));
}
