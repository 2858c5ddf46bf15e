import { useEffect, useState, type ReactElement } from 'react';
import { CopyText } from '../ui/CopyText';
import { failureOf, type Failure } from '../core/failure';
import type { HostReport } from '../core/world';
import { usePane, usePaneState } from '../core/pane';
import { frameTexts as texts } from './frameTexts';

/** Where the add-in runs and what failed last, to be copied into a report. */
export function DiagnosticsPanel(): ReactElement {
  const { report: environment } = usePane().world;
  const lastFailure = usePaneState((state) => state.lastFailure);
  const [open, setOpen] = useState(false);
  const [report, setReport] = useState<HostReport | Failure | null>(null);

  useEffect(() => {
    if (!open) return;
    environment().then(setReport, (error: unknown) => {
      setReport(failureOf(error));
    });
  }, [open, environment]);

  return (
    <footer>
      <details
        className="diagnostics"
        onToggle={(event) => {
          setOpen(event.currentTarget.open);
        }}
      >
        <summary>{texts.diagnostics}</summary>
        <p className="quiet">{texts.diagnosticsIntro}</p>
        {open &&
          (report === null ? (
            <p>{texts.diagnosticsLoading}</p>
          ) : (
            <CopyText
              label={texts.diagnosticsLabel}
              text={'message' in report ? report.message : asText(report, lastFailure)}
            />
          ))}
      </details>
    </footer>
  );
}

function asText(report: HostReport, lastFailure: Failure | null): string {
  const { version, host, platform, office, sets, browser, lastError, none, unknown } = texts.report;
  const lines: readonly (readonly [string, string])[] = [
    [version, report.version],
    [host, report.host || unknown],
    [platform, report.platform || unknown],
    [office, report.office || unknown],
    [sets, report.requirementSets.join(', ') || none],
    [browser, navigator.userAgent],
    [lastError, lastFailure?.details ?? none],
  ];
  return lines.map(([name, value]) => `${name}: ${value}`).join('\n');
}
