/** `app`: paths, one instance, start and end. */
import { EventEmitter } from 'node:events';
import { mkdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { cdp, startChromium } from './chromium.mjs';
import { fullArgv, shared, windows } from './shared.mjs';
import { strict } from './strict.mjs';

let lockFile;
const userPaths = new Map();
let appName;
const readyPromise = Promise.withResolvers();
class App extends EventEmitter {
  commandLine = {
    appendSwitch: (s, value = '') => void shared.switches.set(s, value),
    hasSwitch: (s) => shared.switches.has(s) || fullArgv.some((a) => a === `--${s}` || a.startsWith(`--${s}=`)),
    getSwitchValue: (s) =>
      shared.switches.get(s) ?? fullArgv.find((a) => a.startsWith(`--${s}=`))?.slice(s.length + 3) ?? '',
  };
  isPackaged = false;
  loginItem = undefined;
  get name() {
    return this.getName();
  }
  getName() {
    return appName ?? shared.info.pkg.productName ?? shared.info.pkg.name ?? 'Electron';
  }
  setName(n) {
    appName = n;
  }
  getVersion() {
    return shared.info.pkg.version ?? '0.0.0';
  }
  getAppPath() {
    return shared.info.dir;
  }
  getLocale() {
    return 'en-US';
  }
  getPath(name) {
    if (userPaths.has(name)) return userPaths.get(name);
    const home = os.homedir(),
      conf = process.env.XDG_CONFIG_HOME ?? path.join(home, '.config');
    const all = {
      home,
      appData: conf,
      userData: this.commandLine.getSwitchValue('user-data-dir') || path.join(conf, this.getName()),
      temp: os.tmpdir(),
      exe: process.execPath,
      documents: path.join(home, 'Documents'),
      downloads: path.join(home, 'Downloads'),
      desktop: path.join(home, 'Desktop'),
    };
    all.sessionData = all.userData;
    all.logs = path.join(all.userData, 'logs');
    if (!(name in all)) throw new Error(`Failed to get '${name}' path`);
    return all[name];
  }
  setPath(name, p) {
    userPaths.set(name, p);
  }
  isReady() {
    return shared.isReady;
  }
  whenReady() {
    return readyPromise.promise;
  }
  requestSingleInstanceLock() {
    const f = path.join(this.getPath('userData'), 'standin.lock');
    mkdirSync(path.dirname(f), { recursive: true });
    try {
      const pid = Number(readFileSync(f, 'utf8'));
      process.kill(pid, 0);
      if (pid !== process.pid) {
        writeFileSync(`${f}.second-${process.pid}`, JSON.stringify([process.argv, process.cwd()]));
        return false;
      }
    } catch {}
    writeFileSync(f, String(process.pid));
    lockFile = f;
    watch(path.dirname(f), (_e, name) => {
      if (!name?.startsWith('standin.lock.second-')) return;
      const asked = path.join(path.dirname(f), name);
      try {
        const [argv, cwd] = JSON.parse(readFileSync(asked, 'utf8'));
        rmSync(asked);
        this.emit('second-instance', {}, argv, cwd, undefined);
      } catch {}
    }).unref();
    return true;
  }
  releaseSingleInstanceLock() {
    if (lockFile) rmSync(lockFile, { force: true });
    lockFile = undefined;
  }
  hasSingleInstanceLock() {
    return !!lockFile;
  }
  enableSandbox() {}
  hide() {}
  setAsDefaultProtocolClient() {
    return true;
  }
  setLoginItemSettings(s) {
    this.loginItem = s;
  }
  getLoginItemSettings() {
    return { openAtLogin: this.loginItem?.openAtLogin === true, wasOpenedAtLogin: false };
  }
  setAppUserModelId() {}
  setAboutPanelOptions() {}
  focus() {}
  async quit() {
    if (shared.quitting) return;
    let stop = false;
    this.emit('before-quit', {
      preventDefault: () => {
        stop = true;
      },
    });
    if (stop) return;
    for (const w of [...windows]) {
      w.close();
      if (!w.isDestroyed()) return;
    }
    this.emit('will-quit', {
      preventDefault: () => {
        stop = true;
      },
    });
    if (stop) return;
    this.exit(0);
  }
  exit(code = 0) {
    if (shared.quitting) return;
    shared.quitting = true;
    this.emit('quit', {}, code);
    this.releaseSingleInstanceLock();
    const end = () => {
      rmSync(shared.profile ?? '/nonexistent', { recursive: true, force: true, maxRetries: 5 });
      process.exit(code);
    };
    if (!shared.chromium || shared.chromium.exitCode !== null) return end();
    shared.chromium.once('exit', end);
    setTimeout(() => shared.chromium.kill('SIGKILL'), 3000);
    cdp.send('Browser.close').catch(() => shared.chromium.kill());
  }
  [Symbol.for('standin.setup')](i) {
    shared.info = i;
  }
  async [Symbol.for('standin.start')]() {
    if (shared.quitting) return;
    await startChromium();
    shared.isReady = true;
    readyPromise.resolve();
    this.emit('ready', {}, {});
  }
}
export const app = strict('app', new App());
process.on('SIGINT', () => app.quit());
process.on('SIGTERM', () => app.quit());
