import type { ReactElement } from 'react';
import { ProblemsView } from '../check/ProblemsView';
import { usePane, usePaneState } from '../core/pane';
import type { View } from '../core/state';

import { loadChanges, loadNewRid, loadRelease, loadSettings, loadTables } from '../lazyViews';
import { LazyView } from '../ui/LazyView';

interface ViewOfProps {
  /** The id of a view's tab. */
  readonly tab: (view: View) => string;
}

/** The view that is chosen, and the form of a RID that is being started in it. */
export function ViewOf({ tab }: ViewOfProps): ReactElement {
  const { store } = usePane();
  const view = usePaneState((state) => state.view);
  const drafting = usePaneState((state) => state.drafting);
  const result = usePaneState((state) => state.result);
  const stopDrafting = (): void => {
    store.set({ drafting: null });
    if (document.hasFocus()) document.getElementById(tab(view))?.focus();
  };
  return (
    <>
      {drafting && (
        // Another view may be looked at meanwhile, and nothing that was typed is lost.
        <div hidden={view !== 'check'}>
          <LazyView load={loadNewRid}>
            {({ NewRidPanel }) => <NewRidPanel from={drafting} onClose={stopDrafting} />}
          </LazyView>
        </div>
      )}
      {/* Before the first check there is as little to show of the tables as of the problems. */}
      {drafting && view === 'check' ? null : view === 'tables' && result ? (
        <LazyView key="tables" load={loadTables}>
          {({ TablesView }) => <TablesView tables={result.tables} words={result.words} />}
        </LazyView>
      ) : view === 'release' ? (
        <LazyView key="release" load={loadRelease}>
          {({ ReleasePanel }) => <ReleasePanel />}
        </LazyView>
      ) : view === 'changes' ? (
        <LazyView key="changes" load={loadChanges}>
          {({ ChangesPanel }) => <ChangesPanel />}
        </LazyView>
      ) : view === 'settings' ? (
        <LazyView key="settings" load={loadSettings}>
          {({ SettingsView }) => <SettingsView />}
        </LazyView>
      ) : (
        <ProblemsView
          onSettings={() => {
            store.set({ view: 'settings' });
            // The button that was clicked is in the view that goes.
            document.getElementById(tab('settings'))?.focus();
          }}
        />
      )}
    </>
  );
}
