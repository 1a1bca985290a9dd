/**
 * One place and one wording -> the words that stand there: in the right form, with its article, its verb's agreement, its object and its
 * capitals. Everything that has to change with the wording lies inside the returned span.
 */
import type { Concept } from '../concept.ts';
import { looksLikeAdjective } from '../english/adjectives.ts';
import { indefiniteArticle } from '../english/article.ts';
import { wordingInDegree } from '../english/degree.ts';
import { type Form, isPluralNoun, singular } from '../english/inflect.ts';
import { IRREGULAR_VERBS } from '../english/irregular.ts';
import { BASE_VERBS, isParticiple } from '../english/not-nouns.ts';
import { opensWithPreposition } from '../english/prepositions.ts';
import { inSpelling } from '../english/spelling.ts';
import type { Range } from '../results.ts';
import { composeBehindVerb } from './adverb-behind.ts';
import type { Analysis } from './analyse.ts';
import { attributive } from './before-noun.ts';
import { composeBehindNoun } from './behind-noun.ts';
import { upperFirst } from './capitals.ts';
import { composeVerb } from './compose-verb.ts';
import { fitIn } from './fit.ts';
import { type Found, wordBeforeTerm, wordBehindTerm } from './found.ts';
import {
  hasNoPlace,
  isCountedMass,
  isSaidAgain,
  thingAloneHasNoPlace,
  thingHasNoPlace,
  wordsHaveNoPlace,
} from './no-place.ts';
import { objectBehind } from './object.ts';
import { composeOfPhrase } from './of-phrase.ts';
import { withoutOwnPhrase } from './own-phrase.ts';
import { isHelper } from './part-of-speech.ts';
import type { Place } from './place.ts';
import { isDeterminer, wordBefore, wordBehind } from './surroundings.ts';
import { isBesideAdjective, isPluralBeforeNoun, nounBehind } from './term-place.ts';
import { realise, type Slot, slotOf } from './wording.ts';

