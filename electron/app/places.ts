/** Where things are in the built program: this file ends up in dist/app/main.js. */
import path from 'node:path';

const dist = path.resolve(import.meta.dirname, '..');

export const PAGE_FOLDER = path.join(dist, 'renderer');
export const PRELOAD = path.join(dist, 'app', 'preload.cjs');
export const ICONS = path.join(dist, 'app', 'icons');

/** As in build/electron-builder.yml (a test holds them together). */
export const APP_ID = 'app.termbridge.desktop';

/** The page's own scheme and host; nothing else is ever loaded. */
export const SCHEME = 'app';
export const PAGE_HOST = 'termbridge';
export const PAGE_URL = `${SCHEME}://${PAGE_HOST}/index.html`;
/** The links that other programs can open Termbridge with. */
export const LINK_SCHEME = 'termbridge';

/** Whether an address is our page. `URL.origin` of a scheme like ours is "null", so scheme and host are compared. */
export function isOurPage(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url?.protocol === `${SCHEME}:` && url.host === PAGE_HOST && url.username === '' && url.password === '';
}
