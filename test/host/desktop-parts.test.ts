/** The desktop program's parts that decide something, called directly; `electron` is the stand-in here (test/vitest.config.ts). */
import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { app, globalShortcut, session } from 'electron';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { accelerator } from '../../electron/app/accelerator.ts';
import { CHOICES, isByDesktop, setupGlobalShortcut } from '../../electron/app/global-shortcut.ts';
import { collectRequests, setupRequests } from '../../electron/app/handle-requests.ts';
import { isTrustedSender } from '../../electron/app/ipc.ts';
import { openLog, withoutText } from '../../electron/app/log.ts';
import { outsideAddress } from '../../electron/app/open-outside.ts';
import { isOurPage } from '../../electron/app/places.ts';
import { linkRequest, readRequestedFile, requestsIn } from '../../electron/app/requests.ts';
import { isAllowedRequest, setupSessionGuard } from '../../electron/app/session-guard.ts';
import { pageFile } from '../../electron/host/page-files.ts';
import { DEFAULTS } from '../../electron/host/settings.ts';
import type { Problem } from '../../glossary/concept.ts';
import { temporaryFolder } from './workbench.ts';

const folder = temporaryFolder();
afterEach(() => globalShortcut.unregisterAll());

describe('callers', () => {
  const frame = (url: string, parent: unknown = null) => ({ url, parent }) as Parameters<typeof isTrustedSender>[0];
  test.each([
    ['our page', frame('app://termbridge/index.html'), true, true],
    ['our look-up window', frame('app://termbridge/index.html#lookup'), true, true],
    ['a window that is not ours', frame('app://termbridge/index.html'), false, false],
    ['a frame inside our page', frame('app://termbridge/index.html', {}), true, false],
    ['another site', frame('https://example.com/'), true, false],
    ['another host of our scheme', frame('app://evil/index.html'), true, false],
    ['a host that starts like ours', frame('app://termbridge.evil/index.html'), true, false],
    ['a name before our host', frame('app://termbridge@evil/'), true, false],
    ['a file', frame('file:///termbridge/index.html'), true, false],
    ['an empty page', frame('about:blank'), true, false],
    ['a frame that is gone', null, true, false],
  ])('%s', (_what, sender, ours, allowed) => expect(isTrustedSender(sender, ours)).toBe(allowed));
  test('what is no address is not our page', () => expect(isOurPage('')).toBe(false));
});

describe('the session', () => {
  test.each([
    ['app://termbridge/assets/index.js', 'script', true],
    ['blob:app://termbridge/1234', 'other', true],
    ['data:image/png;base64,AAAA', 'image', true],
    ['data:text/html,<script>', 'mainFrame', false],
    ['data:image/svg+xml,<svg/>', 'subFrame', false],
    ['https://example.com/', 'xhr', false],
    ['http://localhost/', 'xhr', false],
    ['ws://localhost/', 'webSocket', false],
    ['file:///etc/passwd', 'image', false],
    ['blob:https://example.com/1', 'other', false],
    ['devtools://devtools/bundled/x.js', 'script', false],
  ])('%s as %s', (url, type, allowed) => expect(isAllowedRequest(url, type)).toBe(allowed));

  test('permissions are denied, whether asked or looked up', () => {
    const lines: string[] = [];
    setupSessionGuard({ file: '', line: (text) => lines.push(text), error: () => undefined });
    const own = session.defaultSession as unknown as {
      permissionHandler(contents: unknown, permission: string, answer: (allowed: boolean) => void): void;
      permissionCheck(contents: unknown, permission: string): boolean;
      devicePermission(): boolean;
    };
    const asked: boolean[] = [];
    const all = [
      'media',
      'geolocation',
      'notifications',
      'midi',
      'openExternal',
      'clipboard-read',
      'display-capture',
      'hid',
      'serial',
      'usb',
      'fileSystem',
    ];
    for (const permission of all) own.permissionHandler(null, permission, (allowed) => asked.push(allowed));
    expect(asked).toEqual(all.map(() => false));
    expect(all.map((permission) => own.permissionCheck(null, permission))).toEqual(all.map(() => false));
    expect(own.devicePermission()).toBe(false);
    expect(lines).toHaveLength(all.length);
  });
});

