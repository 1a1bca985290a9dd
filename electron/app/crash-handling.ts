/** Crashes: the page is loaded anew (drafts are on disk), a page that hangs is offered a restart, errors of the program are said calmly. */
import { app, type BrowserWindow, clipboard, dialog } from 'electron';
import { type Log, withoutText } from './log.ts';

const MAX_RELOADS = 3;
const WITHIN = 60_000;

export function setupCrashHandling(log: Log): void {
  let asking = false;
  const failed = (where: string, error: unknown): void => {
    log.error(where, error);
    if (asking || !app.isReady()) return;
    asking = true;
    const details = `${app.getVersion()} ${process.platform} ${process.versions.electron ?? ''}\n${where}: ${withoutText(error)}`;
    void dialog
      .showMessageBox({
        type: 'warning',
        message: 'Something went wrong in Termbridge. Your text is kept.',
        detail: 'You can go on working. If it happens again, please restart the program.',
        buttons: ['Go on', 'Copy details'],
        defaultId: 0,
        cancelId: 0,
        noLink: true,
      })
      .then(({ response }) => {
        return response === 1 ? clipboard.writeText(details) : undefined;
      })
      .finally(() => {
        asking = false;
      });
  };
  process.on('uncaughtException', (error) => failed('uncaught error', error));
  process.on('unhandledRejection', (error) => failed('unhandled rejection', error));
  app.on('child-process-gone', (_event, { type, reason }) => log.line(`process gone: ${type} ${reason}`));
}

export function watchWindow(window: BrowserWindow, log: Log): void {
  let reloads: number[] = [];
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    log.line(`page gone: ${reason}`);
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    const now = performance.now();
    reloads = [...reloads.filter((one) => now - one < WITHIN), now];
    if (reloads.length <= MAX_RELOADS) return window.webContents.reload();
    void dialog
      .showMessageBox({
        type: 'error',
        message: 'The Termbridge window keeps failing.',
        detail: 'Your messages are kept. Please restart the program.',
        buttons: ['Close'],
        noLink: true,
      })
      .then(() => window.destroy());
  });
  window.on('unresponsive', () => {
    log.line('page unresponsive');
    void dialog
      .showMessageBox(window, {
        type: 'question',
        message: 'Termbridge is not answering.',
        detail: 'Your messages are kept.',
        buttons: ['Wait', 'Restart the window'],
        defaultId: 0,
        cancelId: 0,
        noLink: true,
      })
      .then(({ response }) => {
        if (response === 1 && !window.isDestroyed()) window.webContents.forcefullyCrashRenderer();
      });
  });
}
