// A stand-in for the 'electron' module: the app's real main bundle in Node, its real preload in an isolated world and
// its real renderer in Debian's Chromium, over CDP. What is not here throws. See README.md for what this cannot prove.
import { spawn } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import vm from 'node:vm';
import { randomBytes } from 'node:crypto';
import { makeCodec } from './codec.mjs';
import * as P from './page.mjs';

const { encode, decode } = makeCodec();
const strict = (name, o) => new Proxy(o, { get(t, p) {
  if (typeof p === 'string' && !(p in t) && !['then', 'toJSON', 'asymmetricMatch', 'nodeType', '$$typeof'].includes(p)) throw new Error(`electron stand-in: ${name}.${p} is not there`);
  const v = Reflect.get(t, p, t); return typeof v === 'function' && !('prototype' in v && /^class/.test(Function.prototype.toString.call(v))) && !Object.hasOwn(t, p) ? v.bind(t) : v;
} });

// --- Chromium over CDP -------------------------------------------------------------------------------------------
const cdp = Object.assign(new EventEmitter(), { n: 0, waiting: new Map(), sessions: new Map(),
  send(method, params = {}, sessionId) { const id = ++cdp.n; return new Promise((ok, no) => { cdp.waiting.set(id, { ok, no, method }); chromium.stdio[3].write(`${JSON.stringify({ id, method, params, sessionId })}\0`); }); } });
let chromium, profile;
async function startChromium() {
  const driven = fullArgv.includes('--remote-debugging-port=0');   // by Playwright; otherwise no port is opened, and Chromium ends with its pipe
  const headless = driven || process.env.STANDIN_HEADLESS === '1' || !(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  profile = mkdtempSync(path.join(os.tmpdir(), 'electron-standin-'));
  const args = ['--remote-debugging-pipe', ...(driven ? ['--remote-debugging-port=0'] : []), `--user-data-dir=${profile}`, '--no-first-run', '--no-default-browser-check', '--disable-background-networking', '--disable-component-update',
    '--disable-sync', '--disable-quic', '--disable-gpu', '--disable-extensions', '--disable-default-apps', '--disable-dev-shm-usage', '--disable-features=Translate,MediaRouter,OptimizationHints',
    '--host-resolver-rules=MAP * ~NOTFOUND', ...(headless ? ['--headless=new'] : []), ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--app=data:text/html,'];
  chromium = spawn(process.env.CHROMIUM_PATH ?? ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'].find((f) => existsSync(f)) ?? 'chromium', args, { stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'] });
  chromium.on('exit', () => { if (!quitting) { console.error('electron stand-in: Chromium went away'); process.exit(1); } });
  chromium.stdio[3].on('error', () => {});
  const line = new Promise((ok) => { if (!driven) { chromium.stderr.resume(); return ok(''); } let buf = ''; chromium.stderr.on('data', (d) => { buf += d; const m = /DevTools listening on ws:\S+/.exec(buf); if (m) ok(m[0]); }); });
  let rest = '';
  chromium.stdio[4].setEncoding('utf8').on('data', (d) => {
    const all = (rest + d).split('\0'); rest = all.pop();
    for (const text of all) {
      const m = JSON.parse(text);
      if (m.id) { const w = cdp.waiting.get(m.id); cdp.waiting.delete(m.id); if (m.error) w.no(new Error(`${w.method}: ${m.error.message}`)); else w.ok(m.result); }
      else if (m.sessionId) cdp.sessions.get(m.sessionId)?.(m.method, m.params); else cdp.emit(m.method, m.params);
    }
  });
  cdp.on('Target.targetCreated', ({ targetInfo: t }) => { if (t.type === 'page' && t.openerId) setTimeout(() => cdp.send('Target.closeTarget', { targetId: t.targetId }).catch(() => {}), 500); });
  cdp.on('Target.targetDestroyed', ({ targetId }) => [...windows].find((w) => w.webContents[WC].targetId === targetId)?.[WIN].gone());
  const first = (await cdp.send('Target.getTargets')).targetInfos.find((t) => t.type === 'page');
  spare = first?.targetId;
  await cdp.send('Target.setDiscoverTargets', { discover: true });
  if (driven) process.stderr.write(`\n${await line}\n`);
}
let spare;
const fullArgv = [...process.argv];
const WC = Symbol('wc'), WIN = Symbol('win');

