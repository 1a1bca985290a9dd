import { setCommandBox, useApp, type View } from '../state/app.ts';
import { SearchIcon } from '../ui/icons.ts';
import { Keys } from '../ui/keys.tsx';
import { shortcutOf } from './shortcuts.ts';

const TITLES: Readonly<Record<View, string>> = {
  translate: 'Translate',
  lookup: 'Look up',
  glossary: 'Glossary',
  review: 'To review',
  settings: 'Settings',
};

export function TopBar() {
  const view = useApp((app) => app.view);
  const keys = useApp((app) => shortcutOf(app.settings, 'commands'));
  return (
    <header className="top-bar" data-region="top">
      <h1>{TITLES[view]}</h1>
      <button
        type="button"
        className="command-button"
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K"
        onClick={() => setCommandBox(true)}
      >
        <SearchIcon size={17} aria-hidden="true" />
        <span>Look up a term or run a command</span>
        <Keys keys={keys} />
      </button>
    </header>
  );
}
