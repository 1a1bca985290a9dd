/** Puts a wording into its place: article, determiner and the verb behind it change with it, inside the edit. */
import { indefiniteArticle } from '../english/article.ts';
import type { Form } from '../english/inflect.ts';
import type { Analysis, Found } from './analyse.ts';
import { capitals, upperFirst } from './capitals.ts';
import type { Composed } from './compose.ts';
import { isDeterminer, wordBefore, wordBehind } from './surroundings.ts';
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
  const { text } = a;
  const nominal = slot.pos === 'noun';
  const isPlural = nominal && (slot.pluralHead || (form === 'plural' && !slot.mass));
  const place = f.wrap ? f.wrap.start : from;
  const verb = nominal ? agreement(text, to, f.block.end, form, isPlural, slot.mass) : { end: to, tail: '' };
  const lead = determiner(a, f, place, wording, slot, form, isPlural);
  const body =
    lead.capital === undefined ? capitals(a, f, lead.words) : lead.capital ? upperFirst(lead.words) : lead.words;
  return wrapped(f, lead.start, verb.end, lead.text, body, verb.tail);
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

/** "a/an" by sound, dropped before plurals and mass nouns; never two determiners; "this traffic" -> "these visitors". */
function determiner(
  a: Analysis,
  f: Found,
  place: number,
  wording: string,
  slot: Slot,
  form: Form,
  isPlural: boolean,
): Lead {
  const { text } = a;
  const asIs: Lead = { start: place, text: '', words: wording };
  const before = wordBefore(text, place, f.block.start);
  const own = /^(?:an?|the|our|your|their|its) /i.exec(wording)?.[0];
  const verbal = slot.pos === 'verb' && form !== 'ing' && form !== 'participle';
  if (!before) return own && /^an? $/i.test(own) && isPlural ? { ...asIs, words: wording.slice(own.length) } : asIs;
  const gap = text.slice(before.end, place);
  const upper = before.text !== before.lower;
  if (/^an?$/.test(before.lower) && !verbal && slot.pos !== 'adv') {
    const indefinite = own !== undefined && /^an? $/i.test(own);
    const words = indefinite ? wording.slice(own.length) : wording;
    if ((isPlural && form !== 'plural') || (slot.pos === 'noun' && slot.mass) || (own && !indefinite))
      return { start: before.start, text: gap.replace(/\s+/g, ''), words, capital: upper };
    const wanted = indefiniteArticle(words);
    if (wanted === before.lower) return { ...asIs, words };
    return { start: before.start, text: (upper ? upperFirst(wanted) : wanted) + gap, words };
  }
  if (own && isDeterminer(before.lower)) return { ...asIs, words: wording.slice(own.length) };
  const many = isPlural && form === 'singular' ? MANY.get(before.lower) : undefined;
  return many === undefined
    ? asIs
    : { start: before.start, text: (upper ? upperFirst(many) : many) + gap, words: wording };
}

const MANY = new Map([
  ['this', 'these'],
  ['that', 'those'],
  ['each', 'all'],
  ['every', 'all'],
]);

/** The verb right behind, where the wording has another number than the term ("traffic is" -> "visitors are"). */
function agreement(
  text: string,
  end: number,
  limit: number,
  form: Form,
  isPlural: boolean,
  mass: boolean,
): { readonly end: number; readonly tail: string } {
  const none = { end, tail: '' };
  const was = form === 'plural';
  const now = isPlural || (was && !mass);
  if (was === now) return none;
  const next = wordBehind(text, end, limit);
  const verb = next ? (now ? TO_PLURAL : TO_SINGULAR).get(next.lower) : undefined;
  return next && verb !== undefined ? { end: next.end, tail: text.slice(end, next.start) + verb } : none;
}

function wrapped(f: Found, start: number, end: number, lead: string, words: string, tail: string): Composed {
  const after = f.wrap ? `${lead}${f.wrap.before}${words}${f.wrap.after}${tail}` : lead + words + tail;
  return { start, end, after, kind: 'replace' };
}

const AGREEMENT: readonly (readonly [string, string])[] = [
  ['is', 'are'],
  ['was', 'were'],
  ['has', 'have'],
  ['does', 'do'],
  ["isn't", "aren't"],
  ["wasn't", "weren't"],
  ["hasn't", "haven't"],
  ["doesn't", "don't"],
];
const TO_PLURAL = new Map(AGREEMENT);
const TO_SINGULAR = new Map(AGREEMENT.map(([one, many]) => [many, one]));
