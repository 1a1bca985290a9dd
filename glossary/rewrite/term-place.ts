/** What the grammar around a term says of it: a noun behind it, a rate, the verb form meant. */
import { describesNoun, isComparative, looksLikeAdjective } from '../english/adjectives.ts';
import { isPluralNoun, type VerbForm } from '../english/inflect.ts';
import { isNoName } from '../english/no-names.ts';
import { NOT_NOUNS, THIRD_PERSON_OR_NOUN } from '../english/not-nouns.ts';
import { isIrregularPast } from '../english/pasts.ts';
import { THINGS_IN_ING } from '../english/things-in-ing.ts';
import type { Analysis, Found } from './analyse.ts';
import type { Reading } from './compiled-term.ts';
import { wordBeforeTerm, wordBehindTerm } from './found.ts';
import { CALENDAR, isInCapitals } from './letter-case.ts';
import type { Neighbour } from './neighbour.ts';
import { objectBehind } from './object.ts';
import { isOnlyVerb } from './only-verb.ts';
import { isVerbOfQuestion } from './question.ts';
import { sentenceAt } from './sentences.ts';
import { endsOneThing, followedByNoun, isDeterminer, wordBefore, wordBehind } from './surroundings.ts';
import { BEFORE_ONE, traitsOf } from './word-traits.ts';

/** "20,000 calls/day": a group of words cannot stand before the slash. */
export function isRate(a: Analysis, f: Found): boolean {
  if (a.text.charCodeAt(f.end) !== 47) return false;
  const next = a.found[a.firstBehind(f.end + 1)];
  return next?.start !== f.end + 1;
}

/** Whether a term begins in the range whose words may change. */
export function changesWithin(a: Analysis, start: number, end: number): boolean {
  for (let i = a.firstBehind(start); (a.found[i]?.start ?? end) < end; i++)
    if (a.found[i]?.readings.some(mayChange)) return true;
  return false;
}

/** A word of everyday language that would change as a verb only ("page") stays where it stands for a thing. */
const mayChange = ({ term }: Reading): boolean => !term.stays && !(term.everyday && term.pos === 'verb');

const isSingular = (r: Reading): boolean => r.form === 'singular';
const isPlural = (r: Reading): boolean => r.form === 'plural';
const isNoun = (r: Reading): boolean => r.term.pos === 'noun';
const isNoNoun = ({ term }: Reading): boolean => term.pos !== 'noun' && term.pos !== 'adj' && !term.everyday;
/** Behind a noun ("the tag fires"); "the co-branded page" is none, nor "deployed pages", though "page" can be a verb. */
const isVerbBehindNoun = ({ term, form }: Reading): boolean =>
  term.pos !== 'noun' && term.pos !== 'adj' && (form === 'third' || !term.everyday);
const endsOpen = (r: Reading): boolean => r.term.endsOpen;

/** Whether a noun follows directly; where the next word is a term itself, its entry knows better than its looks. */
export function nounBehind(a: Analysis, f: Found, end: number): boolean {
  // Behind a plural stands its verb ("leads wait"), behind a singular a noun ("lead form").
  if (f.readings.every(isPlural) && !isPluralBeforeNoun(a.text, f)) return false;
  // "the bandwidth to check it": no noun of its own.
  if (f.readings.every(endsOpen)) return false;
  const next = end === f.end ? wordBehindTerm(a.text, f) : wordBehind(a.text, end, f.block.end);
  if (
    !next ||
    (next.gap !== ' ' && (next.gap.includes('\t') || isBoldAlone(a.text, f, next))) ||
    !(followedByNoun(a.text, end, f.block.end, next) || isDoneTo(a, f, next) || isCountedOrFound(a, f, next))
  )
    return false;
  // "An outage hit finance", but "the hit list"
  if (
    /^(?:hit|hurt)$/.test(next.lower) &&
    f.readings.every(isSingular) &&
    !/^ (?:rate|list|count|single|song)/.test(a.text.slice(next.end, next.end + 8))
  )
    return false;
  // "one SKU fewer"
  if (next.lower === 'fewer') return false;
  // "Is an SLA enough?", but "a scalable enough system"
  if (next.lower === 'enough' && f.readings.every(isNoun)) return false;
  if (isOneThingThatActs(a, f, next) || isVerbOfQuestion(a.text, f, next)) return false;
  // "where the funnel leaks."
  if (
    next.lower.endsWith('s') &&
    f.readings.every(isSingular) &&
    (/^(?: ?[.!?;]|, (?:sa|wr))/.test(a.text.slice(next.end, next.end + 4)) || isSurelyThird(a, next)) &&
    isOnlyVerb(a.text, f.start, next.end, f.block)
  )
    return false;
  if (f.readings.every(isNoun) && (isActing(a, f, next) || isWithoutThem(a, f, next))) return false;
  const term = a.found[a.firstBehind(next.start)];
  if (term?.start !== next.start) return true;
  return !term.readings.every(f.readings.some(isNoun) ? isVerbBehindNoun : isNoNoun) || isOneOfSeveral(a, f, next);
}

