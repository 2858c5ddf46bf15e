import { useState, type ReactElement } from 'react';
import { MoreHorizontal16Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { Button } from './Button';
import { loadMenu } from './loadMenu';
import type { MenuEntry, OpenMenuProps } from './OpenMenu';

interface MoreMenuProps {
  /** What it has more actions for. */
  readonly label: string;
  readonly entries: readonly MenuEntry[];
}

type OpenMenu = (props: OpenMenuProps) => ReactElement;

/** A button with a menu, whose code loads with the views: menus are a third of Fluent. */
export function MoreMenu({ label, entries }: MoreMenuProps): ReactElement {
  // State and not a ref: the menu is drawn beside it.
  const [button, setButton] = useState<HTMLButtonElement | null>(null);
  const [Menu, setMenu] = useState<{ readonly draw: OpenMenu } | null>(null);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        ref={setButton}
        appearance="subtle"
        icon={<MoreHorizontal16Regular />}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => {
          setOpen(!open);
          if (!Menu)
            loadMenu().then(
              ({ OpenMenu: draw }) => {
                setMenu({ draw });
              },
              () => {
                setOpen(false);
              },
            );
        }}
      />
      {open && Menu && (
        <Menu.draw
          target={button}
          label={label}
          entries={entries}
          onClose={() => {
            setOpen(false);
            button?.focus();
          }}
        />
      )}
    </>
  );
}
