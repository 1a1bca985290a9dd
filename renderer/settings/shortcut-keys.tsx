import { useState } from 'react';
import { clashWith, isAllowed, pressedKeys, SHORTCUTS, type ShortcutName, shortcutOf } from '../app/shortcuts.ts';
import { announce, changeSettings, useApp } from '../state/app.ts';
import { Button } from '../ui/button.tsx';
import { Keys, keyNames } from '../ui/keys.tsx';

/** The keys of one command, and others for whoever wants them; a clash is said and nothing is changed. */
export function ShortcutKeys({
  name,
  does = SHORTCUTS[name].does,
}: {
  readonly name: ShortcutName;
  readonly does?: string;
}) {
  const settings = useApp((app) => app.settings);
  const [waiting, setWaiting] = useState(false);
  const [problem, setProblem] = useState('');
  const take = (keys: string): void => {
    const refused = problemWith(keys, clashWith(settings, name, keys));
    setProblem(refused);
    if (refused !== '') return;
    setWaiting(false);
    void changeSettings({ shortcuts: { ...settings.shortcuts, [name]: keys } });
    announce(`${does}: ${keyNames(keys).join(' ')}`);
  };
  const reset = (): void => {
    const { [name]: _gone, ...rest } = settings.shortcuts;
    void changeSettings({ shortcuts: rest });
  };
  return (
    <>
      {waiting ? (
        <WaitForKeys label={`New keys for ${does}`} onKeys={take} onStop={() => setWaiting(false)} />
      ) : (
        <Keys keys={shortcutOf(settings, name)} />
      )}
      {settings.shortcuts[name] === undefined ? null : (
        <Button small look="quiet" aria-label={`Reset ${does}`} onPress={reset}>
          Reset
        </Button>
      )}
      <Button
        small
        look="quiet"
        aria-label={`Change keys for ${does}`}
        onPress={() => {
          setProblem('');
          setWaiting(true);
        }}
      >
        Change
      </Button>
      {waiting && problem !== '' ? (
        <p className="field-error" role="alert">
          {problem}
        </p>
      ) : null}
    </>
  );
}

function problemWith(keys: string, clash: ShortcutName | undefined): string {
  const written = keyNames(keys).join(' ');
  if (clash !== undefined) return `${written} is already “${SHORTCUTS[clash].does}”.`;
  return isAllowed(keys)
    ? ''
    : `${written} types a character on some keyboards. Use Ctrl with a letter, Alt with a digit, or F1 to F12.`;
}

interface WaitProps {
  readonly label: string;
  readonly onKeys: (keys: string) => void;
  readonly onStop: () => void;
}
function WaitForKeys({ label, onKeys, onStop }: WaitProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: nothing is typed here, a key press is caught
    <span
      className="shortcut-wait"
      role="textbox"
      aria-label={label}
      tabIndex={0}
      ref={(element) => element?.focus()}
      onBlur={onStop}
      onKeyDownCapture={(event) => {
        if (event.key === 'Tab') return;
        event.preventDefault();
        event.stopPropagation();
        event.nativeEvent.stopImmediatePropagation();
        if (event.key === 'Escape') return onStop();
        const keys = pressedKeys(event.nativeEvent);
        if (keys !== null) onKeys(keys);
      }}
    >
      Press the new keys
    </span>
  );
}