test.each([
  ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
  ['mailto:sam@example.org', 'mailto:sam@example.org'],
  ['HTTPS://EXAMPLE.org', 'https://example.org/'],
  ['http://example.org/', undefined],
  ['file:///etc/passwd', undefined],
  ['javascript:alert(1)', undefined],
  ['\u0000https://example.org', 'https://example.org/'],
  ['https://bank.example@evil.example/', undefined],
  [`https://example.org/${'a'.repeat(3_000)}`, undefined],
])('outside: %s', (address, opened) => expect(outsideAddress(address)).toBe(opened));

describe('requests', () => {
  test('files, links and switches of a command line', () => {
    expect(
      requestsIn(
        ['.', '--lookup', '--inspect=0', 'a.md', '/b/c.DOCX', 'x.exe', 'termbridge://lookup/SPF%20record'],
        '/home/anna',
      ),
    ).toEqual([
      { kind: 'lookup-window' },
      { kind: 'file', file: path.resolve('/home/anna/a.md') },
      { kind: 'file', file: path.resolve('/b/c.DOCX') },
      { kind: 'command', command: { name: 'lookup-query', data: 'SPF record' } },
    ]);
  });
  test.each([
    ['termbridge://settings', [{ kind: 'command', command: { name: 'settings' } }]],
    ['termbridge://wipe-drafts', []],
    ['termbridge://lookup/%E0%A4%A', [{ kind: 'command', command: { name: 'lookup' } }]],
    ['https://lookup/x', []],
    ['nonsense', []],
  ])('%s', (link, expected) => expect(linkRequest(link)).toEqual(expected));
  test('a word in a link has an end and no control characters', () => {
    const [request] = linkRequest(`termbridge://lookup/a%00b${'c'.repeat(500)}`);
    expect(request).toMatchObject({ command: { data: `a b${'c'.repeat(197)}` } });
  });
  test('only real files of a sane size are read', async () => {
    writeFileSync(path.join(folder, 'a.md'), 'text');
    expect(await readRequestedFile(path.join(folder, 'a.md'))).toEqual({
      name: 'a.md',
      bytes: new TextEncoder().encode('text'),
    });
    expect(await readRequestedFile(folder)).toBeUndefined();
    expect(await readRequestedFile(path.join(folder, 'absent.md'))).toBeUndefined();
  });
});

test.each([
  ['an installed program', true, undefined, ['termbridge']],
  ['the portable program', true, 'D:\\Termbridge.exe', []],
  ['a program in development', false, undefined, []],
])('links are bound to %s: %s', (_what, isPackaged, portable, bound) => {
  const schemes: string[] = [];
  vi.spyOn(app, 'setAsDefaultProtocolClient').mockImplementation((scheme) => schemes.push(scheme) > 0);
  if (portable !== undefined) vi.stubEnv('PORTABLE_EXECUTABLE_FILE', portable);
  Object.assign(app, { isPackaged });
  setupRequests({} as never, {} as never, {} as never, { file: '', line: () => undefined, error: () => undefined });
  Object.assign(app, { isPackaged: false });
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  expect(schemes).toEqual(bound);
});