/** "We fixed two funnel leaks", "avoid funnel leaks": things that are counted, or that something is done about. */
const isCountedOrFound = (a: Analysis, f: Found, { lower }: Neighbour): boolean =>
  THIRD_PERSON_OR_NOUN.has(lower) &&
  COUNTED_OR_FOUND.test(a.text.slice(Math.max(f.block.start, f.start - 24), f.start));
const COUNTED_OR_FOUND =
  /(?<!\p{L})(?:(?:two|three|four|five|six|several|many|no|any|more|(?<![\d:.])\d+)|(?:fix|fixed|fixing|avoid|stop|find|found|had|prevent|report|reported|close|closed|are|were)(?: the| our| all)?) $/iu;

/** "The funnel leaks between two steps": in running text, before where or when. */
const isSurelyThird = (a: Analysis, { lower, end }: Pick<Neighbour, 'lower' | 'end'>): boolean =>
  THIRD_PERSON_OR_NOUN.has(lower) &&
  /^ (?:between|until|through|at|in the|after|before|when) /.test(a.text.slice(end, end + 9));

/** "Autoscaling adds fresh machines": at a sentence's start, before an object. */
const isActing = (a: Analysis, f: Found, { lower, end }: Pick<Neighbour, 'lower' | 'end'>): boolean => {
  if (!f.sentenceStart || !/[^s]s$/.test(lower) || !f.readings.every(isSingular)) return false;
  const object = wordBehind(a.text, end, f.block.end);
  if (object?.gap !== ' ') return false;
  if (/^(?:the|an?|our|your|their|its|us|you|it|them|every|each)$/.test(object.lower)) return true;
  const thing = describesNoun(object.lower) ? wordBehind(a.text, object.end, f.block.end) : undefined;
  return thing?.gap === ' ' && isPluralNoun(thing.lower);
};

