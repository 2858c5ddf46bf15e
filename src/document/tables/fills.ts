import { cellText, type Cell } from '../reading/snapshot';

/** A cell of a matrix, and the cell of its row that says what the row is about. */
export interface FilledCell {
  readonly cell: Cell;
  readonly key: Cell | undefined;
}

/**
 * The colours that stand for ticks in a matrix without any marks: the one that some of its cells have, or the greens beside
 * other colours. A colour of the whole row only sets it off from others.
 */
export function tickFills(cells: readonly FilledCell[]): ReadonlySet<string> {
  const isMarked = cells.some(({ cell }) => cellText(cell).trim() !== '');
  const fills = isMarked
    ? []
    : cells.flatMap(({ cell, key }) => (cell.fill && cell.fill !== key?.fill ? [cell.fill] : []));
  const distinct = new Set(fills);
  return distinct.size < 2 ? distinct : new Set([...distinct].filter(isGreen));
}

function isGreen(fill: string): boolean {
  const [red = 0, green = 0, blue = 0] = (fill.match(/[\dA-F]{2}/g) ?? []).map((part) => parseInt(part, 16));
  return green > red && green > blue;
}
