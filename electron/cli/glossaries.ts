/** The library a command works with: what `--glossary` names, over the bundled glossary. */
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Glossary, Problem } from '../../glossary/concept.ts';
import { createLibrary, type Library } from '../../glossary/library.ts';
import { problemText } from '../../glossary/problem-text.ts';
import type { Arguments } from './arguments.ts';
import { bundled } from './bundled.ts';
import { causeOf } from './input.ts';
import { UsageError } from './usage-error.ts';

export const GLOSSARY_OPTIONS = {
  glossary: { type: 'string', multiple: true },
  only: { type: 'boolean' },
} as const;

/** @param forLookup loads the bundled glossary's look-up index with it. */
export async function libraryOf(args: Arguments, forLookup = false): Promise<Library> {
  if (args.flag('only') && args.list('glossary').length === 0)
    throw new UsageError('--only leaves the bundled glossary out: name another with --glossary PATH.');
  const own = await namedGlossaries(args);
  if (args.flag('only')) return createLibrary(own);
  const lookupIndex = forLookup ? await builtIndex() : undefined;
  return createLibrary([...own, await bundled()], lookupIndex ? { lookupIndex } : {});
}

async function namedGlossaries(args: Arguments): Promise<Glossary[]> {
  const own: Glossary[] = [];
  for (const place of args.list('glossary')) own.push(await readGlossary(place));
  return own;
}

/** What lies under a team's glossary when it is checked or listed: the others that are named, and the bundled one. */
export async function glossariesBelow(args: Arguments, own: Glossary): Promise<Glossary[]> {
  const below = [...(await namedGlossaries(args)), ...(args.flag('only') ? [] : [await bundled()])];
  return below.filter(({ id }) => id !== own.id);
}

/** The index that the build has made beside the command; without it look-up makes its own. */
const builtIndex = (): Promise<Uint8Array | undefined> =>
  readFile(path.join(import.meta.dirname, '../lookup-index.bin')).catch(() => undefined);

/** A glossary folder or an exchange file; what is broken in it is said on standard error, and the rest is used. */
export async function readGlossary(place: string): Promise<Glossary> {
  const { glossary, problems } = await loadGlossary(place);
  const errors = problems.filter((p) => p.severity === 'error');
  if (glossary.concepts.length === 0 && errors[0])
    throw new UsageError(`${place} is no usable glossary: ${problemText(errors[0])}`);
  for (const problem of errors) console.error(`${place}: ${problemText(problem)}`);
  return glossary;
}

export interface LoadedPlace {
  readonly glossary: Glossary;
  readonly problems: readonly Problem[];
  /** A problem of one concept with the line of its file, or the row of the exchange file. */
  readonly locate: (problem: Problem) => Promise<Problem>;
}

/** The same with its problems as values. */
export async function loadGlossary(place: string): Promise<LoadedPlace> {
  let isFolder: boolean;
  try {
    isFolder = (await stat(place)).isDirectory();
  } catch (error) {
    throw new UsageError(`The glossary ${place} cannot be read: ${causeOf(error)}.`);
  }
  // Only who names a glossary pays for its readers.
  if (isFolder) {
    const { readGlossaryFolder } = await import('../host/read-folder.ts');
    return { ...(await readGlossaryFolder(place)), locate: (problem) => withLine(place, problem) };
  }
  const { readExchangeFile } = await import('./exchange-file.ts');
  const { glossary, problems, rows } = await readExchangeFile(place);
  return { glossary, problems, locate: async (problem) => withRow(rows, problem) };
}

async function withLine(folder: string, problem: Problem): Promise<Problem> {
  const { file, line, data } = problem;
  if (file === undefined || line !== undefined || data['at'] === undefined) return problem;
  const { lineInFile } = await import('../../glossary/concept-file.ts');
  const text = await readFile(path.join(folder, file), 'utf8').catch(() => '');
  return { ...problem, line: lineInFile(text, String(data['at'])) };
}

function withRow(rows: ReadonlyMap<string, number>, { file: _file, ...problem }: Problem): Problem {
  const row = rows.get(String(problem.data['concept']));
  return problem.line !== undefined || row === undefined ? problem : { ...problem, line: row };
}
