import { useCallback, type ReactElement } from 'react';
import { newRid } from '../actions/setUp';
import { say } from '../actions/work';
import { isBusy, usePane, usePaneState } from '../core/pane';
import { loadNewRid } from '../lazyViews';
import { frameTexts as texts } from './frameTexts';
import { LazyView } from './LazyView';

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
    () =>
      Promise.all([loadNewRid(), world.app()]).then(([views, app]) => ({
        ...views,
        drafting: { ...app, today: world.today() },
        calendar: app.calendar,
      })),
    [world],
  );
  if (kind === 'next' && !model) return <p className="working">{texts.noModel}</p>;
  return (
    <LazyView load={load}>
      {({ NewRidView, NextReleaseView, drafting, calendar }) =>
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
