/** An adjective whose wording begins with a preposition or a participle and its phrase stands behind its noun: "a passwordless login" -> "a login without a password". */
import { looksLikeAdjective } from '../english/adjectives.ts';
import { indefiniteArticle } from '../english/article.ts';
import { wordingInDegree } from '../english/degree.ts';
import { isPluralNoun } from '../english/inflect.ts';
import { isParticiple, NOT_NOUNS, STATES } from '../english/not-nouns.ts';
import { opensWithPreposition } from '../english/prepositions.ts';
import type { Analysis, Found } from './analyse.ts';
import { upperFirst } from './capitals.ts';
import type { Composed } from './compose.ts';
import { fitIn } from './fit.ts';
import { wordBeforeTerm } from './found.ts';
import type { Neighbour } from './neighbour.ts';
import { isVerbOfSeveral } from './noun-behind.ts';
import { followedByNoun, isDeterminer, wordBefore, wordBehind } from './surroundings.ts';
import { changesWithin } from './term-place.ts';
import type { Slot } from './wording.ts';

/** An adjective at a sentence's start, or behind its determiner or verb. */
const IN_ROW =
  /(?:^|[.!?]\s+|(?<!\p{L})(?:an?|the|our|your|these|those|some|any|with|for|of|need|want|are|is) )(?!example|instance|now|once|today|however|overall|yesterday|tomorrow|still|also|\p{L}+ly, )\p{L}+, $/iu;

/**
 * @param words the wording, in the message's spelling.
 * @returns undefined where the noun is not one word by itself, or has words of its own behind it that would be parted from it.
 */
export function composeBehindNoun(a: Analysis, f: Found, words: string, slot: Slot): Composed | undefined {
  const { text } = a;
  if (
    f.wrap ||
    f.hyphenated ||
    !(opensWithPreposition(words) || SAYS_WHERE.test(words) || opensWithParticiple(words) || opensWithQuality(words))
  )
    return undefined;
  // "cheap, scalable tools": one of several in a row.
  if (text[f.start - 2] === ',' && IN_ROW.test(text.slice(Math.max(f.block.start, f.start - 30), f.start)))
    return undefined;
  const noun = wordBehind(text, f.end, f.block.end);
  if (noun?.gap !== ' ' || changesWithin(a, f.end, noun.end)) return undefined;
  if (NOT_NOUNS.has(noun.lower) || /^(?:[-/‐‑'’(+]|[.:]\S)/.test(text.slice(noun.end, noun.end + 2))) return undefined;
  const next = wordBehind(text, noun.end, f.block.end);
  // "The compliant ones stay": behind a plural stands its verb.
  if (
    followedByNoun(text, noun.end, f.block.end, next) &&
    !(isPluralNoun(noun.lower) && next !== undefined && isVerbOfSeveral(text, next, f.block.end))
  )
    return undefined;
  if (next?.gap === ' ' && OWN.test(next.lower)) return undefined;
  const degree = wordBeforeTerm(text, f);
  if (degree?.gap === ' ' && /^(?:more|less)$/.test(degree.text)) return compared(a, f, degree, noun, words);
  if (HOW.test(degree?.lower ?? '')) return undefined;
  return fitIn(a, f, noun.end, `${noun.text} ${words}`, slot, 'singular');
}

/** "a more scalable app" -> "an app more able to grow" */
function compared(a: Analysis, f: Found, degree: Neighbour, noun: Neighbour, words: string): Composed | undefined {
  const lead = wordBefore(a.text, degree.start, f.block.start);
  // "a much more scalable app"
  if (
    lead?.gap === ' ' &&
    !isDeterminer(lead.lower) &&
    /^(?:much|even|far|any|no|lot|bit|still|ever)$|ly$/.test(lead.lower)
  )
    return undefined;
  // "more user-friendly" -> "easier to use"
  const said =
    (degree.text === 'more' ? wordingInDegree(words, 'comparative') : undefined) ?? `${degree.text} ${words}`;
  const after = `${noun.text} ${said}`;
  if (lead?.gap !== ' ' || !/^an?$/.test(lead.lower))
    return { start: degree.start, end: noun.end, after, kind: 'replace' };
  const article = indefiniteArticle(after);
  const led = `${lead.text === lead.lower ? article : upperFirst(article)} ${after}`;
  return { start: lead.start, end: noun.end, after: led, kind: 'replace' };
}

/** "across all channels": prepositions that a time or a price hardly begins with. */
const SAYS_WHERE = /^(?:across|through|inside|outside|between|among|around|against|about) /;

/** "based on figures", "dealing with customers" */
function opensWithParticiple(words: string): boolean {
  const [first = '', second = ''] = words.split(' ', 2);
  return (
    /^(?:on|with|by|for|to|from|in|of|at|into|through|against|as|about)$/.test(second) &&
    (/[a-z]{2}(?:ed|ing)$/.test(first) || isParticiple(first))
  );
}

/** "useful for years", "easy to act on" */
function opensWithQuality(words: string): boolean {
  const [first = '', second = ''] = words.split(' ', 2);
  return /^(?:for|to|with|in|from|against|enough)$/.test(second) && (looksLikeAdjective(first) || STATES.has(first));
}

/** Behind a noun, what belongs to it, or shares its adjective. */
const OWN = /^(?:of|to|for|and|or|that|which|who|i|we|you|they|he|she)$|\d/;
/** What says how much of a quality there is: "fully on-brand mugs". */
const HOW = /ly$|^(?:very|too|so|more|most|less|as|not|almost|nearly)$/;
