import { describe, expect, test } from 'vitest';
import type { Concept } from '../../../glossary/concept.ts';
import { exportGlossary } from '../../../glossary/exchange/export-glossary.ts';
import { importFile } from '../../../glossary/exchange/import-file.ts';
import { chosenConcepts, type Match, matchImport, matchNotices } from '../../../glossary/exchange/match-import.ts';
import { bytes } from './files.ts';

const lead: Concept = {
  id: 'sales-lead',
  side: 'marketing',
  pos: 'noun',
  terms: ['lead', { text: 'MQL', case: 'exact' }],
  plain: { text: 'potential customer*', forms: { plural: 'potential customers' } },
  definition: 'Someone who may buy.',
  near: ['form'],
  status: 'approved',
  changed: '2026-10-01',
};
const cable: Concept = {
  id: 'power-lead',
  side: 'it',
  pos: 'noun',
  terms: ['lead'],
  plain: 'cable',
  status: 'approved',
};
const verb: Concept = { id: 'lead-verb', side: 'business', pos: 'verb', terms: ['lead'], plain: 'run' };

function match(current: readonly Concept[], text: string, name = 'a.csv'): Match[] {
  const { concepts, allTerms } = importFile(bytes(text), name);
  return matchImport(current, concepts, allTerms);
}
const states = (matches: readonly Match[]): string[] => matches.map(({ state }) => state);

describe('by id', () => {
  test('what the file says is taken, what it does not say stays', () => {
    const [one] = match([lead], 'id,term,plain\nsales-lead,lead,possible buyer\n');
    expect(one).toMatchObject({ state: 'changed', current: lead });
    expect(one?.concept).toEqual({ ...lead, plain: 'possible buyer' });
  });

  test('an import without a status never sets "approved" back', () => {
    const [one] = match([lead], 'id,term,definition\nsales-lead,lead,Somebody who might buy.\n');
    expect(one?.concept?.status).toBe('approved');
  });

  test.each([
    ['draft', 'approved', 'approved'],
    ['review', 'approved', 'approved'],
    ['approved', 'retired', 'retired'],
    ['approved', 'review', 'approved'],
    ['retired', 'approved', 'retired'],
    ['draft', undefined, 'draft'],
  ] as const)('a file that says "%s" of what is %s here: %s', (given, here, then) => {
    const { status: _status, ...rest } = lead;
    const current: Concept = here === undefined ? rest : { ...rest, status: here };
    const matches = match([current], `id,term,plain,status\nsales-lead,lead,possible buyer,${given}\n`);
    expect(matches[0]?.concept).toMatchObject({ plain: 'possible buyer', status: then });
    const kept = here !== undefined && then === here;
    expect(matchNotices(matches).map(({ code, data }) => [code, data['count']])).toEqual(
      kept ? [['status-kept', 1]] : [],
    );
  });

  test('a name that stands there twice by mistake is no change', async () => {
    const twice: Concept = { ...lead, terms: ['lead', 'prospect', { text: 'prospect', status: 'admitted' }] };
    for (const format of ['csv', 'tbx', 'json'] as const) {
      const { bytes: file, name } = await exportGlossary({ id: 'g', name: 'g', concepts: [twice] }, format);
      const { concepts, allTerms } = importFile(file, name);
      expect([format, states(matchImport([twice], concepts, allTerms))]).toEqual([format, ['same']]);
    }
  });

  test('the same but for forms, spaces and a first capital is the same', () => {
    const text =
      'id,term,other terms,plain,definition\nsales-lead,Lead,mql,Potential customer*,Someone  who may buy.\n';
    expect(states(match([lead], text))).toEqual(['changed']);
    expect(states(match([lead], text.replace('mql', 'MQL')))).toEqual(['same']);
  });

  test('changed here since the file was made: a conflict', () => {
    const file = (changed: string): string => `id,term,plain,changed\nsales-lead,lead,possible buyer,${changed}\n`;
    expect(states(match([lead], file('2026-09-01')))).toEqual(['conflict']);
    expect(states(match([lead], file('2026-11-01')))).toEqual(['changed']);
  });

  test('an id that means something else here: a conflict', () => {
    expect(states(match([lead], 'id,term,plain,side\nsales-lead,pipeline,open sales,marketing\n'))).toEqual([
      'conflict',
    ]);
  });

  test('a row without a wording may still complete a concept', () => {
    const [one] = match([lead], 'id,owner\nsales-lead,sales operations\n');
    expect(one).toMatchObject({ state: 'changed', concept: { owner: 'sales operations', terms: lead.terms } });
  });
});

