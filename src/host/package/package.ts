import type { Document, Element } from '@xmldom/xmldom';
import { UnusableFileError } from '../errors';
import { ns, relation } from './names';
import { Relationships, relationshipsName, resolveTarget } from './relationships';
import { decodedXml } from './encoding';
import { decodeXml, parseXml, serialiseXml } from './xml';
import { readZip } from './readZip';
import { hasStrictNames, withoutStrictNames } from './strict';
import { writeZip } from './writeZip';

const contentTypes = '[Content_Types].xml';

const extensions = [
  { mark: '.macroEnabledTemplate.', extension: '.dotm' },
  { mark: '.macroEnabled.', extension: '.docm' },
  { mark: '.template.', extension: '.dotx' },
] as const;

const otherPrograms = [
  { mark: 'spreadsheetml', what: 'a workbook of Excel’s' },
  { mark: 'presentationml', what: 'a presentation of PowerPoint’s' },
] as const;

function notADocument(what?: string): UnusableFileError {
  const found =
    what === undefined ? 'not a Word document, though it is packed like one' : `${what}, not a Word document`;
  return new UnusableFileError(
    'not-a-docx',
    `This file is ${found}: choose a file that Word saved as a Word Document (.docx).`,
  );
}

function incomplete(name: string): UnusableFileError {
  return new UnusableFileError(
    'truncated',
    `The part of this document that holds its text (${name}) is missing: copy or download it again, or go back to an earlier version.`,
  );
}

/** A .docx as parts. XML parts are parsed when first asked for and written anew only when touched. */
export class WordPackage {
  private readonly documents = new Map<string, Document>();
  private readonly relationshipsOf = new Map<string, Relationships>();
  private readonly touched = new Set<string>();
  /** How often anything was changed. */
  edits = 0;
  /** The main document part: whatever the package's relationships call it. */
  readonly mainName: string;

  /** The names of parts, by the same in lower case: to a package, names that differ in case are one. */
  private readonly spellings: ReadonlyMap<string, string>;
  /** Parts were saved as Strict Open XML. */
  private isStrict = false;

  private constructor(
    private readonly original: Uint8Array,
    private readonly parts: Map<string, Uint8Array>,
  ) {
    this.spellings = new Map([...parts.keys()].map((name) => [name.toLowerCase(), name]));
    if (!this.has(contentTypes)) throw notADocument();
    this.xml(contentTypes);
    const main = this.relationships('').byType(relation.document)[0];
    if (!main || main.external) throw notADocument();
    this.mainName = this.spelled(resolveTarget('', main.target));
    const type = this.typeOf(this.mainName) ?? '';
    const other = otherPrograms.find(({ mark }) => type.includes(mark));
    if (other) throw notADocument(other.what);
    if (!this.parts.has(this.mainName)) throw incomplete(this.mainName);
    const root = this.xml(this.mainName).documentElement;
    if (root?.localName !== 'document' || root.namespaceURI !== ns.w) throw notADocument();
  }

  /** Throws UnusableFileError. */
  static open(bytes: Uint8Array): WordPackage {
    return new WordPackage(bytes, readZip(bytes));
  }

  get changed(): boolean {
    return this.edits > 0;
  }

  /** What the name of its file ends in: Word opens it under no other. */
  get extension(): string {
    const type = this.typeOf(this.mainName) ?? '';
    return extensions.find(({ mark }) => type.includes(mark))?.extension ?? '.docx';
  }

  has(name: string): boolean {
    return this.parts.has(this.spelled(name));
  }

  names(): string[] {
    return [...this.parts.keys()];
  }

  bytes(name: string): Uint8Array | undefined {
    return this.parts.get(this.spelled(name));
  }

  /** Throws UnusableFileError when the part is no well-formed XML. */
  xml(given: string): Document {
    const name = this.spelled(given);
    const known = this.documents.get(name);
    if (known) return known;
    const bytes = this.parts.get(name);
    if (!bytes) throw notADocument();
    const document = parseXml(this.decoded(bytes, name), name);
    this.documents.set(name, document);
    return document;
  }

  /** Whether a part is XML that can be read, whatever its type says. */
  isXml(name: string): boolean {
    if (this.typeOf(name)?.endsWith('xml') === false) return false;
    try {
      this.xml(name);
      return true;
    } catch (error) {
      if (error instanceof UnusableFileError) return false;
      throw error;
    }
  }

  /** The part's XML as text, parsed or not. */
  text(given: string): string {
    const name = this.spelled(given);
    const document = this.documents.get(name);
    if (document && this.touched.has(name)) return serialiseXml(document);
    const bytes = this.parts.get(name);
    return bytes ? this.decoded(bytes, name) : '';
  }

