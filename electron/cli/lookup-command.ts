/** `termbridge lookup`. */
import type { Hit } from '../../glossary/results.ts';
import { readArguments } from './arguments.ts';
import { GLOSSARY_OPTIONS, libraryOf } from './glossaries.ts';
import { UsageError } from './usage-error.ts';

const SIDE: Record<Hit['side'], string> = { marketing: 'Marketing', it: 'IT', both: 'both', business: 'office' };

export async function lookupCommand(words: readonly string[]): Promise<number> {
  const args = readArguments(
    'lookup',
    words,
    { limit: { type: 'string' }, json: { type: 'boolean' }, ...GLOSSARY_OPTIONS },
    Number.POSITIVE_INFINITY,
  );
  const query = args.positionals.join(' ');
  if (query.trim() === '') throw new UsageError('lookup: give a word or a few words that describe it.');
  const limit = Number(args.text('limit') ?? '10');
  if (!Number.isInteger(limit) || limit < 1 || limit > 1000)
    throw new UsageError(`--limit "${args.text('limit')}" is no whole number from 1 to 1000.`);
  const library = await libraryOf(args, true);
  const hits = library.lookup(query, { limit });
  if (args.flag('json')) process.stdout.write(`${JSON.stringify(hits.map((hit) => ({ ...hit, match: undefined })))}\n`);
  else if (hits.length === 0) console.log(`Nothing found for “${query}”.`);
  else
    for (const hit of hits) {
      const names = hit.terms.filter((t) => t !== hit.term).join(', ');
      const { definition } = library.entry(hit.id)?.concept ?? {};
      console.log(
        `${hit.term}${names === '' ? '' : ` (${names})`}  [${SIDE[hit.side]}]\n  ${hit.plain}${definition ? `\n  ${definition.replace(/\s+/g, ' ')}` : ''}`,
      );
    }
  return 0;
}