/** The last words of a change, and where they belong. */
export interface Tail {
  readonly at: number;
  readonly words: string;
  readonly otherwise?: string;
  /** What stands in place of the whole change where the words cannot stand there. */
  readonly instead?: string;
  /** Whether such a change is made whole or not at all. */
  readonly whole?: boolean;
  /** Up to where the text behind `at` goes: a particle that the wording does without. Such a change is made whole or not at all. */
  readonly until?: number;
}

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
  readonly tail?: Tail;
  /** What `after` ends with where the change reaches over the verb that has its number: " are". An explanation of the group stands before it. */
  readonly verb?: string;
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
  if (hasNoPlace(a, f, slot)) return undefined;
  if (slot.pos === 'verb') return composeVerb(place, form, slot, concept, options);
  if (thingHasNoPlace(a, f, form, slot, concept)) return undefined;
  const { text } = a;
  const end = f.end + f.possessive;
  const owned = f.possessive > 0;
  const isNoun = slot.pos === 'noun';
  const isAttribute =
    (isNoun || slot.pos === 'adj') &&
    !owned &&
    (form === 'singular' || isPluralBeforeNoun(text, f)) &&
    ((slot.pos === 'adj' && isBesideAdjective(a, f)) || nounBehind(a, f, end));
  if (isNoun && !isAttribute && thingAloneHasNoPlace(text, f, form, slot)) return undefined;
  if (isNoun && !isAttribute && isCountedMass(text, f, form, slot)) {
    const pieces = inPieces(slot);
    return pieces && composeReplacement(place, form, pieces, concept, options);
  }
  if (owned && isNoun && slot.tail !== '') {
    const phrase = inSpelling(realise(slot, form), options.spelling);
    const withS = inSpelling(realise(slot, form, true), options.spelling);
    return composeOfPhrase(a, f, phrase, slot.mass || slot.pluralHead, 'replace', withS);
  }
  // "The EOB for the patch is 17:00": behind an article, the time itself.
  const isNamed =
    (slot.pos === 'phrase' || slot.pos === 'adv') &&
    opensWithPreposition(slot.text) &&
    /^(?:the|our|your|their|this)$/.test(wordBeforeTerm(text, f)?.lower ?? '');
  const realised = isAttribute
    ? attributiveHere(text, f, slot, concept)
    : isPhraseBeforeNoun(a, f, slot, end)
      ? phraseBeforeNoun(slot, concept)
      : isNamed
        ? TIME_PHRASE.exec(slot.text)?.[1]
        : realise(slot, form, owned);
  if (realised === undefined) {
    // What an entry says at more length explains better than its wording in an unusual place.
    const mayFollow = isAttribute && slot.pos === 'adj' && concept.meaning === undefined;
    return mayFollow ? composeBehindNoun(a, f, inSpelling(realise(slot, form), options.spelling), slot) : undefined;
  }
  // "The flag was left on in production" has no place for "on the real system".
  if (
    (slot.pos === 'phrase' || slot.pos === 'adv') &&
    !realised.startsWith('not ') &&
    wordBeforeTerm(text, f)?.lower === realised.slice(0, realised.indexOf(' ')).toLowerCase() &&
    opensWithPreposition(text.slice(f.start, f.end))
  )
    return undefined;
  // "We proactively tell you" has no place for "in good time".
  if (
    (slot.pos === 'adv' || (slot.pos === 'phrase' && text.startsWith('ly', f.end - 2))) &&
    opensWithPreposition(slot.text) &&
    !opensWithPreposition(text.slice(f.start, f.end)) &&
    isBeforeVerb(text, f)
  )
    return composeBehindVerb(a, f, inSpelling(realised, options.spelling));
  // "is not out of scope" -> "is included": two that deny each other.
  const not = realised.startsWith('not ') && !isNoun ? wordBeforeTerm(text, f) : undefined;
  if (not?.gap === ' ' && DENIES.test(not.lower) && !text.startsWith(' yet', f.end)) {
    // "Isn't out of scope a strange word?", "isn't deprecated" with "not supported any more", marks inside the term.
    const asks = not.lower !== 'not' && wordBefore(text, not.start, f.block.start) === undefined;
    if (
      f.wrap ||
      asks ||
      / (?:any more|any longer|yet)$/.test(realised) ||
      DENIES_MORE.test(text.slice(f.end, Math.min(f.block.end, f.end + 12)))
    )
      return undefined;
    const said = inSpelling(realised.slice(4), options.spelling);
    const is = not.lower === 'not' ? '' : `${not.text.slice(0, -3)} `;
    return {
      start: not.start,
      end: f.end,
      after: `${is}${not.text === 'Not' ? upperFirst(said) : said}`,
      kind: 'replace',
    };
  }
  const compared =
    slot.pos === 'adj' && (!isAttribute || isDegreeBefore(text, f, realised))
      ? comparedWith(text, f, realised)
      : undefined;
  if (compared) return composeDegree(a, f, compared.start, inSpelling(compared.words, options.spelling));
  // "user-friendly enough" -> "easy enough to use"
  const complement = slot.pos === 'adj' ? ENOUGH.exec(realise(slot, form)) : null;
  const enough = complement && wordBehindTerm(text, f);
  if (complement && enough?.lower === 'enough' && enough.gap === ' ')
    return fitIn(
      a,
      f,
      enough.end,
      inSpelling(`${complement[1]} enough ${complement[2]}`, options.spelling),
      slot,
      form,
    );
  const once = isAttribute ? composeOnce(a, f, slot, realised) : undefined;
  if (once) return once;
  let words = realised;
  // "the launch starts on Monday" cannot become "the start starts".
  if (isNoun && isSaidAgain(text, f, words)) return undefined;
  // "the link between networks between the two", "the switch to the new system to the cloud": what follows says the same part.
  if (slot.link !== '' && !owned && wordBehindTerm(text, f)?.lower === slot.link && saysLink(text, f, slot.link))
    words = words.slice(0, -slot.tail.replaceAll('*', '').length - 1);
  if (slot.pos === 'adj') words = withoutOwnPhrase(words, text, end, f.block.end);
  if (slot.tail.startsWith('of ') && !owned && wordBehindTerm(text, f)?.lower === 'of') {
    const short = withoutOwnOf(text, f, words);
    // "the open rate of the newsletter" cannot become "the percentage of mails opened of the newsletter".
    if (short === undefined && slot.isAmount) return undefined;
    words = short ?? words;
  }
  if (isNoun && wordsHaveNoPlace(text, f, words, isAttribute)) return undefined;
  // "deliverable(s)" -> "piece(s) of work"
  if (isNoun && slot.tail !== '' && form === 'singular' && text.startsWith('(s)', f.end)) {
    const tail = slot.tail.replaceAll('*', '');
    return fitIn(
      a,
      f,
      f.end + 3,
      inSpelling(`${words.slice(0, -tail.length - 1)}(s) ${tail}`, options.spelling),
      slot,
      form,
    );
  }
  words = inSpelling(words, options.spelling);
  // The author's own kind of apostrophe.
  if (owned && text[f.end] === '’') words = words.replace(/'(?=s?$)/, '’');
  // The article and the number are those of the noun behind: "a raw data file" -> "an unedited data file".
  const counted = isAttribute && (slot.pluralHead || slot.mass) ? { ...slot, pluralHead: false, mass: false } : slot;
  return fitIn(a, f, end, words, counted, form, isAttribute);
}

