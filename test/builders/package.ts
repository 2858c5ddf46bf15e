import { el, serialise, type Element, type Node } from './xml';
import type { SplitOptions } from './split';

/** What a block or an inline becomes once it is known which part of which package it stands in. */
export type Piece = (story: Story) => readonly Node[];

interface Part {
  readonly content: Element | string;
  readonly contentType?: string | undefined;
}

interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

const officeRelationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageNamespace = 'http://schemas.openxmlformats.org/package/2006';

/** The relationships of one part. */
export class Relationships {
  private readonly all: Relationship[] = [];

  /** Gives the id; equal relationships share one. A short type is one of Office's own. */
  add(type: string, target: string, external = false): string {
    const full = type.includes(':') ? type : `${officeRelationships}/${type}`;
    const known = this.all.find((entry) => entry.type === full && entry.target === target);
    if (known) return known.id;
    const id = `rId${String(this.all.length + 1)}`;
    this.all.push({ id, type: full, target, external });
    return id;
  }

  get isEmpty(): boolean {
    return this.all.length === 0;
  }

  element(): Element {
    const entries = this.all.map(({ id, type, target, external }) =>
      el('Relationship', { Id: id, Type: type, Target: target, TargetMode: external ? 'External' : undefined }),
    );
    return el('Relationships', { xmlns: `${packageNamespace}/relationships` }, entries);
  }
}

/** The parts of a .docx while it is being built, and what they share: ids, numbered lists, comments. */
export class Package {
  readonly relationships = new Relationships();
  readonly document = new Story(this);
  readonly comments: Element[] = [];
  /** Comments that have answers, and the answers, each with the comment it is to. */
  readonly commentThreads: { readonly paraId: string; readonly parent: string | undefined }[] = [];
  readonly split: SplitOptions | undefined;
  private readonly parts = new Map<string, Part>();
  private readonly lastIds = new Map<string, number>();
  private readonly numberedLists: string[] = [];
  private headersAndFooters = 0;

  constructor(split?: SplitOptions) {
    this.split = split;
  }

  add(path: string, content: Element | string, contentType?: string): void {
    this.parts.set(path, { content, contentType });
  }

  nextId(kind: string): number {
    const id = (this.lastIds.get(kind) ?? 0) + 1;
    this.lastIds.set(kind, id);
    return id;
  }

  /** The place of a named numbered list among those of the document, from 0; each list counts from 1. */
  numberedList(name: string): number {
    if (!this.numberedLists.includes(name)) this.numberedLists.push(name);
    return this.numberedLists.indexOf(name);
  }

  get numberedListCount(): number {
    return this.numberedLists.length;
  }

  /** Adds a header or footer and gives the id of the document's relationship to it. */
  addStory(kind: 'header' | 'footer', build: (story: Story) => Element): string {
    const file = `${kind}${String(++this.headersAndFooters)}.xml`;
    const story = new Story(this);
    this.add(
      `word/${file}`,
      build(story),
      `application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml`,
    );
    this.addRelationships(`word/_rels/${file}.rels`, story.relationships);
    return this.document.relationships.add(kind, file);
  }

  addRelationships(path: string, relationships: Relationships): void {
    if (!relationships.isEmpty) this.add(path, relationships.element());
  }

  /** Every part by path, the content types first, as Word writes them. */
  files(): Map<string, string> {
    const overrides = [...this.parts].flatMap(([path, { contentType }]) =>
      contentType ? el('Override', { PartName: `/${path}`, ContentType: contentType }) : [],
    );
    const types = el(
      'Types',
      { xmlns: `${packageNamespace}/content-types` },
      el('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      el('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      overrides,
    );
    const texts = [...this.parts].map(
      ([path, { content }]) => [path, typeof content === 'string' ? content : serialise(content)] as const,
    );
    return new Map([
      ['[Content_Types].xml', serialise(types)],
      ['_rels/.rels', serialise(this.relationships.element())],
      ...texts,
    ]);
  }
}

/** A part that holds text: the document, a header, a footer. Links are relationships of the part they stand in. */
export class Story {
  readonly package: Package;
  readonly relationships = new Relationships();

  constructor(owner: Package) {
    this.package = owner;
  }
}
