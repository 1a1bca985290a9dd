import { useEffect, useState } from 'react';
import type { Desktop } from '../../glossary/host-api.ts';
import { changeSettings, host, useApp } from '../state/app.ts';
import { Switch } from '../ui/fields.tsx';
import { keyNames } from '../ui/keys.tsx';
import { Line } from './settings-line.tsx';
import { ShortcutKeys } from './shortcut-keys.tsx';

/** What only the desktop program can do; nothing in a browser. */
export function DesktopLines() {
  const settings = useApp((app) => app.settings);
  const [desktop, setDesktop] = useState<Desktop | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the answer follows from the settings
  useEffect(() => {
    let latest = true;
    void host()
      .desktop()
      .then((answer) => latest && setDesktop(answer))
      .catch(() => undefined);
    return () => {
      latest = false;
    };
  }, [settings.shortcuts, settings.keepInTray, settings.startWithComputer]);
  if (desktop === null) return null;
  return (
    <>
      <Line label="Look up from any program" note={aboutShortcut(desktop.lookupShortcut)}>
        <ShortcutKeys name="lookup-window" does="Look up from any program" />
      </Line>
      {desktop.tray ? (
        <Line
          label="Keep running when the window is closed"
          note="Termbridge stays beside the clock, and the look-up keys go on working"
        >
          <Switch
            label="Keep running when the window is closed"
            hideLabel
            value={settings.keepInTray === true}
            onChange={(keepInTray) => void changeSettings({ keepInTray })}
          />
        </Line>
      ) : null}
      {desktop.canStartWithComputer ? (
        <Line label="Start with the computer" note="Without a window, so that the look-up keys work at once">
          <Switch
            label="Start with the computer"
            hideLabel
            value={settings.startWithComputer}
            onChange={(startWithComputer) => void changeSettings({ startWithComputer })}
          />
        </Line>
      ) : null}
    </>
  );
}

function aboutShortcut({ wanted, used, byDesktop }: Desktop['lookupShortcut']): string {
  const named = (keys: string): string => keyNames(keys).join(' ');
  if (byDesktop)
    return 'Opens the small look-up window. This system asks you for the keys; they stand in its own settings';
  if (used === wanted) return 'Opens the small look-up window';
  return used === ''
    ? `${named(wanted)} belongs to another program. Choose other keys`
    : `${named(wanted)} belongs to another program, so ${named(used)} opens the look-up window`;
}
