import { expect, test } from 'vitest';
import type { Concept } from '../../../glossary/concept.ts';
import type { LoadedGlossary } from '../../../glossary/host-api.ts';
import { allRows, filterRows, type Sort, sortRows } from '../../../renderer/glossary/rows.ts';

const concept = (id: string, terms: readonly string[], more: Partial<Concept> = {}): Concept => ({
  id,
  side: 'marketing',
  terms: [...terms],
  plain: 'x',
  ...more,
});
const glossary: LoadedGlossary = {
  id: 'team',
  name: 'Team',
  kind: 'team',
  place: '',
  readOnly: false,
  revisions: {},
  problems: [],
  concepts: [
    concept('contact', ['contact', 'lead']),
    concept('account-lead', ['account lead']),
    concept('lead-time', ['lead time']),
    concept('lead', ['Lead', 'prospect']),
    concept('buyer', ['buyer', 'lead buyer']),
    concept('zeal', ['Zéal'], { plain: 'a lead' }),
  ],
};
const BY_TERM: Sort = { by: 'term', down: false };
const shown = (text: string, sort = BY_TERM): string[] => {
  const filters = { text, side: 'all', status: 'all', glossary: 'all' } as const;
  return sortRows(filterRows(allRows([glossary]), filters), sort, text).map(({ term }) => term);
};

test('the term itself stands first, then its beginnings, then other names, then the rest', () => {
  expect(shown('lead')).toEqual(['Lead', 'lead time', 'contact', 'buyer', 'account lead', 'Zéal']);
  expect(shown(' LEAD ')[0]).toBe('Lead');
  expect(shown('zeal')).toEqual(['Zéal']);
});

test('without a filter, and by another column, the order is as asked', () => {
  expect(shown('')).toEqual(['account lead', 'buyer', 'contact', 'Lead', 'lead time', 'Zéal']);
  expect(shown('', { by: 'term', down: true })[0]).toBe('Zéal');
  expect(shown('lead', { by: 'status', down: false })[0]).toBe('account lead');
});

test('numbers are numbers', () => {
  const numbered = {
    ...glossary,
    concepts: ['tier 10', 'tier 2', 'Tier 1'].map((one) => concept(one.toLowerCase().replace(' ', '-'), [one])),
  };
  expect(sortRows(allRows([numbered]), BY_TERM).map(({ term }) => term)).toEqual(['Tier 1', 'tier 2', 'tier 10']);
});

test('a rewording has what it takes from below; the entry below says whose stands for it', () => {
  const below: LoadedGlossary = { ...glossary, concepts: [concept('lead', ['lead'], { plain: 'interested person' })] };
  const rewording = { id: 'lead', overrides: 'team/lead', definition: 'Mine.' } as Concept;
  const mine: LoadedGlossary = { ...glossary, id: 'personal', name: 'My terms', concepts: [rewording] };
  const rows = allRows([mine, below]);
  expect(rows.map(({ key, term, plain, reworded }) => ({ key, term, plain, reworded }))).toEqual([
    { key: 'personal/lead', term: 'lead', plain: 'interested person', reworded: undefined },
    { key: 'team/lead', term: 'lead', plain: 'interested person', reworded: 'My terms' },
  ]);
  expect(rows[0]?.concept).toBe(rewording);
});
