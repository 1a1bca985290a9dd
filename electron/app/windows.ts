/** The two windows: the main one, and the small look-up window that a global shortcut shows. */
import path from 'node:path';
import { app, BrowserWindow, type WebContents } from 'electron';
import { ICONS, PAGE_URL, PRELOAD } from './places.ts';
import { bringBackWhenScreenGoes, placeNearCursor, readWindowState, rememberWindow } from './window-state.ts';

export interface Windows {
  readonly main: () => BrowserWindow | null;
  readonly lookup: () => BrowserWindow | null;
  /** Shows the main window, opening it where it was closed. */
  readonly showMain: () => BrowserWindow;
  readonly showLookup: () => BrowserWindow;
  /** Shows it, or hides it where it is in front: the same keys open and close it. */
  readonly toggleLookup: () => void;
  readonly hideLookup: () => void;
  readonly contents: () => readonly WebContents[];
}

const LOOKUP_SIZE = { width: 760, height: 400 };

/** One set of preferences for every window; nothing in it may be loosened. */
const preferences = {
  preload: PRELOAD,
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
};

/**
 * @param staysOpen whether the program goes on without its main window.
 * @param spellcheck whether Chromium marks misspelt words: only where it needs no download for it.
 */
export function setupWindows(data: string, staysOpen: () => boolean, spellcheck: boolean): Windows {
  let main: BrowserWindow | null = null;
  let lookup: BrowserWindow | null = null;
  const icon = path.join(ICONS, '256x256.png');

  function openMain(): BrowserWindow {
    const file = path.join(data, 'window.json');
    const { maximized, place } = readWindowState(file);
    const window = new BrowserWindow({
      ...place,
      show: false,
      title: 'Termbridge',
      icon,
      webPreferences: { ...preferences, spellcheck },
    });
    rememberWindow(window, file);
    bringBackWhenScreenGoes(window);
    window.once('ready-to-show', () => {
      if (maximized) window.maximize();
      window.show();
    });
    window.on('closed', () => {
      main = null;
      // A hidden look-up window would keep the program running that the user has just closed.
      if (!staysOpen()) lookup?.destroy();
    });
    void window.loadURL(PAGE_URL);
    return window;
  }

  function openLookup(): BrowserWindow {
    const window = new BrowserWindow({
      ...placeNearCursor(LOOKUP_SIZE),
      show: false,
      frame: false,
      resizable: false,
      maximizable: false,
      fullscreenable: false,
      skipTaskbar: true,
      alwaysOnTop: true,
      title: 'Termbridge – Look up',
      icon,
      webPreferences: { ...preferences, spellcheck: false },
    });
    window.once('ready-to-show', () => window.show());
    window.on('blur', () => window.hide());
    window.on('closed', () => {
      lookup = null;
    });
    void window.loadURL(`${PAGE_URL}#lookup`);
    return window;
  }

  function showLookup(): BrowserWindow {
    if (!lookup) {
      lookup = openLookup();
      return lookup;
    }
    if (!lookup.isVisible()) lookup.setBounds(placeNearCursor(LOOKUP_SIZE));
    lookup.show();
    lookup.focus();
    return lookup;
  }
  function hideLookup(): void {
    lookup?.hide();
    // On a Mac the program before us gets the keyboard back only when the whole program hides.
    if (process.platform === 'darwin' && !main?.isVisible()) app.hide();
  }

  return {
    main: () => main,
    lookup: () => lookup,
    showMain() {
      if (!main) {
        main = openMain();
        return main;
      }
      if (main.isMinimized()) main.restore();
      main.show();
      main.focus();
      return main;
    },
    showLookup,
    hideLookup,
    toggleLookup() {
      if (lookup?.isVisible() && lookup.isFocused()) hideLookup();
      else showLookup();
    },
    contents: () => [main, lookup].flatMap((window) => (window && !window.isDestroyed() ? [window.webContents] : [])),
  };
}
