/** Look-up over a small glossary: every kind of query, the order of kinds, and what decides among equals. */
import { describe, expect, test } from 'vitest';
import type { Concept } from '../../glossary/concept.ts';
import { createLibrary } from '../../glossary/library.ts';
import { LookupIndex } from '../../glossary/lookup/lookup.ts';
import { concept, entries, ids } from './lookup-glossary.ts';

const index = new LookupIndex(entries);
const search = (query: string, limit = 10): string[] => ids(index.search(query, limit));

describe.each<[kind: string, cases: [query: string, first: string][]]>([
  [
    'the exact name',
    [
      ['landing page', 'landing-page'],
      ['Landing Page', 'landing-page'],
      ['C++', 'cpp'],
      ['c#', 'c-sharp'],
      ['it', 'it'],
    ],
  ],
  [
    'an acronym or its expansion',
    [
      ['CTR', 'click-through-rate'],
      ['ctr', 'click-through-rate'],
      ['service level agreement', 'sla'],
      ['301s', 'redirect-301'],
    ],
  ],
  [
    'a synonym',
    [
      ['entry page', 'landing-page'],
      ['blacklist', 'blocklist'],
    ],
  ],
  [
    'a beginning',
    [
      ['land', 'landing-page'],
      ['click-thr', 'click-through-rate'],
      ['suppress', 'suppression-list'],
    ],
  ],
  [
    'all words in another order',
    [
      ['rate click through', 'click-through-rate'],
      ['list suppression', 'suppression-list'],
    ],
  ],
  [
    'an inflected name',
    [
      ['landing pages', 'landing-page'],
      ['personalised', 'personalise'],
      ['SLAs', 'sla'],
      ['analyses of cohorts', 'cohort-analysis'],
    ],
  ],
  [
    'a missing or extra space or hyphen',
    [
      ['landingpage', 'landing-page'],
      ['sup pression list', 'suppression-list'],
      ['web hook', 'webhook'],
      ['e mail bounce', 'email-bounce'],
    ],
  ],
  [
    'the other spelling',
    [
      ['personalize', 'personalise'],
      ['color grading', 'colour-grading'],
      ['data center', 'data-centre'],
    ],
  ],
  [
    'one letter wrong in a short word',
    [
      ['cahce', 'cache'],
      ['vache', 'cache'],
      ['cach', 'cache'],
      ['webbhook', 'webhook'],
    ],
  ],
  [
    'two letters wrong in a long one',
    [
      ['supresion list', 'suppression-list'],
      ['persnalsie', 'personalise'],
      ['lnading page', 'landing-page'],
    ],
  ],
  [
    'a description',
    [
      ['page people land on after an ad', 'landing-page'],
      ['how much it costs to win a customer', 'acquisition-cost'],
      ['the thing that stops our mails going to spam', 'spf'],
      ['old copy kept to be faster', 'cache'],
    ],
  ],
  [
    'abbreviated typing',
    [
      ['lapag', 'landing-page'],
      ['suli', 'suppression-list'],
    ],
  ],
  [
    'a question around a term',
    [
      ['what is a webhook?', 'webhook'],
      ['what does CTR mean?', 'click-through-rate'],
      ['webhook meaning', 'webhook'],
    ],
  ],
])('%s', (_, cases) => {
  test.each(cases)('%s finds %s first', (query, first) => expect(search(query)[0]).toBe(first));
});

test('each kind of match stands above the next', () => {
  const named = (id: string, ...terms: Concept['terms']): Concept => concept({ id, terms });
  const ladder = [
    named('a-exact', 'colour banner'),
    named('b-synonym', 'zz one', 'colour banner'),
    named('c-prefix', 'colour banner set'),
    named('d-order', 'banner with colour'),
    named('e-inflected', 'banners with colours'),
    named('f-spacing', 'colourbanner'),
    named('g-spelling', 'banner in color'),
    named('h-typo', 'colour bannar'),
    concept({ id: 'i-definition', terms: ['zz two'], definition: 'A banner with a colour of its own.' }),
  ];
  const small = new LookupIndex(ladder.reverse().map((c) => ({ glossary: 'bundled', concept: c })));
  expect(ids(small.search('colour banner', 20))).toEqual(ladder.map((c) => c.id).reverse());
});

