import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bundledGlossary } from '../../../glossary/bundled.ts';
import { exportGlossary } from '../../../glossary/exchange/export-glossary.ts';
import { type Imported, importFile } from '../../../glossary/exchange/import-file.ts';
import { glossary as anyGlossary, small } from './concepts.ts';
import { bytes, latin1, utf16le } from './files.ts';
import { tbxFaults } from './tbx-rules.ts';

const read = (xml: string): Imported => importFile(bytes(xml), 'words.tbx');
const values = ({ concepts }: Imported): unknown[] => concepts.map(({ value }) => value);

const DCT = `<?xml version="1.0" encoding="utf-8"?>
<?xml-model href="https://example.com/TBX-Basic.nvdl" type="application/xml"?>
<tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic">
  <tbxHeader><fileDesc><sourceDesc><p>made by hand</p></sourceDesc></fileDesc></tbxHeader>
  <text><body>
    <conceptEntry id="c1">
      <transacGrp><basic:transactionType>modification</basic:transactionType><date>2025-05-01</date><basic:responsibility>Tommy</basic:responsibility></transacGrp>
      <min:subjectField>web</min:subjectField>
      <basic:crossReference target="c2">see</basic:crossReference>
      <min:customerSubset>marketing</min:customerSubset>
      <note>asked for in 2024</note>
      <langSec xml:lang="en">
        <descripGrp><basic:definition>An address that is easy
          to remember &amp; to print.</basic:definition><basic:source>a book</basic:source></descripGrp>
        <termSec><term>friendly URL</term><min:administrativeStatus>supersededTerm-admn-sts</min:administrativeStatus></termSec>
        <termSec><term>vanity URL</term><min:partOfSpeech>noun</min:partOfSpeech><min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus><basic:termType>fullForm</basic:termType>
          <basic:context>Print the vanity URL.</basic:context></termSec>
      </langSec>
      <langSec xml:lang="de"><termSec><term>Kurzadresse</term></termSec></langSec>
    </conceptEntry>
    <conceptEntry id="c2"><langSec xml:lang="en"><termSec><term>redirect</term></termSec></langSec></conceptEntry>
  </body></text>
</tbx>`;

const VANITY = {
  terms: [
    { text: 'vanity URL', type: 'full form' },
    { text: 'friendly URL', status: 'deprecated' },
  ],
  pos: 'noun',
  side: 'marketing',
  topic: ['web'],
  see: ['redirect'],
  changed: '2025-05-01',
  definition: 'An address that is easy to remember & to print.',
  examples: [{ said: 'Print the vanity URL.' }],
  sections: [{ title: 'Notes', markdown: 'asked for in 2024' }],
};
/** The same content in the other styles. */
const asDca = DCT.replace('style="dct"', 'style="dca"')
  .replace(
    /<(?:min|basic):(definition|subjectField|context)>(.*?)<\/(?:min|basic):\1>/gs,
    '<descrip type="$1">$2</descrip>',
  )
  .replace(
    /<(?:min|basic):(administrativeStatus|partOfSpeech|termType)>(.*?)<\/(?:min|basic):\1>/g,
    '<termNote type="$1">$2</termNote>',
  )
  .replace(/<(?:min|basic):(customerSubset|source)>(.*?)<\/(?:min|basic):\1>/g, '<admin type="$1">$2</admin>')
  .replace(/<basic:transactionType>(.*?)<\/basic:transactionType>/g, '<transac type="transactionType">$1</transac>')
  .replace(
    /<basic:responsibility>(.*?)<\/basic:responsibility>/g,
    '<transacNote type="responsibility">$1</transacNote>',
  )
  .replace(
    /<basic:crossReference (target="c2")>(.*?)<\/basic:crossReference>/g,
    '<ref type="crossReference" $1>$2</ref>',
  );
const martif = (section: string): string =>
  asDca
    .replace(/<tbx [^>]*>/, '<martif type="TBX-Basic" xml:lang="en-US">')
    .replace('</tbx>', '</martif>')
    .replace(/tbxHeader/g, 'martifHeader')
    .replace(/conceptEntry/g, 'termEntry')
    .replace(/langSec/g, 'langSet')
    .replace(/<termSec>(.*?)<\/termSec>/gs, section);

describe('every style says the same', () => {
  test.each([
    ['third edition, DCT', DCT],
    ['third edition, DCA', asDca],
    ['second edition, tig', martif('<tig>$1</tig>')],
    ['second edition, ntig', martif('<ntig><termGrp>$1</termGrp></ntig>')],
  ])('%s', (_, xml) => {
    const result = read(xml);
    expect(values(result)).toEqual([VANITY, { terms: ['redirect'] }]);
    expect(result.concepts.map(({ concept }) => concept?.id)).toEqual(['vanity-url', 'redirect']);
    expect(result.problems.find(({ code }) => code === 'other-languages')?.data).toEqual({ languages: 'de' });
  });
});

test("the ids of other tools' files mean nothing here and match nothing", () => {
  expect(read(DCT).concepts.some(({ value }) => value['id'] !== undefined)).toBe(false);
});

