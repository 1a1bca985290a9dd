/** What stands before a wording once it is put in: its article, another determiner, or none. */
import { describesNoun, opensNounPhrase } from '../english/adjectives.ts';
import { indefiniteArticle } from '../english/article.ts';
import { COUNTED } from '../english/counted.ts';
import { NOT_NOUNS } from '../english/not-nouns.ts';
import { remembered } from '../remembered.ts';
import type { Analysis, Found } from './analyse.ts';
import { AMOUNT_OR_COMPLEMENT, HAVING, isBareCount } from './bare-count.ts';
import { upperFirst } from './capitals.ts';
import type { Incoming } from './incoming.ts';
import type { Neighbour } from './neighbour.ts';
import { figureBehind, isDeterminer, isLetterA, wordBefore } from './surroundings.ts';
import type { Slot } from './wording.ts';
import {
  BARE_COUNT,
  ONE_OF_ITS_KIND,
  OWN_DETERMINER,
  ownDeterminer,
  ownerOf,
  QUANTIFIED,
  traitsOfWording,
} from './wording-traits.ts';

export interface Lead {
  /** Where the edit begins now. */
  readonly start: number;
  /** A determiner put in front, with its gap. */
  readonly text: string;
  readonly words: string;
  /** Whether the words begin with a capital, where the old determiner had it; undefined: as the place asks. */
  readonly capital?: boolean;
}

/** "a/an" by sound, dropped before plurals and mass nouns; never two determiners; "this traffic" -> "these visitors". Undefined: as it is. */
export function determiner(incoming: Incoming): Lead | undefined {
  const { a, f, before, place, wording, slot, form, isPlural, number } = incoming;
  const { text } = a;
  const bits = traitsOfWording(wording);
  const own = (bits & OWN_DETERMINER) === 0 ? undefined : ownDeterminer(wording);
  const isOneOfItsKind = (bits & ONE_OF_ITS_KIND) !== 0;
  // "below MAP" -> "below the lowest price": what is one of its kind has its article, where nothing else stands there.
  if (
    slot.pos === 'noun' &&
    ownerOf(wording) === undefined &&
    (isOneOfItsKind || (isCountedBare(wording, slot) && isBareCount(incoming))) &&
    figureBehind(text, f.end, f.block.end) === 0 &&
    !isLabel(text, f) &&
    !(before && (isDetermined(a, f, before) || isKind(a, f, before) || isDescribing(before)))
  )
    // "without visibility" -> "without a clear view"
    return {
      start: place,
      text: '',
      words: `${isNew(text, f, before, slot) && !isOneOfItsKind ? indefiniteArticle(wording) : 'the'} ${wording}`,
    };
  if (!before) return own && /^an? $/i.test(own) && isPlural ? without(own, wording, place) : undefined;
  const { lower } = before;
  const verbal = slot.pos === 'adv' || (slot.pos === 'verb' && form !== 'ing' && form !== 'participle');
  if ((lower === 'a' || lower === 'an') && !verbal && (a.shouted(f.block) || !isLetterA(text, f, before))) {
    const upper = before.text !== lower;
    const gap = text.slice(before.end, place);
    // "the list of open deals" is one of several behind "a", unless it is one of its kind.
    const indefinite =
      own !== undefined && (/^an? $/i.test(own) || (/^the $/i.test(own) && !slot.mass && !ONE_ONLY.test(wording)));
    const words = indefinite ? wording.slice(own.length) : wording;
    // "a feedback round" -> "one turn of reading"
    if (QUANTIFIED.test(wording)) return { start: before.start, text: '', words: wording, capital: upper };
    // "an ARR of $4M" -> "a yearly income of $4M": how much makes it one.
    const isAmount =
      !isPlural &&
      !slot.pluralHead &&
      OF_SOME_SIZE.test(wording) &&
      /^ of (?:about |nearly |over |only |just )?\p{Sc}?\d/u.test(text.slice(f.end, f.end + 14));
    if ((isPlural && form !== 'plural') || (slot.pos === 'noun' && slot.mass && !isAmount) || (own && !indefinite))
      return { start: before.start, text: gap.replace(/\s+/g, ''), words, capital: upper };
    const wanted = articleOf(words);
    if (wanted === lower) return indefinite ? without(own, wording, place) : undefined;
    return {
      start: before.start,
      text: (a.shouted(f.block) ? wanted.toUpperCase() : upper ? upperFirst(wanted) : wanted) + gap,
      words,
    };
  }
  // "Our media agency" -> "The firm that books our ads"
  if (lower === 'our' && / our(?: |$)/.test(wording))
    return { start: before.start, text: '', words: own ? wording : `the ${wording}`, capital: before.text !== lower };
  // "the modern workplace" -> "all programs people work with"
  if (lower === 'the' && /^(?:all|no(?! to )|every|each|some|any) /i.test(wording))
    return { start: before.start, text: '', words: wording, capital: before.text !== lower };
  const changesNumber = form === 'singular' ? isPlural || slot.mass : slot.mass && form === 'plural';
  const behindAdjective =
    slot.pos === 'noun' && changesNumber && (isDescribing(before) || isBehindIndefinite(incoming, before))
      ? articleBeforeAdjective(incoming, before)
      : undefined;
  if (behindAdjective) return behindAdjective;
  // "the USP" -> "our main advantage": whose it is says more than "the".
  // "Our Googlebot" -> "Google's robot": so does a name.
  const isNamed = ownerOf(wording) !== undefined;
  if (
    own &&
    (lower === 'the' ? isNamed || /^(?:our|your|their) $/i.test(own) : isNamed && /^(?:our|your|their|my)$/.test(lower))
  )
    return { start: before.start, text: '', words: wording, capital: before.text !== lower };
  if (own && !isNamed && (isDetermined(a, f, before) || NUMBER.test(lower) || (isPlural && /^an? $/i.test(own))))
    return without(own, wording, place);
  const other = number === 'same' ? undefined : (number === 'plural' ? MANY : MUCH).get(lower);
  if (other === undefined) return undefined;
  const gap = text.slice(before.end, place);
  return { start: before.start, text: (before.text === lower ? other : upperFirst(other)) + gap, words: wording };
}

