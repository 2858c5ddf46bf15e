import { useEffect, useState, type ReactElement } from 'react';
import { defaultSettings } from '../../model/settings';
import { comment, removeComments } from '../actions/comments';
import { setImpactsSystems, setReference, stopIgnoring } from '../actions/settings';
import { setUnderlining } from '../actions/underline';
import { checkTexts } from '../check/checkTexts';
import { isBusy, usePane, usePaneState } from '../core/pane';
import { storedSettings } from '../core/storedSettings';
import type { HostReport, World } from '../core/world';
import { Button } from '../ui/Button';
import { Group } from '../ui/Group';
import { useStyles } from '../ui/styles';
import { IgnoredProblems } from './IgnoredProblems';
import { Deployed } from './Deployed';
import { Kind } from './Kind';
import { Reference } from './Reference';
import { Rules } from './Rules';
import { SetUp } from './SetUp';
import { settingsTexts as texts } from './settingsTexts';
import { Underlining } from './Underlining';

/** What an author decides about this document, and how the add-in works on it. */
export function SettingsView(): ReactElement {
  const pane = usePane();
  const busy = usePaneState(isBusy);
  const { result, underlining, live } = usePaneState((state) => state);
  const styles = useStyles();
  const report = useReport(pane.world.report);
  const { impactsSystems, ignored, reference } = storedSettings(result?.document) ?? defaultSettings();
  return (
    <div className={styles.stack}>
      <p className={styles.small}>{result?.usable ? texts.intro : texts.noDocument}</p>
      {result?.usable && (
        <>
          <Group title={texts.groups.kind} startsOpen>
            {() => (
              <Kind
                set={impactsSystems}
                derivation={result.derivation}
                busy={busy}
                onSet={(impacts) => setImpactsSystems(pane, impacts)}
              />
            )}
          </Group>
          <Group title={texts.groups.setUp}>{() => <SetUp />}</Group>
          <Group title={texts.groups.ignored} count={String(ignored.length)}>
            {() => (
              <IgnoredProblems
                ignores={ignored}
                found={result.ignored}
                busy={busy}
                onStop={(ignore) => void stopIgnoring(pane, [ignore])}
              />
            )}
          </Group>
          <Group title={texts.groups.rules} count={String(reference.rules.length)}>
            {() => <Rules decided={reference.rules} busy={busy} />}
          </Group>
          <Group title={texts.groups.reference}>
            {() => (
              <Reference
                reference={reference}
                busy={busy}
                onChange={(changed, what) => void setReference(pane, reference, changed, what)}
              />
            )}
          </Group>
        </>
      )}
      <Deployed />
      <Group title={texts.groups.underlining}>
        {() => (
          <Underlining on={underlining} live={live} report={report} onSet={(on) => void setUnderlining(pane, on)} />
        )}
      </Group>
      {result?.usable && (
        <>
          <Group title={texts.groups.reviewers}>
            {() => (
              <>
                <p className={styles.text}>{checkTexts.reviewers.hint}</p>
                <div className={styles.row}>
                  <Button busy={busy} onClick={() => void comment(pane)}>
                    {checkTexts.reviewers.insert}
                  </Button>
                  <Button busy={busy} onClick={() => void removeComments(pane)}>
                    {checkTexts.reviewers.remove}
                  </Button>
                </div>
              </>
            )}
          </Group>
        </>
      )}
      <Group title={texts.groups.about}>
        {() => (
          <>
            {report && <p className={styles.text}>{texts.about.version(report.version)}</p>}
            <p className={styles.text}>{texts.about.privacy}</p>
            <p className={styles.text}>{texts.about.kept}</p>
          </>
        )}
      </Group>
    </div>
  );
}

/** Where the add-in runs; null as long as that is not known. */
function useReport(environment: World['report']): HostReport | null {
  const [report, setReport] = useState<HostReport | null>(null);
  useEffect(() => {
    let shown = true;
    // The diagnostics panel is the place that says what went wrong with it.
    environment().then(
      (found) => {
        if (shown) setReport(found);
      },
      () => undefined,
    );
    return () => {
      shown = false;
    };
  }, [environment]);
  return report;
}
