import type { ReactElement, ReactNode } from 'react';
import { useEditing } from './editing';
import { releaseTexts } from './releaseTexts';

interface ActionProps {
  /** The accessible name, where what is shown does not say enough. */
  readonly name?: string;
  readonly className?: string;
  /** There is nothing to do; the button can still have the focus, which would otherwise be lost. */
  readonly idle?: boolean;
  /** Tells a button from its neighbours, so that the focus finds it again. */
  readonly act?: string;
  readonly onAct: () => void;
  readonly children: ReactNode;
}

export function Action({ name, className = 'act', idle = false, act, onAct, children }: ActionProps): ReactElement {
  const { busy } = useEditing();
  const off = busy || idle;
  return (
    <button
      type="button"
      className={className}
      aria-label={name}
      title={className === 'act icon-act' ? name : undefined}
      aria-disabled={off || undefined}
      data-act={act}
      onClick={() => {
        if (!off) onAct();
      }}
    >
      {children}
    </button>
  );
}

const shapes = {
  up: 'M8 13V3M3.5 7.5 8 3l4.5 4.5',
  down: 'M8 3v10M3.5 8.5 8 13l4.5-4.5',
  remove: 'M4 4l8 8M12 4l-8 8',
} as const;

interface EntryButtonsProps {
  /** What the entry is called. */
  readonly entry: string;
  readonly first: boolean;
  readonly last: boolean;
  readonly onMove: (up: boolean) => void;
  readonly onRemove: () => void;
}

/** What can be done with an entry of a list: each button says with which. */
export function EntryButtons({ entry, first, last, onMove, onRemove }: EntryButtonsProps): ReactElement {
  const { moveUp, moveDown, remove, buttonOf } = releaseTexts;
  const button = (act: keyof typeof shapes, text: string, idle: boolean, onAct: () => void): ReactElement => (
    <Action className="act icon-act" name={buttonOf(text, entry)} idle={idle} act={act} onAct={onAct}>
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d={shapes[act]} />
      </svg>
    </Action>
  );
  return (
    <div className="entry-buttons">
      {button('up', moveUp, first, () => {
        onMove(true);
      })}
      {button('down', moveDown, last, () => {
        onMove(false);
      })}
      {button('remove', remove, false, onRemove)}
    </div>
  );
}
