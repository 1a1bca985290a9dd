import { useState } from 'react';
import {
  clashWith,
  isAllowed,
  pressedKeys,
  SHORTCUTS,
  type ShortcutName,
  shortcutNames,
  shortcutOf,
} from '../app/shortcuts.ts';
import { announce, changeSettings, useApp } from '../state/app.ts';
import { Button } from '../ui/button.tsx';
import { Keys, keyNames } from '../ui/keys.tsx';

/** Every shortcut, with another key for whoever wants one. */
export function ShortcutList() {
  const settings = useApp((app) => app.settings);
  const platform = useApp((app) => app.host.platform);
  const [waiting, setWaiting] = useState<ShortcutName | null>(null);
  const [problem, setProblem] = useState('');
  const take = (name: ShortcutName, keys: string): void => {
    const clash = clashWith(settings, name, keys);
    const written = keyNames(keys).join(' ');
    if (!isAllowed(keys) || clash !== undefined) {
      setProblem(
        clash === undefined
          ? `${written} types a character on some keyboards. Use Ctrl with a letter, Alt with a digit, or F1 to F12.`
          : `${written} is already “${SHORTCUTS[clash].does}”.`,
      );
      return;
    }
    setWaiting(null);
    setProblem('');
    void changeSettings({ shortcuts: { ...settings.shortcuts, [name]: keys } });
    announce(`${SHORTCUTS[name].does}: ${keyNames(keys).join(' ')}`);
  };
  const reset = (name: ShortcutName): void => {
    const { [name]: _gone, ...rest } = settings.shortcuts;
    void changeSettings({ shortcuts: rest });
  };
  return (
    <ul className="shortcut-list">
      {shortcutNames(platform).map((name) => (
        <li key={name}>
          <span className="spring">{SHORTCUTS[name].does}</span>
          {waiting === name ? (
            // biome-ignore lint/a11y/useSemanticElements: nothing is typed here, a key press is caught
            <span
              className="shortcut-wait"
              role="textbox"
              aria-label={`New keys for ${SHORTCUTS[name].does}`}
              tabIndex={0}
              ref={(element) => element?.focus()}
              onBlur={() => setWaiting(null)}
              onKeyDownCapture={(event) => {
                if (event.key === 'Tab') return;
                event.preventDefault();
                event.stopPropagation();
                event.nativeEvent.stopImmediatePropagation();
                if (event.key === 'Escape') return setWaiting(null);
                const keys = pressedKeys(event.nativeEvent);
                if (keys !== null) take(name, keys);
              }}
            >
              Press the new keys
            </span>
          ) : (
            <Keys keys={shortcutOf(settings, name)} />
          )}
          {settings.shortcuts[name] === undefined ? null : (
            <Button small look="quiet" aria-label={`Reset ${SHORTCUTS[name].does}`} onPress={() => reset(name)}>
              Reset
            </Button>
          )}
          <Button
            small
            look="quiet"
            aria-label={`Change keys for ${SHORTCUTS[name].does}`}
            onPress={() => {
              setProblem('');
              setWaiting(name);
            }}
          >
            Change
          </Button>
          {waiting === name && problem !== '' ? (
            <p className="field-error" role="alert">
              {problem}
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
