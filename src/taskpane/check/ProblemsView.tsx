import { useCallback, useMemo, type ReactElement } from 'react';
import { say } from '../actions/work';
import { usePane, usePaneState } from '../core/pane';
import { FoundProblems } from './FoundProblems';
import { countBySeverity, sought, toProblems, type Looking } from './problems';
import { Summary } from './Summary';
import { Welcome } from './Welcome';
import { checkTexts as texts } from './checkTexts';

interface ProblemsViewProps {
  /** Goes to where the kind of release is set. */
  readonly onSettings: () => void;
}

/** What was found in the document, and what can be done about it. */
export function ProblemsView({ onSettings }: ProblemsViewProps): ReactElement {
  const pane = usePane();
  const result = usePaneState((state) => state.result);
  const looking = usePaneState((state) => state.looking);
  const onLook = useCallback(
    (change: Partial<Looking>): void => {
      const { store } = pane;
      store.set({ looking: { ...store.get().looking, ...change } });
    },
    [pane],
  );
  const counts = useMemo(() => countBySeverity(result?.diagnostics ?? []), [result]);
  const problems = useMemo(() => toProblems(result?.diagnostics ?? []), [result]);
  // A filter whose last problem is gone would show an empty list.
  const severity = counts.some(([counted]) => counted === looking.severity) ? looking.severity : null;
  const look = (change: Partial<Pick<Looking, 'severity' | 'text'>>): void => {
    const next = { severity, text: looking.text, ...change };
    const count = sought(problems, next).length;
    onLook(next);
    if (next.text !== '') say(pane, texts.find.found(count, next.text));
    else say(pane, next.severity ? texts.shown(next.severity, count) : texts.shownAll(count));
  };
  return (
    <>
      {result && <Welcome result={result} />}
      <Summary
        counts={counts}
        severity={severity}
        onChoose={(chosen) => {
          look({ severity: chosen });
        }}
      />
      {result?.usable && (
        <FoundProblems
          onLook={onLook}
          onSettings={onSettings}
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
