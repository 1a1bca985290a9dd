/** Wordings that contain one of their own terms ("lead" -> "sales lead"): where such a wording already stands, it must not be put in twice. */
import { type Concept, type Reader, termText, type Wording, wordingSource } from '../concept.ts';
import { type Form, singular, verbBase } from '../english/inflect.ts';
import { isParticiple } from '../english/not-nouns.ts';
import { foldWord, isWordUnit } from './letters.ts';
import { realise, slotOf } from './wording.ts';

const wordsOf = (text: string): string[] =>
  (text.replaceAll('*', '').match(/[\p{L}\p{N}\p{M}'’]+/gu) ?? []).map((w) => foldWord(w).replace(/'s$/, ''));

/** The concept's wordings, as folded words, that hold one of its own terms; undefined where there is none. */
export function selfWordingsOf(concept: Concept): string[][] | undefined {
  let found: string[][] | undefined;
  const look = (wording: Wording | undefined): void => {
    if (wording === undefined) return;
    const text = wordingSource(wording).replace(/ ?\{object\}/, '');
    // Asked of each entry that a text has: most are settled by a letter, without a list of words.
    if (!concept.terms.some((term) => sharesInitial(text, termText(term)))) return;
    const words = wordsOf(text);
    if (concept.terms.some((term) => holds(words, wordsOf(termText(term))))) (found ??= []).push(words);
  };
  look(concept.plain);
  look(concept.meaning);
  // "trigger" before a noun: such a wording is the term itself.
  if (concept['before-noun']?.match(/[\s-]/)) look(concept['before-noun']);
  look(concept['without-object']);
  for (const reader in concept.say) look(concept.say[reader as Reader]);
  for (const term of concept.terms) if (typeof term !== 'string') look(term.plain);
  return found;
}

/** Whether a word of the wording begins with the letter that the term begins with, or either has other than ASCII letters there. */
function sharesInitial(wording: string, term: string): boolean {
  const first = term.charCodeAt(0);
  if (first > 127 || !isWordUnit(first)) return true;
  for (let i = 0, inside = false; i < wording.length; i++) {
    const c = wording.charCodeAt(i);
    const isLetter = isWordUnit(c);
    if (isLetter && !inside && (c > 127 || (c | 32) === (first | 32))) return true;
    inside = isLetter;
  }
  return false;
}

function holds(words: readonly string[], term: readonly string[]): boolean {
  if (term.length === 0) return false;
  for (let i = 0; i + term.length <= words.length; i++)
    if (term.every((t, k) => words[i + k] === t || singular(words[i + k] ?? '') === singular(t))) return true;
  return false;
}

/** Whether a folded word of a text is a wording's word, in whatever form. */
export const isFormOf = (word: string | undefined, base: string): boolean =>
  word !== undefined && (word === base || singular(word) === base || verbBase(word) === base);

/** A wording or a piece of text for comparison: folded, without marks. */
export const plainText = (text: string): string =>
  foldWord(text.replaceAll('*', ''))
    .replace(/\s*\{object\}/g, '')
    .replace(/^to /, '')
    .replace(/[-\s/]+/g, ' ')
    .trim();

/** What a meaning says behind its first word where that can stand alone: "links between our own pages" -> "between our own pages". */
export function behindHead(meaning: string): string | undefined {
  const [, rest = '', next = ''] = /^\p{L}+ ((\p{L}+) .*)$/su.exec(meaning) ?? [];
  return /^(?:between|for|with|on|in|from|at|by|without|behind)$/.test(next) ||
    /[a-z]{2}ed$/.test(next) ||
    isParticiple(next)
    ? rest
    : undefined;
}

const known = new WeakMap<Concept, ReadonlySet<string>>();

/** All forms in which an entry's wordings can stand in a text, so that an explanation already given is recognised. */
export function wordingForms(concept: Concept): ReadonlySet<string> {
  const cached = known.get(concept);
  if (cached) return cached;
  const pos = concept.pos ?? 'noun';
  const forms: readonly Form[] =
    pos === 'verb' ? ['base', 'third', 'past', 'participle', 'ing'] : ['singular', 'plural'];
  const out = new Set<string>();
  const ofTerms = concept.terms.map((term) => (typeof term === 'string' ? undefined : term.plain));
  for (const w of [concept.meaning, concept.plain, ...Object.values(concept.say ?? {}), ...ofTerms]) {
    if (w === undefined) continue;
    const bare = typeof w === 'string' ? w.replace(/^to /, '') : w;
    for (const form of forms) {
      const said = realise(slotOf(bare, pos, false), form);
      out.add(plainText(said));
      const rest = pos === 'noun' ? behindHead(said) : undefined;
      if (rest !== undefined) out.add(plainText(rest));
    }
  }
  known.set(concept, out);
  return out;
}