/** "We have staging", "Malware was found on the till": what there is one of now, and nobody has spoken of yet. */
const isNew = (text: string, f: Found, before: Neighbour | undefined, slot: Slot): boolean =>
  before
    ? HAVING.test(before.lower) &&
      (!AMOUNT_OR_COMPLEMENT.test(slot.text) || COUNTED.has(/^[a-z]+/.exec(slot.text)?.[0] ?? ''))
    : IS_FOUND.test(text.slice(f.end, Math.min(f.block.end, f.end + 24)));
const IS_FOUND =
  /^ (?:is|was|has been|had been) (?:found|detected|discovered|spotted|reported|added|planned|booked|ordered)(?![\p{L}]| to(?!\p{L}))/u;

/** "MOQ: 500 pieces" */
const isLabel = (text: string, f: Found): boolean => f.sentenceStart && /^: /.test(text.slice(f.end, f.end + 2));

/** With its own tail, or where the text behind says that: "failover to the landline" -> "the switch to the landline". */
const isCountedBare = (wording: string, slot: Slot): boolean =>
  ((traitsOfWording(wording) | (slot.link === '' ? 0 : traitsOfWording(slot.text.replaceAll('*', '')))) &
    BARE_COUNT) !==
  0;

const isDescribing = ({ lower, gap }: Neighbour): boolean => gap === ' ' && describesNoun(lower);

/** "an empty payload": whatever stands between "a" and the thing says what it is like. */
const isBehindIndefinite = ({ a, f }: Incoming, { start, gap, lower }: Neighbour): boolean =>
  gap === ' ' &&
  !NUMBER.test(lower) &&
  !/^(?:little|few|bit|lot|couple|number)$/.test(lower) &&
  /(?:^|[^\p{L}])an? $/iu.test(a.text.slice(Math.max(f.block.start, start - 4), start));

