/** Instant checks of the form, by field. */
import { type Concept, termText, wordingText } from '../../glossary/concept.ts';
import { useApp } from '../state/app.ts';
import type { Editing } from './store.ts';

export type Errors = Readonly<Record<string, string>>;

const MOST_WORDS = 8;

export function checkEntry(concept: Concept, editing: Editing): Errors {
  const errors: Record<string, string> = {};
  const [first] = concept.terms;
  if (first === undefined || termText(first).trim() === '') errors['terms'] = 'Needed: the word or phrase itself.';
  const names = concept.terms.map((term) => termText(term).trim().toLowerCase());
  if (new Set(names).size < names.length) errors['terms'] = 'A name stands here twice.';
  const plain = wordingText(concept.plain);
  const meaning = wordingText(concept.meaning);
  const explains = concept.use === 'explain';
  if (plain.trim() === '' && !(explains && meaning.trim() !== '') && concept.use !== 'keep') {
    errors['plain'] = 'Needed: what to say instead.';
  }
  const mark = checkMark(concept.plain);
  if (mark !== null) errors['plain'] = mark;
  if (plain.trim().toLowerCase() === names[0] && plain !== '') errors['plain'] = 'This is the term itself.';
  if (plain.split(/\s+/).length > MOST_WORDS)
    errors['plain'] = 'Long for a sentence. Explain the term instead, or find fewer words.';
  if (/[.!?]$/.test(plain)) errors['plain'] = 'No full stop: it stands inside a sentence.';
  if (explains && meaning.trim() === '' && plain.trim() === '')
    errors['meaning'] = 'Needed for an explanation: what stands in the brackets.';
  const clash = existing(names[0] ?? '', editing);
  if (clash !== null) errors['terms'] ??= clash;
  return errors;
}

/** The head mark stands right behind one word. */
function checkMark(wording: Concept['plain']): string | null {
  const text = typeof wording === 'string' ? wording : (wording?.text ?? '');
  if ((text.match(/\*/g) ?? []).length > 1) return 'Only one word can take the endings: one * is enough.';
  if (/(^|\s)\*/.test(text)) return 'The * stands right behind the word that changes, as in “way* of paying”.';
  return null;
}

/** The same term in the same glossary, with no way to tell the two apart. */
function existing(name: string, { glossaryId, original, concept }: Editing): string | null {
  const glossary = useApp.getState().loaded?.glossaries.find(({ id }) => id === glossaryId);
  const other = glossary?.concepts.find(
    (one) =>
      one.id !== original?.id &&
      one.id !== concept.id &&
      one.terms?.some((term) => termText(term).toLowerCase() === name),
  );
  if (other === undefined || name === '') return null;
  const toldApart = (concept.near?.length ?? 0) + (concept.phrases?.length ?? 0) > 0;
  return toldApart
    ? null
    : 'This glossary has an entry of that name. For a second meaning, fill in the words that stand near it.';
}
