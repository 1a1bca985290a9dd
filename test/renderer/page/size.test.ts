/** The page's script against its budget, gzipped: what the first paint waits for, and all of it. */
import { expect, inject, test } from 'vitest';

const MOST = { first: 420, all: 900 };

test('the script stays within its budget', async () => {
  const build: string = '../../../build/renderer.mjs';
  const { rendererSize } = (await import(/* @vite-ignore */ build)) as {
    rendererSize: (folder: string, page: string) => { first: number; all: number };
  };
  const size = rendererSize(inject('builtPage'), 'dev/index.html');
  expect(size.first).toBeGreaterThan(50);
  expect(size.first).toBeLessThan(MOST.first);
  expect(size.all).toBeLessThan(MOST.all);
});
