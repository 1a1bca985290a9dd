/** `npm start` and `termbridge open`: the desktop program, or browser mode with the reason in one line. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runBrowserMode } from './browser-mode.ts';
import { findElectron } from './electron-binary.ts';

export interface OpenOptions {
  /** A message or an exchange file to open. */
  readonly file?: string;
  /** Browser mode at once. */
  readonly browser?: boolean;
  /** The look-up window instead of the main one; desktop only. */
  readonly lookup?: boolean;
  /** Print the address and open no browser. */
  readonly noOpen?: boolean;
}

const EARLY = 20_000;

/** The folder that holds package.json and dist/, from any bundle in dist/<part>/. */
export const projectRoot = (): string => path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Resolves with the exit code once the program is closed. */
export async function openProgram(options: OpenOptions): Promise<number> {
  const root = projectRoot();
  const electron = options.browser ? { why: 'as asked' } : findElectron(root);
  let why = 'why' in electron ? electron.why : '';
  if ('file' in electron) {
    const code = await runElectron(electron.file, root, [
      ...(options.lookup ? ['--lookup'] : []),
      ...(options.file === undefined ? [] : [path.resolve(options.file)]),
    ]);
    if (code !== 'failed') return code;
    why = 'Electron could not start';
  }
  if (!options.browser) console.log(`The desktop program cannot run here (${why}); opening browser mode instead.`);
  return runBrowserMode({
    root,
    version: versionOf(root),
    noOpen: options.noOpen === true,
    ...(options.file !== undefined && { file: options.file }),
  });
}

/** A program that ends with an error within seconds never came up: missing system libraries, a forbidden sandbox. */
function runElectron(file: string, root: string, more: readonly string[]): Promise<number | 'failed'> {
  const started = performance.now();
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  const child = spawn(file, [root, ...more], {
    stdio: 'inherit',
    env,
  });
  let ending = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      ending = true;
      child.kill(signal);
    });
  return new Promise((done) => {
    child.on('error', () => done('failed'));
    child.on('exit', (code) =>
      done(code !== 0 && !ending && performance.now() - started < EARLY ? 'failed' : (code ?? 0)),
    );
  });
}

export const versionOf = (root: string): string => {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version?: string };
  return version ?? '0.0.0';
};
