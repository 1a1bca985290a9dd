/**
 * Browser mode: the same page and the same calls over 127.0.0.1. Other programs' pages run in the same browser, so everything but our own page
 * is refused: by Host (DNS rebinding), Origin and Sec-Fetch-Site (other sites), content type (forms), and a session that only our page has.
 */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dispatch } from '../host/dispatch.ts';
import type { Host } from '../host/host.ts';
import { pageFile } from '../host/page-files.ts';
import { PAGE_HEADERS, TYPES } from '../host/page-policy.ts';
import { decode, encode } from './wire.ts';

const MAX_BODY = 80 * 1024 * 1024;
const MAX_BODY_WITHOUT_SESSION = 1_000;
const CLIENT = '/host-client.js';
/** Where a page goes whose link has been used before. */
const USED = '/used-link';
const USED_PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="color-scheme" content="light dark">
<title>Termbridge: used link</title>
<h1>This link has been used</h1>
<p>Each link opens Termbridge once. It may be open in another tab of this browser. If you have closed that tab, the terminal window shows a new link: open that one.</p>
</html>
`;

export interface BrowserServer {
  readonly origin: string;
  /** A new link that opens the page once: its secret stands in the fragment, which no browser sends or logs. */
  readonly link: () => string;
  /** Resolves the next time that no page is open any more. */
  readonly left: () => Promise<void>;
  readonly close: () => void;
}

export interface ServerOptions {
  readonly host: Host;
  /** Folder of the page. */
  readonly root: string;
  /** Source of the script that gives the page its `window.termbridge`. */
  readonly client: string;
}

/** Listens on a free port of the loopback address; there is no way to ask for another address. */
export async function serve({ host, root, client }: ServerOptions): Promise<BrowserServer> {
  const links = new Set<string>();
  const sessions = new Set<string>();
  const streams = new Set<ServerResponse>();
  let whenLeft: (() => void)[] = [];
  let origin = '';
  let authority = '';

  const server = createServer({ maxHeaderSize: 8_192, requestTimeout: 60_000 }, (request, response) => {
    answer(request, response).catch(() => {
      if (response.headersSent) response.destroy();
      else end(response, 500);
    });
  });
  // A file given at the start waits for the page that will show it.
  let waiting: string[] = [];
  const stopListening = host.listen((event, data) => {
    const line = `${encode([event, data])}\n`;
    if (streams.size === 0 && (event === 'openFile' || event === 'command')) waiting.push(line);
    for (const stream of streams) stream.write(line);
  });
  const beat = setInterval(() => {
    for (const stream of streams) stream.write('\n');
  }, 20_000).unref();

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { headers, method } = request;
    const site = headers['sec-fetch-site'];
    if (headers.host !== authority) return end(response, 421);
    if (headers.origin !== undefined && headers.origin !== origin) return end(response, 403);
    if (site !== undefined && site !== 'same-origin' && !(site === 'none' && method === 'GET'))
      return end(response, 403);
    const { pathname } = new URL(request.url ?? '/', origin);
    if (method === 'GET' || method === 'HEAD') return page(pathname, response);
    if (method !== 'POST' || headers.origin !== origin || headers['content-type'] !== 'application/json')
      return end(response, 400);
    if (pathname === '/session') return openSession(request, response);
    const given = /^Bearer (\S+)$/.exec(headers.authorization ?? '')?.[1];
    if (given === undefined || !has(sessions, given)) return end(response, 401);
    if (pathname === '/events') return stream(response);
    if (!pathname.startsWith('/api/')) return end(response, 404);
    const body = await readBody(request, MAX_BODY);
    if (body === undefined) return end(response, 413);
    return call(pathname.slice('/api/'.length), body, response);
  }

  async function page(pathname: string, response: ServerResponse): Promise<void> {
    if (pathname === USED) return end(response, 200, USED_PAGE, TYPES['.html']);
    if (pathname === CLIENT) return end(response, 200, client, TYPES['.js']);
    const file = await pageFile(root, pathname);
    if (file.status !== 200) return end(response, file.status);
    const isIndex = pathname === '/' || pathname === '/index.html';
    const body = isIndex
      ? Buffer.from(file.body).toString().replace('<script', `<script src="${CLIENT}"></script><script`)
      : file.body;
    return end(response, 200, body, file.type);
  }

  async function openSession(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(request, MAX_BODY_WITHOUT_SESSION);
    const once = body === undefined ? undefined : (tryDecode(body) as { once?: unknown } | undefined)?.once;
    if (typeof once !== 'string' || !has(links, once)) return end(response, 401);
    links.delete(hash(once));
    const session = secret();
    sessions.add(hash(session));
    return end(response, 200, encode(session), TYPES['.json']);
  }

  function stream(response: ServerResponse): void {
    response.writeHead(200, { ...PAGE_HEADERS, 'content-type': 'application/x-ndjson', 'cache-control': 'no-store' });
    response.write(`\n${waiting.join('')}`);
    waiting = [];
    streams.add(response);
    response.on('close', () => {
      streams.delete(response);
      if (streams.size > 0) return;
      for (const tell of whenLeft) tell();
      whenLeft = [];
    });
  }

  async function call(name: string, body: string, response: ServerResponse): Promise<void> {
    try {
      end(response, 200, encode({ value: await dispatch(host, name, tryDecode(body)) }), TYPES['.json']);
    } catch (error) {
      end(response, 200, encode({ error: error instanceof Error ? error.message : 'failed' }), TYPES['.json']);
    }
  }

  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', listening);
  });
  authority = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  origin = `http://${authority}`;
  return {
    origin,
    link() {
      const once = secret();
      links.add(hash(once));
      return `${origin}/#${once}`;
    },
    left: () => new Promise((done) => whenLeft.push(done)),
    close() {
      stopListening();
      clearInterval(beat);
      server.closeAllConnections();
      server.close();
    },
  };
}

const secret = (): string => randomBytes(24).toString('base64url');
/** Secrets are kept and compared as hashes, so that time tells nothing. */
const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
const has = (known: ReadonlySet<string>, given: string): boolean => {
  const wanted = Buffer.from(hash(given));
  return [...known].some((one) => timingSafeEqual(Buffer.from(one), wanted));
};

function end(response: ServerResponse, status: number, body: string | Uint8Array = '', type = 'text/plain'): void {
  response.writeHead(status, { ...PAGE_HEADERS, 'content-type': type, 'cache-control': 'no-store' });
  response.end(body);
}

/** undefined when it is longer than `limit`. */
async function readBody(request: IncomingMessage, limit: number): Promise<string | undefined> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > limit) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts).toString();
}

function tryDecode(text: string): unknown {
  try {
    return decode(text);
  } catch {
    return undefined;
  }
}
