import { readCost, type Cost } from '../../model/cost';
import { totalOf, type Stated } from '../../model/money';
import { memoise } from '../reading/memoise';
import { cellText, type Cell, type Paragraph } from '../reading/snapshot';
import { isTotal } from '../tables/dccCosts';
import type { TableReading } from '../tables/read';
import type { Reading } from './recognise';

/** A cell of the breakdown where an amount stands, or should. */
export interface CostCell {
  /** What the row is for, and the head of the column. */
  readonly row: string;
  readonly column: string;
  readonly text: string;
  /** Null for what says nothing of a cost. */
  readonly cost: Cost | null;
  readonly paragraph: Paragraph;
}

const phasesOf = memoise((breakdown: TableReading): readonly { readonly head: string; readonly at: number }[] => {
  const known = new Map(breakdown.columns.map(({ column, gridColumn }) => [gridColumn, column.key]));
  return headsOf(breakdown).filter(({ head, at }) => {
    const key = known.get(at);
    const hasAmounts = (): boolean =>
      breakdown.rows.some(({ index }) => readCost(cellText(cellAt(breakdown, index, at)))?.kind === 'amount');
    return key !== 'modification' && !isTotal(head) && (key !== undefined || hasAmounts());
  });
});

/**
 * The cells of the breakdown of DCC costs that add up: those of totals left out, a phase of the author's own counted in
 * when it has amounts. Blank cells are none.
 */
export const costCells = memoise(({ tables }: Reading): readonly CostCell[] => {
  const breakdown = tables.get('dcc-costs');
  if (!breakdown) return [];
  const columns = phasesOf(breakdown);
  return breakdown.rows.flatMap(({ index, cell }) => {
    const row = cellText(cell('modification'));
    return columns.flatMap(({ head, at }): CostCell[] => {
      const found = cellAt(breakdown, index, at);
      const paragraph = found?.paragraphs[0];
      const text = cellText(found);
      return paragraph && text !== '' ? [{ row, column: head, text, cost: readCost(text), paragraph }] : [];
    });
  });
});

/** What costs come to together; null where one of them is not known, or is said to be a part of another. */
export function sumOf(costs: readonly (Cost | null)[]): Stated | null {
  const amounts = costs.flatMap((cost) => (cost?.kind === 'amount' ? [cost] : []));
  return costs.every((cost) => cost?.kind === 'amount' || cost?.kind === 'nil') ? totalOf(amounts) : null;
}

/** A cell of the breakdown that adds others up. */
export interface CostTotal extends Omit<CostCell, 'cost'> {
  readonly amount: Stated;
  /** What they come to. */
  readonly sum: Stated;
}

/** The total that a row of totals of the breakdown gives for all of it; null where it has none. */
export function breakdownTotalOf({ tables }: Reading): Stated | null {
  const breakdown = tables.get('dcc-costs');
  const rows = breakdown?.ownRows.filter(({ name }) => isFullTotal(name)) ?? [];
  const [row] = rows;
  if (!breakdown || !row || rows.length > 1) return null;
  const costs = phasesOf(breakdown).map(({ at }) => readCost(cellText(cellAt(breakdown, row.index, at))));
  return costs.every((cost) => cost !== null) ? sumOf(costs) : null;
}

/** The cells of a row and a column of totals, as far as they and all that they add up are amounts. */
export function costTotals({ tables }: Reading): CostTotal[] {
  const breakdown = tables.get('dcc-costs');
  if (!breakdown) return [];
  const phases = phasesOf(breakdown).map(({ at }) => at);
  const rows = breakdown.rows.map(({ index, cell }) => ({ index, name: cellText(cell('modification')) }));
  const totalRows = breakdown.ownRows.filter(({ name }) => isFullTotal(name));
  const totalColumns = headsOf(breakdown).filter(({ head }) => isFullTotal(head));
  // Two of them each add up a part, and which cannot be told.
  const [totalRow] = totalRows.length === 1 ? totalRows : [];
  const [totalColumn] = totalColumns.length === 1 ? totalColumns : [];
  const total = (row: OneRow, column: number, of: { rows: readonly OneRow[]; columns: readonly number[] }) =>
    totalAt(breakdown, row, column, of);
  return [
    ...(totalRow ? phases.flatMap((at) => total(totalRow, at, { rows, columns: [at] })) : []),
    ...(totalColumn ? rows.flatMap((row) => total(row, totalColumn.at, { rows: [row], columns: phases })) : []),
    ...(totalRow && totalColumn ? total(totalRow, totalColumn.at, { rows, columns: phases }) : []),
  ];
}

/** Of all that stands there: no subtotal, and no “Total without SIT”. */
function isFullTotal(name: string): boolean {
  return /^(?:(?:grand|overall) )?totals?(?: \(?(?:costs?|£|for (?:the|this) release)\)?)?:?$/i.test(name);
}

/** What a row is for, and its index in the table. */
interface OneRow {
  readonly name: string;
  readonly index: number;
}

function totalAt(
  breakdown: TableReading,
  row: OneRow,
  column: number,
  of: { readonly rows: readonly OneRow[]; readonly columns: readonly number[] },
): CostTotal[] {
  const texts = of.rows
    .flatMap(({ index }) => of.columns.map((other) => cellText(cellAt(breakdown, index, other))))
    .filter((text) => text !== '');
  const sum = sumOf(texts.map(readCost));
  const cell = cellAt(breakdown, row.index, column);
  const text = cellText(cell);
  const amount = readCost(text);
  const paragraph = cell?.paragraphs[0];
  if (amount?.kind !== 'amount' || !paragraph || texts.length === 0 || sum === null) return [];
  const head = headsOf(breakdown).find(({ at }) => at === column)?.head ?? '';
  return [{ row: row.name, column: head, text, amount, sum, paragraph }];
}

function headsOf({ table, headRow }: TableReading): { readonly head: string; readonly at: number }[] {
  return (table.rows[headRow]?.cells ?? []).map((cell) => ({ head: cellText(cell), at: cell.column }));
}

function cellAt({ table }: TableReading, row: number, column: number): Cell | undefined {
  return table.rows[row]?.cells.find((cell) => cell.column === column);
}
