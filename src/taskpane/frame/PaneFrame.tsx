import { useEffect, useRef, useState, type ReactElement } from 'react';
import { stop } from '../actions/work';
import { usePane, usePaneState } from '../core/pane';
import { isEscape } from '../ui/onEscape';
import { OpenGroups } from '../ui/openGroups';
import { DiagnosticsPanel } from './DiagnosticsPanel';
import { frameTexts as texts } from './frameTexts';
import { Header } from './Header';
import { Messages } from './Messages';
import { Standstill } from './Standstill';
import { Panel, Tabs, useViewIds } from './Tabs';
import { ViewOf } from './ViewOf';
import { canStop, WorkBar } from './WorkBar';

/** The pane: what stays in sight, the view that is chosen, and what is said around it. */
export function PaneFrame(): ReactElement {
  const pane = usePane();
  const { readiness, view, work, announcement, progress } = usePaneState((state) => state);
  const [openGroups] = useState(() => new Map<string, boolean>());
  const ids = useViewIds();
  const main = useRef<HTMLElement>(null);
  /** What had the focus when the work began. */
  const starter = useRef<Element | null>(null);
  useEffect(() => {
    if (work !== null) starter.current = document.activeElement;
  }, [work]);
  useEffect(() => {
    // Another view may have been scrolled far down.
    main.current?.scrollIntoView();
  }, [view]);
  if (typeof readiness === 'object') return <Standstill title={texts.outsideTitle} message={readiness.message} />;
  return (
    <div
      className="pane"
      onKeyDown={(event) => {
        if (isEscape(event) && !event.defaultPrevented && canStop(work, progress)) stop(pane);
      }}
    >
      <Header>
        <Tabs ids={ids} />
        <WorkBar
          onStop={() => {
            stop(pane);
            // The button goes with the work.
            if (starter.current instanceof HTMLElement && starter.current.isConnected) starter.current.focus();
          }}
        />
      </Header>
      <main ref={main} aria-busy={readiness === 'starting' || work !== null}>
        <Messages />
        <OpenGroups.Provider value={openGroups}>
          <Panel ids={ids}>
            <ViewOf tab={ids.tab} />
          </Panel>
        </OpenGroups.Provider>
      </main>
      <DiagnosticsPanel />
      <div role="status" className="unseen">
        {announcement}
      </div>
    </div>
  );
}
