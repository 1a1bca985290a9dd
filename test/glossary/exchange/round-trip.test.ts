/** What goes out comes back: everything in the formats that can hold everything, all they can hold in the others, and the rest is named. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bundledGlossary } from '../../../glossary/bundled.ts';
import { type Concept, type Glossary, termStatus, termText, wordingText } from '../../../glossary/concept.ts';
import { equal } from '../../../glossary/equal.ts';
import type { ExportFormat } from '../../../glossary/exchange/exchange.ts';
import { exportGlossary } from '../../../glossary/exchange/export-glossary.ts';
import { importFile } from '../../../glossary/exchange/import-file.ts';
import { matchImport } from '../../../glossary/exchange/match-import.ts';
import { glossary } from './concepts.ts';

const sorted = (all: readonly Concept[]): Concept[] => [...all].sort((a, b) => (a.id < b.id ? -1 : 1));
async function thereAndBack(from: Glossary, format: ExportFormat) {
  const { name, bytes, problems } = await exportGlossary(from, format);
  return { said: problems, back: importFile(bytes, name) };
}
const whole = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('a glossary goes out and comes back whole', () => {
  for (const format of ['csv', 'xlsx', 'tbx', 'json'] as const)
    test(format, async () => {
      await fc.assert(
        fc.asyncProperty(glossary, async (from) => {
          const { back } = await thereAndBack(from, format);
          expect(back.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
          expect(
            back.concepts.flatMap(({ problems }) => problems).filter(({ severity }) => severity === 'error'),
          ).toEqual([]);
          expect(sorted(back.concepts.flatMap(({ concept }) => concept ?? []))).toEqual(sorted(from.concepts));
        }),
        { numRuns: format === 'xlsx' ? 60 : 150 },
      );
    });
});

test('what has just been exported is the same on import, in every format that comes back', async () => {
  await fc.assert(
    fc.asyncProperty(glossary, fc.constantFrom('csv', 'xlsx', 'tbx', 'json'), async (from, format) => {
      const { back } = await thereAndBack(from, format as ExportFormat);
      expect(matchImport(from.concepts, back.concepts, back.allTerms).map(({ state }) => state)).toEqual(
        from.concepts.map(() => 'same'),
      );
    }),
    { numRuns: 100 },
  );
});

test('OmegaT: allowed names, wording and definition come back', async () => {
  await fc.assert(
    fc.asyncProperty(glossary, async (from) => {
      const { back, said } = await thereAndBack(from, 'omegat');
      const lines = (all: readonly Concept[]): string[] =>
        all.flatMap((concept) => {
          const target = whole(wordingText(concept.plain));
          return concept.terms.flatMap((term, i) => {
            const name = whole(termText(term)).replace(/^#+\s*/, '');
            return termStatus(term, i) === 'forbidden' || name === ''
              ? []
              : [[name, target, whole(concept.definition ?? '')].join('|')];
          });
        });
      const got = lines(
        back.concepts.map(({ value }) => ({ id: '', side: 'it', terms: [], ...value }) as unknown as Concept),
      );
      expect(got.sort()).toEqual(lines(from.concepts).sort());
      if (from.concepts.some(({ near }) => near))
        expect(String(said.find(({ code }) => code === 'export-unsaid')?.data['keys'])).toContain('near');
    }),
    { numRuns: 100 },
  );
});

test('characters that XML cannot hold survive in Excel by its own escape; TBX leaves them out and says so', async () => {
  const plain = 'a\u0000b\u000Bc\uFFFDd\uD800e_x0041_f';
  const from: Glossary = { id: 'g', name: 'g', concepts: [{ id: 'a', side: 'it', terms: ['a'], plain }] };
  expect((await thereAndBack(from, 'xlsx')).back.concepts[0]?.value['plain']).toBe(plain);
  const { back, said } = await thereAndBack(from, 'tbx');
  expect(back.concepts[0]?.value['plain']).toBe('abc\uFFFDde_x0041_f');
  expect(said.map(({ code }) => code)).toContain('controls-removed');
});

/** "admitted" is what a further term is anyway; TBX says it of each, so that it cannot tell whether an entry spelt it out. */
const withUsualStatus = (concept: Concept): Concept => ({
  ...concept,
  terms: concept.terms.map((term, i) => {
    if (typeof term === 'string' || i === 0 || term.status !== 'admitted') return term;
    const { status: _status, ...rest } = term;
    return Object.keys(rest).length === 1 ? rest.text : rest;
  }),
});

test.each(['csv', 'xlsx', 'tbx', 'json'] as const)('the whole bundled glossary comes back from %s', async (format) => {
  const from = bundledGlossary();
  const { back } = await thereAndBack(from, format);
  const exact = format === 'tbx' ? withUsualStatus : (concept: Concept): Concept => concept;
  const want = new Map(from.concepts.map((concept) => [concept.id, exact(concept)]));
  const got = back.concepts.flatMap(({ concept }) => (concept ? [exact(concept)] : []));
  expect(got).toHaveLength(want.size);
  expect(got.filter((concept) => !equal(concept, want.get(concept.id)))).toEqual([]);
  expect(matchImport(from.concepts, back.concepts, back.allTerms).filter(({ state }) => state !== 'same')).toEqual([]);
});
