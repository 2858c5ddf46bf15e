import { useCallback, type ReactElement } from 'react';
import type { TableStatus } from '../../app';
import { changeModel, redoModel, undoModel } from '../actions/edit';
import { refresh } from '../actions/refresh';
import { isBusy, usePane, usePaneState } from '../core/pane';
import { LazyView } from '../ui/LazyView';
import { NoModel } from '../ui/NoModel';
import { noPicks } from './editing';
import { ReleaseView } from './ReleaseView';

const noTables: readonly TableStatus[] = [];

/** The data model as forms; says so where there is none to show. */
export function ReleasePanel(): ReactElement {
  const pane = usePane();
  const { world } = pane;
  const busy = usePaneState(isBusy);
  const model = usePaneState((state) => state.model);
  const { done, undone } = usePaneState((state) => state.edits);
  const document = usePaneState((state) => state.result?.document ?? null);
  const tables = usePaneState((state) => state.result?.tables ?? noTables);
  const load = useCallback(() => world.app().then(({ calendar, pickLists }) => ({ calendar, pickLists })), [world]);
  if (!model) return <NoModel />;
  return (
    <LazyView load={load}>
      {({ calendar, pickLists }) => (
        <ReleaseView
          model={model}
          busy={busy}
          calendar={calendar}
          picks={document ? pickLists(document) : noPicks}
          outdated={tables.filter(({ state }) => state === 'out of date' || state === 'conflict').length}
          onPreview={() => {
            pane.store.set({ view: 'tables' });
          }}
          onRefresh={() => void refresh(pane)}
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
