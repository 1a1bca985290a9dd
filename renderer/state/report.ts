/** What goes wrong in the page is said calmly and noted in the host's log, without the user's text. */
import { fail, host } from './app.ts';

/** The kind of error and where in our code it happened; the message may hold the user's words, so it stays here. */
export function report(error: unknown): void {
  const { name, stack } = error instanceof Error ? error : { name: typeof error, stack: '' };
  const places = (stack ?? '').split('\n').filter((line) => /^\s*at /.test(line));
  void host()
    .reportError({ name, stack: places.slice(0, 20).join('\n') })
    .catch(() => undefined);
}

export function watchErrors(): void {
  window.addEventListener('error', ({ error }) => {
    // The browser's own note about layout that needs another round is no error.
    if (error === null || error === undefined) return;
    report(error);
    fail('Something went wrong here. Your message is kept.', error);
  });
  window.addEventListener('unhandledrejection', ({ reason }) => {
    report(reason);
    fail('Something went wrong here. Your message is kept.', reason);
  });
}
