/** `termbridge glossary import | export | validate | list` as scripts use it: real processes, real files. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

const bin = path.resolve(import.meta.dirname, '../../dist/cli/termbridge.js');
let root = '';
let dir = '';
let count = 0;
const at = (name: string): string => path.join(dir, name);

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}
function glossary(...args: readonly string[]): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, 'glossary', ...args], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  return { code: status, out: stdout, err: stderr };
}
const term = (id: string): string => readFileSync(at(`team/terms/${id}.md`), 'utf8');

beforeAll(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'termbridge-exchange-'));
});
beforeEach(() => {
  dir = path.join(root, String(++count));
  mkdirSync(path.join(dir, 'team/terms'), { recursive: true });
  writeFileSync(at('team/glossary.yaml'), 'format: 1\nid: team\nname: "Team"\n');
  writeFileSync(
    at('team/terms/lead.md'),
    '---\nid: lead\nside: marketing\nterms: [lead] # ours\nplain: potential customer\nstatus: approved\n---\nSomeone who may buy.\n',
  );
  writeFileSync(at('words.csv'), 'term,plain,side\nsprint,two weeks of work,it\n');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('import', () => {
  test('into a folder that is there', () => {
    const { code, out, err } = glossary('import', at('words.csv'), '--into', at('team'));
    expect([code, out, err]).toEqual([0, '1 new; 1 written\n', '']);
    expect(term('sprint')).toContain('plain: two weeks of work');
    expect(glossary('import', at('words.csv'), '--into', at('team')).out).toBe('1 unchanged; 0 written\n');
  });

  test('into a new folder, which then is a glossary', () => {
    expect(glossary('import', at('words.csv'), '--into', at('web team')).code).toBe(0);
    expect(readFileSync(at('web team/glossary.yaml'), 'utf8')).toContain('id: web-team');
    expect(glossary('list', at('web team')).out).toBe('sprint\tsprint\tit\ttwo weeks of work\tdraft\n');
  });

  test('a change keeps what the file does not say, comments included', () => {
    writeFileSync(at('words.csv'), 'id,term,plain\nlead,lead,possible buyer\n');
    expect(glossary('import', at('words.csv'), '--into', at('team')).out).toBe('1 changed; 1 written\n');
    expect(term('lead')).toMatch(/^terms: \[ ?lead ?\] # ours$/m);
    expect(term('lead')).toContain('status: approved');
    expect(term('lead')).toContain('plain: possible buyer');
  });

  test('a conflict is left as it is, said, and exit 1; one rule settles all', () => {
    writeFileSync(at('words.csv'), 'term,plain,side\nlead,cable,marketing\n');
    const { code, out, err } = glossary('import', at('words.csv'), '--into', at('team'));
    expect([code, out]).toEqual([1, '1 in conflict; 0 written\n']);
    expect(err).toContain('words.csv:2: conflict');
    expect(term('lead')).toContain('potential customer');
    expect(glossary('import', at('words.csv'), '--into', at('team'), '--conflicts', 'both').code).toBe(0);
    expect(term('lead-2')).toContain('plain: cable');
    writeFileSync(at('words.csv'), 'term,plain,side\nlead,strap,marketing\n');
    expect(glossary('import', at('words.csv'), '--into', at('team'), '--conflicts', 'theirs').code).toBe(0);
    expect(term('lead')).toContain('plain: strap');
  });

  test('rows with errors are named with row, key and cure; the others come in; exit 1', () => {
    writeFileSync(at('words.csv'), 'term,plain,side\nsprint,two weeks,it\nlist,names,nobody\n,x,it\n');
    const { code, out, err } = glossary('import', at('words.csv'), '--into', at('team'));
    expect([code, out]).toEqual([1, '1 new, 2 with errors; 1 written\n']);
    expect(err).toMatch(/words\.csv:3: error: “side” is “nobody”, but must be one of/);
    expect(err).toMatch(/words\.csv:4: error: There is no term: fill it in/);
  });

  test('--dry-run writes nothing', () => {
    expect(glossary('import', at('words.csv'), '--into', at('new'), '--dry-run').out).toBe(
      '1 new; nothing written (--dry-run)\n',
    );
    expect(existsSync(at('new'))).toBe(false);
  });

  test('--map, --delimiter and --json', () => {
    writeFileSync(at('words.csv'), 'Fachwort~Klartext~Rest\nsprint~two weeks, at most~x\n');
    const { code, out } = glossary(
      'import',
      at('words.csv'),
      '--into',
      at('team'),
      '--delimiter',
      '~',
      '--map',
      'Fachwort=term',
      '--map',
      'Klartext=plain',
      '--json',
    );
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      written: 1,
      counts: { new: 1, error: 0 },
      rows: [{ row: 2, state: 'new', id: 'sprint' }],
      problems: [{ code: 'columns-left-out' }, { code: 'side-assumed' }],
    });
  });

  test.each([
    ['no such file', ['nothing.csv', '--into', 'team'], 'cannot be read'],
    ['no target', ['words.csv'], '--into'],
    ['a wrong choice', ['words.csv', '--into', 'team', '--conflicts', 'ours'], 'mine, theirs, both'],
    ['a wrong field', ['words.csv', '--into', 'team', '--map', 'term=nonsense'], 'the field is one of'],
    ['a target that is a file', ['words.csv', '--into', 'words.csv'], 'is a file'],
    ['a target with other files', ['words.csv', '--into', 'other'], 'holds other files'],
    ['an entity bomb', ['bomb.tbx', '--into', 'team'], 'document type'],
    ['a million rows', ['large.csv', '--into', 'team'], 'more than 100000 rows'],
    ['binary data', ['picture.csv', '--into', 'team'], 'holds no text'],
  ])('exit 2, one line and nothing written: %s', (_, args, text) => {
    mkdirSync(at('other'));
    writeFileSync(at('other/notes.txt'), 'x');
    writeFileSync(at('bomb.tbx'), '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "b">]><martif>&b;</martif>');
    writeFileSync(at('picture.csv'), new Uint8Array([1, 0, 2, 0, 0, 0, 7]));
    if (args[0] === 'large.csv') writeFileSync(at('large.csv'), `term,plain\n${'a,b\n'.repeat(1_000_000)}`);
    const { code, out, err } = glossary(
      'import',
      ...args.map((arg) => (/\.|^team$|^other$/.test(arg) ? at(arg) : arg)),
    );
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(text);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(readdirSync(at('team/terms'))).toEqual(['lead.md']);
    expect(readdirSync(at('other'))).toEqual(['notes.txt']);
  });
});

describe('a team’s glossary over the bundled one', () => {
  const override = (more: string): void =>
    writeFileSync(at('team/terms/our-rate.md'), `---\nid: our-rate\noverrides: bundled/open-rate\n${more}---\n`);

  test('an override is checked and listed with all it inherits', () => {
    override(
      'plain: share of readers\nsee: [lead, api]\nchecks:\n  - { from: "The open rate fell.", to: "The share of readers fell.", reader: everyone }\n',
    );
    expect(glossary('validate', at('team')).out).toBe('2 concepts, 0 errors, 0 warnings\n');
    expect(glossary('list', at('team')).out).toContain('our-rate\topen rate\tmarketing\tshare of readers\tapproved\n');
  });

  test('a failing check and an override of nothing are named with file and line', () => {
    override(
      'plain: share of readers\nchecks:\n  - { keep: "We met." }\n  - { from: "The open rate fell.", to: "x", reader: everyone }\n',
    );
    const { code, out } = glossary('validate', at('team'));
    expect([code, out]).toEqual([
      1,
      'terms/our-rate.md:7: error: The check “The open rate fell.” gives “The share of readers fell.”, but should give “x”. [check-failed]\n2 concepts, 1 errors, 0 warnings\n',
    ]);
    const alone = glossary('validate', at('team'), '--only');
    expect(alone.code).toBe(1);
    expect(alone.out).toContain(
      'terms/our-rate.md:3: error: “overrides” names “bundled/open-rate”, which is not there',
    );
    expect(glossary('list', at('team'), '--only').out).toContain('our-rate\tour-rate\t\tshare of readers\tdraft\n');
  });

  test('another team’s glossary lies under it by name', () => {
    writeFileSync(at('base.csv'), 'id,term,plain,side\npim,PIM,product list,it\n');
    writeFileSync(at('team/terms/pim.md'), '---\nid: pim\noverrides: base/pim\nplain: product book\n---\n');
    expect(glossary('validate', at('team')).code).toBe(1);
    expect(glossary('validate', at('team'), '--glossary', at('base.csv')).code).toBe(0);
  });
});

describe('export', () => {
  test.each(['team.csv', 'team.xlsx', 'team.tbx', 'team.json'])('%s comes back the same', (name) => {
    const { code, out } = glossary('export', at('team'), '--to', at(name));
    expect([code, out]).toEqual([0, `1 concepts written to ${at(name)}\n`]);
    expect(glossary('import', at(name), '--into', at('team')).out).toBe('1 unchanged; 0 written\n');
  });

  test('the format by option, to standard output; what it cannot hold is said', () => {
    const { code, out, err } = glossary('export', at('team'), '--to', '-', '--format', 'vale');
    expect(code).toBe(0);
    expect(out).toContain('lead: potential customer');
    expect(err).toContain('Vale cannot hold: definition, side');
  });

  test.each([
    ['an ending that says nothing', ['team', '--to', 'team.doc'], '--format'],
    ['no target', ['team'], '--to'],
    ['a folder as target', ['team', '--to', 'team', '--format', 'csv'], 'is a folder'],
    ['no such glossary', ['nowhere', '--to', 'a.csv'], 'cannot be read'],
  ])('exit 2 and one line: %s', (_, args, text) => {
    const { code, err } = glossary(
      'export',
      ...args.map((arg) => (arg.startsWith('--') || arg === 'csv' ? arg : at(arg))),
    );
    expect(code).toBe(2);
    expect(err).toContain(text);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });
});

describe('an exchange file as a glossary', () => {
  const rewrite = (file: string): Run => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [bin, 'rewrite', '--reader', 'everyone', '--glossary', at(file), '--only'],
      { input: 'We met 40 leads.', encoding: 'utf8' },
    );
    return { code: status, out: stdout, err: stderr };
  };
  test.each(['csv', 'xlsx', 'tbx', 'json', 'utf8'])('rewrites with a .%s file', (ending) => {
    glossary('export', at('team'), '--to', at(`team.${ending}`));
    expect(rewrite(`team.${ending}`)).toEqual({ code: 0, out: 'We met 40 potential customers.', err: '' });
  });

  test('broken rows are said, the others used; a file of nothing else is no glossary', () => {
    writeFileSync(at('half.csv'), 'term,plain,side\nlead,potential customer,marketing\nx,y,z\n');
    const { code, out, err } = rewrite('half.csv');
    expect([code, out]).toEqual([0, 'We met 40 potential customers.']);
    expect(err).toContain('“side” is “z”');
    writeFileSync(at('none.csv'), 'term,plain,side\nx,y,z\n');
    expect(rewrite('none.csv').code).toBe(2);
  });

  test('validate finds what is wrong in a file, with its row', () => {
    writeFileSync(at('half.csv'), 'term,plain,side\nlead,potential customer,marketing\nx,y,z\n');
    const { code, out } = glossary('validate', at('half.csv'));
    expect(code).toBe(1);
    expect(out).toContain('half.csv:3: error: “side” is “z”');
  });

  test('validate names the row of what only the whole glossary shows', () => {
    writeFileSync(at('words.csv'), 'term,plain,side,see\na tool,b,it,\nlead,"potential\ncustomer",marketing,nowhere\n');
    expect(glossary('validate', at('words.csv')).out).toContain('words.csv:3: error: “see” names “nowhere”');
  });
});
