/** Where windows stand, what starts with the computer, and spelling, called directly; `electron` is the stand-in here. */
import { EventEmitter } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { app, type BrowserWindow, type Session, screen, session } from 'electron';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { applySpelling, setupSpelling } from '../../electron/app/spelling.ts';
import {
  applyStartWithComputer,
  HIDDEN,
  wasStartedWithComputer,
  writeAutostart,
} from '../../electron/app/start-with-computer.ts';
import { bringBackWhenScreenGoes, placeFor, placeNearCursor } from '../../electron/app/window-state.ts';
import { temporaryFolder } from './workbench.ts';

afterEach(() => vi.restoreAllMocks());

describe('the window’s place', () => {
  const big = { x: 0, y: 0, width: 1920, height: 1040 };
  const small = { x: 0, y: 0, width: 853, height: 500 };
  const right = { x: 1920, y: 0, width: 1280, height: 700 };
  const was = { x: 100, y: 50, width: 1000, height: 700 };
  test.each([
    ['is remembered', was, [big], { x: 100, y: 50, width: 1000, height: 700 }],
    [
      'on a second screen is remembered',
      { ...was, x: 2000 },
      [big, right],
      { x: 2000, y: 50, width: 1000, height: 700 },
    ],
    ['left of the usual screen is remembered', { ...was, x: -900 }, [big, { ...right, x: -1280 }], { x: -900, y: 50 }],
    ['is no smaller than usable', { ...was, width: 10, height: 10 }, [big], { width: 900, height: 600 }],
    ['is no larger than its screen', { ...was, width: 3000, height: 2000 }, [big], { width: 1920, height: 1040 }],
    [
      'fits a small screen',
      { ...was, x: 0, y: 0 },
      [small],
      { width: 853, height: 500, minWidth: 853, minHeight: 500 },
    ],
    ['is the system’s choice at first', undefined, [big], { width: 1280, height: 800, minWidth: 900, minHeight: 600 }],
  ])('%s', (_what, state, screens, expected) => expect(placeFor(state, screens)).toMatchObject(expected));
  test.each([
    ['its screen is gone', { ...was, x: 2500 }],
    ['its title bar would be above the screen', { ...was, y: -300 }],
    ['its title bar would be below the screen', { ...was, y: 1039 }],
    ['only its edge would be seen', { ...was, x: -950 }],
  ])('is given up where %s', (_what, state) => {
    const place = placeFor(state, [big]);
    expect(place).not.toHaveProperty('x');
    expect(place).not.toHaveProperty('y');
  });

  test('a window is brought back when its screen is unplugged, and left alone otherwise', () => {
    let bounds = { ...was, x: 2500 };
    const window = Object.assign(new EventEmitter(), {
      getBounds: () => bounds,
      setBounds: (next: typeof bounds) => {
        bounds = next;
      },
    });
    bringBackWhenScreenGoes(window as unknown as BrowserWindow);
    screen.emit('display-removed');
    expect(bounds).toEqual({ x: 460, y: 170, width: 1000, height: 700 });
    screen.emit('display-metrics-changed');
    expect(bounds).toEqual({ x: 460, y: 170, width: 1000, height: 700 });
    window.emit('closed');
    bounds = { ...was, x: 2500 };
    screen.emit('display-removed');
    expect(bounds.x).toBe(2500);
  });

  test('the look-up window opens on the screen where the user is', () => {
    vi.spyOn(screen, 'getDisplayNearestPoint').mockReturnValue({ workArea: right } as Electron.Display);
    expect(placeNearCursor({ width: 760, height: 400 })).toEqual({ x: 2180, y: 100, width: 760, height: 400 });
  });
});

