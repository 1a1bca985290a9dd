/** Addresses leave the program only after the user said so, and only https and mailto. */
import { type BrowserWindow, dialog, shell } from 'electron';

/** @returns the address as it is shown and opened; undefined for what is never opened. */
export function outsideAddress(address: string): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'mailto:')) return undefined;
  if (url.username !== '' || url.password !== '') return undefined;
  return url.href.length <= 2_000 ? url.href : undefined;
}

export function createOpenOutside(window: () => BrowserWindow | null): (address: string) => Promise<boolean> {
  let asking = false;
  return async (address) => {
    const url = outsideAddress(address);
    if (url === undefined || asking) return false;
    asking = true;
    try {
      const options = {
        type: 'question' as const,
        message: url.startsWith('mailto:') ? 'Open your e-mail program?' : 'Open this page in your browser?',
        detail: url,
        buttons: ['Open', 'Cancel'],
        defaultId: 1,
        cancelId: 1,
        noLink: true,
      };
      const parent = window();
      const { response } = parent ? await dialog.showMessageBox(parent, options) : await dialog.showMessageBox(options);
      if (response !== 0) return false;
      await shell.openExternal(url);
      return true;
    } finally {
      asking = false;
    }
  };
}
