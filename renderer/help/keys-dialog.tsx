import { SHORTCUTS, shortcutNames, shortcutOf } from '../app/shortcuts.ts';
import { useApp } from '../state/app.ts';
import { Dialog } from '../ui/dialog.tsx';
import { keyNames } from '../ui/keys.tsx';

/** Keys that belong to a place and stay as they are. */
const FIXED: readonly (readonly [string, string])[] = [
  ['1 to 9', 'On a change: pick a wording'],
  ['0', 'On a change: keep the original'],
  ['Enter', 'On a change: OK, next'],
  ['Delete', 'On a change: reject it'],
  ['F2', 'In the plain version: edit by hand'],
  ['Esc', 'Back to the draft; close'],
  ['Ctrl+S', 'In an entry: save'],
];

export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const settings = useApp((app) => app.settings);
  const platform = useApp((app) => app.host.platform);
  const rows = [
    ...shortcutNames(platform).map((name) => [shortcutOf(settings, name), SHORTCUTS[name].does] as const),
    ...FIXED,
  ];
  return (
    <Dialog open title="Keys" onClose={onClose}>
      <dl className="key-list">
        {rows.map(([keys, does]) => (
          <div key={does}>
            <dt>
              <kbd className="keys">{keyNames(keys).join(' ')}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
