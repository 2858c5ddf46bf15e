import { useEffect, useState } from 'react';

type AskWord = () => boolean | undefined;

const prefersDark = (): MediaQueryList => window.matchMedia('(prefers-color-scheme: dark)');

/** Word's theme where it says which, the system's elsewhere. */
function isDark(askWord: AskWord): boolean {
  try {
    return askWord() ?? prefersDark().matches;
  } catch {
    // A host without themes may fail instead of leaving them out: no reason for an empty pane.
    return prefersDark().matches;
  }
}

/** Follows the theme while the pane is open; Word does not tell of a change, but it shows when the focus comes back. */
export function useDarkTheme(askWord: AskWord): boolean {
  const [dark, setDark] = useState(() => isDark(askWord));
  useEffect(() => {
    const media = prefersDark();
    const update = (): void => {
      setDark(isDark(askWord));
    };
    media.addEventListener('change', update);
    window.addEventListener('focus', update);
    return () => {
      media.removeEventListener('change', update);
      window.removeEventListener('focus', update);
    };
  }, [askWord]);
  return dark;
}
