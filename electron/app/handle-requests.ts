/** One instance: what a second start, a link or a file asks goes to the running program. */
import { app, dialog } from 'electron';
import type { HostEvents } from '../../glossary/host-api.ts';
import type { Host } from '../host/host.ts';
import { send } from './ipc.ts';
import type { Log } from './log.ts';
import { LINK_SCHEME } from './places.ts';
import { linkRequest, OPENS, type Request, readRequestedFile, requestsIn } from './requests.ts';
import type { Windows } from './windows.ts';

export interface RequestHandler {
  /** Tells the main window's page, opening the window where needed; the preload keeps it until the page listens. */
  readonly command: (command: HostEvents['command']) => void;
}

export function createRequestHandler(windows: Windows): RequestHandler {
  return {
    command(command) {
      const { webContents } = windows.showMain();
      whenLoaded(webContents, () => send(webContents, 'command', command));
    },
  };
}

const whenLoaded = (contents: Electron.WebContents, work: () => void): void => {
  if (contents.isLoading() || contents.getURL() === '') contents.once('did-finish-load', work);
  else work();
};

/**
 * Listens before the app is ready, because a Mac tells of the file or link that it was started with that early; what comes is kept until
 * somebody answers.
 */
export function collectRequests(): (answer: (requests: readonly Request[]) => void) => void {
  const early: Request[] = [];
  let answer: ((requests: readonly Request[]) => void) | undefined;
  const come = (requests: readonly Request[]): void => {
    if (answer) answer(requests);
    else early.push(...requests);
  };
  app.on('second-instance', (_event, args, folder) => come(requestsIn(args.slice(1), folder)));
  app.on('open-url', (event, url) => {
    event.preventDefault();
    come(linkRequest(url));
  });
  app.on('open-file', (event, file) => {
    event.preventDefault();
    come([{ kind: 'file', file }]);
  });
  return (answerer) => {
    answer = answerer;
    if (early.length > 0) answerer(early);
  };
}

export function setupRequests(
  windows: Windows,
  handler: RequestHandler,
  host: Host,
  log: Log,
): { readonly answer: (requests: readonly Request[]) => void; readonly openFile: () => void } {
  const answer = (requests: readonly Request[]): void => {
    for (const request of requests) {
      if (request.kind === 'lookup-window') windows.showLookup();
      else if (request.kind === 'command') handler.command(request.command);
      else
        void readRequestedFile(request.file).then((file) => {
          if (!file) {
            log.line('a file to open could not be read');
            return host.notice({ code: 'unreadable-file', severity: 'error', file: request.file, data: { cause: '' } });
          }
          const { webContents } = windows.showMain();
          whenLoaded(webContents, () => send(webContents, 'openFile', file));
        });
    }
    if (requests.every(({ kind }) => kind !== 'lookup-window')) windows.showMain();
  };
  // In development the scheme would be bound to Electron itself, and the portable program leaves the computer as it is.
  if (app.isPackaged && process.env['PORTABLE_EXECUTABLE_FILE'] === undefined)
    app.setAsDefaultProtocolClient(LINK_SCHEME);
  const openFile = async (): Promise<void> => {
    const { filePaths } = await dialog.showOpenDialog(windows.showMain(), {
      title: 'Open a message or a glossary',
      properties: ['openFile'],
      filters: [{ name: 'Messages and glossaries', extensions: OPENS.map((ending) => ending.slice(1)) }],
    });
    answer(filePaths.map((file) => ({ kind: 'file', file })));
  };
  return { answer, openFile: () => void openFile() };
}
