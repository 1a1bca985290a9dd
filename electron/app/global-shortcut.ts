/** The shortcut that opens the look-up window from anywhere. Another program may have it already: then the next free one is taken and said. */
import { app, globalShortcut } from 'electron';
import type { Problem } from '../../glossary/concept.ts';
import type { Settings } from '../../glossary/host-api.ts';

/** The key in `Settings.shortcuts`. */
export const LOOKUP_WINDOW = 'lookup-window';
export const CHOICES = ['CommandOrControl+Shift+L', 'CommandOrControl+Shift+Y', 'CommandOrControl+Shift+F9'] as const;

/** Before the app is ready: on Wayland shortcuts go through the desktop's portal. */
export function declareGlobalShortcuts(): void {
  if (process.platform === 'linux') app.commandLine.appendSwitch('enable-features', 'GlobalShortcutsPortal');
}

export function setupGlobalShortcut(
  settings: () => Settings,
  show: () => void,
  notice: (problem: Problem) => void,
): { refresh(): void } {
  let wanted: string | undefined;
  const register = (keys: string): boolean => {
    try {
      return globalShortcut.register(keys, show) && globalShortcut.isRegistered(keys);
    } catch {
      return false;
    }
  };
  const refresh = (): void => {
    const now = accelerator(settings().shortcuts[LOOKUP_WINDOW] ?? CHOICES[0]);
    if (now === wanted) return;
    globalShortcut.unregisterAll();
    wanted = now;
    if (now === '' || register(now)) return;
    const used = CHOICES.find((choice) => choice !== now && register(choice)) ?? '';
    notice({ code: 'shortcut-taken', severity: 'warning', data: { wanted: now, used } });
  };
  refresh();
  app.on('will-quit', () => globalShortcut.unregisterAll());
  return { refresh };
}

/** Settings say Ctrl, as the page does; on a Mac that is the Command key. */
const accelerator = (keys: string): string => keys.replace(/^Ctrl\b/, 'CommandOrControl');
