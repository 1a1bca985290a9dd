/** Crashes: the page is loaded anew (drafts are on disk), a page that hangs is offered a restart, errors of the program are said calmly. */
import { app, type BrowserWindow, clipboard, dialog } from 'electron';
import { type Log, withoutText } from './log.ts';
import { isOurPage } from './places.ts';

const MAX_RELOADS = 3;
const WITHIN = 60_000;
/** A load that another one took the place of. */
const ABORTED = -3;

export interface CrashHandling {
  /** The program cannot go on: said, with details to copy, and ended. */
  readonly couldNotStart: (error: unknown) => Promise<void>;
}

export function setupCrashHandling(log: Log): CrashHandling {
  let asking = false;
  let lastSaid = Number.NEGATIVE_INFINITY;
  const failed = (where: string, error: unknown): void => {
    log.error(where, error);
    // An error that comes again and again is said once a minute.
    if (asking || !app.isReady() || performance.now() - lastSaid < WITHIN) return;
    asking = true;
    void say('warning', SENTENCES.failed, 'Go on', details(where, error)).finally(() => {
      asking = false;
      lastSaid = performance.now();
    });
  };
  process.on('uncaughtException', (error) => failed('uncaught error', error));
  process.on('unhandledRejection', (error) => failed('unhandled rejection', error));
  app.on('child-process-gone', (_event, { type, reason }) => log.line(`process gone: ${type} ${reason}`));
  return {
    async couldNotStart(error) {
      log.error('could not start', error);
      await say('error', SENTENCES.couldNotStart, 'Close', details('could not start', error));
      app.exit(1);
    },
  };
}

const SENTENCES = {
  failed: {
    message: 'Something went wrong in Termbridge. Your text is kept.',
    detail: 'You can go on working. If it happens again, please restart the program.',
  },
  couldNotStart: {
    message: 'Termbridge could not start.',
    detail:
      'Your messages and glossaries are kept. Start it again; if it fails again, copy the details for whoever looks after Termbridge.',
  },
} as const;

/** One sentence and a button that copies the technical part, which never holds the user's text. */
async function say(
  type: 'warning' | 'error',
  sentence: { readonly message: string; readonly detail: string },
  close: string,
  copied: string,
): Promise<void> {
  const buttons = [close, 'Copy details'];
  const options = { type, ...sentence, buttons, defaultId: 0, cancelId: 0, noLink: true };
  const { response } = await dialog.showMessageBox(options);
  if (response === 1) await clipboard.writeText(copied);
}

const details = (where: string, error: unknown): string =>
  `Termbridge ${app.getVersion()} ${process.platform} Electron ${process.versions['electron'] ?? ''}\n${where}: ${withoutText(error)}`;

export function watchWindow(window: BrowserWindow, log: Log): void {
  let reloads: number[] = [];
  const { webContents } = window;
  const giveUp = (message: string, detail: string): void => {
    const options = { type: 'error' as const, message, detail, buttons: ['Close'], noLink: true };
    void dialog.showMessageBox(options).then(() => window.isDestroyed() || window.destroy());
  };
  window.once('ready-to-show', () => log.line('window shown'));
  webContents.on('render-process-gone', (_event, { reason }) => {
    log.line(`page gone: ${reason}`);
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    const now = performance.now();
    reloads = [...reloads.filter((one) => now - one < WITHIN), now];
    if (reloads.length <= MAX_RELOADS) return webContents.reload();
    giveUp('The Termbridge window keeps failing.', 'Your messages are kept. Please restart the program.');
  });
  webContents.on('preload-error', (_event, _file, error) => log.error('preload', error));
  webContents.on('did-fail-load', (_event, code, description, address, isMainFrame) => {
    if (!isMainFrame || code === ABORTED || !isOurPage(address)) return;
    log.line(`page failed to load: ${description}`);
    giveUp('Termbridge cannot show its window.', 'Your messages are kept. Please install the program again.');
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
        if (response === 1 && !window.isDestroyed()) webContents.forcefullyCrashRenderer();
      });
  });
}
