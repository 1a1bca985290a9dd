/** A Chromium-based browser that is installed: `CHROMIUM_PATH`, else Chromium, Chrome or Edge where each system keeps them. */
import { existsSync } from 'node:fs';
import path from 'node:path';

const PLACES: Readonly<Record<string, readonly string[]>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
  ],
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const base = process.env[variable];
    return base
      ? [
          path.join(base, 'Google/Chrome/Application/chrome.exe'),
          path.join(base, 'Microsoft/Edge/Application/msedge.exe'),
        ]
      : [];
  }),
};

/** For Playwright's `launch`. Throws with the cure where there is none. */
export function findBrowser(): { readonly executablePath: string } {
  const given = process.env['CHROMIUM_PATH'];
  const found = given ?? (PLACES[process.platform] ?? []).find((place) => existsSync(place));
  if (found === undefined)
    throw new Error('These tests need Chromium, Chrome or Edge; install one or set CHROMIUM_PATH.');
  return { executablePath: found };
}
