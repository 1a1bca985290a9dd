/**
 * What looks like an adjective. No list of them could be whole, so a word is told by its ending, or because it is a common one that no ending gives
 * away. Many such endings are shared with nouns ("client", "manager"), participles and adverbs; which of these a place may hold, and which mistake
 * harms it, differs from place to place. So each place has a question of its own here, named for what it asks; they differ in what they leave out.
 * All words are given in small letters.
 */
import { isParticiple, NOT_NOUNS, STATES } from './not-nouns.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Common adjectives without one of the endings below; not a trait of entries, for these are words of the author's. */
const ADJECTIVES = set(
  'own same whole entire full exact main major minor quick long short big small large huge tiny great good bad worst next last first second third single double extra strong weak late average simple complex easy hard direct due past top low high deep wide warm cold hot cool paid unpaid free clean fresh young old smart rough rare common private mobile remote joint prime sheer mere steady happy heavy light busy noisy tricky smooth separate invalid valid rapid narrow broad thick thin tall sharp soft loud quiet slow safe sure tight loose wrong false true empty dirty precise strict strange modern similar secret weird wild odd blind brief bright dark bare bold genuine mature shallow steep stiff vague raw rich poor leaky messy risky shiny healthy wealthy lengthy costly wobbly bumpy clunky flaky sketchy dodgy pricey cheesy catchy snappy speedy sleepy crazy lazy funny sunny rainy windy dusty rusty sticky handy hefty thirsty hungry angry wordy patchy blurry grainy spotty shaky tidy untidy trendy fancy glossy faulty guilty lucky spicy tasty juicy greedy needy chatty spammy bulky chunky sturdy shabby nasty gloomy skinny foggy salty buggy laggy sloppy choppy wonky pushy glitchy jumpy jerky fuzzy murky muddy filthy greasy unhappy ugly silly',
);
const ENDING = /(?:ic|al|ive|ous|ful|less|able|ible|ary|ed|en|ing|ly|ish|ant|ent|est|[^aeiou]er|ior)$/;

/**
 * The widest question, which the others narrow: whether a word may be an adjective at all. Participles and adverbs in -ly count, and nouns such as
 * "client".
 */
export const looksLikeAdjective = (word: string): boolean => ADJECTIVES.has(word) || ENDING.test(word);

/** Whether a word in -er says what something is like, most often compared: "thicker", "newer", "outer", but not "customer". */
export function isComparative(word: string): boolean {
  if (!word.endsWith('er')) return false;
  const base = word.slice(0, -2);
  const stems = [base, word.slice(0, -1), base.slice(0, -1), `${base.slice(0, -1)}y`];
  return (
    NO_THING_IN_ER.test(word) || stems.some((stem) => ADJECTIVES.has(stem) || STATES.has(stem) || QUALITIES.has(stem))
  );
}
/** What neither the lists tell nor is a thing. */
const NO_THING_IN_ER =
  /^(?:better|upper|inner|outer|former|latter|other|further|proper|clever|super|eager|closer|tougher|higher|newer|older|nearer|nicer|kinder|wiser)$/;

/**
 * Whether a word right before a thing says what it is like ("a new traffic"), so that the thing's article stands before it: no participle, no
 * adverb.
 */
export const describesNoun = (word: string): boolean =>
  QUALITIES.has(word) || (looksLikeAdjective(word) && !/(?:ly|ed|ing)$/.test(word) && !NOT_NOUNS.has(word));
/**
 * Those of `NOT_NOUNS` that stand before a noun so often that they count all the same: a part of `STATES`, of which most rather follow their noun.
 * No trait of entries, for these are words of the author's.
 */
const QUALITIES = set(
  'new good bad high low big small large short long strong weak clear simple full fast slow better higher lower early late cheap free',
);

/**
 * Whether the first word of a wording of ours says what its head is like ("saved copy", "small program"): participles count. Not "waiting list" or
 * "customer quote", whose first word is a noun.
 */
