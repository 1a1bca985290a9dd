/** Wordings that contain one of their own terms ("lead" -> "sales lead"): where such a wording already stands, it must not be put in twice. */
import { type Concept, type Term, termText, type Wording } from '../concept.ts';
import { type Form, singular } from '../english/inflect.ts';
import { foldWord } from './letters.ts';
import { realise, slotOf } from './wording.ts';

const wordsOf = (text: string): string[] =>
  (text.replaceAll('*', '').match(/[\p{L}\p{N}\p{M}'’]+/gu) ?? []).map((w) => foldWord(w).replace(/'s$/, ''));
const textOf = (w: Wording): string => (typeof w === 'string' ? w : w.text);

/** The concept's wordings, as folded words, that hold one of its own terms; undefined where there is none. */
export function selfWordingsOf(concept: Concept): string[][] | undefined {
  const own = (t: Term): Wording[] => (typeof t !== 'string' && t.plain !== undefined ? [t.plain] : []);
  const wordings = [
    concept.plain,
    concept.meaning,
    ...Object.values(concept.say ?? {}),
    ...concept.terms.flatMap(own),
  ].filter((w) => w !== undefined);
  if (wordings.length === 0) return undefined;
  const terms = concept.terms.map((t) => wordsOf(termText(t)));
  const found = wordings.map((w) => wordsOf(textOf(w))).filter((words) => terms.some((term) => holds(words, term)));
  return found.length > 0 ? found : undefined;
}

function holds(words: readonly string[], term: readonly string[]): boolean {
  if (term.length === 0) return false;
  for (let i = 0; i + term.length <= words.length; i++)
    if (term.every((t, k) => words[i + k] === t || singular(words[i + k] ?? '') === singular(t))) return true;
  return false;
}

/** A wording or a piece of text for comparison: folded, without marks. */
export const plainText = (text: string): string =>
  foldWord(text.replaceAll('*', ''))
    .replace(/\s*\{object\}/g, '')
    .replace(/^to /, '')
    .replace(/[-\s/]+/g, ' ')
    .trim();

const known = new WeakMap<Concept, ReadonlySet<string>>();

/** All forms in which an entry's wordings can stand in a text, so that an explanation already given is recognised. */
export function wordingForms(concept: Concept): ReadonlySet<string> {
  const cached = known.get(concept);
  if (cached) return cached;
  const pos = concept.pos ?? 'noun';
  const forms: readonly Form[] =
    pos === 'verb' ? ['base', 'third', 'past', 'participle', 'ing'] : ['singular', 'plural'];
  const out = new Set<string>();
  for (const w of [concept.meaning, concept.plain, ...Object.values(concept.say ?? {})]) {
    if (w === undefined) continue;
    const bare = typeof w === 'string' ? w.replace(/^to /, '') : w;
    for (const form of forms) out.add(plainText(realise(slotOf(bare, pos, false), form)));
  }
  known.set(concept, out);
  return out;
}
