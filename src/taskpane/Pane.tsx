import { useCallback, useEffect, useRef, useState, type ReactElement } from 'react';
import { ProblemsView } from './check/ProblemsView';
import { DiagnosticsPanel } from './DiagnosticsPanel';
import { Header } from './Header';
import { FailureMessage, Notice, SetUpMessage } from './Messages';
import { LazyView } from './LazyView';
import { loadSettings } from './lazyViews';
import { NewRidPanel } from './NewRidPanel';
import { lookingAtAll, type Looking } from './problems';
import { isEscape } from './onEscape';
import { OpenGroups } from './openGroups';
import { ReleasePanel } from './ReleasePanel';
import type { PaneServices } from './services';
import { Standstill } from './Standstill';
import { TableOutcomes } from './TableOutcomes';
import { TablesView } from './TablesView';
import { Panel, Tabs, useViewIds, type View } from './Tabs';
import { texts } from './texts';
import { usePane } from './usePane';
import { canStop, WorkBar } from './WorkBar';

export function Pane({ services }: { readonly services: PaneServices }): ReactElement {
  const { state, controller, dispatch } = usePane(services);
  const [view, setView] = useState<View>('check');
  const [looking, setLooking] = useState(lookingAtAll);
  const look = useCallback((change: Partial<Looking>): void => {
    setLooking((before) => ({ ...before, ...change }));
  }, []);
  /** The view in which a RID is being started: a new one, or the next one after the RID that is open. */
  const [drafting, setDrafting] = useState<'check' | 'settings' | null>(null);
  const [openGroups] = useState(() => new Map<string, boolean>());
  const ids = useViewIds();
  const main = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  /** What had the focus when the work began. */
  const starter = useRef<Element | null>(null);
  useEffect(() => {
    if (state.work !== null) starter.current = document.activeElement;
  }, [state.work]);
  const { readiness, result, tables } = state;
  if (typeof readiness === 'object') return <Standstill title={texts.outsideTitle} message={readiness.message} />;

  const busy = readiness === 'starting' || state.work !== null;
  const choose = (chosen: View): void => {
    setView(chosen);
    // The other view may have been scrolled far down.
    main.current?.scrollIntoView();
  };
  const say = (announcement: string): void => {
    dispatch({ kind: 'said', announcement });
  };
  const stopDrafting = (): void => {
    setDrafting(null);
    if (document.hasFocus()) document.getElementById(ids.tab(view))?.focus();
  };
  return (
    <div
      className="pane"
      onKeyDown={(event) => {
        if (isEscape(event) && !event.defaultPrevented && canStop(state)) controller.stop();
      }}
    >
      <Header
        busy={busy}
        usable={result?.usable !== false}
        onCheck={() => controller.check()}
        onRefresh={() => controller.refresh()}
      >
        <Tabs view={view} ids={ids} onChoose={choose} />
        <WorkBar
          state={state}
          onStop={() => {
            controller.stop();
            // The button goes with the work.
            if (starter.current instanceof HTMLElement && starter.current.isConnected) starter.current.focus();
          }}
        />
      </Header>
      {state.failure && (
        <FailureMessage
          failure={state.failure}
          onDismiss={() => {
            dispatch({ kind: 'failureDismissed' });
            heading.current?.focus();
          }}
        />
      )}
      <main ref={main} aria-busy={busy}>
        {result?.notice && <Notice notice={result.notice} warns={result.reason === 'no RID'} />}
        {state.setUp && (view === 'check' || view === 'settings') && (
          <SetUpMessage
            plan={state.setUp}
            onHide={() => {
              dispatch({ kind: 'setUp', plan: null });
              heading.current?.focus();
            }}
          />
        )}
        {tables && view !== 'settings' && (
          <TableOutcomes
            tables={tables}
            decidedElsewhere={view === 'tables' && result ? result.tables.map(({ name }) => name) : []}
            busy={busy}
            onDecide={(table, decision) => controller.refresh({ [table]: [decision] })}
            onHide={() => {
              dispatch({ kind: 'tablesDismissed' });
              heading.current?.focus();
            }}
          />
        )}
        <OpenGroups.Provider value={openGroups}>
          <Panel view={view} ids={ids}>
            {drafting && (
              // Another view may be looked at meanwhile, and nothing that was typed is lost.
              <div hidden={view !== drafting}>
                <NewRidPanel
                  kind={drafting === 'check' ? 'new' : 'next'}
                  model={state.model}
                  document={result?.document ?? null}
                  busy={busy}
                  services={services}
                  onWrite={(model) => controller.newRid(model).then((written) => written && stopDrafting())}
                  onClose={stopDrafting}
                  onSay={say}
                />
              </div>
            )}
            {/* Before the first check there is as little to show of the tables as of the problems. */}
            {view === drafting ? null : view === 'tables' && result ? (
              <TablesView
                tables={result.tables}
                outcome={state.outcome}
                busy={busy}
                heading={heading}
                onGoTo={(table) => controller.goToTable(table)}
                onRefresh={(table) => controller.refreshOne(table)}
                onInsertAtCursor={(table) => controller.refreshOne(table, { at: 'cursor' })}
                onDecide={(table, decision) =>
                  controller.refreshOne(table, { decisions: { [table.name]: [decision] } })
                }
              />
            ) : view === 'release' ? (
              <ReleasePanel state={state} controller={controller} busy={busy} calendar={services.calendar} />
            ) : view === 'settings' ? (
              <LazyView load={loadSettings}>
                {({ SettingsView }) => (
                  <SettingsView
                    state={state}
                    controller={controller}
                    busy={busy}
                    services={services}
                    onNext={() => {
                      setDrafting('settings');
                    }}
                  />
                )}
              </LazyView>
            ) : (
              <ProblemsView
                state={state}
                controller={controller}
                busy={busy}
                looking={looking}
                onLook={look}
                onSay={say}
                onNew={() => {
                  setDrafting('check');
                }}
                onSettings={() => {
                  choose('settings');
                  // The button that was clicked is in the view that goes.
                  document.getElementById(ids.tab('settings'))?.focus();
                }}
                explain={services.explain}
                heading={heading}
              />
            )}
          </Panel>
        </OpenGroups.Provider>
      </main>
      <DiagnosticsPanel environment={services.environment} lastFailure={state.lastFailure} />
      <div role="status" className="unseen">
        {state.announcement}
      </div>
    </div>
  );
}
