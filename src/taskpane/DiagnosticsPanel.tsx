import { useEffect, useRef, useState, type ReactElement } from 'react';
import { Button } from '@fluentui/react-components';
import { failureOf, type Failure } from './failure';
import type { HostReport } from './services';
import { texts } from './texts';

interface DiagnosticsPanelProps {
  readonly environment: () => Promise<HostReport>;
  readonly lastFailure: Failure | null;
}

/** Where the add-in runs and what failed last, to be copied into a report. */
export function DiagnosticsPanel({ environment, lastFailure }: DiagnosticsPanelProps): ReactElement {
  const [open, setOpen] = useState(false);
  const [report, setReport] = useState<HostReport | Failure | null>(null);
  const [outcome, setOutcome] = useState('');
  const text = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    if (!open) return;
    environment().then(setReport, (error: unknown) => {
      setReport(failureOf(error));
    });
  }, [open, environment]);

  const copy = async (): Promise<void> => {
    const area = text.current;
    if (!area) return;
    try {
      await navigator.clipboard.writeText(area.value);
      setOutcome(texts.copied);
    } catch {
      // Word on the web may forbid the clipboard to the frame of an add-in.
      area.select();
      setOutcome(texts.copyYourself);
    }
  };

  return (
    <footer>
      <details
        className="diagnostics"
        onToggle={(event) => {
          setOpen(event.currentTarget.open);
          setOutcome('');
        }}
      >
        <summary>{texts.diagnostics}</summary>
        <p className="quiet">{texts.diagnosticsIntro}</p>
        {report === null ? (
          <p>{texts.diagnosticsLoading}</p>
        ) : (
          <>
            <textarea
              ref={text}
              readOnly
              rows={8}
              aria-label={texts.diagnosticsLabel}
              value={'message' in report ? report.message : asText(report, lastFailure)}
            />
            <Button size="small" onClick={() => void copy()}>
              {texts.copy}
            </Button>
            <span role="status" className="copied">
              {outcome}
            </span>
          </>
        )}
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
