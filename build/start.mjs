// `npm start`: builds what is older than its sources, then opens the desktop program, or browser mode where Electron cannot run.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const at = (file) => path.join(root, file);

const newest = (folder) => {
  let latest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true }))
    if (entry.isFile()) latest = Math.max(latest, statSync(path.join(entry.parentPath, entry.name)).mtimeMs);
  return latest;
};
const isStale = () => {
  if (!existsSync(at('dist/.built'))) return true;
  const built = statSync(at('dist/.built')).mtimeMs;
  return (
    ['glossary', 'electron', 'renderer', 'build'].some((folder) => newest(at(folder)) > built) ||
    statSync(at('package.json')).mtimeMs > built
  );
};

const [major, minor] = process.versions.node.split('.').map(Number);
const own = at('node_modules/.bin/node');
if (major < 22 || (major === 22 && minor < 12)) {
  if (!existsSync(own)) {
    console.error(
      existsSync(at('node_modules'))
        ? `Termbridge needs Node 22.12 or later here (this is ${process.versions.node}).`
        : 'Please run "npm ci" first.',
    );
    process.exit(2);
  }
  process.exit(
    spawnSync(own, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1,
  );
}
if (!existsSync(at('node_modules/vite'))) {
  console.error('Please run "npm ci" first.');
  process.exit(2);
}
if (isStale()) {
  console.log('Building Termbridge ...');
  const { status } = spawnSync(process.execPath, [at('build/build.mjs')], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) process.exit(status ?? 1);
}
const { startFromCommandLine } = await import(pathToFileURL(at('dist/browser/server.js')).href);
await startFromCommandLine(process.argv.slice(2));
