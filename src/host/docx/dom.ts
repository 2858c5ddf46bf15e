import type { Document, Element, Node } from '@xmldom/xmldom';
import { ns } from '../package/names';
import { isMcFallback } from './schema';

/** Small steps through WordprocessingML. Siblings are followed one by one: xmldom's child lists are rebuilt at every change. */
export function isElement(node: Node | null): node is Element {
  return node?.nodeType === 1;
}

export function isW(node: Element, ...names: string[]): boolean;
export function isW(node: Node | null | undefined, ...names: string[]): node is Element;
export function isW(node: Node | null | undefined, ...names: string[]): boolean {
  return node?.nodeType === 1 && node.namespaceURI === ns.w && names.includes(node.localName ?? '');
}

export function elements(parent: Node | null | undefined): Element[] {
  const found: Element[] = [];
  for (let node = parent?.firstChild ?? null; node; node = node.nextSibling) if (isElement(node)) found.push(node);
  return found;
}

export function wChildren(parent: Node | null | undefined, ...names: string[]): Element[] {
  return elements(parent).filter((element) => isW(element, ...names));
}

export function wChild(parent: Node | null | undefined, name: string): Element | undefined {
  for (let node = parent?.firstChild ?? null; node; node = node.nextSibling) if (isW(node, name)) return node;
  return undefined;
}

/** A grandchild, step by step. */
export function wPath(parent: Element | undefined, ...names: string[]): Element | undefined {
  let found = parent;
  for (const name of names) found = wChild(found, name);
  return found;
}

export function wAttribute(element: Element | undefined, name: string): string | undefined {
  return element?.getAttributeNS(ns.w, name) ?? undefined;
}

export function wVal(element: Element | undefined): string | undefined {
  return wAttribute(element, 'val');
}

/** An on/off property: there and not said to be off. */
export function isOn(element: Element | undefined): boolean {
  return element !== undefined && !['0', 'false', 'off'].includes(wVal(element) ?? '1');
}

export function setW(element: Element, attributes: Readonly<Record<string, string | number>>): Element {
  for (const [name, value] of Object.entries(attributes)) element.setAttributeNS(ns.w, `w:${name}`, String(value));
  return element;
}

export function makeW(
  document: Document,
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
): Element {
  return setW(document.createElementNS(ns.w, `w:${name}`), attributes);
}

export function documentOf(node: Node): Document {
  const document = node.ownerDocument;
  if (!document) throw new Error('A node without a document');
  return document;
}

export function remove(node: Node): void {
  node.parentNode?.removeChild(node);
}

export function insertAfter(node: Node, reference: Node): void {
  reference.parentNode?.insertBefore(node, reference.nextSibling);
}

export function insertBefore(node: Node, reference: Node): void {
  reference.parentNode?.insertBefore(node, reference);
}

/** Puts the children of an element where the element was. */
export function unwrap(element: Element): void {
  while (element.firstChild) insertBefore(element.firstChild, element);
  remove(element);
}

/** What a node of xmldom keeps of its place. */
interface Linked {
  parentNode: Node | null;
  previousSibling: Node | null;
  nextSibling: Node | null;
  firstChild: Node | null;
  lastChild: Node | null;
}

/**
 * Puts everything from one node to a sibling of it into an empty element. xmldom makes the list of a parent's children
 * anew at each that goes, so that sixteen thousand paragraphs, one by one, take as many times too long.
 */
export function moveInto(empty: Element, first: Node, last: Node): void {
  const parent: Node | null = first.parentNode;
  if (!parent) return;
  const links = (node: Node): Linked => node;
  const [before, after] = [first.previousSibling, last.nextSibling];
  if (before) links(before).nextSibling = after;
  else links(parent).firstChild = after;
  if (after) links(after).previousSibling = before;
  else links(parent).lastChild = before;
  links(first).previousSibling = null;
  links(last).nextSibling = null;
  Object.assign(links(empty), { firstChild: first, lastChild: last });
  for (let node: Node | null = first; node; node = node.nextSibling) links(node).parentNode = empty;
  // Taking a child away makes the list of children anew.
  for (const node of [parent, empty]) node.removeChild(node.appendChild(documentOf(empty).createTextNode('')));
}

export function closest(node: Node | null, ...names: string[]): Element | undefined {
  for (let at: Node | null = node; at; at = at.parentNode) if (isW(at, ...names)) return at;
  return undefined;
}

export function contains(ancestor: Node, node: Node | null): boolean {
  for (let at: Node | null = node; at; at = at.parentNode) if (at === ancestor) return true;
  return false;
}

export function isAttached(node: Node): boolean {
  return contains(documentOf(node), node);
}

/** W elements of one name below a container in document order; text boxes and the doubles of mc:Fallback are left out. */
export function descendants(container: Node, name: string): Element[] {
  const found: Element[] = [];
  const visit = (parent: Node): void => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (!isElement(node) || isW(node, 'txbxContent') || isMcFallback(node)) continue;
      if (isW(node, name)) found.push(node);
      visit(node);
    }
  };
  visit(container);
  return found;
}

export function precedes(a: Node, b: Node): boolean {
  const path = (node: Node): Node[] => (node.parentNode ? [...path(node.parentNode), node] : [node]);
  const left = path(a);
  const right = path(b);
  let depth = 0;
  while (left[depth] !== undefined && left[depth] === right[depth]) depth += 1;
  const [first, second] = [left[depth], right[depth]];
  if (!first || !second) return left.length < right.length;
  for (let node = first.nextSibling; node; node = node.nextSibling) if (node === second) return true;
  return false;
}
