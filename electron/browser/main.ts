/** What `build/start.mjs` calls. */
import { openProgram } from './open-program.ts';

const HELP = `npm start [-- [--browser] [--no-open] [FILE]]
  --browser   open browser mode even where the desktop program can run
  --no-open   print the address only`;

/** Ends the process when the program is closed. */
export async function startFromCommandLine(args: readonly string[]): Promise<void> {
  if (args.includes('--help')) {
    console.log(HELP);
    return;
  }
  const unknown = args.find((arg) => arg.startsWith('-') && arg !== '--browser' && arg !== '--no-open');
  const files = args.filter((arg) => !arg.startsWith('-'));
  if (unknown !== undefined || files.length > 1) {
    console.error(unknown === undefined ? 'Give one file at most.' : `Unknown option ${unknown}.`);
    process.exitCode = 2;
    return;
  }
  const [file] = files;
  process.exit(
    await openProgram({
      browser: args.includes('--browser'),
      noOpen: args.includes('--no-open'),
      ...(file !== undefined && { file }),
    }),
  );
}
