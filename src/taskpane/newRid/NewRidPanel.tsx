import { useCallback, type ReactElement } from 'react';
import { newRid } from '../actions/newRid';
import { say } from '../actions/work';
import { isBusy, usePane, usePaneState } from '../core/pane';
import { LazyView } from '../ui/LazyView';
import { NoModel } from '../ui/NoModel';
import { NewRidView } from './NewRidView';
import { NextReleaseView } from './NextReleaseView';

interface NewRidPanelProps {
  /** Whether the RID is to be written here, or drafted as the one after the RID that is open. */
  readonly kind: 'new' | 'next';
  readonly onClose: () => void;
}

/** Where a RID is started: in this document, or for the next release. */
export function NewRidPanel({ kind, onClose }: NewRidPanelProps): ReactElement {
  const pane = usePane();
  const { world } = pane;
  const busy = usePaneState(isBusy);
  const model = usePaneState((state) => state.model);
  const document = usePaneState((state) => state.result?.document ?? null);
  const load = useCallback(
    () => world.app().then((app) => ({ drafting: { ...app, today: world.today() }, calendar: app.calendar })),
    [world],
  );
  if (kind === 'next' && !model) return <NoModel />;
  return (
    <LazyView load={load}>
      {({ drafting, calendar }) =>
        kind === 'next' && model ? (
          <NextReleaseView last={model} document={document} drafting={drafting} calendar={calendar} onClose={onClose} />
        ) : (
          <NewRidView
            drafting={drafting}
            calendar={calendar}
            busy={busy}
            onWrite={async (rid) => {
              if (await newRid(pane, rid)) onClose();
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
