/** Puts a wording into its place: article, determiner and the verb behind it change with it, inside the edit. */
import { looksLikeAdjective } from '../english/adjectives.ts';
import { indefiniteArticle } from '../english/article.ts';
import { COUNTED } from '../english/counted.ts';
import { type Form, singular } from '../english/inflect.ts';
import { isParticiple, isThirdPerson, NOT_NOUNS, opensNounPhrase } from '../english/not-nouns.ts';
import { agreement, numberChange, withHelper } from './agreement.ts';
import type { Analysis, Found } from './analyse.ts';
import { capitals, upperFirst } from './capitals.ts';
import type { Composed } from './compose.ts';
import { wordBeforeTerm, wordBehindTerm } from './found.ts';
import type { Neighbour } from './neighbour.ts';
import { isDeterminer, isLetterA, wordBefore, wordBehind } from './surroundings.ts';
import type { Slot } from './wording.ts';

/** Puts the words in, with article, determiner, agreement and capitals repaired. */
export function fitIn(
  a: Analysis,
  f: Found,
  from: number,
  to: number,
  wording: string,
  slot: Slot,
  form: Form,
): Composed {
  const nominal = slot.pos === 'noun';
  const isPlural = nominal && (slot.pluralHead || (form === 'plural' && !slot.mass));
  const place = f.wrap ? f.wrap.start : from;
  const before = place === f.start ? wordBeforeTerm(a.text, f) : wordBefore(a.text, place, f.block.start);
  const words = undoubled(a, f, before, to, wording, nominal);
  const number = nominal ? numberChange(form, isPlural, slot.mass) : 'same';
  const verb = number === 'same' ? undefined : agreement(a, f, place, to, number);
  const lead = determiner(a, f, before, place, words, slot, form, isPlural);
  const led = lead?.words ?? words;
  const asked = capitals(a, f, led);
  // The old determiner's capital is the wording's now, unless the place asks for more ("ALL PRODUCTS").
  const isAsked = lead?.capital === undefined || (asked !== led && asked !== upperFirst(led));
  const body = isAsked ? asked : lead.capital ? upperFirst(led) : led;
  const composed = wrapped(f, lead?.start ?? place, verb?.end ?? to, lead?.text ?? '', body, verb?.tail ?? '');
  return number === 'same' ? composed : withHelper(a, f, composed, number);
}

const TIME_PREPOSITIONS = new Set('by until till before after at from since on in within to for'.split(' '));

/** "a potential lead", "the CRM database": a word that would stand twice stands once. */
function undoubled(
  a: Analysis,
  f: Found,
  before: Neighbour | undefined,
  to: number,
  wording: string,
  nominal: boolean,
): string {
  const space = wording.indexOf(' ');
  if (space < 0) return wording;
  // "until EOD" with the wording "by the end of the day"
  if (before && TIME_PREPOSITIONS.has(before.lower) && TIME_PREPOSITIONS.has(wording.slice(0, space)))
    return wording.slice(space + 1);
  if (before && space > 2 && before.lower.length === space && before.gap === ' ') {
    if (before.lower === wording.slice(0, space).toLowerCase()) return wording.slice(space + 1);
  }
  const behind = !nominal ? undefined : to === f.end ? wordBehindTerm(a.text, f) : wordBehind(a.text, to, f.block.end);
  const last = wording.lastIndexOf(' ') + 1;
  // The same word begins with the same letter, whatever its form.
  if (!behind || behind.lower[0] !== wording[last]?.toLowerCase()) return wording;
  const word = wording.slice(last).toLowerCase();
  // "Our welcome series mails a coupon": a verb.
  const after = /s$/.test(behind.lower) ? wordBehind(a.text, behind.end, f.block.end) : undefined;
  if (after && isDeterminer(after.lower)) return wording;
  return word.length > 2 && behind.gap === ' ' && singular(behind.lower) === singular(word)
    ? wording.slice(0, last - 1)
    : wording;
}

