import type { ReactElement, RefObject } from 'react';
import type { Severity } from '../../model/diagnostic';
import { SeverityIcon, TickIcon } from '../icons';
import type { PaneState } from '../state';
import { texts } from '../texts';

interface SummaryProps {
  readonly state: PaneState;
  readonly counts: readonly (readonly [Severity, number])[];
  /** The only severity that is shown; null when all are. */
  readonly severity: Severity | null;
  readonly onChoose: (severity: Severity | null) => void;
  readonly heading: RefObject<HTMLHeadingElement>;
}

/** How many problems there are of each severity; a click on one shows only those. */
export function Summary({ state, counts, severity, onChoose, heading }: SummaryProps): ReactElement | null {
  const { result, work, readiness } = state;
  const total = result?.diagnostics.length ?? 0;
  if (!result) {
    const working = readiness === 'starting' ? texts.starting : work && texts.working[work];
    // Read out by the announcement.
    if (working)
      return (
        <p className="working" aria-hidden="true">
          {working}
        </p>
      );
    return <Empty heading={heading} title={texts.noResult} hint={texts.noResultHint} />;
  }
  if (total === 0) {
    // The notice has said why there is nothing to show.
    if (!result.usable) return null;
    return <Empty heading={heading} title={texts.noProblems} hint={texts.noProblemsHint} good />;
  }
  return (
    <div className="summary">
      <h2 ref={heading} tabIndex={-1}>
        {texts.problemCount(total)}
      </h2>
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

interface EmptyProps extends Pick<SummaryProps, 'heading'> {
  readonly title: string;
  readonly hint: string;
  readonly good?: boolean;
}

function Empty({ heading, title, hint, good = false }: EmptyProps): ReactElement {
  return (
    <div className="empty">
      {good && <TickIcon />}
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <p className="quiet">{hint}</p>
    </div>
  );
}
