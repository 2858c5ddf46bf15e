import type { TableName } from '../../src/model/tags';
import { paragraph, tableOfContents, title, type Block } from './block';
import { docx, type DocumentOptions } from './docx';
import { pageBreak, pageCount, pageNumber } from './inline';
import { RidBody, type DrawnText, type PaperSection } from './ridBody';
import type { Cell, TableOptions } from './table';

/** A RID as its author would set it: what it says, section by section. The data of a sample; `june-2020.ts` is one. */
export interface RidPaper {
  /** `June 2020` */
  release: string;
  version: string;
  reference: string;
  classification: string;
  about: string[];
  annexes: { opening: string; items: string[] };
  approved: { opening: string; modifications: PaperModification[] };
  targeted: { opening: string; modifications: PaperModification[]; closing: string };
  changeRequests: { opening: string; items: string[]; closing: string };
  impacts: string;
  narrative: string;
  documents: { opening: string; items: string[]; matrix: string; closing: string };
  otherCodes: string;
  timeline: string[];
  testStrategy: { opening: string; dcc: string[]; user: string[] };
  costs: { opening: string; dcc: string[]; afterBreakdown: string[]; secas: string[] };
  criteria: { opening: string[]; operational: string[]; testing: string[]; security: string[] };
  glossary: string;
  tables: Record<TableName, PaperTable>;
  /** The page of each heading, for the contents; they are what a drawing of the paper showed. */
  pages: Record<string, number>;
}

export interface PaperModification {
  id: string;
  title: string;
  address: string;
  summary: string;
  points: string[];
}

export interface PaperTable {
  caption: string;
  heads: string[];
  rows: Cell[][];
}

export interface PaperForm {
  /** Each table stands in a content control tagged `rid:table:<name>`. */
  readonly structured?: boolean;
  /** How all tables are written, and one of them. */
  readonly tables?: TableOptions;
  readonly table?: Partial<Record<TableName, TableOptions>>;
  /** Title page, header, footer and contents; without, the paper starts at About this document. */
  readonly frontMatter?: boolean;
  /** The sections that are drawn, in this order; all of them without. */
  readonly sections?: readonly PaperSection[];
  /** How the texts of the paper are drawn, those in tables included; as they are without. */
  readonly write?: (words: string) => DrawnText;
  readonly links?: { readonly as: 'element' | 'field' };
  readonly document?: DocumentOptions;
}

/** Changes one cell: the row counts from 0 below the column heads. */
export function setCell(paper: RidPaper, name: TableName, row: number, column: number, cell: Cell): void {
  const cells = paper.tables[name].rows[row];
  if (cells?.[column] === undefined) throw new Error(`${name} has no row ${String(row)}, column ${String(column)}`);
  cells[column] = cell;
}

/** The paper as blocks. */
export function ridBlocks(paper: RidPaper, form: PaperForm = {}): Block[] {
  const body = new RidBody(paper, form);
  const text = body.draw();
  if (form.frontMatter === false) return text;
  return [
    title('SEC Release Implementation Document'),
    paragraph(`Version ${paper.version}`, { style: 'Subtitle' }),
    paragraph(`${paper.release} SEC Release`, { style: 'Subtitle' }),
    paragraph(pageBreak()),
    paragraph('Contents', { style: 'TOCHeading' }),
    tableOfContents(body.entries),
    ...text,
  ];
}

/** The paper as a .docx file. */
export function ridDocx(paper: RidPaper, form: PaperForm = {}): Uint8Array {
  const name = `${paper.release} SEC Release Implementation Document`;
  const footer = [
    paragraph([`${paper.reference}\tPage `, pageNumber(), ' of ', pageCount(), `\t${paper.classification}`], {
      style: 'Footer',
    }),
  ];
  const header = [paragraph(`${name}\tVersion ${paper.version}`, { style: 'Header' })];
  const front: DocumentOptions =
    form.frontMatter === false ? {} : { section: { header, footer, firstPage: { footer } } };
  return docx(ridBlocks(paper, form), {
    ...front,
    properties: { title: name, subject: `Version ${paper.version}` },
    ...form.document,
  });
}
