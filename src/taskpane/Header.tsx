import type { ReactElement } from 'react';
import { Button } from '@fluentui/react-components';
import { Mark } from './icons';
import type { Work } from './state';
import { texts } from './texts';

interface HeaderProps {
  readonly work: Work | 'starting' | null;
  readonly onCheck: () => Promise<void>;
  readonly onRefresh: () => Promise<void>;
}

export function Header({ work, onCheck, onRefresh }: HeaderProps): ReactElement {
  const busy = work !== null;
  return (
    <header className="header">
      <div className="title">
        <Mark />
        <h1>{texts.name}</h1>
      </div>
      <div className="actions">
        {/* A button that is disabled outright would lose the focus while it works. */}
        <Button appearance="primary" disabledFocusable={busy} onClick={() => void onCheck()}>
          {texts.check}
        </Button>
        <Button disabledFocusable={busy} onClick={() => void onRefresh()}>
          {texts.refresh}
        </Button>
      </div>
      <div
        className="progress"
        data-busy={busy}
        title={work === 'starting' ? texts.starting : work ? texts.working[work] : ''}
      />
    </header>
  );
}
