import { bullet, contentControl, group, heading, numbered, paragraph, tableOfContents, title } from './block';
import type { Block, ContentsEntry } from './block';
import { docx, type DocumentOptions } from './docx';
import { link, pageBreak, pageCount, pageNumber, type Inlines } from './inline';
import type { TableName } from '../../src/document/tables/table';
import { table, type Cell, type TableOptions } from './table';

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
  readonly document?: DocumentOptions;
}

/** Relative widths and alignment of each table's columns. */
function tableForm(name: TableName, columns: number): TableOptions {
  const matrix = (first: number): TableOptions => ({
    widths: [first, ...Array.from({ length: columns - 1 }, () => 10)],
    align: ['left', ...Array.from({ length: columns - 1 }, () => 'center' as const)],
  });
  switch (name) {
    case 'participant-matrix':
    case 'document-matrix':
      return matrix(14);
    case 'party-impacts':
    case 'dcc-impacts':
      return { widths: [25, 75] };
    case 'timetable':
      return { widths: [13, 42, 45] };
    case 'dcc-costs':
      return { widths: [20, 24, 17, 17, 22], align: ['left', 'right', 'right', 'right', 'right'] };
    case 'history':
      return { widths: [12, 14, 74] };
    case 'glossary':
      return { widths: [18, 82] };
  }
}

/** Changes one cell: the row counts from 0 below the column heads. */
export function setCell(paper: RidPaper, name: TableName, row: number, column: number, cell: Cell): void {
  const cells = paper.tables[name].rows[row];
  if (cells?.[column] === undefined) throw new Error(`${name} has no row ${String(row)}, column ${String(column)}`);
  cells[column] = cell;
}

function modification({ id, title: name, address, summary, points }: PaperModification): Block {
  const words = `${id} ‘${name}’`;
  const first: Inlines = [address === '' ? words : link(words, address), ` ${summary}`];
  return group([bullet(first), ...points.map((point) => bullet(point, { level: 2 }))]);
}

const paragraphs = (texts: readonly string[]): Block[] =>
  texts.filter((words) => words !== '').map((words) => paragraph(words));
const items = (texts: readonly string[]): Block[] => texts.map((words) => bullet(words));

/** The headings as they are drawn, kept for the contents. */
class Headings {
  readonly entries: ContentsEntry[] = [];

  constructor(private readonly pages: Readonly<Record<string, number>>) {}

  readonly add = (level: 1 | 2, words: string, pageBreakBefore = false): Block => {
    const bookmark = `_Toc${String(30_000_001 + this.entries.length)}`;
    this.entries.push({ level, text: words, bookmark, page: this.pages[words] ?? 1 });
    return heading(level, words, { bookmark, pageBreakBefore });
  };
}

function body(paper: RidPaper, form: PaperForm, headings: Headings): Block[] {
  const { approved, targeted, changeRequests, documents, testStrategy, costs, criteria } = paper;
  const draw = (name: TableName): Block[] => {
    const { caption, heads, rows } = paper.tables[name];
    const drawn = table(caption, heads, rows, {
      ...tableForm(name, heads.length),
      ...form.tables,
      ...form.table?.[name],
    });
    return [form.structured ? contentControl({ tag: `rid:table:${name}`, alias: caption }, drawn) : drawn, paragraph()];
  };
  const { add } = headings;
  const criteriaSet = (name: string, list: readonly string[]): Block[] =>
    list.length > 0
      ? [add(2, `${name} acceptance criteria`), ...list.map((text) => numbered(text, { list: name }))]
      : [];
  return [
    add(1, 'About this document', form.frontMatter !== false),
    ...paragraphs(paper.about),
    ...paragraphs([paper.annexes.opening]),
    ...items(paper.annexes.items),
    add(1, '1. Scope'),
    add(2, 'Approved Modification Proposals'),
    paragraph(approved.opening),
    ...approved.modifications.map(modification),
    add(2, 'Targeted Modification Proposals'),
    paragraph(targeted.opening),
    ...targeted.modifications.map(modification),
    ...paragraphs([targeted.closing]),
    add(2, 'DCC Change Requests'),
    paragraph(changeRequests.opening),
    ...items(changeRequests.items),
    ...paragraphs([changeRequests.closing]),
    add(1, '2. Impacts'),
    ...paragraphs([paper.impacts]),
    add(2, 'SEC Party and DCC impacts'),
    ...draw('participant-matrix'),
    ...paragraphs([paper.narrative]),
    ...draw('party-impacts'),
    ...draw('dcc-impacts'),
    add(2, 'SEC document impacts'),
    paragraph(documents.opening),
    ...items(documents.items),
    paragraph(documents.matrix),
    ...draw('document-matrix'),
    ...paragraphs([documents.closing]),
    add(2, 'Other Code impacts'),
    paragraph(paper.otherCodes),
    add(1, '3. Implementation timeline'),
    ...paragraphs(paper.timeline),
    ...draw('timetable'),
    add(1, '4. Test strategy'),
    ...paragraphs([testStrategy.opening]),
    ...(testStrategy.dcc.length > 0 ? [add(2, 'DCC’s testing approach'), ...paragraphs(testStrategy.dcc)] : []),
    ...(testStrategy.user.length > 0 ? [add(2, 'User testing approach'), ...paragraphs(testStrategy.user)] : []),
    add(1, '5. Costs'),
    ...paragraphs([costs.opening]),
    add(2, 'DCC costs'),
    ...paragraphs(costs.dcc),
    ...(paper.tables['dcc-costs'].rows.length > 0 ? draw('dcc-costs') : []),
    ...paragraphs(costs.afterBreakdown),
    add(2, 'SECAS costs'),
    ...paragraphs(costs.secas),
    add(1, '6. Acceptance criteria'),
    ...paragraphs(criteria.opening),
    ...criteriaSet('Operational', criteria.operational),
    ...criteriaSet('Testing', criteria.testing),
    ...criteriaSet('Security', criteria.security),
    add(1, 'Appendix 1: Version control', true),
    ...draw('history'),
    add(1, 'Appendix 2: Glossary'),
    ...paragraphs([paper.glossary]),
    ...draw('glossary'),
  ];
}

/** The paper as blocks. */
export function ridBlocks(paper: RidPaper, form: PaperForm = {}): Block[] {
  const headings = new Headings(paper.pages);
  const text = body(paper, form, headings);
  if (form.frontMatter === false) return text;
  return [
    title('SEC Release Implementation Document'),
    paragraph(`Version ${paper.version}`, { style: 'Subtitle' }),
    paragraph(`${paper.release} SEC Release`, { style: 'Subtitle' }),
    paragraph(pageBreak()),
    paragraph('Contents', { style: 'TOCHeading' }),
    tableOfContents(headings.entries),
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
