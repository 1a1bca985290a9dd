// Licences of every package that may be in the bundles, from the lock file: dist/THIRD-PARTY-NOTICES.txt.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const LICENCE = /^(licen[cs]e|copying|notice)(\.|-|$)/i;

function licenceTexts(folder) {
  const names = readdirSync(folder).filter((name) => LICENCE.test(name) && !/\.(js|ts|json)$/.test(name));
  return names.sort().map((name) => readFileSync(path.join(folder, name), 'utf8').trim());
}

export function writeNotices() {
  const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
  const blocks = [];
  for (const [place, { version, license, dev, optional, devOptional }] of Object.entries(packages)) {
    if (!place.startsWith('node_modules/') || dev || optional || devOptional) continue;
    const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const texts = licenceTexts(path.join(root, place));
    blocks.push([`${name} ${version} (${license ?? 'licence as below'})`, ...texts].join('\n\n'));
  }
  blocks.sort();
  mkdirSync(path.join(root, 'dist'), { recursive: true });
  const head = 'Termbridge contains parts of these packages. Electron and Chromium bring their own licence files.';
  writeFileSync(path.join(root, 'dist/THIRD-PARTY-NOTICES.txt'), [head, ...blocks].join(`\n\n${'-'.repeat(80)}\n\n`));
}
