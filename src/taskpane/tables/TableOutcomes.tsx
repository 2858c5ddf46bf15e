import { useEffect, useRef, type ReactElement } from 'react';
import type { Decision, RefreshedPart } from '../../app';
import { CloseButton } from '../ui/CloseButton';
import { Conflicts } from './Conflicts';
import { OutcomeIcon } from '../ui/icons';
import { isFocusLost } from '../ui/isFocusLost';
import { byOutcome } from './outcomes';
import { tablesTexts as texts } from './tablesTexts';

interface TableOutcomesProps {
  readonly tables: readonly RefreshedPart[];
  /** Tables whose conflicts are decided elsewhere on the page. */
  readonly decidedElsewhere: readonly RefreshedPart['name'][];
  readonly busy: boolean;
  readonly onDecide: (table: RefreshedPart['name'], decision: Decision) => Promise<void>;
  readonly onHide: () => void;
}

/** What the last refresh did with each table; both values where the author must decide. */
export function TableOutcomes({ tables, decidedElsewhere, busy, onDecide, onHide }: TableOutcomesProps): ReactElement {
  // Whether there is more to say of it than that it is done.
  const needsWords = ({ name, message, conflicts, outcome }: RefreshedPart): boolean =>
    message !== undefined || outcome === 'no place' || (conflicts.length > 0 && !decidedElsewhere.includes(name));
  const heading = useRef<HTMLHeadingElement>(null);
  const decided = useRef(false);
  useEffect(() => {
    if (busy || !decided.current) return;
    decided.current = false;
    // The choice is made, and its buttons have taken the focus away with them.
    if (isFocusLost()) heading.current?.focus();
  }, [busy]);
  useEffect(() => {
    // The author may have been far down the list.
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, [tables]);
  const decide = (table: RefreshedPart['name'], decision: Decision): Promise<void> => {
    decided.current = true;
    return onDecide(table, decision);
  };
  return (
    <section className="section tables" aria-labelledby="tables-heading">
      <div className="tables-head">
        <h2 ref={heading} id="tables-heading" tabIndex={-1}>
          {texts.outcomes}
        </h2>
        <CloseButton label={texts.hideOutcomes} appearance="subtle" onClick={onHide} />
      </div>
      <ul>
        {tables.filter(needsWords).map((table) => (
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
        {byOutcome(tables.filter((table) => !needsWords(table))).map(([outcome, done]) => (
          <li key={outcome} className="outcome" data-outcome={outcome}>
            <OutcomeIcon outcome={outcome} />
            <p>
              <strong>{texts.outcome(outcome)}</strong> {texts.captions(done.map(({ caption }) => caption))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
