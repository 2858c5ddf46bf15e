import { useEffect, useState, type ReactElement } from 'react';
import { FluentProvider, makeStaticStyles, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { checkQuietly } from './actions/check';
import { start } from './actions/start';
import { gesture, leave } from './actions/underline';
import { createPane, PaneContext, type Pane } from './core/pane';
import type { World } from './core/world';
import { CrashBoundary } from './frame/CrashBoundary';
import { PaneFrame } from './frame/PaneFrame';
import { themes } from './ui/themes';
import { useDarkTheme } from './ui/useDarkTheme';

const usePageStyles = makeStaticStyles({
  '*, *::before, *::after': { boxSizing: 'border-box' },
  // What gets the focus by the keyboard is not to hide below the header, or behind what was done.
  html: { scrollPaddingTop: '84px', scrollPaddingBottom: '72px' },
  body: { margin: 0, minWidth: '320px' },
  'h1, h2, h3, h4, p, dl, dd, ul, ol': { margin: 0, padding: 0 },
});

const useStyles = makeStyles({
  // Layout stands here and not on the provider: what is on that is copied onto every menu and tooltip.
  app: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground2 },
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
});

export function App({ world }: { readonly world: World }): ReactElement {
  const [pane] = useState(() => createPane(world));
  const isDark = useDarkTheme(world.isDarkTheme);
  const styles = useStyles();
  usePageStyles();
  useLife(pane);
  return (
    <FluentProvider theme={isDark ? themes.dark : themes.light}>
      <div className={mergeClasses(styles.app, isDark ? styles.dark : styles.light)}>
        <CrashBoundary>
          <PaneContext.Provider value={pane}>
            <PaneFrame />
          </PaneContext.Provider>
        </CrashBoundary>
      </div>
    </FluentProvider>
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
