import { useEffect, useRef, type ReactElement } from 'react';
import type { Decision, RefreshedPart, TableStatus } from '../app';
import { Conflicts } from './Conflicts';
import { StateIcon } from './icons';
import { isFocusLost } from './isFocusLost';
import { TableButtons } from './TableButtons';
import { TableChanges } from './TableChanges';
import { texts } from './texts';

export interface TableActions {
  readonly onGoTo: (table: TableStatus) => Promise<void>;
  readonly onRefresh: (table: TableStatus) => Promise<void>;
  readonly onInsertAtCursor: (table: TableStatus) => Promise<void>;
  readonly onDecide: (table: TableStatus, decision: Decision) => Promise<void>;
}

interface TableCardProps extends TableActions {
  readonly table: TableStatus;
  /** What was just done with it. */
  readonly outcome: RefreshedPart | null;
  readonly busy: boolean;
}

/** One table: how it stands to the data model, and what can be done about it. */
export function TableCard({
  table,
  outcome,
  busy,
  onGoTo,
  onRefresh,
  onInsertAtCursor,
  onDecide,
}: TableCardProps): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null);
  const acted = useRef(false);
  useEffect(() => {
    if (busy || !acted.current) return;
    acted.current = false;
    // What was done may have taken its button away, and the focus with it.
    if (isFocusLost()) heading.current?.focus();
  }, [busy]);
  const hint = texts.stateHint(table);
  const act = (action: () => Promise<void>): Promise<void> => {
    acted.current = true;
    return action();
  };
  return (
    <li className="table" data-table={table.name} data-state={table.state}>
      <h3 ref={heading} tabIndex={-1}>
        {table.caption}
      </h3>
      <div className="standing">
        <div className="state">
          <StateIcon state={table.state} />
          <p>
            <strong>{texts.state(table.state)}</strong>
            {hint && (
              <>
                <span className="unseen">. </span>
                <span className="hint">{hint}</span>
              </>
            )}
          </p>
        </div>
        <TableButtons
          table={table}
          busy={busy}
          onGoTo={() => void onGoTo(table)}
          onRefresh={() => void act(() => onRefresh(table))}
          onInsertAtCursor={() => void act(() => onInsertAtCursor(table))}
        />
      </div>
      {outcome && (
        <p className="done">
          {texts.outcome(outcome.outcome)}. {outcome.message}
        </p>
      )}
      {table.changes.length > 0 && <TableChanges table={table} />}
      {table.conflicts.length > 0 && (
        <Conflicts table={table} busy={busy} onDecide={(decision) => act(() => onDecide(table, decision))} />
      )}
    </li>
  );
}