interface Lead {
  /** Where the edit begins now. */
  readonly start: number;
  /** A determiner put in front, with its gap. */
  readonly text: string;
  readonly words: string;
  /** Whether the words begin with a capital, where the old determiner had it; undefined: as the place asks. */
  readonly capital?: boolean;
}

/** "a/an" by sound, dropped before plurals and mass nouns; never two determiners; "this traffic" -> "these visitors". Undefined: as it is. */
function determiner(
  a: Analysis,
  f: Found,
  before: Neighbour | undefined,
  place: number,
  wording: string,
  slot: Slot,
  form: Form,
  isPlural: boolean,
): Lead | undefined {
  const { text } = a;
  const bits = traitsOfWording(wording);
  const own = (bits & OWN_DETERMINER) === 0 ? undefined : ownDeterminer(wording);
  // "below MAP" -> "below the lowest price": what is one of its kind has its article, where nothing else stands there.
  if (
    slot.pos === 'noun' &&
    ((bits & ONE_OF_ITS_KIND) !== 0 ||
      ((bits & BARE_COUNT) !== 0 &&
        isBareCount(a, f, slot, form, before && (isNamePart(a, f, before) ? NAME : before.lower)))) &&
    !(before && (isDetermined(a, f, before) || isKind(a, f, before) || describes(before)))
  )
    return { start: place, text: '', words: `the ${wording}` };
  if (!before) return own && /^an? $/i.test(own) && isPlural ? without(own, wording, place) : undefined;
  const { lower } = before;
  const verbal = slot.pos === 'adv' || (slot.pos === 'verb' && form !== 'ing' && form !== 'participle');
  if ((lower === 'a' || lower === 'an') && !verbal && !isLetterA(text, f, before)) {
    const upper = before.text !== lower;
    const gap = text.slice(before.end, place);
    // "the list of open deals" is one of several behind "a", unless it is one of its kind.
    const indefinite =
      own !== undefined && (/^an? $/i.test(own) || (/^the $/i.test(own) && !slot.mass && !ONE_ONLY.test(wording)));
    const words = indefinite ? wording.slice(own.length) : wording;
    // "a feedback round" -> "one turn of reading"
    if (QUANTIFIED.test(wording)) return { start: before.start, text: '', words: wording, capital: upper };
    if ((isPlural && form !== 'plural') || (slot.pos === 'noun' && slot.mass) || (own && !indefinite))
      return { start: before.start, text: gap.replace(/\s+/g, ''), words, capital: upper };
    const wanted = articleOf(words);
    if (wanted === lower) return indefinite ? without(own, wording, place) : undefined;
    return { start: before.start, text: (upper ? upperFirst(wanted) : wanted) + gap, words };
  }
  // "the modern workplace" -> "all programs people work with"
  if (lower === 'the' && /^(?:all|no(?! to )|every|each|some|any) /i.test(wording))
    return { start: before.start, text: '', words: wording, capital: before.text !== lower };
  const behindAdjective =
    slot.pos === 'noun' && form === 'singular' && (isPlural || slot.mass) && describes(before)
      ? articleBeforeAdjective(a, f, before, place, wording, slot, form, isPlural)
      : undefined;
  if (behindAdjective) return behindAdjective;
  // "the USP" -> "our main advantage": whose it is says more than "the".
  if (own && lower === 'the' && /^(?:our|your|their) $/i.test(own))
    return { start: before.start, text: '', words: wording, capital: before.text !== lower };
  if (own && (isDetermined(a, f, before) || NUMBER.test(lower) || (isPlural && /^an? $/i.test(own))))
    return without(own, wording, place);
  const number = slot.pos === 'noun' ? numberChange(form, isPlural, slot.mass) : 'same';
  const other = number === 'same' ? undefined : (number === 'plural' ? MANY : MUCH).get(lower);
  if (other === undefined) return undefined;
  const gap = text.slice(before.end, place);
  return { start: before.start, text: (before.text === lower ? other : upperFirst(other)) + gap, words: wording };
}

/** Wordings that say how many of a thing there are. */
export const QUANTIFIED = /^(?:all|no(?! to )|every|each|some|any|one|both|several|few|many|two|three|four|five) /i;

