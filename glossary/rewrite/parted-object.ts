/** The object between a verb and its particle: "roll *the price change for the shops* back", "loop *Ann and Tom* in". */
import { NOT_NOUNS, STATES } from '../english/not-nouns.ts';
import type { Range } from '../results.ts';
import { isSeveral, saysWhen } from './object.ts';

/**
 * The object between a verb that ends at `from` and a particle in [at, end), or undefined where what stands there is none.
 */
export function objectBetween(text: string, from: number, at: number, end: number, limit: number): Range | undefined {
  const between = /^(?: |\r?\n)([\p{L}\p{N}'’-]+(?:(?: |\r?\n)[\p{L}\p{N}'’-]+)*)(?: |\r?\n)$/u.exec(
    withoutMarks(text.slice(from, at)),
  )?.[1];
  if (between === undefined) return undefined;
  // "loop Ana and the two new interns in": each of the two is one.
  // "roll the price change for the shops back": so is what belongs to one.
  if (!between.split(/(?: |\r?\n)(?:and|for|of|from|with)(?: |\r?\n)/).every(isObject)) return undefined;
  const behind = text.slice(end, Math.min(limit, end + LONGEST_END));
  const gap = text.charCodeAt(from) === 13 ? 2 : 1;
  const object = { start: from + gap, end: text.charCodeAt(at - 2) === 13 ? at - 2 : at - 1 };
  const mayBePreposition = ALSO_PREPOSITION.test(text.slice(at, end)) && !CLAUSE_ENDS.test(behind);
  if (mayBePreposition && !isGivenApart(text, object, end, limit)) return undefined;
  return /^(?: of\b|[-‐‑/'’]\w)/.test(behind) ? undefined : object;
}
/** "[the new form](url)", "*two* copies": an object's words without their marks. */
const withoutMarks = (markdown: string): string =>
  /[*_[\]]/.test(markdown)
    ? markdown
        .replace(/\[([^\]\n]*)\]\([^()\s]*\)/g, '$1')
        .replace(/(?<=\s)([*_]{1,2})(?=\S)([^*_\n]+)(?<=\S)\1(?=\s)/gu, '$2')
    : markdown;

/** Letters of the longest end of a clause, " this afternoon", and what stands behind it. */
const LONGEST_END = 16;

/** "shoot *me* over the plan": who gets it, and what. */
const RECEIVER = /^(?:me|us|him|her|them|you)$/i;
const THING = /^ (?:the|an?|our|your|their|my|his|her|its|this|that|these|those) /i;

/** Whether a verb that is parted has the one who gets something inside and the thing behind its particle. */
export const isGivenApart = (text: string, object: Range, particleEnd: number, limit: number): boolean =>
  RECEIVER.test(text.slice(object.start, object.end)) &&
  /^\s+over$/i.test(text.slice(object.end, particleEnd)) &&
  THING.test(text.slice(particleEnd, particleEnd + 8)) &&
  // "hand it over this week"
  !saysWhen(text, particleEnd + 1, limit);

/** Whether a wording is a verb alone that has no object: "push the date back" has no place for "object". */
export const hasNoObject = (wording: string): boolean =>
  /^(?:object|protest|disagree|complain|hesitate|react|respond|reply|refuse|happen|arrive|wait|go|come|fall|vanish|disappear|appear|insist|resist)\*?$/.test(
    wording,
  );

/** Whether words can be an object by themselves. */
function isObject(words: string): boolean {
  if (NAMES.test(words)) return true;
  const [first = '', ...rest] = words.split(/ |\r?\n/);
  // "drive complaints down", "spin old servers up"
  if (
    rest.length < 2 &&
    isSeveral(rest[0] ?? first) &&
    !(rest.length === 1 && NOT_NOUNS.has(first) && !STATES.has(first))
  )
    return true;
  if (rest.length === 0) return PRONOUN.test(first);
  // "all the new pages", but "cut the cable the spare line took over"
  const more = /^(?:all|both)$/i.test(first) ? rest.slice(1) : rest;
  return OPENS.test(first) && !rest.some((w) => NO_OBJECT.test(w)) && !more.some((w) => ARTICLE.test(w));
}

const PRONOUN =
  /^(?:it|them|this|that|these|those|me|us|him|her|you|mine|yours|hers|ours|theirs|everything|everyone|something|anything|things|one|both)$/i;

const OPENS =
  /^(?:the|an?|our|your|my|their|its|his|her|this|that|these|those|all|both|some|each|every|any|one|two|three|four|five|\d+)$/i;

/** Words that no object between a verb and its particle holds: they begin another part of the sentence. */
const NO_OBJECT =
  /^(?:and|or|but|to|in|on|at|by|for|from|with|of|into|onto|over|under|about|as|than|that|which|who|when|if|because|so|is|are|was|were|be|been|has|have|had|will|would|can|could|should|must|may|might|do|does|did|not|up|down|out|off|back|away|then|it|we|they|he|she|i|you)$/i;

const ARTICLE = /^(?:the|an?|our|your|my|their|its|his|her|this|that|these|those|each|every|any|some|no|all|both)$/i;

/** "loop Ann in", "loop Tom Reed in" */
const NAMES = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?$/u;

/** Particles that are prepositions as well: "push the page on Friday" has no particle. */
const ALSO_PREPOSITION = /^(?:in|on|over|through|off)$/i;

const CLAUSE_ENDS =
  /^(?:$|\s*[.,;:!?)\n]| (?:and|or|but|because|so|as|when|if|once|while|before|after|until|unless|now|today|tomorrow|tonight|yesterday|again|soon|sooner|properly|fully|quickly|slowly|gradually|completely|automatically|manually|please|first|next|last|later|then|yet|already|either|too|though|instead|early|straight|directly|asap|this (?:morning|afternoon|evening|week|month|time)|by|to|on|in|at|for|with|from|without)\b)/i;
