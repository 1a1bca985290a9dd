import type { ComponentType } from 'react';
import {
  Button,
  Menu,
  MenuItem,
  MenuTrigger,
  Popover,
  ToggleButton,
  Tooltip,
  TooltipTrigger,
} from 'react-aria-components';
import { type Dialog, openDialog, show, useApp, type View } from '../state/app.ts';
import {
  GlossaryIcon,
  HelpIcon,
  InfoIcon,
  KeyboardIcon,
  ReviewIcon,
  SearchIcon,
  SettingsIcon,
  ShieldIcon,
  TranslateIcon,
} from '../ui/icons.ts';
import { Keys } from '../ui/keys.tsx';
import { BridgeMark } from './bridge-mark.tsx';
import { shortcutOf } from './shortcuts.ts';

interface Item {
  readonly view: View;
  readonly label: string;
  readonly icon: ComponentType<{ size: number; 'aria-hidden': true }>;
}
const ITEMS: readonly Item[] = [
  { view: 'lookup', label: 'Look up', icon: SearchIcon },
  { view: 'translate', label: 'Translate', icon: TranslateIcon },
  { view: 'glossary', label: 'Glossary', icon: GlossaryIcon },
  { view: 'review', label: 'To review', icon: ReviewIcon },
];
const SETTINGS: Item = { view: 'settings', label: 'Settings', icon: SettingsIcon };

export function Rail() {
  return (
    <nav className="rail" aria-label="Views" data-region="rail">
      <BridgeMark />
      {ITEMS.map((item) => (
        <RailItem key={item.view} item={item} />
      ))}
      <span className="spring" />
      <HelpMenu />
      <RailItem item={SETTINGS} />
    </nav>
  );
}

/** What a newcomer looks for, where they look for it. */
function HelpMenu() {
  const keys = useApp((app) => shortcutOf(app.settings, 'keys'));
  return (
    <MenuTrigger>
      <Button className="rail-item">
        <HelpIcon size={20} aria-hidden="true" />
        <span className="rail-label">Help</span>
      </Button>
      <Popover className="popover menu-popover" placement="right bottom">
        <Menu className="menu" aria-label="Help" onAction={(dialog) => openDialog(dialog as Dialog)}>
          <MenuItem id="first-run" className="menu-item">
            <InfoIcon size={16} />
            <span className="menu-label">Show me around</span>
          </MenuItem>
          <MenuItem id="keys" className="menu-item" textValue="Keys">
            <KeyboardIcon size={16} />
            <span className="menu-label">Keys</span>
            <Keys keys={keys} />
          </MenuItem>
          <MenuItem id="about" className="menu-item">
            <ShieldIcon size={16} />
            <span className="menu-label">About, and what is stored where</span>
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function RailItem({ item: { view, label, icon: Icon } }: { readonly item: Item }) {
  const current = useApp((app) => app.view === view);
  const keys = useApp((app) => shortcutOf(app.settings, view));
  const waiting = useApp((app) => (view === 'review' ? app.reviewCount : 0));
  return (
    <TooltipTrigger delay={600}>
      <ToggleButton
        className="rail-item"
        isSelected={current}
        onChange={() => show(view)}
        aria-keyshortcuts={keys.replace('Ctrl', 'Control')}
      >
        <Icon size={20} aria-hidden={true} />
        <span className="rail-label">{label}</span>
        {waiting > 0 ? (
          <span className="rail-badge">
            {waiting > 99 ? '99+' : waiting}
            <span className="visually-hidden"> waiting</span>
          </span>
        ) : null}
      </ToggleButton>
      <Tooltip className="tooltip" placement="right" offset={6}>
        {label}
        <Keys keys={keys} />
      </Tooltip>
    </TooltipTrigger>
  );
}
