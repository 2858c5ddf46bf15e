import { useCallback, type ReactElement } from 'react';
import type { PaneController } from './controller';
import { LazyView } from './LazyView';
import { loadRelease } from './lazyViews';
import type { PaneServices } from './services';
import type { PaneState } from './state';
import { texts } from './texts';

interface ReleasePanelProps {
  readonly state: PaneState;
  readonly controller: PaneController;
  readonly busy: boolean;
  readonly calendar: PaneServices['calendar'];
}

/** The data model as forms; says so where there is none to show. */
export function ReleasePanel({ state, controller, busy, calendar }: ReleasePanelProps): ReactElement {
  const { model, undo, redo } = state;
  const load = useCallback(
    () => Promise.all([loadRelease(), calendar()]).then(([view, days]) => ({ ...view, days })),
    [calendar],
  );
  if (!model) return <p className="working">{texts.noModel}</p>;
  return (
    <LazyView load={load}>
      {({ ReleaseView, days }) => (
        <ReleaseView
          model={model}
          busy={busy}
          calendar={days}
          onChange={(changed, what) => void controller.changeModel(model, changed, what)}
          undo={undo}
          redo={redo}
          onUndo={() => void controller.undo(model)}
          onRedo={() => void controller.redo(model)}
        />
      )}
    </LazyView>
  );
}