test('two concepts of one name keep apart, and references find the one that is meant', () => {
  const entry = (id: string, definition: string, more = ''): string =>
    `<termEntry id="${id}"><descrip type="definition">${definition}</descrip>${more}<langSet xml:lang="en"><tig><term>${id === 'c3' ? 'plug' : 'lead'}</term></tig></langSet></termEntry>`;
  const reference = '<ref type="crossReference" target="c2">lead</ref>';
  const xml = `<martif><text><body>${entry('c1', 'A buyer.')}${entry('c2', 'A cable.')}${entry('c3', 'A socket.', reference)}</body></text></martif>`;
  const { concepts } = read(xml);
  expect(concepts.map(({ concept }) => concept?.id)).toEqual(['lead', 'lead-2', 'plug']);
  expect(concepts[2]?.value['see']).toEqual(['lead-2']);
});

test('a file without English gives its first language', () => {
  const result = read(DCT.replaceAll('xml:lang="en"', 'xml:lang="fr"'));
  expect(result.concepts[0]?.value['terms']).toEqual(VANITY.terms);
});

test.each([
  ['usageStatus', 'deprecated'],
  ['administrativeStatus', 'deprecatedTerm-admn-sts'],
  ['normativeAuthorization', 'deprecatedTerm'],
])('a status as %s', (type, status) => {
  const xml = `<martif><text><body><termEntry><langSet xml:lang="EN"><tig><term>a</term></tig><tig><term>b</term><termNote type="${type}">${status}</termNote></tig></langSet></termEntry></body></text></martif>`;
  expect(values(read(xml))).toEqual([{ terms: ['a', { text: 'b', status: 'deprecated' }] }]);
});

test.each([
  [
    'ISO-8859-1',
    latin1(
      '<?xml version="1.0" encoding="ISO-8859-1"?><martif><termEntry><langSet xml:lang="en"><tig><term>café</term></tig></langSet></termEntry></martif>',
    ),
  ],
  [
    'UTF-16',
    utf16le(
      '<?xml version="1.0" encoding="UTF-16"?><martif><termEntry><langSet xml:lang="en"><tig><term>café</term></tig></langSet></termEntry></martif>',
    ),
  ],
])('in %s', (_, file) => {
  expect(values(importFile(file, 'a.tbx'))).toEqual([{ terms: ['café'] }]);
});

/** As xmllint or jing would: with the schema in test/schema. */
describe('what we write is TBX-Basic', () => {
  test.each([
    ['a few entries', small],
    [
      'an id that begins with a figure, and a reference to nothing',
      {
        ...small,
        concepts: [
          { id: '2fa', side: 'it' as const, terms: ['2FA'], plain: 'second step', see: ['crm', 'nowhere'] },
          ...small.concepts,
        ],
      },
    ],
    ['nothing', { ...small, concepts: [] }],
    ['the whole bundled glossary', bundledGlossary()],
  ])('%s', async (_, glossary) => {
    expect(tbxFaults((await exportGlossary(glossary, 'tbx')).bytes)).toEqual([]);
  });

  test('anything people can write', async () => {
    await fc.assert(
      fc.asyncProperty(anyGlossary, async (glossary) => {
        expect(tbxFaults((await exportGlossary(glossary, 'tbx')).bytes)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('the schema notices what is wrong', () => {
  const good =
    '<tbx xmlns="urn:iso:std:iso:30042:ed-2" type="TBX-Basic" style="dca" xml:lang="en"><tbxHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></tbxHeader><text><body><conceptEntry id="a"><langSec xml:lang="en"><termSec><term>a</term><termNote type="partOfSpeech">noun</termNote></termSec></langSec></conceptEntry></body></text></tbx>';
  test('and nothing where nothing is', () => {
    expect(tbxFaults(bytes(good))).toEqual([]);
  });
  test.each([
    ['another root', 'xmlns="urn:iso:std:iso:30042:ed-2"', ''],
    ['another style', 'style="dca"', 'style="dct"'],
    ['an id that begins with a figure', 'id="a"', 'id="1"'],
    ['no id', ' id="a"', ''],
    ['no language', '<langSec xml:lang="en">', '<langSec>'],
    ['a note before the term’s own notes', '<term>a</term>', '<term>a</term><note>x</note>'],
    ['an empty term', '<term>a</term>', '<term> </term>'],
    ['a value of ours', '>noun<', '>adj<'],
    ['a category that TBX has not', 'type="partOfSpeech"', 'type="side"'],
    ['a category at another level', '<langSec', '<descrip type="context">x</descrip><langSec'],
    ['something behind the languages', '</langSec>', '</langSec><note>x</note>'],
    [
      'a day that is none',
      '<langSec',
      '<transacGrp><transac type="transactionType">modification</transac><date>2026-02-30</date></transacGrp><langSec',
    ],
    ['a reference to nothing', '<langSec', '<ref type="crossReference" target="b">b</ref><langSec'],
    [
      'an id twice',
      '</body>',
      '<conceptEntry id="a"><langSec xml:lang="en"><termSec><term>b</term></termSec></langSec></conceptEntry></body>',
    ],
    ['no source', '<sourceDesc><p>x</p></sourceDesc>', ''],
    ['an empty body', /<conceptEntry.*<\/conceptEntry>/, ''],
  ])('%s', (_, from, to) => {
    expect(tbxFaults(bytes(good.replace(from, to)))).not.toEqual([]);
  });
});
