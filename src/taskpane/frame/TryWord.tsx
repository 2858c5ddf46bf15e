import { useState, type ReactElement } from 'react';
import type { Tried } from '../../app/tryWord';
import { failureOf } from '../core/failure';
import { isBusy, usePane, usePaneState } from '../core/pane';
import { Button } from '../ui/Button';
import { CopyText } from '../ui/CopyText';
import { useStyles } from '../ui/styles';

/** Asked for once, by who sees a Word for the first time. */
const loadTrial = () => import(/* webpackChunkName: "trial" */ '../../app/tryWord');

/** Every text of the trial. English (UK). */
const texts = {
  title: 'Try this Word',
  intro:
    'Tries what RID Author assumes of Word: the first ten minutes of the list for the first run. It writes a few lines and a table into this document, reads them and takes them out again, so it works in a blank document only.',
  start: 'Try this Word',
  trying: 'Trying…',
  label: 'What was found, as text',
  outcome: { true: 'holds', false: 'does not hold', null: 'to be looked at by you' },
  row: (row: number | null): string => (row === null ? 'Afterwards' : `Row ${String(row)}`),
};

/** At an author's word, finds out in a blank document which of the assumptions about Word hold in this one. */
export function TryWord(): ReactElement {
  const pane = usePane();
  const busy = usePaneState(isBusy);
  const styles = useStyles();
  const [found, setFound] = useState<readonly Tried[] | string | null>(null);
  const [isTrying, setTrying] = useState(false);
  const start = async (): Promise<void> => {
    setTrying(true);
    await pane.queue.add(
      async () => {
        setFound(await (await loadTrial()).tryWord());
      },
      (error) => {
        setFound(failureOf(error).message);
      },
    );
    setTrying(false);
  };
  return (
    <section className={styles.stack} aria-label={texts.title}>
      <h2 className={styles.subheading}>{texts.title}</h2>
      <p className={styles.small}>{texts.intro}</p>
      <div className={styles.row}>
        <Button busy={busy || isTrying} onClick={() => void start()}>
          {texts.start}
        </Button>
        <span role="status" className={styles.small}>
          {isTrying ? texts.trying : typeof found === 'string' ? found : ''}
        </span>
      </div>
      {Array.isArray(found) && <CopyText label={texts.label} text={found.map(lineOf).join('\n')} />}
    </section>
  );
}

function lineOf({ row, assumption, held, found }: Tried): string {
  const outcome = texts.outcome[String(held) as keyof typeof texts.outcome];
  return `${texts.row(row)}, ${outcome}: ${assumption}${found === '' ? '' : ` (${found})`}`;
}
