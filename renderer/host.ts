/**
 * The program around the page. The desktop program's preload and browser mode's client script both put `window.termbridge` in place before
 * this page's code runs; nothing else in the page knows which of the two it is.
 */
import type { HostApi } from '../glossary/host-api.ts';

declare global {
  interface Window {
    readonly termbridge?: HostApi;
  }
}

/** The host, or null where the page was opened by itself. */
export const findHost = (): HostApi | null => window.termbridge ?? null;
