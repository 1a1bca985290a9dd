/** The list of words used, as one insertion at the end of the text. */
import { wordingText } from '../concept.ts';
import type { Entry } from '../library.ts';
import type { Edit } from '../results.ts';
import type { Composer } from './composer.ts';
import type { Place, Settings } from './place.ts';
import { senseOf } from './why.ts';

/** @returns undefined where no word was to be explained. */
export function wordsUsed(
  places: readonly Place[],
  text: string,
  settings: Settings,
  entries: readonly Entry[],
  composer: Composer,
): Edit | undefined {
  const seen = new Map<number, Place>();
  for (const place of places) {
    const { outcome } = place;
    if (outcome.kind === 'apply' && outcome.wantsExplanation && !seen.has(outcome.entry))
      seen.set(outcome.entry, place);
  }
  const first = [...seen][0];
  if (!first) return undefined;
  const lines = [...seen].map(([entry, place]) => {
    const { concept } = entries[entry] as Entry;
    return `- ${place.found.readings[0]?.term.text ?? ''}: ${wordingText(composer.useOf(entry, settings.reader).meaning ?? concept.plain)}`;
  });
  const { concept, glossary } = entries[first[0]] as Entry;
  const gap = text.endsWith('\n\n') ? '' : text.endsWith('\n') ? '\n' : '\n\n';
  return {
    start: text.length,
    end: text.length,
    before: '',
    after: `${gap}Words used:\n\n${lines.join('\n')}\n`,
    concept: concept.id,
    side: concept.side,
    glossary,
    kind: 'explain',
    sense: senseOf(concept),
    confidence: 1,
    applied: true,
    alternatives: [],
    why: {
      code: 'words-used',
      data: { count: seen.size },
      text: 'A list of the words used, instead of explanations in brackets.',
    },
    term: { start: text.length, end: text.length },
    key: 'words used',
  };
}
