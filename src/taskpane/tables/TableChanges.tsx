import type { ReactElement } from 'react';
import type { TableChange, TableStatus } from '../../app';
import { CellValue } from './CellValue';
import { headOf } from './columns';
import { tablesTexts as texts } from './tablesTexts';

/** What a refresh would change in a table, for the author to see before it is done. */
export function TableChanges({ table }: { readonly table: TableStatus }): ReactElement {
  return (
    <details className="preview">
      <summary>{texts.preview(table.changes.length)}</summary>
      <ul className="changes">
        {table.changes.map((change) => (
          <Change key={keyOf(change)} change={change} columns={table.columns} />
        ))}
      </ul>
    </details>
  );
}

interface ChangeProps {
  readonly change: TableChange;
  readonly columns: TableStatus['columns'];
}

function Change({ change, columns }: ChangeProps): ReactElement {
  switch (change.kind) {
    case 'cell':
      return (
        <li>
          <p className="cell">{texts.conflictPlace(change.row, headOf(columns, change.column))}</p>
          <dl>
            <dt>{texts.before}</dt>
            <CellValue text={change.before} />
            <dt>{texts.after}</dt>
            <CellValue text={change.after} />
          </dl>
        </li>
      );
    case 'row added':
    case 'row removed':
      return (
        <li>
          <p className="cell">
            {change.kind === 'row added' ? texts.rowAdded(change.row) : texts.rowRemoved(change.row)}
          </p>
          <p className="quiet">{texts.cells(change.cells.filter((cell) => cell !== change.row))}</p>
        </li>
      );
    case 'column added':
      return <li className="cell">{texts.columnAdded(headOf(columns, change.column))}</li>;
    case 'column removed':
      return <li className="cell">{texts.columnRemoved(headOf(columns, change.column))}</li>;
  }
}

function keyOf(change: TableChange): string {
  const row = 'row' in change ? change.row : '';
  const column = 'column' in change ? change.column : '';
  return JSON.stringify([change.kind, row, column]);
}
