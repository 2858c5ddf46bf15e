import { DOMParser, XMLSerializer, type Document, type Element, type Node } from '@xmldom/xmldom';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { writeZip } from '../../src/host/package/writeZip';
import type { Chance } from './random';

/** A document that somebody else's program, or somebody's malice, has made of a good one. */
export interface Mutant {
  readonly bytes: Uint8Array;
  /** What was done to it, for whoever looks for the reason of a finding. */
  readonly done: string;
}

/** Mutates a package once to five times: mostly the structure of its XML, now and then its parts or its bytes. */
export function mutant(bytes: Uint8Array, chance: Chance): Mutant {
  const parts = new Map(Object.entries(unzipSync(bytes)));
  const done: string[] = [];
  const times = 1 + chance.below(5);
  for (let time = 0; time < times; time += 1)
    done.push(chance.below(12) === 0 ? partly(parts, chance) : inXml(parts, chance));
  const packed = writeZip(parts);
  if (chance.below(25) > 0) return { bytes: packed, done: done.join('; ') };
  return { bytes: inBytes(packed, chance), done: `${done.join('; ')}; bytes` };
}

function inXml(parts: Map<string, Uint8Array>, chance: Chance): string {
  const names = [...parts.keys()].filter((name) => /\.(?:xml|rels)$/.test(name));
  // Most of what goes wrong in earnest goes wrong in the text.
  const main = names.find((name) => name.endsWith('document.xml'));
  const name = main !== undefined && chance.below(4) > 0 ? main : chance.oneOf(names);
  let document: Document;
  try {
    document = new DOMParser({ onError: () => undefined }).parseFromString(
      strFromU8(parts.get(name) ?? new Uint8Array()),
      'text/xml',
    );
  } catch {
    return `${name} is no XML any more`;
  }
  const all = [...document.getElementsByTagName('*')];
  if (all.length < 2) return `${name} is empty`;
  const change = chance.oneOf(changes);
  const element = all[1 + chance.below(all.length - 1)] as Element;
  change.make(element, all[1 + chance.below(all.length - 1)] as Element, chance);
  parts.set(name, strToU8(new XMLSerializer().serializeToString(document)));
  return `${change.name} ${element.nodeName} of ${name}`;
}

interface Change {
  readonly name: string;
  make(element: Element, other: Element, chance: Chance): void;
}

const oddTexts = [
  '',
  ' ',
  '\u00a0',
  '0',
  '-1',
  '99999999999',
  'NaN',
  '￿x',
  '\u202e',
  '<w:p/>',
  'SECMP0001',
  'x'.repeat(300),
  '31 June 2020',
  '£1,0',
];
/** What wraps words in Word's own files, and what nobody has ever seen. */
const wrappers = [
  'w:ins',
  'w:del',
  'w:sdt',
  'w:sdtContent',
  'w:hyperlink',
  'w:smartTag',
  'w:p',
  'w:tbl',
  'w:tr',
  'w:tc',
  'w:r',
  'w:txbxContent',
  'w:unknown',
  'mc:AlternateContent',
];

const changes: readonly Change[] = [
  { name: 'deleted', make: (element) => void element.parentNode?.removeChild(element) },
  {
    name: 'doubled',
    make: (element) => void element.parentNode?.insertBefore(element.cloneNode(true), element),
  },
  {
    name: 'moved',
    make: (element, other) => {
      if (holds(element, other)) return;
      other.parentNode?.insertBefore(element, other);
    },
  },
  {
    name: 'moved into another',
    make: (element, other) => {
      if (!holds(element, other)) other.appendChild(element);
    },
  },
  { name: 'unwrapped', make: unwrap },
  {
    name: 'wrapped',
    make: (element, _, chance) => {
      const name = chance.oneOf(wrappers);
      const space = name.startsWith('w:')
        ? wordNamespace
        : 'http://schemas.openxmlformats.org/markup-compatibility/2006';
      const wrapper = (element.ownerDocument as Document).createElementNS(space, name);
      element.parentNode?.insertBefore(wrapper, element);
      wrapper.appendChild(element);
    },
  },
  {
    name: 'attribute dropped of',
    make: (element, _, chance) => {
      const attributes = [...element.attributes];
      if (attributes.length > 0) element.removeAttributeNode(chance.oneOf(attributes));
    },
  },
  {
    name: 'attribute changed of',
    make: (element, _, chance) => {
      const attributes = [...element.attributes].filter(({ name }) => !name.startsWith('xmlns'));
      if (attributes.length > 0) chance.oneOf(attributes).value = chance.oneOf(oddTexts);
    },
  },
  {
    name: 'words changed of',
    make: (element, _, chance) => {
      const words = chance.oneOf(oddTexts);
      if (element.getElementsByTagName('*').length === 0) element.textContent = words;
      else element.insertBefore((element.ownerDocument as Document).createTextNode(words), element.firstChild);
    },
  },
  {
    name: 'emptied',
    make: (element) => {
      while (element.firstChild) element.removeChild(element.firstChild);
    },
  },
];

const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

function holds(element: Element, other: Node | null): boolean {
  for (let node = other; node; node = node.parentNode) if (node === element) return true;
  return false;
}

function unwrap(element: Element): void {
  while (element.firstChild) element.parentNode?.insertBefore(element.firstChild, element);
  element.parentNode?.removeChild(element);
}

function partly(parts: Map<string, Uint8Array>, chance: Chance): string {
  const name = chance.oneOf([...parts.keys()]);
  const content = parts.get(name) ?? new Uint8Array();
  switch (chance.below(5)) {
    case 0:
      parts.delete(name);
      return `${name} left out`;
    case 1:
      parts.set(name, content.slice(0, chance.below(content.length + 1)));
      return `${name} cut`;
    case 2:
      parts.set(chance.oneOf([...parts.keys()]), content);
      return `${name} in the place of another`;
    case 3:
      parts.delete(name);
      parts.set(name.toUpperCase(), content);
      return `${name} in capitals`;
    default:
      parts.set(name, inBytes(content, chance));
      return `bytes of ${name}`;
  }
}

function inBytes(bytes: Uint8Array, chance: Chance): Uint8Array {
  if (bytes.length === 0) return bytes;
  const changed = bytes.slice(0, chance.below(4) === 0 ? chance.below(bytes.length) + 1 : bytes.length);
  for (let time = chance.below(8); time >= 0; time -= 1) changed[chance.below(changed.length)] = chance.below(256);
  return changed;
}
