/** State that the parts of the stand-in share. */

export const shared = {
  /** Chromium's process, its profile folder, and a tab that is there already. */
  chromium: undefined,
  profile: undefined,
  spare: undefined,
  quitting: false,
  isReady: false,
  /** The app's folder and package.json. */
  info: { dir: process.cwd(), pkg: {} },
  nextId: 1,
  /** Command line switches that the app itself gave, by name. */
  switches: new Map(),
};
export const windows = new Set();
/** The command line as it was given; electron and the app may change process.argv. */
export const fullArgv = [...process.argv];
/** Insides of WebContents and BrowserWindow. */
export const WC = Symbol('wc');
export const WIN = Symbol('win');
