/** `termbridge open`, and what `npm start` calls, as a person starts it in a terminal without a display. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser } from '../find-browser.ts';
import { temporaryFolder } from '../host/workbench.ts';

const root = path.resolve(import.meta.dirname, '../..');
const data = temporaryFolder();
let browser: Browser;

beforeAll(async () => {
  writeFileSync(path.join(data, 'config.json'), JSON.stringify({ version: 1, firstRunDone: true, name: 'Anna' }));
  browser = await chromium.launch({
    ...findBrowser(),
    args: ['--disable-gpu', '--no-first-run', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
}, 60_000);
afterAll(async () => {
  await browser?.close();
  rmSync(data, { recursive: true, force: true });
});

interface Started {
  readonly child: ChildProcess;
  readonly output: () => string;
  /** The link, as soon as it is printed. */
  readonly link: Promise<string>;
  readonly ended: Promise<number | null>;
}
function start(...args: string[]): Started {
  const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ELECTRON_OVERRIDE_DIST_PATH: _override, ...env } = process.env;
  const child = spawn(process.execPath, args, { cwd: root, env: { ...env, TERMBRIDGE_DATA: data } });
  let text = '';
  const link = new Promise<string>((found) => {
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (part: string) => {
        text += part;
        const address = /http:\/\/127\.0\.0\.1:\d+\/#\S+/.exec(text)?.[0];
        if (address) found(address);
      });
  });
  return { child, output: () => text, link, ended: new Promise((end) => child.on('exit', end)) };
}

test.runIf(process.platform === 'linux')(
  'without a display it says so in one line and shows the address; the page works',
  async () => {
    const file = path.join(data, 'message.md');
    writeFileSync(file, 'We got **40 leads** by 12 May.');
    const started = start('dist/cli/termbridge.js', 'open', file);
    const page = await browser.newPage();
    await page.goto(await started.link);
    await expect
      .poll(() => page.getByRole('textbox', { name: 'Your draft' }).innerText(), { timeout: 20_000 })
      .toContain('40 leads');
    expect(started.output().split('\n')[0]).toBe(
      'The desktop program cannot run here (there is no display); opening browser mode instead.',
    );
    await page.close();
    started.child.kill('SIGTERM');
    expect(await started.ended).toBe(0);
  },
);

test('a link that was used before says so, and where the next one is', async () => {
  const started = start('dist/cli/termbridge.js', 'open', '--browser', '--no-open');
  const link = await started.link;
  const [page, again] = [await browser.newPage(), await browser.newPage()];
  await page.goto(link);
  await page.getByRole('textbox', { name: 'Your draft' }).waitFor();
  await again.goto(link);
  await expect.poll(() => again.locator('body').innerText(), { timeout: 20_000 }).toContain('This link has been used');
  expect(await again.locator('body').innerText()).toContain('the terminal window shows a new link');
  // The page that used it first goes on, also when it is loaded again.
  await page.reload();
  await page.getByRole('textbox', { name: 'Your draft' }).waitFor();
  await page.close();
  await again.close();
  started.child.kill('SIGKILL');
  await started.ended;
});

test('npm start’s part takes wrong use calmly', async () => {
  const load = "import('./dist/browser/server.js').then((m) => m.startFromCommandLine(process.argv.slice(1)))";
  const wrong = start('-e', load, '--', '--nonsense');
  expect(await wrong.ended).toBe(2);
  expect(wrong.output()).toBe('Unknown option --nonsense.\n');
});

test('settings are the desktop program’s own, and drafts are kept there', async () => {
  const started = start('dist/cli/termbridge.js', 'open', '--browser', '--no-open');
  const page = await browser.newPage();
  await page.goto(await started.link);
  const name = await page.evaluate(
    async () =>
      (
        await (
          window as unknown as { termbridge: { getSettings(): Promise<{ name: string }> } }
        ).termbridge.getSettings()
      ).name,
  );
  expect(name).toBe('Anna');
  await page.getByRole('textbox', { name: 'Your draft' }).fill('A message that must not be lost');
  await expect
    .poll(() => (readdirSync(data).includes('drafts') ? readdirSync(path.join(data, 'drafts')).length : 0), {
      timeout: 20_000,
    })
    .toBeGreaterThan(0);
  await page.close();
  started.child.kill('SIGKILL');
  await started.ended;
});