/** "a new traffic" -> "new visitors", "this new traffic" -> "these new visitors": an adjective stands between. */
function articleBeforeAdjective(
  a: Analysis,
  f: Found,
  adjective: Neighbour,
  place: number,
  wording: string,
  slot: Slot,
  form: Form,
  isPlural: boolean,
): Lead | undefined {
  // "a higher income"
  const changes = form === 'singular' && (isPlural || (slot.mass && !OF_SOME_SIZE.test(wording)));
  const article = changes ? wordBefore(a.text, adjective.start, f.block.start) : undefined;
  if (article?.gap !== ' ' || isLetterA(a.text, f, article)) return undefined;
  const between = a.text.slice(adjective.start, place);
  const upper = article.text !== article.lower;
  if (/^an?$/.test(article.lower))
    return { start: article.start, text: upper ? upperFirst(between) : between, words: wording };
  const other = isPlural ? MANY.get(article.lower) : undefined;
  if (other === undefined) return undefined;
  return { start: article.start, text: `${upper ? upperFirst(other) : other} ${between}`, words: wording };
}

const NUMBER =
  /^(?:\d.*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|hundred|thousand|several|few|many)$/;
const OF_SOME_SIZE = /(?:^| )(?:income|revenue|turnover|profit|growth|demand|knowledge|loss|interest)$/;

/** Whether a word right before a thing says what it is like. */
export const describes = ({ lower, gap }: Neighbour): boolean =>
  gap === ' ' &&
  (QUALITIES.has(lower) || (looksLikeAdjective(lower) && !/(?:ly|ed|ing)$/.test(lower) && !NOT_NOUNS.has(lower)));
const QUALITIES = new Set(
  'new old good bad great high low big small large short long strong weak clear simple real full fast slow better higher lower early late cheap free own main major minor whole single current recent extra additional different separate'.split(
    ' ',
  ),
);

/** "two kinds of budget burn", "per liability cap": of each one, or of the kind as such. */
function isKind(a: Analysis, f: Found, before: Neighbour): boolean {
  if (before.lower === 'per') return true;
  const kind = before.lower === 'of' ? wordBefore(a.text, before.start, f.block.start)?.lower : undefined;
  return kind !== undefined && /^(?:kind|type|sort|form|mode|lack)s?$/.test(kind);
}

