// `npm test`: format, lint, types, dead code, a build, and every test. Ends with one line: N passed, N failed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const bin = path.join(root, 'node_modules/.bin');
const report = path.join(root, 'dist/test-report.json');
// Node of the project first, where it brings its own (package.json, optionalDependencies).
const env = { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH}` };

function run(title, command, ...args) {
  const started = performance.now();
  const { status } = spawnSync(command, args, {
    cwd: root,
    env,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${title} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  return status === 0;
}

const steps = [
  ['format and lint', 'biome', 'ci', '--error-on-warnings'],
  ['build', 'node', 'build/build.mjs'],
  ['types', 'tsc', '-b'],
  ['typed lint rules', 'oxlint', '--type-aware', '--deny-warnings', 'glossary', 'electron', 'renderer', 'test'],
  ['dead code and dependencies', 'knip', '-c', 'build/knip.jsonc'],
];
const only = process.argv.slice(2);
const failed =
  only.length > 0 ? [] : steps.filter(([title, ...command]) => !run(title, ...command)).map(([title]) => title);
if (only.length > 0) run('build', 'node', 'build/build.mjs');

rmSync(report, { force: true });
const ok = run(
  'tests',
  'vitest',
  'run',
  '-c',
  'test/vitest.config.ts',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
  ...only,
);
const { numPassedTests = 0, numFailedTests = 0 } = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {};
if (failed.length > 0) console.log(`Not in order: ${failed.join(', ')}`);
// A test file that cannot even be loaded has no failed tests in it, but has failed.
const bad = numFailedTests + failed.length + (ok || numFailedTests > 0 ? 0 : 1);
console.log(`${numPassedTests} passed, ${bad} failed`);
process.exit(ok && failed.length === 0 ? 0 : 1);
