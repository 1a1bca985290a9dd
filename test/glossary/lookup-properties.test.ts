/** What must hold for any glossary and any query: against a naive model, under permutation, after changes, and for hostile input. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Concept } from '../../glossary/concept.ts';
import { preferredTerm, termText } from '../../glossary/concept.ts';
import type { Entry } from '../../glossary/library.ts';
import { distance, unitsOf, wordDistance } from '../../glossary/lookup/distance.ts';
import { LookupIndex } from '../../glossary/lookup/lookup.ts';
import { indexBytes, loadIndex } from '../../glossary/lookup/prebuilt.ts';
import { buildSegment } from '../../glossary/lookup/segment.ts';
import { segmentFromBytes, segmentToBytes } from '../../glossary/lookup/segment-bytes.ts';
import { mergeGlossaries } from '../../glossary/overrides.ts';
import { concept, entries } from './lookup-glossary.ts';

const WORDS =
  'lead page rate mail mails list click cache server code plan cost customer test data site colour color report'.split(
    ' ',
  );
const phrase = (max: number) =>
  fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: max }).map((w) => w.join(' '));
const conceptOf = (id: string): fc.Arbitrary<Concept> =>
  fc
    .record({
      terms: fc.array(phrase(3), { minLength: 1, maxLength: 3 }),
      definition: phrase(8),
      status: fc.constantFrom('approved' as const, 'draft' as const),
      see: fc.array(fc.constantFrom('c1', 'c2', 'c3'), { maxLength: 2 }),
    })
    .map((c) => concept({ ...c, id }));
const glossary: fc.Arbitrary<Entry[]> = fc
  .integer({ min: 1, max: 14 })
  .chain((n) => fc.tuple(...Array.from({ length: n }, (_, i) => conceptOf(`c${i}`))))
  .map((concepts) => concepts.map((c, i) => ({ glossary: i % 4 === 0 ? 'team' : 'bundled', concept: c })));
const query = fc.oneof(
  phrase(4),
  phrase(2).map((p) => p.slice(0, -1)),
  phrase(2).map((p) => p.replace('a', 'x')),
);
const all = (index: LookupIndex, q: string) => index.search(q, 50);

describe('any glossary', () => {
  test('a concept with exactly this name is found, and stands above all that lack it', () => {
    fc.assert(
      fc.property(glossary, (list) => {
        const index = new LookupIndex(list);
        for (const { concept: c } of list) {
          const name = termText(c.terms[0] ?? '');
          const hits = all(index, name);
          const exact = hits.map((h) => h.terms.includes(name));
          expect(hits.some((h) => h.id === c.id)).toBe(true);
          expect(exact.lastIndexOf(true)).toBe(exact.filter(Boolean).length - 1);
        }
      }),
      { numRuns: 80 },
    );
  });

  test('every concept whose name begins so is found (naive model)', () => {
    fc.assert(
      fc.property(glossary, fc.constantFrom(...WORDS), fc.integer({ min: 1, max: 5 }), (list, word, length) => {
        const begun = word.slice(0, length);
        const wanted = list
          .filter((e) => e.concept.terms.some((t) => termText(t).startsWith(begun)))
          .map((e) => e.concept.id);
        const found = all(new LookupIndex(list), begun).map((h) => h.id);
        expect(found).toEqual(expect.arrayContaining(wanted));
      }),
    );
  });

  test('the order of the concepts never shows', () => {
    fc.assert(
      fc.property(
        glossary.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        query,
        ([list, shuffled], q) => {
          expect(all(new LookupIndex(shuffled), q)).toEqual(all(new LookupIndex(list), q));
        },
      ),
      { numRuns: 100 },
    );
  });

  test('following another set of concepts equals built anew', () => {
    const ofOwners = (concepts: readonly Concept[]): Entry[] =>
      [...concepts]
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .map((c) => ({ glossary: Number(c.id.slice(1)) % 3 === 0 ? 'team' : 'bundled', concept: c }));
    const sets = fc.array(
      fc.nat(20).chain((n) => conceptOf(`c${n}`)),
      { minLength: 1, maxLength: 20 },
    );
    const unique = (concepts: readonly Concept[]): Concept[] => [...new Map(concepts.map((c) => [c.id, c])).values()];
    fc.assert(
      fc.property(sets, sets, fc.double({ min: 0, max: 1, noNaN: true }), query, (one, other, share, q) => {
        const before = unique(one);
        const kept = before.filter((_, i) => i < share * before.length);
        const now = ofOwners(unique([...other.slice(0, 4), ...kept.map((c) => (c.id === 'c1' ? { ...c } : c))]));
        const index = new LookupIndex(ofOwners(before));
        index.search(q, 5);
        if (!index.follow(now)) return;
        const built = new LookupIndex(now);
        for (const { concept: c } of now) {
          const name = preferredTerm(c);
          expect(all(index, name)[0]).toEqual(all(built, name)[0]);
        }
        index.compact();
        expect(all(index, q)).toEqual(all(built, q));
      }),
      { numRuns: 150 },
    );
  });

  test('changed in place equals built anew', () => {
    fc.assert(
      fc.property(
        glossary,
        fc.array(
          fc.nat(15).chain((n) => fc.tuple(conceptOf(`c${n}`), fc.boolean())),
          { maxLength: 8 },
        ),
        query,
        (list, changes, q) => {
          const index = new LookupIndex(list);
          const now = new Map(list.map((e) => [e.concept.id, e]));
          // A search between changes must leave nothing behind.
          for (const [changed, gone] of changes) {
            index.search(q, 5);
            if (gone) {
              index.remove(changed.id);
              now.delete(changed.id);
            } else {
              const entry = { glossary: 'team', concept: changed };
              index.update(entry);
              now.set(changed.id, entry);
            }
          }
          const built = new LookupIndex([...now.values()]);
          // Until it is compacted, a word that only a changed concept had can still mend a misspelt query; names are exact at once.
          for (const { concept } of now.values()) {
            const name = preferredTerm(concept);
            expect(all(index, name)[0]).toEqual(all(built, name)[0]);
          }
          index.compact();
          expect(all(index, q)).toEqual(all(built, q));
        },
      ),
      { numRuns: 80 },
    );
  });

  test('hundreds of changes one after the other', () => {
    const index = new LookupIndex(entries);
    for (let i = 0; i < 300; i++)
      index.update({ glossary: 'team', concept: concept({ id: `n${i % 170}`, terms: [`number ${i}`] }) });
    expect(index.search('number 299', 1)[0]?.term).toBe('number 299');
    expect(index.search('landing page', 1)[0]?.id).toBe('landing-page');
    expect(index.search('number 5', 300).map((h) => h.term)).not.toContain('number 5');
  });
});

test('saved and loaded, the index answers the same', () => {
  const segment = buildSegment(entries);
  const bytes = segmentToBytes(segment);
  const loaded = segmentFromBytes(bytes, entries);
  const index = new LookupIndex(entries, loaded);
  for (const q of ['land', 'cahce', 'mails going to spam', 'sql', 'rate click', 'suli'])
    expect(index.search(q, 20)).toEqual(new LookupIndex(entries, segment).search(q, 20));
  // From an odd place in a larger buffer, as a file may be read.
  const shifted = new Uint8Array(bytes.length + 1);
  shifted.set(bytes, 1);
  expect(segmentFromBytes(shifted.subarray(1), entries)).toBeDefined();
});

test('a prebuilt index with a team on top answers as one built of all', () => {
  const bundled = { id: 'bundled', name: 'Bundled', concepts: entries.map((e) => e.concept) };
  const prebuilt = loadIndex(bundled, indexBytes(bundled));
  expect(prebuilt).toBeDefined();
  const team = {
    id: 'team',
    name: 'Team',
    concepts: [
      concept({ id: 'cache', terms: ['cache'], definition: 'Our own store.' }),
      concept({ id: 'own', terms: ['own page'] }),
    ],
  };
  const inForce = mergeGlossaries([team, bundled]);
  const index = new LookupIndex(inForce, prebuilt);
  for (const q of [
    'cache',
    'page',
    'store of copies',
    'own',
    'cahce',
    'side:it',
    '*page',
    'The cache of our own page.',
  ])
    expect(all(index, q)).toEqual(all(new LookupIndex(inForce), q));
});

test('bytes of other concepts, and damaged ones, are refused', () => {
  const bytes = segmentToBytes(buildSegment(entries));
  expect(segmentFromBytes(bytes, entries.slice(1))).toBeUndefined();
  expect(segmentFromBytes(bytes.subarray(0, 100), entries)).toBeUndefined();
  expect(segmentFromBytes(new Uint8Array(0), entries)).toBeUndefined();
  expect(
    segmentFromBytes(
      Uint8Array.from({ length: 64 }, (_, i) => i),
      entries,
    ),
  ).toBeUndefined();
});

describe('hostile queries', () => {
  const index = new LookupIndex(entries);
  test.each<[what: string, text: string]>([
    ['10,000 characters', 'landing '.repeat(1250)],
    ['10,000 letters', 'a'.repeat(10_000)],
    ['10,000 wildcards', '*'.repeat(10_000)],
    ['wildcards and letters', 'a*'.repeat(5000)],
    ['characters of regular expressions', '.*+?^$' + '{}()|[]\\/ (a+)+$'],
    ['a lone surrogate', '\ud800 landing \udc00'],
    ['right-to-left', '\u202ecache\u202c \u05e9\u05dc\u05d5\u05dd'],
    ['nothing but marks', '\u0301\u0301\u0301'],
    ['control characters', '\u0000\u0007cache\u001b[31m'],
    ['emoji', '👩‍💻🚀'],
    ['prototype names', '__proto__ constructor toString'],
    ['unclosed quotes', 'side:"it cache'],
    ['a thousand filters', 'side:it '.repeat(500)],
  ])('%s', (_, text) => expect(Array.isArray(index.search(text, 10))).toBe(true));
  test('invisible characters and accents do not hide a name', () => {
    expect(index.search('\u202ecache\u202c', 1)[0]?.id).toBe('cache');
    expect(index.search('ca\u00adche', 1)[0]?.id).toBe('cache');
    expect(index.search('càché', 1)[0]?.id).toBe('cache');
  });
  test('no text throws, and what comes back is well formed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ maxLength: 60 })), (text) => {
        for (const hit of index.search(text, 20)) {
          expect(hit.score >= 0 && hit.score <= 1).toBe(true);
          for (const r of hit.match.ranges)
            expect(0 <= r.start && r.start < r.end && r.end <= hit.match.text.length).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('edit distance', () => {
  /** The textbook recurrence, without bands or limits. */
  const naive = (a: string, b: string): number[] => {
    const d = Array.from({ length: a.length + 1 }, (_, i) =>
      Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
    );
    const at = (i: number, j: number): number => d[i]?.[j] ?? 0;
    for (let i = 1; i <= a.length; i++)
      for (let j = 1; j <= b.length; j++) {
        let v = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) v = Math.min(v, at(i - 2, j - 2) + 1);
        (d[i] as number[])[j] = v;
      }
    return d[a.length] as number[];
  };
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });
  test('equals the naive one up to its limit', () => {
    fc.assert(
      fc.property(letters, letters, fc.integer({ min: 1, max: 3 }), (a, b, max) => {
        const real = naive(a, b).at(-1) ?? 0;
        expect(wordDistance(a, b, max)).toBe(Math.min(real, max + 1));
      }),
      { numRuns: 800 },
    );
  });
  test('two swapped letters are one mistake', () => {
    expect(wordDistance('cahce', 'cache', 2)).toBe(1);
    expect(distance(unitsOf('converison'), 10, unitsOf('conversion'), 0, 10, 3)).toBe(1);
  });
});
