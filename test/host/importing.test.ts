import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Bench, concept, good, openBench } from './workbench.ts';

let bench: Bench;
beforeEach(async () => {
  bench = openBench();
  await bench.call('createGlossary', { name: 'Team', pickFolder: false });
});
afterEach(() => bench.close());

const csv = (text: string) => ({ name: 'words.csv', bytes: new TextEncoder().encode(text) });
const preview = (text: string) => bench.call('importPreview', { glossaryId: 'team', file: csv(text) });
const states = async (text: string) => (await preview(text)).rows.map(({ state }) => state);
const words = async () =>
  (await bench.call('loadLibrary')).glossaries
    .find(({ id }) => id === 'team')
    ?.concepts.map(({ id, plain }) => [id, plain]);

test('new, changed, same, conflict and error are told apart', async () => {
  good(await bench.save('team', concept('api', { terms: ['API'], plain: 'connection' })));
  good(await bench.save('team', concept('dns', { terms: ['DNS'], plain: 'address book' })));
  good(await bench.save('team', concept('cms', { terms: ['CMS'], plain: 'website editor' })));
  const text =
    'id,term,plain,side\napi,API,link between programs,it\ndns,DNS,address book,it\n,CMS,something else,it\n,CRM,customer list,both\n,,no term,it\n';
  expect(await states(text)).toEqual(['changed', 'same', 'conflict', 'new', 'error']);
});

test('an import is one action with one undo', async () => {
  good(await bench.save('team', concept('api', { terms: ['API'], plain: 'connection' })));
  const { token, rows } = await preview('id,term,plain,side\napi,API,link,it\n,CRM,customer list,both\n');
  expect(rows.map(({ state }) => state)).toEqual(['changed', 'new']);
  const report = await bench.call('importApply', { token, glossaryId: 'team', choices: {} });
  expect(report).toMatchObject({ imported: 2, problems: [] });
  expect(await words()).toEqual([
    ['api', 'link'],
    ['crm', 'customer list'],
  ]);
  expect((await bench.call('history', { glossaryId: 'team', conceptId: 'crm' }))[0]?.action).toBe('imported');
  expect((await bench.call('undo', report.undo)).ok).toBe(true);
  expect(await words()).toEqual([['api', 'connection']]);
});

test.each([
  ['mine', [['cms', 'website editor']]],
  ['theirs', [['cms', 'contact message service']]],
  [
    'both',
    [
      ['cms', 'website editor'],
      ['cms-2', 'contact message service'],
    ],
  ],
] as const)('a conflict is settled as chosen: %s', async (choice, expected) => {
  good(await bench.save('team', concept('cms', { terms: ['CMS'], plain: 'website editor' })));
  const { token, rows } = await preview('term,plain,side\nCMS,contact message service,it\n');
  await bench.call('importApply', { token, glossaryId: 'team', choices: { [rows[0]?.row ?? 0]: choice } });
  expect(await words()).toEqual(expected);
});

test('what somebody changed between preview and import is not overwritten', async () => {
  const saved = good(await bench.save('team', concept('api', { terms: ['API'], plain: 'connection' })));
  const { token } = await preview('id,term,plain,side\napi,API,link,it\n');
  good(await bench.save('team', { ...saved.concept, plain: 'bridge' }, saved.revision));
  const report = await bench.call('importApply', { token, glossaryId: 'team', choices: {} });
  expect(report).toMatchObject({ imported: 0, problems: [{ code: 'conflict' }] });
  expect(await words()).toEqual([['api', 'bridge']]);
});

test('a preview is used once, for its own glossary', async () => {
  const { token } = await preview('term,plain,side\nCRM,customer list,both\n');
  expect((await bench.call('importApply', { token, glossaryId: 'personal', choices: {} })).problems[0]?.code).toBe(
    'no-such-preview',
  );
  expect((await bench.call('importApply', { token, glossaryId: 'team', choices: {} })).imported).toBe(1);
  expect((await bench.call('importApply', { token, glossaryId: 'team', choices: {} })).problems[0]?.code).toBe(
    'no-such-preview',
  );
});

test.each(['csv', 'xlsx', 'tbx', 'json'])('what is exported as %s comes back the same', async (format) => {
  good(
    await bench.save(
      'team',
      concept('api', {
        terms: ['API', 'application programming interface'],
        plain: 'connection',
        definition: 'How programs talk to each other.',
      }),
    ),
  );
  good(
    await bench.save(
      'team',
      concept('deploy', { pos: 'verb', plain: 'put* {object} live', 'without-object': 'go* live' }),
    ),
  );
  const { name, bytes } = await bench.call('exportGlossary', { glossaryId: 'team', format });
  const { rows } = await bench.call('importPreview', { glossaryId: 'team', file: { name, bytes } });
  expect(rows.map(({ state }) => state)).toEqual(['same', 'same']);
});

test('an unknown format or glossary is said', async () => {
  expect((await bench.call('exportGlossary', { glossaryId: 'team', format: 'doc' })).problems[0]?.code).toBe(
    'unknown-export-format',
  );
  expect((await bench.call('exportGlossary', { glossaryId: 'nobody', format: 'csv' })).problems[0]?.code).toBe(
    'unknown-glossary',
  );
  expect((await bench.call('exportGlossary', { glossaryId: 'bundled', format: 'csv' })).bytes.length).toBeGreaterThan(
    100,
  );
});
