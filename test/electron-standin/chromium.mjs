/** Debian's Chromium over the DevTools protocol, by pipe. */
import { spawn } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { existsSync, mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fullArgv, shared, WC, WIN, windows } from './shared.mjs';

export const cdp = Object.assign(new EventEmitter(), {
  n: 0,
  waiting: new Map(),
  sessions: new Map(),
  send(method, params = {}, sessionId) {
    const id = ++cdp.n;
    return new Promise((ok, no) => {
      cdp.waiting.set(id, { ok, no, method });
      shared.chromium.stdio[3].write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  },
});
/** Switches of the app that are in force here too. Chromium may reach no network in any case (`--host-resolver-rules` below). */
const HANDED_ON = new Set(['webrtc-ip-handling-policy']);

export async function startChromium() {
  const driven = fullArgv.includes('--remote-debugging-port=0'); // by Playwright; otherwise no port is opened, and Chromium ends with its pipe
  const headless =
    driven || process.env.STANDIN_HEADLESS === '1' || !(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  shared.profile = mkdtempSync(path.join(os.tmpdir(), 'electron-standin-'));
  const args = [
    '--remote-debugging-pipe',
    ...(driven ? ['--remote-debugging-port=0'] : []),
    `--user-data-dir=${shared.profile}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    '--disable-gpu',
    '--disable-extensions',
    '--disable-default-apps',
    '--disable-dev-shm-usage',
    '--disable-features=Translate,MediaRouter,OptimizationHints',
    '--host-resolver-rules=MAP * ~NOTFOUND',
    ...[...shared.switches].filter(([name]) => HANDED_ON.has(name)).map(([name, value]) => `--${name}=${value}`),
    ...(headless ? ['--headless=new'] : []),
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--app=data:text/html,',
  ];
  shared.chromium = spawn(
    process.env.CHROMIUM_PATH ??
      [
        '/usr/bin/chromium',
        '/usr/bin/chromium-browser',
        '/usr/bin/google-chrome',
        '/usr/bin/google-chrome-stable',
      ].find((f) => existsSync(f)) ??
      'chromium',
    args,
    { stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'] },
  );
  shared.chromium.on('exit', () => {
    if (!shared.quitting) {
      console.error('electron stand-in: Chromium went away');
      process.exit(1);
    }
  });
  shared.chromium.stdio[3].on('error', () => {});
  const line = new Promise((ok) => {
    if (!driven) {
      shared.chromium.stderr.resume();
      return ok('');
    }
    let buf = '';
    shared.chromium.stderr.on('data', (d) => {
      buf += d;
      const m = /DevTools listening on ws:\S+/.exec(buf);
      if (m) ok(m[0]);
    });
  });
  let rest = '';
  shared.chromium.stdio[4].setEncoding('utf8').on('data', (d) => {
    const all = (rest + d).split('\0');
    rest = all.pop();
    for (const text of all) {
      const m = JSON.parse(text);
      if (m.id) {
        const w = cdp.waiting.get(m.id);
        cdp.waiting.delete(m.id);
        if (m.error) w.no(new Error(`${w.method}: ${m.error.message}`));
        else w.ok(m.result);
      } else if (m.sessionId) cdp.sessions.get(m.sessionId)?.(m.method, m.params);
      else cdp.emit(m.method, m.params);
    }
  });
  cdp.on('Target.targetCreated', ({ targetInfo: t }) => {
    if (t.type === 'page' && t.openerId)
      setTimeout(() => cdp.send('Target.closeTarget', { targetId: t.targetId }).catch(() => {}), 500);
  });
  cdp.on('Target.targetDestroyed', ({ targetId }) =>
    [...windows].find((w) => w.webContents[WC].targetId === targetId)?.[WIN].gone(),
  );
  const first = (await cdp.send('Target.getTargets')).targetInfos.find((t) => t.type === 'page');
  shared.spare = first?.targetId;
  await cdp.send('Target.setDiscoverTargets', { discover: true });
  if (driven) process.stderr.write(`\n${await line}\n`);
}
