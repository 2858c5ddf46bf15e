import type { ReactElement } from 'react';
import { check } from '../actions/check';
import { fix, goTo } from '../actions/problem';
import { goToTable, refresh, refreshOne } from '../actions/refresh';
import type { TableStatus } from '../../app';
import { splitMessage, toProblems } from '../check/problems';
import { isBusy, usePane, usePaneState } from '../core/pane';
import { Button } from '../ui/Button';
import { viewHeading } from '../ui/focusHeading';
import { useStyles } from '../ui/styles';
import { uiTexts } from '../ui/uiTexts';
import { Questions } from './Questions';
import { TableCard } from './TableCard';
import { tablesTexts as texts } from './tablesTexts';

/** What needs the author first. */
const order: readonly TableStatus['state'][] = ['conflict', 'out of date', 'edited', 'missing', 'up to date'];

/** Every table of the RID and how it stands to the data model, and the lists and sentences that differ from it. */
export function TablesView({ tables }: { readonly tables: readonly TableStatus[] }): ReactElement | null {
  const pane = usePane();
  const busy = usePaneState(isBusy);
  const outcomes = usePaneState((state) => state.outcomes);
  const diagnostics = usePaneState((state) => state.result?.diagnostics ?? []);
  const styles = useStyles();
  // The notice has said why there is none.
  if (tables.length === 0) return null;
  const upToDate = tables.filter(({ state }) => state === 'up to date');
  const sorted = tables.toSorted((one, other) => order.indexOf(one.state) - order.indexOf(other.state));
  const words = toProblems(diagnostics).filter(
    ({ diagnostic: { rule, messageId } }) => rule === 'tables/out-of-date' && messageId !== 'table',
  );
  const isDone = upToDate.length === tables.length && words.length === 0;
  const left = outcomes.filter(
    ({ name, message }) => message !== undefined && !tables.some((table) => table.name === name),
  );
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
        <section className={styles.card} aria-labelledby="words-out-of-date">
          <h3 id="words-out-of-date" className={styles.subheading}>
            {texts.words(words.length)}
          </h3>
          <ul className={`${styles.list} ${styles.stack}`}>
            {words.map((problem) => {
              const [finding] = splitMessage(problem.diagnostic.message);
              return (
                <li key={problem.key} className={styles.close}>
                  <p className={styles.small}>{finding}</p>
                  <div className={styles.row}>
                    <Button
                      appearance="subtle"
                      aria-label={uiTexts.buttonOf(texts.goTo, finding)}
                      onClick={() => void goTo(pane, problem)}
                    >
                      {texts.goTo}
                    </Button>
                    {problem.diagnostic.fix && (
                      <Button
                        busy={busy}
                        aria-label={uiTexts.buttonOf(texts.refreshOne, finding)}
                        onClick={() => void fix(pane, problem)}
                      >
                        {texts.refreshOne}
                      </Button>
                    )}
                  </div>
                </li>
              );
            })}
          </ul>
        </section>
      )}
      <ul className={`${styles.list} ${styles.stack}`}>
        {sorted.map((table) => (
          <TableCard
            key={table.name}
            table={table}
            outcome={outcomes.find(({ name }) => name === table.name) ?? null}
            busy={busy}
            onGoTo={() => goToTable(pane, table)}
            onRefresh={() => refreshOne(pane, table)}
            onInsertAtCursor={() => refreshOne(pane, table, { at: 'cursor' })}
            onDecide={(decision) => refreshOne(pane, table, { decisions: { [table.name]: [decision] } })}
          />
        ))}
      </ul>
    </div>
  );
}
