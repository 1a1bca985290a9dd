/** What the host asks of the program it runs in: dialogs, clipboard and windows are Electron's or the browser's business. */
import type { About, HostApi, HostCalls } from '../../glossary/host-api.ts';

type Answer<N extends keyof HostCalls> = Promise<ReturnType<HostCalls[N]>> | ReturnType<HostCalls[N]>;

export interface Surroundings {
  readonly platform: HostApi['platform'];
  /** The folder a person chose, or null. `asked` is what the page sent along; only browser mode, which has no dialog, may take it. */
  readonly pickFolder: (title: string, asked?: string) => Promise<string | null>;
  readonly copy: (...args: Parameters<HostCalls['copy']>) => Answer<'copy'>;
  readonly readClipboard: () => Answer<'readClipboard'>;
  readonly saveFile: (...args: Parameters<HostCalls['saveFile']>) => Answer<'saveFile'>;
  readonly openExternal: (url: string) => Answer<'openExternal'>;
  readonly windowAction: (...args: Parameters<HostCalls['windowAction']>) => Answer<'windowAction'>;
  readonly desktop: () => Answer<'desktop'>;
  readonly versions: About['versions'];
  /** What it stores itself in the user's folder. */
  readonly places: (data: string) => About['places'];
  /** For the log on disk; never with the user's text in it. */
  readonly log: (line: string) => void;
}
