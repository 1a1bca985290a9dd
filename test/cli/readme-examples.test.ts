/** The README's pre-commit hook and CI steps, taken from it as they stand and run in a repository of their own. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const root = path.resolve(import.meta.dirname, '../..');
const blocks = [...readFileSync(path.join(root, 'README.md'), 'utf8').matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)];
const block = (language: string, start: string): string =>
  blocks.find(([, of, text = '']) => of === language && text.startsWith(start))?.[2] ?? '';

let repository: string;
const at = (name: string): string => path.join(repository, name);
function run(command: string, ...args: string[]): { readonly code: number | null; readonly said: string } {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: repository, encoding: 'utf8' });
  return { code: status, said: stdout + stderr };
}
const commit = (): ReturnType<typeof run> => {
  run('git', 'add', '-A');
  return run('git', '-c', 'user.name=a', '-c', 'user.email=a@example.com', 'commit', '-m', 'x');
};

beforeEach(() => {
  repository = mkdtempSync(path.join(os.tmpdir(), 'termbridge-readme-'));
  for (const folder of ['glossary/terms', 'docs', 'node_modules/.bin']) mkdirSync(at(folder), { recursive: true });
  symlinkSync(path.join(root, 'dist/cli/termbridge.js'), at('node_modules/.bin/termbridge'));
  writeFileSync(at('package.json'), '{"private": true}');
  writeFileSync(at('.gitignore'), 'node_modules\nproblems.json\n');
  writeFileSync(
    at('glossary/terms/pim.md'),
    '---\nid: pim\nside: it\nterms: [PIM]\npos: noun\nplain: product list*\n---\nA PIM.\n',
  );
  run('git', 'init', '-q');
});
afterEach(() => rmSync(repository, { recursive: true, force: true }));

const onUnix = describe.runIf(process.platform !== 'win32');

onUnix('the pre-commit hook', { timeout: 60_000 }, () => {
  beforeEach(() => {
    const hook = block('sh', '#!/bin/sh');
    expect(hook).toContain('termbridge');
    mkdirSync(at('.git/hooks'), { recursive: true });
    writeFileSync(at('.git/hooks/pre-commit'), hook);
    chmodSync(at('.git/hooks/pre-commit'), 0o755);
  });

  test('lets plain texts and a good glossary pass, and a commit without texts', () => {
    writeFileSync(at('docs/über uns.md'), 'We are here to help.\n');
    expect(commit().code).toBe(0);
    rmSync(at('docs/über uns.md'));
    expect(commit().code).toBe(0);
  });

  test('stops a text with a word of the glossary, whatever the file is called', () => {
    writeFileSync(at('docs/our "new" list.md'), 'Look into the PIM.\n');
    const { code, said } = commit();
    expect(code).toBe(1);
    expect(said).toContain('our "new" list.md:1:15: replace: “PIM” -> “product list” (pim)');
  });

  test('stops a broken glossary', () => {
    writeFileSync(at('glossary/terms/pim.md'), '---\nid: pim\nside: sales\nterms: [PIM]\nplain: x\n---\n');
    const { code, said } = commit();
    expect(code).toBe(1);
    expect(said).toContain('terms/pim.md:3: error: “side” is “sales”');
  });
});

onUnix('the CI steps', { timeout: 60_000 }, () => {
  const steps = (parse(block('yaml', '- run:')) as readonly { readonly run: string }[]).map((step) => step.run);
  const codes = (): (number | null)[] => steps.map((step) => run('bash', '-e', '-c', step).code);

  test('pass where nothing is to be said', () => {
    writeFileSync(at('docs/a.md'), 'We are here to help.\n');
    expect(steps).toHaveLength(2);
    expect(codes()).toEqual([0, 0]);
    expect(JSON.parse(readFileSync(at('problems.json'), 'utf8'))).toEqual({ concepts: 1, problems: [] });
  });

  test('fail, with what is wrong as JSON', () => {
    writeFileSync(at('docs/a.md'), 'Look into the PIM.\n');
    writeFileSync(at('glossary/terms/bad.md'), '---\nid: bad\nside: sales\nterms: [x]\nplain: y\n---\n');
    expect(codes()).toEqual([1, 1]);
    expect(JSON.parse(readFileSync(at('problems.json'), 'utf8'))).toMatchObject({
      problems: [{ code: 'not-one-of', file: 'terms/bad.md', line: 3, severity: 'error' }],
    });
  });
});
