// A folder shaped like Electron's download, so that electron-builder can pack without it. NOT Electron: only the packing is checked with it.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { NtExecutable, NtExecutableResource, Resource } from 'resedit';

/** What @electron/fuses looks for, then version 1 and nine fuses at Electron's defaults. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const FUSES = '101001011';
const ENGLISH = { lang: 1033, codepage: 1200 };

/** @param platform whose download: 'linux' or 'win32'. */
export function writeStubElectron(folder, root, platform = 'linux') {
  const { version } = JSON.parse(readFileSync(path.join(root, 'node_modules/electron/package.json'), 'utf8'));
  const write = (name, data, mode = 0o644) => writeFileSync(path.join(folder, name), data, { mode });
  for (const part of ['resources', 'locales']) mkdirSync(path.join(folder, part), { recursive: true });
  const fuses = Buffer.concat([Buffer.from(SENTINEL), Buffer.from([1, FUSES.length]), Buffer.from(FUSES)]);
  const program =
    platform === 'win32' ? windowsProgram() : Buffer.from('#!/bin/sh\necho "stub, not Electron"; exit 1\n');
  const space = Buffer.alloc(4096, 10);
  write(platform === 'win32' ? 'electron.exe' : 'electron', Buffer.concat([program, space, fuses, space]), 0o755);
  write('version', version);
  write('LICENSE', 'stub');
  write('LICENSES.chromium.html', 'stub');
  for (const language of ['en-US', 'en-GB', 'de']) write(`locales/${language}.pak`, 'stub');
}

/** An empty program that Windows' resources (version, asar integrity) can be written into. */
function windowsProgram() {
  const program = NtExecutable.createEmpty(false, false);
  const resources = NtExecutableResource.from(program);
  const info = Resource.VersionInfo.createEmpty();
  info.setStringValues(ENGLISH, { ProductName: 'stub' });
  info.outputToResourceEntries(resources.entries);
  resources.outputResource(program);
  return Buffer.from(program.generate());
}
