/** Where a noun cannot stand: "to backlog it", "The job runs an hour late", "if a code leaks to the press". */
import { describesNoun, looksLikeAdjective } from '../english/adjectives.ts';
import type { Analysis, Found } from './analyse.ts';
import { wordBeforeTerm, wordBehindTerm } from './found.ts';
import { CALENDAR } from './letter-case.ts';
import type { Neighbour } from './neighbour.ts';
import type { Option } from './outcome.ts';
import { INFINITIVE, pluralForbidden } from './plural-forbidden.ts';
import { singularForbidden } from './singular-forbidden.ts';
import { HAS_ITS_VERB, isDeterminer, wordBefore } from './surroundings.ts';

export function nounForbidden(analysis: Analysis, found: Found, option: Option): boolean {
  const before = wordBeforeTerm(analysis.text, found);
  if (isPhrasalVerb(analysis.text, found, option) && !(before && mayLeadNoun(analysis.text, found, before)))
    return true;
  if (before && (isPhraseBehindBe(analysis.text, found, before) || isWorthDoing(analysis.text, found, before)))
    return true;
  return option.form === 'plural'
    ? pluralForbidden(analysis, found, before)
    : before === undefined
      ? isImperative(analysis, found)
      : singularForbidden(analysis, found, before);
}

/** "Is it worth refactoring?": something to do. */
const isWorthDoing = (text: string, found: Found, before: Neighbour): boolean =>
  before.lower === 'worth' &&
  before.gap === ' ' &&
  text.startsWith('ing', found.end - 3) &&
  found.readings.some((r) => r.form === 'ing');

/** "Write a list": at a sentence's start, right before an article. */
function isImperative({ text }: Analysis, found: Found): boolean {
  if (isAmongVerbs(text, found)) return true;
  if (text.charCodeAt(found.end) !== 32) return false;
  const object = wordBehindTerm(text, found);
  // "My only question: ask Kim", but "Variant A: ...", a letter.
  if (object !== undefined && isBehindColon(text, found) && isNamed(text, object, found.block.end)) return true;
  // "Will Ruth, who runs our desk, lead the call?"
  if (
    object !== undefined &&
    isDeterminer(object.lower) &&
    ASKED_BEFORE.test(text.slice(Math.max(found.block.start, found.start - 130), found.start))
  )
    return true;
  // "Deployment of the new version", where an entry has "deployment of".
  if (text.startsWith(' of', found.end - 3)) return false;
  if (!found.sentenceStart || object === undefined || object.text !== object.lower) return false;
  return /^(?:an?|the|our|your|my|their|this|these|those|it|them|all|both|every|each)$/.test(object.lower);
}

/** "We test, deploy and monitor each change.": one of several verbs with one object. */
const isAmongVerbs = (text: string, { start, end, block }: Found): boolean =>
  text.charCodeAt(start - 2) === 44 &&
  VERBS_BEFORE.test(text.slice(Math.max(block.start, start - 60), start)) &&
  VERB_BEHIND.test(text.slice(end, Math.min(block.end, end + 50)));
const VERBS_BEFORE =
  /(?:^|[.!?]\s+|\n|(?<!\p{L})(?:i|we|you|they|to|can|could|will|would|must|should|please|let['’]s) )(?!(?:yesterday|today|tomorrow|overall|however|hi|hello|hey|thanks|sorry|also|then|meanwhile|instead|still|so|now|well|yes|no|ok|okay|please|once|later|last|next|here|there|\p{L}+ly)(?!\p{L}))\p{L}+, (?:\p{Ll}+, )*$/iu;
const VERB_BEHIND =
  /^(?:,? (?:\p{Ll}+, )*and \p{Ll}+) (?:(?:the|an?|each|every|our|your|their|it|them|this|these)(?!\p{L})|(?:all|both) \p{Ll}+s(?=$|[.,;!?]| (?:on|in|at|by|before|today|now|again|first)(?!\p{L})))/u;

/** A question's helper and whom it asks of, with a clause about them. */
const ASKED_BEFORE =
  /(?:^|[.!?]\s|\n)(?:will|can|could|would|should|did|does|do|must|may)(?:n['’]t)? [^.!?,;\n]{1,40}, (?:who|which|whose) [^.!?;\n]{1,70}, $/i;

/** "A search would be nice to have": without its hyphens and an article, what is a noun with them is none. */
const isPhraseBehindBe = (text: string, found: Found, before: Neighbour): boolean =>
  found.readings[0]?.term.gaps[0] === '-' &&
  before.gap === ' ' &&
  /^(?:is|are|was|were|be|been|being|so|very|too)$/.test(before.lower) &&
  found.readings.every(
    ({ term, form }) => form === 'singular' && term.gaps.length > 0 && term.gaps.every((gap) => gap === '-'),
  ) &&
  !/[-‐‑]/.test(text.slice(found.start, found.end));

/** A small letter behind a colon, as a sentence goes on there; behind a comma, where people do that to people. */
function isBehindColon(text: string, { start, end }: Found): boolean {
  const sign = text[start - 2] ?? ' ';
  if (!':,;'.includes(sign) || text.charCodeAt(start - 1) !== 32) return false;
  const word = text.slice(start, end);
  return sign === ':' ? /^\p{Ll}+$/u.test(word) : DONE_TO_PEOPLE.test(word);
}
const DONE_TO_PEOPLE =
  /^(?:ask|call|meet|mail|email|text|phone|ping|message|brief|chase|involve|invite|thank|contact|copy|cc|trust|help|join|visit|interview|onboard|remind)$/;

/** Somebody's name, and not "traffic Germany 40%" or "launch March 3". */
const isNamed = (text: string, { text: name, end }: Neighbour, limit: number): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(name) &&
  !CALENDAR.test(name) &&
  !/^\s*\d(?![\d.,:]* ?(?:times|days?|weeks?|hours?|minutes?|min|o['’]clock|am|pm|h|x)(?!\p{L})|[\d:]*:\d)/u.test(
    text.slice(end, Math.min(limit, end + 16)),
  );

const mayLeadNoun = (text: string, { block, end: termEnd }: Found, { lower: word, start }: Neighbour): boolean =>
  isDeterminer(word) ||
  // "nobody has to stand up"
  (word === 'to' && !INFINITIVE.test(wordBefore(text, start, block.start)?.lower ?? '')) ||
  // "the Lille kick off", but "the Spurs kick off at 3"
  (/^\p{Lu}\p{Ll}/u.test(text.slice(start, start + 2)) &&
    (!word.endsWith('s') || HAS_ITS_VERB.test(text.slice(termEnd, Math.min(block.end, termEnd + 9)))) &&
    isDeterminer(wordBefore(text, start, block.start)?.lower ?? '')) ||
  // "a quick follow up"
  ((describesNoun(word) || looksLikeAdjective(word)) &&
    isDeterminer(wordBefore(text, start, block.start)?.lower ?? '')) ||
  /^(?:before|after|at|for|of|until|since|on|in|with|without|by|per|one|1|new|first|second|third|next|last)$/.test(
    word,
  );

/** "The pages go live": a noun that is written with a hyphen ("go-live"), found as a verb and its particle. */
function isPhrasalVerb(text: string, found: Found, option: Option): boolean {
  const { readings } = found;
  let i = 0;
  while (i < readings.length && (readings[i]?.term.entry !== option.entry || readings[i]?.form !== option.form)) i++;
  if (!readings[i]?.term.gaps.includes('-')) return false;
  return /^[a-z]+ (?:in|on|off|out|up|down|over|back|through|live|away|by|to)$/i.test(
    text.slice(found.start, found.end),
  );
}
