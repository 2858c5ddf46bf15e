import type { ReactElement } from 'react';
import { loadDiagnostics } from '../lazyViews';
import { Fold } from '../ui/Fold';
import { LazyView } from '../ui/LazyView';
import { frameTexts as texts } from './frameTexts';

/** What somebody who looks after RID Author needs to know, folded away. */
export function DiagnosticsPanel(): ReactElement {
  return (
    <footer>
      <Fold title={texts.diagnostics}>
        {() => <LazyView load={loadDiagnostics}>{({ Report }) => <Report />}</LazyView>}
      </Fold>
    </footer>
  );
}
