/** `termbridge glossary import FILE --into PATH`: the same matching as in the program, conflicts settled by one rule for all. */
import { mkdir, readdir, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Problem } from '../../glossary/concept.ts';
import { IMPORT_FORMATS, type ImportFormat, type Mapping } from '../../glossary/exchange/exchange.ts';
import { FIELDS, MORE } from '../../glossary/exchange/fields.ts';
import { chosenConcepts, type Match, matchImport, matchNotices } from '../../glossary/exchange/match-import.ts';
import { problemText } from '../../glossary/problem-text.ts';
import { writeAtomically } from '../host/atomic-write.ts';
import { FolderStore } from '../host/folder-store.ts';
import { formatGlossaryYaml, GLOSSARY_FILE } from '../host/glossary-yaml.ts';
import { slug } from '../host/names.ts';
import { type Arguments, oneOf, readArguments } from './arguments.ts';
import { importFrom } from './exchange-file.ts';
import { causeOf } from './input.ts';
import { UsageError } from './usage-error.ts';

type Choice = 'mine' | 'theirs' | 'both';

/** Exit 0: all of the file is in the glossary; 1: rows with errors or conflicts that were left as they are; 2: nothing could be read. */
export async function importCommand(words: readonly string[]): Promise<number> {
  const args = readArguments(
    'glossary import',
    words,
    {
      into: { type: 'string' },
      format: { type: 'string' },
      map: { type: 'string', multiple: true },
      delimiter: { type: 'string' },
      sheet: { type: 'string' },
      conflicts: { type: 'string' },
      'dry-run': { type: 'boolean' },
      json: { type: 'boolean' },
    },
    1,
  );
  const [file] = args.positionals;
  const folder = args.text('into');
  if (file === undefined) throw new UsageError('glossary import: name the file to import.');
  if (folder === undefined) throw new UsageError('glossary import: say where to with --into PATH.');
  const asked = args.text('conflicts');
  const choice = oneOf<Choice>('conflicts', asked, ['mine', 'theirs', 'both'], 'mine');
  const format = args.text('format');
  const known = format === undefined ? undefined : oneOf<ImportFormat>('format', format, IMPORT_FORMATS);
  const isNew = await checkFolder(folder);
  const read = await importFrom(file, mappingOf(args), known);
  const fatal = read.problems.find(({ severity }) => severity === 'error');
  if (fatal) throw new UsageError(`${file}${fatal.line === undefined ? '' : `:${fatal.line}`}: ${problemText(fatal)}`);
  const store = isNew ? undefined : await openStore(folder);
  const matches = matchImport(store?.loaded().concepts ?? [], read.concepts, read.allTerms);
  const chosen = chosenConcepts(matches, Object.fromEntries(matches.map(({ row }) => [row, choice])));
  const failures = args.flag('dry-run') ? [] : await write(store, folder, chosen);
  const problems = [
    ...read.problems,
    ...matchNotices(matches),
    ...matches.flatMap((match) => match.problems),
    ...failures,
  ];
  const open = asked === undefined ? matches.filter(({ state }) => state === 'conflict') : [];
  const count = args.flag('dry-run') ? 0 : chosen.length - failures.length;
  if (args.flag('json')) printJson(matches, problems, count);
  else print(file, matches, problems, open, args.flag('dry-run') ? undefined : count);
  return failures.length > 0 || open.length > 0 || matches.some(({ state }) => state === 'error') ? 1 : 0;
}

/** `--map "Jargon=term"`, once for each column. */
function mappingOf(args: Arguments): Mapping {
  const columns: Record<string, string> = {};
  const fields = ['', MORE, ...FIELDS.map(({ id }) => id)];
  for (const pair of args.list('map')) {
    const at = pair.lastIndexOf('=');
    if (at < 1) throw new UsageError(`--map "${pair}": write COLUMN=FIELD.`);
    const field = pair.slice(at + 1);
    if (!fields.includes(field))
      throw new UsageError(`--map "${pair}": the field is one of ${fields.slice(1).join(', ')}.`);
    columns[pair.slice(0, at)] = field;
  }
  const delimiter = args.text('delimiter')?.replace('\\t', '\t');
  const sheet = args.text('sheet');
  return {
    ...(Object.keys(columns).length > 0 && { columns }),
    ...(delimiter !== undefined && { delimiter }),
    ...(sheet !== undefined && { sheet }),
  };
}

