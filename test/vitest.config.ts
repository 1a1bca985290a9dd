import { existsSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { projects as renderer } from './renderer/vitest.ts';

const root = path.resolve(import.meta.dirname, '..');
const at = (file: string): string => path.join(root, file);
const alias = { 'termbridge:terms': at('dist/terms.js') };

export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        resolve: { alias },
        test: {
          name: 'unit',
          setupFiles: [at('test/seed.ts')],
          include: ['test/*.test.ts', 'test/glossary/**/*.test.ts', 'test/cli/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        root,
        resolve: { alias: { ...alias, electron: at('test/electron-standin/index.mjs') } },
        test: {
          name: 'host',
          setupFiles: [at('test/seed.ts')],
          include: ['test/host/**/*.test.ts', 'test/browser/**/*.test.ts'],
          testTimeout: 60_000,
          server: { deps: { inline: ['electron-store'] } },
        },
      },
      {
        root,
        resolve: { alias },
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // As for the page: see test/renderer/vitest.ts.
          retry: 1,
          fileParallelism: false,
          ...(existsSync(at('test/e2e/setup.ts')) && { setupFiles: [at('test/e2e/setup.ts')] }),
        },
      },
      ...renderer,
    ],
  },
});
