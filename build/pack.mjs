// `node build/pack.mjs [electron-builder arguments]`: builds everything, then the installers of this system.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const run = (...args) => {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
};
run('build/build.mjs');
const builder = fileURLToPath(import.meta.resolve('electron-builder/cli.js'));
run(builder, '--config', 'build/electron-builder.yml', '--publish', 'never', ...process.argv.slice(2));
