import type { ReactElement } from 'react';
import {
  Menu,
  MenuDivider,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  type MenuCheckedValueChangeData,
} from '@fluentui/react-components';

/** Something to choose in a menu; `group` makes it one of several of which one holds. */
export type MenuEntry =
  | { readonly kind: 'line' }
  | { readonly kind: 'action'; readonly text: string; readonly disabled?: boolean; readonly run: () => void }
  | {
      readonly kind: 'choice';
      readonly group: string;
      readonly text: string;
      readonly chosen: boolean;
      readonly run: () => void;
    };

export interface OpenMenuProps {
  readonly target: HTMLElement | null;
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  readonly onClose: () => void;
}

/** A menu beside its button, for as long as it is open. */
export function OpenMenu({ target, label, entries, onClose }: OpenMenuProps): ReactElement {
  const chosen: Record<string, string[]> = {};
  for (const entry of entries) if (entry.kind === 'choice' && entry.chosen) chosen[entry.group] = [entry.text];
  const choose = (_: unknown, { name, checkedItems }: MenuCheckedValueChangeData): void => {
    const entry = entries.find((one) => one.kind === 'choice' && one.group === name && checkedItems.includes(one.text));
    if (entry?.kind === 'choice') entry.run();
    onClose();
  };
  return (
    <Menu
      open
      checkedValues={chosen}
      onCheckedValueChange={choose}
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
      positioning={{ target, position: 'below', align: 'end', autoSize: true }}
    >
      <MenuPopover>
        <MenuList aria-label={label}>
          {entries.map((entry, at) => {
            switch (entry.kind) {
              case 'line':
                return <MenuDivider key={at} />;
              case 'action':
                return (
                  <MenuItem
                    key={at}
                    disabled={entry.disabled ?? false}
                    onClick={() => {
                      onClose();
                      entry.run();
                    }}
                  >
                    {entry.text}
                  </MenuItem>
                );
              case 'choice':
                return (
                  <MenuItemRadio key={at} name={entry.group} value={entry.text}>
                    {entry.text}
                  </MenuItemRadio>
                );
            }
          })}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
