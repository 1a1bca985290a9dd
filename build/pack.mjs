// `npm run pack [-- electron-builder arguments]`: builds everything, then the installers of this system.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { fetchDictionaries } from './dictionaries.mjs';

const root = path.resolve(import.meta.dirname, '..');
const run = (...args) => {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
};
run('build/build.mjs');
if (process.platform !== 'darwin')
  try {
    console.log(`spelling dictionaries: ${(await fetchDictionaries()).join(', ')}`);
  } catch (error) {
    console.log(`no spelling dictionaries (${error.message}): misspelt words will not be marked`);
  }
const builder = fileURLToPath(import.meta.resolve('electron-builder/cli.js'));
run(builder, '--config', 'build/electron-builder.yml', '--publish', 'never', ...process.argv.slice(2));
