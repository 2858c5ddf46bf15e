import { useEffect, useRef, useState, type ReactElement } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { stop } from '../actions/work';
import { usePane, usePaneState } from '../core/pane';
import { loadAnswerBar, loadWorkBar } from '../lazyViews';
import { LazyView } from '../ui/LazyView';
import { isEscape } from '../ui/onEscape';
import { Kept } from '../ui/kept';
import { useStyles as useTextStyles } from '../ui/styles';
import { canStop } from './canStop';
import { DiagnosticsPanel } from './DiagnosticsPanel';
import { frameTexts as texts } from './frameTexts';
import { Messages } from './Messages';
import { Standstill } from './Standstill';
import { Panel, Tabs, useViewIds } from './Tabs';
import { ViewOf } from './ViewOf';

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', minHeight: '100vh' },
  header: {
    position: 'sticky',
    top: 0,
    zIndex: 3,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  main: { flexGrow: 1, padding: '12px 12px 16px' },
});

/** The pane: what stays in sight, the view that is chosen, and what is said around it. */
export function PaneFrame(): ReactElement {
  const pane = usePane();
  const { readiness, view, work, announcement, progress } = usePaneState((state) => state);
  const [kept] = useState(() => new Map<string, unknown>());
  const styles = useStyles();
  const text = useTextStyles();
  const ids = useViewIds();
  /** What had the focus when the work began. */
  const starter = useRef<Element | null>(null);
  useEffect(() => {
    if (work !== null) starter.current = document.activeElement;
  }, [work]);
  useEffect(() => {
    // Another view may have been scrolled far down.
    document.documentElement.scrollTop = 0;
  }, [view]);
  if (typeof readiness === 'object') return <Standstill title={texts.outsideTitle} message={readiness.message} />;
  return (
    <div
      className={styles.pane}
      onKeyDown={(event) => {
        if (isEscape(event) && !event.defaultPrevented && canStop(work, progress)) stop(pane);
      }}
    >
      <header className={styles.header}>
        <h1 className={text.unseen}>{texts.name}</h1>
        <Tabs ids={ids} />
        <LazyView isQuiet load={loadWorkBar}>
          {({ WorkBar }) => (
            <WorkBar
              onStop={() => {
                stop(pane);
                // The button goes with the work.
                if (starter.current instanceof HTMLElement && starter.current.isConnected) starter.current.focus();
              }}
            />
          )}
        </LazyView>
      </header>
      <main className={styles.main} aria-busy={readiness === 'starting' || work !== null}>
        <Messages />
        <Kept.Provider value={kept}>
          <Panel ids={ids}>
            <ViewOf tab={ids.tab} />
          </Panel>
        </Kept.Provider>
      </main>
      <DiagnosticsPanel />
      <LazyView isQuiet load={loadAnswerBar}>
        {({ AnswerBar }) => <AnswerBar />}
      </LazyView>
      <div role="status" data-announcement className={text.unseen}>
        {announcement}
      </div>
    </div>
  );
}
