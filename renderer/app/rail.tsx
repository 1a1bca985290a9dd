import type { ComponentType } from 'react';
import { ToggleButton, Tooltip, TooltipTrigger } from 'react-aria-components';
import { show, useApp, type View } from '../state/app.ts';
import { GlossaryIcon, ReviewIcon, SearchIcon, SettingsIcon, TranslateIcon } from '../ui/icons.ts';
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
      <RailItem item={SETTINGS} />
    </nav>
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
