import type { ReactElement } from 'react';
import { mergeClasses } from '@fluentui/react-components';
import type { Diagnostic } from '../../model/diagnostic';
import { Button } from '../ui/Button';
import { SeverityIcon } from '../ui/icons';
import { useStyles } from '../ui/styles';
import { uiTexts } from '../ui/uiTexts';
import { changesTexts } from './changesTexts';

interface DisagreementsProps {
  readonly problems: readonly Diagnostic[];
  /** What was compared. */
  readonly between: string;
  /** Where the words are in the open document. */
  readonly onGo?: (problem: Diagnostic) => void;
}

const { agree: texts } = changesTexts;

/** What two documents do not agree in, each with its place. */
export function Disagreements({ problems, between, onGo }: DisagreementsProps): ReactElement {
  const styles = useStyles();
  return (
    <>
      <p role="status" className={styles.text}>
        {texts.found(problems.length, between)}
      </p>
      <ul className={mergeClasses(styles.list, styles.stack)}>
        {problems.map((problem, at) => (
          <li key={`${problem.message} ${String(at)}`} className={styles.card} data-rule={problem.rule}>
            <p className={styles.text}>
              <SeverityIcon severity={problem.severity} /> {problem.message}
            </p>
            <p className={mergeClasses(styles.small, styles.quiet)}>
              {texts.where(problem.place.section, problem.place.text)}
            </p>
            {onGo && (
              <div>
                <Button
                  appearance="subtle"
                  aria-label={uiTexts.buttonOf(texts.go, problem.place.text)}
                  onClick={() => {
                    onGo(problem);
                  }}
                >
                  {texts.go}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
