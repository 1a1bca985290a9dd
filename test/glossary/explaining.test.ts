/** Explanations: once, at the first use in running text that can bear one. */
import { expect, test } from 'vitest';
import { createLibrary } from '../../glossary/library.ts';
import { rewritten, small } from './small.ts';

test.each([
  ['once', 'SEO is late. Fix SEO first.', 'SEO (being found in web searches) is late. Fix SEO first.'],
  ['not in a heading', '# SEO\n\nOur SEO is late.', '# SEO\n\nOur SEO (being found in web searches) is late.'],
  ['a plural explains plurals', 'Two APIs failed.', 'Two APIs (links between two systems) failed.'],
  [
    'not where the author did',
    'SEO (search engine optimisation) is late. Fix SEO.',
    'SEO (search engine optimisation) is late. Fix SEO.',
  ],
  [
    'full form with its acronym',
    'Search engine optimisation (SEO) is late.',
    'Search engine optimisation (SEO, being found in web searches) is late.',
  ],
  ['inside brackets', 'Fix it (see the API).', 'Fix it (see the API – link between two systems).'],
  [
    'inside brackets before a comma',
    'It (our API, new) is late.',
    'It (our API – link between two systems, new) is late.',
  ],
  ['behind a figure', 'The SEO 41.', 'The SEO 41 (being found in web searches).'],
  ['behind a figure and its grade', 'Our SEO 2.1 AA is new.', 'Our SEO 2.1 AA (being found in web searches) is new.'],
  [
    'a chain',
    'Check SEO/API today.',
    'Check SEO/API (SEO: being found in web searches; API: link between two systems) today.',
  ],
  [
    "a chain at a sentence's start",
    'Pipeline/API are late.',
    'Pipeline/API (pipeline: list of sales; API: link between two systems) are late.',
  ],
  ["an adjective's behind its noun", 'The snackable film is new.', 'The snackable film (quick to take in) is new.'],
  [
    'behind a noun that is kept for looking up',
    'The snackable banner is new.',
    'The snackable banner (quick to take in) is new.',
  ],
  [
    'not behind the verb of a plural',
    'Their snackable banners run in May.',
    'Their snackable banners (quick to take in) run in May.',
  ],
  [
    'after a possessive, at the next use',
    'The API’s owner left. The API failed.',
    'The API’s owner left. The API (link between two systems) failed.',
  ],
])('%s', (_, from, to) => {
  expect(rewritten(from)).toBe(to);
  expect(rewritten(to)).toBe(to);
});

test('a list of words used instead, when asked for', () => {
  const { text } = small.rewrite('Our SEO is late.', { reader: 'everyone', wordsUsed: true });
  expect(text).toBe('Our SEO is late.\n\nWords used:\n\n- SEO: being found in web searches\n');
});

test.each([
  ['Our SEO (since May) works.', 'Our SEO – being found in web searches – (since May) works.'],
  ['We do SEO (since May).', 'We do SEO – being found in web searches (since May).'],
  ['- SEO (since May)', '- SEO – being found in web searches (since May)'],
])('stands between dashes before a bracket of the author: %s', (from, to) => {
  expect(rewritten(from)).toBe(to);
  expect(rewritten(to)).toBe(to);
});

const ours = createLibrary([
  {
    id: 'ours',
    name: 'Ours',
    concepts: [
      { id: 'sov', side: 'business', terms: ['share of voice'], meaning: 'our part of all ads', use: 'explain' },
      {
        id: 'journey',
        side: 'business',
        terms: [{ text: 'journey', plain: 'series* of messages' }, 'customer journey'],
        meaning: 'all steps to a purchase',
        use: 'explain',
      },
      { id: 'baseline', side: 'business', terms: ['baseline'], meaning: 'starting value', use: 'explain' },
      { id: 'tbc', side: 'business', pos: 'adj', terms: ['TBC'], meaning: 'to be confirmed', use: 'explain' },
    ],
  },
]);

test.each([
  ['begins with "our"', 'Our share of voice fell.', 'Our share of voice (our part of all ads) fell.'],
  ['is the term’s own', 'The journeys must stop.', 'The journeys (series of messages) must stop.'],
  [
    'begins with "to", in a chain,',
    'Check baseline/TBC today.',
    'Check baseline/TBC (baseline: starting value; TBC: to be confirmed) today.',
  ],
  ['is under a capital', 'Baseline weeks are over.', 'Baseline weeks (baseline: starting value) are over.'],
])('an explanation that %s is not given twice', (_, from, to) => {
  const plain = (text: string): string => ours.rewrite(text, { reader: 'everyone' }).text;
  expect(plain(from)).toBe(to);
  expect(plain(to)).toBe(to);
});
