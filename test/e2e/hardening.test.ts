/** Electron's security checklist, point by point, on the running program. Each test was seen to fail with its point broken. */
import { spawn } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { existsSync, writeFileSync } from 'node:fs';
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
  const wanted = {
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    webviewTag: false,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    navigateOnDragDrop: false,
  };
  const opened = running.app.waitForEvent('window');
  await running.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('lookup-window')?.click());
  await (await opened).locator('main').waitFor();
  const all = () =>
    running.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((window) =>
        (window.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> }).getLastWebPreferences(),
      ),
    );
  await eventually(async () => (await all()).length).toBe(2);
  for (const one of await all())
    expect(Object.fromEntries(Object.keys(wanted).map((name) => [name, one[name]]))).toEqual(wanted);
  await running.app.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows())
      if (window.webContents.getURL().endsWith('#lookup')) window.destroy();
  });
  await eventually(() => running.app.windows().length).toBe(1);
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

test('WebRTC, which asks no session, has no way out', async () => {
  const heard: number[] = [];
  const server = createSocket('udp4', (message) => heard.push(message.length));
  await new Promise<void>((listening) => server.bind(0, '127.0.0.1', listening));
  const { port } = server.address();
  await page().evaluate(async (to) => {
    const connection = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${to}` }] });
    connection.createDataChannel('x');
    await connection.setLocalDescription(await connection.createOffer());
    await new Promise((done) => setTimeout(done, 3_000));
    connection.close();
  }, port);
  server.close();
  expect(heard).toEqual([]);
  const policies = await running.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => window.webContents.getWebRTCIPHandlingPolicy()),
  );
  expect(new Set(policies)).toEqual(new Set(['disable_non_proxied_udp']));
});

test('Chromium looks up no host name and fetches no dictionary', async () => {
  const switches = await running.app.evaluate(({ app }) =>
    ['host-resolver-rules', 'disable-background-networking'].map((name) => [
      app.commandLine.hasSwitch(name),
      app.commandLine.getSwitchValue(name),
    ]),
  );
  expect(switches).toEqual([
    [true, 'MAP * ~NOTFOUND'],
    [true, ''],
  ]);
  expect(existsSync(path.join(data, 'Dictionaries'))).toBe(false);
});

test('a definition brings no remote content', async () => {
  await page().evaluate(async () => {
    const { termbridge } = window as unknown as { termbridge: Record<string, (request: object) => Promise<unknown>> };
    const remote = 'https://tracker.example/pixel.png';
    await termbridge['saveConcept']?.({
      glossaryId: 'personal',
      concept: {
        id: 'zebra-crossing',
        side: 'it',
        terms: ['zebra crossing'],
        plain: 'weekly check*',
        definition: `Seen here: ![picture](${remote}) <img src="${remote}"> and [a page](https://tracker.example/page).`,
      },
      baseRevision: null,
    });
  });
  await page().getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Look up' }).click();
  await page().getByRole('combobox').or(page().getByRole('searchbox')).first().fill('zebra crossing');
  await eventually(() => page().getByRole('main').innerText()).toContain('Seen here');
  const sources = await page().evaluate(() =>
    [...document.images].map(({ src }) => src).filter((src) => !src.startsWith(location.origin)),
  );
  expect(sources).toEqual([]);
  expect(running.log()).not.toContain('tracker.example');
});

test('the log holds no text of the user', async () => {
  const secret = 'Quarterly-Secret-Figures';
  const answer = await page().evaluate(async (text) => {
    const { termbridge } = window as unknown as { termbridge: Record<string, (...all: unknown[]) => Promise<unknown>> };
    const refused = (error: unknown): string => String(error);
    await termbridge['reportError']?.({ name: `Error: ${text}`, stack: `Error: ${text}\n    at ${text}\n at x` });
    await termbridge['copy']?.({ text });
    const draft = { id: 'secret', changed: '', title: text, reader: 'it', writer: null, doc: text, decisions: [] };
    await termbridge['saveDraft']?.({ ...draft, cursor: 0 });
    await termbridge['saveDraft']?.({ ...draft, cursor: text }).catch(refused);
    await termbridge['openExternal']?.(`https://${text}:${text}@example.org/`).catch(refused);
    void fetch(`https://${text}.example/${text}`).catch(() => undefined);
    const wrong = await termbridge['setSettings']?.({ reader: text }).catch(refused);
    await termbridge['removeDraft']?.('secret');
    return wrong;
  }, secret);
  expect(answer).not.toContain(secret);
  await running.app.evaluate(({ app }, file) => app.emit('open-file', { preventDefault() {} }, file), `/${secret}.md`);
  await running.app.evaluate(({ dialog }, text) => {
    Object.assign(dialog, { showMessageBox: async () => ({ response: 0, checkboxChecked: false }) });
    setTimeout(() => {
      throw new Error(text);
    });
  }, secret);
  await eventually(() => running.log()).toContain('setSettings: BadCall');
  await eventually(() => running.log()).toContain('a file to open could not be read');
  await eventually(() => running.log()).toContain('uncaught error: Error');
  expect(running.log().toLowerCase()).not.toContain(secret.toLowerCase());
});

/** Starts the program once more, as a file manager, a browser or a user's own key would; it ends by itself. */
async function secondStart(...args: string[]): Promise<void> {
  const root = path.resolve(import.meta.dirname, '../..');
  const { default: binary } = (await import('electron')) as unknown as { default: string };
  const second = spawn(binary, [...sandboxArgs, root, `--user-data-dir=${data}`, ...args], { stdio: 'ignore' });
  const tooLate = setTimeout(() => second.kill(), 30_000);
  const code = await new Promise((ended) => second.on('exit', ended));
  clearTimeout(tooLate);
  expect(code).toBe(0);
}

test('a second start shows the running window instead of a second program', async () => {
  const file = path.join(data, 'from outside.md');
  writeFileSync(file, 'We need a landing page for the campaign.');
  await secondStart(file);
  await eventually(() => page().getByRole('textbox', { name: 'Your draft' }).innerText()).toContain(
    'landing page for the campaign',
  );
});

test('a second start hands on a link, and --lookup opens the look-up window', async () => {
  await secondStart('termbridge://lookup/SPF');
  await eventually(() => page().getByRole('main').innerText()).toMatch(/sender policy framework/i);
  const opened = running.app.waitForEvent('window');
  await secondStart('--lookup');
  await (await opened).waitForURL(/#lookup$/);
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
