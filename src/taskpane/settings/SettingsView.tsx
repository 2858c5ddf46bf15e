import { useEffect, useState, type ReactElement } from 'react';
import { Button } from '../Button';
import { defaultSettings } from '../../model/settings';
import type { PaneController } from '../controller';
import { Group } from '../release/Group';
import type { HostReport, PaneServices } from '../services';
import type { PaneState } from '../state';
import { texts as paneTexts } from '../texts';
import { IgnoredProblems } from './IgnoredProblems';
import { Kind } from './Kind';
import { Reference } from './Reference';
import { SetUp } from './SetUp';
import { settingsTexts as texts } from './settingsTexts';
import { Underlining } from './Underlining';

export interface SettingsViewProps {
  readonly state: PaneState;
  readonly controller: PaneController;
  readonly busy: boolean;
  readonly services: Pick<PaneServices, 'environment' | 'parseAdditions'>;
  /** Drafts the release after this one. */
  readonly onNext: () => void;
}

/** How the last change is taken back. */
interface Undo {
  readonly what: string;
  readonly run: () => Promise<void>;
}

/** What an author decides about this document, and how the add-in works on it. */
export function SettingsView({ state, controller, busy, services, onNext }: SettingsViewProps): ReactElement {
  const [undo, setUndo] = useState<Undo | null>(null);
  const report = useReport(services.environment);
  const { result } = state;
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
                  change(controller.setImpactsSystems(impacts), texts.kind.did, () =>
                    controller.setImpactsSystems(impactsSystems),
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
                  void change(controller.stopIgnoring(ignore), texts.ignored.did(ignore.rule), () =>
                    controller.ignoreAgain(ignore),
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
                parse={services.parseAdditions}
                onChange={(changed, what) =>
                  void change(controller.setReference(changed), what, () => controller.setReference(reference))
                }
              />
            )}
          </Group>
        </>
      )}
      <Group title={texts.groups.underlining}>
        {() => (
          <Underlining
            on={state.underlining}
            live={state.live}
            report={report}
            onSet={(on) => void controller.setUnderlining(on)}
          />
        )}
      </Group>
      {result?.usable && (
        <>
          <Group title={texts.groups.reviewers}>
            {() => (
              <>
                <p>{paneTexts.reviewers.hint}</p>
                <div className="acts">
                  <Button busy={busy} onClick={() => void controller.comment()}>
                    {paneTexts.reviewers.insert}
                  </Button>
                  <Button busy={busy} onClick={() => void controller.removeComments()}>
                    {paneTexts.reviewers.remove}
                  </Button>
                </div>
              </>
            )}
          </Group>
          <Group title={texts.groups.setUp}>{() => <SetUp controller={controller} busy={busy} />}</Group>
          <Group title={texts.groups.next}>
            {() => (
              <>
                <p>{texts.next.hint}</p>
                <Button onClick={onNext}>{texts.next.action}</Button>
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
function useReport(environment: PaneServices['environment']): HostReport | null {
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
