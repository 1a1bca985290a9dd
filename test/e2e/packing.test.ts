/**
 * The packed program, as far as it can be packed without Electron's binary: what is in it, its size, its fuses, the integrity of its code, and
 * that the packed program itself runs. The real installers are built and started by the CI workflow.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { extractAll, getRawHeader, listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { NtExecutable, NtExecutableResource } from 'resedit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeStubElectron } from '../electron-standin/stub-dist.mjs';
import { isRealElectron, root } from './launch.ts';

/** Bytes of the archive with all of our own code; four fifths of it are the glossary, compiled, and its look-up index, and grow with its entries. */
const ASAR_BUDGET = 33 * 1024 * 1024;
const ON = '1'.charCodeAt(0);
const OFF = '0'.charCodeAt(0);

describe.runIf(process.platform === 'linux').each(['linux', 'win32'] as const)('packed for %s', (platform) => {
  let work: string;
  let packed: string;
  const program = (): string => path.join(packed, platform === 'win32' ? 'Termbridge.exe' : 'termbridge');
  const asar = (): string => path.join(packed, 'resources/app.asar');

  beforeAll(() => {
    work = mkdtempSync(path.join(os.tmpdir(), 'termbridge-pack-'));
    const stub = path.join(work, 'electron');
    mkdirSync(stub);
    writeStubElectron(stub, root, platform);
    const builder = path.join(root, 'node_modules/.bin/electron-builder');
    const args = [
      '--config',
      'build/electron-builder.yml',
      platform === 'win32' ? '--win' : '--linux',
      'dir',
      '--publish',
      'never',
      `-c.electronDist=${stub}`,
      `-c.directories.output=${work}/release`,
    ];
    // Without a certificate, as on a machine that has none.
    const { CSC_LINK: _mac, WIN_CSC_LINK: _win, ...env } = process.env;
    const { status, stdout, stderr } = spawnSync(builder, args, { cwd: root, encoding: 'utf8', env });
    if (status !== 0) throw new Error(`electron-builder failed:\n${stdout}\n${stderr}`);
    packed = path.join(work, 'release', platform === 'win32' ? 'win-unpacked' : 'linux-unpacked');
  }, 120_000);
  afterAll(() => rmSync(work, { recursive: true, force: true }));

  test('only what the program needs is packed, within its size', () => {
    const files = listPackage(asar(), { isPack: false }).map((file) => file.replaceAll('\\', '/'));
    const expected = /^\/(package\.json|dist|dist\/app(\/.*)?|dist\/renderer(\/.*)?)$/;
    expect(files.filter((file) => !expected.test(file))).toEqual([]);
    expect(files).toEqual(
      expect.arrayContaining([
        '/package.json',
        '/dist/app/main.js',
        '/dist/app/preload.cjs',
        '/dist/app/icons/tray.png',
        '/dist/renderer/index.html',
        '/dist/renderer/bundled.bin',
        '/dist/renderer/lookup-index.bin',
      ]),
    );
    expect(files.filter((file) => /\.(map|ts|tsx|md)$/.test(file))).toEqual([]);
    expect(statSync(asar()).size).toBeLessThan(ASAR_BUDGET);
  });

  test('licences and the policy example go along', () => {
    const names = readdirSync(path.join(packed, 'resources'));
    expect(names).toEqual(expect.arrayContaining(['LICENSE.txt', 'THIRD-PARTY-NOTICES.txt', 'policy.example.json']));
    const notices = readFileSync(path.join(packed, 'resources/THIRD-PARTY-NOTICES.txt'), 'utf8');
    for (const name of ['react ', 'fuse.js ', 'markdown-it ', 'electron-store ', 'prosemirror-view ', 'yaml ', 'zod '])
      expect(notices).toContain(`\n${name}`);
  });

  test('the fuses are flipped', async () => {
    expect(await getCurrentFuseWire(program())).toMatchObject({
      [FuseV1Options.RunAsNode]: OFF,
      [FuseV1Options.EnableCookieEncryption]: ON,
      [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: OFF,
      [FuseV1Options.EnableNodeCliInspectArguments]: OFF,
      [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: ON,
      [FuseV1Options.OnlyLoadAppFromAsar]: ON,
      [FuseV1Options.GrantFileProtocolExtraPrivileges]: OFF,
    });
  });

  test.runIf(platform === 'win32')('the program carries the hash of its code, which Electron compares', () => {
    const { entries } = NtExecutableResource.from(NtExecutable.from(readFileSync(program())));
    const entry = entries.find(({ type, id }) => type === 'INTEGRITY' && id === 'ELECTRONASAR');
    const list = JSON.parse(Buffer.from(entry?.bin ?? new ArrayBuffer(0)).toString()) as object[];
    const value = createHash('sha256').update(getRawHeader(asar()).headerString).digest('hex');
    expect(list).toEqual([{ file: 'resources\\app.asar', alg: 'SHA256', value }]);
  });

  test.runIf(platform === 'linux')('an entry and an icon lie beside the program, for who unpacks the tar.gz', () => {
    expect(readdirSync(packed)).toEqual(expect.arrayContaining(['termbridge.desktop', 'termbridge.png']));
  });

  test.skipIf(isRealElectron || platform === 'win32')('the packed program runs and shows its window', () => {
    const extracted = path.join(work, 'extracted');
    extractAll(asar(), extracted);
    const standIn = path.join(root, 'test/electron-standin/electron');
    const { status, stdout } = spawnSync(process.execPath, ['build/smoke.mjs', standIn, extracted], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, STANDIN_HEADLESS: '1' },
    });
    expect(stdout).toContain('The packed program shows its window.');
    expect(status).toBe(0);
  });
});
