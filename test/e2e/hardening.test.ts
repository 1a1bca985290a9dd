/** Electron's security checklist, point by point, on the running program. Each test was seen to fail with its point broken. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { HOST_CALLS } from '../../glossary/host-api.ts';
import { eventually, launch, newDataFolder, type Running, removeDataFolder, sandboxArgs } from './launch.ts';

let running: Running;
const data = newDataFolder();
const page = (): Page => running.page;

beforeAll(async () => {
  writeFileSync(path.join(data, 'config.json'), JSON.stringify({ version: 1, firstRunDone: true }));
  running = await launch(data);
});
afterAll(async () => {
  await running.close();
  removeDataFolder(data);
});

/** What is opened outside and what the user is asked is recorded from here on; `answer` is the button pressed. */
async function recordOutside(answer: number): Promise<void> {
  await running.app.evaluate(({ dialog, shell }, button) => {
    const record = { asked: [] as string[], opened: [] as string[] };
    (globalThis as unknown as { record: typeof record }).record = record;
    const ask = async (...args: unknown[]): Promise<{ response: number; checkboxChecked: boolean }> => {
      record.asked.push((args.at(-1) as { detail?: string }).detail ?? '');
      return { response: button, checkboxChecked: false };
    };
    Object.assign(dialog, { showMessageBox: ask });
    Object.assign(shell, {
      openExternal: async (url: string) => {
        record.opened.push(url);
      },
    });
  }, answer);
}
const outside = (): Promise<{ asked: string[]; opened: string[] }> =>
  running.app.evaluate(() => (globalThis as unknown as { record: { asked: string[]; opened: string[] } }).record);

test('windows run sandboxed, isolated, without Node, with web security', async () => {
  const preferences = await running.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => {
      const all = (
        window.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> }
      ).getLastWebPreferences();
      const {
        sandbox,
        contextIsolation,
        nodeIntegration,
        webSecurity,
        webviewTag,
        allowRunningInsecureContent,
        experimentalFeatures,
      } = all;
      return {
        sandbox,
        contextIsolation,
        nodeIntegration,
        webSecurity,
        webviewTag,
        allowRunningInsecureContent,
        experimentalFeatures,
      };
    }),
  );
  expect(preferences.length).toBeGreaterThan(0);
  for (const one of preferences)
    expect(one).toEqual({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
    });
});

test('the page has no Node, and exactly the host’s calls, frozen', async () => {
  const seen = await page().evaluate(() => {
    const all = globalThis as unknown as Record<string, unknown>;
    const api = all['termbridge'] as Record<string, unknown>;
    return {
      node: [typeof all['require'], typeof all['process'], typeof all['module'], typeof all['Buffer']],
      keys: Object.keys(api).sort(),
      frozen: Object.isFrozen(api),
    };
  });
  expect(seen.node).toEqual(['undefined', 'undefined', 'undefined', 'undefined']);
  expect(seen.keys).toEqual([...HOST_CALLS, 'on', 'platform'].sort());
  expect(seen.frozen).toBe(true);
});

test('the page comes over the program’s own scheme with its policy as headers', async () => {
  const { url, policy } = await page().evaluate(async () => {
    const response = await fetch(location.pathname);
    return { url: location.href, policy: response.headers.get('content-security-policy') };
  });
  expect(url).not.toMatch(/^file:/);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toMatch(/unsafe-(inline|eval)|https?:|\*/);
});

