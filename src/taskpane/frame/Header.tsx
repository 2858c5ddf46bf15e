import type { ReactElement, ReactNode } from 'react';
import { check } from '../actions/check';
import { refresh } from '../actions/refresh';
import { isBusy, usePane, usePaneState } from '../core/pane';
import { Button } from '../ui/Button';
import { Mark } from '../ui/icons';
import { frameTexts as texts } from './frameTexts';

/** What stays in sight. */
export function Header({ children }: { readonly children: ReactNode }): ReactElement {
  const pane = usePane();
  const busy = usePaneState(isBusy);
  /** Whether there is a RID whose tables can be refreshed, as far as is known. */
  const usable = usePaneState(({ result }) => result?.usable !== false);
  return (
    <header className="header">
      <div className="title">
        <Mark />
        <h1>{texts.name}</h1>
      </div>
      <div className="actions">
        {/* A button that is disabled outright would lose the focus while it works. */}
        <Button size="medium" appearance="primary" busy={busy} onClick={() => void check(pane)}>
          {texts.check}
        </Button>
        <Button size="medium" busy={busy || !usable} onClick={() => void refresh(pane)}>
          {texts.refresh}
        </Button>
      </div>
      {children}
      <div className="progress" data-busy={busy} />
    </header>
  );
}
