/** Whether the word behind an explained term is its noun and not the verb of the sentence: "an SSP filter", but "the PSP answers". */
import { isNeverNoun } from '../english/adjectives.ts';
import { COUNTED } from '../english/counted.ts';
import { IRREGULAR_VERBS } from '../english/irregular.ts';
import { BASE_VERBS, isThirdPerson, THIRD_PERSON_OR_NOUN } from '../english/not-nouns.ts';
import type { Analysis, Found } from './analyse.ts';
import { isUpper } from './characters.ts';
import type { Reading } from './compiled-term.ts';
import { wordBeforeTerm, wordBehindTerm } from './found.ts';
import type { Neighbour } from './neighbour.ts';
import { isDeterminer, wordBehind } from './surroundings.ts';
import { changesWithin, isOneOfSeveral } from './term-place.ts';

const SECOND_SUBJECT = /(?<!\p{L})and (?:(?:the|an?|our|your|their|its) )?$/u;

/** "CPI target is", "attribution jobs will": the verb behind it shows that what could be one is none. */
function hasVerbBehind(text: string, { end }: Neighbour, limit: number): boolean {
  const verb = wordBehind(text, end, limit);
  return (
    verb?.gap === ' ' &&
    (/^(?:is|are|was|were|has|have|had|will|would|can|could|should|must|may|might)(?:n?['’]t)?$/.test(verb.lower) ||
      isThirdPerson(verb.lower, wordBehind(text, verb.end, limit)?.lower))
  );
}

/** "an SSP filter", "the EDI files": a term before a noun; what ends in s may be its verb ("because QoS puts ..."), unless the group has begun before. */
export function leadsNoun(a: Analysis, f: Found): boolean {
  const { text } = a;
  const next = wordBehind(text, f.end, f.block.end);
  if (next?.gap !== ' ' || next.text !== next.lower || isNeverNoun(next.lower)) return false;
  // "from an SEO point of view"
  if (text.startsWith(' of view', next.end)) return false;
  // "At the awareness stage people do not know us", but "the AV people"
  if (next.lower === 'people' && /\s/.test(text.slice(f.start, f.end))) return false;
  if (isOneOfSeveral(a, f, next)) return true;
  const isSure = hasVerbBehind(text, next, f.block.end);
  if (mayAct(next.lower) && !isSure && !isBehindOne(a, f, next)) return false;
  // "The shop and the plot finder carry no tracking."
  if (
    !isSure &&
    !/s$/.test(next.lower) &&
    SECOND_SUBJECT.test(text.slice(Math.max(f.block.start, f.start - 12), f.start))
  )
    return false;
  // A term that changes keeps its edit, and its explanation stands beside this one.
  if (changesWithin(a, next.start, next.end)) return false;
  if (!/[^s]s$/.test(next.lower)) return !isAsked(a, f);
  // "The system prompt forbids prices", "the DOOH screens"
  if (/\s/.test(text.slice(f.start, f.end)) || !isUpper(text.charCodeAt(f.start))) return false;
  const before = wordBeforeTerm(text, f)?.lower;
  // "VM prices went up."
  if (before === undefined)
    return f.sentenceStart && BEGINS_VERB.test(text.slice(next.end, Math.min(f.block.end, next.end + 10)));
  return isDeterminer(before) || LEADS_NOUN.test(before);
}

/** What may be a verb behind its subject ("the rules for BYOD change", "the PSP answers with an error"), or no noun at all ("TNE apart"). */
export const mayAct = (word: string): boolean =>
  IRREGULAR_VERBS.has(word) || BASE_VERBS.has(word) || THIRD_PERSON_OR_NOUN.has(word) || ACTS.test(word);

/** The same behind several things, where a noun hardly stands ("the compliant ones stay"). */
const actsBehindPlural = (word: string): boolean => mayAct(word) || /^(?:stay|match)$/.test(word);

/** "Compliant vendors offer a contract": a verb by itself, or by what stands behind it. */
export const isVerbOfSeveral = (text: string, { lower, end }: Neighbour, limit: number): boolean =>
  actsBehindPlural(lower) ||
  /^ (?:the|an?|our|your|their|us|it|them|you|everyone|everybody|everything|up|in|out|off|on|down|well|better|faster|less|more|only|\p{L}+ly)(?!\p{L})|^ help(?!\p{L})/u.test(
    text.slice(end, Math.min(limit, end + 14)),
  );

/**
 * Verbs of everyday language that are nouns as well, where the lists of verbs have not both of their forms; and words that are neither. What stands
 * behind a term is the author's word and mostly in no entry; where it is in one, `isKnownNoun` asks that.
 */
const ACTS =
  /^(?:change|start|end|work|help|use|stop|drop|answer|print|pause|approve|fail|fire|crash|count|move|turn|look|sound|open|close|load|point|differ|vary|grow|apart|alone|together|early|late|online|offline|per|via|plus)s?$/;

/** "Should the CTR drop": the base of a verb may follow. */
const isAsked = ({ text }: Analysis, f: Found): boolean =>
  ASKED.test(text.slice(Math.max(f.block.start, f.start - 24), f.start));

const ASKED =
  /\b(?:can|could|will|would|should|must|may|might|does|do|did|let)n?['’]?t? (?:the|our|your|an?|this|that|its|my|his|her|their|one|each|every|any|no|these|those|all|both|some)? ?$/i;

const BEGINS_VERB =
  /^ (?:are|were|have|had|went|came|fell|rose|cost|need|will|can|must|should|do|don['’]t|got|grew|ran out)(?!\p{L})/u;

/** "The MQL count for May": behind one thing with its article, a verb would have its s. */
function isBehindOne({ text }: Analysis, f: Found, { lower }: Neighbour): boolean {
  if (/s$/.test(lower) || IRREGULAR_VERBS.has(lower) || !f.readings.every((r) => r.form === 'singular')) return false;
  const before = wordBeforeTerm(text, f);
  return (
    before?.gap === ' ' &&
    /^(?:an?|the|our|your|their|my|its|each|every|this|that)$/.test(before.lower) &&
    !SECOND_SUBJECT.test(text.slice(Math.max(f.block.start, f.start - 12), f.start)) &&
    !ASKED_BEFORE.test(text.slice(Math.max(f.block.start, before.start - 40), before.start))
  );
}
/** Behind these, and in a list, the verb stands in its base form. */
const ASKED_BEFORE =
  /(?:(?<!\p{L})(?:can|could|will|would|should|must|may|might|do|does|did|let|make|makes|made|help|helps|see|have|has|had|and|or|that)(?:n['’]t)?|,) (?:\p{Ll}+ )?$/iu;

/** What may stand before a group of nouns and before no subject. */
const LEADS_NOUN = /^(?:as|with|for|from|in|on|of|by|to|via|new|old|two|three|four|five|\d+)$/;

/** A noun that an entry knows stands right behind; by its looks alone "change" is one in "the rules for BYOD change". */
export function isKnownNoun(a: Analysis, f: Found): boolean {
  const noun = a.found[a.firstBehind(f.end)];
  const next = wordBehindTerm(a.text, f);
  // "the press kit folder": a thing beyond doubt, and no verb behind a singular.
  if (next?.gap === ' ' && COUNTED.has(next.text) && f.readings.every((r) => r.form === 'singular')) return true;
  // "With the full tunnel Teams calls are slow": a name begins something of its own.
  if (noun?.start !== f.end + 1 || /[a-z] [A-Z]/.test(a.text.slice(f.end - 1, f.end + 2))) return false;
  // "The funnel leaks between ...", "Does the law cover ...": what people say every day may be the verb of the sentence.
  const mayAct =
    (!isCounted(a, f) && noun.readings.some((r) => r.term.everyday && r.form === 'plural')) || isAsked(a, f);
  return !mayAct && noun.readings.some((r) => r.term.pos === 'noun') && noun.readings.every((r) => isNounHere(f, r));
}

/** "6 DOOH screens": one thing could not be counted, so its noun is. */
export const isCounted = ({ text }: Analysis, f: Found): boolean => /\d$/.test(wordBeforeTerm(text, f)?.lower ?? '');

/** A noun, or a verb's base, which behind one thing is a noun ("the metasearch feed"). */
const isNounHere = (f: Found, { term, form }: Reading): boolean =>
  term.pos === 'noun' || (form === 'base' && f.readings.every((r) => r.form === 'singular'));
