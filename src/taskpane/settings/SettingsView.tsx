import { useEffect, useState, type ReactElement } from 'react';
import { Button } from '../ui/Button';
import { defaultSettings } from '../../model/settings';
import { comment, removeComments } from '../actions/comments';
import { ignoreAgain, setImpactsSystems, setReference, stopIgnoring } from '../actions/settings';
import { setUnderlining } from '../actions/underline';
import { isBusy, usePane, usePaneState } from '../core/pane';
import { checkTexts } from '../check/checkTexts';
import { Group } from '../release/Group';
import type { HostReport, World } from '../core/world';
import { IgnoredProblems } from './IgnoredProblems';
import { Kind } from './Kind';
import { Reference } from './Reference';
import { SetUp } from './SetUp';
import { settingsTexts as texts } from './settingsTexts';
import { Underlining } from './Underlining';

/** How the last change is taken back. */
interface Undo {
  readonly what: string;
  readonly run: () => Promise<void>;
}

/** What an author decides about this document, and how the add-in works on it. */
export function SettingsView(): ReactElement {
  const pane = usePane();
  const busy = usePaneState(isBusy);
  const { result, underlining, live } = usePaneState((state) => state);
  const [undo, setUndo] = useState<Undo | null>(null);
  const report = useReport(pane.world.report);
  const stored = result?.document.stored;
  const { impactsSystems, ignored, reference } = stored?.kind === 'store' ? stored.store.settings : defaultSettings();
  const change = (made: Promise<void>, what: string, takeBack: () => Promise<void>): Promise<void> => {
    setUndo({ what, run: takeBack });
    return made;
  };
  return (
    <div className="release settings">
      <p className="intro quiet">{result?.usable ? texts.intro : texts.noDocument}</p>
      {result?.usable && (
        <>
          <Group title={texts.groups.kind} startsOpen>
            {() => (
              <Kind
                set={impactsSystems}
                derivation={result.derivation}
                busy={busy}
                onSet={(impacts) =>
                  change(setImpactsSystems(pane, impacts), texts.kind.did, () =>
                    setImpactsSystems(pane, impactsSystems),
                  )
                }
              />
            )}
          </Group>
          <Group title={texts.groups.ignored} count={String(ignored.length)}>
            {() => (
              <IgnoredProblems
                ignores={ignored}
                found={result.ignored}
                busy={busy}
                onStop={(ignore) =>
                  void change(stopIgnoring(pane, ignore), texts.ignored.did(ignore.rule), () =>
                    ignoreAgain(pane, ignore),
                  )
                }
              />
            )}
          </Group>
          <Group title={texts.groups.reference}>
            {() => (
              <Reference
                reference={reference}
                busy={busy}
                onChange={(changed, what) =>
                  void change(setReference(pane, changed), what, () => setReference(pane, reference))
                }
              />
            )}
          </Group>
        </>
      )}
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
                <p>{checkTexts.reviewers.hint}</p>
                <div className="acts">
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
          <Group title={texts.groups.setUp}>{() => <SetUp />}</Group>
          <Group title={texts.groups.next}>
            {() => (
              <>
                <p>{texts.next.hint}</p>
                <Button
                  onClick={() => {
                    pane.store.set({ drafting: 'settings' });
                  }}
                >
                  {texts.next.action}
                </Button>
              </>
            )}
          </Group>
        </>
      )}
      <Group title={texts.groups.about}>
        {() => (
          <>
            {report && <p>{texts.about.version(report.version)}</p>}
            <p>{texts.about.privacy}</p>
            <p>{texts.about.kept}</p>
          </>
        )}
      </Group>
      <div role="group" aria-label={texts.undoLabel} className="undo-bar">
        <Button
          busy={busy || undo === null}
          onClick={() => {
            setUndo(null);
            void undo?.run();
          }}
        >
          {undo ? texts.undoThis(undo.what) : texts.undo}
        </Button>
      </div>
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
