/** What other programs get: read by prh itself, by a reader written after OmegaT's rules and one after Vale's, and as files a person can read. */
import { fromYAML } from 'prh';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Concept, Glossary } from '../../../glossary/concept.ts';
import type { ExportFormat } from '../../../glossary/exchange/exchange.ts';
import { exportFormatOf, exportGlossary } from '../../../glossary/exchange/export-glossary.ts';
import { small } from './concepts.ts';

const written = async (glossary: Glossary, format: ExportFormat) => {
  const { bytes, problems } = await exportGlossary(glossary, format);
  return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), problems };
};
const odd: Glossary = {
  id: 'odd',
  name: 'Odd\nnames',
  concepts: [
    ...small.concepts,
    { id: 'power-lead', side: 'it', pos: 'noun', terms: ['lead'], plain: 'cable' },
    {
      id: 'cpp',
      side: 'it',
      pos: 'noun',
      count: 'mass',
      terms: ['C++', '.NET', 'e-mail (old)', 'A/B test', 'up|down'],
      plain: 'programming',
    },
    { id: 'it', side: 'it', pos: 'noun', terms: [{ text: 'IT', case: 'exact' }], plain: 'computer department' },
    { id: 'seo', side: 'marketing', terms: ['SEO'], use: 'explain', meaning: 'being found' },
    { id: 'grow', side: 'business', pos: 'noun', terms: ['growth'], plain: 'growth of sales' },
    { id: 'gone', side: 'business', pos: 'noun', terms: ['synergy'], plain: 'teamwork', status: 'retired' },
  ] satisfies Concept[],
};

describe('golden files', () => {
  for (const [format, name] of [
    ['csv', 'small.csv'],
    ['tbx', 'small.tbx'],
    ['json', 'small.json'],
    ['omegat', 'small.utf8'],
    ['vale', 'small.vale.yml'],
    ['prh', 'small.prh.yml'],
  ] as const)
    test(name, async () => {
      const { text } = await written(small, format);
      await expect(text).toMatchFileSnapshot(`../../golden/exchange/${name}`);
    });
});

describe('prh', () => {
  test('loads the rules, its own specs hold, and it replaces as we say', async () => {
    const { text, problems } = await written(odd, 'prh');
    const engine = fromYAML('rules.yml', text);
    const mend = (message: string): string => engine.makeChangeSet('message.txt', message).applyChangeSets(message);
    expect(mend('We deploy sales leads on Friday; Sales leads in the CRM.')).toBe(
      'We put live potential customers on Friday; Potential customers in the customer database.',
    );
    expect(mend('Use C++, .NET or an A/B test. IT says it.')).toBe(
      'Use programming, programming or an programming. computer department says it.',
    );
    expect(mend('The leadership misleads; synergy, SEO, growth.')).toBe(
      'The leadership misleads; synergy, SEO, growth.',
    );
    expect(problems.find(({ code }) => code === 'export-clash')?.data['examples']).toContain('power-lead');
    expect(problems.find(({ code }) => code === 'export-no-wording')?.data).toMatchObject({ count: 3 });
  });
});

describe('Vale', () => {
  interface Style {
    readonly message: string;
    readonly swap: Readonly<Record<string, string>>;
  }
  /** As Vale does: case folded, whole words, `|` between suggestions, keys with a group of their own skipped. */
  function suggest(style: Style, message: string): string[] {
    const keys = Object.keys(style.swap).filter(
      (key) => (key.match(/\(/g) ?? []).length === (key.match(/\\\(/g) ?? []).length,
    );
    return keys.flatMap((key) =>
      new RegExp(`(?<!\\w)(?:${key})(?!\\w)`, 'i').test(message) ? (style.swap[key] ?? '').split('|') : [],
    );
  }

  test('a style of the right shape, keys escaped, a clash with both answers, the longest first', async () => {
    const { text, problems } = await written(odd, 'vale');
    const style = parse(text) as Style;
    expect(style).toMatchObject({ extends: 'substitution', ignorecase: true, action: { name: 'replace' } });
    expect(style.message.match(/%s/g)).toHaveLength(2);
    expect(suggest(style, 'one LEAD')).toEqual(['cable', 'potential customer']);
    expect(suggest(style, 'in C++ and .NET')).toEqual(['programming', 'programming']);
    expect(suggest(style, 'an old e-mail (old)')).toEqual(['programming']);
    expect(suggest(style, 'do it, xNET')).toEqual([]);
    const lengths = Object.keys(style.swap).map((key) => key.replaceAll('\\', '').length);
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
    expect(problems.find(({ code }) => code === 'export-exact-case')?.data['examples']).toBe('it');
  });
});

describe('OmegaT', () => {
  /** OmegaT reads line by line, splits at tabs and takes lines with # for comments. */
  const read = (text: string): string[][] =>
    text
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => line.split('\t'));

  test('every line is three cells of one line; the first says UTF-8', async () => {
    const { text } = await written(odd, 'omegat');
    expect(text.split('\n')[0]).toMatch(/^#.*-\*- coding: utf-8 -\*-$/);
    const lines = read(text);
    expect(lines.every((line) => line.length === 3)).toBe(true);
    expect(lines).toContainEqual([
      'push live',
      'put live',
      'To put a new version where visitors use it; usually outside office hours.',
    ]);
    expect(lines.some(([source]) => source === 'suspect')).toBe(false);
  });
});

test('the same glossary gives the same bytes, whatever the order of its concepts', async () => {
  const turned = { ...odd, concepts: [...odd.concepts].reverse() };
  for (const format of ['csv', 'tbx', 'json', 'omegat', 'vale', 'prh'] as const)
    expect((await written(turned, format)).text).toBe((await written(odd, format)).text);
});

test.each([
  ['a.csv', 'csv'],
  ['A.XLSX', 'xlsx'],
  ['x/y.tbx', 'tbx'],
  ['prh.yml', 'prh'],
  ['words.prh.yaml', 'prh'],
  ['Termbridge.yml', 'vale'],
  ['g.utf8', 'omegat'],
  ['a.doc', undefined],
])('%s is %s', (name, format) => {
  expect(exportFormatOf(name)).toBe(format);
});
