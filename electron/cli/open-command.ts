/** `termbridge open` and `--version`: loaded only when asked for, to keep the other commands quick. */
import { openProgram, projectRoot, versionOf } from '../browser/open-program.ts';
import { readArguments } from './arguments.ts';

export async function openCommand(words: readonly string[]): Promise<number> {
  const args = readArguments(
    'open',
    words,
    { browser: { type: 'boolean' }, 'no-open': { type: 'boolean' }, lookup: { type: 'boolean' } },
    1,
  );
  const [file] = args.positionals;
  return openProgram({
    browser: args.flag('browser'),
    noOpen: args.flag('no-open'),
    lookup: args.flag('lookup'),
    ...(file !== undefined && { file }),
  });
}

export function printVersion(): number {
  console.log(versionOf(projectRoot()));
  return 0;
}
