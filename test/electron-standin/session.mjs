/** `ipcMain`, `protocol` and `session`. */
import { EventEmitter } from 'node:events';
import { shared } from './shared.mjs';
import { strict } from './strict.mjs';

export const handlers = new Map();
class IpcMain extends EventEmitter {
  handle(c, f) {
    if (handlers.has(c)) throw new Error(`Attempted to register a second handler for '${c}'`);
    handlers.set(c, f);
  }
  handleOnce(c, f) {
    this.handle(c, (...a) => {
      handlers.delete(c);
      return f(...a);
    });
  }
  removeHandler(c) {
    handlers.delete(c);
  }
}
export const ipcMain = strict('ipcMain', new IpcMain());

// --- protocol, session ---------------------------------------------------------------------------------------------
// app://host/path is shown to Chromium as https://host.app.standin.invalid/path, answered by the handler, never by a network.
export const schemes = new Map();
const SUFFIX = 'standin.invalid';
export const toPage = (u) => {
  const m = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/i.exec(u);
  return m && schemes.has(m[1]) ? `https://${m[2]}.${m[1]}.${SUFFIX}${m[3] || '/'}` : u;
};
export const fromPage = (u) => {
  const m = new RegExp(`^https://(.*)\\.([a-z0-9+-]+)\\.${SUFFIX.replace('.', '\\.')}(/.*)?$`).exec(u);
  return m ? `${m[2]}://${m[1]}${m[3] ?? '/'}` : u;
};
export const protocol = strict('protocol', {
  registerSchemesAsPrivileged(list) {
    if (shared.isReady) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    for (const s of list) if (!s.privileges?.standard) throw new Error('electron stand-in: only standard schemes');
  },
  handle(scheme, f) {
    if (schemes.has(scheme)) throw new Error(`The scheme has been registered: ${scheme}`);
    schemes.set(scheme, f);
  },
  unhandle(s) {
    schemes.delete(s);
  },
  isProtocolHandled: (s) => schemes.has(s),
});
export const leaked = []; // every request for somewhere else that the app did not refuse itself
/** Every request that the app itself refused. */
export const refused = [];
export const defaultSession = strict(
  'session',
  Object.assign(new EventEmitter(), {
    protocol,
    permissionHandler: null,
    permissionCheck: null,
    setPermissionRequestHandler(f) {
      this.permissionHandler = f;
    },
    setPermissionCheckHandler(f) {
      this.permissionCheck = f;
    },
    webRequest: strict('webRequest', {
      beforeRequest: null,
      headers: null,
      onBeforeRequest(a, f = a) {
        this.beforeRequest = f;
      },
      onHeadersReceived(a, f = a) {
        this.headers = f;
      },
    }),
    setDevicePermissionHandler(f) {
      this.devicePermission = f;
    },
    setDisplayMediaRequestHandler(f) {
      this.displayMedia = f;
    },
    async clearStorageData() {},
    spelling: { enabled: true, url: '', languages: [], learned: [] },
    setSpellCheckerEnabled(on) {
      this.spelling.enabled = on;
    },
    setSpellCheckerDictionaryDownloadURL(url) {
      if (!URL.canParse(url))
        throw new Error('The URL you provided to setSpellCheckerDictionaryDownloadURL is not valid');
      this.spelling.url = url;
    },
    setSpellCheckerLanguages(languages) {
      this.spelling.languages = languages;
    },
    addWordToSpellCheckerDictionary(word) {
      this.spelling.learned.push(word);
      return true;
    },
  }),
);
export const session = strict('session module', { defaultSession });
