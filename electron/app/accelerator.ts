/** Keys as the settings write them -> as Electron wants them. */

/** Names that a key press has in the page and other ones in Electron's accelerators. */
const NAMES: Readonly<Record<string, string>> = {
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  ' ': 'Space',
  Enter: 'Return',
};

/**
 * The settings say Ctrl and Alt everywhere; on a Mac the page means Command and Control by them (`pressedKeys` in renderer/app/shortcuts.ts).
 * @returns empty for empty.
 */
export function accelerator(keys: string, platform: NodeJS.Platform = process.platform): string {
  if (keys === '') return '';
  const mac = platform === 'darwin';
  // The key itself may be a plus sign.
  const [, modifiers = '', key = ''] = /^(.*\+)?(.+)$/.exec(keys) ?? [];
  const named = modifiers.split('+').filter(Boolean);
  const parts = named.map((one) => (one === 'Ctrl' && mac ? 'Command' : one === 'Alt' && mac ? 'Control' : one));
  return [...parts, key === '+' ? 'Plus' : (NAMES[key] ?? key)].join('+');
}
