/** The shortcut that opens the look-up window from anywhere. Another program may have it already: then the next free one is taken and said. */
import { app, globalShortcut } from 'electron';
import type { Problem } from '../../glossary/concept.ts';
import type { Desktop, Settings } from '../../glossary/host-api.ts';
import { accelerator } from './accelerator.ts';

/** The key in `Settings.shortcuts`. */
export const LOOKUP_WINDOW = 'lookup-window';
/** The usual keys first, then what is offered where they are taken; written as in the settings. */
export const CHOICES = ['Ctrl+Shift+L', 'Ctrl+Shift+Y', 'Ctrl+Shift+F9'] as const;

const FEATURES = 'enable-features';

/** Before the app is ready: on Wayland shortcuts go through the desktop's portal. */
export function declareGlobalShortcuts(): void {
  if (process.platform !== 'linux') return;
  const others = app.commandLine.getSwitchValue(FEATURES);
  app.commandLine.appendSwitch(FEATURES, [others, 'GlobalShortcutsPortal'].filter(Boolean).join(','));
}

/** On Wayland the desktop environment asks the user about the keys, and does not tell which they chose. */
export const isByDesktop = (platform: NodeJS.Platform, env: Readonly<Record<string, string | undefined>>): boolean =>
  platform === 'linux' && (env['XDG_SESSION_TYPE'] === 'wayland' || Boolean(env['WAYLAND_DISPLAY']));

export interface GlobalShortcut {
  /** After the settings have changed. */
  readonly refresh: () => void;
  readonly state: () => Desktop['lookupShortcut'];
}

export function setupGlobalShortcut(
  settings: () => Settings,
  show: () => void,
  notice: (problem: Problem) => void,
): GlobalShortcut {
  let wanted: string | undefined;
  let used = '';
  const register = (keys: string): boolean => {
    try {
      return globalShortcut.register(accelerator(keys), show) && globalShortcut.isRegistered(accelerator(keys));
    } catch {
      return false;
    }
  };
  const refresh = (): void => {
    const now = settings().shortcuts[LOOKUP_WINDOW] ?? CHOICES[0];
    if (now === wanted) return;
    globalShortcut.unregisterAll();
    wanted = now;
    used = '';
    if (now === '') return;
    used = [now, ...CHOICES].find(register) ?? '';
    if (used !== now) notice({ code: 'shortcut-taken', severity: 'warning', data: { wanted: now, used } });
  };
  refresh();
  app.on('will-quit', () => globalShortcut.unregisterAll());
  const byDesktop = isByDesktop(process.platform, process.env);
  return { refresh, state: () => ({ wanted: wanted ?? '', used, byDesktop, choices: CHOICES }) };
}
