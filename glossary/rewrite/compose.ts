/**
 * One place and one wording -> the words that stand there: in the right form, with its article, its verb's agreement, its object and its
 * capitals. Everything that has to change with the wording lies inside the returned span.
 */
import type { Concept } from '../concept.ts';
import { type Form, headIndex, singular, type VerbForm } from '../english/inflect.ts';
import { inSpelling } from '../english/spelling.ts';
import type { Range } from '../results.ts';
import type { Analysis, Found } from './analyse.ts';
import { capitals } from './capitals.ts';
import { fitIn } from './fit.ts';
import { objectBehind, sharesObject } from './object.ts';
import { composeOfPhrase } from './of-phrase.ts';
import { takesPronounInside } from './separable.ts';
import { figureBehind, followedByNoun, isDeterminer, wordBefore, wordBehind } from './surroundings.ts';
import { beHere, isAttributive, isBesideAdjective, isPassive, isRate, nounBehind, verbFormHere } from './term-place.ts';
import { realise, type Slot, slotOf } from './wording.ts';

/** What an edit would put in place of `text.slice(start, end)`. */
export interface Composed {
  readonly start: number;
  readonly end: number;
  readonly after: string;
  readonly kind: 'replace' | 'explain';
  /** A verb's last words, which belong behind its object at `at` ("put ... live"). */
  readonly tail?: { readonly at: number; readonly words: string };
}

export interface ComposeOptions {
  readonly spelling: 'british' | 'american';
}

