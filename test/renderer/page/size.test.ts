/** The page's script against its budget, gzipped: what the first paint waits for, and all of it. */
import path from 'node:path';
import { expect, test } from 'vitest';
import { BUILT } from '../build-page.ts';

const MOST = { first: 420, all: 900 };

test('the script stays within its budget', async () => {
  const build: string = '../../../build/renderer.mjs';
  const { rendererSize } = (await import(/* @vite-ignore */ build)) as {
    rendererSize: (folder: string, page: string) => { first: number; all: number };
  };
  const size = rendererSize(path.relative(path.resolve(import.meta.dirname, '../../..'), BUILT), 'dev/index.html');
  expect(size.first).toBeGreaterThan(50);
  expect(size.first).toBeLessThan(MOST.first);
  expect(size.all).toBeLessThan(MOST.all);
});