/** "a new traffic" -> "new visitors", "this new traffic" -> "these new visitors": an adjective stands between it and a plural or a mass noun. */
function articleBeforeAdjective(incoming: Incoming, adjective: Neighbour): Lead | undefined {
  const { a, f, place, wording, form, isPlural } = incoming;
  // "a higher income"
  const changes = form === 'plural' || isPlural || !OF_SOME_SIZE.test(wording);
  const article = changes ? wordBefore(a.text, adjective.start, f.block.start) : undefined;
  if (article?.gap !== ' ' || isLetterA(a.text, f, article)) return undefined;
  const between = a.text.slice(adjective.start, place);
  const upper = article.text !== article.lower;
  if (/^an?$/.test(article.lower))
    return { start: article.start, text: upper ? upperFirst(between) : between, words: wording };
  const other = isPlural ? MANY.get(article.lower) : form === 'plural' ? MUCH.get(article.lower) : undefined;
  if (other === undefined) return undefined;
  return { start: article.start, text: `${upper ? upperFirst(other) : other} ${between}`, words: wording };
}

/** How many of several things. */
const NUMBER =
  /^(?:\d.*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|hundred|thousand|several|few|many)$/;
/** Last words of wordings that have no article, but one where an adjective says how much there is. */
const OF_SOME_SIZE = /(?:^| )(?:income|revenue|turnover|profit|growth|demand|knowledge|loss|interest)$/;

/** "two kinds of budget burn", "per liability cap": of each one, or of the kind as such. */
function isKind(a: Analysis, f: Found, before: Neighbour): boolean {
  if (before.lower === 'per') return true;
  const kind = before.lower === 'of' ? wordBefore(a.text, before.start, f.block.start)?.lower : undefined;
  return kind !== undefined && /^(?:kind|type|sort|form|mode|lack)s?$/.test(kind);
}

/** Wordings for what is one of its kind. */
const ONE_ONLY =
  /^the (?:\w+est|most|least|best|worst|first|last|only|same|whole|right|next|main|other|one|two|three|\w+['’]s)(?![\p{L}])/iu;

/** Whether a determiner stands before, perhaps with an adjective between: "the exact airtimes". */
function isDetermined(a: Analysis, f: Found, before: Neighbour): boolean {
  // "check that retention is up"
  if (before.lower === 'that' && SAYS.test(wordBefore(a.text, before.start, f.block.start)?.lower ?? '')) return false;
  if (isDeterminer(before.lower)) return true;
  if (NOT_NOUNS.has(before.lower) && !opensNounPhrase(before.lower)) return false;
  const first = wordBefore(a.text, before.start, f.block.start);
  return (
    first !== undefined &&
    /^(?:the|an?|our|your|their|my|its|his|her|each|every|this|that|these|those|any|no|some|all|both|another)$/.test(
      first.lower,
    ) &&
    first.gap === ' '
  );
}

/** Behind these, "that" begins a clause. */
const SAYS =
  /^(?:check|checks|checked|sure|see|sees|saw|say|says|said|think|thinks|know|knows|mean|means|so|show|shows|hope|watch|note|believe|fear|find|finds|found|agree|agreed|ensure|told|is|was)$/;

const without = (own: string, wording: string, place: number): Lead => ({
  start: place,
  text: '',
  words: wording.slice(own.length),
});

const QUANTIFIERS: readonly (readonly [string, string])[] = [
  ['this', 'these'],
  ['that', 'those'],
  ['much', 'many'],
  ['less', 'fewer'],
  ['little', 'few'],
];
const MANY = new Map([...QUANTIFIERS, ['each', 'all'], ['every', 'all']]);
const MUCH = new Map(QUANTIFIERS.map(([one, many]) => [many, one]));

/** The article of a wording. */
const articleOf = remembered(5000, (words) => indefiniteArticle(words));
