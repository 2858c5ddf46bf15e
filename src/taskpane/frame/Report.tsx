import { useEffect, useState, type ReactElement } from 'react';
import { failureOf, type Failure } from '../core/failure';
import { usePane, usePaneState } from '../core/pane';
import type { HostReport } from '../core/world';
import { CopyText } from '../ui/CopyText';
import { useStyles } from '../ui/styles';
import { frameTexts as texts } from './frameTexts';
import { TryWord } from './TryWord';

/** Where the add-in runs and what failed last, to be copied into a report. */
export function Report(): ReactElement {
  const { report: collect } = usePane().world;
  const lastFailure = usePaneState((state) => state.lastFailure);
  const unread = usePaneState((state) => state.result?.document.reading.snapshot.unknown);
  const [report, setReport] = useState<HostReport | Failure | null>(null);
  const styles = useStyles();
  useEffect(() => {
    collect().then(setReport, (error: unknown) => {
      setReport(failureOf(error));
    });
  }, [collect]);
  return (
    <div className={styles.stack}>
      <p className={styles.quiet}>{texts.diagnosticsIntro}</p>
      {report === null ? (
        <p>{texts.diagnosticsLoading}</p>
      ) : (
        <CopyText
          label={texts.diagnosticsLabel}
          text={'message' in report ? report.message : asText(report, lastFailure, unread)}
        />
      )}
      <TryWord />
    </div>
  );
}

function asText(report: HostReport, lastFailure: Failure | null, unread: readonly string[] = []): string {
  const { version, host, platform, office, sets, browser, refused, lastError, none, unknown } = texts.report;
  const lines: readonly (readonly [string, string])[] = [
    [version, report.version],
    [host, report.host || unknown],
    [platform, report.platform || unknown],
    [office, report.office || unknown],
    [sets, report.requirementSets.join(', ') || none],
    [browser, navigator.userAgent],
    [refused, report.violations.join('; ') || none],
    [lastError, lastFailure?.details ?? none],
    ...(unread.length > 0 ? [[texts.report.unread, unread.join(', ')] as const] : []),
  ];
  return lines.map(([name, value]) => `${name}: ${value}`).join('\n');
}
