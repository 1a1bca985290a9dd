// `node build/smoke.mjs [executable [arguments]]`: starts the packed program with a folder of its own and waits until its window is shown.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const LIMIT = 90_000;
const EVERY = 250;
const release = path.resolve(import.meta.dirname, '../release');

/** Where electron-builder leaves the unpacked program of this system. */
function packed() {
  if (process.platform === 'win32') return path.join(release, 'win-unpacked/Termbridge.exe');
  if (process.platform === 'linux') return path.join(release, 'linux-unpacked/termbridge');
  const arch = process.arch === 'arm64' ? 'mac-arm64' : 'mac';
  const folder = readdirSync(release).includes(arch) ? arch : 'mac';
  return path.join(release, folder, 'Termbridge.app/Contents/MacOS/Termbridge');
}

const [executable = packed(), ...given] = process.argv.slice(2);
const data = mkdtempSync(path.join(os.tmpdir(), 'termbridge-smoke-'));
const log = path.join(data, 'logs/termbridge.log');
// CI machines forbid Chromium's sandbox to unprivileged users on Linux.
const sandbox = process.platform === 'linux' && process.env.CI ? ['--no-sandbox'] : [];
const child = spawn(executable, [...given, ...sandbox, `--user-data-dir=${data}`], { stdio: 'inherit' });
let ended;
child.on('error', (error) => {
  ended = error.message;
});
child.on('exit', (code, signal) => {
  ended ??= `ended with ${code ?? signal}`;
});

const said = () => (existsSync(log) ? readFileSync(log, 'utf8') : '');
const began = performance.now();
while (!said().includes('window shown') && ended === undefined && performance.now() - began < LIMIT)
  await new Promise((wait) => setTimeout(wait, EVERY));
const shown = said().includes('window shown');
console.log(
  shown ? 'The packed program shows its window.' : `No window: ${ended ?? 'nothing for too long'}.\n${said()}`,
);
if (ended === undefined) {
  const gone = new Promise((done) => child.once('exit', done));
  child.kill();
  await gone;
}
rmSync(data, { recursive: true, force: true, maxRetries: 10 });
process.exit(shown ? 0 : 1);
