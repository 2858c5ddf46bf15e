import type { ComponentPropsWithoutRef, ReactElement } from 'react';
import { Button } from '../ui/Button';
import { useEditing } from './editing';
import { releaseTexts } from './releaseTexts';

interface ActionProps extends ComponentPropsWithoutRef<typeof Button> {
  /** The accessible name, where what is shown does not say enough. */
  readonly name?: string;
  /** There is nothing to do. */
  readonly idle?: boolean;
  /** Tells a button from its neighbours, so that the focus finds it again. */
  readonly act?: string;
  readonly onAct: () => void;
}

/** A button that waits while the document is at work. */
export function Action({ name, idle = false, act, onAct, ...others }: ActionProps): ReactElement {
  const { busy } = useEditing();
  return <Button {...others} busy={busy || idle} aria-label={name} data-act={act} onClick={onAct} />;
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
  const button = (act: keyof typeof shapes, text: string, idle: boolean, onAct: () => void): ReactElement => {
    const name = buttonOf(text, entry);
    const icon = (
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d={shapes[act]} />
      </svg>
    );
    return <Action icon={icon} name={name} title={name} idle={idle} act={act} onAct={onAct} />;
  };
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
