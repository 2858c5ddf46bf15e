import { useEffect, useRef, type ReactElement } from 'react';
import type { Decision, RefreshedPart, TableStatus } from '../../app';
import { Conflicts } from './Conflicts';
import { StateIcon } from '../ui/icons';
import { isFocusLost } from '../ui/isFocusLost';
import { TableButtons } from './TableButtons';
import { TableChanges } from './TableChanges';
import { tablesTexts as texts } from './tablesTexts';

interface TableCardProps {
  readonly table: TableStatus;
  /** What was just done with it. */
  readonly outcome: RefreshedPart | null;
  readonly busy: boolean;
  readonly onGoTo: () => Promise<void>;
  readonly onRefresh: () => Promise<void>;
  readonly onInsertAtCursor: () => Promise<void>;
  readonly onDecide: (decision: Decision) => Promise<void>;
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
          onGoTo={() => void onGoTo()}
          onRefresh={() => void act(onRefresh)}
          onInsertAtCursor={() => void act(onInsertAtCursor)}
        />
      </div>
      {outcome && (
        <p className="done">
          {texts.outcome(outcome.outcome)}. {outcome.message}
        </p>
      )}
      {table.changes.length > 0 && <TableChanges table={table} />}
      {table.conflicts.length > 0 && (
        <Conflicts table={table} busy={busy} onDecide={(decision) => act(() => onDecide(decision))} />
      )}
    </li>
  );
}