test('two names that differ only by a capital stay two', () => {
  const roll: Concept = { id: 'roll', side: 'marketing', terms: ['extra film', 'b-roll', 'B-roll'], plain: 'film' };
  expect(states(match([roll], 'id,term,other terms\nroll,extra film,b-roll; B-roll\n'))).toEqual(['same']);
});

describe('by term and sense', () => {
  test.each([
    ['the same wording', 'term,plain\nlead,cable\n', 'same', 'power-lead'],
    ['the same definition', 'term,definition,owner\nlead,Someone who may buy.,me\n', 'changed', 'sales-lead'],
    ['another wording', 'term,plain,pos\nlead,dog strap,noun\n', 'conflict', 'sales-lead'],
    ['another part of speech', 'term,plain,pos\nlead,most important,adj\n', 'new', undefined],
    ['nothing that contradicts', 'term,owner\nlead,me\n', 'changed', 'sales-lead'],
    ['no such term', 'term,plain\nsprint,two weeks\n', 'new', undefined],
    [
      'another id and another side',
      'id,term,plain,side,pos\nrole,lead,head of a team,business,noun\n',
      'new',
      undefined,
    ],
    [
      'another id of the same side',
      'id,term,plain,side\nprospect,lead,possible buyer,marketing\n',
      'conflict',
      'sales-lead',
    ],
  ])('%s', (_, text, state, current) => {
    const [one] = match([lead, cable, verb], text);
    expect([one?.state, one?.current?.id]).toEqual([state, current]);
  });

  test('names are added where the file does not list them all', () => {
    const [one] = match([lead], 'term,plain\nlead,Potential customer*\n');
    expect(one?.state).toBe('same');
    const [two] = match([cable], 'lead\tcable\ncord\tcable\n', 'a.utf8');
    expect(two?.concept?.terms).toEqual(['lead', 'cord']);
  });

  test('a new concept never takes an id that is taken', () => {
    const ids = match(
      [{ ...cable, id: 'sprint', terms: ['cord'] }],
      'term,plain,pos\nsprint,two weeks,noun\nsprint,run,verb\n',
    ).map(({ concept }) => concept?.id);
    expect(ids).toEqual(['sprint-2', 'sprint-3']);
  });
});

describe('within the file', () => {
  test('two rows about one concept: the same twice is the same, else an error that names the first', () => {
    const text = (second: string): string => `term,plain,owner\nlead,cable,me\nlead,cable,${second}\n`;
    expect(states(match([cable], text('me')))).toEqual(['changed', 'same']);
    expect(match([cable], text('you'))[1]).toMatchObject({
      state: 'error',
      problems: [{ code: 'row-twice', line: 3, data: { first: 2 } }],
    });
  });

  test('an id that stands twice is an error', () => {
    expect(match([], 'id,term,plain\na,x,y\na,z,w\n')[1]).toMatchObject({
      state: 'error',
      problems: [{ code: 'id-twice', line: 3 }],
    });
  });

  test('an error in a row leaves the others alone', () => {
    const matches = match([lead], 'id,term,plain,side\n,sprint,two weeks,it\nsales-lead,lead,buyer,nobody\n,,,it\n');
    expect(states(matches)).toEqual(['new', 'error', 'error']);
    expect(matches[1]?.problems).toMatchObject([{ code: 'not-one-of', line: 3, data: { key: 'side' } }]);
  });
});

test('"keep" that was only there for want of a wording goes when one comes', () => {
  const bare: Concept = { id: 'crm', side: 'both', terms: ['CRM'], use: 'keep' };
  expect(match([bare], 'term,plain\nCRM,customer list\n')[0]?.concept).toEqual({
    id: 'crm',
    side: 'both',
    terms: ['CRM'],
    plain: 'customer list',
  });
});

test('what is written follows from the choices', () => {
  const matches = match(
    [lead, cable],
    'id,term,plain,side,pos\n,sprint,two weeks,it,noun\nsales-lead,lead,buyer,marketing,noun\nother,lead,dog strap,it,noun\n,lead,cable,it,noun\n',
  );
  expect(states(matches)).toEqual(['new', 'changed', 'conflict', 'same']);
  const written = (choice?: 'mine' | 'theirs' | 'both') =>
    chosenConcepts(matches, choice ? { 4: choice } : {}).map(({ id, plain }) => [id, plain]);
  const sure = [
    ['sprint', 'two weeks'],
    ['sales-lead', 'buyer'],
  ];
  expect(written()).toEqual(sure);
  expect(written('mine')).toEqual(sure);
  expect(written('theirs')).toEqual([...sure, ['power-lead', 'dog strap']]);
  expect(written('both')).toEqual([...sure, ['other', 'dog strap']]);
});
