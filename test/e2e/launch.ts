/** Starts the built desktop program: on the real Electron where its binary is installed, else on the stand-in. The tests are the same. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { expect } from 'vitest';

export const root = path.resolve(import.meta.dirname, '../..');
const home = path.join(root, 'node_modules/electron');
const standIn = path.join(root, 'test/electron-standin');

export const isRealElectron =
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] === undefined && existsSync(path.join(home, 'dist/version'));
if (!isRealElectron) process.env['ELECTRON_OVERRIDE_DIST_PATH'] ??= standIn;
console.log(isRealElectron ? 'End-to-end on the real Electron' : 'End-to-end on the stand-in for Electron');

export interface Running {
  readonly app: ElectronApplication;
  /** The main window's page. */
  readonly page: Page;
  readonly data: string;
  /** What the page's policy refused, which is nothing unless a test provokes it. */
  readonly violations: string[];
  log(): string;
  close(): Promise<void>;
}

export const newDataFolder = (): string => mkdtempSync(path.join(os.tmpdir(), 'termbridge-e2e-'));
export const removeDataFolder = (data: string): void => rmSync(data, { recursive: true, force: true, maxRetries: 5 });

/** CI machines forbid Chromium's sandbox to unprivileged users on Linux. */
export const sandboxArgs = isRealElectron && process.platform === 'linux' && process.env['CI'] ? ['--no-sandbox'] : [];

export async function launch(data: string, ...args: string[]): Promise<Running> {
  const app = await _electron.launch({
    args: [...sandboxArgs, root, `--user-data-dir=${data}`, ...args],
    cwd: root,
    timeout: 60_000,
  });
  const page = await app.firstWindow();
  const violations: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy|TrustedHTML|TrustedScript|Trusted Type/i.test(message.text()))
      violations.push(message.text());
  });
  page.on('pageerror', (error) => violations.push(String(error)));
  await page.waitForSelector('main, [role="main"], [role="dialog"]');
  const logFile = path.join(data, 'logs', 'termbridge.log');
  return {
    app,
    page,
    data,
    violations,
    log: () => (existsSync(logFile) ? readFileSync(logFile, 'utf8') : ''),
    close: () => app.close(),
  };
}

/** For what happens soon: the page, the program and the test are three processes. */
export const eventually = <T>(read: () => T) => expect.poll(read, { timeout: 20_000 });
