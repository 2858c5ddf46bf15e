import { useEffect, useState } from 'react';
import { webLightTheme, type Theme } from '@fluentui/react-components';

const prefersDark = (): MediaQueryList => window.matchMedia('(prefers-color-scheme: dark)');

/** Word's theme where it says which, the system's elsewhere. Only one theme is loaded at first. */
export async function loadTheme(isDarkTheme: () => boolean | undefined): Promise<Theme> {
  if (!(isDarkTheme() ?? prefersDark().matches)) return webLightTheme;
  return (await import('./darkTheme')).webDarkTheme;
}

/** Follows the theme while the pane is open; Word does not tell of a change, but it shows when the focus comes back. */
export function useTheme(first: Theme, isDarkTheme: () => boolean | undefined): Theme {
  const [theme, setTheme] = useState(first);
  useEffect(() => {
    const media = prefersDark();
    const update = (): void => {
      // Without the network the theme stays as it is.
      loadTheme(isDarkTheme).then(setTheme, () => undefined);
    };
    media.addEventListener('change', update);
    window.addEventListener('focus', update);
    return () => {
      media.removeEventListener('change', update);
      window.removeEventListener('focus', update);
    };
  }, [isDarkTheme]);
  return theme;
}
