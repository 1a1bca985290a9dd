/** A light stemmer for comparing cues with words of a text: only equality of stems counts, so a stem need not be a word. */
import { remembered } from '../remembered.ts';
import { IRREGULAR_PLURALS, IRREGULAR_VERBS } from './irregular.ts';

const ODD = new Map<string, string>();
for (const [base, forms] of IRREGULAR_VERBS)
  for (const form of forms.split(',')) if (!ODD.has(form)) ODD.set(form, base);
for (const [one, many] of IRREGULAR_PLURALS) ODD.set(many, one);
// Too short for the rules below.
for (const form of ['uses', 'used', 'using']) ODD.set(form, 'use');
// Forms that are more often another word.
for (const word of ['left', 'found', 'saw', 'felt', 'lay', 'ground', 'wound', 'lit', 'bore', 'media', 'data'])
  ODD.delete(word);

/** The stem of a folded word. */
export const stem = remembered(20_000, compute);

/** Things whose ending is no verb's. */
const NO_ING =
  /^(?:herring|wedding|ceiling|evening|morning|sterling|earring|pudding|sibling|shilling|lightning|duckling)$/;

function compute(word: string): string {
  const odd = ODD.get(word);
  if (odd !== undefined && odd !== word) return compute(odd);
  if (word.length < 4) return word;
  let w = word;
  if (w.endsWith('ies') && w.length > 4) w = `${w.slice(0, -3)}y`;
  else if (/(?:s|x|z|ch|sh)es$/.test(w))
    w = w.slice(0, LOST_E.test(w.slice(0, -2)) && !/^(?:bus|gas)es$/.test(w) ? -1 : -2);
  else if (/[^su]s$/.test(w) && !/(?:is|news|lens)$/.test(w)) w = w.slice(0, -1);
  if (NO_ING.test(w)) return w;
  if (/[^aeiou]ied$/.test(w)) w = `${w.slice(0, -3)}y`;
  else if (w.endsWith('ing') && w.length > 5 && /[aeiouy]/.test(w.slice(0, -3))) w = withoutEnding(w.slice(0, -3));
  else if (w.endsWith('ed') && w.length > 4 && /[aeiouy]/.test(w.slice(0, -2))) w = withoutEnding(w.slice(0, -2));
  // British and American.
  if (w.length > 5)
    for (const tail of ['ise', 'isation', 'is'])
      if (w.endsWith(tail)) {
        w = `${w.slice(0, -tail.length)}iz${tail.slice(2)}`;
        break;
      }
  if (w.endsWith('our')) w = `${w.slice(0, -3)}or`;
  // The silent e, where no other word is left without it: "releas" of "releasing", but "wine" beside "win".
  if (w.endsWith('e') && w.length > 3 && !LOST_E.test(w.slice(0, -1))) w = w.slice(0, -1);
  if (w.endsWith('y') && w.length > 3) w = `${w.slice(0, -1)}i`;
  return w;
}

/** What is left of a form in -ing or -ed: "runn" is "run", "siz" has lost its e (Porter 1980, step 1b). */
const withoutEnding = (w: string): string =>
  /([bdgmnprt])\1$/.test(w) || (/ll$/.test(w) && w.length > 5) ? w.slice(0, -1) : LOST_E.test(w) ? `${w}e` : w;
/** One vowel between consonants at the end of a word with no other: it would have been doubled. */
const LOST_E = /^[^aeiouy]+[aeiouy][^aeiouywx]$/;
