import { strFromU8, type Unzipped } from 'fflate';
import { childElements, parseXml, rootElement } from '../../model/xml';
import { storeNamespace } from '../../model/store';
import { contentOf } from './ooxml';
import type { Snapshot, StoredPart } from './snapshot';
import { unzipped } from './unzip';
import { attribute } from './wordprocessing';

/** A file that cannot be read; the message is a sentence for a person. */
export class DocxFileError extends Error {
  override readonly name = 'DocxFileError';
}

/** Bytes that a part may have, and all that are read together. */
const mostInPart = 64_000_000;
const mostInAll = 256_000_000;

/** What is read of a file: the text and what it looks like, and the parts of the add-in's own. */
const wanted = /^(?:_rels\/\.rels|word\/[^/]+\.xml|word\/_rels\/[^/]+\.rels|customXml\/item\d+\.xml)$/;

/**
 * Reads a `.docx` that an author chose beside the open document, as Word saves them: in a browser, without Word. Throws a
 * DocxFileError for whatever else it is given.
 */
export function readDocxFile(name: string, bytes: Uint8Array): Snapshot {
  const files = unpacked(name, bytes);
  const main = mainPart(name, files);
  const parts = new Map<string, Element>();
  const stored: StoredPart[] = [];
  for (const [path, content] of Object.entries(files)) {
    const root = rootOf(content);
    if (path.startsWith('customXml/')) {
      if (root?.namespaceURI === storeNamespace) stored.push({ id: path, xml: strFromU8(content) });
    } else if (root) parts.set(`/${path.replace(main, 'document.xml')}`, root);
  }
  if (!parts.has('/word/document.xml')) throw unusual(name);
  const body = contentOf(parts);
  const [store = null, ...copies] = stored;
  return { ...body, localIds: [], store, ...(copies.length > 0 ? { copies } : {}), tracking: false };
}

function unpacked(name: string, bytes: Uint8Array): Unzipped {
  const files = unzipped(bytes, { wanted, mostInFile: mostInPart, mostInAll });
  if (files === 'no zip') {
    throw new DocxFileError(`${name} is not a Word document: choose a file that ends in .docx.`);
  }
  if (files === 'too large') throw new DocxFileError(`${name} is too large to be read here.`);
  return files;
}

/** The name of the main part in its folder, which Word may call `document2.xml`. */
function mainPart(name: string, files: Unzipped): string {
  const content = files['_rels/.rels'];
  const relationships = content && rootOf(content);
  if (!relationships) throw new DocxFileError(`${name} is not a Word document: choose a file that ends in .docx.`);
  const main = childElements(relationships).find((one) => attribute(one, 'Type')?.endsWith('/officeDocument'));
  const target = (main ? (attribute(main, 'Target') ?? '') : '').replace(/^\//, '');
  if (!target.startsWith('word/')) throw unusual(name);
  return target.slice('word/'.length);
}

const unusual = (name: string): DocxFileError =>
  new DocxFileError(`${name} cannot be read as it is: open it in Word, save it again, and choose it then.`);

/** Null for what is no XML. */
function rootOf(content: Uint8Array): Element | null {
  try {
    return rootElement(parseXml(strFromU8(content)));
  } catch {
    return null;
  }
}
