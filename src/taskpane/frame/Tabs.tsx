import { useId, type KeyboardEvent, type ReactElement, type ReactNode } from 'react';
import { usePane, usePaneState } from '../core/pane';
import { views, type View } from '../core/state';
import { frameTexts as texts } from './frameTexts';

export interface ViewIds {
  readonly tab: (view: View) => string;
  readonly panel: string;
}

export function useViewIds(): ViewIds {
  const id = useId();
  return { tab: (view) => `${id}${view}`, panel: `${id}panel` };
}

/** Tab enters at the view that is shown; the arrows, Home and End choose another. Fluent's own are too heavy. */
export function Tabs({ ids }: { readonly ids: ViewIds }): ReactElement {
  const { store } = usePane();
  const view = usePaneState((state) => state.view);
  const onChoose = (chosen: View): void => {
    store.set({ view: chosen });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const chosen = viewAt(event.key, views.indexOf(view));
    if (!chosen) return;
    event.preventDefault();
    onChoose(chosen);
    document.getElementById(ids.tab(chosen))?.focus();
  };
  return (
    <div role="tablist" className="tabs" aria-label={texts.viewsLabel} onKeyDown={onKeyDown}>
      {views.map((one) => (
        <button
          key={one}
          type="button"
          role="tab"
          id={ids.tab(one)}
          className="tab"
          aria-selected={one === view}
          aria-controls={one === view ? ids.panel : undefined}
          tabIndex={one === view ? 0 : -1}
          onClick={() => {
            onChoose(one);
          }}
        >
          {texts.views[one]}
        </button>
      ))}
    </div>
  );
}

interface PanelProps {
  readonly ids: ViewIds;
  readonly children: ReactNode;
}

export function Panel({ ids, children }: PanelProps): ReactElement {
  const view = usePaneState((state) => state.view);
  return (
    <div role="tabpanel" id={ids.panel} aria-labelledby={ids.tab(view)}>
      {children}
    </div>
  );
}

function viewAt(key: string, here: number): View | undefined {
  switch (key) {
    case 'ArrowRight':
      return views[(here + 1) % views.length];
    case 'ArrowLeft':
      return views.at(here - 1);
    case 'Home':
      return views[0];
    case 'End':
      return views.at(-1);
    default:
      return undefined;
  }
}
