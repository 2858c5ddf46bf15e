import { useEffect, useRef, type RefObject } from 'react';

type Find = (items: readonly HTMLElement[]) => HTMLElement | null | undefined;

/**
 * Where the focus goes once the list has changed: adding, moving and removing take the button away that had it. What is
 * not found gives way to the field that adds an entry.
 */
export function useFocusAfter(root: RefObject<HTMLElement>, entries: readonly unknown[]): (find: Find) => void {
  const pending = useRef<{ readonly entries: readonly unknown[]; readonly find: Find } | null>(null);
  useEffect(() => {
    const after = pending.current;
    if (!after || after.entries === entries || !root.current) return;
    pending.current = null;
    const items = [...root.current.querySelectorAll<HTMLElement>(':scope > ol > li')];
    const found =
      after.find(items) ?? root.current.querySelector<HTMLElement>(':scope > [data-add] :is(input, select)');
    found?.focus();
  }, [root, entries]);
  return (find) => {
    pending.current = { entries, find };
  };
}
