/** What a host answers to a file of one new entry, one in conflict and one that cannot be read. */
export const PREVIEW = {
  token: 't1',
  format: 'csv',
  columns: ['Begriff', 'Klartext'],
  sample: [['LP', 'start page']],
  mapping: { columns: { Begriff: 'term', Klartext: 'plain' } },
  rows: [
    {
      row: 2,
      state: 'new',
      concept: { id: 'lp', side: 'marketing', terms: ['LP'], plain: 'start page' },
      problems: [],
    },
    {
      row: 3,
      state: 'conflict',
      concept: { id: 'golden-record', side: 'both', terms: ['golden record'], plain: 'the true entry' },
      current: { id: 'golden-record', side: 'both', terms: ['golden record'], plain: 'one agreed customer record' },
      problems: [],
    },
    { row: 4, state: 'error', problems: [{ code: 'missing-key', severity: 'error', line: 4, data: { key: 'term' } }] },
  ],
  problems: [],
};
