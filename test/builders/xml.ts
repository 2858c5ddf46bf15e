/** XML as data. Every text that reaches a document goes through `serialise`, the one place that escapes. */

export type Attributes = Readonly<Record<string, string | number | undefined>>;
export interface Element {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly Node[];
}
export type Node = Element | string;
type Child = Node | readonly Node[] | null;

export function el(name: string, attributes: Attributes = {}, ...children: readonly Child[]): Element {
  return { name, attributes, children: children.flatMap((child) => child ?? []) };
}

/** An element of WordprocessingML: the name and its attributes get the `w:` prefix unless they have one. */
export function w(name: string, attributes: Attributes = {}, ...children: readonly Child[]): Element {
  const prefixed = Object.entries(attributes).map(([key, value]) => [key.includes(':') ? key : `w:${key}`, value]);
  return el(`w:${name}`, Object.fromEntries(prefixed) as Attributes, ...children);
}

const illegal = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

function escape(text: string, which: RegExp): string {
  if (illegal.test(text)) throw new Error(`XML cannot carry this text: ${JSON.stringify(text)}`);
  return text.replace(which, (character) => entities[character] ?? character);
}

function write(node: Node): string {
  if (typeof node === 'string') return escape(node, /[&<>\r]/g);
  const attributes = Object.entries(node.attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escape(String(value), /[&<>"\t\n\r]/g)}"`)
    .join('');
  if (node.children.length === 0) return `<${node.name}${attributes}/>`;
  return `<${node.name}${attributes}>${node.children.map(write).join('')}</${node.name}>`;
}

export function serialise(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${write(root)}`;
}

const namespaces = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  wps: 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office',
  w10: 'urn:schemas-microsoft-com:office:word',
  w14: 'http://schemas.microsoft.com/office/word/2010/wordml',
} as const;

/** The root of a part of WordprocessingML, with the namespaces that Word declares there. */
export function wordRoot(name: string, ...children: readonly Child[]): Element {
  const declared = Object.entries(namespaces).map(([prefix, uri]) => [`xmlns:${prefix}`, uri]);
  return w(name, { ...(Object.fromEntries(declared) as Attributes), 'mc:Ignorable': 'w14' }, ...children);
}
