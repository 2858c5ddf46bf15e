import { useEffect, useReducer, useState } from 'react';
import { PaneController } from './controller';
import type { PaneServices } from './services';
import { initialState, reduce, type PaneEvent, type PaneState } from './state';

export interface Pane {
  readonly state: PaneState;
  readonly controller: PaneController;
  readonly dispatch: (event: PaneEvent) => void;
}

/** The state of the pane, checked on opening and whenever the pane gets the focus. */
export function usePane(services: PaneServices): Pane {
  const [state, dispatch] = useReducer(reduce, initialState);
  const [controller] = useState(() => new PaneController(services, dispatch));
  useEffect(() => {
    void controller.start();
    const onFocus = (): void => {
      void controller.checkQuietly();
    };
    const onLeave = (): void => {
      void controller.leave();
    };
    window.addEventListener('focus', onFocus);
    window.addEventListener('pagehide', onLeave);
    return () => {
      window.removeEventListener('focus', onFocus);
      window.removeEventListener('pagehide', onLeave);
    };
  }, [controller]);
  return { state, controller, dispatch };
}
