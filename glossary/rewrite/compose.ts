/**
 * One place and one wording -> the words that stand there: in the right form, with its article, its verb's agreement, its object and its
 * capitals. Everything that has to change with the wording lies inside the returned span.
 */
import type { Concept } from '../concept.ts';
import { looksLikeAdjective } from '../english/adjectives.ts';
import { type Form, singular, singularPhrase, verbBase } from '../english/inflect.ts';
import { NOT_NOUNS } from '../english/not-nouns.ts';
import { inSpelling } from '../english/spelling.ts';
import type { Range } from '../results.ts';
import type { Analysis } from './analyse.ts';
import { composeVerb } from './compose-verb.ts';
import { describes, fitIn, IS_CLAUSE, SAYS_HOW_MANY, traitsOfWording } from './fit.ts';
import { type Found, wordBeforeTerm, wordBehindTerm } from './found.ts';
import { objectBehind } from './object.ts';
import { composeOfPhrase } from './of-phrase.ts';
import { withoutOwnPhrase } from './own-phrase.ts';
import type { Place } from './place.ts';
import { figureBehind, isDeterminer, wordBefore } from './surroundings.ts';
import { isBehindNoun, isBesideAdjective, isPluralBeforeNoun, isRate, nounBehind } from './term-place.ts';
import { realise, type Slot } from './wording.ts';

/** What an edit would put in place of `text.slice(start, end)`. */
export interface Composed {
  readonly start: number;
  readonly end: number;
  readonly after: string;
  readonly kind: 'replace' | 'explain';
  /**
   * A verb's last words, which belong behind its object at `at` ("put ... live"), or an explanation that belongs behind the term's group of nouns;
   * `otherwise`: what stands right here where the words cannot stand there.
   */
  readonly tail?: { readonly at: number; readonly words: string; readonly otherwise?: string };
}

export interface ComposeOptions {
  readonly spelling: 'british' | 'american';
}

