import type { ReactElement } from 'react';
import { SearchBox, ToggleButton } from '@fluentui/react-components';
import { works } from '../actions/actionTexts';
import { check } from '../actions/check';
import { say } from '../actions/work';
import { usePane, usePaneState } from '../core/pane';
import { frameTexts } from '../frame/frameTexts';
import type { Severity } from '../../model/diagnostic';
import { Button } from '../ui/Button';
import { viewHeading } from '../ui/focusHeading';
import { SeverityIcon, TickIcon } from '../ui/icons';
import { useStyles } from '../ui/styles';
import { checkTexts as texts } from './checkTexts';
import { sought, type Looking, type Problem } from './problems';
import { useLook } from './useLook';

interface SummaryProps {
  readonly counts: readonly (readonly [Severity, number])[];
  readonly problems: readonly Problem[];
  /** The only severity that is shown; null when all are. */
  readonly severity: Severity | null;
}

/** How many problems there are of each severity; a click on one shows only those. And the search among them. */
export function Summary({ counts, problems, severity }: SummaryProps): ReactElement | null {
  const pane = usePane();
  const { result, work, readiness, looking } = usePaneState((state) => state);
  const look = useLook();
  const styles = useStyles();
  if (!result) {
    const working = readiness === 'starting' ? frameTexts.starting : work && works[work];
    // Read out by the announcement.
    if (working)
      return (
        <p className={styles.centre} aria-hidden="true">
          {working}
        </p>
      );
    return (
      <Empty title={texts.noResult} hint={texts.noResultHint}>
        <Button appearance="primary" onClick={() => void check(pane)}>
          {texts.again}
        </Button>
      </Empty>
    );
  }
  if (problems.length === 0) {
    // The notice has said why there is nothing to show.
    if (!result.usable) return null;
    return <Empty title={texts.noProblems} hint={texts.noProblemsHint} good />;
  }
  const seek = (change: Partial<Pick<Looking, 'severity' | 'text'>>): void => {
    const next = { severity, text: looking.text, ...change };
    const count = sought(problems, next).length;
    look(next);
    if (next.text !== '') say(pane, texts.find.found(count, next.text));
    else say(pane, next.severity ? texts.shown(next.severity, count) : texts.shownAll(count));
  };
  return (
    <div className={styles.stack}>
      <div className={styles.row}>
        <h2 {...viewHeading} className={styles.heading}>
          {texts.problemCount(problems.length)}
        </h2>
        <div role="group" aria-label={texts.filterLabel} className={styles.row}>
          {counts.map(([counted, count]) => (
            <ToggleButton
              key={counted}
              size="small"
              shape="circular"
              icon={<SeverityIcon severity={counted} />}
              checked={severity === counted}
              onClick={() => {
                seek({ severity: severity === counted ? null : counted });
              }}
            >
              {texts.severityCount(counted, count)}
            </ToggleButton>
          ))}
        </div>
      </div>
      <SearchBox
        size="small"
        aria-label={texts.find.label}
        placeholder={texts.find.hint}
        value={looking.text}
        onChange={(_, { value }) => {
          seek({ text: value });
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || looking.text === '') return;
          event.preventDefault();
          seek({ text: '' });
        }}
      />
    </div>
  );
}

interface EmptyProps {
  readonly title: string;
  readonly hint: string;
  readonly good?: boolean;
  readonly children?: ReactElement;
}

function Empty({ title, hint, good = false, children }: EmptyProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.centre}>
      {good && <TickIcon />}
      <h2 {...viewHeading} className={styles.heading}>
        {title}
      </h2>
      <p className={styles.quiet}>{hint}</p>
      {children}
    </div>
  );
}
