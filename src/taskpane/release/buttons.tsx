import type { ComponentPropsWithoutRef, ReactElement } from 'react';
import { ArrowDown16Regular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUp16Regular } from '@fluentui/react-icons/svg/arrow-up';
import { Delete16Regular } from '@fluentui/react-icons/svg/delete';
import { Button } from '../ui/Button';
import { useStyles } from '../ui/styles';
import { uiTexts } from '../ui/uiTexts';
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
  const { moveUp, moveDown, remove } = releaseTexts;
  const styles = useStyles();
  const button = (act: string, text: string, icon: ReactElement, idle: boolean, onAct: () => void): ReactElement => (
    <Action appearance="subtle" icon={icon} name={uiTexts.buttonOf(text, entry)} idle={idle} act={act} onAct={onAct} />
  );
  return (
    <div className={styles.row}>
      {button('up', moveUp, <ArrowUp16Regular />, first, () => {
        onMove(true);
      })}
      {button('down', moveDown, <ArrowDown16Regular />, last, () => {
        onMove(false);
      })}
      {button('remove', remove, <Delete16Regular />, false, onRemove)}
    </div>
  );
}