/** Replaces, or says (undefined) that the wording cannot stand here and the term should be explained. */
export function composeReplacement(
  place: Place,
  form: Form,
  slot: Slot,
  concept: Concept,
  options: ComposeOptions,
): Composed | undefined {
  const { found: f } = place;
  const { analysis: a } = place.part;
  const { text } = a;
  const end = f.end + f.possessive;
  if ((f.hyphenated || isRate(a, f)) && /\s/.test(slot.text)) return undefined;
  // A heading cannot bear a phrase.
  if (f.block.kind === 'heading' && a.titleCase(f.block) && slot.text.split(' ').length > 6) return undefined;
  if (slot.pos === 'verb') return composeVerb(place, form, slot, concept, options);
  let words: string;
  let slotNow = slot;
  const owned = f.possessive > 0;
  // "Release 4.18", "sprint 14": with its figure it is a name, which is explained and not replaced.
  if (slot.pos === 'noun' && isNumbered(text, end, f, form)) return undefined;
  // "the code to paste in of the video": what goes on with "of" would belong to the wording's own tail.
  if (slot.tailIsClause && !owned && wordBehindTerm(text, f)?.lower === 'of') return undefined;
  // "the ERP cutover": behind another noun, a wording that goes on behind its head ("switch to the new system") cannot stand.
  if (slot.goesOn && !owned && isBehindNoun(a, f)) return undefined;
  // "into the nurturing" cannot become "into the keeping contacts interested".
  if (slot.activity && !owned && !nounBehind(a, f, end) && isBehindArticleOrAdjective(text, f)) return undefined;
  // "a lot of reach", "more reach": an amount of an amount.
  if (slot.isAmount && form === 'singular' && isMeasured(a, f)) return undefined;
  // "The PDFs get gated": what gets into a state is no place.
  if (
    slot.pos === 'adj' &&
    /^(?:behind|in|on|at|under|without|with|for|of|to) /.test(slot.text) &&
    /^(?:get|gets|got|getting)$/.test(wordBeforeTerm(text, f)?.lower ?? '')
  )
    return undefined;
  const isAttribute =
    (slot.pos === 'noun' || slot.pos === 'adj') &&
    !owned &&
    (form === 'singular' || isPluralBeforeNoun(text, f)) &&
    ((slot.pos === 'adj' && isBesideAdjective(a, f)) || nounBehind(a, f, end));
  // "A second traffic", "neither traffic" cannot become "a second visitors".
  if (
    (slot.mass || slot.pluralHead) &&
    slot.pos === 'noun' &&
    !isAttribute &&
    form === 'singular' &&
    isOneOfSeveral(text, f)
  )
    return undefined;
  // "40 leads" cannot become "40 interest".
  if (slot.mass && slot.pos === 'noun' && !isAttribute && isCounted(wordBeforeTerm(text, f)?.lower)) return undefined;
  if (isAttribute) {
    const before = attributive(slot, concept);
    if (before === undefined) return undefined;
    words = before;
    // The article and the number are those of the noun behind: "a raw data file" -> "an unedited data file".
    if (slot.pluralHead || slot.mass) slotNow = { ...slot, pluralHead: false, mass: false };
  } else if (
    (slot.pos === 'phrase' || slot.pos === 'adv') &&
    nounBehind(a, f, end) &&
    (isDeterminer(wordBeforeTerm(text, f)?.lower ?? '') || isTied(text, f))
  ) {
    // "the EOD report" -> "the end-of-the-day report"; "in end-of-quarter mode"
    const made = slot.pos === 'adv' ? undefined : slot.text.replace(/^(?:by |at )?the /, '').replaceAll(' ', '-');
    const before = concept['before-noun'] ?? made;
    if (before === undefined) return undefined;
    words = before;
  } else if (owned && slot.pos === 'noun' && slot.tail !== '') {
    const phrase = inSpelling(realise(slot, form), options.spelling);
    return composeOfPhrase(a, f, phrase, slot.mass || slot.pluralHead, 'replace');
  } else words = realise(slot, form, owned);
  // "the launch starts on Monday" cannot become "the start starts".
  if (slot.pos === 'noun' && !words.includes(' ') && isSaidAgain(text, f, words)) return undefined;
  // "the link between networks between the two": what follows says the same part.
  if (slot.between && wordBehindTerm(text, f)?.lower === 'between')
    words = words.slice(0, -slot.tail.replaceAll('*', '').length - 1);
  if (slot.pos === 'adj') words = withoutOwnPhrase(words, text, end, f.block.end);
  if (slot.tail.startsWith('of ') && !owned && wordBehindTerm(text, f)?.lower === 'of') {
    const short = withoutOwnOf(text, f, words);
    // "the open rate of the newsletter" cannot become "the percentage of mails opened of the newsletter".
    if (short === undefined && slot.isAmount) return undefined;
    words = short ?? words;
  }
  if (slot.pos === 'noun' && !fitsDeterminer(text, f, words)) return undefined;
  if (slot.pos === 'noun' && !isAttribute && !owned && isDoubledBehind(text, f, words)) return undefined;
  words = inSpelling(words, options.spelling);
  // The author's own kind of apostrophe.
  if (owned && text[f.end] === '’') words = words.replace(/'(?=s?$)/, '’');
  return fitIn(a, f, f.start, end, words, slotNow, form);
}

/**
 * "The churn of new customers" -> "the loss of new customers": a wording that says "of customers" itself, before text that says of which. Undefined
 * where the two speak of different things.
 */
function withoutOwnOf(text: string, f: Found, words: string): string | undefined {
  const [head = '', own = ''] = words.split(/ of (.*)/s);
  const of = wordBehindTerm(text, f);
  const thing = of && objectBehind(text, of.end, f.block.end);
  const said = thing && text.slice(thing.start, thing.end).toLowerCase().split(' ').at(-1);
  return said !== undefined && singular(said) === singular(own.replace(/^(?:the|an?) /, '')) ? head : undefined;
}

/** "They sent it to the lookup key by mail" has no place for "field to search by", "the score is low" none for "share that knows whose it is". */
function isDoubledBehind(text: string, f: Found, words: string): boolean {
  const behind = wordBehindTerm(text, f);
  return behind?.gap === ' ' && behind.lower === words.slice(words.lastIndexOf(' ') + 1).toLowerCase();
}

/** Whether a thing's words go with the determiner before them. */
function fitsDeterminer(text: string, f: Found, words: string): boolean {
  const bits = traitsOfWording(words);
  if ((bits & (SAYS_HOW_MANY | IS_CLAUSE)) === 0) return true;
  const before = wordBeforeTerm(text, f);
  const isDetermined = before?.gap === ' ' && isDeterminer(before.lower);
  // "each link profile" cannot become "each all links to us", "the stock accuracy" no "the how right the list is".
  if (isDetermined && (bits & SAYS_HOW_MANY) !== 0 && !/^(?:an?|the)$/.test(before.lower)) return false;
  if ((bits & IS_CLAUSE) !== 0 && (isDetermined || /^(?:more|less|fewer|some)$/.test(before?.lower ?? '')))
    return false;
  return !(before?.gap === ' ' && before.lower === 'no' && words.startsWith('no '));
}

/** Whether an article, a possessive or an adjective stands right before. */
function isBehindArticleOrAdjective(text: string, f: Found): boolean {
  const before = wordBeforeTerm(text, f);
  if (before?.gap !== ' ') return false;
  return (
    /^(?:the|an?|our|your|their|my|its|his|her|this|that|any|some|no|little|much|more|less)$/.test(before.lower) ||
    (looksLikeAdjective(before.lower) && !NOT_NOUNS.has(before.lower) && !/(?:ing|ly|en|ed)$/.test(before.lower))
  );
}

/** Tied to what follows by hyphens, where words of a phrase have spaces. */
const isTied = (text: string, { start, end }: Range): boolean => /^\p{L}+(?:-\p{L}+)+$/u.test(text.slice(start, end));

/** "sprint 14", and of several "release notes 5.8". */
function isNumbered(text: string, end: number, f: Found, form: Form): boolean {
  const figure = form === 'singular' || form === 'plural' ? figureBehind(text, end, f.block.end) : 0;
  return figure > 0 && (form === 'singular' || /^ \d+\.\d/.test(text.slice(end, end + figure)));
}

/** Whether the verb right behind has the wording's own stem. */
function isSaidAgain(text: string, f: Found, words: string): boolean {
  const next = f.possessive > 0 ? undefined : wordBehindTerm(text, f);
  return next !== undefined && next.lower[0] === words[0] && next.lower !== words && verbBase(next.lower) === words;
}

/** "a lot of", "plenty of", "more", "enough" right before. */
function isMeasured({ text }: Analysis, f: Found): boolean {
  const before = wordBeforeTerm(text, f);
  if (before?.gap !== ' ') return false;
  if (/^(?:more|less|much|little|enough|some)$/.test(before.lower)) return true;
  return (
    before.lower === 'of' &&
    /\b(?:lots?|plenty|bit|deal|loads|amount) of $/i.test(text.slice(Math.max(f.block.start, f.start - 12), f.start))
  );
}

/** Whether words before say that there is one of several: "a second", "another", "each new". */
function isOneOfSeveral(text: string, f: Found): boolean {
  const before = wordBeforeTerm(text, f);
  if (before?.gap !== ' ') return false;
  if (/^(?:another|either|neither|one)$/.test(before.lower)) return true;
  const first = wordBefore(text, before.start, f.block.start);
  if (first?.gap !== ' ') return false;
  if (/^(?:second|third|fourth|fifth|single|further|extra)$/.test(before.lower)) return /^an?$/.test(first.lower);
  return describes(before) && /^(?:each|every|another|either|neither|one)$/.test(first.lower);
}

const isCounted = (word: string | undefined): boolean =>
  word !== undefined &&
  /^(?:\d.*|every|each|another|either|neither|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|few|many|both|these|those|hundred|thousand|dozen|million)$/.test(
    word,
  );

/** The wording before another noun: the entry's own, or a short one in the singular; longer ones and clauses cannot stand there. */
function attributive(slot: Slot, concept: Concept): string | undefined {
  const given = concept['before-noun'];
  if (given !== undefined) return given;
  const made = slot.made[BEFORE_NOUN];
  if (made !== undefined) return made === NOTHING ? undefined : made;
  const words = wordsBeforeNoun(slot);
  slot.made[BEFORE_NOUN] = words ?? NOTHING;
  return words;
}

/** Where a slot keeps its wording before a noun, and what stands there for none. */
const BEFORE_NOUN = 'before noun';
const NOTHING = '';

function wordsBeforeNoun(slot: Slot): string | undefined {
  const words = slot.text.replaceAll('*', '').split(' ');
  const clause = words.some((w, i) => i > 0 && CLAUSE.has(w.toLowerCase()));
  if (slot.pos === 'adj')
    return words.length === 1 ||
      (!clause && words.length === 2 && !/^(?:not|to)$/.test(words[0] ?? '') && words[1] !== 'to')
      ? words.join(' ')
      : undefined;
  // "winning customers" is an activity; "marketing text" and "mailing" are things.
  const activity =
    words.length > 1 &&
    /ing$/.test(words[0] ?? '') &&
    !/^(?:marketing|advertising|mailing|meeting|training|pricing|building|recording|setting|opening|landing)$/.test(
      words[0] ?? '',
    );
  if (words.length > 3 || clause || activity) return undefined;
  return slot.pluralHead ? singularPhrase(slot.text).replaceAll('*', '') : words.join(' ');
}

const CLAUSE = new Set(
  'of for to in on at by with from about after before between into through over under against as per via than who which that where when whose without within and or'.split(
    ' ',
  ),
);
