import { element, type XmlElement } from '../../model/xml';

/** Namespaces of what is written, declared at the root of each part. */
export const namespaces = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  pkg: 'http://schemas.microsoft.com/office/2006/xmlPackage',
  relationships: 'http://schemas.openxmlformats.org/package/2006/relationships',
} as const;

export type Children = readonly (XmlElement | string | null)[];

/** An element of WordprocessingML; its attributes are too, unless they have a prefix of their own. */
export function w(
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
  ...children: Children
): XmlElement {
  const named = Object.entries(attributes).map(([key, value]) => [key.includes(':') ? key : `w:${key}`, String(value)]);
  return element(
    `w:${name}`,
    Object.fromEntries(named) as Record<string, string>,
    ...children.filter((child) => child !== null),
  );
}

/** The root of a part. */
export function root(name: string, ...children: Children): XmlElement {
  return w(name, { 'xmlns:w': namespaces.w, 'xmlns:r': namespaces.r }, ...children);
}

/** A run of text, spaces at its ends kept. */
export function run(text: string, ...properties: readonly XmlElement[]): XmlElement {
  return w(
    'r',
    {},
    properties.length > 0 ? w('rPr', {}, ...properties) : null,
    w('t', { 'xml:space': 'preserve' }, text),
  );
}
