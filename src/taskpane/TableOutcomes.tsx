import type { ReactElement } from 'react';
import { Button } from '@fluentui/react-components';
import type { RefreshedTable } from '../app';
import { CloseIcon, OutcomeIcon } from './icons';
import { texts } from './texts';

interface TableOutcomesProps {
  readonly tables: readonly RefreshedTable[];
  readonly columnHead: (table: RefreshedTable['name'], column: string) => string;
  readonly onHide: () => void;
}

/** What the last refresh did with each table; both values where the author must decide. */
export function TableOutcomes({ tables, columnHead, onHide }: TableOutcomesProps): ReactElement {
  return (
    <section className="section tables" aria-labelledby="tables-heading">
      <div className="tables-head">
        <h2 id="tables-heading">{texts.tables}</h2>
        <Button
          appearance="subtle"
          size="small"
          icon={<CloseIcon />}
          aria-label={texts.hideTables}
          title={texts.hideTables}
          onClick={onHide}
        />
      </div>
      <ul>
        {tables.map((table) => (
          <li key={table.name} className="outcome" data-table={table.name} data-outcome={table.outcome}>
            <OutcomeIcon outcome={table.outcome} />
            <div>
              <p>
                <strong>{table.caption}</strong> {texts.outcome(table.outcome)}
              </p>
              {table.message && <p>{table.message}</p>}
              {table.conflicts.length > 0 && <Conflicts table={table} columnHead={columnHead} />}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ConflictsProps extends Pick<TableOutcomesProps, 'columnHead'> {
  readonly table: RefreshedTable;
}

function Conflicts({ table, columnHead }: ConflictsProps): ReactElement {
  return (
    <>
      <p>{texts.conflictIntro}</p>
      <ul className="conflicts">
        {table.conflicts.map(({ row, column, document, model }) => (
          <li key={`${row ?? ''}\n${column ?? ''}`}>
            <p className="cell">{texts.conflictPlace(row, column === null ? null : columnHead(table.name, column))}</p>
            <dl>
              <dt>{texts.inDocument}</dt>
              <Value text={document} />
              <dt>{texts.inModel}</dt>
              <Value text={model} />
            </dl>
          </li>
        ))}
      </ul>
    </>
  );
}

function Value({ text }: { readonly text: string | null }): ReactElement {
  if (text === null) return <dd className="quiet">{texts.missing}</dd>;
  return text.trim() === '' ? <dd className="quiet">{texts.blank}</dd> : <dd>{text}</dd>;
}
