import { useDeferredValue, useEffect, useMemo, useRef, type ReactElement, type RefObject } from 'react';
import type { CheckResult } from '../../app';
import type { Severity } from '../../model/diagnostic';
import type { PaneController } from '../controller';
import type { PaneServices } from '../services';
import type { PaneState } from '../state';
import { Finder } from './Finder';
import { FixAll } from './FixAll';
import { Ignored } from './Ignored';
import { ignoredEntries, lastName } from './ignoredList';
import type { ProblemActions } from './ProblemCard';
import { ProblemList } from './ProblemList';
import { bySection, sought, type Looking, type Problem } from '../problems';
import { ReleaseKindLine } from './ReleaseKindLine';
import { Reviewers } from './Reviewers';
import { texts } from '../texts';
import { useFocusAfter } from './useFocusAfter';
import { useSteps } from './useSteps';

export interface FoundProblemsProps {
  readonly state: PaneState;
  readonly controller: PaneController;
  readonly busy: boolean;
  readonly looking: Looking;
  /** Never a new function: what is drawn for hundreds of problems holds on to it. */
  readonly onLook: (change: Partial<Looking>) => void;
  readonly onSettings: () => void;
  readonly explain: PaneServices['explain'];
  readonly heading: RefObject<HTMLHeadingElement>;
  readonly result: CheckResult;
  readonly problems: readonly Problem[];
  readonly severity: Severity | null;
  readonly onSearch: (text: string) => void;
}

/** The problems of a document that was checked, and all that helps to get through them. */
export function FoundProblems(props: FoundProblemsProps): ReactElement {
  const { state, controller, busy, looking, onLook, onSettings, explain, heading } = props;
  const { result, problems, severity, onSearch } = props;
  const list = useRef<HTMLDivElement>(null);
  // A long list follows what is typed as fast as it can, and does not hold it up.
  const text = useDeferredValue(looking.text);
  const sections = useMemo(() => bySection(sought(problems, { severity, text })), [problems, severity, text]);
  const listed = useMemo(() => sections.flatMap((section) => section.problems), [sections]);
  const ignored = useMemo(() => ignoredEntries(result), [result]);
  const actedOn = useFocusAfter(busy, list, 'button.place', heading);
  const step = useSteps(listed, looking.at, list, controller, onLook);

  const positions = useRef(listed);
  useEffect(() => {
    positions.current = listed;
  }, [listed]);
  const actions = useMemo((): ProblemActions => {
    const positionOf = (problem: Problem): number => positions.current.indexOf(problem);
    return {
      explain,
      reach: (problem) => {
        onLook({ at: { key: problem.key, index: positionOf(problem) } });
      },
      goTo: (problem) => void controller.goTo(problem),
      fix: (problem) => {
        actedOn(positionOf(problem));
        void controller.fix(problem);
      },
      ignore: (problem, { everywhere, ...why }) => {
        actedOn(positionOf(problem));
        onLook({ by: why.by });
        void controller.ignore(problem, why, everywhere);
      },
    };
  }, [controller, explain, onLook, actedOn]);

  return (
    <>
      {result.kind && result.derivation && (
        <ReleaseKindLine kind={result.kind} derivation={result.derivation} onSettings={onSettings} />
      )}
      <FixAll
        problems={result.diagnostics}
        busy={busy}
        onFixAll={() => void controller.fixAll()}
        fallbackFocus={heading}
      />
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
      <Ignored
        entries={ignored}
        busy={busy}
        onStop={(ignore) => void controller.stopIgnoring(ignore)}
        fallbackFocus={heading}
      />
      <Reviewers
        busy={busy}
        onComment={() => void controller.comment()}
        onRemove={() => void controller.removeComments()}
      />
      {state.live !== null && <p className="live quiet">{state.live ? texts.live : texts.notLive}</p>}
    </>
  );
}
