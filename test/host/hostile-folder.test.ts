/** A shared folder is written by others: whatever they put there is said with its place, and the good entries load. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readGlossaryFolder } from '../../electron/host/read-folder.ts';
import { problemText } from '../../glossary/problem-text.ts';
import { temporaryFolder } from './workbench.ts';

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
  mkdirSync(path.join(folder, 'terms'));
  write('terms/good.md', entry('good', ''));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, content: string): void => writeFileSync(path.join(folder, name), content);
const entry = (id: string, more: string): string =>
  `---\nid: ${id}\nside: it\nterms: [${id}]\nplain: thing\n${more}---\n`;

/** Codes and places of what is wrong; every one has its sentence, and the good entry is there. */
async function wrong(): Promise<[string, string | undefined, number | undefined][]> {
  const { glossary, problems } = await readGlossaryFolder(folder);
  expect(glossary.concepts.map(({ id }) => id)).toContain('good');
  for (const problem of problems) expect(problemText(problem)).not.toContain(`${problem.code}:`);
  return problems.map(({ code, file, line }) => [code, file, line]);
}

describe('a concept file', { timeout: 30_000 }, () => {
  test.each([
    ['lists in lists', `near: ${'['.repeat(30_000)}${']'.repeat(30_000)}\n`, 'too-deep', 1],
    ['lists in lists by dashes', `near:\n  ${'- '.repeat(30_000)}x\n`, 'too-deep', 1],
    [
      'mappings in mappings by indentation',
      `near:\n${Array.from({ length: 300 }, (_, n) => `${' '.repeat(n + 1)}a:\n`).join('')}`,
      'too-deep',
      1,
    ],
    [
      'more keys than anybody writes',
      Array.from({ length: 20_000 }, (_, n) => `k${n}: 1\n`).join(''),
      'keys-too-large',
      1,
    ],
    [
      'many keys and a fault',
      `use: bad\n${Array.from({ length: 9_000 }, (_, n) => `k${n}: 1\n`).join('')}`,
      'not-one-of',
      6,
    ],
    ['a list of thousands', `near: [${'a, '.repeat(20_000)}a]\n`, 'too-many', 6],
    ['an anchor', 'near: &a [x]\nsee: *a\n', 'yaml-anchor', 6],
    [
      'anchors that unfold into gigabytes',
      `a: &a [x, x]\n${'bcdefghij'
        .split('')
        .map((c, n) => `${c}: &${c} [${`*${'abcdefghi'[n]}, `.repeat(9)}x]\n`)
        .join('')}`,
      'yaml-anchor',
      6,
    ],
    ['a tag that would make a function', 'near: !!js/function "function () {}"\n', 'yaml-tag', 6],
    ['a text that never ends', `near: ["${'a'.repeat(90_000)}\n`, 'yaml', 7],
    ['the same key twice', 'plain: other\n', 'yaml', 6],
  ])('%s', async (_, more, code, line) => {
    write('terms/bad.md', entry('bad', more));
    const found = await wrong();
    expect(found).toHaveLength(1);
    expect(found[0]?.slice(0, 2)).toEqual([code, 'terms/bad.md']);
    expect(Math.abs((found[0]?.[2] ?? 0) - line)).toBeLessThanOrEqual(1);
  });

  test('keys that reach into JavaScript change nothing outside', async () => {
    write('terms/bad.md', entry('bad', '__proto__: { polluted: 1 }\nconstructor: { prototype: { polluted: 1 } }\n'));
    expect(await wrong()).toEqual([]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('an id that climbs out of the folder', async () => {
    write('terms/bad.md', entry('../../evil', ''));
    expect(await wrong()).toEqual([['bad-id', 'terms/bad.md', 2]]);
  });

  test.runIf(process.platform !== 'win32')(
    'a link to another file shows nothing of it, and a pipe is not waited for',
    async () => {
      writeFileSync(path.join(folder, 'secret.txt'), 'root:secret');
      symlinkSync('../secret.txt', path.join(folder, 'terms/link.md'));
      symlinkSync('nowhere', path.join(folder, 'terms/lost.md'));
      for (const place of ['terms/pipe.md', 'glossary.yaml']) spawnSync('/usr/bin/mkfifo', [path.join(folder, place)]);
      const { problems } = await readGlossaryFolder(folder);
      expect(problems.map(({ code, file }) => [code, file])).toEqual([
        ['head-too-large', 'glossary.yaml'],
        ['no-front-matter', 'terms/link.md'],
      ]);
      expect(JSON.stringify(problems.map((problem) => [problem, problemText(problem)]))).not.toContain('secret:');
    },
  );
});

describe('glossary.yaml', () => {
  test.each([
    ['too large', `name: ${'x'.repeat(100_000)}\n`, 'head-too-large'],
    ['nested without end', `owners: ${'['.repeat(9_000)}\n`, 'too-deep'],
    ['an anchor', 'name: &a x\nid: *a\n', 'yaml-anchor'],
    ['no YAML', 'name: [\n', 'yaml'],
    ['a name that is no text', 'name: [a]\n', 'bad-glossary-file'],
    ['a tag', 'name: !!js/regexp /a/\n', 'yaml'],
  ])('%s', async (_, text, code) => {
    write('glossary.yaml', text);
    const found = await wrong();
    expect(found.map(([one, file]) => [one, file])).toEqual([[code, 'glossary.yaml']]);
  });
});
