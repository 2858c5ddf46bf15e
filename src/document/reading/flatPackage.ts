import { childElements, parseXml, rootElement } from '../../model/xml';
import { attribute, child, children } from './wordprocessing';

/** The roots of the XML parts of a flat package, by their names. Throws an XmlError when the text is no XML. */
export function partsOf(flatPackage: string): Map<string, Element> {
  const parts = new Map<string, Element>();
  for (const part of children(rootElement(parseXml(flatPackage)), 'part')) {
    const [content] = childElements(child(part, 'xmlData') ?? part);
    if (content) parts.set(attribute(part, 'name') ?? '', content);
  }
  return parts;
}