// --- app -----------------------------------------------------------------------------------------------------------
let quitting = false, isReady = false, info = { dir: process.cwd(), pkg: {} }, lockFile;
const userPaths = new Map(); let appName;
const readyPromise = Promise.withResolvers();
class App extends EventEmitter {
  commandLine = { appendSwitch() {}, hasSwitch: (s) => fullArgv.some((a) => a === `--${s}` || a.startsWith(`--${s}=`)), getSwitchValue: (s) => fullArgv.find((a) => a.startsWith(`--${s}=`))?.slice(s.length + 3) ?? '' };
  isPackaged = false;
  get name() { return this.getName(); }
  getName() { return appName ?? info.pkg.productName ?? info.pkg.name ?? 'Electron'; } setName(n) { appName = n; }
  getVersion() { return info.pkg.version ?? '0.0.0'; }
  getAppPath() { return info.dir; }
  getLocale() { return 'en-US'; }
  getPath(name) {
    if (userPaths.has(name)) return userPaths.get(name);
    const home = os.homedir(), conf = process.env.XDG_CONFIG_HOME ?? path.join(home, '.config');
    const all = { home, appData: conf, userData: this.commandLine.getSwitchValue('user-data-dir') || path.join(conf, this.getName()), temp: os.tmpdir(), exe: process.execPath,
      documents: path.join(home, 'Documents'), downloads: path.join(home, 'Downloads'), desktop: path.join(home, 'Desktop') };
    all.sessionData = all.userData; all.logs = path.join(all.userData, 'logs');
    if (!(name in all)) throw new Error(`Failed to get '${name}' path`);
    return all[name];
  }
  setPath(name, p) { userPaths.set(name, p); }
  isReady() { return isReady; } whenReady() { return readyPromise.promise; }
  requestSingleInstanceLock() { const f = path.join(this.getPath('userData'), 'standin.lock'); mkdirSync(path.dirname(f), { recursive: true });
    try { const pid = Number(readFileSync(f, 'utf8')); process.kill(pid, 0); if (pid !== process.pid) { writeFileSync(`${f}.second-${process.pid}`, JSON.stringify([process.argv, process.cwd()])); return false; } } catch {} writeFileSync(f, String(process.pid)); lockFile = f;
    watch(path.dirname(f), (_e, name) => { if (!name?.startsWith('standin.lock.second-')) return; const asked = path.join(path.dirname(f), name); try { const [argv, cwd] = JSON.parse(readFileSync(asked, 'utf8')); rmSync(asked); this.emit('second-instance', {}, argv, cwd, undefined); } catch {} }).unref(); return true; }
  releaseSingleInstanceLock() { if (lockFile) rmSync(lockFile, { force: true }); lockFile = undefined; }
  hasSingleInstanceLock() { return !!lockFile; }
  enableSandbox() {} hide() {} setAsDefaultProtocolClient() { return true; } setLoginItemSettings() {} setAppUserModelId() {} setAboutPanelOptions() {} focus() {}
  async quit() {
    if (quitting) return;
    let stop = false; this.emit('before-quit', { preventDefault: () => { stop = true; } }); if (stop) return;
    for (const w of [...windows]) { w.close(); if (!w.isDestroyed()) return; }
    this.emit('will-quit', { preventDefault: () => { stop = true; } }); if (stop) return;
    this.exit(0);
  }
  exit(code = 0) {
    if (quitting) return; quitting = true; this.emit('quit', {}, code); this.releaseSingleInstanceLock();
    const end = () => { rmSync(profile ?? '/nonexistent', { recursive: true, force: true, maxRetries: 5 }); process.exit(code); };
    if (!chromium || chromium.exitCode !== null) return end();
    chromium.once('exit', end); setTimeout(() => chromium.kill('SIGKILL'), 3000); cdp.send('Browser.close').catch(() => chromium.kill());
  }
  [Symbol.for('standin.setup')](i) { info = i; }
  async [Symbol.for('standin.start')]() { if (quitting) return; await startChromium(); isReady = true; readyPromise.resolve(); this.emit('ready', {}, {}); }
}
export const app = strict('app', new App());
process.on('SIGINT', () => app.quit()); process.on('SIGTERM', () => app.quit());

