/** A page is told what changed since it last asked, and gets a large glossary in parts. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { ConceptsPart, LoadedGlossary } from '../../glossary/host-api.ts';
import { type Bench, concept, good, openBench } from './workbench.ts';

const LARGE = 900;
let bench: Bench;
afterEach(() => bench.close());

async function personal(have?: LoadedGlossary): Promise<LoadedGlossary> {
  const asked = have?.stamp === undefined ? [] : [{ personal: have.stamp }];
  const [first] = (await bench.call('loadLibrary', ...asked)).glossaries;
  return first as LoadedGlossary;
}

function openWith(count: number): void {
  bench = openBench();
  const terms = path.join(bench.data, 'personal/terms');
  mkdirSync(terms, { recursive: true });
  for (let n = 0; n < count; n++)
    writeFileSync(path.join(terms, `t${n}.md`), `---\nid: t${n}\nside: it\nterms: [t${n}]\nplain: thing\n---\n`);
}

test('only what is new, changed or gone is answered to who has the rest', async () => {
  openWith(3);
  const first = await personal();
  expect(first.concepts).toHaveLength(3);
  expect(await personal(first)).toMatchObject({ since: first.stamp, stamp: first.stamp, concepts: [], removed: [] });
  const saved = good(await bench.save('personal', concept('new')));
  await bench.call('saveConcepts', {
    glossaryId: 'personal',
    changes: [{ id: 't1', concept: null, baseRevision: first.revisions['t1'] ?? null }],
  });
  expect(await personal(first)).toMatchObject({
    since: first.stamp,
    concepts: [{ id: 'new' }],
    revisions: { new: saved.revision },
    removed: ['t1'],
  });
  expect((await personal({ ...first, stamp: 'of another start' })).concepts).toHaveLength(3);
});

test('a large glossary comes in parts, which belong to one state of it', async () => {
  openWith(LARGE);
  const { stamp = '', inParts, concepts } = await personal();
  expect([inParts, concepts]).toEqual([LARGE, []]);
  const ids = new Set<string>();
  const part = (from: number) => bench.call('conceptsPart', { glossaryId: 'personal', stamp, from });
  rmSync(path.join(bench.data, 'personal/terms/t5.md'));
  while (ids.size < LARGE) {
    const read = JSON.parse((await part(ids.size)) ?? '') as ConceptsPart;
    expect(read.concepts.length).toBeGreaterThan(0);
    for (const { id } of read.concepts) {
      expect(read.revisions[id]).toBeTypeOf('string');
      ids.add(id);
    }
  }
  expect(await bench.call('conceptsPart', { glossaryId: 'personal', stamp: 'other', from: 0 })).toBeNull();
  expect(await bench.call('conceptsPart', { glossaryId: 'nobody', stamp, from: 0 })).toBeNull();
});
