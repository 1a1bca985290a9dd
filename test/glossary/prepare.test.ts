/** A library made ready in steps, and one that takes another's place, are what a library made at once is. */
import { expect, test } from 'vitest';
import { bundledGlossary } from '../../glossary/bundled.ts';
import type { Concept, Glossary } from '../../glossary/concept.ts';
import { createLibrary, type Library } from '../../glossary/library.ts';
import { indexBytes } from '../../glossary/lookup/prebuilt.ts';
import { PrebuiltGlossary, prebuiltBytes } from '../../glossary/prebuilt-glossary.ts';

const team = (count: number, plain = 'small part'): Glossary => ({
  id: 'team',
  name: 'Team',
  concepts: Array.from(
    { length: count },
    (_, n): Concept => ({ id: `widget-${n}`, side: 'marketing', terms: [`widget ${n}`, `WDG${n}`], plain }),
  ),
});
const changed = (glossary: Glossary, id: string, more: Partial<Concept>): Glossary => ({
  ...glossary,
  concepts: glossary.concepts.map((one) => (one.id === id ? { ...one, ...more } : one)),
});

const bundled = PrebuiltGlossary.from(prebuiltBytes(bundledGlossary())) as PrebuiltGlossary;
const lookupIndex = indexBytes(bundledGlossary());
const TEXTS = ['Widget 7 and widget 11 are leads; WDG7, WDG11 and the gadget.', 'No words of ours, but an API.'];
const QUERIES = ['widget 7', 'wdg11', 'gadget', 'lead', 'small part'];

function same(one: Library, two: Library): void {
  for (const text of TEXTS)
    expect(JSON.stringify(one.rewrite(text, { reader: 'everyone' }))).toBe(
      JSON.stringify(two.rewrite(text, { reader: 'everyone' })),
    );
  for (const query of QUERIES)
    expect(one.lookup(query).map(({ id, score }) => [id, score])).toEqual(
      two.lookup(query).map(({ id, score }) => [id, score]),
    );
}

test('in steps', async () => {
  const library = createLibrary([team(600), bundled], { lookupIndex });
  let steps = 0;
  await library.prepare(() => {
    steps += 1;
    return steps % 7 === 0 ? Promise.resolve() : undefined;
  });
  expect(steps).toBeGreaterThan(40);
  same(library, createLibrary([team(600), bundled], { lookupIndex }));
});

test('after another one, again and again; the one before answers until then', async () => {
  let glossary = team(300);
  let library = createLibrary([glossary, bundled], { lookupIndex });
  await library.prepare(() => undefined);
  for (let n = 0; n < 80; n++) {
    const id = `widget-${n}`;
    glossary = changed(glossary, id, n === 20 ? { terms: ['gadget'] } : { plain: `part ${n}` });
    if (n === 40) glossary = { ...glossary, concepts: glossary.concepts.filter((one) => one.id !== 'widget-41') };
    const next: Library = createLibrary([glossary, bundled], { lookupIndex, after: library });
    const before = library;
    await next.prepare(() => {
      expect(before.lookup('widget 7')[0]?.id).toBe('widget-7');
      return undefined;
    });
    library = next;
  }
  same(library, createLibrary([glossary, bundled], { lookupIndex }));
  expect(library.rewrite('A gadget.', { reader: 'it' }).text).toBe('A small part.');
});

test('a text that comes while it is being made is rewritten all the same', async () => {
  const library = createLibrary([team(600), bundled], { lookupIndex });
  let asked = '';
  await library.prepare(() => {
    asked ||= library.rewrite('A widget 7.', { reader: 'it' }).text;
    expect(library.lookup('wdg7', { limit: 1 })[0]?.id).toBe('widget-7');
    return undefined;
  });
  expect(asked).toBe('A small part.');
});
