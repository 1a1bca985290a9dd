/** A wording before another noun: "lead list" -> "customer list". */
import type { Concept } from '../concept.ts';
import { singularPhrase } from '../english/inflect.ts';
import type { Slot } from './wording.ts';

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
  if (slot.pos === 'adj')
    return words.length === 1 ||
      (!clause && words.length === 2 && !/^(?:not|to)$/.test(words[0] ?? '') && words[1] !== 'to')
      ? words.join(' ')
      : undefined;
  // "winning customers" is an activity; "marketing text" and "mailing" are things. Fewer than `THINGS_IN_ING`, of which some have an object.
  const activity =
    words.length > 1 &&
    /ing$/.test(words[0] ?? '') &&
    !/^(?:marketing|advertising|mailing|meeting|training|pricing|building|recording|setting|opening|landing)$/.test(
      words[0] ?? '',
    );
  if (words.length > 3 || clause || activity) return undefined;
  return slot.pluralHead ? singularPhrase(slot.text).replaceAll('*', '') : words.join(' ');
}

/** What a phrase or a clause inside a wording begins with. */
const CLAUSE = new Set(
  'of for to in on at by with from about after before between into through over under against as per via than who which that where when whose without within and or'.split(
    ' ',
  ),
);
