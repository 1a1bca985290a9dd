/** The irregular pasts, by what else they can be. */
import { IRREGULAR_VERBS } from './irregular.ts';

const PASTS = new Set<string>();
const NO_BASES = new Set<string>();
const NO_PARTICIPLES = new Set<string>();
for (const [base, forms] of IRREGULAR_VERBS) {
  const [past = '', participle = past] = forms.split(',');
  PASTS.add(past);
  if (past === base) continue;
  NO_BASES.add(past);
  if (past !== participle) NO_PARTICIPLES.add(past);
}

/** Whether a word is an irregular past, perhaps a base form as well ("built", "set"). */
export const isIrregularPast = (word: string): boolean => PASTS.has(word);

/** Whether a word is an irregular past and no base form ("spoke", "left"). */
export const isPastAlone = (word: string): boolean => NO_BASES.has(word);

/** Whether a word is an irregular past and nothing else ("took", "went"). */
export const isNothingButPast = (word: string): boolean => NO_PARTICIPLES.has(word);