  /** A part's name as the file spells it. */
  private spelled(name: string): string {
    if (this.parts.has(name)) return name;
    const spelling = this.spellings.get(name.toLowerCase()) ?? this.spellings.get(unescaped(name).toLowerCase());
    return spelling !== undefined && this.parts.has(spelling) ? spelling : name;
  }

  private decoded(bytes: Uint8Array, name: string): string {
    const text = decodeXml(bytes, name);
    if (!hasStrictNames(text)) return text;
    this.isStrict = true;
    return withoutStrictNames(text);
  }

  /** Says that a part's XML was changed. */
  touch(name: string): void {
    this.touched.add(this.spelled(name));
    this.edits += 1;
  }

  addXml(given: string, document: Document, type?: string): void {
    const name = this.spelled(given);
    this.documents.set(name, document);
    this.parts.set(name, new Uint8Array());
    this.touch(name);
    if (type) this.declare(name, type);
  }

  addBytes(name: string, bytes: Uint8Array): void {
    this.parts.set(name, bytes);
    this.edits += 1;
  }

  remove(given: string): void {
    const name = this.spelled(given);
    for (const gone of [name, this.spelled(relationshipsName(name))]) {
      this.parts.delete(gone);
      this.documents.delete(gone);
      this.relationshipsOf.delete(gone);
      this.touched.delete(gone);
    }
    for (const element of this.typeElements()) {
      if (isTypeOf(element, name)) element.parentNode?.removeChild(element);
    }
    this.touch(contentTypes);
  }

  relationships(source: string): Relationships {
    const name = this.spelled(relationshipsName(source));
    const known = this.relationshipsOf.get(name);
    if (known) return known;
    const found = this.parts.has(name)
      ? new Relationships(this.xml(name), () => {
          this.touch(name);
        })
      : Relationships.empty(() => {
          if (!this.parts.has(name)) this.addXml(name, found.xml);
          this.touch(name);
        });
    this.relationshipsOf.set(name, found);
    return found;
  }

  /** The part that a relationship of this type leads to. */
  related(source: string, type: string): string | undefined {
    const relationship = this.relationships(source).byType(type)[0];
    if (!relationship || relationship.external) return undefined;
    const name = this.spelled(resolveTarget(source, relationship.target));
    return this.parts.has(name) ? name : undefined;
  }

  typeOf(name: string): string | undefined {
    const elements = this.typeElements();
    const override = elements.find((element) => isTypeOf(element, name));
    const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
    const standard = elements.find((element) => element.getAttribute('Extension')?.toLowerCase() === extension);
    return (override ?? standard)?.getAttribute('ContentType') ?? undefined;
  }

  /** A name that no part has: `stem` + number + `extension`. */
  freeName(stem: string, extension: string): string {
    let number = 1;
    while (this.has(`${stem}${number}${extension}`)) number += 1;
    return `${stem}${number}${extension}`;
  }

  /** The original bytes when nothing changed; otherwise every part not touched is what it was, byte for byte. */
  save(): Uint8Array {
    if (!this.changed) return this.original.slice();
    const encoder = new TextEncoder();
    const written = new Map(this.parts);
    // Both forms in one document would be neither.
    if (this.isStrict) for (const [name, text] of this.strictParts()) written.set(name, encoder.encode(text));
    for (const name of this.touched) {
      const document = this.documents.get(name);
      if (document && written.has(name)) written.set(name, encoder.encode(serialiseXml(document)));
    }
    return writeZip(written);
  }

  /** Gives a part its content type. */
  declare(name: string, type: string): void {
    if (this.typeOf(name) === type) return;
    const document = this.xml(contentTypes);
    const element = document.createElementNS(ns.contentTypes, 'Override');
    element.setAttribute('PartName', `/${name}`);
    element.setAttribute('ContentType', type);
    document.documentElement?.appendChild(element);
    this.touch(contentTypes);
  }

  private typeElements(): Element[] {
    const found: Element[] = [];
    for (let node = this.xml(contentTypes).documentElement?.firstChild ?? null; node; node = node.nextSibling) {
      if (node.nodeType === 1) found.push(node as Element);
    }
    return found;
  }

  private *strictParts(): Generator<readonly [name: string, text: string]> {
    for (const [name, bytes] of this.parts) {
      const isXml = name.endsWith('.rels') || this.typeOf(name)?.endsWith('xml') === true;
      const text = isXml ? decodedXml(bytes) : undefined;
      if (text !== undefined && hasStrictNames(text)) yield [name, withoutStrictNames(text)];
    }
  }
}

/** Whether an element of the content types is about this part. */
function isTypeOf(element: Element, name: string): boolean {
  const part = element.getAttribute('PartName')?.replaceAll('\\', '/').toLowerCase();
  return part !== undefined && [name, unescaped(name)].some((one) => part === `/${one}`.toLowerCase());
}

/** Relationships name parts as addresses: a space is `%20` there. */
function unescaped(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
