/** Browser mode against what other pages and programs on the same computer can send it, and in a real browser. */
import { readFileSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserServer, serve } from '../../electron/browser/server.ts';
import { findBrowser } from '../find-browser.ts';
import { type Bench, openBench } from '../host/workbench.ts';

const root = path.resolve(import.meta.dirname, '../..');
let bench: Bench;
let server: BrowserServer;
let browser: Browser;
let port = 0;

beforeAll(async () => {
  bench = openBench();
  bench.host.settings.set({ firstRunDone: true });
  server = await serve({
    host: bench.host,
    root: path.join(root, 'dist/renderer'),
    client: readFileSync(path.join(root, 'dist/browser/client.js'), 'utf8'),
  });
  port = Number(new URL(server.origin).port);
  browser = await chromium.launch({
    ...findBrowser(),
    args: ['--disable-gpu', '--disable-quic', '--no-first-run', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
}, 60_000);
afterAll(async () => {
  await browser?.close();
  server?.close();
  bench?.close();
});

interface Answer {
  readonly status: number;
  readonly body: string;
  readonly headers: http.IncomingHttpHeaders;
}
/** A request as another program can make it: any header, any path. */
const ask = (options: http.RequestOptions, body?: string): Promise<Answer> =>
  new Promise((done, failed) => {
    const request = http.request({ host: '127.0.0.1', port, ...options }, (response) => {
      let text = '';
      response.on('data', (part) => {
        text += part;
      });
      response.on('end', () => done({ status: response.statusCode ?? 0, body: text, headers: response.headers }));
    });
    request.on('error', failed);
    request.end(body);
  });
const own = () => ({ host: `127.0.0.1:${port}`, origin: server.origin, 'content-type': 'application/json' });
const status = async (...args: Parameters<typeof ask>): Promise<number> => (await ask(...args)).status;

describe('requests', () => {
  test.each(['evil.example', 'localhost', '127.0.0.1', '[::1]', '127.0.0.1.evil.example', ''])(
    'Host %j is misdirected (DNS rebinding)',
    async (host) => {
      const header = host === '127.0.0.1' ? `127.0.0.1:${port + 1}` : `${host}:${port}`;
      expect(await status({ path: '/', headers: { host: header } })).toBe(421);
    },
  );

  test.each(['cross-site', 'same-site', 'none'])('a request that the browser calls %s cannot call', async (site) => {
    expect(
      await status({ path: '/api/getSettings', method: 'POST', headers: { ...own(), 'sec-fetch-site': site } }, '[]'),
    ).toBe(403);
  });
  test('a page from elsewhere cannot even load the page', async () => {
    expect(await status({ path: '/', headers: { host: own().host, 'sec-fetch-site': 'cross-site' } })).toBe(403);
  });

  test.each(['http://evil.example', 'null', 'http://localhost', 'https://127.0.0.1'])(
    'Origin %s cannot call',
    async (origin) => {
      expect(await status({ path: '/api/getSettings', method: 'POST', headers: { ...own(), origin } }, '[]')).toBe(403);
    },
  );
  test('a call without Origin or as a form is refused', async () => {
    const { origin: _origin, ...without } = own();
    expect(await status({ path: '/api/getSettings', method: 'POST', headers: without }, '[]')).toBe(400);
    expect(
      await status(
        { path: '/api/getSettings', method: 'POST', headers: { ...own(), 'content-type': 'text/plain' } },
        '[]',
      ),
    ).toBe(400);
    expect(await status({ path: '/api/getSettings', method: 'PUT', headers: own() }, '[]')).toBe(400);
  });

  test.each([undefined, 'Bearer ', 'Bearer wrong', 'Basic d2hv', `Bearer ${'A'.repeat(32)}`])(
    'a call with the session %j is refused',
    async (authorization) => {
      expect(
        await status(
          { path: '/api/getSettings', method: 'POST', headers: { ...own(), ...(authorization && { authorization }) } },
          '[]',
        ),
      ).toBe(401);
      expect(
        await status(
          { path: '/events', method: 'POST', headers: { ...own(), ...(authorization && { authorization }) } },
          '[]',
        ),
      ).toBe(401);
    },
  );

  test('a link opens one session, once', async () => {
    const once = server.link().split('#')[1] ?? '';
    const open = () => ask({ path: '/session', method: 'POST', headers: own() }, JSON.stringify({ once }));
    const first = await open();
    expect(first.status).toBe(200);
    expect((await open()).status).toBe(401);
    const headers = { ...own(), authorization: `Bearer ${JSON.parse(first.body)}` };
    expect((await ask({ path: '/api/getSettings', method: 'POST', headers }, '[]')).body).toContain('"theme":"system"');
    expect(await status({ path: '/api/__proto__', method: 'POST', headers }, '[]')).toBe(200);
    for (const name of ['__proto__', 'constructor', 'toString', 'nothing'])
      expect((await ask({ path: `/api/${name}`, method: 'POST', headers }, '[]')).body).toBe(
        '{"error":"no such call"}',
      );
    expect((await ask({ path: '/api/setSettings', method: 'POST', headers }, 'no json')).body).toContain(
      'wrong arguments',
    );
  });

  test('guessing a link with nonsense is refused', async () => {
    for (const body of ['', '{}', '[]', '{"once":null}', '{"once":{"length":32}}', `{"once":"${'x'.repeat(2_000)}"}`])
      expect(await status({ path: '/session', method: 'POST', headers: own() }, body)).toBe(401);
  });

  test.each([
    '/../../package.json',
    '/..%2f..%2fpackage.json',
    '/%2e%2e/%2e%2e/package.json',
    '/..%5c..%5cpackage.json',
    '/assets/../../app/main.js',
    '/%00',
    '/%',
    '/C:%5cWindows%5cwin.ini',
    '//etc/passwd',
    '/index.html::$DATA',
    '/.built',
  ])('the path %s gives no file', async (bad) => {
    expect([400, 403, 404]).toContain(await status({ path: bad, headers: { host: own().host } }));
  });

  test('every answer carries the policy, and no cache keeps it', async () => {
    for (const one of ['/', '/nothing.js', '/host-client.js']) {
      const { headers } = await ask({ path: one, headers: { host: own().host } });
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['cache-control']).toBe('no-store');
      expect(headers['access-control-allow-origin']).toBeUndefined();
    }
  });

  test('it listens on the loopback address only', async () => {
    const { networkInterfaces } = await import('node:os');
    const others = Object.values(networkInterfaces())
      .flatMap((all) => all ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4');
    for (const { address } of others) await expect(ask({ host: address, path: '/', timeout: 2_000 })).rejects.toThrow();
    expect(new URL(server.origin).hostname).toBe('127.0.0.1');
  });
});

describe('in the browser', () => {
  test('the page works, keeps its session over a reload, and leaves no secret in the address', async () => {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.goto(server.link());
    await page.getByRole('textbox', { name: 'Your draft' }).fill('We got 40 leads by 12 May.');
    await expect
      .poll(() => page.getByRole('document', { name: 'Plain version' }).innerText(), { timeout: 20_000 })
      .toContain('12 May');
    expect(page.url()).toBe(`${server.origin}/`);
    await page.reload();
    await page.getByRole('textbox', { name: 'Your draft' }).waitFor();
    bench.host.emit('command', { name: 'glossary' });
    await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText(), { timeout: 20_000 }).toBe('Glossary');
    expect(errors).toEqual([]);
    const left = server.left();
    await page.close();
    await left;
  });

  test('a file given at the start waits for the page', async () => {
    bench.host.emit('openFile', { name: 'message.md', bytes: new TextEncoder().encode('From a *file*') });
    const page = await browser.newPage();
    await page.goto(server.link());
    await expect
      .poll(() => page.getByRole('textbox', { name: 'Your draft' }).innerText(), { timeout: 20_000 })
      .toContain('From a file');
    await page.close();
  });

  test('another local site in the same browser gets nothing and cannot frame it', async () => {
    const evil = http.createServer((_request, response) => response.end('<h1>evil</h1>'));
    await new Promise<void>((listening) => evil.listen(0, '127.0.0.1', listening));
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(evil.address() as AddressInfo).port}/`);
    const before = JSON.stringify(bench.host.settings.get());
    const got = await page.evaluate(async (target) => {
      const json = { 'content-type': 'application/json' };
      const tries = [
        fetch(`${target}/api/setSettings`, { method: 'POST', body: '[{"name":"evil"}]' }),
        fetch(`${target}/api/setSettings`, { method: 'POST', headers: json, body: '[{"name":"evil"}]' }),
        fetch(`${target}/session`, { method: 'POST', headers: json, body: '{"once":"x"}' }),
        fetch(`${target}/`),
        fetch(`${target}/`, { mode: 'no-cors' }),
      ];
      return Promise.all(
        tries.map((one) =>
          one.then(
            (response) => response.type,
            () => 'refused',
          ),
        ),
      );
    }, server.origin);
    expect(got).toEqual(got.map(() => 'refused'));
    const framed = await page.evaluate(
      (target) =>
        new Promise<boolean>((done) => {
          const frame = document.createElement('iframe');
          frame.src = target;
          frame.onload = () => done(frame.contentDocument !== null);
          document.body.append(frame);
        }),
      server.origin,
    );
    expect(framed).toBe(false);
    expect(
      await page
        .frames()[1]
        ?.evaluate(() => document.body.innerText)
        .catch(() => ''),
    ).not.toContain('Termbridge');
    expect(JSON.stringify(bench.host.settings.get())).toBe(before);
    await page.close();
    evil.close();
  });
});

test('bytes and odd objects survive the way over JSON', async () => {
  const { decode, encode } = await import('../../electron/browser/wire.ts');
  const all = [
    new Uint8Array([0, 255, 128]),
    { $bytes: 'not bytes' },
    { $plain: { $bytes: 'x' } },
    { a: [null, true, 1.5, 'ü'] },
  ];
  expect(decode(encode(all))).toEqual(all);
  expect(decode(encode(undefined))).toBeNull();
});
