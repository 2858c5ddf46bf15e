import type { Harmless } from './forms';
import type { Paper } from './paper';

const timetable = 'Release implementation timetable';
const participants = 'Participant impact matrix';
const documents = 'SEC document impact matrix';
const costs = 'Breakdown of DCC implementation costs';
const history = 'Document history';
const glossary = 'Glossary';
const dcc = 'DCC impacts';
const parties = 'SEC Party impacts';

type Rows = readonly (readonly string[])[];

export const turnedRows = (rows: Rows): string[][] => (rows[0] ?? []).map((_, at) => rows.map((row) => row[at] ?? ''));
const columnsOf = (rows: Rows, ...at: readonly number[]): string[][] =>
  rows.map((row) => at.map((one) => row[one] ?? ''));

function layout(name: string, change: (paper: Paper) => unknown): Harmless {
  return { kind: 'a table that stands otherwise', name, base: 'full', tolerated: [], change };
}

/** A column in the place of another, such as two for one. */
function divided(name: string, heads: readonly string[], column: string, ticked: number): Harmless {
  return layout(name, (paper) => {
    const [head = [], ...rows] = paper.grid(participants);
    const at = head.indexOf(column);
    const instead = (row: readonly string[], texts: readonly string[]): string[] => row.toSpliced(at, 1, ...texts);
    paper.rebuild(participants, [
      instead(head, heads),
      ...rows.map((row) =>
        instead(
          row,
          heads.map((_, index) => (index === ticked ? (row[at] ?? '') : '')),
        ),
      ),
    ]);
  });
}

/** Tables as other authors arrange them; each says what the template’s would. */
export const layouts: readonly Harmless[] = [
  ...[participants, documents, costs].map((caption) =>
    layout(`${caption}: rows for columns`, (paper) => paper.rebuild(caption, turnedRows(paper.grid(caption)))),
  ),
  layout('participants over the rows', (paper) => {
    const [head = [], ...rows] = turnedRows(paper.grid(participants));
    paper.rebuild(participants, [['Participant', ...head.slice(1)], ...rows]);
  }),
  layout('modifications over the rows of documents', (paper) => {
    const [head = [], ...rows] = turnedRows(paper.grid(documents));
    paper.rebuild(documents, [['Modification', ...head.slice(1)], ...rows]);
  }),
  ...['', '(continued)', 'continued', '– continued'].map((mark) =>
    layout(`documents in two tables side by side, ${mark === '' ? 'unmarked' : mark}`, (paper) => {
      const rows = paper.grid(documents);
      paper.rebuild(documents, columnsOf(rows, 0, 1, 2, 3));
      paper.addTable(documents, `${documents} ${mark}`.trim(), [], columnsOf(rows, 0, 4, 5));
    }),
  ),
  layout('participants in two tables side by side', (paper) => {
    const rows = paper.grid(participants);
    paper.rebuild(participants, columnsOf(rows, 0, 1, 2, 3));
    paper.addTable(participants, participants, ['The others:'], columnsOf(rows, 0, 4, 5));
  }),
  ...[participants, costs, timetable, history, glossary].map((caption) =>
    layout(`${caption}: in two tables below each other`, (paper) => {
      const [head = [], ...rows] = paper.grid(caption);
      const half = Math.ceil(rows.length / 2);
      paper.rebuild(caption, [head, ...rows.slice(0, half)]);
      paper.addTable(caption, caption, ['The rest follows here.'], [head, ...rows.slice(half)]);
    }),
  ),
  divided('Large and Small Suppliers', ['Large Suppliers', 'Small Suppliers'], 'Suppliers', 1),
  divided('Domestic and Non-Domestic Suppliers', ['Domestic Suppliers', 'Non-Domestic Suppliers'], 'Suppliers', 0),
  divided('Suppliers by size in brackets', ['Suppliers (large)', 'Suppliers (small)'], 'Suppliers', 0),
  divided('Other Users beside Other SEC Parties', ['Other SEC Parties', 'Other Users'], 'Other SEC Parties', 1),
  divided('a column of the author’s own', ['DCC', 'Consumers'], 'DCC', 0),
  ...[participants, documents, timetable, costs, history, glossary, dcc, parties].flatMap((caption) => [
    layout(`${caption}: the caption above`, (paper) => paper.captionBeside(caption, `Table 1: ${caption}`, 'above')),
    layout(`${caption}: the caption below`, (paper) => paper.captionBeside(caption, `Table 2 – ${caption}`, 'below')),
    layout(`${caption}: in a table for layout`, (paper) => paper.layOut(caption)),
  ]),
];