describe('starting with the computer', () => {
  test.each([
    ['/opt/Termbridge/termbridge', 'Exec="/opt/Termbridge/termbridge" --hidden'],
    ['/home/anna/My Apps/100% $new.AppImage', 'Exec="/home/anna/My Apps/100%% \\\\$new.AppImage" --hidden'],
    ['/a"b\\c`d', 'Exec="/a\\\\"b\\\\\\\\c\\\\`d" --hidden'],
  ])('on Linux an entry starts %s', (command, line) => {
    const folder = path.join(temporaryFolder(), 'autostart');
    writeAutostart(folder, true, command);
    const file = path.join(folder, 'termbridge.desktop');
    expect(readFileSync(file, 'utf8').split('\n')).toContain(line);
    writeAutostart(folder, false, command);
    expect(existsSync(file)).toBe(false);
    writeAutostart(folder, false, command);
    rmSync(path.dirname(folder), { recursive: true });
  });
  test.each([
    [undefined, {}],
    ['C:\\Tools\\Termbridge.exe', { path: 'C:\\Tools\\Termbridge.exe' }],
  ])('on Windows the program itself is started; the portable one is %j', (portable, expected) => {
    vi.spyOn(process, 'platform', 'get').mockReturnValue('win32');
    Object.assign(app, { isPackaged: true });
    if (portable !== undefined) vi.stubEnv('PORTABLE_EXECUTABLE_FILE', portable);
    const set = vi.spyOn(app, 'setLoginItemSettings');
    applyStartWithComputer(true);
    applyStartWithComputer(false);
    expect(set.mock.calls).toEqual([
      [{ openAtLogin: true, args: [HIDDEN], ...expected }],
      [{ openAtLogin: false, args: [HIDDEN], ...expected }],
    ]);
    Object.assign(app, { isPackaged: false });
    vi.unstubAllEnvs();
  });
  test('a program that is not installed leaves the system alone', () => {
    const set = vi.spyOn(app, 'setLoginItemSettings');
    applyStartWithComputer(true);
    expect(set).not.toHaveBeenCalled();
  });
  test('it knows whether the system or the user started it', () => {
    expect(wasStartedWithComputer([HIDDEN])).toBe(true);
    expect(wasStartedWithComputer(['a.md'])).toBe(false);
    vi.spyOn(process, 'platform', 'get').mockReturnValue('darwin');
    vi.spyOn(app, 'getLoginItemSettings').mockReturnValue({ wasOpenedAtLogin: true } as Electron.LoginItemSettings);
    expect(wasStartedWithComputer([])).toBe(true);
  });
});

describe('spelling', () => {
  const log = { file: '', line: () => undefined, error: () => undefined };
  const own = session.defaultSession as Session & {
    spelling: { enabled: boolean; url: string; languages: string[] };
  };
  const folders = () => {
    const top = temporaryFolder();
    return { top, resources: path.join(top, 'resources'), data: path.join(top, 'data') };
  };
  test('a Mac checks it by itself', () => {
    const { top, resources, data } = folders();
    expect(setupSpelling({ resources, data, log, platform: 'darwin' })).toBe('system');
    rmSync(top, { recursive: true });
  });
  test.each(['win32', 'linux'] as const)(
    'on %s without dictionaries nothing is checked, and none is fetched',
    (platform) => {
      const { top, resources, data } = folders();
      expect(setupSpelling({ resources, data, log, platform })).toBe('none');
      expect(own.spelling).toMatchObject({ enabled: false, url: expect.stringMatching(/^app:\/\/termbridge\//) });
      expect(existsSync(data)).toBe(false);
      rmSync(top, { recursive: true });
    },
  );
  test.each(['win32', 'linux'] as const)('on %s the installer’s dictionaries are used', (platform) => {
    const { top, resources, data } = folders();
    mkdirSync(path.join(resources, 'dictionaries'), { recursive: true });
    for (const name of ['en-GB-10-1.bdic', 'en-US-10-1.bdic', 'README.txt'])
      writeFileSync(path.join(resources, 'dictionaries', name), name);
    const spelling = setupSpelling({ resources, data, log, platform });
    expect(spelling).toBe('own');
    expect(readdirSync(path.join(data, 'Dictionaries')).sort()).toEqual(['en-GB-10-1.bdic', 'en-US-10-1.bdic']);
    expect(own.spelling).toMatchObject({ enabled: true, url: expect.stringMatching(/^app:\/\/termbridge\//) });
    applySpelling(spelling, 'american');
    expect(own.spelling.languages).toEqual(['en-US']);
    applySpelling(spelling, 'british');
    expect(own.spelling.languages).toEqual(['en-GB']);
    rmSync(top, { recursive: true });
  });
});
