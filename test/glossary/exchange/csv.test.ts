import { describe, expect, test } from 'vitest';
import { exportGlossary } from '../../../glossary/exchange/export-glossary.ts';
import { type Imported, importFile } from '../../../glossary/exchange/import-file.ts';
import { small } from './concepts.ts';
import { bytes, latin1, utf16le } from './files.ts';

const read = (text: string, mapping = {}, name = 'words.csv'): Imported => importFile(bytes(text), name, mapping);
const terms = ({ concepts }: Imported): unknown[] => concepts.map(({ value }) => value['terms']);
const plains = ({ concepts }: Imported): unknown[] => concepts.map(({ value }) => value['plain']);
const codes = ({ problems }: Imported): string[] => problems.map(({ code }) => code);

describe('how the file is cut', () => {
  test.each([
    ['commas', 'term,plain\nlead,"potential, perhaps"\nCRM,list\n'],
    ['semicolons', 'term;plain\nlead;"potential, perhaps"\nCRM;list\n'],
    ['tabs', 'term\tplain\nlead\tpotential, perhaps\nCRM\tlist\n'],
    ['bars', 'term|plain\nlead|potential, perhaps\nCRM|list\n'],
    ['what Excel names itself', 'sep=;\r\nterm;plain\r\nlead;potential, perhaps\r\nCRM;list\r\n'],
    ['old Mac line ends', 'term;plain\rlead;potential, perhaps\rCRM;list\r'],
  ])('%s', (_, text) => {
    expect(plains(read(text))).toEqual(['potential, perhaps', 'list']);
  });

  test('commas in the wordings do not outvote the semicolons between them', () => {
    const text = 'term;plain\na;one, two, three\nb;four, five\nc;six\nd;seven, eight, nine, ten\n';
    expect(plains(read(text))).toEqual(['one, two, three', 'four, five', 'six', 'seven, eight, nine, ten']);
  });

  test('line breaks, quotes and semicolons inside a cell', () => {
    const { concepts } = read('term,definition,plain\r\nlead,"One ""hot"" line;\r\nand another",x\r\n');
    expect(concepts[0]?.value['definition']).toBe('One "hot" line;\nand another');
  });

  test('rows are counted as a spreadsheet counts them, blank ones too', () => {
    const { concepts } = read('term,plain\n\nlead,"a\nb"\n,\n,missing\n');
    expect(concepts.map(({ row }) => row)).toEqual([3, 5]);
    expect(concepts[1]?.problems).toMatchObject([{ code: 'row-without-term', line: 5, data: { row: 5 } }]);
  });
});

describe('encodings', () => {
  const text = 'term;plain\nCafé-Umsatz;Größe\n';
  test.each([
    ['UTF-8', bytes(text), []],
    ['UTF-8 with its mark', bytes(`\uFEFF${text}`), []],
    ['UTF-16 with its mark', utf16le(text), []],
    ['UTF-16 without', utf16le(text).subarray(2), []],
    ['Windows-1252, which is said', latin1(text), ['encoding-assumed']],
  ])('%s', (_, file, said) => {
    const result = importFile(file, 'words.csv');
    expect([terms(result), plains(result)]).toEqual([[['Café-Umsatz']], ['Größe']]);
    expect(codes(result).filter((code) => code === 'encoding-assumed')).toEqual(said);
  });
});

describe('what the columns hold', () => {
  test('known by many names', () => {
    const { mapping } = read('Jargon,Use instead,Part of speech,Synonyms,Description,Colour\na,b,noun,c,d,red\n');
    expect(mapping.columns).toEqual({
      Jargon: 'term',
      'Use instead': 'plain',
      'Part of speech': 'pos',
      Synonyms: 'terms',
      Description: 'definition',
      Colour: '',
    });
  });

  test('what nothing is taken from is said', () => {
    const { problems } = read('term,plain,colour\nlead,customer,red\n');
    expect(problems).toContainEqual({ code: 'columns-left-out', severity: 'warning', data: { columns: 'colour' } });
  });

  test('without a header: term, wording; language codes as DeepL has them are left out', () => {
    const result = read('lead,potential customer,en,en\nsprint,two weeks of work,en,en\n');
    expect(terms(result)).toEqual([['lead'], ['sprint']]);
    expect(plains(result)).toEqual(['potential customer', 'two weeks of work']);
    expect(result.concepts[0]?.row).toBe(1);
  });

  test('a mapping settles it', () => {
    const columns = { Fachwort: 'term', Klartext: 'plain', Notiz: '' };
    const result = read('Fachwort;Klartext;Notiz\nlead;customer;x\n', { columns });
    expect([terms(result), plains(result), codes(result)]).toEqual([[['lead']], ['customer'], ['side-assumed']]);
    expect(result.sample).toEqual([['lead', 'customer', 'x']]);
  });

  test('two columns of one name keep apart', () => {
    expect(read('term,note,note\na,b,c\n').columns).toEqual(['term', 'note', 'note (2)']);
  });

  test('no column for terms is an error, and nothing is read', () => {
    const result = read('plain,side\ncustomer,it\n');
    expect([codes(result), result.concepts]).toEqual([['no-term-column'], []]);
  });

  test('a wrong value is said by the name of its column', () => {
    const { concepts } = read(
      'Jargon,Say instead,Team,Say to IT,Kind of word\nlead,a*b*,nobody,"*x",noun\ncrm,,it,y,word\n',
    );
    expect(
      concepts.flatMap(({ problems }) => problems.map(({ code, line, data }) => [code, line, data['key']])),
    ).toEqual([
      ['not-one-of', 2, 'Team'],
      ['two-heads', 2, 'Say instead'],
      ['head-mark-alone', 2, 'Say to IT'],
      ['not-one-of', 3, 'Kind of word'],
    ]);
  });

  test('a wrong value names its row and key', () => {
    const [one] = read('term,plain,side\nlead,customer,sales\n').concepts;
    expect(one?.problems).toMatchObject([{ code: 'not-one-of', line: 2, data: { key: 'side', got: 'sales' } }]);
    expect(one?.concept).toBeUndefined();
  });
});

