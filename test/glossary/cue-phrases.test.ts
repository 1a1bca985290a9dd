/** Phrases found by their rarest word are those that trying each of them finds. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLibrary } from '../../glossary/library.ts';
import { CuePhrases } from '../../glossary/rewrite/cue-phrases.ts';
import { compilePhrases, phraseMatches, phraseOccurs } from '../../glossary/rewrite/phrases.ts';
import { tokensOf } from '../../glossary/rewrite/tokens.ts';

const WORDS = ['lead', 'time', 'hot', 'the', 'form', 'in', 'sales', '12'];
const word = fc.constantFrom(...WORDS);
const part = fc.oneof(
  { weight: 4, arbitrary: word },
  fc.constantFrom('*', '..', '#', '^', '$'),
  fc.array(word, { minLength: 2, maxLength: 3 }).map((words) => `(${words.join('|')})`),
);
const source = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));

test('the first phrase that matches, a weak one only where no other does', () => {
  let found = 0;
  fc.assert(
    fc.property(
      fc.array(fc.tuple(source, fc.boolean()), { minLength: 1, maxLength: 12 }),
      fc.array(word, { minLength: 1, maxLength: 12 }),
      fc.nat(),
      (sources, words, at) => {
        const list = sources.flatMap(([text, weak]) =>
          compilePhrases(text).map((phrase) => ({ source: text, phrase, weak })),
        );
        const text = words.join(' ');
        const tokens = tokensOf(text, 0, text.length);
        const first = at % tokens.length;
        const all = list.filter(({ phrase }) => phraseMatches(phrase, tokens, first, first));
        const expected = all.find(({ weak }) => !weak) ?? all[0];
        if (expected) found++;
        expect(new CuePhrases(list, new Set(['lead'])).matching(tokens, first, first)).toBe(expected);
      },
    ),
    { numRuns: 3000, seed: 20261127 },
  );
  expect(found).toBeGreaterThan(500);
});

test.each([
  ["the baby's heartbeat", "We heard the baby's heartbeat."],
  ["the customers' list", 'We lost the customers’ list.'],
  ["let's push", "Let's push it."],
  ['the (baby’s|child’s) room', "Paint the child's room."],
  ["the (baby|child)'s room", "Paint the child's room."],
  ['sprint is full', "This sprint's full."],
  ['schema is too old', 'The schema’s too old for us.'],
  ["she's the owner", "She's the owner."],
])('a possessive in a cue: %s', (source, text) => {
  const tokens = tokensOf(text, 0, text.length);
  expect(compilePhrases(source).some((phrase) => phraseOccurs(phrase, tokens))).toBe(true);
});

test('a possessive in an everyday turn of phrase', () => {
  const share = createLibrary([
    { id: 'a', name: 'A', concepts: [{ id: 'share', side: 'it', terms: ['share'], plain: 'shared folder' }] },
  ]);
  const rewritten = (text: string): string => share.rewrite(text, { reader: 'marketing', format: 'text' }).text;
  expect(rewritten("Open the share; the lion's share is old.")).toBe(
    "Open the shared folder; the lion's share is old.",
  );
});
