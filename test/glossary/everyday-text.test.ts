/** Ordinary sentences, made of the commonest words: the bundled glossary has nothing to say to them. */
import { expect, test } from 'vitest';
import { bundledGlossary } from '../../glossary/bundled.ts';
import { READERS } from '../../glossary/concept.ts';
import { createLibrary } from '../../glossary/library.ts';

const library = createLibrary([bundledGlossary()]);
const SENTENCES = [
  'The long road leads past the house.',
  'We need a team that works well, and I think it is a good idea to be in on it.',
  'He is out of the office, so please be in touch with me at the end of the week.',
  'In the end it was up to us all to do the right thing at the right time.',
  'I am so glad that you are here, and we can go on as it was before.',
  'Are there any other points that we should talk about when we see each other?',
  'She will be off for a week or two; after that she is back at her desk.',
  'If it is all right with you, we can do it now or a bit later today.',
  'Thank you all for the work you did over the last few months; it means a lot.',
  'They were not sure if he had read the letter, but he said that he did.',
  'This is just to say that we are on our way and will be with you by noon.',
  'There is no need to come in early; we open at nine as on any other day.',
  'You can take it or leave it, but let us know by the end of the day.',
  'Some of us had to wait for an hour before the doors were open again.',
  'What we have here is a case of too many cooks and not enough soup.',
];

test.each(SENTENCES)('%s', (text) => {
  for (const reader of READERS) expect(library.rewrite(text, { reader }).edits).toEqual([]);
});