test('abbreviated typing finds a name by the beginnings of its words, below everything else', () => {
  const small = new LookupIndex(
    [concept({ id: 'long', terms: ['landing page conversion rate'] }), concept({ id: 'exact', terms: ['LPCR'] })].map(
      (c) => ({ glossary: 'bundled', concept: c }),
    ),
  );
  expect(ids(small.search('lpcr', 5))).toEqual(['exact', 'long']);
  expect(ids(small.search('lapacora', 5))).toEqual(['long']);
  expect(small.search('lpagx', 5)).toEqual([]);
});

describe('among equals', () => {
  const of = (glossary: string, c: Partial<Concept> & { id: string }) => ({
    glossary,
    concept: concept({ terms: ['lead'], ...c }),
  });
  test('both meanings of a clash stand side by side', () => {
    const hits = index.search('SQL', 10);
    expect(ids(hits).slice(0, 2).sort()).toEqual(['sql-language', 'sql-lead']);
    expect(hits[2]?.score ?? 0).toBeLessThan((hits[1]?.score ?? 0) - 0.02);
  });
  test('approved before draft, team before bundled, then the id', () => {
    const order = [
      of('team', { id: 'z' }),
      of('bundled', { id: 'a' }),
      of('bundled', { id: 'b' }),
      of('bundled', { id: 'aa', status: 'review' }),
      of('bundled', { id: 'a0', status: 'draft' }),
      of('bundled', { id: 'a1', status: 'retired' }),
    ];
    expect(ids(new LookupIndex([...order].reverse()).search('lead', 10))).toEqual(order.map((e) => e.concept.id));
  });
  test('a draft that matches exactly stands above an approved beginning', () => {
    const small = new LookupIndex([
      of('bundled', { id: 'approved', terms: ['lead score'] }),
      of('bundled', { id: 'draft', status: 'draft' }),
    ]);
    expect(ids(small.search('lead', 5))).toEqual(['draft', 'approved']);
  });
});

test('a real word is no typo of another: what is described comes before a name that differs by a letter or two', () => {
  const small = new LookupIndex(
    [
      concept({ id: 'file', terms: ['file system'] }),
      concept({
        id: 'production',
        terms: ['production environment'],
        definition: 'The live system that customers use.',
      }),
    ].map((c) => ({ glossary: 'bundled', concept: c })),
  );
  expect(ids(small.search('live system', 5))[0]).toBe('production');
});

test('everyday words of a concept file (key `synonyms`) help a description to find it', () => {
  const plain = concept({ id: 'plain', terms: ['zz'], definition: 'Something else.' });
  const taught = concept({
    id: 'taught',
    terms: ['yy'],
    definition: 'Something else.',
    synonyms: ['gizmo for the till'],
  });
  const small = new LookupIndex([plain, taught].map((c) => ({ glossary: 'team', concept: c })));
  expect(ids(small.search('gizmo', 5))).toEqual(['taught']);
});

test('a hit carries what is shown of it', () => {
  expect(index.search('ctr', 1)[0]).toMatchObject({
    id: 'click-through-rate',
    term: 'click-through rate',
    terms: ['click-through rate', 'CTR'],
    glossary: 'bundled',
    side: 'marketing',
    plain: 'share of people who click',
    match: { field: 'term', text: 'CTR', ranges: [{ start: 0, end: 3 }] },
  });
});

test('the score never rises from hit to hit and lies between 0 and 1', () => {
  for (const query of ['l', 'la', 'lan', 'page', 'rate', 'mails going to spam', 'cahce', 'li*']) {
    const scores = index.search(query, 20).map((h) => h.score);
    expect(scores.length).toBeGreaterThan(0);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    for (const s of scores) expect(s >= 0 && s <= 1).toBe(true);
  }
});

test.each(['', ' ', '  \t', '---', '?'])('nothing is found for %j', (query) =>
  expect(index.search(query, 10)).toEqual([]),
);
test('at most as many hits as asked for', () => {
  expect(index.search('a', 3).length).toBeLessThanOrEqual(3);
  expect(index.search('page', 0)).toEqual([]);
});

