import type { ReactElement } from 'react';
import type { IgnoredProblem } from '../../app';
import { usePaneState } from '../core/pane';
import { Button } from '../ui/Button';
import { useStyles } from '../ui/styles';
import { uiTexts } from '../ui/uiTexts';
import { problemTexts as texts } from './problemTexts';
import type { IgnoredEntry } from './ignoredList';
import { splitMessage } from './problems';

export interface IgnoredListProps {
  readonly entries: readonly IgnoredEntry[];
  readonly busy: boolean;
  /** Given the position of what is to be a problem again. */
  readonly onStop: (ignore: IgnoredProblem['ignore'], at: number) => void;
}

/** What an author has decided is no problem, and the way back. */
export function IgnoredList({ entries, busy, onStop }: IgnoredListProps): ReactElement {
  const styles = useStyles();
  const titles = usePaneState((state) => state.titles);
  return (
    <ul className={`${styles.list} ${styles.stack}`}>
      {entries.map(({ ignore, problems }, index) => (
        <li
          key={JSON.stringify([ignore.rule, ignore.problem])}
          className={`${styles.card} ${styles.start}`}
          data-rule={ignore.rule}
        >
          <p className={styles.small}>
            {ignore.problem
              ? splitMessage(ignore.problem.message)[0]
              : texts.ignoring.wholeRule(titles[ignore.rule] ?? ignore.rule, problems.length)}
          </p>
          <p className={styles.small}>
            <q>{ignore.reason}</q>
          </p>
          <p className={`${styles.small} ${styles.quiet}`}>{texts.ignoring.decided(ignore.by, ignore.on)}</p>
          <Button
            busy={busy}
            aria-label={uiTexts.buttonOf(texts.ignoring.stop, ignore.problem?.words ?? ignore.rule)}
            onClick={() => {
              onStop(ignore, index);
            }}
          >
            {texts.ignoring.stop}
          </Button>
        </li>
      ))}
    </ul>
  );
}
