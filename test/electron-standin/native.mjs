/** What the system draws or holds: menus, dialogs, tray, clipboard, global shortcuts. In memory here. */
import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { app } from './app.mjs';
import { BrowserWindow } from './browser-window.mjs';
import { strict } from './strict.mjs';

const ROLES = new Set(
  'undo redo cut copy paste pasteAndMatchStyle delete selectAll reload forceReload toggleDevTools resetZoom zoomIn zoomOut togglefullscreen window minimize close help about services hide hideOthers unhide quit zoom front appMenu fileMenu editMenu viewMenu windowMenu'.split(
    ' ',
  ),
);
export class MenuItem {
  constructor(o) {
    if (o.role && !ROLES.has(o.role)) throw new Error(`Invalid role: ${o.role}`);
    Object.assign(
      this,
      {
        type: o.submenu ? 'submenu' : 'normal',
        enabled: true,
        visible: true,
        checked: false,
        label: o.label ?? o.role ?? '',
      },
      o,
    );
    if (o.submenu) this.submenu = o.submenu instanceof Menu ? o.submenu : Menu.buildFromTemplate(o.submenu);
    const f = o.click;
    this.click = (ev = {}) => {
      if (!this.enabled) return;
      if (this.type === 'checkbox') this.checked = !this.checked;
      if (f) f(this, BrowserWindow.getFocusedWindow(), ev);
      else if (o.role === 'quit') app.quit();
      else if (o.role === 'close') BrowserWindow.getFocusedWindow()?.close();
    };
  }
}
let appMenu = null;
export class Menu {
  items = [];
  static buildFromTemplate(t) {
    const m = new Menu();
    for (const o of t) m.append(o instanceof MenuItem ? o : new MenuItem(o));
    return m;
  }
  static setApplicationMenu(m) {
    appMenu = m;
  }
  static getApplicationMenu() {
    return appMenu;
  }
  append(i) {
    this.items.push(i);
  }
  popup() {}
  closePopup() {}
  getMenuItemById(id) {
    for (const i of this.items) {
      if (i.id === id) return i;
      const s = i.submenu?.getMenuItemById(id);
      if (s) return s;
    }
    return null;
  }
}
export const dialog = strict('dialog', {
  showOpenDialog: async () => ({ canceled: true, filePaths: [] }),
  showSaveDialog: async () => ({ canceled: true, filePath: '' }),
  showMessageBox: async (...a) => ({ response: a.at(-1).cancelId ?? 0, checkboxChecked: false }),
  showErrorBox: (t, c) => console.error(`${t}: ${c}`),
});
export const opened = [];
export const shell = strict('shell', {
  openExternal: async (u) => {
    opened.push(u);
  },
  openPath: async (p) => {
    opened.push(p);
    return '';
  },
  showItemInFolder: (p) => {
    opened.push(p);
  },
});
let clip = new Map();
export class ClipboardItem {
  constructor(items) {
    for (const [type, value] of Object.entries(items))
      if (typeof value !== 'string') throw new TypeError(`electron stand-in: clipboard item ${type} must be text`);
    this.items = items;
  }
  get types() {
    return Object.keys(this.items);
  }
  async getType(type) {
    if (!(type in this.items)) throw new Error(`no ${type}`);
    return new Blob([this.items[type]], { type });
  }
}
export const clipboard = strict('clipboard', {
  async readText() {
    return clip.get('text/plain') ?? '';
  },
  async writeText(t) {
    if (typeof t !== 'string') throw new TypeError('Error processing argument at index 0, conversion failure');
    clip = new Map([['text/plain', t]]);
  },
  async read() {
    return clip.size ? [new ClipboardItem(Object.fromEntries(clip))] : [];
  },
  async write(list) {
    clip = new Map(list.flatMap((item) => Object.entries(item.items)));
  },
  async has(type) {
    return clip.has(type);
  },
  clear() {
    clip = new Map();
  },
});
const keys = new Map();
export const globalShortcut = strict('globalShortcut', {
  register: (k, f) => {
    if (keys.has(k)) return false;
    keys.set(k, f);
    return true;
  },
  unregister: (k) => keys.delete(k),
  unregisterAll: () => keys.clear(),
  isRegistered: (k) => keys.has(k),
});
const display = { id: 1, workArea: { x: 0, y: 0, width: 1920, height: 1040 } };
export const screen = strict(
  'screen',
  Object.assign(new EventEmitter(), {
    getAllDisplays: () => [display],
    getPrimaryDisplay: () => display,
    getDisplayNearestPoint: () => display,
    getCursorScreenPoint: () => ({ x: 10, y: 10 }),
  }),
);
export const nativeImage = strict('nativeImage', {
  createFromPath: (file) => {
    readFileSync(file);
    return strict('NativeImage', { file, setTemplateImage() {}, isEmpty: () => false });
  },
});
export const trays = [];
export class Tray extends EventEmitter {
  constructor(image) {
    super();
    this.image = image;
    trays.push(this);
    // biome-ignore lint/correctness/noConstructorReturn: the strict object is what `new` must give
    return strict('Tray', this);
  }
  setToolTip(t) {
    this.toolTip = t;
  }
  setContextMenu(m) {
    this.menu = m;
  }
  destroy() {
    trays.splice(trays.indexOf(this), 1);
  }
  isDestroyed() {
    return !trays.includes(this);
  }
}
export const nativeTheme = strict(
  'nativeTheme',
  Object.assign(new EventEmitter(), { themeSource: 'system', shouldUseDarkColors: false }),
);
