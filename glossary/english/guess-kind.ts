/** Which kind of word somebody means who gives a term and its plain wording, before they say so. */
import type { PartOfSpeech } from '../concept.ts';
import { isNeverNoun, looksLikeAdjective } from './adjectives.ts';
import { DETERMINERS } from './inflect.ts';
import { IRREGULAR_VERBS } from './irregular.ts';
import { isParticiple, STATES } from './not-nouns.ts';
import { opensWithPreposition } from './prepositions.ts';
import { isSureVerb } from './sure-verbs.ts';

const PARTICLE = /^(?:up|out|off|back|down|over|away|in|on|through|aside|live|apart|together|forward|around|ahead)$/;
/**
 * @param term a name as it is written in the form.
 * @param wording its plain wording, perhaps with the head's mark; empty while nobody has written it.
 * @returns what both look like, and `noun` where neither says anything.
 */
export function guessKind(term: string, wording: string): PartOfSpeech {
  const name = term.trim();
  const [first = '', second = '', ...others] = wording.replaceAll('*', '').trim().toLowerCase().split(/\s+/);
  if (/^to [a-z]/.test(name) || (first === 'to' && second !== '' && !DETERMINERS.has(second))) return 'verb';
  if (DETERMINERS.has(first) && first !== 'no') return 'noun';
  const words = name.toLowerCase().split(/\s+/);
  const last = words.at(-1) ?? '';
  const isAcronym = /^[\p{Lu}\d&.-]{2,}s?$/u.test(name);
  if (first === 'be' || first === '{object}') return 'verb';
  const acts =
    second !== 'of' &&
    !isThing(first, second) &&
    (isVerb(first, second) || / (?:again|later)$/.test(`${second} ${others.join(' ')}`));
  // "roll out", "circle back", "take offline"
  const isPhrasal = words.length > 1 && (PARTICLE.test(last) || /^(?:online|offline)$/.test(last));
  const begins = words[0] ?? '';
  if (opensWithPreposition(`${name} `) || /^(?:under|across|over|like|not|as) /.test(name)) return 'phrase';
  if (
    !isAcronym &&
    acts &&
    (isPhrasal ||
      (words.length === 1 && !OF_THINGS.test(last) && !/(?:ed|able|ible|-wide|-let)$/.test(last)) ||
      (words.length > 1 &&
        (isSureVerb(begins) || (IRREGULAR_VERBS.has(begins) && /^(?:the|an?|it|up)$/.test(words[1] ?? '')))))
  )
    return 'verb';
  if (isPhrasal && first === '' && !/^(?:the|an?|new|old)$/.test(begins)) return 'verb';
  if (/[a-z]ly$/.test(last) && words.length === 1 && (/ly$/.test(first) || opensWithPreposition(`${first} ${second}`)))
    return 'adv';
  // "agile": "quick to change"
  if (
    !isAcronym &&
    words.length === 1 &&
    second === 'to' &&
    (STATES.has(first) || /^(?:able|quick|easy|ready)$/.test(first))
  )
    return 'adj';
  const isQuality =
    /(?:able|ible|ful|less|ous|ive|ic|al|ish|[a-z]{2}ed)$|-(?:\p{L}+ed|\p{L}+en|driven|based|first|ready|friendly|only|proof|free|wide|facing)$/u;
  const end = others.at(-1) ?? (second || first);
  if (!isAcronym && words.length === 1 && isQuality.test(last) && first !== '' && saysQuality(first, second, end))
    return 'adj';
  return 'noun';
}

/** Endings of things: "migration" is a "move to another system". */
const OF_THINGS = /(?:[ts]ion|ment|ness|ity|ship|ance|ence|[a-z]{3}ing|[^aeiou]er|ism|logy|[a-z]{3}age)$/;

/** "open door", "test run", "pay barrier": words that are verbs as well, right before a noun. */
const isThing = (first: string, second: string): boolean =>
  /^(?:open|store|test|pay|turn|leave|place|mark|push|pull|look|pass|share|start|stop|switch|talk|copy|limit|collect|print)$/.test(
    first,
  ) &&
  /^[a-z]{3,}$/.test(second) &&
  !PARTICLE.test(second) &&
  !DETERMINERS.has(second) &&
  !opensWithPreposition(`${second} `) &&
  !/ly$|^(?:again|later|first|about|more|less|into|what|who|how|people|customers|visitors|users|it|them|us|using)$/.test(
    second,
  );

/** Whether a wording begins with what somebody does: a verb, alone, with its particle ("clear away") or its object ("contact the maker"). */
const isVerb = (first: string, second: string): boolean =>
  isSureVerb(first) ||
  (/^[a-z]+$/.test(first) &&
    !/(?:s|ed)$/.test(first) &&
    !isParticiple(first) &&
    !/^(?:in|on|at|by|without|within|over|under|after|before|since|during|less|with|from|for|of|as|than|into|not|no)$/.test(
      first,
    ) &&
    (/^(?:up|out|off|back|down|away|aside|together|forward)$/.test(second) ||
      /^(?:the|an?|our|your|it|them)$/.test(second)));

/** "based on figures", "easy to use", "not in use", "reliable". */
const saysQuality = (first: string, second: string, end: string): boolean =>
  first === 'not' ||
  isParticiple(first) ||
  /[a-z]ed$/.test(first) ||
  ((looksLikeAdjective(first) || isNeverNoun(first)) &&
    (second === '' || second === 'to' || looksLikeAdjective(end))) ||
  opensWithPreposition(`${first} ${second}`);