const ONE_ONLY =
  /^the (?:\w+est|most|least|best|worst|first|last|only|same|whole|right|next|main|other|one|two|three|\w+['’]s)(?![\p{L}])/iu;

const isNamePart = (a: Analysis, f: Found, before: Neighbour): boolean =>
  before.text !== before.lower && wordBefore(a.text, before.start, f.block.start)?.gap === ' ';
/** What stands for a word with a capital, which may be a name's ("the What's On e-shot"). */
const NAME = '';

/** Whether a determiner stands before, perhaps with an adjective between: "the exact airtimes". */
function isDetermined(a: Analysis, f: Found, before: Neighbour): boolean {
  if (isDeterminer(before.lower)) return true;
  if (NOT_NOUNS.has(before.lower) && !opensNounPhrase(before.lower)) return false;
  const first = wordBefore(a.text, before.start, f.block.start);
  return first !== undefined && /^(?:the|an?|our|your|their|my|its|his|her)$/.test(first.lower) && first.gap === ' ';
}

const without = (own: string, wording: string, place: number): Lead => ({
  start: place,
  text: '',
  words: wording.slice(own.length),
});

/** The determiner that a wording brings along, with its space. */
export const ownDeterminer = (wording: string): string | undefined =>
  /^(?:an?|the|our|your|their|its) /i.exec(wording)?.[0];

/** Articles found so far: the same wordings stand again and again. */
const articles = new Map<string, 'a' | 'an'>();
const MOST_ARTICLES = 5000;

function articleOf(words: string): 'a' | 'an' {
  let article = articles.get(words);
  if (article === undefined) {
    if (articles.size === MOST_ARTICLES) articles.clear();
    articles.set(words, (article = indefiniteArticle(words)));
  }
  return article;
}

/** "Write access needs approval" -> "The right to make changes needs approval": a wording with its own complement counts, whatever its term did. */
function isBareCount(a: Analysis, f: Found, slot: Slot, form: Form, before: string | undefined): boolean {
  if (form !== 'singular' || slot.pluralHead || f.block.kind !== 'paragraph') return false;
  // "by lead scoring" -> "by rating of interest": doing is not counted.
  if (/^[a-z]+ing of /.test(slot.text) && a.text.startsWith('ing', f.end - 3)) return false;
  if (slot.mass && !AMOUNT.test(slot.text)) return false;
  if (!AMOUNT_OR_COMPLEMENT.test(slot.text)) {
    // "it runs on staging" -> "on the test copy": the term is used like a name, and the wording is a thing that is counted.
    if (before !== undefined) return BEFORE_THING.test(before) || (before === 'by' && isDoneBy(a, f));
    const verb = f.sentenceStart ? wordBehindTerm(a.text, f) : undefined;
    return verb?.gap === ' ' && isFiniteVerb(a, f, verb);
  }
  // "Please check feed health" -> "check the condition of ..."
  if (before !== undefined)
    return (BEFORE_BARE.test(before) && !isGroupedBy(a, f, slot) && !isJoinedToDetermined(a, f)) || isAskedVerb(a, f);
  // A label or a heading without its mark is no sentence.
  return f.sentenceStart && /^ \p{Ll}[^:\n]{8}/u.test(a.text.slice(f.end, Math.min(f.block.end, f.end + 12)));
}
/** "exported by cron": who does it, and not what it is sorted by. */
function isDoneBy(a: Analysis, f: Found): boolean {
  const by = wordBeforeTerm(a.text, f);
  const verb = by?.lower === 'by' ? wordBefore(a.text, by.start, f.block.start) : undefined;
  return verb?.gap === ' ' && (/\w{2}ed$/.test(verb.lower) || isParticiple(verb.lower));
}

/** "clicks and sales by publisher": one line for each. */
const isGroupedBy = (a: Analysis, f: Found, slot: Slot): boolean =>
  / (?:that|which|who) /.test(slot.text) && wordBeforeTerm(a.text, f)?.lower === 'by' && !isDoneBy(a, f);

/** "each screen and day part": the determiner of the first stands for the second. */
function isJoinedToDetermined(a: Analysis, f: Found): boolean {
  const and = wordBeforeTerm(a.text, f);
  if (!and || !/^(?:and|or)$/.test(and.lower)) return false;
  const first = wordBefore(a.text, and.start, f.block.start);
  const lead = first?.gap === ' ' ? wordBefore(a.text, first.start, f.block.start) : undefined;
  return lead?.gap === ' ' && (isDeterminer(lead.lower) || /^(?:per|by)$/.test(lead.lower));
}

const isFiniteVerb = (a: Analysis, f: Found, verb: Neighbour): boolean =>
  FINITE.test(verb.lower) || isThirdPerson(verb.lower, wordBehind(a.text, verb.end, f.block.end)?.lower);

/** Whether the word before is a verb, behind a helper or one who does it. */
function isAskedVerb(a: Analysis, f: Found): boolean {
  const verb = wordBeforeTerm(a.text, f);
  if (verb?.gap !== ' ' || NOT_NOUNS.has(verb.lower) || isDeterminer(verb.lower)) return false;
  const helper = wordBefore(a.text, verb.start, f.block.start);
  return (
    helper?.gap === ' ' &&
    /^(?:please|to|can|could|will|would|should|must|may|we|they|you|i|let's|don't|not)$/.test(helper.lower)
  );
}
const AMOUNT_OR_COMPLEMENT =
  /^[a-z-]+\*? (?:on |up |out |away |back )?(?:of|to|behind|for|with|that|who|which|from|in|on) /;
const BEFORE_THING =
  /^(?:in|on|from|into|onto|through|at|with|for|of|to|against|before|after|is|it's|that's|than|without|behind|under|inside|outside|down|up|off)$/;
const FINITE =
  /^(?:is|isn't|was|wasn't|has|hasn't|had|will|won't|can|can't|must|should|may|might|does|doesn't|did|didn't|fell|rose|went|came)$/;
/** Amounts are counted, whatever their term is ("footfall", "share of voice"). */
const AMOUNT =
  /^(?:number|share|percentage|proportion|amount|rate|sum|total|level|length|speed|size|cost|price)\*? of /;
const BEFORE_BARE =
  /^(?:and|or|but|of|in|with|by|for|from|on|at|to|about|because|since|when|if|while|that|so|is|are|was|were|need|needs|has|have|had|get|gets|lose|lost|through|without|after|before|than)$/;

/** "the best hours": it begins with an article or the like of its own. */
const OWN_DETERMINER = 1;
const ONE_OF_ITS_KIND = 2;
const BARE_COUNT = 4;
export const SAYS_HOW_MANY = 8;
/** "how right the list is": no article stands before it. */
export const IS_CLAUSE = 16;

function wordingTraits(wording: string): number {
  if (!wording.includes(' ')) return 0;
  let bits = ownDeterminer(wording) === undefined ? 0 : OWN_DETERMINER;
  if (QUANTIFIED.test(wording)) bits |= SAYS_HOW_MANY;
  if (/^(?:how|what|who|whether|why|where|when|too (?:many|much|few|little)) /.test(wording)) bits |= IS_CLAUSE;
  if (/^(?:(?:low|high|new|late|old|small|large|few|great|cheap)est|best|worst|least) /.test(wording))
    bits |= ONE_OF_ITS_KIND;
  // "passing on of approvals", but "asking to pay"
  if (
    /^(?:[a-z-]+|[a-z]+ing (?:on|up|out|away|back)) (?:of|to) /.test(wording)
      ? !/^[a-z]+ing to /.test(wording)
      : isCountedThing(wording)
  )
    bits |= BARE_COUNT;
  return bits;
}

/** A thing that is counted: "team behind marketing", or with nothing but what it is like before it. */
const isCountedThing = (wording: string): boolean =>
  COUNTED.has(COMPLEMENTED.exec(wording)?.[1] ?? '') || endsCounted(wording);
/** "limit for the spending", also with an adjective. */
const COMPLEMENTED =
  /^(?:(?:lower|upper|small|large|new|old|last|first|short|long|main) )?([a-z]+) (?:behind|for|with|that|who|which|from|in|on) /;

const endsCounted = (wording: string): boolean =>
  COUNTED.has(wording.slice(wording.lastIndexOf(' ') + 1).toLowerCase()) &&
  !/(?:^| )(?:an?|the|our|your|their|its|in|on|at|by|of|to|for|from|with|without|per|each|every|that|which|and|or) /.test(
    wording,
  );

/** By wording: the same ones stand again and again. */
const traitsKnown = new Map<string, number>();
const MOST_TRAITS = 20_000;

export function traitsOfWording(wording: string): number {
  let bits = traitsKnown.get(wording);
  if (bits === undefined) {
    if (traitsKnown.size === MOST_TRAITS) traitsKnown.clear();
    traitsKnown.set(wording, (bits = wordingTraits(wording)));
  }
  return bits;
}

const QUANTIFIERS: readonly (readonly [string, string])[] = [
  ['this', 'these'],
  ['that', 'those'],
  ['much', 'many'],
  ['less', 'fewer'],
  ['little', 'few'],
];
const MANY = new Map([...QUANTIFIERS, ['each', 'all'], ['every', 'all']]);
const MUCH = new Map(QUANTIFIERS.map(([one, many]) => [many, one]));

function wrapped(f: Found, start: number, end: number, lead: string, words: string, tail: string): Composed {
  const after = f.wrap ? `${lead}${f.wrap.before}${words}${f.wrap.after}${tail}` : lead + words + tail;
  return { start, end, after, kind: 'replace' };
}
