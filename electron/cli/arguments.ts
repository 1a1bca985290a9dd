/** The command line's words: options of each command, checked before anything runs. */
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { UsageError } from './usage-error.ts';

export interface Arguments {
  readonly positionals: readonly string[];
  text(name: string): string | undefined;
  list(name: string): readonly string[];
  flag(name: string): boolean;
}

/** @throws UsageError for an option the command does not know, or one without its value. */
export function readArguments(
  command: string,
  args: readonly string[],
  options: ParseArgsOptionsConfig,
  most: number,
): Arguments {
  let parsed: { values: Record<string, unknown>; positionals: string[] };
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const message = error instanceof Error ? error.message.split(/\.\s|\n/)[0] : String(error);
    throw new UsageError(`${command}: ${message?.replace(/\.$/, '')}. See termbridge --help.`);
  }
  if (parsed.positionals.length > most)
    throw new UsageError(`${command}: "${parsed.positionals[most]}" is one word too many. See termbridge --help.`);
  const { values, positionals } = parsed;
  return {
    positionals,
    text: (name) => values[name] as string | undefined,
    list: (name) => (values[name] as string[] | undefined) ?? [],
    flag: (name) => values[name] === true,
  };
}

/** One of the values allowed, or a UsageError that lists them. */
export function oneOf<T extends string>(
  option: string,
  value: string | undefined,
  allowed: readonly T[],
  fallback?: T,
): T {
  if (value === undefined && fallback !== undefined) return fallback;
  if (value !== undefined && (allowed as readonly string[]).includes(value)) return value as T;
  const given = value === undefined ? `--${option} is missing` : `--${option} "${value}" is unknown`;
  throw new UsageError(`${given}: it is one of ${allowed.join(', ')}.`);
}
