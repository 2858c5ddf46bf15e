import type { ReactElement } from 'react';
import type { PaneController } from '../controller';
import type { PaneState } from '../state';

interface SettingsViewProps {
  readonly state: PaneState;
  readonly controller: PaneController;
  readonly busy: boolean;
}

/** What an author decides about this document, and how the add-in works on it. */
export function SettingsView({ state, controller, busy }: SettingsViewProps): ReactElement {
  return (
    <label>
      <input
        type="checkbox"
        checked={state.underlining}
        disabled={busy}
        onChange={(event) => void controller.setUnderlining(event.target.checked)}
      />
      Underline problems in the document
    </label>
  );
}
