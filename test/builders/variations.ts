import { DOMParser, XMLSerializer, type Document, type Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { zipParts } from './docx';

/**
 * The same RID as other authors would have typed it: each variation changes how a document is written and nothing of
 * what it says. They work on any .docx whose tables have a merged caption row.
 */
export const variations = {
  headings: ['bold', 'numbered'],
  captions: ['above', 'below', 'in the first cell', 'in every cell'],
  columns: ['turned round'],
  heads: ['other words'],
  tables: ['split, heads repeated', 'split without heads'],
  criteria: ['1.', 'a)'],
  bullets: ['•', '-'],
  ticks: ['Wingdings', '✔', '√', 'x', 'Y', 'Yes', '●'],
  cover: ['in text boxes'],
} as const;
export type Aspect = keyof typeof variations;
export type Variation = { readonly [A in Aspect]?: (typeof variations)[A][number] };

const aspects = Object.keys(variations) as Aspect[];

/** Every variation alone. */
export const alone: readonly Variation[] = aspects.flatMap((aspect) =>
  variations[aspect].map((form): Variation => ({ [aspect]: form })),
);

export function nameOf(variation: Variation): string {
  return Object.entries(variation)
    .map(([aspect, form]) => `${aspect} ${form}`)
    .join(', ');
}

/** Writes a document in another form. */
export function vary(bytes: Uint8Array, variation: Variation): Uint8Array {
  const parts = new Map<string, Uint8Array | string>(Object.entries(unzipSync(bytes)));
  const xml = parts.get('word/document.xml');
  if (xml === undefined || typeof xml === 'string') throw new Error('This is no .docx.');
  const document = new DOMParser().parseFromString(strFromU8(xml), 'text/xml');
  new Variant(document).write(variation);
  parts.set('word/document.xml', new XMLSerializer().serializeToString(document));
  return zipParts(parts);
}

const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const otherHeads: Readonly<Record<string, string>> = {
  Modification: 'Modification Proposal',
  Suppliers: 'Supplier Parties',
  'Electricity Networks': 'Electricity Network Parties',
  'Gas Networks': 'Gas Network Parties',
  'Other SEC Parties': 'Other Parties',
  Participant: 'Party Category',
  'Summary of impacts': 'Impacts',
  'Area impacted': 'Area',
  Document: 'SEC document',
  Event: 'Milestone',
  Notes: 'Comments',
  'Design, Build & PIT': 'DBT',
  'Implement to live': 'Implementation to live',
  Changes: 'Description',
  Acronym: 'Abbreviation',
  'Full term': 'Definition',
};
const longEnoughToSplit = 5;

class Variant {
  private readonly body: Element;

  constructor(private readonly document: Document) {
    this.body = all(document, 'body')[0] as Element;
  }

  write(variation: Variation): void {
    const { headings, captions, columns, heads, tables, criteria, bullets, ticks, cover } = variation;
    if (bullets) this.typeBullets(bullets);
    if (criteria) this.typeNumbers(criteria);
    if (ticks) this.markTicks(ticks);
    if (columns) this.turnColumns();
    if (heads) this.renameHeads();
    if (tables) for (const table of this.tables()) this.split(table, tables === 'split, heads repeated');
    if (captions) for (const table of this.tables()) this.moveCaption(table, captions);
    if (headings) for (const paragraph of this.paragraphs()) this.rewriteHeading(paragraph, headings);
    if (cover) this.boxCover();
  }

  private paragraphs(): Element[] {
    return children(this.body, 'p');
  }

  private tables(): Element[] {
    return children(this.body, 'tbl');
  }

  private make(name: string, attributes: Readonly<Record<string, string>> = {}, ...content: Element[]): Element {
    const made = this.document.createElementNS(namespace, `w:${name}`);
    for (const [key, value] of Object.entries(attributes)) made.setAttributeNS(namespace, `w:${key}`, value);
    for (const node of content) made.appendChild(node);
    return made;
  }

  private run(words: string, bold = false): Element {
    const text = this.make('t');
    text.setAttribute('xml:space', 'preserve');
    text.textContent = words;
    return this.make('r', {}, ...(bold ? [this.make('rPr', {}, this.make('b'))] : []), text);
  }

  /** Puts words in front of a paragraph, whose own list it leaves. */
  private typeInFront(paragraph: Element, words: string): void {
    const properties = child(paragraph, 'pPr');
    for (const name of ['pStyle', 'numPr']) {
      const old = child(properties, name);
      if (old) properties?.removeChild(old);
    }
    paragraph.insertBefore(this.run(words), properties?.nextSibling ?? paragraph.firstChild);
  }

  private typeBullets(mark: string): void {
    for (const paragraph of all(this.document, 'p')) {
      if (isBullet(paragraph)) this.typeInFront(paragraph, `${mark} `);
    }
  }

  private typeNumbers(form: '1.' | 'a)'): void {
    let count = 0;
    for (const paragraph of this.paragraphs()) {
      if (headingLevel(paragraph) > 0) count = 0;
      if (styleOf(paragraph) !== 'ListNumber') continue;
      count += 1;
      this.typeInFront(paragraph, form === '1.' ? `${String(count)}. ` : `${String.fromCharCode(96 + count)}) `);
    }
  }

  private markTicks(mark: string): void {
    for (const text of all(this.document, 't')) {
      if (text.textContent !== '✓') continue;
      if (mark !== 'Wingdings') text.textContent = mark;
      else text.parentNode?.replaceChild(this.make('sym', { font: 'Wingdings', char: 'F0FC' }), text);
    }
  }

  private turnColumns(): void {
    for (const row of all(this.document, 'tr')) {
      for (const cell of children(row, 'tc').reverse()) row.appendChild(cell);
    }
  }

  private renameHeads(): void {
    for (const table of this.tables()) {
      const row = children(table, 'tr')[1];
      for (const cell of row ? children(row, 'tc') : []) this.setWords(cell, otherHeads[words(cell)] ?? words(cell));
    }
  }

  private setWords(cell: Element, wanted: string): void {
    const [first, ...others] = all(cell, 't');
    if (first) first.textContent = wanted;
    for (const text of others) text.textContent = '';
  }

  /** The lower half of a long table as a table of its own, an empty paragraph between the two. */
  private split(table: Element, withHeads: boolean): void {
    const rows = children(table, 'tr');
    if (rows.length - 2 < longEnoughToSplit) return;
    const rest = this.make('tbl');
    for (const name of ['tblPr', 'tblGrid']) {
      const part = child(table, name);
      if (part) rest.appendChild(part.cloneNode(true));
    }
    const heads = rows[1];
    if (withHeads && heads) rest.appendChild(heads.cloneNode(true));
    for (const row of rows.slice(Math.ceil(rows.length / 2))) rest.appendChild(row);
    this.body.insertBefore(rest, table.nextSibling);
    this.body.insertBefore(this.make('p'), rest);
  }

  private moveCaption(table: Element, to: (typeof variations)['captions'][number]): void {
    const row = children(table, 'tr')[0];
    const cell = row && children(row, 'tc')[0];
    const span = Number(child(child(cell, 'tcPr'), 'gridSpan')?.getAttributeNS(namespace, 'val') ?? 1);
    if (!row || !cell || span < 2 || children(row, 'tc').length > 1) return;
    const caption = words(cell);
    if (to === 'above' || to === 'below') {
      table.removeChild(row);
      const paragraph = this.make('p', {}, this.run(caption, true));
      this.body.insertBefore(paragraph, to === 'above' ? table : table.nextSibling);
      return;
    }
    const heads = children(table, 'tr')[1];
    const copies = (heads ? children(heads, 'tc') : []).map((head) => head.cloneNode(true) as Element);
    row.removeChild(cell);
    copies.forEach((copy, at) => {
      this.setWords(copy, at === 0 || to === 'in every cell' ? caption : '');
      row.appendChild(copy);
    });
  }

  private rewriteHeading(paragraph: Element, form: 'bold' | 'numbered'): void {
    const level = headingLevel(paragraph);
    if (level === 0) return;
    if (form === 'numbered') {
      // The sections of a RID have their numbers typed; here their sub-sections have, too.
      if (level === 2) paragraph.insertBefore(this.run('2.1 '), child(paragraph, 'pPr')?.nextSibling ?? null);
      return;
    }
    const properties = child(paragraph, 'pPr');
    const style = child(properties, 'pStyle');
    if (style) properties?.removeChild(style);
    for (const run of all(paragraph, 'r')) {
      const format = child(run, 'rPr') ?? this.make('rPr');
      run.insertBefore(format, run.firstChild);
      format.insertBefore(this.make('b'), child(format, 'rStyle')?.nextSibling ?? format.firstChild);
    }
  }

  /** Each paragraph of the title page in a text box of its own, anchored in an empty paragraph. */
  private boxCover(): void {
    const end = this.paragraphs().findIndex(
      (paragraph) => headingLevel(paragraph) > 0 || /^TOC/.test(styleOf(paragraph)),
    );
    for (const paragraph of this.paragraphs().slice(0, end)) {
      if (words(paragraph) === '') continue;
      const anchor = this.make('p');
      this.body.replaceChild(anchor, paragraph);
      const vml = 'urn:schemas-microsoft-com:vml';
      const shape = this.document.createElementNS(vml, 'v:shape');
      shape.setAttribute('style', 'width:300pt;height:60pt');
      const box = shape.appendChild(this.document.createElementNS(vml, 'v:textbox'));
      box.appendChild(this.make('txbxContent', {}, paragraph));
      const picture = this.make('pict');
      picture.appendChild(shape);
      anchor.appendChild(this.make('r', {}, picture));
    }
  }
}

function all(node: Document | Element, name: string): Element[] {
  return [...node.getElementsByTagNameNS(namespace, name)];
}

function children(node: Element, name: string): Element[] {
  return [...node.childNodes].filter(
    (part): part is Element => part.nodeType === 1 && (part as Element).localName === name,
  );
}

function child(node: Element | undefined, name: string): Element | undefined {
  return node && children(node, name)[0];
}

const words = (node: Element): string =>
  all(node, 't')
    .map(({ textContent }) => textContent ?? '')
    .join('');

const styleOf = (paragraph: Element): string =>
  child(child(paragraph, 'pPr'), 'pStyle')?.getAttributeNS(namespace, 'val') ?? '';
const headingLevel = (paragraph: Element): number => Number(/^Heading(\d)$/.exec(styleOf(paragraph))?.[1] ?? 0);
const isBullet = (paragraph: Element): boolean => /^ListBullet/.test(styleOf(paragraph));
