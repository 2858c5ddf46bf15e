import type { TableName } from '../../src/model/tags';
import { bullet, contentControl, group, heading, numbered, paragraph } from './block';
import type { Block, ContentsEntry, ParagraphOptions } from './block';
import { link, type Inline } from './inline';
import type { PaperForm, PaperModification, RidPaper } from './ridPaper';
import { table, type Cell, type TableOptions } from './table';

/** What stands under one heading of the first level; each can be left out or moved. */
export const paperSections = [
  'about',
  'scope',
  'impacts',
  'timeline',
  'testStrategy',
  'costs',
  'criteria',
  'history',
  'glossary',
] as const;
export type PaperSection = (typeof paperSections)[number];

/** A text as it is drawn: its words may be links, comments or tracked changes, its end a tracked one. */
export interface DrawnText {
  readonly content: readonly Inline[];
  readonly mark?: ParagraphOptions['mark'];
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

/** Draws the sections of a paper; what they share is its form and the headings drawn so far. */
export class RidBody {
  /** For the contents. */
  readonly entries: ContentsEntry[] = [];

  constructor(
    private readonly paper: RidPaper,
    private readonly form: PaperForm,
  ) {}

  draw(): Block[] {
    return (this.form.sections ?? paperSections).flatMap((name) => this[name]());
  }

  private heading(level: 1 | 2, words: string, pageBreakBefore = false): Block {
    const bookmark = `_Toc${String(30_000_001 + this.entries.length)}`;
    this.entries.push({ level, text: words, bookmark, page: this.paper.pages[words] ?? 1 });
    return heading(level, words, { bookmark, pageBreakBefore });
  }

  private text(words: string): DrawnText {
    return this.form.write?.(words) ?? { content: [words] };
  }

  private paragraphs(...texts: readonly string[]): Block[] {
    return texts
      .filter((words) => words !== '')
      .map((words) => {
        const { content, ...mark } = this.text(words);
        return paragraph(content, mark);
      });
  }

  private items(texts: readonly string[], level: 1 | 2 = 1): Block[] {
    return texts.map((words) => {
      const { content, ...mark } = this.text(words);
      return bullet(content, { level, ...mark });
    });
  }

  private modification({ id, title: name, address, summary, points }: PaperModification): Block {
    const words = `${id} ‘${name}’`;
    const { content, ...mark } = this.text(` ${summary}`);
    const first = address === '' ? words : link(words, address, this.form.links);
    return group([bullet([first, ...content], mark), ...this.items(points, 2)]);
  }

  private cell(cell: Cell, align: ParagraphOptions['align'] = 'left'): Cell {
    if (!this.form.write || (typeof cell !== 'string' && 'blocks' in cell)) return cell;
    if (typeof cell !== 'string') return { blocks: this.items(cell) };
    const { content, ...mark } = this.text(cell);
    return { blocks: [paragraph(content, { ...(align === 'left' ? {} : { align }), ...mark })] };
  }

  private table(name: TableName): Block[] {
    const { caption, heads, rows } = this.paper.tables[name];
    const { tables, table: own, structured } = this.form;
    const options = { ...tableForm(name, heads.length), ...tables, ...own?.[name] };
    const cells = rows.map((row) => row.map((cell, column) => this.cell(cell, options.align?.[column])));
    const drawn = table(caption, heads, cells, options);
    return [structured ? contentControl({ tag: `rid:table:${name}`, alias: caption }, drawn) : drawn, paragraph()];
  }

  private about(): Block[] {
    const { about, annexes } = this.paper;
    return [
      this.heading(1, 'About this document', this.form.frontMatter !== false),
      ...this.paragraphs(...about, annexes.opening),
      ...this.items(annexes.items),
    ];
  }

  private scope(): Block[] {
    const { approved, targeted, changeRequests } = this.paper;
    return [
      this.heading(1, '1. Scope'),
      this.heading(2, 'Approved Modification Proposals'),
      ...this.paragraphs(approved.opening),
      ...approved.modifications.map((one) => this.modification(one)),
      this.heading(2, 'Targeted Modification Proposals'),
      ...this.paragraphs(targeted.opening),
      ...targeted.modifications.map((one) => this.modification(one)),
      ...this.paragraphs(targeted.closing),
      this.heading(2, 'DCC Change Requests'),
      ...this.paragraphs(changeRequests.opening),
      ...this.items(changeRequests.items),
      ...this.paragraphs(changeRequests.closing),
    ];
  }

  private impacts(): Block[] {
    const { impacts, narrative, documents, otherCodes } = this.paper;
    return [
      this.heading(1, '2. Impacts'),
      ...this.paragraphs(impacts),
      this.heading(2, 'SEC Party and DCC impacts'),
      ...this.table('participant-matrix'),
      ...this.paragraphs(narrative),
      ...this.table('party-impacts'),
      ...this.table('dcc-impacts'),
      this.heading(2, 'SEC document impacts'),
      ...this.paragraphs(documents.opening),
      ...this.items(documents.items),
      ...this.paragraphs(documents.matrix),
      ...this.table('document-matrix'),
      ...this.paragraphs(documents.closing),
      this.heading(2, 'Other Code impacts'),
      ...this.paragraphs(otherCodes),
    ];
  }

  private timeline(): Block[] {
    return [
      this.heading(1, '3. Implementation timeline'),
      ...this.paragraphs(...this.paper.timeline),
      ...this.table('timetable'),
    ];
  }

  private testStrategy(): Block[] {
    const { opening, dcc, user } = this.paper.testStrategy;
    return [
      this.heading(1, '4. Test strategy'),
      ...this.paragraphs(opening),
      ...(dcc.length > 0 ? [this.heading(2, 'DCC’s testing approach'), ...this.paragraphs(...dcc)] : []),
      ...(user.length > 0 ? [this.heading(2, 'User testing approach'), ...this.paragraphs(...user)] : []),
    ];
  }

  private costs(): Block[] {
    const { costs, tables } = this.paper;
    return [
      this.heading(1, '5. Costs'),
      ...this.paragraphs(costs.opening),
      this.heading(2, 'DCC costs'),
      ...this.paragraphs(...costs.dcc),
      ...(tables['dcc-costs'].rows.length > 0 ? this.table('dcc-costs') : []),
      ...this.paragraphs(...costs.afterBreakdown),
      this.heading(2, 'SECAS costs'),
      ...this.paragraphs(...costs.secas),
    ];
  }

  private criteria(): Block[] {
    const { opening, operational, testing, security } = this.paper.criteria;
    const set = (name: string, list: readonly string[]): Block[] => {
      if (list.length === 0) return [];
      return [
        this.heading(2, `${name} acceptance criteria`),
        ...list.map((words) => {
          const { content, ...mark } = this.text(words);
          return numbered(content, { list: name, ...mark });
        }),
      ];
    };
    return [
      this.heading(1, '6. Acceptance criteria'),
      ...this.paragraphs(...opening),
      ...set('Operational', operational),
      ...set('Testing', testing),
      ...set('Security', security),
    ];
  }

  private history(): Block[] {
    return [this.heading(1, 'Appendix 1: Version control', true), ...this.table('history')];
  }

  private glossary(): Block[] {
    return [
      this.heading(1, 'Appendix 2: Glossary'),
      ...this.paragraphs(this.paper.glossary),
      ...this.table('glossary'),
    ];
  }
}
