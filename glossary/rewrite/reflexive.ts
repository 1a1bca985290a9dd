/** "Reinvent oneself", "do one's best": what a wording says of whoever does it, as the subject in the text has it. */
import { isPluralNoun } from '../english/inflect.ts';
import type { Analysis, Found } from './analyse.ts';
import { wordBeforeTerm } from './found.ts';
import { isDeterminer, wordBefore } from './surroundings.ts';

/**
 * @returns the wording with "themselves" or "their" and the like; undefined where the subject cannot be told.
 */
export function withReflexive(words: string, a: Analysis, f: Found): string | undefined {
  if (!ONE.test(words)) return words;
  const said = SAID[subjectOf(a, f) ?? ''];
  return said && words.replace(/(?<!\p{L})oneself(?!\p{L})/u, said[0]).replace(/(?<!\p{L})one['’]s(?!\p{L})/u, said[1]);
}
const ONE = /(?<!\p{L})one(?:self|['’]s)(?!\p{L})/u;

const SAID: Readonly<Record<string, readonly [string, string]>> = {
  i: ['myself', 'my'],
  you: ['yourself', 'your'],
  he: ['himself', 'his'],
  she: ['herself', 'her'],
  it: ['itself', 'its'],
  we: ['ourselves', 'our'],
  they: ['themselves', 'their'],
};

/** The pronoun that stands for the subject of a verb. */
function subjectOf(a: Analysis, f: Found): string | undefined {
  let word = wordBeforeTerm(a.text, f);
  // "Pivot now." is said to somebody.
  if (!word) return 'you';
  let helped: 'it' | 'they' | undefined;
  for (let i = 0; i < MOST_WORDS && word; i++) {
    const { lower } = word;
    const own = /^(i|you|he|she|it|we|they)(?:['’](?:ve|re|m|s|ll|d))?$/.exec(lower)?.[1];
    if (own !== undefined) return own;
    if (/^(?:is|was|has|isn['’]t|wasn['’]t|hasn['’]t|does|doesn['’]t)$/.test(lower)) helped = 'it';
    else if (/^(?:are|were|have|aren['’]t|weren['’]t|haven['’]t|do|don['’]t)$/.test(lower)) helped ??= 'they';
    else if (lower === 'please' || lower === 'us') return lower === 'us' ? 'we' : 'you';
    else if (/^(?:who|which|that)$/.test(lower)) helped ??= undefined;
    else if (!PASSED_OVER.test(lower)) {
      if (isDeterminer(lower) || /^\p{Lu}/u.test(word.text)) return helped === 'they' ? 'they' : undefined;
      if (isPluralNoun(lower)) return 'they';
      const lead = wordBefore(a.text, word.start, f.block.start);
      return helped ?? (lead?.gap === ' ' && /^[a-z]+$/.test(lower) ? 'it' : undefined);
    }
    word = wordBefore(a.text, word.start, f.block.start);
  }
  return undefined;
}
const MOST_WORDS = 8;
/** Helpers, adverbs and what leads an infinitive. */
const PASSED_OVER =
  /^(?:to|not|had|will|would|can|could|should|must|may|might|shall|cannot|never|always|often|also|just|already|now|still|even|only|soon|recently|ever|both|all|need|needs|needed|want|wants|wanted|plan|plans|planned|try|tries|tried|decided|agreed|able|going|ready|forced|had|(?:ca|wo|could|would|should|must|did)n['’]t)$|ly$/;
