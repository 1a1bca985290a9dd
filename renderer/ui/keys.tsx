/** A key combination as it is printed on this computer's keyboard. */
const isMac = (): boolean => document.documentElement.dataset['platform'] === 'darwin';

export const keyNames = (keys: string): string[] =>
  keys.split('+').map((key) => {
    if (!isMac()) return key;
    return { Ctrl: '⌘', Alt: '⌃', Shift: '⇧', Enter: '↩' }[key] ?? key;
  });

/** Shown for people who look; screen readers get the shortcut from `aria-keyshortcuts` or the list of keys. */
export function Keys({ keys }: { readonly keys: string }) {
  return (
    <span className="keys" aria-hidden="true">
      {keyNames(keys).join(isMac() ? '' : ' ')}
    </span>
  );
}
