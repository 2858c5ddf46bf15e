import { useCallback, type ReactElement } from 'react';
import { changeModel, redoModel, undoModel } from '../actions/edit';
import { isBusy, usePane, usePaneState } from '../core/pane';
import { loadRelease } from '../lazyViews';
import { frameTexts as texts } from './frameTexts';
import { LazyView } from './LazyView';

/** The data model as forms; says so where there is none to show. */
export function ReleasePanel(): ReactElement {
  const pane = usePane();
  const { world } = pane;
  const busy = usePaneState(isBusy);
  const model = usePaneState((state) => state.model);
  const { done, undone } = usePaneState((state) => state.edits);
  const load = useCallback(
    () => Promise.all([loadRelease(), world.app()]).then(([view, { calendar }]) => ({ ...view, calendar })),
    [world],
  );
  if (!model) return <p className="working">{texts.noModel}</p>;
  return (
    <LazyView load={load}>
      {({ ReleaseView, calendar }) => (
        <ReleaseView
          model={model}
          busy={busy}
          calendar={calendar}
          onChange={(changed, what) => void changeModel(pane, model, changed, what)}
          undo={done.at(-1)?.what ?? null}
          redo={undone.at(-1)?.what ?? null}
          onUndo={() => void undoModel(pane, model)}
          onRedo={() => void redoModel(pane, model)}
        />
      )}
    </LazyView>
  );
}
