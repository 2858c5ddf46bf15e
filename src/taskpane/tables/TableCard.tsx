import { useEffect, useRef, type ReactElement } from 'react';
import type { Decision, RefreshedRegion, TableStatus } from '../../app';
import { Button } from '../ui/Button';
import { StateIcon } from '../ui/icons';
import { isFocusLost } from '../ui/isFocusLost';
import { useStyles } from '../ui/styles';
import { uiTexts } from '../ui/uiTexts';
import { Conflicts } from './Conflicts';
import { TableChanges } from './TableChanges';
import { tablesTexts as texts } from './tablesTexts';

interface TableCardProps {
  readonly table: TableStatus;
  /** What was just done with it. */
  readonly outcome: RefreshedRegion | null;
  readonly busy: boolean;
  readonly onGoTo: () => Promise<void>;
  readonly onRefresh: () => Promise<void>;
  readonly onInsertAtCursor: () => Promise<void>;
  readonly onDecide: (decision: Decision) => Promise<void>;
}

/** One table: how it stands to the data model, and what can be done about it. */
export function TableCard(props: TableCardProps): ReactElement {
  const { table, outcome, busy, onGoTo, onRefresh, onInsertAtCursor, onDecide } = props;
  const { caption, state, paragraph, hasRows } = table;
  const heading = useRef<HTMLHeadingElement>(null);
  const styles = useStyles();
  const acted = useRef(false);
  useEffect(() => {
    if (busy || !acted.current) return;
    acted.current = false;
    // What was done may have taken its button away, and the focus with it.
    if (isFocusLost()) heading.current?.focus();
  }, [busy]);
  const act = (action: () => Promise<void>): Promise<void> => {
    acted.current = true;
    return action();
  };
  const hint = texts.stateHint(table);
  // Most tables are up to date most of the time: nothing calls for their buttons.
  const shared = { caption, busy, appearance: state === 'up to date' ? 'subtle' : 'secondary' } as const;
  return (
    <li className={styles.card} data-table={table.name} data-state={state}>
      <div className={styles.row}>
        <h3 ref={heading} tabIndex={-1} className={`${styles.subheading} ${styles.grow}`}>
          {caption}
        </h3>
        <span className={styles.row} data-state-words>
          <StateIcon state={state} />
          <span className={styles.small}>{texts.state(state)}</span>
        </span>
      </div>
      {hint && <p className={styles.small}>{hint}</p>}
      {outcome && !isSaid(outcome) && (
        <p className={styles.small} data-done>
          {texts.outcome(outcome.outcome)}. {outcome.message}
        </p>
      )}
      {table.conflicts.length > 0 && (
        <Conflicts table={table} busy={busy} onDecide={(decision) => act(() => onDecide(decision))} />
      )}
      {table.changes.length > 0 && <TableChanges table={table} />}
      <div className={styles.row}>
        {state !== 'missing' && paragraph !== null && (
          <TableButton {...shared} busy={false} appearance="subtle" text={texts.goTo} onClick={() => void onGoTo()} />
        )}
        {state !== 'missing' && <TableButton {...shared} text={texts.refreshOne} onClick={() => void act(onRefresh)} />}
        {state === 'missing' && hasRows && (
          <>
            <TableButton {...shared} text={texts.insert} onClick={() => void act(onRefresh)} />
            <TableButton {...shared} text={texts.insertAtCursor} onClick={() => void act(onInsertAtCursor)} />
          </>
        )}
      </div>
    </li>
  );
}

/** Whether the state of the table says all that there is to say of an outcome. */
const isSaid = ({ outcome, message }: RefreshedRegion): boolean =>
  message === undefined && (outcome === 'up to date' || outcome === 'conflict');

interface TableButtonProps {
  readonly text: string;
  readonly caption: string;
  readonly appearance: 'subtle' | 'secondary';
  readonly busy: boolean;
  readonly onClick: () => void;
}

function TableButton({ text, caption, ...others }: TableButtonProps): ReactElement {
  return (
    <Button aria-label={uiTexts.buttonOf(text, caption)} {...others}>
      {text}
    </Button>
  );
}
