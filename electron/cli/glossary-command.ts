/** `termbridge glossary validate | list | import | export`. */

import { checkGlossary } from '../../glossary/check-glossary.ts';
import { type Problem, preferredTerm, preferredWording } from '../../glossary/concept.ts';
import { mergeGlossaries } from '../../glossary/overrides.ts';
import { problemText } from '../../glossary/problem-text.ts';
import { oneOf, readArguments } from './arguments.ts';
import { GLOSSARY_OPTIONS, glossariesBelow, loadGlossary, readGlossary } from './glossaries.ts';
import { UsageError } from './usage-error.ts';

export async function glossaryCommand(words: readonly string[]): Promise<number> {
  const [action, ...rest] = words;
  switch (action) {
    case 'validate':
      return validate(rest);
    case 'list':
      return list(rest);
    case 'import':
      return (await import('./import-command.ts')).importCommand(rest);
    case 'export':
      return (await import('./export-command.ts')).exportCommand(rest);
    default:
      throw new UsageError(
        `glossary: ${action === undefined ? 'say what to do' : `"${action}" is unknown`}: validate, list, import or export.`,
      );
  }
}

/**
 * Reads a glossary and says everything that is wrong with it, as it lies over the bundled one (`--only`: by itself) and over those of
 * `--glossary`; the concepts' own checks included. Exit 1 where there is an error.
 */
async function validate(words: readonly string[]): Promise<number> {
  const args = readArguments('glossary validate', words, { output: { type: 'string' }, ...GLOSSARY_OPTIONS }, 1);
  const output = oneOf('output', args.text('output'), ['text', 'json'], 'text');
  const [path] = args.positionals;
  if (path === undefined) throw new UsageError('glossary validate: name a glossary folder or file.');
  const { glossary, problems, locate } = await loadGlossary(path);
  const found = checkGlossary(glossary, await glossariesBelow(args, glossary));
  const all: readonly Problem[] = [...problems, ...(await Promise.all(found.map(locate)))];
  if (output === 'json')
    process.stdout.write(
      `${JSON.stringify({ concepts: glossary.concepts.length, problems: all.map((p) => ({ ...p, text: problemText(p) })) })}\n`,
    );
  else {
    for (const problem of all)
      console.log(
        `${problem.file ?? path}:${problem.line ?? 1}: ${problem.severity}: ${problemText(problem)} [${problem.code}]`,
      );
    const errors = all.filter((p) => p.severity === 'error').length;
    console.log(`${glossary.concepts.length} concepts, ${errors} errors, ${all.length - errors} warnings`);
  }
  return all.some((p) => p.severity === 'error') ? 1 : 0;
}

async function list(words: readonly string[]): Promise<number> {
  const args = readArguments('glossary list', words, { json: { type: 'boolean' }, ...GLOSSARY_OPTIONS }, 1);
  const [path] = args.positionals;
  if (path === undefined) throw new UsageError('glossary list: name a glossary folder or file.');
  const glossary = await readGlossary(path);
  if (args.flag('json')) process.stdout.write(`${JSON.stringify(glossary.concepts)}\n`);
  else {
    const below = glossary.concepts.some((c) => c.overrides !== undefined) ? await glossariesBelow(args, glossary) : [];
    const whole = new Map(mergeGlossaries([glossary, ...below]).map(({ concept }) => [concept.id, concept]));
    for (const own of glossary.concepts) {
      const c = whole.get(own.id) ?? own;
      console.log([c.id, preferredTerm(c), c.side ?? '', preferredWording(c), c.status ?? 'draft'].join('\t'));
    }
  }
  return 0;
}
