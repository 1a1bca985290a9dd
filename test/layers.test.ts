/** Who may import what: the folders' rules, held on every import of every file. Deny by default. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');

/** First match wins, so the narrow folder comes first. `x/` allows a folder, a bare name a package with its sub-paths, `node:*` Node. */
const RULES: readonly (readonly [string, readonly string[]])[] = [
  ['glossary/exchange/', ['glossary/', 'csv-parse', 'fflate', 'saxes', 'yaml', 'read-excel-file', 'write-excel-file']],
  ['glossary/concept-file.ts', ['glossary/', 'yaml']],
  ['glossary/lookup/', ['glossary/', 'fuse.js']],
  ['glossary/bundled.ts', ['glossary/', 'termbridge:terms']],
  ['glossary/', ['glossary/']],
  ['electron/app/', ['electron/app/', 'electron/host/', 'glossary/', 'electron', 'electron-store', 'zod', 'node:*']],
  ['electron/preload.ts', ['electron/host/early-events.ts', 'glossary/host-api.ts', 'electron']],
  ['electron/browser/page/', ['electron/browser/', 'electron/host/early-events.ts', 'glossary/']],
  ['electron/browser/', ['electron/browser/', 'electron/host/', 'glossary/', 'zod', 'node:*']],
  ['electron/cli/', ['electron/cli/', 'electron/host/', 'electron/browser/', 'glossary/', 'node:*']],
  ['electron/lib/', ['electron/lib/', 'electron/host/', 'glossary/', 'node:*']],
  ['electron/host/', ['electron/host/', 'glossary/', 'zod', 'yaml', 'js-yaml', 'conf', 'node:*']],
  [
    'renderer/',
    [
      'renderer/',
      'glossary/',
      'react',
      'react-dom',
      'react-aria-components',
      'prosemirror-',
      'zustand',
      'lucide-react',
      '@fontsource-variable/inter',
      '@tanstack/react-virtual',
      'markdown-it',
      'fuse.js',
      'diff',
      'mammoth',
    ],
  ],
];

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((f) => f.split(path.sep).join('/'))
  .filter((f) => /^(?:glossary|electron|renderer)\/.*\.(?:ts|tsx)$/.test(f) && !f.endsWith('.d.ts'));

function violations(file: string, text: string): string[] {
  const rule = RULES.find(([prefix]) => file.startsWith(prefix));
  const out: string[] = [];
  if (/<reference\s+(?:types|lib|path)=/.test(text)) out.push(`${file}: triple-slash reference`);
  const imports =
    /^\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"\n]+)['"]|^\s*import\s*['"]([^'"\n]+)['"]|\b(?:import|require)\(\s*['"]([^'"\n]+)['"]/gm;
  for (const m of text.matchAll(imports)) {
    const spec = m[1] ?? m[2] ?? m[3] ?? '';
    const target = spec.startsWith('.') ? path.posix.join(path.posix.dirname(file), spec) : spec;
    const allowed = rule?.[1].some((a) =>
      a.endsWith('*')
        ? target.startsWith(a.slice(0, -1))
        : a.endsWith('/')
          ? target.startsWith(a) && spec.startsWith('.')
          : a.endsWith('-')
            ? target.startsWith(a)
            : target === a || target.startsWith(`${a}/`),
    );
    if (!allowed) out.push(`${file} may not import ${spec}`);
  }
  return out;
}

test('every import stays within its layer', () => {
  expect(files.length).toBeGreaterThan(30);
  expect(files.flatMap((f) => violations(f, readFileSync(path.join(root, f), 'utf8')))).toEqual([]);
});

test('the rules catch what they are for', () => {
  expect(violations('glossary/x.ts', "import fs from 'node:fs';")).toHaveLength(1);
  expect(violations('glossary/x.ts', "const e = await import('electron');")).toHaveLength(1);
  expect(violations('glossary/x.ts', '/// <reference types="node" />')).toHaveLength(1);
  expect(violations('renderer/x.tsx', "import { app } from '../electron/app/main.ts';")).toHaveLength(1);
  expect(violations('electron/host/x.ts', "import { app } from 'electron';")).toHaveLength(1);
  expect(violations('glossary/x.ts', "import { a } from './y.ts';")).toEqual([]);
});
