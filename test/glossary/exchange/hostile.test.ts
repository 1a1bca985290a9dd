/** Files made to harm: each ends in a problem that names the place and the cure, nothing comes through, and memory stays bounded. */

import fc from 'fast-check';
import { deflateSync, strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../../glossary/exchange/exchange.ts';
import { type Imported, importFile } from '../../../glossary/exchange/import-file.ts';
import { problemText } from '../../../glossary/problem-text.ts';
import { bytes, excelParts, latin1, zip } from './files.ts';

const MB = 1024 * 1024;

/** Nothing may come through; answers the codes of the errors, each of which has its sentence. */
function refused(file: Uint8Array, name: string): string[] {
  const result: Imported = importFile(file, name);
  expect(result.concepts).toEqual([]);
  const errors = result.problems.filter(({ severity }) => severity === 'error');
  for (const problem of errors) expect(problemText(problem)).not.toContain(problem.code);
  return errors.map(({ code }) => code);
}
const entry = (inside: string): string =>
  `<martif><text><body><termEntry id="a"><langSet xml:lang="en"><tig><term>a</term></tig></langSet>${inside}</termEntry></body></text></martif>`;
const sheetOf = (data: string): Uint8Array =>
  zip({ ...excelParts(), 'xl/worksheets/sheet2.xml': `<worksheet><sheetData>${data}</sheetData></worksheet>` });

describe('XML', () => {
  const bomb = `<!DOCTYPE martif [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 9 }, (_, i) => `<!ENTITY ${'abcdefghij'[i + 1]} "${`&${'abcdefghij'[i]};`.repeat(10)}">`).join('')}]>`;
  test.each([
    ['an entity bomb', `<?xml version="1.0"?>${bomb}${entry('<note>&j;</note>')}`, 'xml-doctype'],
    [
      'an external entity',
      `<?xml version="1.0"?><!DOCTYPE martif [<!ENTITY x SYSTEM "file:///etc/passwd">]>${entry('<note>&x;</note>')}`,
      'xml-doctype',
    ],
    [
      'an external document type',
      `<?xml version="1.0"?><!DOCTYPE martif SYSTEM "http://127.0.0.1:1/TBX.dtd">${entry('')}`,
      'xml-doctype',
    ],
    ['an entity that nobody declared', entry('<note>&xxe;</note>'), 'bad-xml'],
    ['deep nesting', entry('<note>'.repeat(100_000)), 'too-deep'],
    ['an element that never ends', '<martif><text><body>', 'bad-xml'],
    [
      'other XML',
      '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
      'no-tbx',
    ],
    ['a note of megabytes', entry(`<note>${'a'.repeat(2_000_000)}</note>`), 'too-long'],
  ])('%s', (_, xml, code) => {
    expect(refused(bytes(xml), 'words.tbx')).toEqual([code]);
  });

  test('a broken file names the line', () => {
    const [problem] = importFile(bytes('<martif>\n<text>\n<body></text></martif>'), 'a.tbx').problems;
    expect(problem).toMatchObject({ code: 'bad-xml', line: 3 });
  });

  test('markup in a text stays text', () => {
    const result = importFile(
      bytes(entry('<descrip type="definition">&lt;img src=x onerror=alert(1)&gt;</descrip>')),
      'a.tbx',
    );
    expect(result.concepts[0]?.value['definition']).toBe('<img src=x onerror=alert(1)>');
  });
});

describe('XLSX', () => {
  /** A zip of so many zeros whose headers state another size. */
  function zeros(size: number, stated: number): Uint8Array {
    const file = zipSync({ 'xl/workbook.xml': new Uint8Array(size) }, { level: 1 });
    const view = new DataView(file.buffer, file.byteOffset);
    for (let i = 0; i < file.length - 4; i++) {
      if (view.getUint32(i, true) === 0x04034b50) view.setUint32(i + 22, stated, true);
      if (view.getUint32(i, true) === 0x02014b50) view.setUint32(i + 24, stated, true);
    }
    return file;
  }

  test.each([
    ['a zip bomb is known by the size it states', 1_000_000, 4_000_000_000, 'zip-bomb'],
    ['a zip that states too little is cut', 30_000_000, 100, 'binary-file'],
  ])('%s', (_, size, stated, code) => {
    const bomb = zeros(size, stated);
    expect(bomb.length).toBeLessThan(MB);
    const before = process.memoryUsage().rss;
    expect(refused(bomb, 'a.xlsx')).toEqual([code]);
    expect(process.memoryUsage().rss - before).toBeLessThan(50 * MB);
  });

  test('thousands of parts', () => {
    const many = zipSync(
      Object.fromEntries(Array.from({ length: LIMITS.zipParts + 1 }, (_, i) => [`xl/p${i}.xml`, strToU8('<a/>')])),
    );
    expect(refused(many, 'a.xlsx')).toEqual(['zip-bomb']);
  });

  test.each([
    [
      'a cell at the far end of the sheet',
      sheetOf('<row r="1048576"><c r="XFD1048576" t="str"><v>x</v></c></row>'),
      'too-many-rows',
    ],
    ['a column far to the right', sheetOf('<row r="1"><c r="XFD1" t="str"><v>x</v></c></row>'), 'too-many-columns'],
    ['a row number that is none', sheetOf('<row r="-5"><c t="str"><v>x</v></c></row>'), 'bad-xml'],
    [
      'an entity bomb in the strings',
      zip({
        ...excelParts(),
        'xl/sharedStrings.xml': '<!DOCTYPE s [<!ENTITY a "aaaa">]><sst><si><t>&a;</t></si></sst>',
      }),
      'xml-doctype',
    ],
    ['deep nesting', sheetOf(`<row><c><v>1</v></c></row>${'<row>'.repeat(50_000)}`), 'too-deep'],
    ['half a zip', zip(excelParts()).subarray(0, 900), 'broken-zip'],
    ['a zip of something else', zip({ 'word/document.xml': '<a/>' }), 'no-sheet'],
    ['an old or locked workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0), 'old-excel'],
  ])('%s', (_, file, code) => {
    expect(refused(file, 'words.xlsx')).toEqual([code]);
  });

  test('parts outside of the workbook, with paths that climb, are not even unpacked', () => {
    const file = zip({ ...excelParts(), '../../evil.xml': 'not xml', 'xl/media/image.xml': 'not xml' });
    expect(importFile(file, 'a.xlsx').concepts).toHaveLength(2);
  });
});

describe('CSV', () => {
  test('a million rows are refused, without taking them all in', () => {
    const line = 'term,customer\n';
    const file = bytes(`term,plain\n${line.repeat(1_000_000)}`);
    const before = process.memoryUsage().rss;
    expect(refused(file, 'words.csv')).toEqual(['too-many-rows']);
    expect(process.memoryUsage().rss - before).toBeLessThan(400 * MB);
  });

  test('as many rows as are allowed come in', () => {
    const rows = Array.from({ length: LIMITS.rows }, (_, i) => `term ${i},wording ${i}`).join('\n');
    expect(importFile(bytes(`term,plain\n${rows}\n`), 'a.csv').concepts).toHaveLength(LIMITS.rows);
  });

  test.each([
    ['a file beyond the limit', new Uint8Array(LIMITS.file + 1).fill(97), 'file-too-large-to-import'],
    ['a quote that never closes', bytes(`term,plain\nlead,"customer\n${'a,b\n'.repeat(1_000)}`), 'open-quote'],
    [
      'a quote that never closes, in a large file',
      bytes(`term,plain\nlead,"customer\n${'a,b\n'.repeat(1_000_000)}`),
      'open-quote',
    ],
    ['thousands of columns', bytes(`${'term,'.repeat(5_000)}\n`), 'too-many-columns'],
    ['nothing', new Uint8Array(), 'empty-file'],
    ['blank lines', bytes('\n\n , \n'), 'empty-file'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13), 'binary-file'],
  ])('%s', (_, file, code) => {
    expect(refused(file, 'words.csv')).toEqual([code]);
  });
});

describe('JSON', () => {
  test.each([
    ['deep nesting', '['.repeat(1_000_000), 'too-deep'],
    ['half a file', '{"concepts": [', 'not-json'],
    ['something else', '{"a": 1}', 'no-concepts'],
  ])('%s', (_, text, code) => {
    expect(refused(bytes(text), 'words.json')).toEqual([code]);
  });

  test('keys that reach into JavaScript are not taken', () => {
    const text =
      '[{"id":"a","side":"it","terms":["a"],"plain":"b","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"own":{"__proto__":{"polluted":1}}}]';
    const { concepts } = importFile(bytes(text), 'a.json');
    expect(concepts[0]?.concept?.extra).toEqual({ own: {} });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('ids that climb or name devices never get through as they are', () => {
    const ids = ['../../etc/passwd', 'C:\\x', 'con', 'a/b', '.', 'x'.repeat(500)];
    const text = JSON.stringify(ids.map((id) => ({ id, side: 'it', terms: [id], plain: 'b' })));
    for (const { concept } of importFile(bytes(text), 'a.json').concepts)
      expect(concept?.id ?? 'ok').toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  });
});

describe('anything', () => {
  test('wrong names and encodings are said, not guessed', () => {
    expect(refused(latin1('[{"terms":["caf\u00e9"'), 'a.json')).toEqual(['not-json']);
    expect(refused(bytes('hello there'), 'notes.docx')).toEqual(['unknown-format']);
    expect(refused(latin1('<?xml version="1.0" encoding="UTF-8"?><martif>caf\u00e9</martif>'), 'a.tbx')).toEqual([
      'wrong-encoding',
    ]);
    expect(refused(deflateSync(strToU8('a'.repeat(5_000))), 'a.csv').length).toBe(1);
  });

  test('the first bytes are believed before the name', () => {
    expect(importFile(zip(excelParts()), 'words.csv').format).toBe('xlsx');
    expect(importFile(bytes('<?xml version="1.0"?><martif/>'), 'words.csv').format).toBe('tbx');
  });

  test('no bytes throw, whatever they are called', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array({ maxLength: 400 }),
          fc
            .string({
              unit: fc.constantFrom(
                '"',
                ',',
                ';',
                '\n',
                '\r',
                '\t',
                'term',
                'plain',
                '=',
                '<',
                '>',
                '/',
                'martif',
                'tbx',
                '&',
                '[',
                '{',
                ':',
                '}',
                ']',
                'a',
                '\0',
                '#',
              ),
              maxLength: 60,
            })
            .map(bytes),
        ),
        fc.constantFrom('a.csv', 'a.xlsx', 'a.tbx', 'a.json', 'a.utf8', 'a', 'a.txt'),
        (file, name) => {
          importFile(file, name);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