describe('capitals from spreadsheets', () => {
  test('a column of capitals is made small and said; names and acronyms stay', () => {
    const result = read(
      'term,plain\nLanding page,Entry page\nOpen rate,Share of readers\nCRM,Customer list\nGoogle Ads,Advertisements\n',
    );
    expect(terms(result)).toEqual([['landing page'], ['open rate'], ['CRM'], ['Google Ads']]);
    expect(plains(result)).toEqual(['entry page', 'share of readers', 'customer list', 'advertisements']);
    expect(result.problems.filter(({ code }) => code === 'initial-capitals').map(({ data }) => data['count'])).toEqual([
      2, 4,
    ]);
  });

  test('several names in a column of small letters are no such column', () => {
    const names = ['Slack', 'Jira', 'Figma', 'lead', 'sprint', 'open rate', 'backlog'];
    const text = `term,plain\n${names.map((name) => `${name},x`).join('\n')}\n`;
    expect(terms(read(text))).toEqual(names.map((name) => [name]));
  });

  test('a few names among small letters are no such column', () => {
    expect(terms(read('term,plain\nSlack,chat\nlead,customer\nsprint,two weeks\n'))).toEqual([
      ['Slack'],
      ['lead'],
      ['sprint'],
    ]);
  });
});

test('an acronym that is a word is only matched in capitals', () => {
  const result = read('term,plain\nIT,computer people\nPR,press office\n');
  expect(terms(result)).toEqual([[{ text: 'IT', case: 'exact' }], ['PR']]);
  expect(codes(result)).toContain('case-set');
});

describe('formulas', () => {
  test.each(['=1+1', '+49 30', '-5 %', '@here', "'=x", '\t=x'])(
    '%s is written as text and comes back',
    async (text) => {
      const { bytes: file } = await exportGlossary(
        { id: 'g', name: 'g', concepts: [{ id: 'a', side: 'it', terms: [text.trim()], plain: 'x' }] },
        'csv',
      );
      const cell = new TextDecoder().decode(file).split('\n')[1]?.split(',')[1] ?? '';
      expect(cell.replace(/^"/, '')).toMatch(/^'/);
      expect(terms(importFile(file, 'a.csv'))).toEqual([[text.trim()]]);
    },
  );
});

test('text that a spreadsheet would take for a number or a day is named on export', async () => {
  const said = async (...terms: string[]): Promise<unknown> => {
    const concepts = terms.map((term, n) => ({
      id: `c-${n}`,
      side: 'it' as const,
      terms: [term],
      plain: 'x',
      changed: '2026-11-23',
    }));
    return (await exportGlossary({ id: 'g', name: 'g', concepts }, 'csv')).problems.find(
      ({ code }) => code === 'csv-numbers',
    )?.data;
  };
  expect(await said('007', '24/7', 'TRUE', '1e5', '3.5%', '2026-01-02', '10:30', '404')).toEqual({
    count: 8,
    example: '007',
  });
  expect(await said('2FA', '3D', 'B2B', '1.0.0-beta', 'true north', 'e5', '365 days')).toBeUndefined();
});

test('the column "more" gives way to a cell that was changed since', async () => {
  const { bytes: file } = await exportGlossary(small, 'csv');
  const edited = new TextDecoder()
    .decode(file)
    .replace('crm,CRM,customer relationship management', 'crm,CRM,customer relationship management; customer base');
  const crm = importFile(bytes(edited), 'team.csv').concepts.find(({ value }) => value['id'] === 'crm');
  expect(crm?.value['terms']).toEqual([
    { text: 'CRM', type: 'acronym', case: 'exact' },
    'customer relationship management',
    'customer base',
  ]);
});

test('a "more" that is no JSON any more is an error of its row', () => {
  const [one] = read('id,term,plain,side,more\nlead,lead,customer,it,"{""near"":"\n').concepts;
  expect(one?.problems).toMatchObject([{ code: 'bad-more', line: 2 }]);
});
