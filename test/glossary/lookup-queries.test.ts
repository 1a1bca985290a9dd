/** What can be typed besides a word: filters, wildcards, whole sentences; what is highlighted; the ranking of small lists. */
import { describe, expect, test } from 'vitest';
import { LookupIndex } from '../../glossary/lookup/lookup.ts';
import { rankSmallList } from '../../glossary/lookup/small-list.ts';
import type { Hit } from '../../glossary/results.ts';
import { concept, entries, ids } from './lookup-glossary.ts';

const team = [
  { glossary: 'team-north', concept: concept({ id: 'north-page', terms: ['page owner'], side: 'business' }) },
  { glossary: 'personal', concept: concept({ id: 'my-page', terms: ['page of mine'] }) },
];
const index = new LookupIndex([...team, ...entries]);
const search = (query: string): string[] => ids(index.search(query, 20));

describe('filters', () => {
  test.each<[query: string, expected: string[]]>([
    ['side:it sql', ['sql-language']],
    ['sql side:marketing', ['sql-lead']],
    ['status:draft', ['suppression-list']],
    ['status:draft landing', []],
    ['in:team', ['north-page']],
    ['in:team-north page', ['north-page']],
    ['in:personal', ['my-page']],
    ['topic:mail', ['blocklist']],
    ['side:office', ['north-page']],
    ['SIDE:IT  in:bundled  cache', ['cache']],
  ])('%s', (query, expected) => expect(search(query)).toEqual(expected));
  test('without words, all that pass, by name', () => {
    expect(search('side:it')).toEqual([
      'redirect-301',
      'blocklist',
      'c-sharp',
      'cpp',
      'cache',
      'data-centre',
      'go-live',
      'it',
      'spf',
      'sla',
      'sql-language',
      'webhook',
    ]);
  });
  test('what is no filter is searched', () => {
    expect(search('https://example.com/cache')).toContain('cache');
    expect(search('side:left cache')).toContain('cache');
  });
});

describe('wildcards', () => {
  test.each<[query: string, expected: string[]]>([
    ['*page', ['landing page']],
    ['*ing pag*', ['landing page', 'landing page test']],
    ['*age t*t', ['landing page test']],
    ['land*test', ['landing page test']],
    ['c?che', ['cache']],
    ['SL?', ['SLA']],
    ['SQ?', ['SQL', 'SQL']],
    ['*zzz*', []],
  ])('%s', (query, expected) => {
    expect(index.search(query, 20).map((h) => h.match.text)).toEqual(expected);
  });
  test('a question mark behind several words is punctuation', () =>
    expect(search('service level agreement?')[0]).toBe('sla'));
  test('a question mark that matches nothing is punctuation too', () => expect(search('cache?')[0]).toBe('cache'));
});

describe('a pasted sentence', () => {
  test.each<[text: string, expected: string[]]>([
    ['We need the landing page before the go-live.', ['landing-page', 'go-live']],
    [
      'Please clear the cache, then check the CTR and the suppression lists.',
      ['cache', 'click-through-rate', 'suppression-list'],
    ],
    ['The webhook feeds SQL.', ['webhook', 'sql-language', 'sql-lead']],
    ['It is late.\nThe data center is warm.', ['data-centre']],
    ['Ask IT whether it is in the cache!', ['it', 'cache']],
    ['we need the landing page test before the go-live of the campaign', ['landing-page-test', 'go-live']],
  ])('%s', (text, expected) => expect(search(text)).toEqual(expected));
  test('a description is none', () => expect(search('the thing that stops our mails going to spam')[0]).toBe('spf'));
  test('a sentence without a term is searched as a description', () =>
    expect(search('People arrive there after a click.')[0]).toBe('landing-page'));
});

describe('what is highlighted', () => {
  const shown = (query: string): string[] => {
    const { match } = index.search(query, 1)[0] as Hit;
    return match.ranges.map((r) => match.text.slice(r.start, r.end));
  };
  test.each<[query: string, parts: string[]]>([
    ['landing page', ['landing page']],
    ['landi', ['landi']],
    ['landingp', ['landing p']],
    ['clickthrough', ['click-through']],
    ['rate click', ['click', 'rate']],
    ['sla', ['SLA']],
    ['landing pages', ['landing page']],
    ['suli', ['su', 'li']],
    ['page people arrive after a click', ['page', 'people arrive after', 'click']],
  ])('%s', (query, parts) => expect(shown(query)).toEqual(parts));
  test('letters of a typo, by fuse.js', () => {
    expect(shown('webbhook').join('')).toMatch(/hook/);
  });
  test('ranges lie in the text, in order, without overlap', () => {
    for (const query of ['lnading pgae', 'supresion list', 'mails spam', 'click rate', 'c#', 'e mail bounce', 'colour'])
      for (const { match } of index.search(query, 20)) {
        let end = 0;
        for (const range of match.ranges) {
          expect(range.start).toBeGreaterThanOrEqual(end);
          expect(range.end).toBeGreaterThan(range.start);
          end = range.end;
        }
        expect(end).toBeLessThanOrEqual(match.text.length);
      }
  });
});

describe('small lists', () => {
  const commands = ['New concept', 'Import a file', 'Export the glossary', 'Show history', 'Settings'];
  const rank = (query: string): string[] => rankSmallList(commands, query, (c) => c).map((r) => r.item);
  test('the best first, typos included', () => {
    expect(rank('histroy')[0]).toBe('Show history');
    expect(rank('import')[0]).toBe('Import a file');
    expect(rank('zzzz')).toEqual([]);
  });
  test('all, in their order, for nothing typed', () => expect(rank(' ')).toEqual(commands));
  test('says what to highlight', () => {
    const [first] = rankSmallList(commands, 'sett', (c) => c);
    expect(first?.ranges).toEqual([{ start: 0, end: 4 }]);
  });
});
