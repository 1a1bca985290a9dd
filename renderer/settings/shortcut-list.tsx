import { SHORTCUTS, shortcutNames } from '../app/shortcuts.ts';
import { ShortcutKeys } from './shortcut-keys.tsx';

/** Every shortcut of the page, with another key for whoever wants one. The one that works from any program stands with the program. */
export function ShortcutList() {
  return (
    <ul className="shortcut-list">
      {shortcutNames('browser').map((name) => (
        <li key={name}>
          <span className="spring">{SHORTCUTS[name].does}</span>
          <ShortcutKeys name={name} />
        </li>
      ))}
    </ul>
  );
}
