/** The `termbridge` command. Exit codes: 0 fine, 1 findings (check, validate), 2 wrong use or unreadable input. */
import { UsageError } from './usage-error.ts';

const HELP = `Termbridge: plain words between Marketing and IT. Everything happens on this computer.

termbridge rewrite [FILE|-]  --reader it|marketing|everyone  [--format text|markdown] [--writer it|marketing]
                             [--glossary PATH]... [--only] [--words-used] [--json]
termbridge lookup QUERY      [--limit N] [--glossary PATH]... [--only] [--json]
termbridge check FILE...     --reader it|marketing|everyone  [--output text|json]   exit 1 if there is anything to look at
termbridge explain SENTENCE  [--reader ...] [--writer ...]   why each word was read as it was
termbridge glossary validate PATH [--output text|json] [--glossary PATH]... [--only]
termbridge glossary list PATH     [--json] [--glossary PATH]... [--only]
termbridge glossary import FILE --into PATH [--format F] [--map COLUMN=FIELD]... [--sheet NAME] [--delimiter C]
                             [--conflicts mine|theirs|both] [--dry-run] [--json]      csv, xlsx, tbx, json, omegat
termbridge glossary export PATH --to FILE|-  [--format F]    csv, xlsx, tbx, json, omegat, vale, prh; else by extension
termbridge open [FILE]       the desktop program, or the same in a browser

--glossary adds a glossary folder or an exchange file over the bundled glossary; --only leaves the bundled one out.
FILE "-" or none is standard input.`;

async function run(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args;
  switch (command) {
    case 'rewrite':
      return (await import('./rewrite-command.ts')).rewriteCommand(rest);
    case 'lookup':
      return (await import('./lookup-command.ts')).lookupCommand(rest);
    case 'check':
      return (await import('./rewrite-command.ts')).checkCommand(rest);
    case 'explain':
      return (await import('./rewrite-command.ts')).explainCommand(rest);
    case 'glossary':
      return (await import('./glossary-command.ts')).glossaryCommand(rest);
    case 'open':
    case '--lookup':
      return (await import('./open-command.ts')).openCommand(command === '--lookup' ? args : rest);
    case '--version':
      return (await import('./open-command.ts')).printVersion();
    case undefined:
    case 'help':
    case '--help':
    case '-h':
      console.log(HELP);
      return command === undefined ? 2 : 0;
    default:
      throw new UsageError(`"${command}" is no command of termbridge. See termbridge --help.`);
  }
}

// Whoever reads our output may stop early (| head): that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  console.error(
    `termbridge: ${error instanceof UsageError ? message : `something went wrong inside the program (${message.split('\n')[0]}).`}`,
  );
  process.exitCode = 2;
}
