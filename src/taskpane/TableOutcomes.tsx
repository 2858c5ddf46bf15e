import { useEffect, useRef, type ReactElement } from 'react';
import { Button } from '@fluentui/react-components';
import type { Decision, RefreshedTable } from '../app';
import { Conflicts } from './Conflicts';
import { CloseIcon, OutcomeIcon } from './icons';
import { texts } from './texts';

interface TableOutcomesProps {
  readonly tables: readonly RefreshedTable[];
  readonly busy: boolean;
  readonly onDecide: (table: RefreshedTable['name'], decision: Decision) => Promise<void>;
  readonly onHide: () => void;
}

/** What the last refresh did with each table; both values where the author must decide. */
export function TableOutcomes({ tables, busy, onDecide, onHide }: TableOutcomesProps): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null);
  const decided = useRef(false);
  useEffect(() => {
    if (busy || !decided.current) return;
    decided.current = false;
    // The choice is made, and its buttons have taken the focus away with them.
    if (document.activeElement === document.body) heading.current?.focus();
  }, [busy]);
  const decide = (table: RefreshedTable['name'], decision: Decision): Promise<void> => {
    decided.current = true;
    return onDecide(table, decision);
  };
  const upToDate = tables.filter(({ outcome }) => outcome === 'up to date').map(({ caption }) => caption);
  return (
    <section className="section tables" aria-labelledby="tables-heading">
      <div className="tables-head">
        <h2 ref={heading} id="tables-heading" tabIndex={-1}>
          {texts.tables}
        </h2>
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
        {tables
          .filter(({ outcome }) => outcome !== 'up to date')
          .map((table) => (
            <li key={table.name} className="outcome" data-table={table.name} data-outcome={table.outcome}>
              <OutcomeIcon outcome={table.outcome} />
              <div>
                <p>
                  <strong>{table.caption}</strong> {texts.outcome(table.outcome)}
                </p>
                {table.message && <p>{table.message}</p>}
                {table.conflicts.length > 0 && (
                  <Conflicts table={table} busy={busy} onDecide={(decision) => decide(table.name, decision)} />
                )}
              </div>
            </li>
          ))}
        {upToDate.length > 0 && (
          <li className="outcome" data-outcome="up to date">
            <OutcomeIcon outcome="up to date" />
            <p>{texts.upToDate(upToDate)}</p>
          </li>
        )}
      </ul>
    </section>
  );
}
