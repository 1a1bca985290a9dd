import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { problemText } from '../../glossary/problem-text.ts';

const folders = ['electron/host', 'electron/app', 'electron/browser'];
const root = path.resolve(import.meta.dirname, '../..');

test('every problem that the host can report has a sentence', () => {
  const source = folders
    .flatMap((folder) =>
      readdirSync(path.join(root, folder))
        .filter((name) => name.endsWith('.ts'))
        .map((name) => readFileSync(path.join(root, folder, name), 'utf8')),
    )
    .join('\n');
  const codes = new Set(
    [...source.matchAll(/(?:code: |problemOf\(\s*|refuse\(|problem\()'([a-z0-9-]+)'/g)].map(([, code = '']) => code),
  );
  expect(codes.size).toBeGreaterThan(20);
  for (const code of codes)
    expect(problemText({ code, severity: 'error', data: {} }), code).not.toMatch(new RegExp(`^${code}:`));
});
