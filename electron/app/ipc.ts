/** The one typed table between page and program: every call of the host, each with its sender and arguments checked. */
import { ipcMain, type WebContents, type WebFrameMain } from 'electron';
import { HOST_CALLS, type HostEvents } from '../../glossary/host-api.ts';
import { BadCall, dispatch } from '../host/dispatch.ts';
import type { Host } from '../host/host.ts';
import type { Log } from './log.ts';
import { isOurPage } from './places.ts';

export const CALL_CHANNEL = 'termbridge:call:';
export const EVENT_CHANNEL = 'termbridge:event';

/** Only our own page in the main frame of a window of ours may call; an embedded frame or a page that got elsewhere may not. */
export function isTrustedSender(frame: Pick<WebFrameMain, 'url' | 'parent'> | null, isOurs: boolean): boolean {
  return frame !== null && frame.parent === null && isOurs && isOurPage(frame.url);
}

export function setupIpc(host: Host, log: Log, windows: () => readonly WebContents[]): void {
  for (const name of HOST_CALLS)
    ipcMain.handle(`${CALL_CHANNEL}${name}`, async (event, ...args: unknown[]) => {
      if (!isTrustedSender(event.senderFrame, windows().includes(event.sender))) {
        log.line(`refused caller of ${name}`);
        throw new BadCall('not allowed');
      }
      try {
        return await dispatch(host, name, args);
      } catch (error) {
        log.error(name, error);
        throw error;
      }
    });
  host.listen((event, data) => {
    for (const contents of windows()) if (!contents.isDestroyed()) send(contents, event, data);
  });
}

export function send<E extends keyof HostEvents>(contents: WebContents, event: E, data: HostEvents[E]): void {
  contents.send(EVENT_CHANNEL, event, data);
}
