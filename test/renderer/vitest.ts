/**
 * The interface's tests. `renderer`: values and documents, in happy-dom. `paste`: what only a browser's own parser tells, in Chromium.
 * `page`: the built page under its real content security policy, in Chromium, with a host in memory and the real engine.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { playwright } from '@vitest/browser-playwright';
import type { TestProjectConfiguration } from 'vitest/config';

const root = path.resolve(import.meta.dirname, '../..');
const here = import.meta.dirname;

export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** An installed browser: CHROMIUM_PATH, or where systems put it. */
export function findChromium(): string | undefined {
  const places = [
    process.env['CHROMIUM_PATH'],
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/microsoft-edge',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ];
  return places.find((place) => place !== undefined && existsSync(place));
}

const executablePath = findChromium();

export const projects: TestProjectConfiguration[] = [
  {
    root,
    test: {
      name: 'renderer',
      include: ['test/renderer/values/**/*.test.{ts,tsx}'],
      environment: 'happy-dom',
      testTimeout: 30_000,
    },
  },
  {
    root,
    test: {
      name: 'paste',
      include: ['test/renderer/paste/**/*.test.ts'],
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        provider: playwright({
          launchOptions: { args: CHROMIUM_FLAGS, ...(executablePath === undefined ? {} : { executablePath }) },
        }),
        instances: [{ browser: 'chromium' }],
      },
    },
  },
  {
    root,
    test: {
      name: 'page',
      include: ['test/renderer/page/**/*.test.ts'],
      globalSetup: [path.join(here, 'build-page.ts')],
      testTimeout: 60_000,
      hookTimeout: 60_000,
      // A browser on a crowded machine drops a key once in a thousand tests; what is broken fails twice.
      retry: 1,
      fileParallelism: false,
    },
  },
];
