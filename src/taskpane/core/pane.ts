import { createContext, useContext } from 'react';
import { gestures, type Gestures } from './gestures';
import { liveChanges, type LiveChanges } from './live';
import { createQueue, type Queue } from './queue';
import { initialState, type PaneState } from './state';
import { createStore, useStore, type Store } from './store';
import type { World } from './world';

/** The pane without its drawing: what every action takes first. */
export interface Pane {
  readonly world: World;
  readonly store: Store<PaneState>;
  /** The document is worked on by one job at a time: a click during a check waits for it, and then sees its result. */
  readonly queue: Queue;
  readonly live: LiveChanges;
  readonly gestures: Gestures;
}

export function createPane(world: World): Pane {
  return {
    world,
    store: createStore(initialState),
    queue: createQueue(),
    live: liveChanges(world.later),
    gestures: gestures(world.later),
  };
}

export const PaneContext = createContext<Pane | null>(null);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('A view is drawn outside the pane.');
  return pane;
}

/** A part of the pane's state. */
export function usePaneState<S>(select: (state: PaneState) => S): S {
  return useStore(usePane().store, select);
}

/** Whether the pane is at work, so that what would wait for its end is not offered. */
export const isBusy = ({ readiness, work }: Pick<PaneState, 'readiness' | 'work'>): boolean =>
  readiness === 'starting' || work !== null;
