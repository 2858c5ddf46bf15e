import { useRef, useState, type ReactElement } from 'react';
import type { Severity } from '../model/diagnostic';
import { DiagnosticsPanel } from './DiagnosticsPanel';
import { Header } from './Header';
import { FailureMessage, Notice } from './Messages';
import { ProblemList } from './ProblemList';
import { countBySeverity, toProblems } from './problems';
import type { PaneServices } from './services';
import { Standstill } from './Standstill';
import { Summary } from './Summary';
import { TableOutcomes } from './TableOutcomes';
import { texts } from './texts';
import { usePane } from './usePane';

export function Pane({ services }: { readonly services: PaneServices }): ReactElement {
  const { state, controller, dispatch } = usePane(services);
  const [filter, setFilter] = useState<Severity | null>(null);
  const summary = useRef<HTMLHeadingElement>(null);
  const { readiness, result, tables } = state;
  if (typeof readiness === 'object') return <Standstill title={texts.outsideTitle} message={readiness.message} />;

  const busy = readiness === 'starting' || state.work !== null;
  const diagnostics = result?.diagnostics ?? [];
  const counts = countBySeverity(diagnostics);
  // A filter whose last problem is gone would show an empty list.
  const severity = counts.some(([counted]) => counted === filter) ? filter : null;
  const problems = toProblems(diagnostics).filter(({ diagnostic }) => !severity || diagnostic.severity === severity);
  const choose = (chosen: Severity | null): void => {
    setFilter(chosen);
    const count = counts.find(([counted]) => counted === chosen)?.[1] ?? 0;
    const announcement = chosen ? texts.shown(chosen, count) : texts.shownAll(diagnostics.length);
    dispatch({ kind: 'said', announcement });
  };
  return (
    <div className="pane">
      <Header busy={busy} onCheck={() => controller.check()} onRefresh={() => controller.refresh()} />
      {state.failure && (
        <FailureMessage
          failure={state.failure}
          onDismiss={() => {
            dispatch({ kind: 'failureDismissed' });
            summary.current?.focus();
          }}
        />
      )}
      <main aria-busy={busy}>
        {result?.notice && <Notice notice={result.notice} usable={result.usable} />}
        {tables && (
          <TableOutcomes
            tables={tables}
            busy={busy}
            onDecide={(table, decision) => controller.refresh({ [table]: [decision] })}
            onHide={() => {
              dispatch({ kind: 'tablesDismissed' });
              summary.current?.focus();
            }}
          />
        )}
        <Summary state={state} counts={counts} severity={severity} onChoose={choose} heading={summary} />
        <ProblemList
          problems={problems}
          busy={busy}
          onGoTo={(problem) => controller.goTo(problem)}
          onFix={(problem) => controller.fix(problem)}
          fallbackFocus={summary}
        />
      </main>
      <DiagnosticsPanel environment={services.environment} lastFailure={state.lastFailure} />
      <div role="status" className="unseen">
        {state.announcement}
      </div>
    </div>
  );
}
