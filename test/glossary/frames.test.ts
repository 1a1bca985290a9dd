/** Every entry of the bundled glossary, put into the same few sentences: what comes out has no word twice and no two articles, and a/an by sound. */
import { describe, expect, test } from 'vitest';
import { bundledGlossary } from '../../glossary/bundled.ts';
import { type Concept, type Reader, termText } from '../../glossary/concept.ts';
import { indefiniteArticle } from '../../glossary/english/article.ts';
import { conjugate } from '../../glossary/english/inflect.ts';
import { createLibrary } from '../../glossary/library.ts';

const { concepts } = bundledGlossary();
const library = createLibrary([bundledGlossary()]);

/** The reader who gets the entry's wording. */
const readerOf = ({ side }: Concept): Reader =>
  side === 'it' ? 'marketing' : side === 'marketing' ? 'it' : 'everyone';

const FRAMES: Record<string, readonly string[]> = {
  noun: [
    'The X is late.',
    'We need a X today.',
    'A new X came.',
    'Our X team left.',
    "The X's owner left.",
    'Each X costs ten euros.',
    'There is no X here.',
    'They sent the X by mail.',
  ],
  verb: ['We X the page on Monday.', 'The page was XED in May.', 'They want to X it.', 'Has she XED the file?'],
  adj: ['The X page is new.', 'It is X.'],
};

function sentence(frame: string, { pos = 'noun' }: Concept, term: string): string {
  const [first = '', ...rest] = term.split(' ');
  const participle = pos === 'verb' ? [conjugate(first, 'participle'), ...rest].join(' ') : '';
  return frame
    .replace(/\ba (?=X)/, () => `${indefiniteArticle(term)} `)
    .replace('XED', () => participle)
    .replace('X', () => term);
}

const FAULTS: readonly (readonly [string, RegExp])[] = [
  [
    'two determiners',
    /\b(?:a|an|the|our|each|(?<!say |said )no) (?:a|an|the|our|their|your|all|every|each|no)(?![-\p{L}])/iu,
  ],
  ['a word twice', /\b(?!on |in |that |left )(\p{L}{2,}) \1\b/iu],
  ['a mark', /[{}*]/],
];
const ARTICLE = /\b(an?) ([\p{L}\p{N}][\p{L}\p{N}'’.&/-]*)/giu;

/** What is wrong with a plain version that was not so before. */
function faultsOf(from: string, to: string): string[] {
  // What stands in brackets is no part of the sentence.
  const bare = (text: string): string => text.replace(/ \([^()]*\)/g, '');
  const found = FAULTS.filter(([, pattern]) => pattern.test(bare(to)) && !pattern.test(bare(from))).map(
    ([name]) => name,
  );
  for (const [whole, article = '', word = ''] of to.matchAll(ARTICLE))
    if (indefiniteArticle(word) !== article.toLowerCase() && !from.includes(whole)) found.push(`“${whole}”`);
  return found;
}

describe.each(Object.entries(FRAMES))('%s', (pos, frames) => {
  test.each(frames)('%s', (frame) => {
    const wrong: string[] = [];
    for (const concept of concepts) {
      if ((concept.pos ?? 'noun') !== pos) continue;
      const term = termText(concept.terms[0] as Concept['terms'][number]).replaceAll('*', '');
      const from = sentence(frame, concept, term);
      const to = library.rewrite(from, {
        reader: readerOf(concept),
        decisions: [{ term: term.toLowerCase(), concept: concept.id }],
      }).text;
      for (const fault of faultsOf(from, to)) wrong.push(`${concept.id}: ${fault}: ${from} -> ${to}`);
    }
    expect(wrong).toEqual([]);
  });
});
