import { unzipped } from '../document/reading/unzip';
import { attribute, children } from '../document/reading/wordprocessing';
import { parseXml, rootElement } from '../model/xml';

/** A file that cannot be used as what it was given for; the message is for a person. */
export class OfficeFileError extends Error {
  override readonly name = 'OfficeFileError';
}

/** The parts of a Word file, by their names without a slash in front. */
export type OfficeParts = Map<string, Uint8Array>;

/** More than any RID unpacks to. */
const largest = 300 * 1024 * 1024;

/** Unpacks a Word file; throws an OfficeFileError, a sentence, for what is none. */
export function openOfficeFile(bytes: Uint8Array, name: string): OfficeParts {
  const files = unzipped(bytes, { mostInAll: largest });
  if (files === 'too large') throw new OfficeFileError(`${name} unpacks to more than a Word document ever does.`);
  const parts = new Map(files === 'no zip' ? [] : Object.entries(files));
  if (parts.has('[Content_Types].xml')) return parts;
  throw new OfficeFileError(`${name} is no Word document (.docx or .dotx) that can be read.`);
}

/** The text of a part; empty where there is none. */
export function textOf(parts: OfficeParts, name: string): string {
  return new TextDecoder().decode(parts.get(name) ?? new Uint8Array());
}

/** The name of the part that is the document itself. */
export function mainPart(parts: OfficeParts): string {
  const [start] = relationshipsOf(parts, '').filter(({ type }) => type.endsWith('/officeDocument'));
  return start?.target ?? 'word/document.xml';
}

export interface PartRelationship {
  readonly id: string;
  readonly type: string;
  /** The name of the part, or an address outside. */
  readonly target: string;
}

export function relationshipsName(part: string): string {
  const at = part.lastIndexOf('/') + 1;
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
}

export function relationshipsOf(parts: OfficeParts, part: string): PartRelationship[] {
  const xml = textOf(parts, relationshipsName(part));
  if (xml === '') return [];
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  return children(rootElement(parseXml(xml)), 'Relationship').map((one) => {
    const target = attribute(one, 'Target') ?? '';
    const isOutside = attribute(one, 'TargetMode') === 'External';
    return {
      id: attribute(one, 'Id') ?? '',
      type: attribute(one, 'Type') ?? '',
      target: isOutside ? target : target.startsWith('/') ? target.slice(1) : resolved(`${folder}${target}`),
    };
  });
}

/** `word/../customXml/item1.xml` */
function resolved(path: string): string {
  const names: string[] = [];
  for (const name of path.split('/'))
    if (name === '..') names.pop();
    else if (name !== '.') names.push(name);
  return names.join('/');
}
