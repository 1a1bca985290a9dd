/** The library a command works with: what `--glossary` names, over the bundled glossary. */
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { bundledGlossary } from '../../glossary/bundled.ts';
import type { Glossary, Problem } from '../../glossary/concept.ts';
import { createLibrary, type Library } from '../../glossary/library.ts';
import { problemText } from '../../glossary/problem-text.ts';
import { readGlossaryFolder } from '../host/read-folder.ts';
import type { Arguments } from './arguments.ts';
import { readExchangeFile } from './exchange-file.ts';
import { causeOf } from './input.ts';
import { UsageError } from './usage-error.ts';

export const GLOSSARY_OPTIONS = {
  glossary: { type: 'string', multiple: true },
  only: { type: 'boolean' },
} as const;

/** @param forLookup loads the bundled glossary's look-up index with it. */
export async function libraryOf(args: Arguments, forLookup = false): Promise<Library> {
  const paths = args.list('glossary');
  if (args.flag('only') && paths.length === 0)
    throw new UsageError('--only leaves the bundled glossary out: name another with --glossary PATH.');
  const own: Glossary[] = [];
  for (const place of paths) own.push(await readGlossary(place));
  if (args.flag('only')) return createLibrary(own);
  const lookupIndex = forLookup ? await builtIndex() : undefined;
  return createLibrary([...own, bundledGlossary()], lookupIndex ? { lookupIndex } : {});
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

/** The same with its problems as values. */
export async function loadGlossary(
  place: string,
): Promise<{ readonly glossary: Glossary; readonly problems: readonly Problem[] }> {
  let isFolder: boolean;
  try {
    isFolder = (await stat(place)).isDirectory();
  } catch (error) {
    throw new UsageError(`The glossary ${place} cannot be read: ${causeOf(error)}.`);
  }
  return isFolder ? readGlossaryFolder(place) : readExchangeFile(place);
}
