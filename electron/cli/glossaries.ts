/** The library a command works with: what `--glossary` names, over the bundled glossary. */
import { stat } from 'node:fs/promises';
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

export async function libraryOf(args: Arguments): Promise<Library> {
  const paths = args.list('glossary');
  if (args.flag('only') && paths.length === 0)
    throw new UsageError('--only leaves the bundled glossary out: name another with --glossary PATH.');
  const own: Glossary[] = [];
  for (const path of paths) own.push(await readGlossary(path));
  return createLibrary(args.flag('only') ? own : [...own, bundledGlossary()]);
}

/** A glossary folder or an exchange file; what is broken in it is said on standard error, and the rest is used. */
export async function readGlossary(path: string): Promise<Glossary> {
  const { glossary, problems } = await loadGlossary(path);
  const errors = problems.filter((p) => p.severity === 'error');
  if (glossary.concepts.length === 0 && errors[0])
    throw new UsageError(`${path} is no usable glossary: ${problemText(errors[0])}`);
  for (const problem of errors) console.error(`${path}: ${problemText(problem)}`);
  return glossary;
}

/** The same with its problems as values. */
export async function loadGlossary(
  path: string,
): Promise<{ readonly glossary: Glossary; readonly problems: readonly Problem[] }> {
  let isFolder: boolean;
  try {
    isFolder = (await stat(path)).isDirectory();
  } catch (error) {
    throw new UsageError(`The glossary ${path} cannot be read: ${causeOf(error)}.`);
  }
  return isFolder ? readGlossaryFolder(path) : readExchangeFile(path);
}
