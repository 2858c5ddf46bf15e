import type { ReactElement } from 'react';
import {
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  makeStyles,
} from '@fluentui/react-components';
import type { TableChange, TableStatus } from '../../app';
import { Fold } from '../ui/Fold';
import { useStyles as useTextStyles } from '../ui/styles';
import { headOf } from './columns';
import { tablesTexts as texts } from './tablesTexts';

type CellChange = Extract<TableChange, { kind: 'cell' }>;

const useStyles = makeStyles({
  table: { tableLayout: 'fixed' },
  cell: { padding: '4px 6px', verticalAlign: 'top', overflowWrap: 'anywhere', height: 'auto' },
});

/** What a refresh would change in a table, for the author to see before it is done. */
export function TableChanges({ table }: { readonly table: TableStatus }): ReactElement {
  const text = useTextStyles();
  const { changes, columns } = table;
  const cells = changes.filter((change): change is CellChange => change.kind === 'cell');
  const others = changes.filter((change) => change.kind !== 'cell');
  return (
    <Fold title={texts.preview(changes.length)}>
      {() => (
        <div className={text.stack}>
          {others.length > 0 && (
            <ul className={text.bullets}>
              {others.map((change) => (
                <li key={keyOf(change)}>{inWords(change, columns)}</li>
              ))}
            </ul>
          )}
          {cells.length > 0 && <Cells cells={cells} columns={columns} />}
        </div>
      )}
    </Fold>
  );
}

interface CellsProps {
  readonly cells: readonly CellChange[];
  readonly columns: TableStatus['columns'];
}

/** Cells as they are and as they will be, beside each other. */
function Cells({ cells, columns }: CellsProps): ReactElement {
  const styles = useStyles();
  return (
    <Table size="small" className={styles.table} aria-label={texts.cellsLabel}>
      <TableHeader>
        <TableRow>
          {[texts.where, texts.before, texts.after].map((head) => (
            <TableHeaderCell key={head}>{head}</TableHeaderCell>
          ))}
        </TableRow>
      </TableHeader>
      <TableBody>
        {cells.map((change) => (
          <TableRow key={keyOf(change)}>
            <TableCell className={styles.cell}>
              {texts.conflictPlace(change.row, headOf(columns, change.column))}
            </TableCell>
            <TableCell className={styles.cell}>{texts.cell(change.before)}</TableCell>
            <TableCell className={styles.cell}>{texts.cell(change.after)}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

/** What is added or removed, by name: `MP102: Suppliers ✓, DCC ✓`. */
function inWords(change: Exclude<TableChange, CellChange>, columns: TableStatus['columns']): string {
  switch (change.kind) {
    case 'row added':
      return texts.rowAdded(change.row, named(change, columns));
    case 'row removed':
      return texts.rowRemoved(change.row);
    case 'column added':
      return texts.columnAdded(headOf(columns, change.column));
    case 'column removed':
      return texts.columnRemoved(headOf(columns, change.column));
  }
}

function named({ row, cells, columns: keys }: RowChange, columns: TableStatus['columns']): string {
  return cells
    .flatMap((cell, at) => {
      const column = columns.find(({ key }) => key === keys[at]);
      if (cell.trim() === '' || cell === row) return [];
      return [column?.kind === 'tick' ? `${column.head} ${cell}` : cell];
    })
    .join(', ');
}

type RowChange = Extract<TableChange, { kind: 'row added' | 'row removed' }>;

function keyOf(change: TableChange): string {
  const row = 'row' in change ? change.row : '';
  const column = 'column' in change ? change.column : '';
  return JSON.stringify([change.kind, row, column]);
}
