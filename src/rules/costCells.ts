import { readAmount } from '../model/money';
import { cellText, type Cell, type Paragraph } from '../document/snapshot';
import type { TableReading } from '../document/tables/read';
import type { Reading } from '../document/recognise/recognise';

/** A cell of the breakdown where an amount stands, or should. */
export interface CostCell {
  /** What the row is for, and the head of the column. */
  readonly row: string;
  readonly column: string;
  readonly text: string;
  /** In pounds; null for what is no amount. */
  readonly amount: number | null;
  readonly paragraph: Paragraph;
}

/**
 * The cells of the breakdown of DCC costs that add up: those of totals left out, a phase of the author's own counted in
 * when it has amounts. Blank cells are none.
 */
export function costCells({ tables }: Reading): CostCell[] {
  const breakdown = tables.get('dcc-costs');
  if (!breakdown) return [];
  const columns = phasesOf(breakdown);
  return breakdown.rows.flatMap(({ index, cell }) => {
    const row = cellText(cell('modification'));
    if (isTotal(row)) return [];
    return columns.flatMap(({ head, at }): CostCell[] => {
      const found = cellAt(breakdown, index, at);
      const paragraph = found?.paragraphs[0];
      const text = cellText(found);
      return paragraph && text !== '' ? [{ row, column: head, text, amount: readAmount(text), paragraph }] : [];
    });
  });
}

function isTotal(text: string): boolean {
  return /^(?:(?:sub|grand)[- ]?)?(?:overall )?totals?\b|\btotal(?: costs?)?$/i.test(text);
}

function phasesOf(breakdown: TableReading): { readonly head: string; readonly at: number }[] {
  const known = new Map(breakdown.columns.map(({ column, gridColumn }) => [gridColumn, column.key]));
  return (breakdown.table.rows[breakdown.headRow]?.cells ?? []).flatMap((cell) => {
    const head = cellText(cell);
    const key = known.get(cell.column);
    const hasAmounts = breakdown.rows.some(
      ({ index }) => readAmount(cellText(cellAt(breakdown, index, cell.column))) !== null,
    );
    return key === 'modification' || isTotal(head) || (key === undefined && !hasAmounts)
      ? []
      : [{ head, at: cell.column }];
  });
}

function cellAt({ table }: TableReading, row: number, column: number): Cell | undefined {
  return table.rows[row]?.cells.find((cell) => cell.column === column);
}
