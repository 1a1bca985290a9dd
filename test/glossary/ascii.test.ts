/** Texts as bytes, one a UTF-16 unit, whatever stands in them. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asciiOf, BEYOND_ASCII, copyAscii } from '../../glossary/rewrite/ascii.ts';

const plainly = (text: string): number[] =>
  Array.from({ length: text.length }, (_, i) => Math.min(text.charCodeAt(i), BEYOND_ASCII));

/** Letters of one, two, three and four bytes, and halves of pairs. */
const texts = fc.string({ unit: fc.constantFrom('a', ' ', '.', 'é', '–', '日', '😀', '\ud83d', '\ude00', '\ufeff') });

test('each unit has its byte', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect([...asciiOf(text)]).toEqual(plainly(text));
    }),
  );
});

test('so has each unit of a part, however long', () => {
  fc.assert(
    fc.property(texts, fc.nat(40), fc.constantFrom(1, 5000, 30_000), (text, from, times) => {
      const long = text.repeat(times);
      const start = Math.min(from, long.length);
      const part = copyAscii(long, start, long.length).subarray(0, long.length - start);
      expect(part.length).toBe(long.length - start);
      expect([...part.subarray(0, 50)]).toEqual(plainly(long.slice(start, start + 50)));
      expect([...part.subarray(-50)]).toEqual(plainly(long.slice(start).slice(-50)));
    }),
    { numRuns: 30 },
  );
});
