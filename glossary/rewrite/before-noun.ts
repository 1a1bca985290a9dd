/** A wording before another noun: "lead list" -> "customer list". */
import type { Concept } from '../concept.ts';
import { describesNoun } from '../english/adjectives.ts';
import { isPluralNoun, singularPhrase } from '../english/inflect.ts';
import { MASS } from '../english/mass.ts';
import { STATES } from '../english/not-nouns.ts';
import { THINGS_IN_ING } from '../english/things-in-ing.ts';
import { hasTail, type Slot } from './wording.ts';

/** The wording before another noun: the entry's own, or a short one in the singular; longer ones and clauses cannot stand there. */
export function attributive(slot: Slot, concept: Concept): string | undefined {
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
  // "an agile plan" -> "a quick-to-change plan"
  if (slot.pos === 'adj' && words.length === 3 && words[1] === 'to' && BEFORE_TO.test(words[0] ?? ''))
    return words.join('-');
  // "a legacy till" -> "an out-of-date till"
  if (slot.pos === 'adj' && /^(?:out of|up to|behind the) \p{Ll}+$/u.test(words.join(' '))) return words.join('-');
  // "our DNS entries" -> "our web address book (DNS) entries"
  const acronym = words.length > 1 ? /^\(\p{Lu}{2,}\)$/u.exec(words.at(-1) ?? '')?.[0] : undefined;
  if (acronym !== undefined && !slot.pluralHead) {
    const rest = wordsBeforeNoun({ ...slot, text: words.slice(0, -1).join(' '), tail: '', goesOn: false });
    return rest === undefined ? undefined : `${rest} ${acronym}`;
  }
  if (slot.pos === 'adj')
    return words.length === 1 ||
      (!clause && words.length === 2 && !/^(?:not|to)$/.test(words[0] ?? '') && words[1] !== 'to')
      ? words.join(' ')
      : undefined;
  // "the cost-per-click limit" -> "the price-per-visit limit"
  if (words.length === 3 && words[1] === 'per') return words.join('-');
  // "person concerned": what goes on behind its head stands before no other.
  if (words.length > 3 || clause || hasTail(slot) || isDone(words)) return undefined;
  return slot.pluralHead && !KEEPS_PLURAL.has(words.at(-1) ?? '')
    ? singularPhrase(slot.text).replaceAll('*', '')
    : words.join(' ');
}

/** What can be said of a thing with what is done to it: "an easy-to-use form". */
const BEFORE_TO = /^(?:easy|quick|hard|ready|slow|simple|cheap|difficult|costly|safe)$/;

/** "winning customers" and "collecting contact data" are done; "marketing text" and "buying path" are things. */
function isDone([first = '', second = '', third]: readonly string[]): boolean {
  if (second === '' || !/ing$/.test(first)) return false;
  // "rating possible customers", though a rating is a thing
  if (third !== undefined && (describesNoun(second) || STATES.has(second)) && isPluralNoun(third)) return true;
  if (THINGS_IN_ING.test(first)) return false;
  return third !== undefined || isPluralNoun(second) || second === 'data' || MASS.has(second) || LINKS.test(second);
}
/** What can stand behind a word in -ing and is no noun. */
const LINKS = /^(?:up|out|in|on|off|over|back|down|away|together|it|them|us|people|who|what|how)$|ly$/;

/** Plurals with a meaning of their own, which stay before a noun: "sales team", "settings page". */
const KEEPS_PLURAL = new Set(
  'sales savings earnings goods news arts sports customs careers communications operations statistics analytics logistics rights admissions accounts complaints claims awards benefits results settings steps options terms contents details basics relations resources means series'.split(
    ' ',
  ),
);

/** What a phrase or a clause inside a wording begins with. */
const CLAUSE = new Set(
  'of for to in on at by with from about after before between into through over under against as per via than who which that where when whose without within and or'.split(
    ' ',
  ),
);
