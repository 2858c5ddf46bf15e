import type { ReactElement } from 'react';
import type { Severity } from '../../model/diagnostic';
import { SeverityIcon, TickIcon } from '../ui/icons';
import { works } from '../actions/actionTexts';
import { usePaneState } from '../core/pane';
import { frameTexts } from '../frame/frameTexts';
import { viewHeading } from '../ui/focusHeading';
import { checkTexts as texts } from './checkTexts';

interface SummaryProps {
  readonly counts: readonly (readonly [Severity, number])[];
  /** The only severity that is shown; null when all are. */
  readonly severity: Severity | null;
  readonly onChoose: (severity: Severity | null) => void;
}

/** How many problems there are of each severity; a click on one shows only those. */
export function Summary({ counts, severity, onChoose }: SummaryProps): ReactElement | null {
  const { result, work, readiness } = usePaneState((state) => state);
  const total = result?.diagnostics.length ?? 0;
  if (!result) {
    const working = readiness === 'starting' ? frameTexts.starting : work && works[work];
    // Read out by the announcement.
    if (working)
      return (
        <p className="working" aria-hidden="true">
          {working}
        </p>
      );
    return <Empty title={texts.noResult} hint={texts.noResultHint} />;
  }
  if (total === 0) {
    // The notice has said why there is nothing to show.
    if (!result.usable) return null;
    return <Empty title={texts.noProblems} hint={texts.noProblemsHint} good />;
  }
  return (
    <div className="summary">
      <h2 {...viewHeading}>{texts.problemCount(total)}</h2>
      <div role="group" aria-label={texts.filterLabel} className="filters">
        {counts.map(([counted, count]) => (
          <button
            key={counted}
            type="button"
            className="filter"
            aria-pressed={severity === counted}
            title={texts.showOnly(counted)}
            onClick={() => {
              onChoose(severity === counted ? null : counted);
            }}
          >
            <SeverityIcon severity={counted} />
            {texts.severityCount(counted, count)}
          </button>
        ))}
      </div>
    </div>
  );
}

interface EmptyProps {
  readonly title: string;
  readonly hint: string;
  readonly good?: boolean;
}

function Empty({ title, hint, good = false }: EmptyProps): ReactElement {
  return (
    <div className="empty">
      {good && <TickIcon />}
      <h2 {...viewHeading}>{title}</h2>
      <p className="quiet">{hint}</p>
    </div>
  );
}
