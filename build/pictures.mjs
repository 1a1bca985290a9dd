// `npm run pictures`: docs/pictures, every view light and dark, drawn from the page with the bundled terms and a small team glossary.
// Needs the build (for the terms) and an installed Chromium; the page runs under the headers it has in earnest.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { PAGE_HEADERS, TYPES } from '../electron/host/page-policy.ts';
import { findBrowser } from '../test/find-browser.ts';
import { buildRenderer } from './renderer.mjs';

const root = path.resolve(import.meta.dirname, '..');
const pictures = path.join(root, 'docs/pictures');
const folder = mkdtempSync(path.join(tmpdir(), 'termbridge-pictures-'));
const terms = readFileSync(path.join(root, 'dist/terms.json'));

const button = (page, name) => page.getByRole('button', { name }).first().click();
const example = async (page) => {
  await button(page, 'Try an example');
  await page.locator('.prose-plain [data-mark]').first().waitFor();
};
/** By picture: what leads there from a fresh start. */
const VIEWS = {
  translate: { ways: [example, (page) => page.keyboard.press('F8')] },
  missing: { ways: [example, (page) => page.getByRole('tab', { name: /Missing/ }).click()] },
  'look-up': { ways: [(page) => page.keyboard.press('Control+1'), (page) => page.keyboard.type('cdp')] },
  'look-up-window': { ways: [(page) => page.keyboard.type('bounce')], size: [760, 400], hash: '#lookup' },
  glossary: {
    ways: [
      (page) => page.keyboard.press('Control+3'),
      (page) => page.getByLabel('Filter by words').fill('consent'),
      (page) =>
        page
          .getByRole('gridcell', { name: /^consent banner.*Company/ })
          .first()
          .click(),
    ],
  },
  'to-review': { ways: [(page) => page.keyboard.press('Control+4')] },
  settings: { ways: [(page) => page.keyboard.press('Control+,')] },
  'first-run': { ways: [], settings: { firstRunDone: false } },
};

const file = (name) =>
  name === '/dev/bundled.json'
    ? terms
    : existsSync(path.join(folder, name))
      ? readFileSync(path.join(folder, name))
      : null;

try {
  await buildRenderer({ entry: 'dev/index.html', outDir: folder, logLevel: 'error' });
  mkdirSync(pictures, { recursive: true });
  const server = createServer((request, response) => {
    const name = path.posix.normalize(new URL(request.url ?? '/', 'http://x').pathname);
    const body = file(name);
    if (body === null) response.writeHead(404).end();
    else
      response.writeHead(200, { ...PAGE_HEADERS, 'content-type': TYPES[path.extname(name)] ?? 'text/plain' }).end(body);
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  const browser = await chromium.launch({ ...findBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
  for (const [name, { ways, size = [1280, 800], settings = {}, hash = '' }] of Object.entries(VIEWS)) {
    for (const colorScheme of ['light', 'dark']) {
      const page = await browser.newPage({
        viewport: { width: size[0], height: size[1] },
        colorScheme,
        reducedMotion: 'reduce',
        locale: 'en-GB',
        timezoneId: 'UTC',
      });
      const query = encodeURIComponent(JSON.stringify(settings));
      await page.goto(`http://127.0.0.1:${server.address().port}/dev/index.html?settings=${query}${hash}`);
      await page.locator('[data-loaded]').waitFor({ state: 'attached' });
      for (const way of ways) {
        await way(page);
        await page.waitForTimeout(300);
      }
      await page.mouse.move(0, 0);
      await page.waitForTimeout(200);
      await page.screenshot({
        path: path.join(pictures, `${name}-${colorScheme}.png`),
        animations: 'disabled',
        caret: 'hide',
      });
      await page.close();
    }
    console.log(name);
  }
  await browser.close();
  server.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
