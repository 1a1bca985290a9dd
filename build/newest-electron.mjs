// Fails when the pinned Electron is not the newest patch of its release line: security fixes come as patches. Asks the npm registry, so CI only.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const { devDependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const pinned = devDependencies.electron;
const [major] = pinned.split('.');
const answer = execFileSync('npm', ['view', `electron@${major}`, 'version', '--json'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
const newest = [JSON.parse(answer)].flat().at(-1);
console.log(`Electron ${pinned} is pinned, ${newest} is the newest of ${major}.`);
process.exit(newest === pinned ? 0 : 1);
