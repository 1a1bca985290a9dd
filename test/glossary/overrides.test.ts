/** Glossaries over each other: earlier ones win, an override changes only what it sets. */
import { expect, test } from 'vitest';
import type { Concept, Glossary } from '../../glossary/concept.ts';
import { createLibrary } from '../../glossary/library.ts';

const lead: Concept = {
  id: 'lead',
  side: 'marketing',
  pos: 'noun',
  terms: ['lead', 'prospect'],
  plain: 'potential customer',
  definition: 'A person who may buy.',
};
const glossary = (id: string, ...concepts: Concept[]): Glossary => ({ id, name: id, concepts });
const bundled = glossary('bundled', lead, {
  id: 'kpi',
  side: 'business',
  pos: 'noun',
  terms: ['KPI'],
  plain: 'key measure',
});
const rewritten = (glossaries: Glossary[], text: string): string =>
  createLibrary(glossaries).rewrite(text, { reader: 'everyone' }).text;

test('the same id in an earlier glossary hides the later concept', () => {
  const team = glossary('team', { ...lead, terms: ['lead'], plain: 'interested person' });
  expect(rewritten([team, bundled], 'A lead, a prospect, a KPI.')).toBe(
    'An interested person, a prospect, a key measure.',
  );
});

test('an override changes only the keys it sets', () => {
  const team = glossary('team', { id: 'our-lead', overrides: 'bundled/lead', plain: 'interested person' } as Concept);
  expect(rewritten([team, bundled], 'A lead, a prospect.')).toBe('An interested person, an interested person.');
  expect(createLibrary([team, bundled]).entries.map((e) => [e.glossary, e.concept.id])).toEqual([
    ['team', 'our-lead'],
    ['bundled', 'kpi'],
  ]);
});

test('a person’s override lies over the team’s, and that over the bundled entry, whatever their ids', () => {
  const override = (id: string, more: object): Concept => ({ id, ...more }) as unknown as Concept;
  const team = glossary(
    'team',
    override('our-lead', { overrides: 'bundled/lead', plain: 'buyer', definition: 'Ours.' }),
  );
  for (const mine of [
    override('lead', { overrides: 'bundled/lead', definition: 'Mine.' }),
    override('my-lead', { overrides: 'team/our-lead', definition: 'Mine.' }),
    override('our-lead', { overrides: 'team/our-lead', definition: 'Mine.' }),
  ]) {
    const library = createLibrary([glossary('personal', mine), team, bundled]);
    expect(library.entries.map((e) => [e.glossary, e.concept.id])).toEqual([
      ['personal', mine.id],
      ['bundled', 'kpi'],
    ]);
    expect(library.entry(mine.id)?.concept).toMatchObject({ plain: 'buyer', definition: 'Mine.', pos: 'noun' });
    expect(library.rewrite('A lead, a prospect.', { reader: 'everyone' }).text).toBe('A buyer, a buyer.');
  }
});

test('overrides of nothing, and of each other, are no concept; one that says enough stands for itself', () => {
  const override = (id: string, overrides: string, more = {}): Concept =>
    ({ id, overrides, plain: 'x', ...more }) as unknown as Concept;
  const team = glossary('team', override('a', 'team/b'), override('b', 'team/a'), override('c', 'bundled/gone'));
  expect(createLibrary([team, bundled]).entries.filter((e) => e.glossary === 'team')).toEqual([]);
  const whole = glossary('team', override('c', 'bundled/gone', { side: 'it', terms: ['gadget'], pos: 'noun' }));
  expect(rewritten([whole, bundled], 'A gadget.')).toBe('An x.');
});

test('an override can retire a word, and null clears a key', () => {
  const retired = glossary('team', { id: 'no-lead', overrides: 'bundled/lead', status: 'retired' } as Concept);
  expect(rewritten([retired, bundled], 'A lead, a KPI.')).toBe('A lead, a key measure.');
  const cleared = glossary('team', { id: 'x', overrides: 'bundled/lead', definition: null } as unknown as Concept);
  expect(createLibrary([cleared, bundled]).entry('x')?.concept.definition).toBeUndefined();
});

test('a team’s own meaning of a bundled word wins; with cues of its own both stay', () => {
  const plain: Concept = { id: 'lead-metal', side: 'business', pos: 'noun', terms: ['lead'], plain: 'cable' };
  expect(rewritten([glossary('team', plain), bundled], 'The lead.')).toBe('The cable.');
  const withCues = { ...plain, near: ['plug', 'socket'] };
  const both = createLibrary([glossary('team', withCues), glossary('bundled', { ...lead, near: ['sales'] })]);
  expect(both.rewrite('The lead for the plug.', { reader: 'everyone' }).text).toBe('The cable for the plug.');
  expect(both.rewrite('The lead for the sales team.', { reader: 'everyone' }).text).toBe(
    'The potential customer for the sales team.',
  );
});

test('the order of glossaries counts, and edits name the one that speaks', () => {
  const personal = glossary('personal', { ...lead, plain: 'buyer' });
  const team = glossary('team', { ...lead, plain: 'customer' });
  const [edit] = createLibrary([personal, team, bundled]).rewrite('A lead.', { reader: 'it' }).edits;
  expect([edit?.after, edit?.glossary]).toEqual(['buyer', 'personal']);
});

test('an unknown reader is a RangeError', () => {
  expect(() => createLibrary([bundled]).rewrite('x', { reader: 'sales' as never })).toThrow(RangeError);
});