/** Replaces, or says (undefined) that the wording cannot stand here and the term should be explained. */
export function composeReplacement(
  a: Analysis,
  f: Found,
  form: Form,
  slot: Slot,
  concept: Concept,
  options: ComposeOptions,
  holdsOthers: (start: number, end: number) => boolean,
): Composed | undefined {
  const { text } = a;
  const end = f.end + f.possessive;
  if ((f.hyphenated || isRate(a, f)) && /\s/.test(slot.text)) return undefined;
  // A heading cannot bear a phrase.
  if (f.block.kind === 'heading' && a.titleCase(f.block) && slot.text.split(' ').length > 6) return undefined;
  if (slot.pos === 'verb') return composeVerb(a, f, form, slot, concept, options, holdsOthers);
  let words: string;
  let slotNow = slot;
  const owned = f.possessive > 0;
  // "Release 4.18", "sprint 14": with its figure it is a name, which is explained and not replaced.
  if (slot.pos === 'noun' && form === 'singular' && figureBehind(text, end, f.block.end) > 0) return undefined;
  // "40 leads" cannot become "40 interest".
  if (slot.mass && slot.pos === 'noun' && isCounted(wordBefore(text, f.start, f.block.start)?.lower)) return undefined;
  const adjective = slot.pos === 'adj' && isBesideAdjective(a, f);
  if (
    (slot.pos === 'noun' || slot.pos === 'adj') &&
    !owned &&
    form === 'singular' &&
    (adjective || nounBehind(a, f, end))
  ) {
    const before = attributive(slot, concept);
    if (before === undefined) return undefined;
    words = before;
    if (slot.pluralHead) slotNow = { ...slot, pluralHead: false };
  } else if (
    slot.pos === 'phrase' &&
    nounBehind(a, f, end) &&
    isDeterminer(wordBefore(text, f.start, f.block.start)?.lower ?? '')
  ) {
    // "the EOD report" -> "the end-of-the-day report"
    words = concept['before-noun'] ?? slot.text.replace(/^(?:by |at )?the /, '').replaceAll(' ', '-');
  } else if (owned && slot.pos === 'noun' && !headIsLast(slot)) {
    const phrase = inSpelling(realise(slot, form), options.spelling);
    return composeOfPhrase(a, f, phrase, slot.mass || slot.pluralHead, 'replace');
  } else words = realise(slot, form, owned);
  words = inSpelling(words, options.spelling);
  // The author's own kind of apostrophe.
  if (owned && text[f.end] === '’') words = words.replace(/'(?=s?$)/, '’');
  return fitIn(a, f, f.start, end, words, slotNow, form);
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
  const made = slot.made.get(BEFORE_NOUN);
  if (made !== undefined) return made === NOTHING ? undefined : made;
  const words = wordsBeforeNoun(slot);
  slot.made.set(BEFORE_NOUN, words ?? NOTHING);
  return words;
}

/** Where a slot keeps its wording before a noun, and what stands there for none. */
const BEFORE_NOUN = 'before noun';
const NOTHING = '';

function wordsBeforeNoun(slot: Slot): string | undefined {
  const words = slot.text.replaceAll('*', '').split(' ');
  const clause = words.some((w, i) => i > 0 && CLAUSE.has(w.toLowerCase()));
  if (slot.pos === 'adj')
    return words.length === 1 || (!clause && words.length === 2 && !words.includes('to')) ? words.join(' ') : undefined;
  // "winning customers" is an activity; "marketing text" and "mailing" are things.
  const activity =
    words.length > 1 &&
    /ing$/.test(words[0] ?? '') &&
    !/^(?:marketing|advertising|mailing|meeting|training|pricing|building|recording|setting|opening|landing)$/.test(
      words[0] ?? '',
    );
  if (words.length > 3 || clause || activity) return undefined;
  if (!slot.pluralHead) return words.join(' ');
  const at = headIndex(slot.text.split(' '), 'noun');
  return words.map((w, i) => (i === at ? singular(w) : w)).join(' ');
}

const CLAUSE = new Set(
  'of for to in on at by with from about after before between into through over under against as per via than who which that where when whose without within and or'.split(
    ' ',
  ),
);

const headIsLast = (slot: Slot): boolean => {
  const words = slot.text.split(' ');
  return headIndex(words, 'noun') === words.length - 1;
};

function composeVerb(
  a: Analysis,
  f: Found,
  form: Form,
  slot: Slot,
  concept: Concept,
  options: ComposeOptions,
  holdsOthers: (start: number, end: number) => boolean,
): Composed | undefined {
  const { text } = a;
  const limit = f.block.end;
  const exact = verbFormHere(a, f, form as VerbForm);
  const many = /\s/.test(slot.text.replace(/ ?\{object\}/, '')) || slot.text.includes('{object}');
  // "the deployed version": a group of words cannot stand before a noun.
  if (many && isAttributive(a, f, exact)) return undefined;
  let words = realise(slot, exact);
  if (f.object) return composeApart(a, f, words, f.object, options);
  if (words.includes('{object}')) {
    const passive = isPassive(a, f, exact);
    const object = passive ? undefined : objectBehind(text, f.end, limit);
    const alone = concept['without-object'];
    if (object) {
      const [head = '', tail = ''] = words.split('{object}');
      const start = f.start;
      const lead = capitals(a, f, inSpelling(head.trimEnd(), options.spelling));
      // Terms inside the object have their own changes.
      if (holdsOthers(object.start, object.end)) {
        const behind = inSpelling(tail, options.spelling);
        return { start, end: f.end, after: lead, kind: 'replace', tail: { at: object.end, words: behind } };
      }
      const gap = text.slice(f.end, object.start);
      const after = `${lead}${gap}${text.slice(object.start, object.end)}${inSpelling(tail, options.spelling)}`;
      return { start, end: object.end, after, kind: 'replace' };
    }
    if (!passive && !object && alone !== undefined && !sharesObject(text, f.end, limit))
      words = realise(slotOf(alone, 'verb', false), exact);
    words = words.replace(/\s*\{object\}/, '');
  }
  if (/^(?:not )?be\b/.test(slot.text)) {
    const be = beHere(a, f, exact);
    if (be !== undefined) words = words.replace(/\b(?:be|was)\b/, be);
  }
  // "Joe was sent a message": what the preposition spoke of stands before the verb now.
  if (
    / (?:an?|the|our|some) .* (?:to|with|for|at|about|on|from)$/.test(words) &&
    isPassive(a, f, exact) &&
    !endsAlike(f, words)
  ) {
    if (!/^(?:sent|given|told|shown|offered|promised) .* to$/.test(words)) return undefined;
    words = words.slice(0, -3);
  }
  words = inSpelling(words, options.spelling);
  if (takesPronounInside(words)) {
    const pronoun = pronounBehind(text, f.end, limit);
    if (pronoun) {
      const [verb = '', particle = ''] = words.split(' ');
      return {
        start: f.start,
        end: pronoun.end,
        after: `${capitals(a, f, verb)} ${pronoun.text} ${particle}`,
        kind: 'replace',
      };
    }
  }
  const doubled = doubledParticle(text, f.end, limit, words);
  return fitIn(a, f, f.start, doubled ?? f.end, words, slot, exact);
}

/** "roll the change back" -> "undo the change", "set the change aside": the object keeps its place where the wording has one. */
function composeApart(
  a: Analysis,
  f: Found,
  words: string,
  object: Range,
  options: ComposeOptions,
): Composed | undefined {
  const thing = a.text.slice(object.start, object.end);
  let after: string;
  if (words.includes('{object}')) after = words.replace('{object}', thing);
  else if (!words.includes(' ')) after = `${words} ${thing}`;
  else if (takesPronounInside(words)) after = words.replace(' ', ` ${thing} `);
  else return undefined;
  const [head = '', ...rest] = after.split(thing);
  const spelled = inSpelling(head, options.spelling) + thing + inSpelling(rest.join(thing), options.spelling);
  return { start: f.start, end: f.end, after: capitals(a, f, spelled), kind: 'replace' };
}

/** A pronoun that is the verb's object. */
function pronounBehind(text: string, end: number, limit: number): { text: string; end: number } | undefined {
  const next = wordBehind(text, end, limit);
  if (next?.gap !== ' ' || !/^(?:it|them|this|that|these|those|me|us|him|her|you|everything)$/.test(next.lower))
    return undefined;
  return followedByNoun(text, next.end, limit) ? undefined : next;
}

/** Whether the term itself ends with the wording's last word ("followed up on" for "looked again at" does not). */
const endsAlike = (f: Found, words: string): boolean =>
  f.readings.some(
    (r) =>
      /\s(?:to|with|for|at|about|on|from|by)$/.test(r.term.text) ||
      r.term.text.endsWith(words.slice(words.lastIndexOf(' '))),
  );

/** "circle back on" with the wording "talk again about" and its like: a particle that the wording repeats is swallowed. */
function doubledParticle(text: string, end: number, limit: number, words: string): number | undefined {
  const last = words.slice(words.lastIndexOf(' ') + 1);
  const next = wordBehind(text, end, limit);
  return next &&
    next.lower === last.toLowerCase() &&
    /^(?:up|to|on|in|out|about|with|for|at|from|of|off|into|over|back|again|through|live)$/.test(last)
    ? next.end
    : undefined;
}
