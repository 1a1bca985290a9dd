/**
 * The packed program, as far as it can be packed without Electron's binary: what is in it, its size, its fuses, and that the packed
 * program itself runs. The real installers are built and run by the CI workflow.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { extractAll, listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { _electron } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeStubElectron } from '../electron-standin/stub-dist.mjs';
import { isRealElectron, newDataFolder, removeDataFolder } from './launch.ts';

const root = path.resolve(import.meta.dirname, '../..');
const ASAR_BUDGET = 12_000_000;
const ON = '1'.charCodeAt(0);
const OFF = '0'.charCodeAt(0);

describe.runIf(process.platform === 'linux')('packed for Linux', () => {
  let work: string;
  let packed: string;
  const asar = (): string => path.join(packed, 'resources/app.asar');

  beforeAll(() => {
    work = mkdtempSync(path.join(os.tmpdir(), 'termbridge-pack-'));
    const stub = path.join(work, 'electron');
    mkdirSync(stub);
    writeStubElectron(stub, root);
    const builder = path.join(root, 'node_modules/.bin/electron-builder');
    const args = [
      '--config',
      'build/electron-builder.yml',
      '--linux',
      'dir',
      '--publish',
      'never',
      `-c.electronDist=${stub}`,
      `-c.directories.output=${work}/release`,
    ];
    const { status, stdout, stderr } = spawnSync(builder, args, { cwd: root, encoding: 'utf8' });
    if (status !== 0) throw new Error(`electron-builder failed:\n${stdout}\n${stderr}`);
    packed = path.join(work, 'release/linux-unpacked');
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
    const wire = await getCurrentFuseWire(path.join(packed, 'termbridge'));
    expect(wire).toMatchObject({
      [FuseV1Options.RunAsNode]: OFF,
      [FuseV1Options.EnableCookieEncryption]: ON,
      [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: OFF,
      [FuseV1Options.EnableNodeCliInspectArguments]: OFF,
      [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: ON,
      [FuseV1Options.OnlyLoadAppFromAsar]: ON,
      [FuseV1Options.GrantFileProtocolExtraPrivileges]: OFF,
    });
  });

  test.skipIf(isRealElectron)('the packed program runs', async () => {
    const extracted = path.join(work, 'extracted');
    extractAll(asar(), extracted);
    const data = newDataFolder();
    const app = await _electron.launch({
      args: [extracted, `--user-data-dir=${data}`],
      cwd: work,
      executablePath: path.join(root, 'test/electron-standin/electron'),
    });
    const page = await app.firstWindow();
    await page.waitForSelector('main, [role="dialog"]');
    expect(await page.title()).toMatch(/Termbridge/);
    await app.close();
    removeDataFolder(data);
  });
});
