/** Puts a wording into its place: article, determiner and the verb behind it change with it, inside the edit. */
import { describesNoun } from '../english/adjectives.ts';
import { type Form, singular } from '../english/inflect.ts';
import { isThirdPerson, THIRD_PERSON_OR_NOUN } from '../english/not-nouns.ts';
import { opensWithPreposition } from '../english/prepositions.ts';
import { agreement, type Followed, numberChange, withHelper } from './agreement.ts';
import type { Analysis, Found } from './analyse.ts';
import { capitals, upperFirst } from './capitals.ts';
import type { Composed } from './compose.ts';
import { determiner } from './determiner.ts';
import { contractionBehind, verbEndBehind, wordBeforeTerm, wordBehindTerm } from './found.ts';
import { smallUnit } from './letters.ts';
import type { Neighbour } from './neighbour.ts';
import { isDeterminer, isInTime, wordBefore, wordBehind } from './surroundings.ts';
import { hasTail, type Slot } from './wording.ts';
import { SAYS_HOW, traitsOfWording } from './wording-traits.ts';

/**
 * Puts a wording into a term's place, with article, determiner, agreement and capitals repaired.
 * @param to where what gives way to it ends: behind the term, and what belongs to it.
 * @param wording in its form.
 * @param form the term's.
 * @param isAttribute whether a noun stands behind, which has the article of both.
 */
export function fitIn(
  a: Analysis,
  f: Found,
  to: number,
  wording: string,
  slot: Slot,
  form: Form,
  isAttribute = false,
): Composed {
  const nominal = slot.pos === 'noun';
  const isPlural = nominal && (slot.pluralHead || (form === 'plural' && !slot.mass));
  const place = f.wrap ? f.wrap.start : f.start;
  const before =
    (place === f.start ? wordBeforeTerm(a.text, f) : wordBefore(a.text, place, f.block.start)) ??
    articleOutside(a.text, place, f.block.start);
  const words = undoubled(a, f, before, to, wording, nominal, form);
  // "Is the C-suite's answer in?": the verb is that of what it owns.
  const isOwner = f.possessive > 0 && to >= f.end + f.possessive;
  const number = nominal && !isOwner ? numberChange(form, isPlural, slot.mass) : 'same';
  const verb =
    contracted(a, f, to, slot, isPlural) ??
    (number === 'same' ? undefined : agreement({ a, f, place, end: to, number }));
  const lead = determiner({ a, f, place, before, wording: words, slot, form, isAttribute, isPlural, number });
  const led = lead?.words ?? words;
  const asked = capitals(a, f, led);
  // The old determiner's capital is the wording's now, unless the place asks for more ("ALL PRODUCTS").
  const isAsked = lead?.capital === undefined || (asked !== led && asked !== upperFirst(led));
  const body = isAsked ? asked : lead.capital ? upperFirst(led) : led;
  const composed = wrapped(f, lead?.start ?? place, verb?.end ?? to, lead?.text ?? '', body, verb?.tail ?? '');
  return number === 'same' ? composed : withHelper(a, f, composed, number);
}

