import type { ReactElement } from 'react';
import { FluentProvider, type Theme } from '@fluentui/react-components';
import { CrashBoundary } from './CrashBoundary';
import { Pane } from './Pane';
import type { PaneServices } from './services';
import { useTheme } from './useTheme';

interface AppProps {
  readonly services: PaneServices;
  /** The theme to begin with. */
  readonly theme: Theme;
}

export function App({ services, theme }: AppProps): ReactElement {
  return (
    <FluentProvider theme={useTheme(theme, services.isDarkTheme)} className="provider">
      <CrashBoundary>
        <Pane services={services} />
      </CrashBoundary>
    </FluentProvider>
  );
}
