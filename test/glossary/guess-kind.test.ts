/** What a term and its wording look like, before somebody says what kind of word it is. */
import { expect, test } from 'vitest';
import { bundledGlossary } from '../../glossary/bundled.ts';
import type { PartOfSpeech } from '../../glossary/concept.ts';
import { termText, wordingText } from '../../glossary/concept.ts';
import { guessKind } from '../../glossary/english/guess-kind.ts';

const rows: readonly (readonly [term: string, wording: string, kind: PartOfSpeech])[] = [
  ['counter mod', '', 'noun'],
  ['SLA', 'promised level of service', 'noun'],
  ['lead', 'possible customer', 'noun'],
  ['opt-in', 'a clear yes', 'noun'],
  ['backlog', 'set of open tasks', 'noun'],
  ['haircut', 'cut in price', 'noun'],
  ['roll out', 'introduce step by step', 'verb'],
  ['roll out', '', 'verb'],
  ['circle back', 'talk again', 'verb'],
  ['park', 'put off', 'verb'],
  ['ping', 'write to', 'verb'],
  ['to sunset', 'end', 'verb'],
  ['deprioritise', 'to do later', 'verb'],
  ['take offline', 'discuss {object} later', 'verb'],
  ['data-driven', 'based on figures', 'adj'],
  ['scalable', 'easy to extend', 'adj'],
  ['agnostic', 'not tied to one system', 'adj'],
  ['gateway', 'open door', 'noun'],
  ['checkout', 'pay page', 'noun'],
  ['lean', 'quick to change', 'adj'],
  ['on hold', 'not going on', 'phrase'],
  ['in the weeds', 'in the details', 'phrase'],
  ['proactively', 'in good time', 'adv'],
  ['PUSH', 'send', 'noun'],
];

test.each(rows)('%s: "%s" looks like a %s', (term, wording, kind) => {
  expect(guessKind(term, wording)).toBe(kind);
});

test('nearly nine of ten bundled entries are told', () => {
  let right = 0;
  let all = 0;
  for (const { terms, plain, pos } of bundledGlossary().concepts) {
    if (plain === undefined || terms[0] === undefined) continue;
    all++;
    if (guessKind(termText(terms[0]), wordingText(plain)) === pos) right++;
  }
  expect(right / all).toBeGreaterThan(0.87);
});
