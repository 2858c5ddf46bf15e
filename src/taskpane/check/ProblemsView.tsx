import { useDeferredValue, useMemo, useRef, type ReactElement } from 'react';
import { fixAll } from '../actions/problem';
import { stopIgnoring } from '../actions/settings';
import { isBusy, usePane, usePaneState } from '../core/pane';
import { useStyles } from '../ui/styles';
import { BeforeSending } from './BeforeSending';
import { checkTexts as texts } from './checkTexts';
import { FixAll } from './FixAll';
import { Groups } from './Groups';
import { Ignored } from './Ignored';
import { ignoredEntries } from './ignoredList';
import { countBySeverity, grouped, sought, toProblems } from './problems';
import { ReleaseKindLine } from './ReleaseKindLine';
import { StepBar } from './StepBar';
import { Summary } from './Summary';
import { useSteps } from './useSteps';
import { Welcome } from './Welcome';

interface ProblemsViewProps {
  /** Goes to where the kind of release is set. */
  readonly onSettings: () => void;
}

/** What was found in the document, and what can be done about it. */
export function ProblemsView({ onSettings }: ProblemsViewProps): ReactElement {
  const pane = usePane();
  const busy = usePaneState(isBusy);
  const result = usePaneState((state) => state.result);
  const live = usePaneState((state) => state.live);
  const looking = usePaneState((state) => state.looking);
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const problems = useMemo(() => toProblems(result?.diagnostics ?? []), [result]);
  const counts = useMemo(() => countBySeverity(result?.diagnostics ?? []), [result]);
  // A filter whose last problem is gone would show an empty list.
  const severity = counts.some(([counted]) => counted === looking.severity) ? looking.severity : null;
  // A long list follows what is typed as fast as it can, and does not hold it up.
  const text = useDeferredValue(looking.text);
  const groups = useMemo(
    () => grouped(sought(problems, { severity, text }), looking.groupBy),
    [problems, severity, text, looking.groupBy],
  );
  const listed = useMemo(() => groups.flatMap((group) => group.problems), [groups]);
  const ignored = useMemo(() => (result ? ignoredEntries(result) : []), [result]);
  const steps = useSteps(groups, listed, list);
  return (
    <div className={styles.stack}>
      {result && <Welcome result={result} />}
      <Summary counts={counts} problems={problems} severity={severity} />
      {result?.usable && (
        <>
          {result.kind && result.derivation && (
            <ReleaseKindLine kind={result.kind} derivation={result.derivation} onSettings={onSettings} />
          )}
          <BeforeSending readiness={result.toSend?.readiness ?? null} />
          <FixAll problems={result.diagnostics} busy={busy} onFixAll={() => void fixAll(pane)} />
          {problems.length > 0 && (
            <StepBar
              here={listed.findIndex(({ key }) => key === looking.at?.key)}
              count={listed.length}
              onStep={steps.step}
            />
          )}
          {problems.length > 0 && listed.length === 0 && <p className={styles.centre}>{texts.find.found(0, text)}</p>}
          <Groups groups={groups} count={listed.length} list={list} actions={steps.actions} />
          <Ignored entries={ignored} busy={busy} onStop={(one) => void stopIgnoring(pane, [one])} />
          {live !== null && <p className={styles.small}>{live ? texts.live : texts.notLive}</p>}
        </>
      )}
    </div>
  );
}
