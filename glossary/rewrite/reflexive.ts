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
/** Whom an infinitive is asked of: "we want them to pivot". */
const OBJECTS: Readonly<Record<string, string>> = { them: 'they', us: 'we', me: 'i', him: 'he', you: 'you' };

/** The pronoun that stands for the subject of a verb. */
function subjectOf(a: Analysis, f: Found): string | undefined {
  let word = wordBeforeTerm(a.text, f);
  // "Pivot now." is said to somebody.
  if (!word) return f.sentenceStart || f.start === f.block.start ? 'you' : undefined;
  let helped: 'it' | 'they' | undefined;
  for (let i = 0; i < MOST_WORDS && word; i++) {
    const { lower } = word;
    // "We hired, pivoted and won.": the subject stands further off.
    if (i === 0 && /[^\s]/.test(word.gap)) return undefined;
    const own = /^(i|you|he|she|it|we|they)(?:['’](?:ve|re|m|s|ll|d))?$/.exec(lower)?.[1] ?? OBJECTS[lower];
    // "it is time to pivot", "it helps to pivot": whoever may do it.
    if (own !== undefined)
      return own === 'it' && /^ (?:is|was|helps|takes|makes|would|will be) /.test(a.text.slice(word.end, word.end + 9))
        ? undefined
        : own;
    if (/^(?:is|was|has|does)(?:n['’]t)?$/.test(lower)) helped = 'it';
    else if (/^(?:are|were|have|do)(?:n['’]t)?$/.test(lower)) helped ??= 'they';
    else if (lower === 'please') return 'you';
    else if (!/^(?:who|which|that)$/.test(lower) && !PASSED_OVER.test(lower)) return ofThing(a, f, word, helped);
    const next = wordBefore(a.text, word.start, f.block.start);
    if (next && /[^ ]/.test(a.text.slice(next.end, word.start))) return undefined;
    word = next;
  }
  return undefined;
}
const MOST_WORDS = 8;

/** What stands for a thing or somebody that is named. */
function ofThing(
  a: Analysis,
  f: Found,
  word: { readonly lower: string; readonly text: string; readonly start: number },
  helped: 'it' | 'they' | undefined,
): string | undefined {
  const { lower } = word;
  if (/^(?:time|way|goal|chance|plan|idea|reason|moment|aim|point)$/.test(lower) || isDeterminer(lower))
    return undefined;
  if (isPluralNoun(lower)) return 'they';
  const opens = word.start === f.block.start || /[.!?]\s$/.test(a.text.slice(Math.max(0, word.start - 2), word.start));
  if (/^\p{Lu}/u.test(word.text) && !opens) return helped === 'they' ? 'they' : undefined;
  if (
    /^(?:supplier|publisher|retailer|server|printer|computer|carrier|dealer|broker|provider|router|insurer|maker|manufacturer|producer|vendor|competitor|restaurant|contractor)$/.test(
      lower,
    )
  )
    return 'it';
  if (/^(?:easier|better|harder|quicker|faster|cheaper|safer)$/.test(lower)) return undefined;
  // "A customer can help themselves": somebody of whom no more is said.
  if (/(?:er|or|ee|ist|ant)$|^(?:client|user|nurse|guest|intern|student|colleague)$/.test(lower)) return 'they';
  const lead = wordBefore(a.text, word.start, f.block.start);
  return helped ?? (lead?.gap === ' ' && /^[a-z]+$/.test(lower) ? 'it' : undefined);
}

/** Helpers, adverbs and what leads an infinitive. */
const PASSED_OVER =
  /^(?:to|not|had|will|would|can|could|should|must|may|might|shall|cannot|never|always|often|also|just|already|now|still|even|only|soon|recently|ever|both|all|need|needs|needed|want|wants|wanted|plan|plans|planned|try|tries|tried|like|likes|prefer|prefers|love|loves|decided|agreed|able|going|ready|forced|(?:ca|wo|could|would|should|must|did)n['’]t)$|ly$/;