/** "Without idempotency people could pay twice." */
const isWithoutThem = (a: Analysis, f: Found, { lower, end }: Pick<Neighbour, 'lower' | 'end'>): boolean =>
  lower === 'people' &&
  f.readings.every(isSingular) &&
  /^(?:without|with|after|before|during|for|despite|through|by|in|at)$/.test(wordBeforeTerm(a.text, f)?.lower ?? '') &&
  /^ (?:can|could|will|would|may|might|must|should|do|don['’]t|are|were|have|get|see|pay|buy|leave|lose|need|want)(?!\p{L})/u.test(
    a.text.slice(end, end + 8),
  );

/** "we need influencer posts", "the influencer posts are ready": one thing that could be counted has no verb here, so that what follows is its noun. */
export function isOneOfSeveral(a: Analysis, f: Found, next: Pick<Neighbour, 'lower' | 'end'>): boolean {
  if (!isPluralNoun(next.lower) || !f.readings.every(isSingular)) return false;
  const verb = wordBehind(a.text, next.end, f.block.end);
  if (verb?.gap === ' ' && /^(?:are|were|have)$/.test(verb.lower)) return true;
  const before = wordBeforeTerm(a.text, f);
  return before?.gap === ' ' && BEFORE_SEVERAL.test(before.lower);
}
/** Before one thing that is counted these have no place, and before several they have. */
const BEFORE_SEVERAL =
  /^(?:more|fewer|many|several|few|most|two|three|four|five|six|ten|\d+|needs?|want|wants|check|see|read|send|write|plan|book|buy|order)$/;

/** "Backlog grooming is on Monday": what is done to it, with the verb of the sentence behind. */
const isDoneTo = (a: Analysis, f: Found, next: Neighbour): boolean =>
  next.gap === ' ' &&
  /^[a-z]{3,}ing$/.test(next.text) &&
  !DOING_ITSELF.test(next.text) &&
  f.readings.every((r) => isNoun(r) && isSingular(r)) &&
  /^ (?:is|was|has|had|will|takes|took|starts|started|needs|isn['’]t|wasn['’]t) /.test(
    a.text.slice(next.end, next.end + 9),
  );

/** What things do by themselves ("traffic rising is good"), or no doing at all. */
const DOING_ITSELF =
  /^(?:rising|falling|growing|dropping|going|coming|waiting|running|staying|leaving|arriving|happening|lasting|ending|starting|beginning|sinking|soaring|shrinking|spiking|dipping|peaking|lagging|failing|crashing|hanging|looking|being|having|getting|doing|making|taking|using|including|during|according|regarding|concerning|depending|following|pending|missing|dying|working|changing|moving|doubling|standing|sitting|existing|remaining|appearing|disappearing)$/;

/** "**Campaign** Autumn intake is behind": a label in bold stands before no noun. */
const isBoldAlone = (text: string, f: Found, next: Neighbour): boolean =>
  !f.readings.every((r) => r.term.pos === 'adj') &&
  next.gap.length > 2 &&
  next.gap.startsWith('**') &&
  text.startsWith('**', f.start - 2);

/** "The field sales team": a plural stands before a noun that is no verb ("field sales report weekly"), unless both are given ("send leads data"). */
export const isPluralBeforeNoun = (text: string, f: Found): boolean =>
  NO_VERBS.test(wordBehindTerm(text, f)?.lower ?? '') && !GIVES.test(wordBeforeTerm(text, f)?.lower ?? '');
/** Verbs with two objects: behind them a plural may be who gets the noun that follows. */
const GIVES =
  /^(?:sen[dt]|sends|sending|gives?|gave|giving|given|grant(?:s|ed|ing)?|show(?:s|ed|ing)?|offer(?:s|ed|ing)?|tells?|told|brings?|brought|hand(?:s|ed|ing)?|lend|lent|cost|costs|save|saves|saved|buy|buys|bought|pays?|paid)$/;
/**
 * Nouns that are hardly ever verbs and that others stand before. They are the author's words, before which any entry's plural may stand: no trait of
 * entries.
 */
const NO_VERBS =
  /^(?:team|manager|director|office|department|division|unit|staff|people|force|rep|reps|executive|colleagues|app|tool|system|software|account|figures|data|budget|strategy|process|meeting|event|area|region)$/;

/** "Every lead counts double": behind one thing stands its verb, where no noun follows that. */
function isOneThingThatActs(a: Analysis, f: Found, next: Neighbour): boolean {
  const before = wordBeforeTerm(a.text, f);
  // "a", "each" and their like begin so, and a plural ends in s.
  if (!before || !'aeAE'.includes(a.text[before.start] as string) || !next.lower.endsWith('s')) return false;
  if ((traitsOf(before.lower) & BEFORE_ONE) === 0 || !isPluralNoun(next.lower)) return false;
  const after = wordBehind(a.text, next.end, f.block.end);
  if (after?.lower === 'double' || !followedByNoun(a.text, next.end, f.block.end, after)) return true;
  // "Every owner reports problems", "a firewall blocks visitors": neither "every" nor "a" has a plural.
  return after !== undefined && isPluralNoun(after.lower);
}

/** "the ERP cutover", "our newsletter tool migration": a noun stands before, which only a determiner or its capitals tell from a verb. */
export function isBehindNoun(a: Analysis, f: Found): boolean {
  let word = wordBeforeTerm(a.text, f);
  if (
    word?.gap !== ' ' ||
    !(isNounBefore(word) || isPluralBeforeThing(a, f, word)) ||
    /-(?:time|day|week|hour|level|end|side|scale|size|range|term)$/.test(word.lower)
  )
    return false;
  if (/^\p{Lu}{2,}$/u.test(word.text)) return !isInCapitals(a, f.block);
  for (let i = 0; i < 2 && word; i++) {
    word = wordBefore(a.text, startOfTerm(a, word), f.block.start);
    if (word?.gap !== ' ') return false;
    // "give the freelancer admin rights": two objects.
    if (isDeterminer(word.lower)) return !GIVES.test(wordBefore(a.text, word.start, f.block.start)?.lower ?? '');
    if (!isNounBefore(word)) return false;
  }
  return false;
}

/** "Shop outages are rare", "three disk outages": no article stands before the first noun, but a number or the sentence's start. */
export function isBehindBareNoun(a: Analysis, f: Found): boolean {
  const word = wordBeforeTerm(a.text, f);
  if (word?.gap !== ' ') return false;
  const before = wordBefore(a.text, word.start, f.block.start);
  if (!isNounBefore(word) || describesNoun(word.lower) || NO_BARE_NOUN.test(word.lower) || isAdjectiveTerm(a, word))
    return false;
  if (before) return before.gap === ' ' && HOW_MANY.test(before.lower);
  // "Newsletter leads are cheap", but "Import leads today".
  return (
    /^\p{Lu}\p{Ll}/u.test(word.text) &&
    f.readings.every(isPlural) &&
    VERB_OF_MANY.test(a.text.slice(f.end, Math.min(f.block.end, f.end + 12)))
  );
}
/** Whether an entry has a word as an adjective: "the legacy system". */
export const isAdjectiveTerm = (a: Analysis, { start, end }: Neighbour): boolean => {
  const term = a.found[a.firstBehind(start)];
  return term?.start === start && term.end === end && term.readings.some((r) => r.term.pos === 'adj');
};
/** Units, helpers, and what is written with a hyphen. */
const NO_BARE_NOUN =
  /^(?:may|will|can|idle|mm|cm|km|kg|g|kb|mb|gb|tb|px|ml|l|min|h|per|solid|inbound|outbound|key|core|future|female|male|duplicate|spare|premium|.*-.*|un.*|\p{L}+(?:ish|ese|ian|can|man)|(?:twen|thir|four|for|fif|six|seven|eigh|nine)(?:ty|teen))$/u;
const HOW_MANY = /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|both|several|many|few)$/;
const VERB_OF_MANY =
  /^ (?:are|were|have|had|aren['’]t|weren['’]t|cost|need|come|came|go|went|can|could|will|would|must|should|may|might|do|don['’]t|take|took|fell|rose|grow|grew|arrive|stay|bring|buy)(?!\p{L})/u;

/** Where the noun of several words begins that ends with a word: "landing page". */
function startOfTerm(a: Analysis, word: Neighbour): number {
  const term = a.found[a.firstBehind(word.start)];
  return term?.end === word.end && term.start < word.start && term.readings.every(isNoun) ? term.start : word.start;
}

/** "the recommendations widget": with its determiner, before what can be no verb. */
const isPluralBeforeThing = (a: Analysis, f: Found, word: Neighbour): boolean =>
  /[a-z][^s'’]s$/.test(word.lower) &&
  f.readings.every((r) => isNoun(r) && isSingular(r)) &&
  /^(?:the|an?|our|your|their|my|its|these|those)$/.test(wordBefore(a.text, word.start, f.block.start)?.lower ?? '') &&
  !NOT_NOUNS.has(word.lower);

/** What ends like an adjective and is none: "payment", "newsletter". */
const isThing = (word: string): boolean =>
  (/ment$|[^aeiou]er$/.test(word) && !isComparative(word)) || THINGS_IN_ING.test(word);

/** Whether a word before a noun is one itself: no function word, number or adjective, by its looks. */
const isNounBefore = ({ lower, text }: Neighbour): boolean =>
  !NOT_NOUNS.has(lower) &&
  // "the March group of buyers"
  !CALENDAR.test(text) &&
  !isDeterminer(lower) &&
  !/^(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|multi|single|half|full)(?:-|$)|(?:eleven|twelve|twenty|hundred|thousand|dozen|several|few|many|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$)/.test(
    lower,
  ) &&
  // A plural before is a subject ("guests book half board"), and what else ends so a verb ("the law demands").
  (!/[^s]s$/.test(lower) || lower === 'sales' || /ics$/.test(lower)) &&
  (!looksLikeAdjective(lower) || isThing(lower)) &&
  text.length > 1;

/** "Where is the data hosted?": the helper stands before its subject. */
const INVERTED =
  /(?:^|[.!?]\s+|,\s+(?:and|or|but)\s+|[;:]\s+(?=(?:is|are|was|were|have\s+(?:i|we|you|they)|ha[sd]\s+(?:i|we|you|they|he|she|it|the|our|your|their))\s)|\b(?:where|when|how|why|what|which|who|nor|neither|never|so)\s+)(?:is|are|was|were|has|have|had)\s+(?:[\w'’-]+\s+){1,3}$/i;

const PAST_TIME =
  /\b(?:last (?:week|month|year|quarter|night|spring|summer|autumn|winter|\w+day)|yesterday|ago|earlier)\b(?!['’]s)/i;

const PERFECT = /^(?:has|have|had|having|hasn't|haven't|hadn't)$|'ve$/;
const PASSIVE =
  /^(?:is|are|was|were|be|been|being|am|get|gets|got|getting|isn't|aren't|wasn't|weren't|'s|it's|he's|she's|we're|they're)$/;
/** "Who's rolled it back?", "nobody's", "that's" */
const IS_OR_HAS = /^(?:who|what|that|this|there|here|how|where|when|why|(?:no|some|any|every)(?:body|one|thing))['’]s$/;
/** A past has its subject before it; behind these words stands a participle ("once deployed", "of deployed pages", "we need deployed pages"). */
const NO_SUBJECT =
  /^(?:once|when|whenever|if|unless|until|than|as|though|whether|of|for|with|from|in|on|by|about|between|without|via|under|need|needs|needed|want|wants)$/;

/** The word before, adverbs passed over ("is *not yet* deployed"). */
function helperBefore(a: Analysis, f: Found): string {
  let before = wordBeforeTerm(a.text, f);
  for (let i = 0; i < 3 && before; i++) {
    if (
      !/^(?:not|never|ever|since|therefore|thus|hence|instead|indeed|first|long|twice|again|already|just|also|only|yet|still|then|now|both|all|even|so|far)$|ly$/.test(
        before.lower,
      )
    )
      break;
    before = wordBefore(a.text, before.start, f.block.start);
  }
  return before?.lower ?? '';
}

/** Past or participle: the word before tells. Forms that look alike are read as the first of base, third, past. */
export function verbFormHere(a: Analysis, f: Found, form: VerbForm): VerbForm {
  if (form !== 'past' && form !== 'base') return form;
  const word = helperBefore(a, f);
  const helped = PERFECT.test(word) || PASSIVE.test(word) || IS_OR_HAS.test(word);
  if (form === 'past') {
    // A past at a sentence's start would have no subject: "Retargeted users came back".
    if (
      f.sentenceStart ||
      (isBehindFirstAdverb(a, f) && nounBehind(a, f, f.end)) ||
      a.text[f.start - 1] === '(' ||
      isSecondParticiple(a, f) ||
      isAddedParticiple(a, f)
    )
      return 'participle';
    if (INVERTED.test(a.text.slice(Math.max(f.block.start, f.start - 60), f.start))) return 'participle';
    // "the agency that ideated it": what "that" stands for does it.
    if (word === 'that' && isBehindThing(a, f)) return 'past';
    if (isWanted(a, f) || isBehindVerb(a, f) || isBehindParticle(a, f)) return 'participle';
    if (isDenied(a, f)) return 'participle';
    return helped || NO_SUBJECT.test(word) || isDeterminer(word) || wordBehindTerm(a.text, f)?.lower === 'by'
      ? 'participle'
      : 'past';
  }
  // "is set", "has read": the base looks like the participle.
  const looks = f.readings.some(
    (r) =>
      r.form === 'base' &&
      /(?:set|put|cut|hit|read|split|cast|let|shut|spread|bid|cost|run|come|become)(?:$|[ -])/.test(r.term.text),
  );
  if (!looks) return 'base';
  if (helped || INVERTED.test(a.text.slice(Math.max(f.block.start, f.start - 60), f.start))) return 'participle';
  // "the backlog had doubled, and we'd sunset two products"
  if (/['’]d$/.test(word) && HAD_AND.test(fromSentence(a, f))) return 'participle';
  // "She set it up", "Leeds put theirs online last year": the third person has its s today, and none yesterday.
  if (/^(?:he|she|it|who)$/.test(word) || isNamed(a, f)) return 'past';
  // "in that time would run into a timeout"
  if (/^(?:to|will|would|can|could|should|must|may|might|shall)$/.test(word)) return 'base';
  // "The feed hit the limit": so has one thing.
  const subject = wordBeforeTerm(a.text, f);
  if (subject?.gap === ' ' && !/(?:[^s]s|ly)$/.test(subject.lower) && endsOneThing(a.text, subject, f.block))
    return 'past';
  // "everybody who consigned with us but never bid"
  if (
    /^(?:but|and|or)$/.test(word) &&
    JOINED_TO_PAST.test(a.text.slice(Math.max(f.block.start, f.start - 60), f.start))
  )
    return 'past';
  // "since we sunset the card", "Why we sunset the app: it had 40 users"
  const lead = a.text.slice(Math.max(f.block.start, f.start - 16), f.start);
  const clause = /^[^.!?]*/.exec(a.text.slice(f.end, f.end + 120))?.[0] ?? '';
  // "We cut both ads and moved the rest to May."
  const [, second, object] = (/^(?:i|we|you|they)$/.test(word) && AND_PAST.exec(clause)) || [];
  if (second !== undefined && object !== undefined && !second.endsWith('eed')) return 'past';
  if (SINCE.test(lead) && !AGAIN_AND_AGAIN.test(clause)) return 'past';
  if ((WHY.test(lead) && IN_PAST.test(clause)) || (SINCE_FIRST.test(lead) && MAIN_PAST.test(clause))) return 'past';
  return !/^(?:to|will|would|can|could|should|must|may|might|let|please|do|does|did|not)$/.test(word) &&
    (PAST_TIME.test(a.text.slice(f.end, Math.min(f.block.end, f.end + 80)).split(/[.!?;]/)[0] ?? '') ||
      PAST_TIME.test(
        a.text
          .slice(Math.max(f.block.start, f.start - 60), f.start)
          .split(/[.!?;]/)
          .at(-1) ?? '',
      ))
    ? 'past'
    : 'base';
}

const AND_PAST =
  /^(?: [\p{L}\p{N}'’-]+){1,6},? and (\p{L}{2,}ed) (?!by(?!\p{L}))(it|them|the|our|us|all|an?|your|their|his|her|this|that|these|some|more|one|two|three|everything|everyone|again|on|to|up|down|off|out|back|over|\d+|\p{Lu}\p{L}*)(?!\p{L})/u;

/** Behind a main clause it says since when; before one it may say why. */
const SINCE = /\p{L} since (?:i|we|you|they) $/iu;
const AGAIN_AND_AGAIN = /(?<!\p{L})(?:each|every|next|tomorrow|always|often|daily|weekly|monthly|usually)(?!\p{L})/iu;
const WHY = /(?:(?<!\p{L})why|(?:^|[#\n:] ?)how) (?:i|we|you|they) $/iu;
/** "Since we sunset the API, nobody asked." */
const SINCE_FIRST = /(?:^|[.!?]\s|\n)since (?:i|we|you|they) $/iu;
const MAIN_PAST = /, [^,]*(?<!\p{L})(?:was|were|had|did|fell|rose|went|came|has been|have been|\p{L}{3,}ed)(?!\p{L})/iu;
const IN_PAST = /(?<!\p{L})(?:was|were|had|did)(?!\p{L})/iu;

/** Whether a thing stands right before "that", of which a clause tells. */
function isBehindThing(a: Analysis, f: Found): boolean {
  const that = wordBeforeTerm(a.text, f);
  const thing = that?.lower === 'that' && that.gap === ' ' ? wordBefore(a.text, that.start, f.block.start) : undefined;
  return thing?.gap === ' ' && !NOT_NOUNS.has(thing.lower) && !isDeterminer(thing.lower) && !nounBehind(a, f, f.end);
}

/** "Will Nadia cut over tonight?", "let Nadia cut it", "the shop in Leeds set it up": what decides the form stands before the name. */
const BEFORE_ANOTHER_VERB =
  /^(?:will|would|can|could|should|must|may|might|did|does|do|don't|doesn't|didn't|let|let's|help|see|saw|make|made|have|had|in|on|at|from|to|for|of|with|and|or)$/;

/** "Nadia set it up": one person's name right before. */
function isNamed(a: Analysis, f: Found): boolean {
  const name = wordBeforeTerm(a.text, f);
  return (
    name?.gap === ' ' &&
    /^\p{Lu}\p{Ll}+[^s\P{Ll}]$/u.test(name.text) &&
    !CALENDAR.test(name.text) &&
    !BEFORE_ANOTHER_VERB.test(wordBefore(a.text, name.start, f.block.start)?.lower ?? '') &&
    !isNoName(name.lower) &&
    !NOT_NOUNS.has(name.lower) &&
    !isDeterminer(name.lower)
  );
}

const HAD_AND = /^(?!.*\b(?:if|wish|hoped|thought|when|said)\b).*\bhad \w+(?:ed|n|t),? and \w+['’]d $/iu;
const JOINED_TO_PAST =
  /\b(?:i|we|you|they|he|she|who) \w+ed\b[^.!?;:,]*,? (?:but|and|or)(?: (?:never|then|also|still|not|only))*\s$/i;

/** "people are added and deprovisioned": joined to a participle, which its helper tells. */
function isSecondParticiple(a: Analysis, f: Found): boolean {
  const and = wordBeforeTerm(a.text, f);
  if (!and || !/^(?:and|or|then|but|not|still|now|already)$/.test(and.lower)) return false;
  const lead = a.text.slice(Math.max(f.block.start, f.start - 80), f.start);
  return SECOND_PARTICIPLE.test(lead) || STATE_AND_NOT.test(lead) || DONE_THEN.test(lead);
}
/**
 * "on fast disks, mirrored and backed up", "its own licence, self-hosted": behind the comma of a noun, with no object. "Are localised in 14
 * languages, transcreated not translated": one of several behind a helper.
 */
function isAddedParticiple(a: Analysis, f: Found): boolean {
  const before = a.text.slice(Math.max(f.block.start, f.start - 80), f.start);
  const noun = BEFORE_COMMA.exec(before)?.[1]?.toLowerCase();
  if (noun === undefined) return false;
  const next = wordBehindTerm(a.text, f);
  if (next && !/^(?:and|or|not|never|in|on|at|by|with|without|for|from|since|until|under)$/.test(next.lower))
    return false;
  return LISTED_PARTICIPLE.test(before) || (!NOT_NOUNS.has(noun) && !/(?:ed|ly)$/.test(noun));
}
const BEFORE_COMMA = /([\p{L}-]+),\s$/u;
const LISTED_PARTICIPLE =
  /(?:\b(?:is|are|was|were|be|been|being)|['’](?:s|re))(?: \w+ly| not)? \w+(?:ed|en|wn)\b[^.!?;:]{0,50}, $/i;
/** "The fix is on a branch and not merged yet." */
const STATE_AND_NOT =
  /\b(?:is|are|was|were) (?:in|on|at|under|with|still|only) [^.!?;:,]{1,40} (?:and|but) (?:not|still|now|already) $/i;
/** "It was checked by Ana, then deployed on Monday." */
const DONE_THEN =
  /\b(?:is|are|was|were|been|being) \w+(?:ed|en|wn) (?:by|in|on|at|for) [^.!?;:,]{1,40},? (?:and |but )?then $/i;
const SECOND_PARTICIPLE =
  /\b(?:is|are|was|were|be|been|being|get|gets|got|has|have|had)(?: (?:not|also|then|now|first|already|all|both|\w+ly))? \w+(?:ed|en|wn|lt|nt)(?: (?:\w+ly|back|up|out|off|in|on|down))?,? (?:and|or|but)(?: then)? $/i;

/** "was deployed", "once deployed": a participle that has its object before it or none. */
export const isPassive = (a: Analysis, f: Found, form: VerbForm): boolean =>
  form === 'participle' &&
  !PERFECT.test(helperBefore(a, f)) &&
  !isAskedPerfect(a, f) &&
  !isNote(a, f) &&
  // "Sipho's deployed it twice."
  !(
    /['’]s$/.test(helperBefore(a, f)) &&
    (/^ (?:it|them|us|me|him|her|everything)(?!\p{L})/u.test(a.text.slice(f.end, f.end + 12)) ||
      // "Who's deployed the page?"
      (SOMEBODY_HAS.test(helperBefore(a, f)) && /^ (?:the|our|your|their) /.test(a.text.slice(f.end, f.end + 7))))
  );

const SOMEBODY_HAS = /^(?:who|(?:no|some|any|every)(?:body|one))['’]s$/;

/** "Rolled back the CRM to Friday's state.": a note that leaves out who did it. */
const isNote = (a: Analysis, f: Found): boolean =>
  f.sentenceStart && /^ (?:the|our|your|their|all|both|two) /.test(a.text.slice(f.end, f.end + 7));

/** "Has she deployed it?" */
const isAskedPerfect = (a: Analysis, f: Found): boolean =>
  ASKED_PERFECT.test(a.text.slice(Math.max(f.block.start, f.start - 70), f.start));
const ASKED_PERFECT =
  /(?:^|[.!?:;,]\s+|\b(?:when|where|why|how|what|and|or|but|so|nor|neither|never)\s+)(?:has|have|had)(?:n['’]t)? (?:i|we|you|they|he|she|anyone|anybody|somebody|someone|everybody|everyone|\p{Lu}\p{L}+|(?:the|our|your|their) [\p{L}-]+|(?:any|all|some|most|none|many|few|half|both|one|two|three|\d+) of (?:it|them|us|you|(?:the|our|your|their|these|those) [\p{L}-]+))(?: (?:already|just|also|ever|actually|really|now|all|both))? $/iu;

/** "Legal wants the font self-hosted", "get it deployed". */
const isWanted = (a: Analysis, f: Found): boolean =>
  WANTED.test(a.text.slice(Math.max(f.block.start, f.start - 60), f.start));
const WANTED =
  /\b(?:(?:ha(?:ve|s|d)|having)(?=\s+(?:it|them)\s)|wants?|wanted|needs?|needed|like|gets?|got|getting|keeps?|kept)\s+(?:(?:it|them)\s+|(?:the|our|your|their|my|all|this|these|those|an?)\s+(?:[\w-]+\s+){1,2})$/i;

/** "We hand over pseudonymised IDs": behind a verb's particle, before a noun. */
const isBehindParticle = (a: Analysis, f: Found): boolean =>
  PARTICLE.test(wordBeforeTerm(a.text, f)?.lower ?? '') && nounBehind(a, f, f.end);
const PARTICLE = /^(?:over|out|up|off|back|down|into|through)$/;

/** "We share it, but not pseudonymised": no past tense has its "not" before it. */
const isDenied = (a: Analysis, f: Found): boolean =>
  DENIED.test(a.text.slice(Math.max(f.block.start, f.start - 24), f.start));
const DENIED = /\bnot(?: (?:even|yet|only|just|fully|properly|really|always))? $/i;

/** "We built verticalised landing pages": behind a finite verb there is no second one. */
function isBehindVerb(a: Analysis, f: Found): boolean {
  const verb = wordBeforeTerm(a.text, f);
  if (verb?.gap !== ' ' || isDeterminer(verb.lower) || !nounBehind(a, f, f.end)) return false;
  if (isIrregularPast(verb.lower)) return true;
  const subject = wordBefore(a.text, verb.start, f.block.start);
  return (
    subject?.gap === ' ' &&
    /^(?:i|we|you|they|please)$/.test(subject.lower) &&
    !NOT_NOUNS.has(verb.lower) &&
    !/ly$/.test(verb.lower)
  );
}

/** "The leads we nurtured", "which leads do we nurture": the verb's object stands before its subject. */
export function hasObjectBefore(a: Analysis, f: Found): boolean {
  // "To avoid a repeat we can whitelist the agency."
  if (OBJECT_BEHIND.test(a.text.slice(f.end, Math.min(f.block.end, f.end + 14)))) return false;
  if (WHATEVER.test(fromSentence(a, f)) && !objectBehind(a.text, f.end, f.block.end)) return true;
  let subject = wordBeforeTerm(a.text, f);
  // "which you may query"
  if (
    subject?.gap === ' ' &&
    /^(?:can|could|may|might|must|should|will|would|cannot|never|not|often|also|only)$/.test(subject.lower)
  )
    subject = wordBefore(a.text, subject.start, f.block.start);
  if (
    subject?.gap !== ' ' ||
    !/^(?:i|we|you|they|he|she|nobody|no-one|everybody|everyone|somebody|someone)$/.test(subject.lower)
  )
    return false;
  const before = a.text.slice(Math.max(f.block.start, subject.start - 60), subject.start);
  return RELATIVE.test(before) || WHICH.test(before) || ASKED_FOR.test(before);
}
/** "What you send us we will deploy": the first clause is the object of the second. */
const WHATEVER =
  /^(?:whatever|what) (?:i|we|you|they|he|she|the|our|your|their) (?![^.!?:;\n]*\b(?:is|was|are|were|when|before|after|while|once|until|if|so|because|that)\b)[^.!?:;\n]* $/i;
/** What stands in the sentence before a term; empty where that is long. */
function fromSentence(a: Analysis, f: Found): string {
  const { start } = sentenceAt(a.sentences(f.block), f.block.end, f.start);
  return f.start - start > 160 ? '' : a.text.slice(start, f.start);
}
/** An object right behind, and not when something happens ("this week", "the next day"). */
const OBJECT_BEHIND =
  /^ (?:the (?!next|last|first|second|same|whole|day|week|month|year|other)|our|your|their|them\b|it\b)/;
/** A noun with its determiner; what says when or where ("in the spring we ...") is no object. */
const RELATIVE =
  /(?<!\b(?:in|on|at|during|after|before|since|until|till|by|for|with|from|within|over) )\b(?:the|a|an|all|every|each|any|some|most|those|these|our|your|their|its) (?:[\p{L}\p{N}'’-]+ ){1,3}(?<!\b(?:say|says|said|think|thinks|thought|know|knows|knew|hope|hopes|mean|means|claims?|believes?|wants?|sees?|asks?|told|when|where|while|whether|how|why|though|although|unless|once|so|than|if|because|since|as|and|or|but) )(?:(?:that|which|whom?) )?$/iu;
/** "the extract, refreshed nightly, which you may query" */
const WHICH = /(?<!\b(?:in|on|at|to|for|of|from|with|by|through|during|under|about|after|before) )\b(?:which|whom) $/i;
const ASKED_FOR =
  /\b(?:which|what|whose|how many)\b[^.?!:;,]{1,40}\b(?:do|does|did|can|could|should|must|may|will|would|have|has|had) $/i;

/** "the newly deployed pages", "servers for converting leads": a participle that stands before its noun like an adjective. */
export function isAttributive(a: Analysis, f: Found, form: VerbForm): boolean {
  if (form !== 'participle' && form !== 'ing') return false;
  const word = helperBefore(a, f);
  if (form === 'participle' && isOwned(a, f)) return nounBehind(a, f, f.end);
  const place =
    form === 'ing'
      ? isDeterminer(word)
      : isDeterminer(word) ||
        NO_SUBJECT.test(word) ||
        PARTICLE.test(word) ||
        /^\d/.test(word) ||
        (f.sentenceStart && word === '') ||
        isBehindFirstAdverb(a, f) ||
        a.text[f.start - 1] === '(';
  return place && nounBehind(a, f, f.end);
}

/** "Newly onboarded staff need laptops": an adverb begins the sentence. */
const isBehindFirstAdverb = ({ text }: Analysis, f: Found): boolean =>
  text.startsWith('ly ', f.start - 3) &&
  /(?:^|[.!?:]\s+|\n\s*)\p{Lu}\p{Ll}+ly $/u.test(text.slice(Math.max(f.block.start, f.start - 24), f.start));

/** "It only has hard-coded fonts": an adverb before "has" says that it is no helper. */
function isOwned(a: Analysis, f: Found): boolean {
  const has = wordBeforeTerm(a.text, f);
  return (
    has?.gap === ' ' &&
    /^(?:has|have|had)$/.test(has.lower) &&
    /^(?:only|just|still|always|mostly)$/.test(wordBefore(a.text, has.start, f.block.start)?.lower ?? '')
  );
}

/** "a scalable, sturdy system": an adjective before its noun, with another between. */
export function isBesideAdjective(a: Analysis, f: Found): boolean {
  const before = wordBeforeTerm(a.text, f);
  if (
    before
      ? !(isDeterminer(before.lower) || /^(?:for|with|of|from|by|without|between)$/.test(before.lower)) ||
        /^(?:all|both|that|this|these|those|it)$/.test(before.lower)
      : !f.sentenceStart
  )
    return false;
  const other =
    /^(?:,| and| or| but)(?: \p{L}+ly)? (?!(?:no|not|the|an?|our|your|their|my|its|but|so|then|which|and)(?!\p{L}))\p{L}[\p{L}-]*/u.exec(
      a.text.slice(f.end, Math.min(f.block.end, f.end + 60)),
    );
  // "the long form, variant B": no noun of two letters or more.
  return (
    other !== null &&
    !/^ \p{Lu}(?![\p{L}\p{N}])/u.test(a.text.slice(f.end + other[0].length, f.block.end)) &&
    followedByNoun(a.text, f.end + other[0].length, f.block.end)
  );
}

/** Which form of "be" its subject asks for, where a wording begins with it ("be in agreement"): we are, she was, to be. */
export function beHere(a: Analysis, f: Found, form: VerbForm): string | undefined {
  if (form !== 'base' && form !== 'past') return undefined;
  const subject = helperBefore(a, f);
  const many = /^(?:we|you|they|these|those|both|all|who)$/.test(subject) || isPluralNoun(subject);
  if (form === 'past') return many ? 'were' : 'was';
  return subject === 'i' ? 'am' : many ? 'are' : 'be';
}