// --- ipcMain -------------------------------------------------------------------------------------------------------
const handlers = new Map();
class IpcMain extends EventEmitter {
  handle(c, f) { if (handlers.has(c)) throw new Error(`Attempted to register a second handler for '${c}'`); handlers.set(c, f); }
  handleOnce(c, f) { this.handle(c, (...a) => { handlers.delete(c); return f(...a); }); }
  removeHandler(c) { handlers.delete(c); }
}
export const ipcMain = strict('ipcMain', new IpcMain());

// --- protocol, session ---------------------------------------------------------------------------------------------
// app://host/path is shown to Chromium as https://host.app.standin.invalid/path, answered by the handler, never by a network.
const schemes = new Map(); const refusedByApp = []; const SUFFIX = 'standin.invalid';
const toPage = (u) => { const m = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/i.exec(u); return m && schemes.has(m[1]) ? `https://${m[2]}.${m[1]}.${SUFFIX}${m[3] || '/'}` : u; };
const fromPage = (u) => { const m = new RegExp(`^https://(.*)\\.([a-z0-9+-]+)\\.${SUFFIX.replace('.', '\\.')}(/.*)?$`).exec(u); return m ? `${m[2]}://${m[1]}${m[3] ?? '/'}` : u; };
export const protocol = strict('protocol', {
  registerSchemesAsPrivileged(list) { if (isReady) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready'); for (const s of list) if (!s.privileges?.standard) throw new Error('electron stand-in: only standard schemes'); },
  handle(scheme, f) { if (schemes.has(scheme)) throw new Error(`The scheme has been registered: ${scheme}`); schemes.set(scheme, f); }, unhandle(s) { schemes.delete(s); }, isProtocolHandled: (s) => schemes.has(s) });
export const leaked = [];   // every request for somewhere else that the app did not refuse itself
export const refused = refusedByApp;
const defaultSession = strict('session', Object.assign(new EventEmitter(), { protocol, permissionHandler: null, permissionCheck: null,
  setPermissionRequestHandler(f) { this.permissionHandler = f; }, setPermissionCheckHandler(f) { this.permissionCheck = f; },
  webRequest: strict('webRequest', { beforeRequest: null, headers: null, onBeforeRequest(a, f = a) { this.beforeRequest = f; }, onHeadersReceived(a, f = a) { this.headers = f; } }),
  setDevicePermissionHandler(f) { this.devicePermission = f; }, setDisplayMediaRequestHandler(f) { this.displayMedia = f; },
  async clearStorageData() {}, setSpellCheckerEnabled() {} }));
export const session = strict('session module', { defaultSession });

// --- webContents, BrowserWindow ------------------------------------------------------------------------------------
const windows = new Set(); let nextId = 1;
class WebContents extends EventEmitter {
  constructor(win, opts) {
    super(); this.id = nextId; this.session = defaultSession;
    const prefs = opts.webPreferences ?? {};
    for (const [k, want] of Object.entries({ contextIsolation: true, sandbox: true, nodeIntegration: false, webSecurity: true, allowRunningInsecureContent: false, experimentalFeatures: false, webviewTag: false }))
      if (k in prefs && prefs[k] !== want) throw new Error(`electron stand-in: runs only ${k}: ${want}`);
    const self = this;
    const s = this[WC] = { targetId: null, sid: null, ctx: null, url: '', prefs, openHandler: null, allowed: null, win,
      send: (m, p) => cdp.send(m, p, s.sid),
      async attach() {
        const mine = spare; spare = undefined;
        s.targetId = mine ?? (await cdp.send('Target.createTarget', { url: 'about:blank', newWindow: true })).targetId;
        s.sid = (await cdp.send('Target.attachToTarget', { targetId: s.targetId, flatten: true })).sessionId;
        cdp.sessions.set(s.sid, (m, p) => s.event(m, p));
        const r = () => `s${randomBytes(12).toString('hex')}`; const a = r(), b = r(), bind = r(), world = 'Electron Isolated Context'; s.world = world; s.bind = bind;
        await Promise.all([s.send('Page.enable'), s.send('Runtime.enable'), s.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }), s.send('Page.setLifecycleEventsEnabled', { enabled: true })]);
        s.mainFrame = (await s.send('Page.getFrameTree')).frameTree.frame.id;
        await s.send('Page.addScriptToEvaluateOnNewDocument', { source: `(${P.mainWorld})(${P.makeBridge},"${a}","${b}")` });
        if (prefs.preload) {
          const src = readFileSync(prefs.preload, 'utf8');
          const fn = `function (require, process, module, exports) {${src}\n}`;
          try { new vm.Script(`(${fn})`, { filename: prefs.preload }); } catch (e) { console.error(`Unable to load preload script: ${prefs.preload}\n${e}`); self.emit('preload-error', {}, prefs.preload, e); return; }
          const env = JSON.stringify({ platform: process.platform, arch: process.arch, versions: { electron: process.versions.electron, chrome: 'stand-in', node: process.versions.node } });
          await s.send('Runtime.addBinding', { name: bind, executionContextName: world });
          await s.send('Page.addScriptToEvaluateOnNewDocument', { worldName: world, source: `(${P.isolatedWorld})(${P.makeBridge},${makeCodec},"${a}","${b}","${bind}",${env},${fn})` });
        }
      },
      eval: (expression, contextId) => s.send('Runtime.evaluate', { expression, contextId, awaitPromise: true, returnByValue: true, userGesture: true }).then((r) => { if (r.exceptionDetails) throw new Error(r.exceptionDetails.exception?.description ?? r.exceptionDetails.text); return r.result.value; }),
      deliver: (m, ctx = s.ctx) => ctx && s.eval(`__standinDeliver(${JSON.stringify(JSON.stringify(m))})`, ctx).catch(() => {}),
      event(m, p) {
        if (m === 'Runtime.executionContextCreated') { if (p.context.name === s.world && p.context.auxData.frameId === s.mainFrame) s.ctx = p.context.id; }
        else if (m === 'Runtime.executionContextDestroyed') { if (p.executionContextId === s.ctx) s.ctx = null; }
        else if (m === 'Runtime.bindingCalled') { if (p.name === s.bind) void s.message(JSON.parse(p.payload), p.executionContextId); }
        else if (m === 'Runtime.consoleAPICalled') self.emit('console-message', { level: p.type, message: p.args.map((x) => x.value ?? x.description).join(' ') });
        else if (m === 'Page.frameNavigated' && !p.frame.parentId) { s.url = fromPage(p.frame.url); self.emit('did-navigate', {}, s.url); }
        else if (m === 'Page.domContentEventFired') { self.emit('dom-ready', {}); }
        else if (m === 'Page.loadEventFired') { s.loading = false; if (s.url && !s.url.startsWith('data:')) { self.emit('did-finish-load', {}); win[WIN].readyToShow(); } }
        else if (m === 'Page.windowOpen') s.opened(p);
        else if (m === 'Fetch.requestPaused') void s.request(p).catch(() => {});
        else if (m === 'Page.javascriptDialogOpening') void s.send('Page.handleJavaScriptDialog', { accept: true });
        else if (m === 'Inspector.targetCrashed') { s.ctx = null; s.crashed = true; self.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 }); }
      },
      async message(m, ctx) {
        const frame = { url: s.url, origin: new URL(s.url).origin, frameTreeNodeId: 1, parent: null };
        const ev = { sender: self.proxy, senderFrame: frame, processId: 1, frameId: 1, type: 'frame', reply: (c, ...a) => self.send(c, ...a) };
        if (m.op === 'preload-error') { console.error(`Unable to load preload script: ${prefs.preload}\n${m.message}`); self.emit('preload-error', {}, prefs.preload, new Error(m.message)); }
        else if (m.op === 'open') s.opened({ url: m.url, windowName: '', windowFeatures: [] });
        else if (m.op === 'send') ipcMain.emit(m.channel, ev, ...decode(m.args));
        else if (m.op === 'invoke') {
          let out; try { const f = handlers.get(m.channel); if (!f) throw new Error(`No handler registered for '${m.channel}'`); out = { value: encode(await f(ev, ...decode(m.args))) }; }
          catch (e) { console.error(`Error occurred in handler for '${m.channel}':`, e); out = { error: `Error invoking remote method '${m.channel}': ${e}` }; }
          await s.deliver({ op: 'reply', id: m.id, ...out }, ctx);
        }
      },
      async request(p) {
        const url = fromPage(p.request.url), id = p.requestId, fail = (errorReason) => s.send('Fetch.failRequest', { requestId: id, errorReason });
        if (p.resourceType === 'Document' && p.frameId !== s.mainFrame) { let stop = false; self.emit('will-frame-navigate', { url, isMainFrame: false, isSameDocument: false, preventDefault: () => { stop = true; } }); if (stop) return fail('Aborted'); }
        if (p.resourceType === 'Document' && p.frameId === s.mainFrame && url !== s.allowed) { let stop = false; self.emit('will-navigate', { url, isMainFrame: true, isSameDocument: false, preventDefault: () => { stop = true; } }, url); if (stop) return fail('Aborted'); }
        const cut = defaultSession.webRequest.beforeRequest; if (cut && (await new Promise((ok) => cut({ url, method: p.request.method, resourceType: p.resourceType.toLowerCase() }, ok))).cancel) { refusedByApp.push(url); return fail('BlockedByClient'); }
        const scheme = url.slice(0, url.indexOf(':')), f = schemes.get(scheme);
        if (scheme === 'data' || scheme === 'blob') return s.send('Fetch.continueRequest', { requestId: id });
        if (!f) { leaked.push(url); return fail('BlockedByClient'); }   // real Electron would have let it out
        const body = p.request.postData;
        const res = await f(new Request(url, { method: p.request.method, headers: p.request.headers, ...(body === undefined ? {} : { body }) }));
        let headers = Object.fromEntries(res.headers); const hook = defaultSession.webRequest.headers;
        if (hook) headers = Object.fromEntries(Object.entries((await new Promise((ok) => hook({ url, responseHeaders: Object.fromEntries(Object.entries(headers).map(([k, v]) => [k, [v]])) }, ok))).responseHeaders ?? headers).map(([k, v]) => [k, [v].flat().join(', ')]));
        await s.send('Fetch.fulfillRequest', { requestId: id, responseCode: res.status, responseHeaders: Object.entries(headers).map(([name, value]) => ({ name, value })), body: Buffer.from(await res.arrayBuffer()).toString('base64') });
      },
      opened(p) { const url = fromPage(p.url); const r = s.openHandler?.({ url, frameName: p.windowName, disposition: 'new-window', features: p.windowFeatures.join(',') }) ?? { action: 'allow' }; if (r.action !== 'deny') throw new Error(`electron stand-in: window.open(${url}) was allowed; only 'deny' is there`); },
    };
    s.ready = s.attach();
  }
  get mainFrame() { return { url: this[WC].url, origin: this[WC].url ? new URL(this[WC].url).origin : '' }; }
  getURL() { return this[WC].url; } getTitle() { return this[WC].win.getTitle(); } isDestroyed() { return this[WC].win.isDestroyed(); } getLastWebPreferences() { return { ...this[WC].prefs }; }
  send(channel, ...args) { const v = encode(args); void this[WC].deliver({ op: 'send', channel, args: v }); }
  isLoading() { return this[WC].loading === true; } replaceMisspelling() {} forcefullyCrashRenderer() { void this[WC].send('Page.crash').catch(() => {}); }
  setWindowOpenHandler(f) { this[WC].openHandler = f; }
  async loadURL(url) {
    const s = this[WC]; await s.ready; s.allowed = new URL(url).href.replace(/#.*$/, ''); s.loading = true; const r = await s.send('Page.navigate', { url: toPage(url) });
    if (r.errorText) { this.emit('did-fail-load', {}, -2, r.errorText, url, true); throw new Error(`${r.errorText} loading '${url}'`); }
  }
  reload() { const s = this[WC]; s.allowed = s.url.replace(/#.*$/, ''); s.loading = true; void s.send('Page.navigate', { url: toPage(s.url) }).catch(() => s.send('Page.reload')).catch(() => {}); }
  executeJavaScript(code) { return this[WC].eval(code); }
  async printToPDF() { return Buffer.from((await this[WC].send('Page.printToPDF', { printBackground: true })).data, 'base64'); }
  openDevTools() {} closeDevTools() {} isDevToolsOpened() { return false; } setZoomLevel() {} setZoomFactor() {} focus() {} close() { this[WC].win.close(); }
  copy() { void this[WC].eval('document.execCommand("copy")'); }
}
class Win extends EventEmitter {
  constructor(opts = {}) {
    super(); this.id = nextId; this[WIN] = { shown: opts.show !== false, dead: false, ready: false, title: opts.title ?? app.getName(), bounds: { x: opts.x ?? 0, y: opts.y ?? 0, width: opts.width ?? 800, height: opts.height ?? 600 },
      readyToShow: () => { if (!this[WIN].ready) { this[WIN].ready = true; this.emit('ready-to-show'); } },
      gone: () => { if (this[WIN].dead) return; this[WIN].dead = true; windows.delete(this); wc.emit('destroyed'); this.emit('closed'); if (!windows.size && !quitting) { if (app.listenerCount('window-all-closed')) app.emit('window-all-closed'); else app.quit(); } } };
    const wc = new WebContents(this, opts); nextId++; this.webContents = wc.proxy = strict('webContents', wc);
    app.emit('web-contents-created', {}, wc.proxy); windows.add(this); wc[WC].ready.catch((e) => { if (!quitting) console.error('electron stand-in:', e); });
    const p = strict('BrowserWindow', this); this[WIN].proxy = p; queueMicrotask(() => app.emit('browser-window-created', {}, p)); return p;
  }
  loadURL(u) { return this.webContents.loadURL(u); } loadFile() { throw new Error('electron stand-in: no file://; use protocol.handle'); }
  show() { this[WIN].shown = true; this.emit('show'); } hide() { this[WIN].shown = false; this.emit('hide'); } focus() { this.emit('focus'); } isVisible() { return this[WIN].shown; } isFocused() { return this[WIN].shown; }
  isDestroyed() { return this[WIN].dead; } isMinimized() { return false; } minimize() {} restore() {} maximize() {} isMaximized() { return false; }
  getTitle() { return this[WIN].title; } setTitle(t) { this[WIN].title = t; } getBounds() { return { ...this[WIN].bounds }; } getNormalBounds() { return this.getBounds(); } setBounds(b) { Object.assign(this[WIN].bounds, b); this.emit('resize'); this.emit('move'); } getSize() { const { width, height } = this[WIN].bounds; return [width, height]; } setSize(width, height) { this.setBounds({ width, height }); } setMenu() {} setMenuBarVisibility() {} removeMenu() {}
  close() { let stop = false; this.emit('close', { preventDefault: () => { stop = true; } }); if (!stop) this.destroy(); }
  destroy() { const s = this.webContents[WC]; this[WIN].gone(); void s.ready.then(() => cdp.send('Target.closeTarget', { targetId: s.targetId })).catch(() => {}); }
}
const pub = (w) => w?.[WIN].proxy ?? null;
export const BrowserWindow = Object.assign(Win, { getAllWindows: () => [...windows].map(pub), getFocusedWindow: () => pub([...windows].findLast((w) => w[WIN].shown)), fromId: (i) => pub([...windows].find((w) => w.id === i)), fromWebContents: (c) => pub([...windows].find((w) => w.webContents[WC] === c[WC])) });
export const webContents = strict('webContents module', { getAllWebContents: () => [...windows].map((w) => w.webContents), fromId: (i) => [...windows].find((w) => w.webContents.id === i)?.webContents, fromDevToolsTargetId: (t) => [...windows].find((w) => w.webContents[WC].targetId === t)?.webContents });

// --- Menu, dialog, shell, clipboard, globalShortcut ---------------------------------------------------------------
const ROLES = new Set('undo redo cut copy paste pasteAndMatchStyle delete selectAll reload forceReload toggleDevTools resetZoom zoomIn zoomOut togglefullscreen window minimize close help about services hide hideOthers unhide quit zoom front appMenu fileMenu editMenu viewMenu windowMenu'.split(' '));
export class MenuItem { constructor(o) { if (o.role && !ROLES.has(o.role)) throw new Error(`Invalid role: ${o.role}`); Object.assign(this, { type: o.submenu ? 'submenu' : 'normal', enabled: true, visible: true, checked: false, label: o.label ?? o.role ?? '' }, o); if (o.submenu) this.submenu = o.submenu instanceof Menu ? o.submenu : Menu.buildFromTemplate(o.submenu); const f = o.click; this.click = (ev = {}) => { if (!this.enabled) return; if (this.type === 'checkbox') this.checked = !this.checked; if (f) f(this, BrowserWindow.getFocusedWindow(), ev); else if (o.role === 'quit') app.quit(); else if (o.role === 'close') BrowserWindow.getFocusedWindow()?.close(); }; } }
let appMenu = null;
export class Menu { items = []; static buildFromTemplate(t) { const m = new Menu(); for (const o of t) m.append(o instanceof MenuItem ? o : new MenuItem(o)); return m; } static setApplicationMenu(m) { appMenu = m; } static getApplicationMenu() { return appMenu; }
  append(i) { this.items.push(i); } popup() {} closePopup() {} getMenuItemById(id) { for (const i of this.items) { if (i.id === id) return i; const s = i.submenu?.getMenuItemById(id); if (s) return s; } return null; } }
export const dialog = strict('dialog', { showOpenDialog: async () => ({ canceled: true, filePaths: [] }), showSaveDialog: async () => ({ canceled: true, filePath: '' }), showMessageBox: async (...a) => ({ response: a.at(-1).cancelId ?? 0, checkboxChecked: false }), showErrorBox: (t, c) => console.error(`${t}: ${c}`) });
export const opened = [];
export const shell = strict('shell', { openExternal: async (u) => { opened.push(u); }, openPath: async (p) => { opened.push(p); return ''; }, showItemInFolder: (p) => { opened.push(p); } });
let clip = new Map();
export class ClipboardItem { constructor(items) { for (const [type, value] of Object.entries(items)) if (typeof value !== 'string') throw new TypeError(`electron stand-in: clipboard item ${type} must be text`); this.items = items; } get types() { return Object.keys(this.items); } async getType(type) { if (!(type in this.items)) throw new Error(`no ${type}`); return new Blob([this.items[type]], { type }); } }
export const clipboard = strict('clipboard', { async readText() { return clip.get('text/plain') ?? ''; }, async writeText(t) { if (typeof t !== 'string') throw new TypeError('Error processing argument at index 0, conversion failure'); clip = new Map([['text/plain', t]]); },
  async read() { return clip.size ? [new ClipboardItem(Object.fromEntries(clip))] : []; }, async write(list) { clip = new Map(list.flatMap((item) => Object.entries(item.items))); }, async has(type) { return clip.has(type); }, clear() { clip = new Map(); } });
const keys = new Map();
export const globalShortcut = strict('globalShortcut', { register: (k, f) => { if (keys.has(k)) return false; keys.set(k, f); return true; }, unregister: (k) => keys.delete(k), unregisterAll: () => keys.clear(), isRegistered: (k) => keys.has(k) });
export const screen = strict('screen', Object.assign(new EventEmitter(), { getAllDisplays: () => [{ id: 1, workArea: { x: 0, y: 0, width: 1920, height: 1040 } }] }));
export const nativeImage = strict('nativeImage', { createFromPath: (file) => { readFileSync(file); return strict('NativeImage', { file, setTemplateImage() {}, isEmpty: () => false }); } });
export const trays = [];
export class Tray extends EventEmitter { constructor(image) { super(); this.image = image; trays.push(this); return strict('Tray', this); } setToolTip(t) { this.toolTip = t; } setContextMenu(m) { this.menu = m; } destroy() { trays.splice(trays.indexOf(this), 1); } isDestroyed() { return !trays.includes(this); } }
export const nativeTheme = strict('nativeTheme', Object.assign(new EventEmitter(), { themeSource: 'system', shouldUseDarkColors: false }));
export const ipcRenderer = undefined, contextBridge = undefined;   // main process: not there, as in Electron
export default strict('electron', { app, BrowserWindow, ipcMain, protocol, session, webContents, Menu, MenuItem, dialog, shell, clipboard, ClipboardItem, globalShortcut, nativeTheme, nativeImage, screen, Tray, trays, ipcRenderer, contextBridge });
