import { uiTexts } from '../ui/uiTexts';
import type { ReactElement } from 'react';
import { Button } from '../ui/Button';
import type { TableStatus } from '../../app';
import { tablesTexts as texts } from './tablesTexts';

interface TableButtonsProps {
  readonly table: TableStatus;
  readonly busy: boolean;
  readonly onGoTo: () => void;
  readonly onRefresh: () => void;
  readonly onInsertAtCursor: () => void;
}

/** What can be done with a table in the state that it is in. */
export function TableButtons({
  table,
  busy,
  onGoTo,
  onRefresh,
  onInsertAtCursor,
}: TableButtonsProps): ReactElement | null {
  const { caption, state, paragraph, hasRows } = table;
  if (state === 'missing') {
    if (!hasRows) return null;
    return (
      <div className="choices">
        <TableButton key="insert" text={texts.insert} caption={caption} busy={busy} onClick={onRefresh} />
        <TableButton
          key="insert at the cursor"
          text={texts.insertAtCursor}
          caption={caption}
          busy={busy}
          onClick={onInsertAtCursor}
        />
      </div>
    );
  }
  return (
    <div className="choices">
      {paragraph !== null && (
        <TableButton key="go" text={texts.goTo} caption={caption} quiet busy={false} onClick={onGoTo} />
      )}
      <TableButton
        key="refresh"
        text={texts.refreshOne}
        caption={caption}
        quiet={state === 'up to date'}
        busy={busy}
        onClick={onRefresh}
      />
    </div>
  );
}

interface TableButtonProps {
  readonly text: string;
  readonly caption: string;
  /** Drawn without a frame, since nothing calls for it: most tables are up to date most of the time. */
  readonly quiet?: boolean;
  readonly busy: boolean;
  readonly onClick: () => void;
}

function TableButton({ text, caption, quiet = false, busy, onClick }: TableButtonProps): ReactElement {
  return (
    <Button
      appearance={quiet ? 'subtle' : 'secondary'}
      aria-label={uiTexts.buttonOf(text, caption)}
      busy={busy}
      onClick={onClick}
    >
      {text}
    </Button>
  );
}
