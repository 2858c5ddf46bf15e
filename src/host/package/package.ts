import type { Document, Element } from '@xmldom/xmldom';
import { UnusableFileError } from '../errors';
import { ns, relation } from './names';
import { Relationships, relationshipsName, resolveTarget } from './relationships';
import { decodeXml, parseXml, serialiseXml } from './xml';
import { readZip, writeZip } from './zip';

const contentTypes = '[Content_Types].xml';

const notADocument = () =>
  new UnusableFileError(
    'not-a-docx',
    'This file is not a Word document, though it is packed like one: choose a file that Word saved as a Word Document (.docx).',
  );

/** A .docx as parts. XML parts are parsed when first asked for and written anew only when touched. */
export class WordPackage {
  private readonly documents = new Map<string, Document>();
  private readonly relationshipsOf = new Map<string, Relationships>();
  private readonly touched = new Set<string>();
  /** How often anything was changed. */
  edits = 0;
  /** The main document part: whatever the package's relationships call it. */
  readonly mainName: string;

  private constructor(
    private readonly original: Uint8Array,
    private readonly parts: Map<string, Uint8Array>,
  ) {
    if (!parts.has(contentTypes)) throw notADocument();
    const main = this.relationships('').byType(relation.document)[0];
    if (!main || main.external) throw this.isStrict() ? strictFormat() : notADocument();
    this.mainName = resolveTarget('', main.target);
    if (!parts.has(this.mainName)) throw notADocument();
    this.xml(contentTypes);
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

  has(name: string): boolean {
    return this.parts.has(name) || this.documents.has(name);
  }

  names(): string[] {
    return [...this.parts.keys()];
  }

  bytes(name: string): Uint8Array | undefined {
    return this.parts.get(name);
  }

  /** Throws UnusableFileError when the part is no well-formed XML. */
  xml(name: string): Document {
    const known = this.documents.get(name);
    if (known) return known;
    const bytes = this.parts.get(name);
    if (!bytes) throw notADocument();
    const document = parseXml(decodeXml(bytes, name), name);
    this.documents.set(name, document);
    return document;
  }

  /** The part's XML as text, parsed or not. */
  text(name: string): string {
    const document = this.documents.get(name);
    if (document && this.touched.has(name)) return serialiseXml(document);
    const bytes = this.parts.get(name);
    return bytes ? decodeXml(bytes, name) : '';
  }

  /** Says that a part's XML was changed. */
  touch(name: string): void {
    this.touched.add(name);
    this.edits += 1;
  }

  addXml(name: string, document: Document, type?: string): void {
    this.documents.set(name, document);
    this.parts.set(name, new Uint8Array());
    this.touch(name);
    if (type) this.declare(name, type);
  }

  addBytes(name: string, bytes: Uint8Array): void {
    this.parts.set(name, bytes);
    this.edits += 1;
  }

  remove(name: string): void {
    for (const gone of [name, relationshipsName(name)]) {
      this.parts.delete(gone);
      this.documents.delete(gone);
      this.relationshipsOf.delete(gone);
      this.touched.delete(gone);
    }
    for (const element of this.typeElements()) {
      if (element.getAttribute('PartName') === `/${name}`) element.parentNode?.removeChild(element);
    }
    this.touch(contentTypes);
  }

  relationships(source: string): Relationships {
    const name = relationshipsName(source);
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
    const name = resolveTarget(source, relationship.target);
    return this.parts.has(name) ? name : undefined;
  }

  typeOf(name: string): string | undefined {
    const elements = this.typeElements();
    const override = elements.find(
      (element) => element.getAttribute('PartName')?.toLowerCase() === `/${name}`.toLowerCase(),
    );
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

  private isStrict(): boolean {
    return this.relationships('')
      .all()
      .some((relationship) => relationship.type.startsWith('http://purl.oclc.org/ooxml/'));
  }
}

function strictFormat(): UnusableFileError {
  return new UnusableFileError(
    'not-a-docx',
    'This document was saved as Strict Open XML, which cannot be read here: open it in Word and save it as a Word Document (.docx).',
  );
}
