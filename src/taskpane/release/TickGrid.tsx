import { useId, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEditing } from './editing';

const line = `1px solid ${tokens.colorNeutralStroke2}`;

// A grid of native boxes: Fluent has none, and its own boxes in hundreds of cells take seconds.
const useStyles = makeStyles({
  scroll: {
    maxHeight: '420px',
    overflow: 'auto',
    border: line,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  grid: { borderCollapse: 'separate', borderSpacing: 0, fontSize: tokens.fontSizeBase200 },
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    padding: '4px',
    verticalAlign: 'bottom',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'start',
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: line,
  },
  corner: { left: 0, zIndex: 2 },
  upright: {
    display: 'block',
    maxHeight: '120px',
    margin: '0 auto',
    writingMode: 'vertical-rl',
    transform: 'rotate(180deg)',
  },
  row: {
    position: 'sticky',
    left: 0,
    padding: '4px 6px',
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'start',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: line,
  },
  td: { padding: 0, borderBottom: line, backgroundColor: tokens.colorNeutralBackground1 },
  cell: { display: 'flex', alignItems: 'center', justifyContent: 'center', minWidth: '34px', minHeight: '32px' },
  tick: { width: '18px', height: '18px', margin: 0, accentColor: tokens.colorCompoundBrandBackground },
});

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
  const styles = useStyles();
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
    <div className={styles.scroll} role="region" aria-label={title} tabIndex={0}>
      <table ref={table} className={styles.grid}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.head, styles.corner)}>
              {corner}
            </th>
            {columns.map((name, column) => (
              <th key={name} scope="col" id={`${id}c${String(column)}`} className={styles.head}>
                <span className={styles.upright}>{name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody onKeyDown={onKeyDown}>
          {rows.map((name, row) => (
            <tr key={name}>
              <th scope="row" id={`${id}r${String(row)}`} className={styles.row}>
                {name}
              </th>
              {columns.map((head, column) => (
                <td key={head} className={styles.td}>
                  <label className={styles.cell}>
                    <input
                      type="checkbox"
                      className={styles.tick}
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