const violationOf = (provoke: string): Promise<string> =>
  page().evaluate(
    (code) =>
      new Promise<string>((done) => {
        document.addEventListener('securitypolicyviolation', (event) => done(event.effectiveDirective), { once: true });
        setTimeout(() => done('none'), 3_000);
        const provokes: Record<string, () => void> = {
          inline: () => {
            const script = document.createElement('script');
            try {
              script.text = 'window.pwned = 1';
            } catch {
              return;
            }
            document.body.append(script);
          },
          style: () => {
            const style = document.createElement('style');
            style.textContent = 'body { display: none }';
            document.body.append(style);
          },
          html: () => {
            try {
              document.createElement('div').innerHTML = '<img src=x onerror="window.pwned = 1">';
            } catch {
              // Refused, as it should be; the violation is reported beside it.
            }
          },
          frame: () => {
            const frame = document.createElement('iframe');
            frame.src = 'https://example.com/';
            document.body.append(frame);
          },
          connect: () => void fetch('https://example.com/').catch(() => undefined),
        };
        provokes[code]?.();
      }),
    provoke,
  );

test.each([
  ['an injected script', 'inline', /script-src|require-trusted-types-for/],
  ['an injected style', 'style', /style-src/],
  ['HTML from a string', 'html', /require-trusted-types-for/],
  ['a foreign frame', 'frame', /frame-src|default-src/],
  ['a connection', 'connect', /connect-src/],
])('the policy refuses %s', async (_what, provoke, directive) => {
  expect(await violationOf(provoke)).toMatch(directive);
  expect(await page().evaluate(() => 'pwned' in window)).toBe(false);
});

test('the page cannot be led elsewhere', async () => {
  await page().evaluate(() => {
    location.href = 'https://example.net/';
  });
  await eventually(() => running.log()).toMatch(/refused navigation/);
  expect(await page().evaluate(() => location.host)).toMatch(/^termbridge/);
});

test('no request leaves the program, whoever makes it, and the log says so', async () => {
  // A window of its own: neither the page's policy nor the guard against navigation stands before the session here.
  const answer = await running.app.evaluate(async ({ BrowserWindow }) => {
    const window = new BrowserWindow({ show: false });
    const result = await window.loadURL('https://example.com/secret-path').then(
      () => 'loaded',
      (error: Error) => error.message,
    );
    window.destroy();
    return result;
  });
  expect(answer).toMatch(/ERR_BLOCKED_BY_CLIENT/);
  expect(running.log()).toContain('refused request https://example.com');
  expect(running.log()).not.toContain('secret-path');
});

test('files outside the page’s folder are not served', async () => {
  const statuses = await page().evaluate(async () => {
    const paths = [
      '/../app/main.js',
      '/%2e%2e/app/main.js',
      '/..%2fapp/main.js',
      '/..%5capp%5cmain.js',
      '/C:/Windows/win.ini',
      '/assets/',
      '/index.html%00.js',
    ];
    return Promise.all(
      paths.map((one) =>
        fetch(one).then(
          (response) => response.status,
          () => 0,
        ),
      ),
    );
  });
  for (const status of statuses) expect([0, 403, 404]).toContain(status);
});

test('permissions are denied', async () => {
  const answers = await page().evaluate(async () => {
    const refusedOrError = (error: unknown): string => (error instanceof Error ? error.name : String(error));
    return {
      camera: await navigator.mediaDevices.getUserMedia({ video: true }).then(() => 'given', refusedOrError),
      notification: await Notification.requestPermission().catch(refusedOrError),
    };
  });
  expect(answers.camera).not.toBe('given');
  expect(answers.notification).not.toBe('granted');
});

test('new windows are refused, and an address outside is opened only after asking', async () => {
  await recordOutside(1);
  await page().evaluate(() => void window.open('https://example.org/no'));
  await eventually(async () => (await outside()).asked).toEqual(['https://example.org/no']);
  expect((await outside()).opened).toEqual([]);
  await recordOutside(0);
  await page().evaluate(() => void window.open('https://example.org/yes'));
  await eventually(async () => (await outside()).opened).toEqual(['https://example.org/yes']);
  expect(running.app.windows()).toHaveLength(1);
});

test.each([
  'file:///etc/passwd',
  'javascript:alert(1)',
  'http://example.org/',
  'smb://host/share',
  'ms-settings:',
  'https://user:pass@example.org/',
  'not a url',
])('openExternal never opens %s', async (url) => {
  await recordOutside(0);
  expect(
    await page().evaluate(
      (one) =>
        (window as unknown as { termbridge: { openExternal(url: string): Promise<boolean> } }).termbridge.openExternal(
          one,
        ),
      url,
    ),
  ).toBe(false);
  expect(await outside()).toEqual({ asked: [], opened: [] });
});

