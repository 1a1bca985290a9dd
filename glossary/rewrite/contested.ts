/** Whether a term's word has uses beside its meaning, so that the words around must tell. */
import { type Concept, termText } from '../concept.ts';
import type { Entry } from '../library.ts';
import type { CompiledTerm } from './compiled-term.ts';
import type { SenseSource } from './outcome.ts';
import { cueStem } from './phrases.ts';

/**
 * Whether an entry's word has uses beside its meaning. An everyday use with phrases concerns the names that its phrases hold; one without, and
 * a meaning that is rare, concern the entry's single word ("share") and not its full names ("network share"), which nobody uses otherwise.
 */
export function isContested(source: SenseSource, entry: number, term?: CompiledTerm): boolean {
  const { concept } = source.entries[entry] as Entry;
  if (term?.entry !== entry) return weighsUses(concept, term);
  let answer = contested.get(term);
  if (answer === undefined) contested.set(term, (answer = weighsUses(concept, term)));
  return answer;
}
/** Answers so far: asked at every place, the same everywhere. */
const contested = new WeakMap<CompiledTerm, boolean>();

function weighsUses(concept: Concept, term?: CompiledTerm): boolean {
  const { everyday = [], pos, prior, terms, phrases } = concept;
  // A verb of one word whose entry names phrases is a word of everyday language too ("page").
  if (pos === 'verb')
    return everyday.length > 0 || prior === 'rare' || ((phrases?.length ?? 0) > 0 && !/ .* /.test(term?.text ?? ''));
  if (!term || pos !== 'noun') return everyday.length > 0 || prior === 'rare';
  if (everyday.length === 0 && prior !== 'rare') return false;
  const isFullName = term.text.includes(' ') && terms.some((t) => !termText(t).includes(' '));
  const own = stemsOf(term.text);
  const names = (phrase: string): boolean => {
    const held = new Set(stemsOf(phrase));
    return own.every((stem) => held.has(stem)) || held.has(own.join(''));
  };
  return (
    (prior === 'rare' && !isFullName) || everyday.some((use) => (use.phrases ? use.phrases.some(names) : !isFullName))
  );
}

const stemsOf = (text: string): string[] => (text.match(/[\p{L}\p{N}'’]+/gu) ?? []).map(cueStem);
