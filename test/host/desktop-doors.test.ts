/** The doors between page, program and network, each called with what must not come in; `electron` is the stand-in here. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { app, ipcMain, protocol, session } from 'electron';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { setupContentsGuard } from '../../electron/app/contents-guard.ts';
import { CALL_CHANNEL, setupIpc } from '../../electron/app/ipc.ts';
import { closeWebRtc, declareNoNetwork } from '../../electron/app/no-network.ts';
import { declarePageScheme, setupPageScheme } from '../../electron/app/page-scheme.ts';
import { setupSessionGuard } from '../../electron/app/session-guard.ts';
import type { Host } from '../../electron/host/host.ts';
import { HOST_CALLS } from '../../glossary/host-api.ts';

const root = path.resolve(import.meta.dirname, '../..');
const lines: string[] = [];
const log = {
  file: '',
  line: (text: string) => void lines.push(text),
  error: (where: string) => void lines.push(where),
};

type Handler = (event: unknown, ...args: unknown[]) => Promise<unknown>;

describe('every call', () => {
  const handlers = new Map<string, Handler>();
  const reached: string[] = [];
  const ours = { id: 1 };
  beforeAll(() => {
    vi.spyOn(ipcMain, 'handle').mockImplementation(
      (channel, handler) => void handlers.set(channel, handler as Handler),
    );
    const answers = Object.fromEntries(HOST_CALLS.map((name) => [name, () => reached.push(name)]));
    setupIpc({ answers, listen: () => () => undefined } as unknown as Host, log, () => [ours as never]);
  });
  afterAll(() => vi.restoreAllMocks());
  const frame = (url: string, parent: unknown = null) => ({ url, parent });
  const OWN = 'app://termbridge/index.html';

  test('has one handler', () => {
    expect([...handlers.keys()].sort()).toEqual(HOST_CALLS.map((name) => CALL_CHANNEL + name).sort());
  });
  test.each([
    ['another site', { sender: ours, senderFrame: frame('https://example.com/') }],
    ['a frame inside our page', { sender: ours, senderFrame: frame(OWN, frame(OWN)) }],
    ['a window that is not ours', { sender: { id: 2 }, senderFrame: frame(OWN) }],
    ['a frame that is gone', { sender: ours, senderFrame: null }],
  ])('refuses %s before it looks at the arguments', async (_who, event) => {
    lines.splice(0);
    for (const handle of handlers.values()) await expect(handle(event)).rejects.toThrow('not allowed');
    expect(reached).toEqual([]);
    expect(lines).toHaveLength(HOST_CALLS.length);
  });
  test('refuses our own page with arguments of the wrong shape, and lets the right ones in', async () => {
    const event = { sender: ours, senderFrame: frame(OWN) };
    for (const handle of handlers.values())
      await expect(handle(event, Symbol('wrong'), 2, 3)).rejects.toThrow(/wrong arguments/);
    expect(reached).toEqual([]);
    await handlers.get(`${CALL_CHANNEL}getSettings`)?.(event);
    expect(reached).toEqual(['getSettings']);
  });
});

describe('the page’s own scheme', () => {
  let answer: (request: Request) => Promise<Response>;
  beforeAll(() => {
    vi.spyOn(protocol, 'handle').mockImplementation((_scheme, handler) => {
      answer = handler as typeof answer;
    });
    setupPageScheme(path.join(root, 'dist/renderer'));
    vi.restoreAllMocks();
  });
  test.each([
    ['the page', 'app://termbridge/index.html', 'GET', 200],
    ['another host', 'app://evil/index.html', 'GET', 403],
    ['a name before the host', 'app://user@termbridge/index.html', 'GET', 403],
    ['a file that is sent', 'app://termbridge/index.html', 'POST', 403],
    ['the program’s own code', 'app://termbridge/..%2fapp%2fmain.js', 'GET', 403],
    ['a file of no known kind', 'app://termbridge/package.lock', 'GET', 404],
    ['nothing', 'app://termbridge/none.js', 'GET', 404],
  ])('%s', async (_what, url, method, status) => {
    // The platform's own Request refuses a name before the host; Electron's need not.
    const response = await answer({ url, method } as Request);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });
  test('is a secure, standard scheme that bypasses no policy', () => {
    const declared = vi.spyOn(protocol, 'registerSchemesAsPrivileged').mockImplementation(() => undefined);
    declarePageScheme();
    const [schemes] = declared.mock.calls[0] ?? [];
    expect(schemes).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
    ]);
    vi.restoreAllMocks();
  });
});

describe('the network', () => {
  test('downloads are refused', () => {
    setupSessionGuard(log);
    const prevented = vi.fn();
    session.defaultSession.emit('will-download', { preventDefault: prevented });
    expect(prevented).toHaveBeenCalledOnce();
  });
  test('Chromium’s own ways out are cut off before it starts', () => {
    declareNoNetwork();
    expect(app.commandLine.getSwitchValue('host-resolver-rules')).toBe('MAP * ~NOTFOUND');
    expect(app.commandLine.getSwitchValue('webrtc-ip-handling-policy')).toBe('disable_non_proxied_udp');
    expect(app.commandLine.hasSwitch('disable-background-networking')).toBe(true);
    const policy = vi.fn();
    closeWebRtc({ setWebRTCIPHandlingPolicy: policy } as never);
    expect(policy).toHaveBeenCalledWith('disable_non_proxied_udp');
  });
  test('every web contents is guarded, whoever makes it', () => {
    setupContentsGuard(log, async () => false);
    const on = vi.fn();
    const contents = { on, getURL: () => '', setWindowOpenHandler: vi.fn(), setWebRTCIPHandlingPolicy: vi.fn() };
    app.emit('web-contents-created', {}, contents);
    expect(on.mock.calls.map(([event]) => String(event)).sort()).toEqual([
      'will-attach-webview',
      'will-frame-navigate',
      'will-navigate',
      'will-redirect',
    ]);
    for (const [, listener] of on.mock.calls) {
      const preventDefault = vi.fn();
      listener({ preventDefault, url: 'https://example.com/' });
      expect(preventDefault).toHaveBeenCalledOnce();
    }
    const [[openHandler]] = contents.setWindowOpenHandler.mock.calls as [[(details: { url: string }) => unknown]];
    expect(openHandler({ url: 'https://example.com/' })).toEqual({ action: 'deny' });
    expect(contents.setWebRTCIPHandlingPolicy).toHaveBeenCalledOnce();
    app.removeAllListeners('web-contents-created');
  });
});

/** Modules of Node and of Electron that can open a connection. */
const CONNECTING = /^(node:)?(http|https|http2|net|tls|dgram|dns|dns\/promises|inspector|quic)$/;

const CALLS = ['fetch(', 'new WebSocket(', 'new EventSource(', 'net.request(', 'autoUpdater', 'crashReporter.start'];

test('the desktop program’s code loads nothing that can open a connection', () => {
  const built = path.join(root, 'dist/app');
  const scripts = readdirSync(built).filter((name) => /\.c?js$/.test(name));
  expect(scripts).toEqual(expect.arrayContaining(['main.js', 'preload.cjs']));
  for (const script of scripts) {
    const code = readFileSync(path.join(built, script), 'utf8');
    const loaded = [...code.matchAll(/(?:\bfrom|\bimport|require\(|\bimport\()\s*["']([\w:/-]+)["']/g)];
    if (script === 'main.js')
      expect(loaded.map(([, name]) => name)).toEqual(expect.arrayContaining(['electron', 'node:fs']));
    expect(loaded.map(([, name]) => name ?? '').filter((name) => CONNECTING.test(name))).toEqual([]);
    for (const call of CALLS) expect([script, code.includes(call)]).toEqual([script, false]);
  }
});