/** The wording before a noun; behind "fully" and its like, none that is tied by hyphens ("a fully easy-to-extend platform"). */
function attributiveHere(text: string, f: Found, slot: Slot, concept: Concept): string | undefined {
  const words = attributive(slot, concept);
  return slot.pos === 'adj' &&
    words?.includes('-to-') === true &&
    /ly$|^(?:very|too|so|more|most|less|as|rather|quite|not)$/.test(wordBeforeTerm(text, f)?.lower ?? '')
    ? undefined
    : words;
}

/** "the CTA button" -> "the button", "the CTA buttons' colour" -> "the buttons' colour": undefined where the noun behind says something else. */
function composeOnce(a: Analysis, f: Found, slot: Slot, wording: string): Composed | undefined {
  const behind = wording.includes(' ') ? undefined : wordBehindTerm(a.text, f);
  if (behind?.gap !== ' ') return undefined;
  const ends = /['’]s?$/.exec(behind.lower)?.[0].length ?? 0;
  const said = behind.lower.slice(0, behind.lower.length - ends);
  if (singular(said) !== singular(wording.toLowerCase())) return undefined;
  const isSeveral = isPluralNoun(said);
  return fitIn(
    a,
    f,
    behind.end - ends,
    isSeveral ? realise(slot, 'plural') : wording,
    slot,
    isSeveral ? 'plural' : 'singular',
  );
}

/** Whether what stands behind says the same part: "the config change to go live" says what for. */
function saysLink(text: string, f: Found, link: string): boolean {
  const next = link === 'to' ? wordBehind(text, wordBehindTerm(text, f)?.end ?? f.end, f.block.end) : undefined;
  return next === undefined || !(BASE_VERBS.has(next.lower) || IRREGULAR_VERBS.has(next.lower));
}

/** What is denied with it, so that "isn't gated or locked" would turn round. */
const DENIES_MORE = /^ (?:or|nor|either|at all|any ?more|any longer|anywhere|ever|yet|very|much)(?!\p{L})/u;
/** What a wording with "not" would deny once more. */
const DENIES = /^(?:not|(?:is|are|was|were)n['’]t)$/;

/** An adjective and what it needs: "easy to use", "safe for children". */
const ENOUGH = /^(\p{L}+) ((?:to|for|with) .+)$/u;

/** "a more seamless handover", but "more seamless handovers", which may be a greater number. */
const isDegreeBefore = (text: string, f: Found, wording: string): boolean =>
  !wording.includes(' ') &&
  /(?<!\p{L})(?:(?:an?|the|our|your|their|its|this|that) (?:(?:even|much|far|slightly|bit|little) )?more|(?:the|our|your|their|its) most) $/iu.test(
    text.slice(Math.max(f.block.start, f.start - 20), f.start),
  );

/** "more performant" -> "faster": undefined where "more" or "most" does not stand right before, or the wording is too long for it. */
function comparedWith(text: string, f: Found, wording: string): { start: number; words: string } | undefined {
  const before = wordBeforeTerm(text, f);
  if (before?.gap !== ' ' || !/^(?:more|most)$/.test(before.text)) return undefined;
  if (/ed$/.test(wording) || isParticiple(wording)) return undefined;
  // "more user-friendly" -> "easier to use"
  const said = wordingInDegree(wording, before.text === 'more' ? 'comparative' : 'superlative');
  return said === undefined || /^(?:more|most) /.test(said) ? undefined : { start: before.start, words: said };
}

/** "A more legacy system" -> "an older system": with the article, where one stands before. */
function composeDegree(a: Analysis, f: Found, start: number, words: string): Composed {
  const article = wordBefore(a.text, start, f.block.start);
  if (article?.gap !== ' ' || !/^an?$/.test(article.lower)) return { start, end: f.end, after: words, kind: 'replace' };
  const led = indefiniteArticle(words);
  const said = article.text === article.lower ? led : upperFirst(led);
  return { start: article.start, end: f.end, after: `${said} ${words}`, kind: 'replace' };
}

/** "we proactively tell you", "is proactively watched", "Proactively tell us": an adverb right before its verb. */
function isBeforeVerb(text: string, f: Found): boolean {
  const before = wordBeforeTerm(text, f);
  const next = wordBehindTerm(text, f);
  if (
    next?.gap !== ' ' ||
    next.text !== next.lower ||
    opensWithPreposition(`${next.lower} `) ||
    isDeterminer(next.lower)
  )
    return false;
  return before === undefined
    ? f.sentenceStart && /ing$/.test(next.lower)
    : before.gap === ' ' &&
        // "The till seamlessly connects to it."
        (isHelper(before.lower) ||
          DOES.test(before.lower) ||
          (text.startsWith('ly', f.end - 2) && /[^s]s$/.test(next.lower) && !isDeterminer(before.lower))) &&
        !/^(?:and|or|but|if|when|because|as|than|that|today|again)$/.test(next.lower);
}
const DOES = /^(?:i|we|you|they|he|she|it|who|to|not|is|are|was|were|be|been|being|has|have|had)$/;

/** "five learnings" -> "five pieces of useful knowledge": undefined where such a thing does not come in pieces. */
function inPieces(slot: Slot): Slot | undefined {
  if (!IN_PIECES.test(slot.text)) return undefined;
  return slotOf(`piece* of ${slot.text.replaceAll('*', '')}`, 'noun', false);
}
const IN_PIECES =
  /^[^ ]+(?: [^ ]+)?$(?<=(?:^| )(?:information|knowledge|advice|evidence|equipment|furniture|clothing|luggage|news|software|hardware|guidance|feedback|research)\*?)/i;

/** "by the end of the day" */
const TIME_PHRASE = /^(?:by|at|on|before|until|from) the (.*)$/;

/** "the EOD report", "in end-of-quarter mode" */
const isPhraseBeforeNoun = (a: Analysis, f: Found, { pos }: Slot, end: number): boolean =>
  (pos === 'phrase' || pos === 'adv') &&
  nounBehind(a, f, end) &&
  (isDeterminer(wordBeforeTerm(a.text, f)?.lower ?? '') || isTied(a.text, f) || isBehindQuality(a.text, f));

/** "the nightly EOD batch" */
function isBehindQuality(text: string, f: Found): boolean {
  const quality = wordBeforeTerm(text, f);
  if (quality?.gap !== ' ' || !looksLikeAdjective(quality.lower)) return false;
  const article = wordBefore(text, quality.start, f.block.start);
  return article?.gap === ' ' && isDeterminer(article.lower);
}

/** "the end-of-the-day report" */
const phraseBeforeNoun = (slot: Slot, concept: Concept): string | undefined =>
  concept['before-noun'] ??
  (slot.pos === 'adv' ? undefined : slot.text.replace(/^(?:by |at )?the /, '').replaceAll(' ', '-'));

/** Tied to what follows by hyphens, where words of a phrase have spaces. */
const isTied = (text: string, { start, end }: Range): boolean => /^\p{L}+(?:-\p{L}+)+$/u.test(text.slice(start, end));

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