test('calls with wrong arguments are turned away before they reach the host', async () => {
  const call = (name: string, ...args: unknown[]): Promise<string> =>
    page().evaluate(
      ([one, list]) =>
        (window as unknown as { termbridge: Record<string, (...all: unknown[]) => Promise<unknown>> }).termbridge[
          one as string
        ]?.(...(list as unknown[])).then(
          () => 'let in',
          (error: Error) => error.message,
        ) ?? Promise.resolve('no such call'),
      [name, args] as const,
    );
  expect(await call('setSettings', { textSize: 'huge' })).toMatch(/BadCall: setSettings: wrong arguments/);
  expect(await call('setSettings', { unknown: 1 })).toMatch(/wrong arguments/);
  expect(await call('saveDraft', { id: '../../evil' })).toMatch(/wrong arguments/);
  expect(await call('removeDraft', '../config')).toMatch(/wrong arguments/);
  expect(await call('resolveProposal', { glossaryId: 'personal', file: '../../x.md', decision: 'approve' })).toMatch(
    /wrong arguments/,
  );
  expect(await call('loadLibrary', 'too', 'many')).toMatch(/wrong arguments/);
  expect(await call('windowAction', 'format-disk')).toMatch(/wrong arguments/);
});

test('the log holds no text of the user', async () => {
  const secret = 'Quarterly-Secret-Figures';
  await page().evaluate(
    (text) =>
      (window as unknown as { termbridge: { reportError(report: object): Promise<boolean> } }).termbridge
        .reportError({ name: 'TypeError', stack: 'at x' })
        .then(() => text),
    secret,
  );
  await page()
    .evaluate(
      (text) =>
        (window as unknown as { termbridge: { setSettings(patch: object): Promise<unknown> } }).termbridge
          .setSettings({ reader: text })
          .catch(() => undefined),
      secret,
    )
    .catch(() => undefined);
  await eventually(() => running.log()).toContain('setSettings: BadCall');
  expect(running.log()).not.toContain(secret);
});

test('Electron is pinned to one exact version', () => {
  const root = path.resolve(import.meta.dirname, '../..');
  const { devDependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  const installed = JSON.parse(readFileSync(path.join(root, 'node_modules/electron/package.json'), 'utf8')) as {
    version: string;
  };
  expect(devDependencies['electron']).toBe(installed.version);
});

test('a second start shows the running window instead of a second program', async () => {
  const { spawn } = await import('node:child_process');
  const root = path.resolve(import.meta.dirname, '../..');
  const file = path.join(data, 'from outside.md');
  writeFileSync(file, 'We need a landing page for the campaign.');
  const { default: binary } = (await import('electron')) as unknown as { default: string };
  const second = spawn(binary, [...sandboxArgs, root, `--user-data-dir=${data}`, file], { stdio: 'ignore' });
  const tooLate = setTimeout(() => second.kill(), 30_000);
  const code = await new Promise((ended) => second.on('exit', ended));
  clearTimeout(tooLate);
  expect(code).toBe(0);
  await eventually(() => page().getByRole('textbox', { name: 'Your draft' }).innerText()).toContain(
    'landing page for the campaign',
  );
});

// Last: it breaks the page's own code as well.
test('what the page does to its own prototypes does not reach the preload', async () => {
  const settings = await page().evaluate(async () => {
    const was = Array.prototype.map;
    Array.prototype.map = () => {
      throw new Error('polluted');
    };
    try {
      return await (
        window as unknown as { termbridge: { getSettings(): Promise<{ theme: string }> } }
      ).termbridge.getSettings();
    } finally {
      Array.prototype.map = was;
    }
  });
  expect(settings.theme).toBe('system');
});
