import type { ReactElement } from 'react';
import { check } from '../actions/check';
import { goToTable, goToWords, refresh, refreshOne } from '../actions/refresh';
import type { RegionStatus, TableStatus, WordsStatus } from '../../app';
import { isBusy, usePane, usePaneState, type Pane } from '../core/pane';
import { Button } from '../ui/Button';
import { viewHeading } from '../ui/focusHeading';
import { useStyles } from '../ui/styles';
import { Questions } from './Questions';
import { RegionCard, type RegionAction, type RegionCardProps } from './RegionCard';
import { TableChanges } from './TableChanges';
import { tablesTexts as texts } from './tablesTexts';

/** What needs the author first. */
const order: readonly TableStatus['state'][] = ['conflict', 'out of date', 'edited', 'missing', 'up to date'];

interface TablesViewProps {
  readonly tables: readonly TableStatus[];
  readonly words: readonly WordsStatus[];
}

/** Every table of the RID and how it stands to the data model, and the lists and sentences that differ from it. */
export function TablesView({ tables, words }: TablesViewProps): ReactElement | null {
  const pane = usePane();
  const busy = usePaneState(isBusy);
  const outcomes = usePaneState((state) => state.outcomes);
  const styles = useStyles();
  // The notice has said why there is none.
  if (tables.length === 0) return null;
  const upToDate = tables.filter(({ state }) => state === 'up to date');
  const sorted = tables.toSorted((one, other) => order.indexOf(one.state) - order.indexOf(other.state));
  const isDone = upToDate.length === tables.length && words.length === 0;
  const left = outcomes.filter(
    ({ name, message }) => message !== undefined && !tables.some((table) => table.name === name),
  );
  const cardOf = (status: RegionStatus): Pick<RegionCardProps, 'status' | 'outcome' | 'busy' | 'onDecide'> => ({
    status,
    outcome: outcomes.find(({ name }) => name === status.name && name !== 'fields') ?? null,
    busy,
    onDecide: (decision) => refreshOne(pane, status, { decisions: { [status.name]: [decision] } }),
  });
  return (
    <div className={styles.stack}>
      <div className={styles.row}>
        <h2 {...viewHeading} className={styles.heading}>
          {texts.count(upToDate.length, tables.length)}
        </h2>
        <span className={styles.grow} />
        <Button appearance={isDone ? 'secondary' : 'primary'} busy={busy} onClick={() => void refresh(pane)}>
          {texts.refreshAll}
        </Button>
        <Button busy={busy} onClick={() => void check(pane)}>
          {texts.again}
        </Button>
      </div>
      <Questions busy={busy} onAnswer={(id, answer) => void refresh(pane, { [id]: answer })} />
      {left.map(({ name, caption, outcome, message }) => (
        <p key={name} className={styles.text}>
          {caption}: {texts.outcome(outcome).toLowerCase()}. {message}
        </p>
      ))}
      {words.length > 0 && (
        <section className={styles.stack} aria-labelledby="words-out-of-date">
          <p id="words-out-of-date" className={styles.text}>
            {texts.words(words.length)}
          </p>
          <ul className={`${styles.list} ${styles.stack}`}>
            {words.map((status) => (
              <RegionCard
                key={`${status.caption} ${status.place?.text ?? ''}`}
                {...cardOf(status)}
                hint={texts.wordsHint(status)}
                actions={actionsOn(pane, status)}
              />
            ))}
          </ul>
        </section>
      )}
      <ul className={`${styles.list} ${styles.stack}`} data-tables>
        {sorted.map((table) => (
          <RegionCard
            key={table.name}
            {...cardOf(table)}
            hint={texts.stateHint(table)}
            actions={actionsOnTable(pane, table)}
          >
            {table.changes.length > 0 && <TableChanges table={table} />}
          </RegionCard>
        ))}
      </ul>
    </div>
  );
}

function actionsOnTable(pane: Pane, table: TableStatus): RegionAction[] {
  const refreshIt = (): Promise<void> => refreshOne(pane, table);
  if (table.state === 'missing') {
    if (!table.hasRows) return [];
    const atCursor = (): Promise<void> => refreshOne(pane, table, { at: 'cursor' });
    return [
      { text: texts.insert, run: refreshIt },
      { text: texts.insertAtCursor, run: atCursor },
    ];
  }
  const goTo: RegionAction = { text: texts.goTo, reads: true, run: () => goToTable(pane, table) };
  return [...(table.paragraph === null ? [] : [goTo]), { text: texts.refreshOne, run: refreshIt }];
}

function actionsOn(pane: Pane, status: WordsStatus): RegionAction[] {
  const goTo: RegionAction = { text: texts.goTo, reads: true, run: () => goToWords(pane, status) };
  // What is locked, or stands in a header, no refresh changes; what is in conflict is decided above.
  const canRefresh = status.state === 'out of date' && status.locked === undefined;
  return [
    ...(status.place === null ? [] : [goTo]),
    ...(canRefresh ? [{ text: texts.refreshOne, run: () => refreshOne(pane, status) }] : []),
  ];
}
