import fc from 'fast-check';
import { expect, test } from 'vitest';
import { importFile } from '../../../glossary/exchange/import-file.ts';
import { linesOfItems } from '../../../glossary/exchange/json-lines.ts';
import { bytes } from './files.ts';

test('what is wrong with a concept is said with its line', () => {
  const text = `{
  "name": "concepts [",
  "owners": ["a"],
  "concepts": [
    {"id": "a", "side": "it", "terms": ["a \\" {"], "plain": "b"},
    {
      "id": "b",
      "side": "nobody", "terms": ["b"], "plain": "c"
    }, 7,
    {"id": "a", "side": "it", "terms": ["d"], "plain": "e"}
  ]
}`;
  const { concepts } = importFile(bytes(text), 'a.json');
  expect(concepts.flatMap(({ row, problems }) => problems.map(({ code, line }) => [row, code, line]))).toEqual([
    [2, 'not-one-of', 6],
    [3, 'not-mapping', 9],
    [3, 'row-without-term', 9],
    [4, 'id-twice', 10],
  ]);
});

test('each item of any list is found on its line', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue({ maxDepth: 3 }), { maxLength: 6 }), fc.boolean(), (items, alone) => {
      // Written item by item on lines that are known.
      const lines: number[] = [];
      let text = alone ? '[' : '{"concept": [0],\n"concepts":\n [';
      for (const [n, item] of items.entries()) {
        text += `${n > 0 ? ',' : ''}\n`;
        lines.push(text.split('\n').length);
        text += JSON.stringify(item, null, 1);
      }
      text += alone ? ']' : '], "more": [1]}';
      expect(linesOfItems(text)).toEqual(lines);
    }),
  );
});
