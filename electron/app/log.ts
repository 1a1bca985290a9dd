/** A small log on disk for support. It never holds the user's text: errors are logged by name and place in the code, not by message. */
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';

const MAX_BYTES = 1_000_000;

export interface Log {
  readonly file: string;
  readonly line: (text: string) => void;
  readonly error: (where: string, error: unknown) => void;
}

export function openLog(folder: string): Log {
  const file = path.join(folder, 'termbridge.log');
  const line = (text: string): void => {
    try {
      mkdirSync(folder, { recursive: true });
      if (sizeOf(file) > MAX_BYTES) renameSync(file, `${file}.1`);
      appendFileSync(file, `${new Date().toISOString()} ${text.replace(/\s*\n\s*/g, ' | ').slice(0, 2_000)}\n`, {
        mode: 0o600,
      });
    } catch {
      // A log that cannot be written must not stop the program.
    }
  };
  return { file, line, error: (where, error) => line(`${where}: ${withoutText(error)}`) };
}

/** Name, code and stack frames of an error; its message may quote what the user wrote. */
export function withoutText(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  const frames = (error.stack ?? '').split('\n').filter((one) => /^\s+at /.test(one));
  return [error.name + code, ...frames.slice(0, 12).map((one) => one.trim())].join('\n');
}

const sizeOf = (file: string): number => {
  try {
    return statSync(file).size;
  } catch {
    return 0;
  }
};
