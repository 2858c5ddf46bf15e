import type { ReactElement, RefObject } from 'react';
import type { Severity } from '../model/diagnostic';
import type { PaneController } from './controller';
import { ProblemList } from './ProblemList';
import { countBySeverity, toProblems } from './problems';
import type { PaneState } from './state';
import { Summary } from './Summary';
import { texts } from './texts';

interface ProblemsViewProps {
  readonly state: PaneState;
  readonly controller: PaneController;
  readonly busy: boolean;
  /** The only severity that the author wants to see; null for all. */
  readonly filter: Severity | null;
  readonly onFilter: (filter: Severity | null, announcement: string) => void;
  readonly heading: RefObject<HTMLHeadingElement>;
}

/** What was found in the document. */
export function ProblemsView({ state, controller, busy, filter, onFilter, heading }: ProblemsViewProps): ReactElement {
  const diagnostics = state.result?.diagnostics ?? [];
  const counts = countBySeverity(diagnostics);
  // A filter whose last problem is gone would show an empty list.
  const severity = counts.some(([counted]) => counted === filter) ? filter : null;
  const problems = toProblems(diagnostics).filter(({ diagnostic }) => !severity || diagnostic.severity === severity);
  const choose = (chosen: Severity | null): void => {
    const count = counts.find(([counted]) => counted === chosen)?.[1] ?? 0;
    onFilter(chosen, chosen ? texts.shown(chosen, count) : texts.shownAll(diagnostics.length));
  };
  return (
    <>
      <Summary state={state} counts={counts} severity={severity} onChoose={choose} heading={heading} />
      <ProblemList
        problems={problems}
        busy={busy}
        onGoTo={(problem) => controller.goTo(problem)}
        onFix={(problem) => controller.fix(problem)}
        fallbackFocus={heading}
      />
    </>
  );
}
