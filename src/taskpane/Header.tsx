import type { ReactElement, ReactNode } from 'react';
import { Button } from './Button';
import { Mark } from './icons';
import { texts } from './texts';

interface HeaderProps {
  readonly busy: boolean;
  /** Whether there is a RID whose tables can be refreshed, as far as is known. */
  readonly usable: boolean;
  readonly onCheck: () => Promise<void>;
  readonly onRefresh: () => Promise<void>;
  /** What stays in sight with it. */
  readonly children: ReactNode;
}

export function Header({ busy, usable, onCheck, onRefresh, children }: HeaderProps): ReactElement {
  return (
    <header className="header">
      <div className="title">
        <Mark />
        <h1>{texts.name}</h1>
      </div>
      <div className="actions">
        {/* A button that is disabled outright would lose the focus while it works. */}
        <Button size="medium" appearance="primary" busy={busy} onClick={() => void onCheck()}>
          {texts.check}
        </Button>
        <Button size="medium" busy={busy || !usable} onClick={() => void onRefresh()}>
          {texts.refresh}
        </Button>
      </div>
      {children}
      <div className="progress" data-busy={busy} />
    </header>
  );
}
