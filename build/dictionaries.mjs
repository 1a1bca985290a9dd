// English spelling dictionaries for Windows and Linux, as Electron publishes them with each version: dist/dictionaries/*.bdic. A Mac has its own.
// Where they cannot be fetched the installers are made without, and misspelt words are not marked there.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { downloadArtifact } from '@electron/get';
import { unzipSync } from 'fflate';

const root = path.resolve(import.meta.dirname, '..');
const require = createRequire(import.meta.url);
const WANTED = /(?:^|\/)(en-(?:gb|us)-[\d-]+\.bdic)$/i;

/** @returns the names of the files written. */
export async function fetchDictionaries({
  to = path.join(root, 'dist/dictionaries'),
  checksums = require('electron/checksums.json'),
  ...download
} = {}) {
  rmSync(to, { recursive: true, force: true });
  const { version } = require('electron/package.json');
  const zip = await downloadArtifact({
    version,
    artifactName: 'hunspell_dictionaries.zip',
    isGeneric: true,
    checksums,
    ...download,
  });
  const files = unzipSync(readFileSync(zip), { filter: ({ name }) => WANTED.test(name) });
  const written = Object.entries(files).map(([name, content]) => {
    // Chromium looks for en-GB and en-US, with capitals where file names have case.
    const file = path.posix.basename(name).replace(/^en-(gb|us)/i, (code) => `en-${code.slice(3).toUpperCase()}`);
    mkdirSync(to, { recursive: true });
    writeFileSync(path.join(to, file), content);
    return file;
  });
  return written.sort();
}
