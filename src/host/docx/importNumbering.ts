import { XMLSerializer } from '@xmldom/xmldom';
import type { Element } from '@xmldom/xmldom';
import { contentType, ns } from '../package/names';
import { descendants, documentOf, elements, isW, setW, wAttribute, wChild, wChildren, wVal } from './dom';
import type { WordDocument } from './document';

/** Brings the lists that blocks (and new styles) use. A list with the same mark of origin is the same list, so that its numbers go on. */
export function importNumbering(document: WordDocument, users: readonly Element[], source: Element | undefined): void {
  const known = new Map<string, string>();
  const brought = new Set<Element>();
  for (const reference of users.flatMap((user) => descendants(user, 'numId'))) {
    const id = wVal(reference) ?? '0';
    if (id === '0') continue;
    const target = known.get(id) ?? bring(document, id, source, brought);
    if (target === undefined) {
      const properties = reference.parentNode;
      properties?.parentNode?.removeChild(properties);
      continue;
    }
    known.set(id, target);
    setW(reference, { val: target });
  }
}

function bring(
  document: WordDocument,
  id: string,
  source: Element | undefined,
  brought: Set<Element>,
): string | undefined {
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
  const known = sameAbstract(root, abstract);
  const same = known && !brought.has(known) ? sameList(root, known, number) : undefined;
  if (same !== undefined) return same;
  const newAbstract = known ?? addAbstract(root, abstract);
  if (!known) brought.add(newAbstract);
  const newId = next(root, 'num', 'numId');
  const newNumber = setW(part.importNode<Element>(number, true), { numId: newId });
  const link = wChild(newNumber, 'abstractNumId');
  if (link) setW(link, { val: wAttribute(newAbstract, 'abstractNumId') ?? '' });
  root.insertBefore(newNumber, elements(root).find((element) => isW(element, 'numIdMacAtCleanup')) ?? null);
  document.touch(part);
  return String(newId);
}

function addAbstract(root: Element, abstract: Element): Element {
  const made = documentOf(root).importNode<Element>(abstract, true);
  setW(made, { abstractNumId: next(root, 'abstractNum', 'abstractNumId') });
  // All the abstract lists come before the first list.
  root.insertBefore(made, elements(root).find((element) => isW(element, 'num', 'numIdMacAtCleanup')) ?? null);
  return made;
}

/** A kind of list that has the same origin (Word's nsid) or says the very same. */
function sameAbstract(root: Element, abstract: Element): Element | undefined {
  const origin = wVal(wChild(abstract, 'nsid'));
  const text = levelsOf(abstract);
  return wChildren(root, 'abstractNum').find((candidate) =>
    origin === undefined ? levelsOf(candidate) === text : wVal(wChild(candidate, 'nsid')) === origin,
  );
}

/** What an abstract list says, whatever its number. */
function levelsOf(abstract: Element): string {
  const serialiser = new XMLSerializer();
  return elements(abstract)
    .map((child) => serialiser.serializeToString(child))
    .join('');
}

/** A list that the document had before: the one of the same number, or one whose numbers can go on. One that counts anew is its own. */
function sameList(root: Element, abstract: Element, number: Element): string | undefined {
  const candidates = wChildren(root, 'num').filter(
    (candidate) => wVal(wChild(candidate, 'abstractNumId')) === wAttribute(abstract, 'abstractNumId'),
  );
  const twin = candidates.find((candidate) => wAttribute(candidate, 'numId') === wAttribute(number, 'numId'));
  const found = twin ?? (wChild(number, 'lvlOverride') ? undefined : candidates[0]);
  return found && wAttribute(found, 'numId');
}

function next(root: Element, name: string, attribute: string): number {
  return 1 + Math.max(0, ...wChildren(root, name).map((element) => Number(wAttribute(element, attribute)) || 0));
}
