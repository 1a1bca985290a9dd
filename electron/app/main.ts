/** The desktop program: what is set up, in which order. Each concern is a file of its own. */
import path from 'node:path';
import { app, nativeTheme } from 'electron';
import { bundledGlossary } from '../../glossary/bundled.ts';
import type { Desktop, Settings } from '../../glossary/host-api.ts';
import { dataFolder } from '../host/data-folder.ts';
import { createHost } from '../host/host.ts';
import { readPolicy } from '../host/policy.ts';
import { keepSettings } from '../host/settings.ts';
import { setupContentsGuard } from './contents-guard.ts';
import { setupContextMenu } from './context-menu.ts';
import { setupCrashHandling, watchWindow } from './crash-handling.ts';
import { desktopSurroundings } from './desktop-surroundings.ts';
import { declareGlobalShortcuts, setupGlobalShortcut } from './global-shortcut.ts';
import { collectRequests, createRequestHandler, setupRequests } from './handle-requests.ts';
import { setupIpc } from './ipc.ts';
import { type Log, openLog } from './log.ts';
import { setupMenu } from './menu.ts';
import { createOpenOutside } from './open-outside.ts';
import { declarePageScheme, setupPageScheme } from './page-scheme.ts';
import { requestsIn } from './requests.ts';
import { setupSessionGuard } from './session-guard.ts';
import { openElectronStore } from './settings-store.ts';
import { applyStartWithComputer, HIDDEN } from './start-with-computer.ts';
import { hasTray, setupTray } from './tray.ts';
import { setupWindows } from './windows.ts';

// The same folder as browser mode's, whatever the program is called when packed; a folder given on the command line stands.
if (!app.commandLine.hasSwitch('user-data-dir')) app.setPath('userData', dataFolder());
app.enableSandbox();
declarePageScheme();
declareGlobalShortcuts();

if (app.requestSingleInstanceLock()) {
  const data = app.getPath('userData');
  const log = openLog(path.join(data, 'logs'));
  setupCrashHandling(log);
  const answerWith = collectRequests();
  void app.whenReady().then(() => start(data, log, answerWith));
} else app.quit();

function start(data: string, log: Log, answerWith: ReturnType<typeof collectRequests>): void {
  const { store, problems } = openElectronStore();
  const policy = readPolicy();
  const settings = keepSettings(store, policy.settings);
  const staysOpen = (): boolean => process.platform === 'darwin' || settings.get().keepInTray === true;

  const windows = setupWindows(data, staysOpen);
  const openOutside = createOpenOutside(windows.main);
  setupContentsGuard(log, openOutside);
  setupSessionGuard(log);
  setupPageScheme();
  app.on('browser-window-created', (_event, window) => {
    watchWindow(window, log);
    setupContextMenu(window);
  });

  const desktop = (): Desktop => ({
    lookupShortcut: shortcut.state(),
    tray: hasTray(),
    canStartWithComputer: app.isPackaged,
    spelling: process.platform === 'darwin' ? 'system' : 'none',
  });
  const host = createHost({
    data,
    version: app.getVersion(),
    settings,
    surroundings: desktopSurroundings(windows, openOutside, desktop, log),
    bundled: bundledGlossary,
    problems: [...problems, ...policy.problems],
  });
  setupIpc(host, log, windows.contents);

  const handler = createRequestHandler(windows);
  const { answer } = setupRequests(windows, handler, host, log);
  setupMenu(windows, handler);
  setupTray(windows, handler, log);
  const shortcut = setupGlobalShortcut(settings.get, () => void windows.showLookup(), host.notice);
  const apply = ({ theme, startWithComputer }: Settings): void => {
    nativeTheme.themeSource = theme;
    applyStartWithComputer(startWithComputer);
    shortcut.refresh();
  };
  apply(settings.get());
  host.listen((event, changed) => {
    if (event === 'settingsChanged') apply(changed as Settings);
  });

  const args = process.argv.slice(app.isPackaged ? 1 : 2);
  // Started with the computer, it waits in the tray where the user wants it there.
  if (!(args.includes(HIDDEN) && staysOpen())) answer(requestsIn(args, process.cwd()));
  answerWith(answer);
  app.on('activate', () => void windows.showMain());
  app.on('window-all-closed', () => {
    if (!staysOpen()) app.quit();
  });
  app.on('will-quit', () => host.close());
  log.line(`started ${app.getVersion()}`);
}
