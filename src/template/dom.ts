import { parseXml, rootElement, writeXml, childElements, type XmlElement } from '../model/xml';
import { namespaces, root } from '../draft/ooxml/word';
import { partBytes } from '../draft/ooxml/zip';
import { attribute, child } from '../document/reading/wordprocessing';

/** What filling a template needs of the parts as trees: they stay what they are but for what is put into them. */

/** Elements as they were drafted, made ready to stand in a part. */
export function drafted(elements: readonly XmlElement[], into: Document): Element[] {
  const parsed = rootElement(parseXml(writeXml(root('body', ...elements))));
  return childElements(parsed).map((one) => into.importNode(one, true));
}

export function descendantsOf(node: Node, name: string): Element[] {
  return childElements(node).flatMap((one) => [...(one.localName === name ? [one] : []), ...descendantsOf(one, name)]);
}

export function makeW(owner: Document, name: string, attributes: Readonly<Record<string, string>> = {}): Element {
  const made = owner.createElementNS(namespaces.w, `w:${name}`);
  for (const [key, value] of Object.entries(attributes)) made.setAttributeNS(namespaces.w, `w:${key}`, value);
  return made;
}

export function setVal(element: Element, value: string): void {
  element.setAttributeNS(namespaces.w, 'w:val', value);
}

export function tagOf(control: Element): string {
  return attribute(child(child(control, 'sdtPr'), 'tag'), 'val') ?? '';
}

/** Puts elements in the place of one. */
export function replaceWith(node: Element, others: readonly Element[]): void {
  for (const other of others) node.parentNode?.insertBefore(other, node);
  node.parentNode?.removeChild(node);
}

export function serialised(document: Document): Uint8Array {
  return partBytes(new XMLSerializer().serializeToString(document).replace(/^<\?xml[^>]*\?>\s*/, ''));
}
