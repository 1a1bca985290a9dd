// Fails when the pinned Electron is not the newest of its major version: security fixes come that way. Asks the npm registry, so CI only.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');

/** The newest released version with this one's major number, out of what the registry lists in any order. */
export function newestOf(pinned, versions) {
  const numbers = (version) => /^(\d+)\.(\d+)\.(\d+)$/.exec(version)?.slice(1).map(Number);
  const [major] = numbers(pinned) ?? [];
  return versions
    .filter((version) => numbers(version)?.[0] === major)
    .sort((a, b) => {
      const [, minorA, patchA] = numbers(a);
      const [, minorB, patchB] = numbers(b);
      return minorA - minorB || patchA - patchB;
    })
    .at(-1);
}

if (process.argv[1] === import.meta.filename) {
  const { devDependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const pinned = devDependencies.electron;
  const answer = execFileSync('npm', ['view', 'electron', 'versions', '--json'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const newest = newestOf(pinned, JSON.parse(answer));
  console.log(`Electron ${pinned} is pinned, ${newest} is the newest of its major version.`);
  process.exit(newest === pinned ? 0 : 1);
}
