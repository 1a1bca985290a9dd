/** Concept files: read with line and cure, written back without losing what was there. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatConceptFile, parseConceptFile } from '../../glossary/concept-file.ts';
import { problemText } from '../../glossary/problem-text.ts';

const FILE = `---
# Agreed with sales in March.
id: lead
owner: sales operations   # ask Ines
side: marketing
pos: noun
terms: [lead, { text: prospect, status: admitted }]
plain: potential customer*
our-ticket: MKT-42
---
A person who may buy.

## Don't confuse with
[MQL](mql): one that marketing judged good.
`;

describe('round trip', () => {
  test('an unchanged concept gives the same text', () => {
    const { concept, problems } = parseConceptFile(FILE, 'lead.md');
    expect(problems).toEqual([]);
    expect(concept && formatConceptFile(concept, FILE)).toBe(FILE);
  });

  test('a change touches its own line; comments, order and unknown keys stay', () => {
    const { concept } = parseConceptFile(FILE, 'lead.md');
    const text = concept ? formatConceptFile({ ...concept, plain: 'interested person' }, FILE) : '';
    expect(text).toBe(FILE.replace('potential customer*', 'interested person'));
  });

  test('a key removed takes its line, a key added comes last', () => {
    const { concept } = parseConceptFile(FILE, 'lead.md');
    if (!concept) throw new Error('unreadable');
    const { owner: _, ...rest } = concept;
    const text = formatConceptFile({ ...rest, status: 'draft', near: ['form'] }, FILE);
    expect(text).toBe(
      FILE.replace('owner: sales operations   # ask Ines\n', '').replace(
        'our-ticket: MKT-42\n',
        'our-ticket: MKT-42\nnear: [ form ]\nstatus: draft\n',
      ),
    );
  });

  test('Windows line ends stay', () => {
    const windows = FILE.replaceAll('\n', '\r\n');
    const { concept } = parseConceptFile(windows, 'lead.md');
    expect(concept && formatConceptFile(concept, windows)).toBe(windows);
  });

  test('every bundled entry comes back the same', () => {
    const folder = path.resolve(import.meta.dirname, '../../glossary/terms');
    const names = readdirSync(folder).filter((n) => n.endsWith('.md') && n !== 'README.md');
    expect(names.length).toBeGreaterThan(1200);
    for (const name of names) {
      const { concept } = parseConceptFile(readFileSync(path.join(folder, name), 'utf8'), name);
      expect(concept, name).toBeDefined();
      if (concept) expect(parseConceptFile(formatConceptFile(concept), name).concept, name).toEqual(concept);
    }
  });
});

const front = (lines: string): string => `---\n${lines}\n---\nText.\n`;
const MINIMAL = 'id: x\nside: it\nterms: [x]\nplain: y';

describe('problems name the line and the cure', () => {
  test.each([
    ['no front matter', 'Just text.', 1, /begin with a line “---”/],
    ['broken YAML', front('id: x\nside: [it'), 4, /no valid YAML/],
    ['an unknown side', front(MINIMAL.replace('it', 'sales')), 3, /one of: marketing, it, both, business/],
    ['a missing key', front('id: x\nside: it\nterms: [x]'), 2, /“plain” is missing/],
    ['no terms', front(MINIMAL.replace('[x]', '[]')), 4, /name at least one/],
    ['a list where text belongs', front(MINIMAL.replace('plain: y', 'plain: [a, b]')), 5, /“plain/],
    ['an id with capitals', front(MINIMAL.replace('id: x', 'id: My Lead')), 2, /lower-case words joined by hyphens/],
    ['a path as id', front(MINIMAL.replace('id: x', 'id: ../../x')), 2, /lower-case words/],
    ['a tag', front(`${MINIMAL}\nowner: !!js/function "x"`), 6, /tags/],
    ['an anchor', front(`${MINIMAL}\nowner: &a x\nsee: [*a]`), 6, /anchors/],
    ['a key twice', front(`${MINIMAL}\nside: it`), 6, /YAML/],
    ['two marked words', front(MINIMAL.replace('plain: y', 'plain: "a* b*"')), 5, /only the one that inflects/],
    ['{object} in a noun', front(MINIMAL.replace('plain: y', 'plain: "put {object} in"')), 5, /verb/],
  ])('%s', (_, text, line, cure) => {
    const { problems, concept } = parseConceptFile(text, 'x.md');
    expect(concept).toBeUndefined();
    expect(problems[0]?.line).toBe(line);
    expect(problemText(problems[0] as never)).toMatch(cure);
  });

  test('a misspelt key is kept, and the right one named', () => {
    const { problems, concept } = parseConceptFile(front(`${MINIMAL}\nstauts: draft`), 'x.md');
    expect(concept?.extra).toEqual({ stauts: 'draft' });
    expect(problems.map(problemText)).toEqual(['“stauts” is not known: did you mean “status”?']);
  });
});
