import { useId, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { useEditing } from './editing';

interface TickGridProps {
  readonly title: string;
  /** The head of the first column. */
  readonly corner: string;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly isTicked: (row: number, column: number) => boolean;
  readonly onToggle: (row: number, column: number) => void;
}

/**
 * A table of ticks that scrolls on its own. Tab enters it at one cell; the arrows, Home and End go to others, the space
 * bar ticks.
 */
export function TickGrid({ title, corner, rows, columns, isTicked, onToggle }: TickGridProps): ReactElement {
  const { busy } = useEditing();
  const [place, setPlace] = useState({ row: 0, column: 0 });
  const table = useRef<HTMLTableElement>(null);
  const id = useId();
  // The grid may have shrunk since.
  const here = { row: Math.min(place.row, rows.length - 1), column: Math.min(place.column, columns.length - 1) };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const to = placeAt(event.key, here, rows.length - 1, columns.length - 1);
    if (!to) return;
    event.preventDefault();
    table.current?.tBodies[0]?.rows[to.row]?.cells[to.column + 1]?.querySelector('input')?.focus();
  };
  return (
    <div className="scroll" role="region" aria-label={title} tabIndex={0}>
      <table ref={table} className="grid">
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {columns.map((name, column) => (
              <th key={name} scope="col" id={`${id}c${String(column)}`} className="upright">
                <span>{name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody onKeyDown={onKeyDown}>
          {rows.map((name, row) => (
            <tr key={name}>
              <th scope="row" id={`${id}r${String(row)}`}>
                {name}
              </th>
              {columns.map((head, column) => (
                <td key={head}>
                  <label className="cell">
                    <input
                      type="checkbox"
                      aria-labelledby={`${id}r${String(row)} ${id}c${String(column)}`}
                      aria-disabled={busy || undefined}
                      tabIndex={row === here.row && column === here.column ? 0 : -1}
                      checked={isTicked(row, column)}
                      onChange={() => {
                        if (!busy) onToggle(row, column);
                      }}
                      onFocus={() => {
                        setPlace({ row, column });
                      }}
                    />
                  </label>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** The cell that a key leads to; the edges hold. */
function placeAt(key: string, { row, column }: CellPlace, lastRow: number, lastColumn: number): CellPlace | null {
  switch (key) {
    case 'ArrowUp':
      return { row: Math.max(0, row - 1), column };
    case 'ArrowDown':
      return { row: Math.min(lastRow, row + 1), column };
    case 'ArrowLeft':
      return { row, column: Math.max(0, column - 1) };
    case 'ArrowRight':
      return { row, column: Math.min(lastColumn, column + 1) };
    case 'Home':
      return { row, column: 0 };
    case 'End':
      return { row, column: lastColumn };
    default:
      return null;
  }
}