export const describesOwnHead = (word: string): boolean =>
  /[^e]ed$/.test(word) ||
  /^(?:new|old)$|-(?:made|in|up|out|to-date|ready|free|wide)$/.test(word) ||
  isParticiple(word) ||
  (looksLikeAdjective(word) && !/(?:ing|er|eed|[^n]ment)$/.test(word) && !THINGS_BY_ENDING.has(word));
/** Things that end like adjectives. */
const THINGS_BY_ENDING = set(
  'test request guest interest contest harvest forest client content event agent component document segment comment element moment parent patent student talent tenant participant consultant assistant applicant merchant plant restaurant grant account signal journal manual portal terminal total deal goal meal material festival hospital approval renewal arrival rental trial medal channel table cable variable topic traffic music clinic logic metric graphic statistic fabric archive drive executive objective incentive library salary summary dictionary diary glossary secretary boundary motive representative alternative finish dish wish',
);

/**
 * Whether a word alone behind a verb says how and is no object ("we are nurturing blind"): what could be a noun by its ending, or stand for one, is
 * left out.
 */
export const saysHow = (word: string): boolean =>
  looksLikeAdjective(word) &&
  !/^(?:first|second|third|last|next|both|all|other)$/.test(word) &&
  !/(?:ing|ly|en|ed|er|al|ive|ic|an|ent|ant|ary)$/.test(word);

/**
 * Whether a word behind an article is not who acts, so that no verb in its base form follows ("before the long pitch"): endings that people have
 * ("client", "manager") are left out.
 */
export const isNoSubjectOfBase = (word: string): boolean =>
  looksLikeAdjective(word) && !/(?:ly|ing|ed|en|al|ant|ent|er)$/.test(word);

/**
 * Whether a word before what may be a third person is not who acts, so that this is a plural ("the promotional sends people get"): by few endings
 * and no list, for nearly any word there is its subject.
 */
export const isNoSubjectOfThird = (word: string): boolean => /(?:ed|al|ive|ic|ous|ful|able|ary|new|old)$/.test(word);

/**
 * Whether a word behind 's is no noun that is owned ("our study's worthless", "the picture's blurry"): by the endings that nouns hardly ever have, or
 * because it is a common adjective in -y or one of `NEVER_NOUNS`.
 */
export const isNeverNoun = (word: string): boolean =>
  /(?:less|ful|ous|able|ible)$/.test(word) || (word.endsWith('y') && ADJECTIVES.has(word)) || NEVER_NOUNS.has(word);
/** Those of no ending that tells. */
const NEVER_NOUNS = set(
  'weird odd huge awful cheap expensive different important urgent correct incorrect outdated obsolete confusing boring misleading annoying perfect critical',
);

/** Whether a word before one that may be noun or verb speaks for the noun ("hot lead"). */
export const leansToNoun = (word: string): boolean =>
  /(?:al|ive|ous|ful|less|ary|ic|able|ible)$|^(?:new|old|big|good|first|last|next|main|own|known|unknown|hot|cold|warm)$/.test(
    word,
  );

/** Whether a word that is no noun can begin a noun phrase ("new pages", "lost phones"). */
export const opensNounPhrase = (word: string): boolean => STATES.has(word) || isParticiple(word);

/** Whether a noun that an entry has can be an adjective too: behind "was" it is one ("the brief was brief"). */
export const isAdjectiveToo = (term: string): boolean => ADJECTIVE_TOO.has(term);
/** Terms of entries that are nouns there. No trait of theirs: they are adjectives as everyday words, whichever entries a glossary has. */
const ADJECTIVE_TOO = set(
  'brief prime native static cold warm hot light heavy lean agile responsive wide broad narrow deep rich dark blind flat live lead core green creative collateral generic solid liquid fluid sharp soft hard open firm complete secure clean',
);
