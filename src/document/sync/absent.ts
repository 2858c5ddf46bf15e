import type { ListName } from '../../model/tags';
import { knownOf, type Rid } from '../../model/rid';
import { isSlipOf } from '../language/identifiers';
import { documentIn } from '../tables/keys';
import type { Reading } from '../recognise/recognise';
import { rowKeys } from '../tables/keyedGrid';
import type { TableReading } from '../tables/read';
import { cellText, type Cell } from '../reading/snapshot';
import { isListName, type TableName } from '../../model/tags';
import type { Mergeable } from './merge';

/** What is not certain of the rows of a table or a list: see `Mergeable`. */
export function doubtsOn(
  name: ListName | TableName,
  reading: Reading,
  known: Rid,
): Pick<Mergeable, 'mayStand' | 'isUnsure' | 'wouldLose'> {
  if (isListName(name)) return { mayStand: mayStandInList(name, reading, known) };
  const table = reading.tables.get(name);
  if (!table) return {};
  return {
    mayStand: (key) => table.mayStand?.(key) === true || standsMistyped(table, key),
    ...wordsBesideNames(table, reading, known),
    ...(name === 'document-matrix' && renamedDocuments(reading)),
  };
}

/** Whether a row names no modification but what may have been meant for this one: it would stand there twice. */
function standsMistyped({ definition, rows }: TableReading, id: string): boolean {
  if (definition.rows !== 'follow the scope') return false;
  return rows.some(({ name }) => definition.keyOf?.(name) === null && isSlipOf(name.trim(), id));
}

/** What an author wrote beside the name of a row or of a column, other than its title, would go with it. */
function wordsBesideNames(
  { definition, table, headRow, rows, columns, wouldLose }: TableReading,
  { scope }: Reading,
  known: Rid,
): Pick<Mergeable, 'wouldLose'> {
  const titled = [...known.modifications, ...known.withdrawn, ...scope.approved, ...scope.targeted];
  const titles = new Map([
    ...titled.map(({ id, title }) => [id, title] as const),
    ...known.documents.map(({ reference, title }) => [reference, title] as const),
  ]);
  const letters = (text: string): string => text.replace(/[^\p{L}\d]+/gu, ' ').trim();
  const saysMore = (text: string, name: string): boolean => {
    const rest = text.includes(name) ? letters(text.replace(name, '')) : '';
    return rest !== '' && !letters(titles.get(name) ?? '').includes(rest);
  };
  const read = new Set(
    columns.flatMap(({ gridColumn, parts = [] }) => [gridColumn, ...parts.map((part) => part.gridColumn)]),
  );
  /** What stands in columns of the author's own. */
  const isOwn = (cell: Cell): boolean => !read.has(cell.column) && cellText(cell) !== '';
  const ownWords = (index: number): string => (table.rows[index]?.cells ?? []).filter(isOwn).map(cellText).join('\n');
  /** A move that failed half-way leaves a row beside its copy, which has the same words: nothing goes with the one. */
  const standsTwice = (row: TableReading['rows'][number]): boolean =>
    rows.some((one) => one !== row && one.name === row.name && ownWords(one.index) === ownWords(row.index));
  const goesWithWords = (key: string | null, column: string | null): boolean => {
    if (key === null && column !== null && definition.columnOf) {
      const at = columns.find((one) => one.column.key === column)?.gridColumn;
      return saysMore(cellText(table.rows[headRow]?.cells.find((cell) => cell.column === at)), column);
    }
    const row = column === null ? rows.find((one) => one.key === key) : undefined;
    if (!row) return false;
    const isNamed = definition.keyOf !== undefined && saysMore(cellText(row.cell(definition.keyColumn)), row.name);
    return isNamed || (ownWords(row.index) !== '' && !standsTwice(row));
  };
  return { wouldLose: (...change) => wouldLose?.(...change) === true || goesWithWords(change[0], change[1]) };
}

/**
 * The matrix names the documents of the list. A document that only the list has, beside a row that only the matrix has, may
 * be that row under another name: neither is taken for deleted or new.
 */
function renamedDocuments({ documents, tables }: Reading): Pick<Mergeable, 'mayStand' | 'isUnsure'> {
  const matrix = tables.get('document-matrix');
  const listed = new Set(documents.map(({ value }) => value.reference));
  const rows = new Set(matrix && rowKeys(matrix.grid, matrix.definition));
  const isIn = (all: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
    [...all].every((one) => others.has(one));
  if (listed.size === 0 || isIn(listed, rows) || isIn(rows, listed)) return {};
  const mayStand = (key: string): boolean => listed.has(key) || matrix?.mayStand?.(key) === true;
  return { mayStand, isUnsure: (key) => !listed.has(key) };
}

/**
 * Whether an item that is not read in its list may be in the document all the same: its words stand there in another form,
 * or what belongs to it does. Then its author has not deleted it, and is asked.
 */
function mayStandInList(name: ListName, reading: Reading, known: Rid): (key: string) => boolean {
  const { snapshot, outline, scope, tables } = reading;
  switch (name) {
    case 'approved-list':
    case 'targeted-list': {
      // One that is listed in the other list has moved there.
      const listed = new Set([...scope.approved, ...scope.targeted].map(({ id }) => id));
      const held = new Map(known.modifications.map((modification) => [modification.id, knownOf(modification)]));
      return (id) => !listed.has(id) && (held.get(id)?.length ?? 0) > 0;
    }
    case 'change-request-list':
      return isNamedIn(outline.section('changeRequests')?.paragraphs ?? []);
    case 'document-list': {
      const isNamed = isNamedIn(outline.section('documentImpacts')?.paragraphs ?? []);
      const { grid } = tables.get('document-matrix') ?? {};
      const ticked = new Set(
        grid?.rows.flatMap(([key = '', ...cells]) =>
          cells.some((cell) => cell !== '') ? [documentIn(key) ?? key] : [],
        ),
      );
      return (reference) => isNamed(reference) || ticked.has(reference);
    }
    case 'operational-criteria':
    case 'testing-criteria':
    case 'security-criteria':
      return isNamedIn(snapshot.paragraphs.filter(({ cell }) => cell === null));
  }
}

function isNamedIn(paragraphs: readonly { readonly text: string }[]): (words: string) => boolean {
  return (words) => words !== '' && paragraphs.some(({ text }) => text.includes(words));
}
