/** What the host asks of the program it runs in: dialogs, clipboard and windows are Electron's or the browser's business. */
import type { About, HostApi, HostCalls } from '../../glossary/host-api.ts';

type Answer<N extends keyof HostCalls> = Promise<ReturnType<HostCalls[N]>> | ReturnType<HostCalls[N]>;

export interface Surroundings {
  readonly platform: HostApi['platform'];
  /** The folder a person chose, or null. `asked` is what the page sent along; only browser mode, which has no dialog, may take it. */
  pickFolder(title: string, asked?: string): Promise<string | null>;
  copy(...args: Parameters<HostCalls['copy']>): Answer<'copy'>;
  readClipboard(): Answer<'readClipboard'>;
  saveFile(...args: Parameters<HostCalls['saveFile']>): Answer<'saveFile'>;
  openExternal(url: string): Answer<'openExternal'>;
  windowAction(...args: Parameters<HostCalls['windowAction']>): Answer<'windowAction'>;
  readonly versions: About['versions'];
  /** Called with every settings change, for what lives outside the page (theme, shortcuts, start with the computer). */
  log(line: string): void;
}
