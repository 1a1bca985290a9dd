/** The words right before and behind a place, as far as grammar needs them. Bounded look-around on the text itself, no token lists. */
import { DETERMINERS } from './part-of-speech.ts';

export interface Neighbour {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** What stands between it and the place: white space, perhaps with markup. */
  readonly gap: string;
}

const WORD_BEFORE = /([\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*|\p{L})([ \t\u00a0]*(?:\r?\n[ \t]*)?[*_~[]{0,4})$/u;
const WORD_BEHIND = /^([*_~\]]{0,4}(?:[ \t\u00a0]+|[ \t]*\r?\n[ \t]*)[*_~[]{0,4})([\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*)/u;
const REACH = 48;

/** The word before an offset, where only white space and markup stand between. */
export function wordBefore(text: string, at: number, limit: number): Neighbour | undefined {
  const from = Math.max(limit, at - REACH);
  const m = WORD_BEFORE.exec(text.slice(from, at));
  if (!m || (m[2] ?? '') === '') return undefined;
  const start = from + m.index;
  const word = (m[1] ?? '').replace(/\.$/, '');
  // A full stop behind the word ends a sentence: no neighbour.
  if (word.length !== (m[1] ?? '').length) return undefined;
  return { text: word, lower: word.toLowerCase(), start, end: start + word.length, gap: m[2] ?? '' };
}

/** The word behind an offset, where only white space and markup stand between. */
export function wordBehind(text: string, at: number, limit: number): Neighbour | undefined {
  const m = WORD_BEHIND.exec(text.slice(at, Math.min(limit, at + REACH)));
  if (!m) return undefined;
  const start = at + (m[1] ?? '').length;
  const word = m[2] ?? '';
  return { text: word, lower: word.toLowerCase().replaceAll('’', "'"), start, end: start + word.length, gap: m[1] ?? '' };
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const NOT_NOUNS = set(`
  and or but nor so yet if when while because although though until unless since that which who whom whose where why how than as
  of in on at by for with from to into onto over under about after before during without within through between against via per across along around behind below above near off out up down
  is are was were be been being am has have had do does did will would can could shall should may might must isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't cannot couldn't shouldn't mustn't
  not never also only just even still already again now then here there soon later today tomorrow yesterday tonight always often sometimes usually too very more most less first last once twice twofold instead
  i you he she it we they me him her us them this these those the a an my your our his its their each every all any some no both either neither another
  came went got gave took made said sent broke fell rose ran saw left lost kept held sold paid began grew became met told won
  ready available free new live online offline down next please ahead together directly directly anyway okay ok yes
  arrive arrives work works need needs look looks seem seems stay stays come comes go goes get gets keep keeps become becomes happen happens fail fails drop drops run runs take takes make makes give gives mean means help helps show shows
  start starts stop stops end ends expire expires cost costs grow grows fall falls rise rises change changes move moves send sends allow allows let lets tell tells sit sits stand stands lie lies use uses want wants know knows think thinks say says
  should could would might must`);

/**
 * Whether the place is used like an adjective: a noun follows directly ("lead form", "API call"). Without a tagger: everything that is no
 * function word, no adverb and no verb form counts as a noun.
 */
export function followedByNoun(text: string, at: number, limit: number): boolean {
  const next = wordBehind(text, at, limit);
  if (!next || /[\r\n]/.test(next.gap)) return false;
  const { lower } = next;
  if (NOT_NOUNS.has(lower) || /^\d/.test(lower) || /n't$/.test(lower)) return false;
  if (/(?:ly|ed)$/.test(lower) && !/(?:speed|feed|seed|need|family|supply|reply|assembly|monthly|weekly|daily)$/.test(lower)) return false;
  if (/^\p{Lu}/u.test(next.text) && /[.!?]\s*$/.test(next.gap)) return false;
  // A verb in -s has its object or an adverb behind it; a noun has not.
  const after = wordBehind(text, next.end, limit);
  if (after && (DETERMINERS.has(after.lower) || /^(?:it|them|him|us|me|you|everything|nothing|something|anything)$/.test(after.lower))) {
    if (/[^s]s$|ing$/.test(lower)) return false;
  }
  return true;
}

export const isDeterminer = (word: string): boolean => DETERMINERS.has(word) || /(?:'s|s')$/.test(word);

/** Length of a figure right behind an offset that names or measures what stands before ("NPS 41"), its space included; 0 where there is none. */
export function figureBehind(text: string, at: number, limit: number): number {
  const m = /^[ \u00a0]\d[\d.,]*\d?%?(?=[,.;:!?](?!\d)|[)*_]|\s*$|\s+[^\s\p{L}\p{N}/%€$])/u.exec(text.slice(at, Math.min(limit, at + 20)));
  return m ? m[0].replace(/[.,]$/, '').length : 0;
}
