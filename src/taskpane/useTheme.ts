import { useEffect, useState } from 'react';
import { webLightTheme, type Theme } from '@fluentui/react-components';

type AskWord = () => boolean | undefined;

const prefersDark = (): MediaQueryList => window.matchMedia('(prefers-color-scheme: dark)');

function isDark(askWord: AskWord): boolean {
  try {
    return askWord() ?? prefersDark().matches;
  } catch {
    // A host without themes may fail instead of leaving them out: no reason for an empty pane.
    return prefersDark().matches;
  }
}

/** Word's theme where it says which, the system's elsewhere. Only the one is loaded. */
export async function loadTheme(askWord: AskWord): Promise<Theme> {
  if (!isDark(askWord)) return webLightTheme;
  try {
    return (await import('./darkTheme')).webDarkTheme;
  } catch {
    return webLightTheme;
  }
}

/** Follows the theme while the pane is open; Word does not tell of a change, but it shows when the focus comes back. */
export function useTheme(first: Theme, askWord: AskWord): Theme {
  const [theme, setTheme] = useState(first);
  useEffect(() => {
    const media = prefersDark();
    const update = (): void => void loadTheme(askWord).then(setTheme);
    media.addEventListener('change', update);
    window.addEventListener('focus', update);
    return () => {
      media.removeEventListener('change', update);
      window.removeEventListener('focus', update);
    };
  }, [askWord]);
  return theme;
}
