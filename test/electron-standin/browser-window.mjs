/** `BrowserWindow`: a tab of Chromium that behaves like a window. */
import { EventEmitter } from 'node:events';
import { app } from './app.mjs';
import { cdp } from './chromium.mjs';
import { shared, WC, WIN, windows } from './shared.mjs';
import { strict } from './strict.mjs';
import { WebContents } from './web-contents.mjs';

export class BrowserWindow extends EventEmitter {
  constructor(opts = {}) {
    super();
    this.id = shared.nextId;
    this[WIN] = {
      shown: opts.show !== false,
      dead: false,
      ready: false,
      title: opts.title ?? app.getName(),
      bounds: { x: opts.x ?? 0, y: opts.y ?? 0, width: opts.width ?? 800, height: opts.height ?? 600 },
      readyToShow: () => {
        if (!this[WIN].ready) {
          this[WIN].ready = true;
          this.emit('ready-to-show');
        }
      },
      gone: () => {
        if (this[WIN].dead) return;
        this[WIN].dead = true;
        windows.delete(this);
        wc.emit('destroyed');
        this.emit('closed');
        if (!windows.size && !shared.quitting) {
          if (app.listenerCount('window-all-closed')) app.emit('window-all-closed');
          else app.quit();
        }
      },
    };
    const wc = new WebContents(this, opts);
    shared.nextId++;
    this.webContents = wc.proxy = strict('webContents', wc);
    app.emit('web-contents-created', {}, wc.proxy);
    windows.add(this);
    wc[WC].ready.catch((e) => {
      if (!shared.quitting) console.error('electron stand-in:', e);
    });
    const p = strict('BrowserWindow', this);
    this[WIN].proxy = p;
    queueMicrotask(() => app.emit('browser-window-created', {}, p));
    // biome-ignore lint/correctness/noConstructorReturn: the strict object is what `new` must give
    return p;
  }
  loadURL(u) {
    return this.webContents.loadURL(u);
  }
  loadFile() {
    throw new Error('electron stand-in: no file://; use protocol.handle');
  }
  show() {
    this[WIN].shown = true;
    this.emit('show');
  }
  hide() {
    this[WIN].shown = false;
    this.emit('hide');
  }
  focus() {
    this.emit('focus');
  }
  isVisible() {
    return this[WIN].shown;
  }
  isFocused() {
    return this[WIN].shown;
  }
  isDestroyed() {
    return this[WIN].dead;
  }
  isMinimized() {
    return false;
  }
  minimize() {}
  restore() {}
  maximize() {}
  isMaximized() {
    return false;
  }
  getTitle() {
    return this[WIN].title;
  }
  setTitle(t) {
    this[WIN].title = t;
  }
  getBounds() {
    return { ...this[WIN].bounds };
  }
  getNormalBounds() {
    return this.getBounds();
  }
  setBounds(b) {
    Object.assign(this[WIN].bounds, b);
    this.emit('resize');
    this.emit('move');
  }
  getSize() {
    const { width, height } = this[WIN].bounds;
    return [width, height];
  }
  setSize(width, height) {
    this.setBounds({ width, height });
  }
  setMenu() {}
  setMenuBarVisibility() {}
  removeMenu() {}
  close() {
    let stop = false;
    this.emit('close', {
      preventDefault: () => {
        stop = true;
      },
    });
    if (!stop) this.destroy();
  }
  destroy() {
    const s = this.webContents[WC];
    this[WIN].gone();
    void s.ready.then(() => cdp.send('Target.closeTarget', { targetId: s.targetId })).catch(() => {});
  }
}
const pub = (w) => w?.[WIN].proxy ?? null;
Object.assign(BrowserWindow, {
  getAllWindows: () => [...windows].map(pub),
  getFocusedWindow: () => pub([...windows].findLast((w) => w[WIN].shown)),
  fromId: (i) => pub([...windows].find((w) => w.id === i)),
  fromWebContents: (c) => pub([...windows].find((w) => w.webContents[WC] === c[WC])),
});
export const webContents = strict('webContents module', {
  getAllWebContents: () => [...windows].map((w) => w.webContents),
  fromId: (i) => [...windows].find((w) => w.webContents.id === i)?.webContents,
  fromDevToolsTargetId: (t) => [...windows].find((w) => w.webContents[WC].targetId === t)?.webContents,
});
