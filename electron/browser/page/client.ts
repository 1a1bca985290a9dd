/** Runs in the page before its own script, in browser mode: gives it the `window.termbridge` that the desktop program's preload gives. */
import { HOST_CALLS, type HostApi, type HostCalls, type HostEvents } from '../../../glossary/host-api.ts';
import { keepEarlyEvents } from '../../host/early-events.ts';
import { decode, encode } from '../wire.ts';

const SESSION = 'termbridge-session';

const once = location.hash.slice(1);
if (once) history.replaceState(null, '', location.pathname);

const post = (to: string, body: unknown, session?: string | null): Promise<Response> =>
  fetch(to, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(session && { authorization: `Bearer ${session}` }) },
    body: encode(body),
  });

/** One session a tab: kept over a reload, not shared with other tabs or ports as a cookie would be. */
async function openSession(): Promise<string | null> {
  if (!once) return sessionStorage.getItem(SESSION);
  const response = await post('/session', { once });
  if (!response.ok) return sessionStorage.getItem(SESSION);
  const session = String(decode(await response.text()));
  sessionStorage.setItem(SESSION, session);
  return session;
}
/** Without one there is nothing that the page could do. */
const session = openSession().then((opened) => {
  if (opened === null) location.replace('/used-link');
  return opened;
});

async function call(name: string, args: readonly unknown[]): Promise<unknown> {
  const response = await post(`/api/${name}`, args, await session);
  if (response.status === 401) {
    location.replace('/used-link');
    throw new Error('This address works once. Please open the new link that the terminal shows.');
  }
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  const answer = decode(await response.text()) as { value?: unknown; error?: string };
  if (answer.error !== undefined) throw new Error(answer.error);
  return answer.value;
}

const { deliver, on } = keepEarlyEvents();

async function listen(): Promise<void> {
  for (;;) {
    const response = await post('/events', null, await session).catch(() => undefined);
    if (response?.status === 401) return;
    const reader = response?.ok ? response.body?.pipeThrough(new TextDecoderStream()).getReader() : undefined;
    let rest = '';
    for (
      let part = await reader?.read().catch(() => undefined);
      part?.value !== undefined;
      part = await reader?.read().catch(() => undefined)
    ) {
      const lines = (rest + part.value).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) if (line) deliver(...(decode(line) as [keyof HostEvents, never]));
    }
    await new Promise((done) => setTimeout(done, 2_000));
  }
}
void listen();

const asBlob = (text: string, type: string): Blob => new Blob([text], { type });

async function copy({ text, html }: Parameters<HostCalls['copy']>[0]): Promise<boolean> {
  const items = {
    'text/plain': asBlob(text, 'text/plain'),
    ...(html !== undefined && { 'text/html': asBlob(html, 'text/html') }),
  };
  return navigator.clipboard.write([new ClipboardItem(items)]).then(
    () => true,
    () => false,
  );
}

async function readClipboard(): Promise<{ text: string; html: string }> {
  const [item] = await navigator.clipboard.read();
  const read = async (type: string): Promise<string> =>
    item?.types.includes(type) ? (await item.getType(type)).text() : '';
  return { text: await read('text/plain'), html: await read('text/html') };
}

/** The browser asks where, or puts it where it always does: the name is all that is known. */
async function saveFile({ name, bytes }: Parameters<HostCalls['saveFile']>[0]): Promise<string> {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return name;
}

async function openExternal(url: string): Promise<boolean> {
  const { protocol } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'mailto:') return false;
  window.open(url, '_blank', 'noopener,noreferrer');
  return true;
}

const inPage = {
  copy,
  readClipboard,
  saveFile,
  openExternal,
  windowAction: async () => false,
  platform: 'browser',
  on,
} satisfies Partial<HostApi>;
const remote = Object.fromEntries(HOST_CALLS.map((name) => [name, (...args: unknown[]) => call(name, args)]));
Object.defineProperty(window, 'termbridge', { value: Object.freeze({ ...remote, ...inPage }), enumerable: true });