test('a list full of guesses keeps some of its last places for abbreviated typing', () => {
  const guesses = Array.from({ length: 12 }, (_, i) =>
    concept({ id: `g${i}`, terms: [`sumpli ${'abcdefghijkl'[i]}`] }),
  );
  const small = new LookupIndex(
    [...guesses, concept({ id: 'list', terms: ['suppression list'] })].map((c) => ({
      glossary: 'bundled',
      concept: c,
    })),
  );
  const found = ids(small.search('supli', 9));
  expect(found).toHaveLength(9);
  expect(found.at(-1)).toBe('list');
});

describe('which of two names is meant', () => {
  const first = (query: string, ...terms: string[]): string | undefined =>
    new LookupIndex(
      terms.map((t, i) => ({ glossary: 'bundled', concept: concept({ id: `c${i}`, terms: [t] }) })),
    ).search(query, 1)[0]?.term;
  test('what was typed as a whole word stands before the beginning of another', () =>
    expect(first('ip', 'IPS', 'IP address')).toBe('IP address'));
  test('signs decide among names of the same letters', () => {
    const files = [
      concept({ id: 'acronym', terms: ['ICS'] }),
      concept({ id: 'file', terms: ['calendar file', '.ics'] }),
    ].map((c) => ({ glossary: 'bundled', concept: c }));
    expect(ids(new LookupIndex(files).search('.ics', 2))).toEqual(['file', 'acronym']);
    expect(ids(new LookupIndex(files).search('ics', 2))).toEqual(['acronym', 'file']);
  });
  test('the first letter is seldom the wrong one', () => expect(first('sitmap', 'bitmap', 'sitemap')).toBe('sitemap'));
  test('an unfinished word makes no inflected name', () =>
    expect(first('distributed rate s', 'distributed rating survey', 'distributed rate sequence')).toBe(
      'distributed rate sequence',
    ));
});

describe('descriptions in everyday words', () => {
  const described = (id: string, definition: string): Concept => concept({ id, terms: [id], definition });
  const small = new LookupIndex(
    [
      described('outage', 'A time in which a system is unavailable.'),
      described('audience', 'The people whom a message is for.'),
      described('rollback', 'The return to the earlier state.'),
      described('buyout', 'A fee for more rights.'),
      described('prospect', 'A person who may buy something.'),
      described('frequency', 'The number of times that one person sees an ad.'),
    ].map((c) => ({ glossary: 'bundled', concept: c })),
  );
  test.each([
    ['the site can not be reached', 'outage'],
    ['going back to how it was', 'rollback'],
    ['someone who might buy', 'prospect'],
    ['how often somebody sees it', 'frequency'],
  ])('%s', (query, id) => expect(small.search(query, 1)[0]?.id).toBe(id));
});

test('a name has all its meanings, however its words are put together', () => {
  const small = new LookupIndex(
    [
      concept({ id: 'bounce-mail', terms: ['bounce', 'mail that came back'], plain: 'came back' }),
      concept({ id: 'bounce-visit', terms: ['bounce rate', 'Bounce'], plain: 'left at once' }),
      concept({ id: 'opt-in', terms: ['opt-in'], plain: 'consent' }),
    ].map((c) => ({ glossary: 'bundled', concept: c as Concept })),
  );
  const named = (name: string): string[] => small.named(name).map((entry) => entry.concept.id);
  expect(named('BOUNCE')).toEqual(['bounce-mail', 'bounce-visit']);
  expect(named('opt in')).toEqual(['opt-in']);
  expect(named('boun')).toEqual([]);
  expect(named(' – ')).toEqual([]);
});

test('a preferred name with a wording of its own is shown with it', () => {
  const one = createLibrary([
    {
      id: 'g',
      name: 'G',
      concepts: [
        {
          id: 'recency',
          side: 'marketing',
          terms: [{ text: '12-month buyer', plain: 'buyer of the last year' }, 'recency'],
          plain: 'time since the last purchase',
        },
      ],
    },
  ]);
  expect(one.lookup('recency').map(({ term, plain }) => [term, plain])).toEqual([
    ['12-month buyer', 'buyer of the last year'],
  ]);
});
