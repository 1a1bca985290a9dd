/** "We proactively call customers" -> "we call customers in advance": a phrase for an adverb that stands before its verb goes behind the verb and its object. */
import { isParticiple } from '../english/not-nouns.ts';
import type { Analysis, Found } from './analyse.ts';
import { upperFirst } from './capitals.ts';
import type { Composed } from './compose.ts';
import { wordBehindTerm } from './found.ts';
import { objectBehind } from './object.ts';
import { PARTICLES } from './separable.ts';
import { followedByNoun, wordBehind } from './surroundings.ts';
import { changesWithin } from './term-place.ts';

/**
 * @param words the phrase, in the message's spelling.
 * @returns undefined where the verb changes itself, or where what belongs to it cannot be seen to end.
 */
export function composeBehindVerb(a: Analysis, f: Found, words: string): Composed | undefined {
  const { text } = a;
  const limit = f.block.end;
  const verb = wordBehindTerm(text, f);
  if (verb?.gap !== ' ' || f.wrap || changesWithin(a, f.end, verb.end)) return undefined;
  // "is proactively monitored and managed": what is said of two stands behind both.
  if (/^ (?:and|or) /.test(text.slice(verb.end, Math.min(limit, verb.end + 5)))) return undefined;
  const particle = wordBehind(text, verb.end, limit);
  const hasParticle = particle?.gap === ' ' && BEHIND_VERB.has(particle.lower);
  const verbEnd = hasParticle && !changesWithin(a, verb.end, particle.end) ? particle.end : verb.end;
  const said = f.sentenceStart ? upperFirst(verb.text) : verb.text;
  const after = said + text.slice(verb.end, verbEnd);
  // "we manually check, sort and send them"
  if (IN_LIST.test(text.slice(verbEnd, Math.min(limit, verbEnd + 60)))) return undefined;
  const object = objectBehind(text, verbEnd, limit);
  if (!object) {
    // "we proactively call about it", "are seamlessly carried across."
    const isOver = GOES_ON.test(text.slice(verbEnd, Math.min(limit, verbEnd + 12)));
    // "manually dispose of old data"
    return isOver && !text.startsWith(' of ', verbEnd) && !followedByNoun(text, verbEnd, limit)
      ? { start: f.start, end: verbEnd, after: `${after} ${words}`, kind: 'replace' }
      : undefined;
  }
  const behind = text.slice(object.end, Math.min(limit, object.end + 60));
  // "links, forms and images", "the page based on feedback", "log users in"
  if (!GOES_ON.test(behind) || IN_LIST.test(behind) || PARTICLE.test(behind)) return undefined;
  const last = text.slice(text.lastIndexOf(' ', object.end - 1) + 1, object.end).toLowerCase();
  if (/ /.test(text.slice(object.start, object.end)) && isDoneWord(last)) return undefined;
  return { start: f.start, end: verbEnd, after, kind: 'replace', tail: { at: object.end, words: ` ${words}` } };
}

/** A participle that goes on with what follows: "posts made by users". */
const isDoneWord = (word: string): boolean =>
  !/(?:feed|need|speed|seed|embed|put|cast|set|ride)$|^(?:set|bid|cost|cut|read|put|split|spread|hit|run|bet|come|left)$/.test(
    word,
  ) &&
  (/\p{L}{2}ed$/u.test(word) || isParticiple(word));
const IN_LIST =
  /^(?:, (?!(?:but|so|then|which|who|because|and|or|even|though|while|as|when|if|not)(?!\p{L}))\p{L}[^.!?;:]{0,50}? (?:and|or) | (?:and|or) )/u;
const PARTICLE = /^ (?:in|on|over|through|up|out|off|back|down|away)(?=$|[.,;:!?)]| (?:again|today|now|first|when|if))/;

/** Particles, of which some have no object before them. */
const BEHIND_VERB = new Set([...PARTICLES, 'across', 'along', 'around', 'forward']);
/** Behind a verb or its object, where nothing more belongs to it. */
const GOES_ON =
  /^(?:$|[.,;:!?)]| (?:when|if|before|after|until|because|so|while|every|today|tomorrow|now|once|since|in|on|at|by|to|with|from|about|for|of|and we|and they|but)(?!\p{L}))/u;
