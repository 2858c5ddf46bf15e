import { useDeferredValue, useEffect, useMemo, useRef, type ReactElement } from 'react';
import type { CheckResult } from '../../app';
import type { Severity } from '../../model/diagnostic';
import { comment, removeComments } from '../actions/comments';
import { fix, fixAll, goTo, ignore } from '../actions/problem';
import { stopIgnoring } from '../actions/settings';
import { isBusy, usePane, usePaneState } from '../core/pane';
import { Finder } from './Finder';
import { FixAll } from './FixAll';
import { Ignored } from './Ignored';
import { ignoredEntries, lastName } from './ignoredList';
import type { ProblemActions } from './ProblemCard';
import { ProblemList } from './ProblemList';
import { bySection, sought, type Looking, type Problem } from './problems';
import { ReleaseKindLine } from './ReleaseKindLine';
import { Reviewers } from './Reviewers';
import { checkTexts as texts } from './checkTexts';
import { useFocusAfter } from '../ui/useFocusAfter';
import { useSteps } from './useSteps';

export interface FoundProblemsProps {
  /** Never a new function: what is drawn for hundreds of problems holds on to it. */
  readonly onLook: (change: Partial<Looking>) => void;
  readonly onSettings: () => void;
  readonly result: CheckResult;
  readonly problems: readonly Problem[];
  readonly severity: Severity | null;
  readonly onSearch: (text: string) => void;
}

/** The problems of a document that was checked, and all that helps to get through them. */
export function FoundProblems(props: FoundProblemsProps): ReactElement {
  const { onLook, onSettings, result, problems, severity, onSearch } = props;
  const pane = usePane();
  const busy = usePaneState(isBusy);
  const looking = usePaneState((state) => state.looking);
  const live = usePaneState((state) => state.live);
  const list = useRef<HTMLDivElement>(null);
  // A long list follows what is typed as fast as it can, and does not hold it up.
  const text = useDeferredValue(looking.text);
  const sections = useMemo(() => bySection(sought(problems, { severity, text })), [problems, severity, text]);
  const listed = useMemo(() => sections.flatMap((section) => section.problems), [sections]);
  const ignored = useMemo(() => ignoredEntries(result), [result]);
  const actedOn = useFocusAfter(busy, list, 'button.place');
  const step = useSteps(listed, looking.at, list, pane, onLook);

  const positions = useRef(listed);
  useEffect(() => {
    positions.current = listed;
  }, [listed]);
  const actions = useMemo((): ProblemActions => {
    const positionOf = (problem: Problem): number => positions.current.indexOf(problem);
    return {
      reach: (problem) => {
        onLook({ at: { key: problem.key, index: positionOf(problem) } });
      },
      goTo: (problem) => void goTo(pane, problem),
      fix: (problem) => {
        actedOn(positionOf(problem));
        void fix(pane, problem);
      },
      ignore: (problem, { everywhere, ...why }) => {
        actedOn(positionOf(problem));
        onLook({ by: why.by });
        void ignore(pane, problem, why, everywhere);
      },
    };
  }, [pane, onLook, actedOn]);

  return (
    <>
      {result.kind && result.derivation && (
        <ReleaseKindLine kind={result.kind} derivation={result.derivation} onSettings={onSettings} />
      )}
      <FixAll problems={result.diagnostics} busy={busy} onFixAll={() => void fixAll(pane)} />
      {problems.length > 0 && (
        <Finder
          text={looking.text}
          onSearch={onSearch}
          here={listed.findIndex(({ key }) => key === looking.at?.key)}
          count={listed.length}
          onStep={step}
        />
      )}
      {problems.length > 0 && listed.length === 0 && <p className="working">{texts.find.found(0, text)}</p>}
      <ProblemList
        sections={sections}
        result={result}
        busy={busy}
        at={looking.at?.key ?? null}
        name={looking.by || lastName(ignored)}
        actions={actions}
        list={list}
      />
      <Ignored entries={ignored} busy={busy} onStop={(one) => void stopIgnoring(pane, one)} />
      <Reviewers busy={busy} onComment={() => void comment(pane)} onRemove={() => void removeComments(pane)} />
      {live !== null && <p className="live quiet">{live ? texts.live : texts.notLive}</p>}
    </>
  );
}