/** "a (verbal) promise", "an <b>owner</b>": the article before an opening bracket or tag. */
function articleOutside(text: string, place: number, from: number): Neighbour | undefined {
  const last = text[place - 1];
  if (last !== '(' && last !== '>') return undefined;
  const opened = /(?:\(|<[a-z][^<>]{0,80}>)$/i.exec(text.slice(Math.max(from, place - 90), place))?.[0].length ?? 0;
  const article = opened === 0 ? undefined : wordBefore(text, place - opened, from);
  // "A (control)": a letter.
  return article?.gap === ' ' && /^an?$/.test(last === '(' ? article.text : article.lower) ? article : undefined;
}

/** "The traffic's up" -> "the visitors are up", "the rate's low" -> "the share of errors is low": no 's behind a plural or a phrase. */
function contracted({ text }: Analysis, f: Found, to: number, slot: Slot, isPlural: boolean): Followed | undefined {
  if (slot.pos !== 'noun' || !(isPlural || hasTail(slot) || slot.text.endsWith('s'))) return undefined;
  // "The backlog'll shrink" -> "the list of open work will shrink"
  const end = hasTail(slot) ? verbEndBehind(text, to, f.block.end) : undefined;
  if (end !== undefined) return { end: to + 3, tail: ` ${end === 'have' && !isPlural ? 'has' : end}` };
  const verb = contractionBehind(text, to, f.block.end);
  if (verb === undefined) return undefined;
  return { end: to + 2, tail: ` ${isPlural ? (verb === 'is' ? 'are' : 'have') : verb}` };
}

const HOW_MUCH = /^(?:too|very|so|more|less|most|as|how|really|quite|extremely|rather|not)$/;

/** What a time begins with, in the text and in wordings: it is said once. */
const TIME_PREPOSITIONS = new Set('by until till before after at from since on in within to for'.split(' '));

const LARGE = /^(?:big|large|huge|massive|enormous)$/;
const QUALITY =
  /^(?:daily|weekly|monthly|quarterly|yearly|hourly|open|paid|active|shared|fixed|planned|possible|safe)$/;

/** "a potential lead", "the CRM database": a word that would stand twice stands once. */
function undoubled(
  a: Analysis,
  f: Found,
  before: Neighbour | undefined,
  to: number,
  wording: string,
  nominal: boolean,
  form: Form,
): string {
  const space = wording.indexOf(' ');
  if (space < 0) return wording;
  // "until EOD" with the wording "by the end of the day"; "switched on in production" has both its prepositions.
  const isTime = before !== undefined && TIME_PREPOSITIONS.has(before.lower);
  if (isTime && opensWithPreposition(a.text.slice(f.start, f.end))) return wording;
  if (isTime && TIME_PREPOSITIONS.has(wording.slice(0, space))) return wording.slice(space + 1);
  // "too swamped" cannot become "too very busy".
  if (before?.gap === ' ' && (traitsOfWording(wording) & SAYS_HOW) !== 0 && HOW_MUCH.test(before.lower))
    return wording.slice(space + 1);
  if (before && space > 2 && before.lower.length === space && before.gap === ' ') {
    if (before.lower === wording.slice(0, space).toLowerCase()) return wording.slice(space + 1);
  }
  // "a huge game changer" cannot become "a huge big improvement"
  if (nominal && before?.gap === ' ' && LARGE.test(before.lower) && LARGE.test(wording.slice(0, space)))
    return wording.slice(space + 1);
  // "the daily stand-up" with the wording "short daily meeting"
  const own = nominal && before?.gap === ' ' && before.lower.length > 3 ? ` ${before.lower} ` : ' ';
  if (own !== ' ' && wording.includes(own) && (describesNoun(before?.lower ?? '') || QUALITY.test(before?.lower ?? '')))
    return wording.replace(own, ' ');
  const behind = to === f.end ? wordBehindTerm(a.text, f) : wordBehind(a.text, to, f.block.end);
  const last = wording.lastIndexOf(' ') + 1;
  // The same word begins with the same letter, whatever its form.
  if (!behind || behind.lower.charCodeAt(0) !== smallUnit(wording.charCodeAt(last))) return wording;
  const word = wording.slice(last).toLowerCase();
  // "Our welcome series mails a coupon": a verb.
  const after = /s$/.test(behind.lower) ? wordBehind(a.text, behind.end, f.block.end) : undefined;
  if (after && isDeterminer(after.lower)) return wording;
  // "The quiet start starts" is no doubled word, and `composeReplacement` has seen to it.
  if (nominal && (THIRD_PERSON_OR_NOUN.has(behind.lower) || isThirdPerson(behind.lower, undefined))) return wording;
  // "We canary first" cannot become "we try with a few users first first".
  // "brought in in August": `composeVerb` has seen to particles.
  if (!nominal && /^(?:in|on)$/.test(word) && isInTime(a.text, to, f.block.end)) return wording;
  if (!nominal) return behind.lower === word && behind.gap === ' ' ? wording.slice(0, last - 1) : wording;
  // "The crawls run at night": what follows a plural is its verb.
  return form !== 'plural' && word.length > 2 && behind.gap === ' ' && singular(behind.lower) === singular(word)
    ? wording.slice(0, last - 1)
    : wording;
}

function wrapped(f: Found, start: number, end: number, lead: string, words: string, tail: string): Composed {
  const after = f.wrap ? `${lead}${f.wrap.before}${words}${f.wrap.after}${tail}` : lead + words + tail;
  return { start, end, after, kind: 'replace', ...(tail !== '' && { verb: tail }) };
}
