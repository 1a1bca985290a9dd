// `npm run bench [-- --quick]`: runs every test/bench/*/run.mjs, one after the other, and prints their tables. Options are handed on.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const folder = path.join(root, 'test/bench');
const env = { ...process.env, PATH: `${path.join(root, 'node_modules/.bin')}${path.delimiter}${process.env.PATH}` };
let failed = 0;
for (const name of readdirSync(folder).sort()) {
  const run = path.join(folder, name, 'run.mjs');
  if (!existsSync(run)) continue;
  const { status } = spawnSync('node', [run, ...process.argv.slice(2)], {
    cwd: root,
    env,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) failed++;
}
process.exit(failed === 0 ? 0 : 1);
