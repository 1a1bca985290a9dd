/** The built page in Chromium, under the headers it is served with in earnest; every violation, error and foreign request is written down. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { PAGE_HEADERS, TYPES } from '../../../electron/host/page-policy.ts';
import type { Glossary } from '../../../glossary/concept.ts';
import type { Settings } from '../../../glossary/host-api.ts';
import { TERMS } from '../terms.ts';
import { CHROMIUM_FLAGS, findChromium } from '../vitest.ts';
import { AxeBuilder } from './axe.ts';

export interface PageOptions {
  readonly size?: readonly [number, number];
  readonly settings?: Partial<Settings>;
  readonly theme?: 'light' | 'dark';
  readonly forcedColors?: boolean;
  readonly lookupWindow?: boolean;
  readonly terms?: Glossary;
  /** What the host says about an imported file. */
  readonly preview?: object;
}

export interface OpenPage {
  readonly page: Page;
  /** What must stay empty: policy violations, errors, requests to elsewhere. */
  readonly complaints: readonly string[];
  /** WCAG 2.2 AA and best practice; the names of the rules that are broken, and where. */
  axe(): Promise<string[]>;
  announced(): Promise<string>;
  close(): Promise<void>;
}

let browser: Browser | undefined;
let server: Server | undefined;
let terms: Glossary = TERMS;

async function origin(): Promise<string> {
  server ??= await new Promise<Server>((ready) => {
    const made = createServer((request, response) => {
      const name = new URL(request.url ?? '/', 'http://x').pathname;
      const file = path.join(inject('builtPage'), path.normalize(name));
      const type = TYPES[path.extname(name)] ?? 'application/octet-stream';
      if (name === '/dev/bundled.json')
        response.writeHead(200, { ...PAGE_HEADERS, 'content-type': type }).end(JSON.stringify(terms));
      else if (existsSync(file))
        response.writeHead(200, { ...PAGE_HEADERS, 'content-type': type }).end(readFileSync(file));
      else response.writeHead(404).end();
    }).listen(0, '127.0.0.1', () => ready(made));
  });
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
}

export async function openPage(options: PageOptions = {}): Promise<OpenPage> {
  const executablePath = findChromium();
  browser ??= await chromium.launch({
    args: CHROMIUM_FLAGS,
    ...(executablePath === undefined ? {} : { executablePath }),
  });
  terms = options.terms ?? TERMS;
  const base = await origin();
  const [width, height] = options.size ?? [1280, 800];
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: options.theme ?? 'light',
    forcedColors: options.forcedColors === true ? 'active' : 'none',
    reducedMotion: 'reduce',
    // Dates and times read the same everywhere.
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('console', (message) => message.type() === 'error' && complaints.push(`console: ${message.text()}`));
  page.on('request', (request) => request.url().startsWith(base) || complaints.push(`request: ${request.url()}`));
  await page.exposeFunction('complain', (text: string) => complaints.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { complain } = window as unknown as { complain: (text: string) => void };
      complain(`policy: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  await page.addInitScript((preview) => {
    Object.assign(window, { testPreview: preview });
  }, options.preview ?? null);
  const settings = encodeURIComponent(JSON.stringify(options.settings ?? {}));
  await page.goto(`${base}/dev/index.html?settings=${settings}${options.lookupWindow === true ? '#lookup' : ''}`);
  await page.locator('[data-loaded]').waitFor({ state: 'attached' });
  return {
    page,
    complaints,
    axe: () => new AxeBuilder(page).run(),
    announced: () => page.locator('[data-announcer]').innerText(),
    close: () => context.close(),
  };
}

export async function closeBrowser(): Promise<void> {
  await browser?.close();
  server?.close();
  browser = undefined;
  server = undefined;
}

/** Asks until it is so. */
export const eventually = <T>(ask: () => Promise<T>) => expect.poll(ask, { timeout: 8000, interval: 40 });

/** Pastes as the system does: through the editor's clipboard event. */
export async function paste(page: Page, text: string, html = ''): Promise<void> {
  const draft = page.getByRole('textbox', { name: 'Your draft' });
  await draft.focus();
  await draft.evaluate(
    (element, [plain, rich]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', plain);
      if (rich !== '') clipboardData.setData('text/html', rich);
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    [text, html] as const,
  );
}

export const plainText = async (page: Page): Promise<string> =>
  (await page.locator('.prose-plain').innerText()).replace(/\n{2,}/g, '\n').trim();

/** What the page handed to its host. */
export const hostNow = <T>(page: Page, ask: string): Promise<T> =>
  page.evaluate(`window.testHost.${ask}`) as Promise<T>;