/** Whether the folder is to be made. What is there and no glossary is never written into. */
async function checkFolder(folder: string): Promise<boolean> {
  const found = await stat(folder).catch(() => undefined);
  if (!found) return true;
  if (!found.isDirectory()) throw new UsageError(`--into ${folder} is a file: name a glossary folder.`);
  const names = await readdir(folder).catch((error: unknown) => {
    throw new UsageError(`The glossary ${folder} cannot be read: ${causeOf(error)}.`);
  });
  if (names.length > 0 && !names.includes(GLOSSARY_FILE) && !names.includes('terms'))
    throw new UsageError(`${folder} holds other files and no glossary: name a glossary's folder or an empty one.`);
  return names.length === 0;
}

async function openStore(folder: string): Promise<FolderStore> {
  const store = new FolderStore({ folder, kind: 'team', id: 'import', watch: 'off' });
  await store.open();
  return store;
}

async function write(
  store: FolderStore | undefined,
  folder: string,
  concepts: ReturnType<typeof chosenConcepts>,
): Promise<readonly Problem[]> {
  if (concepts.length === 0) return [];
  const target = store ?? (await makeGlossary(folder));
  const changes = concepts.map((concept) => ({
    id: concept.id,
    concept,
    baseRevision: target.current(concept.id)?.revision ?? null,
  }));
  const written = await target.write(changes, userName(), 'imported');
  return written.flatMap(({ result }, i): Problem[] =>
    result.ok
      ? []
      : [
          result.problems[0] ?? {
            code: 'write-failed',
            severity: 'error',
            data: { folder, cause: changes[i]?.id ?? '' },
          },
        ],
  );
}

async function makeGlossary(folder: string): Promise<FolderStore> {
  const name = path.basename(path.resolve(folder));
  try {
    await mkdir(path.join(folder, 'terms'), { recursive: true });
    await writeAtomically(path.join(folder, GLOSSARY_FILE), formatGlossaryYaml({ id: slug(name, 'team'), name }));
  } catch (error) {
    throw new UsageError(`The glossary ${folder} cannot be made: ${causeOf(error)}.`);
  }
  return openStore(folder);
}

function userName(): string {
  try {
    return os.userInfo().username;
  } catch {
    return '';
  }
}

const STATES = [
  ['new', 'new'],
  ['changed', 'changed'],
  ['same', 'unchanged'],
  ['conflict', 'in conflict'],
  ['error', 'with errors'],
] as const;
const countsOf = (matches: readonly Match[]): (readonly [Match['state'], string, number])[] =>
  STATES.map(([state, label]) => [state, label, matches.filter((match) => match.state === state).length] as const);

function print(
  file: string,
  matches: readonly Match[],
  problems: readonly Problem[],
  open: readonly Match[],
  count: number | undefined,
): void {
  for (const problem of problems)
    console.error(
      `${file}${problem.line === undefined ? '' : `:${problem.line}`}: ${problem.severity}: ${problemText(problem)}`,
    );
  for (const { row, line = row, current } of open)
    console.error(
      `${file}:${line}: conflict: “${current?.id}” says something else here and was left as it is (--conflicts mine, theirs or both).`,
    );
  const summary = countsOf(matches).flatMap(([, label, n]) => (n > 0 ? [`${n} ${label}`] : []));
  console.log(`${summary.join(', ')}; ${count === undefined ? 'nothing written (--dry-run)' : `${count} written`}`);
}

function printJson(matches: readonly Match[], problems: readonly Problem[], written: number): void {
  const rows = matches.map(({ row, state, concept, current }) => ({ row, state, id: (current ?? concept)?.id }));
  const counts = Object.fromEntries(countsOf(matches).map(([state, , n]) => [state, n]));
  const said = problems.map((problem) => ({ ...problem, text: problemText(problem) }));
  process.stdout.write(`${JSON.stringify({ written, counts, rows, problems: said })}\n`);
}
