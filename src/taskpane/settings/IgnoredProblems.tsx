import { useRef, type ReactElement } from 'react';
import { mergeClasses } from '@fluentui/react-components';
import { usePaneState } from '../core/pane';
import { useStyles } from '../ui/styles';
import { Button } from '../ui/Button';
import type { IgnoredProblem } from '../../app';
import type { Ignore } from '../../model/settings';
import { useFocusAfter } from '../ui/useFocusAfter';
import { splitMessage } from '../check/problems';
import { uiTexts } from '../ui/uiTexts';
import { settingsTexts } from './settingsTexts';

interface IgnoredProblemsProps {
  readonly ignores: readonly Ignore[];
  /** What they keep out of the list now. */
  readonly found: readonly IgnoredProblem[];
  readonly busy: boolean;
  readonly onStop: (ignore: Ignore) => void;
}

const { ignored: texts } = settingsTexts;

/** Every decision to ignore, those too whose problem is not there any more: it would be ignored again if it came back. */
export function IgnoredProblems({ ignores, found, busy, onStop }: IgnoredProblemsProps): ReactElement {
  const list = useRef<HTMLUListElement>(null);
  const styles = useStyles();
  const titles = usePaneState((state) => state.titles);
  const none = useRef<HTMLParagraphElement>(null);
  const stopped = useFocusAfter(busy, list, 'button', none);
  if (ignores.length === 0)
    return (
      <p ref={none} tabIndex={-1}>
        {texts.none}
      </p>
    );
  return (
    <ul ref={list} className={mergeClasses(styles.list, styles.stack)}>
      {ignores.map((ignore, at) => {
        const { rule, problem, reason, by, on } = ignore;
        return (
          <li key={JSON.stringify([rule, problem])} className={mergeClasses(styles.card, styles.start)}>
            <p className={styles.small}>
              {problem ? splitMessage(problem.message)[0] : texts.wholeRule(titles[rule] ?? rule)}
            </p>
            {problem && problem.words !== '' && <p className={styles.small}>“{problem.words}”</p>}
            {!found.some((one) => one.ignore === ignore) && (
              <p className={mergeClasses(styles.small, styles.quiet)}>{texts.absent}</p>
            )}
            <p className={styles.small}>
              <q>{reason}</q> <span className={styles.quiet}>{texts.decided(by, on)}</span>
            </p>
            <Button
              busy={busy}
              aria-label={uiTexts.buttonOf(texts.stop, problem?.words ?? rule)}
              onClick={() => {
                stopped(at);
                onStop(ignore);
              }}
            >
              {texts.stop}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
