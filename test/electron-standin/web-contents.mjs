/** A page: the preload in an isolated world, IPC over a binding, every request paused and answered here. */
import { randomBytes } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { cdp } from './chromium.mjs';
import { makeCodec } from './codec.mjs';
import * as P from './page.mjs';
import { defaultSession, fromPage, handlers, ipcMain, leaked, refused, schemes, toPage } from './session.mjs';
import { shared, WC, WIN } from './shared.mjs';

const { encode, decode } = makeCodec();
export class WebContents extends EventEmitter {
  constructor(win, opts) {
    super();
    this.id = shared.nextId;
    this.session = defaultSession;
    const prefs = opts.webPreferences ?? {};
    for (const [k, want] of Object.entries({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
    }))
      if (k in prefs && prefs[k] !== want) throw new Error(`electron stand-in: runs only ${k}: ${want}`);
    const self = this;
    const s = {
      targetId: null,
      sid: null,
      ctx: null,
      url: '',
      prefs,
      openHandler: null,
      allowed: null,
      win,
      send: (m, p) => cdp.send(m, p, s.sid),
      async attach() {
        const mine = shared.spare;
        shared.spare = undefined;
        s.targetId = mine ?? (await cdp.send('Target.createTarget', { url: 'about:blank', newWindow: true })).targetId;
        s.sid = (await cdp.send('Target.attachToTarget', { targetId: s.targetId, flatten: true })).sessionId;
        cdp.sessions.set(s.sid, (m, p) => s.event(m, p));
        const r = () => `s${randomBytes(12).toString('hex')}`;
        const a = r(),
          b = r(),
          bind = r(),
          world = 'Electron Isolated Context';
        s.world = world;
        s.bind = bind;
        await Promise.all([
          s.send('Page.enable'),
          s.send('Runtime.enable'),
          s.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
          s.send('Page.setLifecycleEventsEnabled', { enabled: true }),
        ]);
        s.mainFrame = (await s.send('Page.getFrameTree')).frameTree.frame.id;
        await s.send('Page.addScriptToEvaluateOnNewDocument', {
          source: `(${P.mainWorld})(${P.makeBridge},"${a}","${b}")`,
        });
        if (prefs.preload) {
          const src = readFileSync(prefs.preload, 'utf8');
          const fn = `function (require, process, module, exports) {${src}\n}`;
          try {
            new vm.Script(`(${fn})`, { filename: prefs.preload });
          } catch (e) {
            console.error(`Unable to load preload script: ${prefs.preload}\n${e}`);
            self.emit('preload-error', {}, prefs.preload, e);
            return;
          }
          const env = JSON.stringify({
            platform: process.platform,
            arch: process.arch,
            versions: { electron: process.versions.electron, chrome: 'stand-in', node: process.versions.node },
          });
          await s.send('Runtime.addBinding', { name: bind, executionContextName: world });
          await s.send('Page.addScriptToEvaluateOnNewDocument', {
            worldName: world,
            source: `(${P.isolatedWorld})(${P.makeBridge},${makeCodec},"${a}","${b}","${bind}",${env},${fn})`,
          });
        }
      },
      eval: (expression, contextId) =>
        s
          .send('Runtime.evaluate', {
            expression,
            contextId,
            awaitPromise: true,
            returnByValue: true,
            userGesture: true,
          })
          .then((r) => {
            if (r.exceptionDetails)
              throw new Error(r.exceptionDetails.exception?.description ?? r.exceptionDetails.text);
            return r.result.value;
          }),
      deliver: (m, ctx = s.ctx) =>
        ctx && s.eval(`__standinDeliver(${JSON.stringify(JSON.stringify(m))})`, ctx).catch(() => {}),
      event(m, p) {
        if (m === 'Runtime.executionContextCreated') {
          if (p.context.name === s.world && p.context.auxData.frameId === s.mainFrame) s.ctx = p.context.id;
        } else if (m === 'Runtime.executionContextDestroyed') {
          if (p.executionContextId === s.ctx) s.ctx = null;
        } else if (m === 'Runtime.bindingCalled') {
          if (p.name === s.bind) void s.message(JSON.parse(p.payload), p.executionContextId);
        } else if (m === 'Runtime.consoleAPICalled')
          self.emit('console-message', {
            level: p.type,
            message: p.args.map((x) => x.value ?? x.description).join(' '),
          });
        else if (m === 'Page.frameNavigated' && !p.frame.parentId) {
          s.url = fromPage(p.frame.url + (p.frame.urlFragment ?? ''));
          self.emit('did-navigate', {}, s.url);
        } else if (m === 'Page.domContentEventFired') {
          self.emit('dom-ready', {});
        } else if (m === 'Page.loadEventFired') {
          s.loading = false;
          if (s.url && !s.url.startsWith('data:')) {
            self.emit('did-finish-load', {});
            win[WIN].readyToShow();
          }
        } else if (m === 'Page.windowOpen') s.opened(p);
        else if (m === 'Fetch.requestPaused') void s.request(p).catch(() => {});
        else if (m === 'Page.javascriptDialogOpening') void s.send('Page.handleJavaScriptDialog', { accept: true });
        else if (m === 'Inspector.targetCrashed') {
          s.ctx = null;
          s.crashed = true;
          self.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 });
        }
      },
      async message(m, ctx) {
        const frame = { url: s.url, origin: new URL(s.url).origin, frameTreeNodeId: 1, parent: null };
        const ev = {
          sender: self.proxy,
          senderFrame: frame,
          processId: 1,
          frameId: 1,
          type: 'frame',
          reply: (c, ...a) => self.send(c, ...a),
        };
        if (m.op === 'preload-error') {
          console.error(`Unable to load preload script: ${prefs.preload}\n${m.message}`);
          self.emit('preload-error', {}, prefs.preload, new Error(m.message));
        } else if (m.op === 'open') s.opened({ url: m.url, windowName: '', windowFeatures: [] });
        else if (m.op === 'send') ipcMain.emit(m.channel, ev, ...decode(m.args));
        else if (m.op === 'invoke') {
          let out;
          try {
            const f = handlers.get(m.channel);
            if (!f) throw new Error(`No handler registered for '${m.channel}'`);
            out = { value: encode(await f(ev, ...decode(m.args))) };
          } catch (e) {
            console.error(`Error occurred in handler for '${m.channel}':`, e);
            out = { error: `Error invoking remote method '${m.channel}': ${e}` };
          }
          await s.deliver({ op: 'reply', id: m.id, ...out }, ctx);
        }
      },
      async request(p) {
        const url = fromPage(p.request.url),
          id = p.requestId,
          fail = (errorReason) => s.send('Fetch.failRequest', { requestId: id, errorReason });
        if (p.resourceType === 'Document' && p.frameId !== s.mainFrame) {
          let stop = false;
          self.emit('will-frame-navigate', {
            url,
            isMainFrame: false,
            isSameDocument: false,
            preventDefault: () => {
              stop = true;
            },
          });
          if (stop) return fail('Aborted');
        }
        if (p.resourceType === 'Document' && p.frameId === s.mainFrame && url !== s.allowed) {
          let stop = false;
          self.emit(
            'will-navigate',
            {
              url,
              isMainFrame: true,
              isSameDocument: false,
              preventDefault: () => {
                stop = true;
              },
            },
            url,
          );
          if (stop) return fail('Aborted');
        }
        const cut = defaultSession.webRequest.beforeRequest;
        if (
          cut &&
          (
            await new Promise((ok) =>
              cut({ url, method: p.request.method, resourceType: p.resourceType.toLowerCase() }, ok),
            )
          ).cancel
        ) {
          refused.push(url);
          return fail('BlockedByClient');
        }
        const scheme = url.slice(0, url.indexOf(':')),
          f = schemes.get(scheme);
        if (scheme === 'data' || scheme === 'blob') return s.send('Fetch.continueRequest', { requestId: id });
        if (!f) {
          leaked.push(url);
          return fail('NameNotResolved');
        } // real Electron would have let it out
        const body = p.request.postData;
        const res = await f(
          new Request(url, {
            method: p.request.method,
            headers: p.request.headers,
            ...(body === undefined ? {} : { body }),
          }),
        );
        let headers = Object.fromEntries(res.headers);
        const hook = defaultSession.webRequest.headers;
        if (hook)
          headers = Object.fromEntries(
            Object.entries(
              (
                await new Promise((ok) =>
                  hook(
                    { url, responseHeaders: Object.fromEntries(Object.entries(headers).map(([k, v]) => [k, [v]])) },
                    ok,
                  ),
                )
              ).responseHeaders ?? headers,
            ).map(([k, v]) => [k, [v].flat().join(', ')]),
          );
        await s.send('Fetch.fulfillRequest', {
          requestId: id,
          responseCode: res.status,
          responseHeaders: Object.entries(headers).map(([name, value]) => ({ name, value })),
          body: Buffer.from(await res.arrayBuffer()).toString('base64'),
        });
      },
      opened(p) {
        const url = fromPage(p.url);
        const r = s.openHandler?.({
          url,
          frameName: p.windowName,
          disposition: 'new-window',
          features: p.windowFeatures.join(','),
        }) ?? { action: 'allow' };
        if (r.action !== 'deny')
          throw new Error(`electron stand-in: window.open(${url}) was allowed; only 'deny' is there`);
      },
    };
    this[WC] = s;
    s.ready = s.attach();
  }
  get mainFrame() {
    return { url: this[WC].url, origin: this[WC].url ? new URL(this[WC].url).origin : '' };
  }
  getURL() {
    return this[WC].url;
  }
  getTitle() {
    return this[WC].win.getTitle();
  }
  isDestroyed() {
    return this[WC].win.isDestroyed();
  }
  getLastWebPreferences() {
    return { ...this[WC].prefs };
  }
  send(channel, ...args) {
    const v = encode(args);
    void this[WC].deliver({ op: 'send', channel, args: v });
  }
  isLoading() {
    return this[WC].loading === true;
  }
  replaceMisspelling() {}
  webRtc = 'default';
  setWebRTCIPHandlingPolicy(policy) {
    this.webRtc = policy;
  }
  getWebRTCIPHandlingPolicy() {
    return this.webRtc;
  }
  forcefullyCrashRenderer() {
    void this[WC].send('Page.crash').catch(() => {});
  }
  setWindowOpenHandler(f) {
    this[WC].openHandler = f;
  }
  async loadURL(url) {
    const s = this[WC];
    await s.ready;
    s.allowed = new URL(url).href.replace(/#.*$/, '');
    s.loading = true;
    const r = await s.send('Page.navigate', { url: toPage(url) });
    if (r.errorText) {
      this.emit('did-fail-load', {}, -2, r.errorText, url, true);
      throw new Error(`${r.errorText} loading '${url}'`);
    }
  }
  reload() {
    const s = this[WC];
    s.allowed = s.url.replace(/#.*$/, '');
    s.loading = true;
    void s
      .send('Page.navigate', { url: toPage(s.url) })
      .catch(() => s.send('Page.reload'))
      .catch(() => {});
  }
  executeJavaScript(code) {
    return this[WC].eval(code);
  }
  async printToPDF() {
    return Buffer.from((await this[WC].send('Page.printToPDF', { printBackground: true })).data, 'base64');
  }
  openDevTools() {}
  closeDevTools() {}
  isDevToolsOpened() {
    return false;
  }
  setZoomLevel() {}
  setZoomFactor() {}
  focus() {}
  close() {
    this[WC].win.close();
  }
  copy() {
    void this[WC].eval('document.execCommand("copy")');
  }
}
