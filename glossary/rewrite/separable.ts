/** Phrasal verbs with their object inside: "roll the change back", "spin it up". */
import type { Reading } from './compiled-term.ts';

/** The particles that can stand behind an object. */
export const PARTICLES =
  'up down out off back away apart together aside forward offline online live in on over through'.split(' ');

/** What can stand behind an object: a particle, or the first word of a phrase that belongs to the verb ("take the costs into account"). */
export const BEHIND_OBJECT = [...PARTICLES, ...'into to under at for from with'.split(' ')];

/** How many words an object between verb and particle has at most. */
export const MOST_OBJECT_WORDS = 9;

/** Whether a reading is a verb and its particle or phrase, with spaces between. */
export const isSeparable = ({ term }: Reading): boolean =>
  term.pos === 'verb' && term.gaps.every((gap) => gap === ' ') && term.before === '' && term.after === '';

/** Particles that only ever follow their verb's object when that is a pronoun: "set this aside", not "set aside this". */
const AFTER_PRONOUN = /^(?:up|down|out|off|back|away|apart|together|aside|forward|offline|online|live|first)$/;

const PREPOSITIONAL = /^(?:tak(?:e|ing)|took|pass|hand|switch|turn|put|bring|brought|fill|carr(?:y|ied)|mov(?:e|ing))/;
/** "type it in", but "look in it" */
const BEFORE_IN =
  /^(?:typ(?:e|ing)|key|build|built|phas(?:e|ing)|lock|plug|feed|fed|factor|pencil|slot|rop(?:e|ing)|book|paste|scan|read|cop(?:y|ied)|settl|eas(?:e|ing)|bring|brought|draw|drew|pull|let|squeez|fit|work|call|log|check|hand|send|sent)/;

/** What is an object by itself and stands before a particle, as far as it is a pronoun: "set *himself* up". */
export const PRONOUN_OBJECT =
  /^(?:it|them|this|that|these|those|me|us|him|her|you|(?:my|your|him|her|it)self|(?:our|your|them)selves)$/i;

/** The particle that must stand behind a pronoun ("work it out"); undefined where the words end with none, or no pronoun is the object. */
export function particleBehindPronoun(words: string, object: string): string | undefined {
  if (!PRONOUN_OBJECT.test(object)) return undefined;
  const particle = /^\p{L}+ (\p{L}+)$/u.exec(words)?.[1];
  return particle !== undefined && takesPronounInside(words) ? particle : undefined;
}

/** Whether a wording of two words is a verb and its particle, so that a pronoun stands between them. */
export function takesPronounInside(words: string): boolean {
  // Asked of what begins a sentence as well.
  const [verb = '', particle = '', ...more] = words.toLowerCase().split(' ');
  if (more.length > 0) return false;
  if (particle === 'around') return /^(?:show|pass|turn|hand|move|send|push|take|took|bring|brought)/.test(verb);
  if (particle === 'over' && /^(?:look|talk|think|thought|read|check|win|won|smooth)/.test(verb)) return true;
  if (particle === 'in' && BEFORE_IN.test(verb)) return true;
  if (particle === 'through' && /^(?:let|put|push|pull|wav(?:e|ing)|send|sent|pass)/.test(verb)) return true;
  return AFTER_PRONOUN.test(particle) || (/^(?:on|over|in)$/.test(particle) && PREPOSITIONAL.test(verb));
}
