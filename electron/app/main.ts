/** The desktop program: what is set up, in which order. Each concern is a file of its own. */
import path from 'node:path';
import { app, nativeTheme } from 'electron';
import type { Desktop, Settings } from '../../glossary/host-api.ts';
import { pagesGlossary } from '../host/bundled.ts';
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
import { declareNoNetwork } from './no-network.ts';
import { createOpenOutside } from './open-outside.ts';
import { declarePageScheme, setupPageScheme } from './page-scheme.ts';
import { APP_ID } from './places.ts';
import { requestsIn } from './requests.ts';
import { setupSessionGuard } from './session-guard.ts';
import { openElectronStore } from './settings-store.ts';
import { applySpelling, setupSpelling } from './spelling.ts';
import { applyStartWithComputer, wasStartedWithComputer } from './start-with-computer.ts';
import { hasTray, setupTray } from './tray.ts';
import { setupWindows } from './windows.ts';

// The same folder as browser mode's, whatever the program is called when packed; a folder given on the command line stands.
if (!app.commandLine.hasSwitch('user-data-dir')) app.setPath('userData', dataFolder());
app.enableSandbox();
// Windows groups windows, notifications and the start entry by it; the installer's shortcuts carry the same.
if (process.platform === 'win32') app.setAppUserModelId(APP_ID);
declareNoNetwork();
declarePageScheme();
declareGlobalShortcuts();

if (app.requestSingleInstanceLock()) {
  const data = app.getPath('userData');
  const log = openLog(path.join(data, 'logs'));
  const { couldNotStart } = setupCrashHandling(log);
  const answerWith = collectRequests();
  void app
    .whenReady()
    .then(() => start(data, log, answerWith))
    .catch(couldNotStart);
} else app.quit();

function start(data: string, log: Log, answerWith: ReturnType<typeof collectRequests>): void {
  const { store, problems } = openElectronStore();
  const policy = readPolicy();
  const settings = keepSettings(store, policy.settings);
  const staysOpen = (): boolean => process.platform === 'darwin' || settings.get().keepInTray === true;

  const spelling = setupSpelling({ resources: process.resourcesPath, data, log });
  const windows = setupWindows(data, staysOpen, spelling !== 'none');
  const handler = createRequestHandler(windows);
  const openOutside = createOpenOutside(windows.main);
  setupContentsGuard(log, openOutside);
  setupSessionGuard(log);
  setupPageScheme();
  app.on('browser-window-created', (_event, window) => {
    watchWindow(window, log);
    setupContextMenu(window, handler);
  });

  const desktop = (): Desktop => ({
    lookupShortcut: shortcut.state(),
    tray: hasTray(),
    canStartWithComputer: app.isPackaged,
    spelling,
  });
  const host = createHost({
    data,
    version: app.getVersion(),
    settings,
    surroundings: desktopSurroundings(windows, openOutside, desktop, log),
    bundled: pagesGlossary,
    problems: [...problems, ...policy.problems],
  });
  setupIpc(host, log, windows.contents);

  const { answer, openFile } = setupRequests(windows, handler, host, log);
  const showMenu = setupMenu({ windows, command: handler.command, openFile });
  setupTray(windows, handler, log);
  const shortcut = setupGlobalShortcut(settings.get, () => windows.toggleLookup(), host.notice);
  const apply = (now: Settings): void => {
    nativeTheme.themeSource = now.theme;
    applyStartWithComputer(now.startWithComputer);
    applySpelling(spelling, now.spelling);
    showMenu(now);
    shortcut.refresh();
  };
  apply(settings.get());
  host.listen((event, changed) => {
    if (event === 'settingsChanged') apply(changed as Settings);
  });

  const args = process.argv.slice(app.isPackaged ? 1 : 2);
  // Started with the computer, it waits for its shortcut and in the tray.
  if (!wasStartedWithComputer(args)) answer(requestsIn(args, process.cwd()));
  answerWith(answer);
  app.on('activate', () => void windows.showMain());
  app.on('window-all-closed', () => {
    if (!staysOpen()) app.quit();
  });
  app.on('will-quit', () => host.close());
  log.line(`started ${app.getVersion()}`);
}
