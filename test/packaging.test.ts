/** What the installers are made of and the scripts around them, without making one (test/e2e/packing.test.ts packs the program). */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { zipSync } from 'fflate';
import { afterEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { fetchDictionaries } from '../build/dictionaries.mjs';
import { newestOf } from '../build/newest-electron.mjs';
import { APP_ID } from '../electron/app/places.ts';
import { OPENS } from '../electron/app/requests.ts';
import { readPolicy } from '../electron/host/policy.ts';
import { temporaryFolder } from './host/workbench.ts';

const root = path.resolve(import.meta.dirname, '..');
const text = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const { devDependencies, desktopName, scripts } = JSON.parse(text('package.json')) as {
  devDependencies: Record<string, string>;
  desktopName: string;
  scripts: Record<string, string>;
};

interface Builder {
  readonly appId: string;
  readonly publish: null;
  readonly files: readonly string[];
  readonly electronFuses: Record<string, boolean>;
  readonly fileAssociations: readonly { readonly ext: string; readonly mimeType: string }[];
  readonly protocols: readonly { readonly schemes: readonly string[] }[];
  readonly win: { readonly target: readonly string[] };
  readonly nsis: { readonly perMachine: boolean; readonly include: string };
  readonly msi: { readonly perMachine: boolean };
  readonly mac: {
    readonly target: readonly { readonly target: string; readonly arch: readonly string[] }[];
    readonly extendInfo: { readonly CFBundleDocumentTypes: readonly Record<string, unknown>[] };
    readonly entitlements: string;
  };
  readonly linux: {
    readonly target: readonly string[];
    readonly executableName: string;
    readonly mimeTypes: readonly string[];
    readonly desktop: { readonly entry: Record<string, string> };
  };
}
const builder = parse(text('build/electron-builder.yml')) as Builder;

describe('the installers', () => {
  test('are all there', () => {
    expect(builder.win.target).toEqual(['nsis', 'portable', 'msi']);
    expect(builder.mac.target).toEqual([
      { target: 'dmg', arch: ['arm64', 'x64'] },
      { target: 'zip', arch: ['arm64', 'x64'] },
    ]);
    expect(builder.linux.target).toEqual(['AppImage', 'deb', 'tar.gz']);
    expect(builder).toMatchObject({ nsis: { perMachine: false }, msi: { perMachine: true }, publish: null });
  });
  test('have icons, entitlements and a notice of every package', () => {
    for (const file of ['icon.ico', 'icon.icns', '512x512.png'])
      expect(existsSync(path.join(root, 'build/icons', file))).toBe(true);
    const asked = [...text(builder.mac.entitlements).matchAll(/<key>(.*?)<\/key>/g)].map(([, key]) => key);
    expect(asked).toEqual(['com.apple.security.cs.allow-jit']);
  });
  test('know the program by the names that it knows itself by', () => {
    expect(builder.appId).toBe(APP_ID);
    expect(desktopName).toBe(`${builder.linux.executableName}.desktop`);
    // The builder writes the kinds of files over these, so they must not stand here.
    expect(Object.keys(builder.linux.desktop.entry)).not.toContain('MimeType');
  });
  test('open messages and glossaries on every system', () => {
    const [tbx] = builder.fileAssociations;
    expect(builder.fileAssociations).toHaveLength(1);
    expect(OPENS).toContain(`.${tbx?.ext}`);
    const [messages] = builder.mac.extendInfo.CFBundleDocumentTypes;
    expect(messages).toMatchObject({
      LSHandlerRank: 'Alternate',
      CFBundleTypeExtensions: ['md', 'txt', 'docx', 'html'],
    });
    const windows = [...text(builder.nsis.include).matchAll(/insertmacro tbSupports "(\w+)"/g)].map(
      ([, ending]) => ending,
    );
    expect(windows).toEqual(['md', 'txt', 'docx', 'html']);
    for (const ending of windows) expect(OPENS).toContain(`.${ending}`);
    // No default program is changed but for our own kind.
    expect(text(builder.nsis.include)).not.toMatch(/Classes\\\.(md|txt|docx|html)/);
    const entry = new Map(
      text('build/termbridge.desktop')
        .split('\n')
        .map((line) => line.split('=', 2) as [string, string]),
    );
    const kinds = [
      ...builder.linux.mimeTypes,
      tbx?.mimeType,
      ...(builder.protocols[0]?.schemes ?? []).map((scheme) => `x-scheme-handler/${scheme}`),
    ];
    expect(entry.get('MimeType')).toBe(`${kinds.join(';')};`);
    expect(entry.get('StartupWMClass')).toBe(builder.linux.executableName);
    expect(entry.get('Exec')).toBe(`${builder.linux.executableName} %U`);
  });
  test('bring an example of a policy file that is right', () => {
    expect(readPolicy(path.join(root, 'build/policy.example.json'))).toMatchObject({
      problems: [],
      settings: { glossaries: [{ id: 'company' }], shortcuts: { 'lookup-window': expect.any(String) } },
    });
    const shown = /```json\n([\s\S]*?)```/.exec(text('docs/administrators.md'))?.[1] ?? '';
    const folder = temporaryFolder();
    const file = path.join(folder, 'policy.json');
    // The page shows a Windows folder, which is no absolute path elsewhere.
    writeFileSync(file, process.platform === 'win32' ? shown : shown.replace(/"\\\\\\\\[^"]*"/, '"/srv/share"'));
    expect(readPolicy(file).problems).toEqual([]);
    rmSync(folder, { recursive: true });
  });
});

describe('the spelling dictionaries', () => {
  const folder = temporaryFolder();
  let server: http.Server | undefined;
  afterEach(() => {
    server?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  /** A download server with one archive. */
  async function serve(zip: Uint8Array): Promise<object> {
    mkdirSync(folder, { recursive: true });
    server = http.createServer((_request, response) => response.end(zip));
    await new Promise<void>((listening) => server?.listen(0, '127.0.0.1', listening));
    const { port } = server.address() as AddressInfo;
    return {
      to: path.join(folder, 'dictionaries'),
      cacheRoot: path.join(folder, 'cache'),
      mirrorOptions: { mirror: `http://127.0.0.1:${port}/` },
    };
  }
  const zip = zipSync({
    'en-GB-10-1.bdic': new Uint8Array([1]),
    'en-us-10-1.bdic': new Uint8Array([2]),
    'en-AU-10-1.bdic': new Uint8Array([3]),
    'de-DE-3-0.bdic': new Uint8Array([4]),
  });
  const sum = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

  test('British and American English are taken, under the names that Chromium looks for', async () => {
    const from = await serve(zip);
    const written = await fetchDictionaries({ ...from, checksums: { 'hunspell_dictionaries.zip': sum(zip) } });
    expect(written).toEqual(['en-GB-10-1.bdic', 'en-US-10-1.bdic']);
    expect(readdirSync(path.join(folder, 'dictionaries')).sort()).toEqual(written);
  });
  test('an archive that is not Electron’s is refused', async () => {
    const from = await serve(zip);
    await expect(
      fetchDictionaries({ ...from, checksums: { 'hunspell_dictionaries.zip': sum(new Uint8Array([9])) } }),
    ).rejects.toThrow();
    expect(existsSync(path.join(folder, 'dictionaries'))).toBe(false);
  });
});

describe('Electron', () => {
  test('is pinned to one exact version, the one installed', () => {
    const { version } = JSON.parse(text('node_modules/electron/package.json')) as { version: string };
    expect(devDependencies['electron']).toBe(version);
  });
  test.each([
    ['45.4.1', ['45.4.1', '45.10.0', '45.9.3', '46.0.0', '44.9.9'], '45.10.0'],
    ['45.4.1', ['45.4.1', '45.4.10', '45.4.9', '45.5.0-beta.1'], '45.4.10'],
    ['45.4.1', ['45.4.1'], '45.4.1'],
  ])('the newest with the major version of %s among %j is %s', (pinned, versions, newest) =>
    expect(newestOf(pinned, versions)).toBe(newest),
  );
  test.each([
    ['is the newest', [], 0],
    ['is not the newest', ['999.0'], 1],
  ])('the check of CI, asked of a registry where the pinned version %s', async (_what, more, code) => {
    const pinned = devDependencies['electron'] ?? '';
    const [major] = pinned.split('.');
    const versions = [pinned, ...more.map((rest) => `${major}.${rest}`)];
    const server = http.createServer((_request, response) => {
      response.setHeader('content-type', 'application/json');
      const entries = versions.map((version) => [version, { name: 'electron', version, dist: {} }]);
      const tags = { latest: versions.at(-1) };
      response.end(JSON.stringify({ name: 'electron', 'dist-tags': tags, versions: Object.fromEntries(entries) }));
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const folder = temporaryFolder();
    const child = spawn(process.execPath, [path.join(root, 'build/newest-electron.mjs')], {
      stdio: 'ignore',
      env: {
        ...process.env,
        npm_config_registry: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
        npm_config_cache: folder,
      },
    });
    expect(await new Promise((done) => child.on('exit', done))).toBe(code);
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });
});

describe.each(['test.yml', 'installers.yml'])('the workflow %s', (file) => {
  interface Step {
    readonly uses?: string;
    readonly run?: string;
    readonly with?: Record<string, unknown>;
  }
  interface Job {
    readonly 'runs-on': string;
    readonly 'timeout-minutes': number;
    readonly strategy?: {
      readonly matrix: { readonly os?: readonly string[]; readonly include?: readonly { readonly os: string }[] };
    };
    readonly steps: readonly Step[];
  }
  const source = text(`.github/workflows/${file}`);
  const workflow = parse(source) as { readonly permissions: unknown; readonly jobs: Readonly<Record<string, Job>> };
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  test('may only read, keeps no credentials, and ends in time', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    for (const job of jobs) expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
    for (const step of steps)
      if (step.uses?.startsWith('actions/checkout')) expect(step.with).toEqual({ 'persist-credentials': false });
  });
  test('pins every action to a commit, with its version beside it', () => {
    const lines = source.split('\n').filter((line) => line.includes('uses:'));
    expect(lines).toHaveLength(steps.filter(({ uses }) => uses !== undefined).length);
    for (const line of lines) expect(line).toMatch(/uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });
  test('runs what there is', () => {
    const commands = steps.flatMap(({ run }) => (run === undefined ? [] : [run])).join('\n');
    for (const [, name] of commands.matchAll(/npm run (\S+)/g)) expect(scripts).toHaveProperty(name ?? '');
    for (const [, script] of commands.matchAll(/node (build\/\S+)/g))
      expect(existsSync(path.join(root, script ?? ''))).toBe(true);
    for (const [, project] of commands.matchAll(/--project (\S+)/g))
      expect(text('test/vitest.config.ts')).toContain(`name: '${project}'`);
    expect(existsSync(path.join(root, '.ci/run'))).toBe(true);
  });
  test('runs the end-to-end tests on the real Electron of the three systems', () => {
    const job = jobs.find((one) => one.steps.some(({ run }) => run?.includes('--project e2e')));
    const systems = job?.strategy?.matrix.include?.map(({ os }) => os.split('-')[0]);
    expect(systems).toEqual(['ubuntu', 'windows', 'macos']);
    expect(job?.steps.map(({ run }) => run)).toContain('npx install-electron');
  });
});
