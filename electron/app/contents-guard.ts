/** Every web contents, whoever makes it: no navigation, no windows, no embedded pages. Links to the outside are asked about. */
import { app, type WebContents } from 'electron';
import type { Log } from './log.ts';
import { closeWebRtc } from './no-network.ts';
import { isOurPage } from './places.ts';

export function setupContentsGuard(log: Log, openOutside: (url: string) => Promise<boolean>): void {
  app.on('web-contents-created', (_event, contents) => guardContents(contents, log, openOutside));
}

function guardContents(contents: WebContents, log: Log, openOutside: (url: string) => Promise<boolean>): void {
  closeWebRtc(contents);
  const refuse = (event: { preventDefault(): void; readonly url?: string }): void => {
    // Reloading our own page after a crash is the one navigation there is.
    if (event.url !== undefined && event.url === contents.getURL() && isOurPage(event.url)) return;
    log.line('refused navigation');
    event.preventDefault();
  };
  contents.on('will-navigate', refuse);
  contents.on('will-frame-navigate', refuse);
  contents.on('will-redirect', refuse);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    void openOutside(url);
    return { action: 'deny' };
  });
}
