import type { ReactNode } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { IconButton } from './button.tsx';
import { MoreIcon } from './icons.ts';
import { Keys } from './keys.tsx';

export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly icon?: ReactNode;
  readonly keys?: string;
  readonly disabled?: boolean;
  readonly run: () => void;
}

/** A button with a list of actions. */
export function MoreMenu({
  label,
  entries,
  icon,
}: {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  readonly icon?: ReactNode;
}) {
  return (
    <MenuTrigger>
      <IconButton label={label}>{icon ?? <MoreIcon size={18} />}</IconButton>
      <Popover className="popover menu-popover">
        <AriaMenu
          className="menu"
          aria-label={label}
          disabledKeys={entries.filter((entry) => entry.disabled).map((entry) => entry.id)}
          onAction={(key) => entries.find((entry) => entry.id === key)?.run()}
        >
          {entries.map((entry) => (
            <MenuItem key={entry.id} id={entry.id} textValue={entry.label} className="menu-item">
              {entry.icon}
              <span className="menu-label">{entry.label}</span>
              {entry.keys === undefined ? null : <Keys keys={entry.keys} />}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
