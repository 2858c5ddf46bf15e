import { useMemo, type ReactElement } from 'react';
import { FoundProblems, type FoundProblemsProps } from './FoundProblems';
import { countBySeverity, sought, toProblems, type Looking } from '../problems';
import { Summary } from './Summary';
import { Welcome } from './Welcome';
import { texts } from '../texts';

interface ProblemsViewProps extends Omit<FoundProblemsProps, 'result' | 'problems' | 'severity' | 'onSearch'> {
  readonly onSay: (announcement: string) => void;
  /** Opens the form for a new RID. */
  readonly onNew: () => void;
}

/** What was found in the document, and what can be done about it. */
export function ProblemsView(props: ProblemsViewProps): ReactElement {
  const { state, controller, busy, looking, onLook, onSay, onNew, heading } = props;
  const { result } = state;
  const counts = useMemo(() => countBySeverity(result?.diagnostics ?? []), [result]);
  const problems = useMemo(() => toProblems(result?.diagnostics ?? []), [result]);
  // A filter whose last problem is gone would show an empty list.
  const severity = counts.some(([counted]) => counted === looking.severity) ? looking.severity : null;
  const look = (change: Partial<Pick<Looking, 'severity' | 'text'>>): void => {
    const next = { severity, text: looking.text, ...change };
    const count = sought(problems, next).length;
    onLook(next);
    if (next.text !== '') onSay(texts.find.found(count, next.text));
    else onSay(next.severity ? texts.shown(next.severity, count) : texts.shownAll(count));
  };
  return (
    <>
      {result && (
        <Welcome
          result={result}
          busy={busy}
          onSetUp={() => void controller.setUp({})}
          onNew={onNew}
          fallbackFocus={heading}
        />
      )}
      <Summary
        state={state}
        counts={counts}
        severity={severity}
        onChoose={(chosen) => {
          look({ severity: chosen });
        }}
        heading={heading}
      />
      {result?.usable && (
        <FoundProblems
          {...props}
          result={result}
          problems={problems}
          severity={severity}
          onSearch={(text) => {
            look({ text });
          }}
        />
      )}
    </>
  );
}
