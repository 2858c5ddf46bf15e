import { useEffect, useState, type ReactElement } from 'react';
import { checkQuietly } from './actions/check';
import { start } from './actions/start';
import { gesture, leave } from './actions/underline';
import { createPane, PaneContext, type Pane } from './core/pane';
import type { World } from './core/world';
import { CrashBoundary } from './frame/CrashBoundary';
import { PaneFrame } from './frame/PaneFrame';
import { useDarkTheme } from './ui/useDarkTheme';

export function App({ world }: { readonly world: World }): ReactElement {
  const [pane] = useState(() => createPane(world));
  useLife(pane);
  return (
    <div className={`app ${useDarkTheme(world.isDarkTheme) ? 'dark' : 'light'}`}>
      <CrashBoundary>
        <PaneContext.Provider value={pane}>
          <PaneFrame />
        </PaneContext.Provider>
      </CrashBoundary>
    </div>
  );
}

/** Checks on opening and whenever the pane gets the focus, and leaves nothing behind. */
function useLife(pane: Pane): void {
  useEffect(() => {
    if (pane.store.get().works === 0 && pane.store.get().readiness === 'starting') void start(pane);
    const onFocus = (): void => {
      void checkQuietly(pane);
    };
    const onLeave = (): void => {
      void leave(pane);
    };
    const onGesture = (): void => {
      gesture(pane);
    };
    window.addEventListener('pointerdown', onGesture);
    window.addEventListener('keydown', onGesture);
    window.addEventListener('focus', onFocus);
    window.addEventListener('pagehide', onLeave);
    return () => {
      window.removeEventListener('pointerdown', onGesture);
      window.removeEventListener('keydown', onGesture);
      window.removeEventListener('focus', onFocus);
      window.removeEventListener('pagehide', onLeave);
    };
  }, [pane]);
}
