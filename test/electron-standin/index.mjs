// A stand-in for the 'electron' module: the app's real main bundle in Node, its real preload in an isolated world and its real renderer in
// Chromium, over CDP. What is not here throws. README.md says what it cannot prove.
import { app } from './app.mjs';
import { BrowserWindow, webContents } from './browser-window.mjs';
import {
  ClipboardItem,
  clipboard,
  dialog,
  globalShortcut,
  Menu,
  MenuItem,
  nativeImage,
  nativeTheme,
  screen,
  shell,
  Tray,
  trays,
} from './native.mjs';
import { ipcMain, protocol, session } from './session.mjs';
import { strict } from './strict.mjs';

/** Not there in the main process, as in Electron. */
export const ipcRenderer = undefined;
export const contextBridge = undefined;
export { opened } from './native.mjs';
export { leaked, refused } from './session.mjs';
export {
  app,
  BrowserWindow,
  ClipboardItem,
  clipboard,
  dialog,
  globalShortcut,
  ipcMain,
  Menu,
  MenuItem,
  nativeImage,
  nativeTheme,
  protocol,
  screen,
  session,
  shell,
  Tray,
  trays,
  webContents,
};

export default strict('electron', {
  app,
  BrowserWindow,
  ipcMain,
  protocol,
  session,
  webContents,
  Menu,
  MenuItem,
  dialog,
  shell,
  clipboard,
  ClipboardItem,
  globalShortcut,
  nativeTheme,
  nativeImage,
  screen,
  Tray,
  trays,
  ipcRenderer,
  contextBridge,
});
