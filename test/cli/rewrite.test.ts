/** The command line as scripts use it: real processes, real files. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const bin = path.resolve(import.meta.dirname, '../../dist/cli/termbridge.js');
let dir = '';
const at = (name: string): string => path.join(dir, name);

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}
function run(args: readonly string[], input: string | Uint8Array = ''): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  return { code: status, out: stdout, err: stderr };
}

const LEAD =
  '---\nid: lead\nside: marketing\npos: noun\nterms: [lead]\nplain: potential customer\n---\nA person who may buy.\n';

beforeAll(() => {
  dir = mkdtempSync(path.join(os.tmpdir(), 'termbridge-cli-'));
  mkdirSync(at('team/terms'), { recursive: true });
  writeFileSync(at('team/glossary.yaml'), 'id: team\nname: Team\n');
  writeFileSync(at('team/terms/lead.md'), LEAD);
  writeFileSync(at('message.md'), '# Leads\n\nWe got 40 leads. `leads` stay.\n');
  writeFileSync(at('binary.txt'), new Uint8Array([1, 0, 2, 0, 255, 254, 0]));
  writeFileSync(at('latin.txt'), new Uint8Array([76, 252, 10]));
  writeFileSync(at('big.txt'), 'a '.repeat(25_000_000));
  mkdirSync(at('broken/terms'), { recursive: true });
  writeFileSync(at('broken/terms/x.md'), 'no front matter');
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

describe('rewrite', () => {
  test('a file, with a team glossary alone', () => {
    const { code, out, err } = run(['rewrite', at('message.md'), '--reader', 'it', '--glossary', at('team'), '--only']);
    expect({ code, out, err }).toEqual({
      code: 0,
      out: '# Potential customers\n\nWe got 40 potential customers. `leads` stay.\n',
      err: '',
    });
  });

  test('standard input, for the reader whose word it is: nothing changes', () => {
    expect(run(['rewrite', '--reader', 'marketing', '--glossary', at('team'), '--only'], 'We got leads.').out).toBe(
      'We got leads.',
    );
  });

  test('--json has the contract’s keys', () => {
    const { code, out } = run(
      ['rewrite', '-', '--reader', 'it', '--json', '--glossary', at('team'), '--only'],
      'We got a lead.',
    );
    expect(code).toBe(0);
    const result = JSON.parse(out) as { edits: Record<string, unknown>[] };
    expect(Object.keys(result).sort()).toEqual(['brief', 'clarity', 'edits', 'findings', 'text']);
    expect(result.edits[0]).toMatchObject({
      start: 9,
      end: 13,
      before: 'lead',
      after: 'potential customer',
      concept: 'lead',
      side: 'marketing',
      glossary: 'team',
      kind: 'replace',
      applied: true,
    });
    expect(Object.keys(result.edits[0] ?? {})).toEqual(
      expect.arrayContaining(['sense', 'confidence', 'alternatives', 'why']),
    );
  });

  test('UTF-16 with a byte order mark is read', () => {
    expect(
      run(['rewrite', '--reader', 'it', '--glossary', at('team'), '--only'], Buffer.from('\ufeffA lead.', 'utf16le'))
        .out,
    ).toContain('A potential customer.');
  });
});

describe('check', () => {
  test('one line a place, exit 1', () => {
    const { code, out } = run(['check', at('message.md'), '--reader', 'it', '--glossary', at('team'), '--only']);
    expect(code).toBe(1);
    expect(out.split('\n')[1]).toBe(`${at('message.md')}:3:11: replace: “leads” -> “potential customers” (lead)`);
  });

  test('JSON with line and column', () => {
    const { out } = run([
      'check',
      at('message.md'),
      '--reader',
      'it',
      '--glossary',
      at('team'),
      '--only',
      '--output',
      'json',
    ]);
    expect((JSON.parse(out) as { edits: unknown[] }[])[0]?.edits[1]).toMatchObject({ line: 3, column: 11 });
  });

  test('nothing to look at: exit 0', () => {
    expect(run(['check', at('message.md'), '--reader', 'marketing', '--glossary', at('team'), '--only']).code).toBe(0);
  });
});

describe('lookup and explain', () => {
  test('an acronym', () => {
    const hits = JSON.parse(run(['lookup', 'DNS', '--json', '--limit', '3']).out) as { id: string; terms: string[] }[];
    expect(hits[0]?.terms).toContain('DNS');
    expect(Object.keys(hits[0] ?? {}).sort()).toEqual(['glossary', 'id', 'plain', 'score', 'side', 'term', 'terms']);
  });
  test('nothing found is an empty list and no error', () => {
    const { code, out } = run(['lookup', 'qqqqqqqqqqqq', '--json', '--only', '--glossary', at('team')]);
    expect([code, out.trim()]).toEqual([0, '[]']);
  });
  test('explain shows cues', () => {
    const { code, out } = run(['explain', 'The lead gave us a phone number at the trade fair.']);
    expect(code).toBe(0);
    expect(out).toMatch(/“lead”/);
  });
});

describe('wrong use: one line, exit 2, no stack trace', () => {
  test.each([
    ['no command', []],
    ['unknown command', ['rewrit']],
    ['unknown option', ['rewrite', '--redear', 'it']],
    ['no reader', ['rewrite']],
    ['unknown reader', ['rewrite', '--reader', 'sales']],
    ['unknown format', ['rewrite', '--reader', 'it', '--format', 'word']],
    ['missing file', ['rewrite', 'absent.md', '--reader', 'it']],
    ['two files', ['rewrite', 'a.md', 'b.md', '--reader', 'it']],
    ['missing glossary', ['rewrite', '--reader', 'it', '--glossary', 'absent']],
    ['only without a glossary', ['rewrite', '--reader', 'it', '--only']],
    ['empty query', ['lookup', ' ']],
    ['bad limit', ['lookup', 'x', '--limit', 'many']],
    ['check without a file', ['check', '--reader', 'it']],
    ['unknown glossary action', ['glossary', 'mend']],
    ['explain nothing', ['explain']],
  ])('%s', (_, args) => {
    const { code, err, out } = run(args);
    expect(code).toBe(2);
    if (args.length > 0) {
      expect(err.trim().split('\n')).toHaveLength(1);
      expect(out).toBe('');
    }
    expect(err).not.toMatch(/\bat .*\.js:\d+/);
  });

  test.each([['binary.txt'], ['latin.txt'], ['big.txt'], ['team']])('unreadable input: %s', (name) => {
    const { code, err } = run(['rewrite', at(name), '--reader', 'it']);
    expect(code).toBe(2);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toContain(name);
  });

  test('a broken glossary is named with its file and line', () => {
    const { code, err } = run(['rewrite', '--reader', 'it', '--glossary', at('broken')], 'x');
    expect(code).toBe(2);
    expect(err).toContain('---');
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});

describe('glossary validate', () => {
  test('a clean glossary', () => {
    const { code, out } = run(['glossary', 'validate', at('team')]);
    expect([code, out]).toEqual([0, '1 concepts, 0 errors, 0 warnings\n']);
  });
  test('a broken one: exit 1, file and line', () => {
    const { code, out } = run(['glossary', 'validate', at('broken')]);
    expect(code).toBe(1);
    expect(out).toMatch(/terms\/x\.md:1: error: The file must begin with a line “---”/);
  });
});
