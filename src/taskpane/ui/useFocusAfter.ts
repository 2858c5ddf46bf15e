import { useCallback, useEffect, useRef, type RefObject } from 'react';
import { focusHeading } from './focusHeading';
import { isFocusLost } from './isFocusLost';

/**
 * Keeps the focus where the author works: when what was acted on goes and takes the focus with it, what is in its place
 * then gets it, or `fallback` (the view's heading where none is given) where nothing is left. The answer is to be called
 * with the position of what is acted on.
 */
export function useFocusAfter(
  busy: boolean,
  list: RefObject<HTMLElement>,
  selector: string,
  fallback?: RefObject<HTMLElement>,
): (position: number) => void {
  const acted = useRef<number | null>(null);
  useEffect(() => {
    if (busy || acted.current === null) return;
    const left = [...(list.current?.querySelectorAll<HTMLElement>(selector) ?? [])];
    const next = left[Math.min(acted.current, left.length - 1)] ?? fallback?.current;
    acted.current = null;
    if (!isFocusLost()) return;
    if (next) next.focus();
    else focusHeading();
  });
  return useCallback((position) => {
    acted.current = position;
  }, []);
}
