import { useCallback } from 'react';
import { usePane } from '../core/pane';
import type { Looking } from './problems';

/** Changes how the author looks at the problems. It is never a new function. */
export function useLook(): (change: Partial<Looking>) => void {
  const { store } = usePane();
  return useCallback(
    (change) => {
      store.set({ looking: { ...store.get().looking, ...change } });
    },
    [store],
  );
}
