import { useCallback, type ReactElement } from 'react';
import { newRid } from '../actions/newRid';
import { say } from '../actions/work';
import { isBusy, usePane, usePaneState } from '../core/pane';
import { LazyView } from '../ui/LazyView';
import { LastRidView } from './LastRidView';
import { NewRidView } from './NewRidView';

interface NewRidPanelProps {
  /** What the RID is started from. */
  readonly from: 'scope' | 'last';
  readonly onClose: () => void;
}

/** Where a RID is started in a blank document. */
export function NewRidPanel({ from, onClose }: NewRidPanelProps): ReactElement {
  const pane = usePane();
  const { world } = pane;
  const busy = usePaneState(isBusy);
  const known = usePaneState((state) => state.result?.document.reading.given.reference);
  const load = useCallback(
    () => world.app().then((app) => ({ app: { ...app, today: world.today() }, calendar: app.calendar })),
    [world],
  );
  return (
    <LazyView load={load}>
      {({ app, calendar }) =>
        from === 'last' ? (
          <LastRidView
            drafting={app}
            calendar={calendar}
            busy={busy}
            onWrite={async ({ model, moved, template }, { reference }) => {
              const done = await newRid(pane, model, { kept: reference, moved, template });
              if (done) onClose();
              return done;
            }}
            onCancel={onClose}
          />
        ) : (
          <NewRidView
            drafting={app}
            known={known}
            calendar={calendar}
            busy={busy}
            onWrite={async (rid, template) => {
              if (await newRid(pane, rid, { template })) onClose();
            }}
            onCancel={onClose}
            onSay={(words) => {
              say(pane, words);
            }}
          />
        )
      }
    </LazyView>
  );
}
