import type { ReactElement } from 'react';
import { CrashBoundary } from './CrashBoundary';
import { Pane } from './Pane';
import type { PaneServices } from './services';
import { useDarkTheme } from './useDarkTheme';

export function App({ services }: { readonly services: PaneServices }): ReactElement {
  return (
    <div className={`app ${useDarkTheme(services.isDarkTheme) ? 'dark' : 'light'}`}>
      <CrashBoundary>
        <Pane services={services} />
      </CrashBoundary>
    </div>
  );
}