describe('the global shortcut', () => {
  const settings = (keys?: string) => () => ({
    ...DEFAULTS,
    shortcuts: keys === undefined ? {} : { 'lookup-window': keys },
  });
  test('a taken one is replaced by another, and the user hears of it', () => {
    globalShortcut.register(accelerator(CHOICES[0]), () => undefined);
    const said: Problem[] = [];
    // Unregistering is ours alone: another program's shortcut stays.
    const unregisterAll = globalShortcut.unregisterAll.bind(globalShortcut);
    Object.assign(globalShortcut, { unregisterAll: () => undefined });
    const { state } = setupGlobalShortcut(
      settings(),
      () => undefined,
      (problem) => said.push(problem),
    );
    Object.assign(globalShortcut, { unregisterAll });
    expect(said).toMatchObject([{ code: 'shortcut-taken', data: { wanted: CHOICES[0], used: CHOICES[1] } }]);
    expect(globalShortcut.isRegistered(accelerator(CHOICES[1]))).toBe(true);
    expect(state()).toMatchObject({ wanted: CHOICES[0], used: CHOICES[1], choices: CHOICES });
  });
  test('where every key is taken, that is said, and nothing pretends to work', () => {
    for (const keys of CHOICES) globalShortcut.register(accelerator(keys), () => undefined);
    const unregisterAll = globalShortcut.unregisterAll.bind(globalShortcut);
    Object.assign(globalShortcut, { unregisterAll: () => undefined });
    const said: Problem[] = [];
    const { state } = setupGlobalShortcut(
      settings(),
      () => undefined,
      (problem) => said.push(problem),
    );
    Object.assign(globalShortcut, { unregisterAll });
    expect(state()).toMatchObject({ wanted: CHOICES[0], used: '' });
    expect(said).toMatchObject([{ code: 'shortcut-taken', data: { used: '' } }]);
  });
  test.each([
    ['linux', { XDG_SESSION_TYPE: 'wayland' }, true],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
    ['linux', { XDG_SESSION_TYPE: 'x11', DISPLAY: ':0' }, false],
    ['win32', {}, false],
    ['darwin', { WAYLAND_DISPLAY: 'wayland-0' }, false],
  ] as const)('on %s with %j the desktop decides about keys: %s', (platform, env, decides) =>
    expect(isByDesktop(platform, env)).toBe(decides),
  );
  test('a new choice takes the place of the old one, and none is possible', () => {
    let chosen = 'Ctrl+Shift+K';
    const shortcut = setupGlobalShortcut(
      () => settings(chosen)(),
      () => undefined,
      () => undefined,
    );
    expect(globalShortcut.isRegistered(accelerator('Ctrl+Shift+K'))).toBe(true);
    chosen = '';
    shortcut.refresh();
    expect(globalShortcut.isRegistered(accelerator('Ctrl+Shift+K'))).toBe(false);
    expect(shortcut.state()).toMatchObject({ wanted: '', used: '' });
  });
});

test.each([
  ['Ctrl+Shift+L', 'win32', 'Ctrl+Shift+L'],
  ['Ctrl+Shift+L', 'darwin', 'Command+Shift+L'],
  ['Ctrl+Alt+1', 'darwin', 'Command+Control+1'],
  ['Ctrl+Shift+ArrowUp', 'linux', 'Ctrl+Shift+Up'],
  ['Ctrl++', 'linux', 'Ctrl+Plus'],
  ['Ctrl+ ', 'win32', 'Ctrl+Space'],
  ['F8', 'darwin', 'F8'],
  ['', 'linux', ''],
] as const)('the keys %j are on %s for Electron %j', (keys, platform, expected) =>
  expect(accelerator(keys, platform)).toBe(expected),
);

test('the log names an error without what the user wrote', () => {
  const log = openLog(path.join(folder, 'logs'));
  log.error('save', Object.assign(new TypeError('cannot parse "our secret plan"'), { code: 'EPARSE' }));
  const text = readFileSync(log.file, 'utf8');
  expect(text).toMatch(/save: TypeError EPARSE \| at /);
  expect(text).not.toContain('secret');
  expect(withoutText('a thrown text')).toBe('string');
  rmSync(folder, { recursive: true, force: true });
});

test('a link inside the page’s folder does not lead out of it', async () => {
  const root = temporaryFolder();
  const outside = temporaryFolder();
  writeFileSync(path.join(outside, 'secret.json'), '{}');
  writeFileSync(path.join(root, 'index.html'), 'page');
  symlinkSync(path.join(outside, 'secret.json'), path.join(root, 'linked.json'));
  expect(await pageFile(root, '/linked.json')).toEqual({ status: 403 });
  expect(await pageFile(root, '/')).toMatchObject({ status: 200, type: 'text/html; charset=utf-8' });
  expect(await pageFile(root, '/nothing.js')).toEqual({ status: 404 });
  for (const folder of [root, outside]) rmSync(folder, { recursive: true });
});

test('a file or link that the program was started with waits until somebody can answer', () => {
  const answerWith = collectRequests();
  const prevented: string[] = [];
  app.emit('open-file', { preventDefault: () => prevented.push('file') }, '/a.md');
  app.emit('open-url', { preventDefault: () => prevented.push('link') }, 'termbridge://review');
  const answered: unknown[] = [];
  answerWith((requests) => answered.push(...requests));
  app.emit('second-instance', {}, ['termbridge', '--lookup'], '/');
  expect(answered).toEqual([
    { kind: 'file', file: '/a.md' },
    { kind: 'command', command: { name: 'review' } },
    { kind: 'lookup-window' },
  ]);
  expect(prevented).toEqual(['file', 'link']);
  app.removeAllListeners();
});
