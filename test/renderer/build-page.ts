/** Builds the page with a host in memory, once for all tests of the page. */
import path from 'node:path';

export const BUILT = path.resolve(import.meta.dirname, '../../dist/renderer-in-memory');

export async function setup(): Promise<void> {
  const build: string = '../../build/renderer.mjs';
  const { buildRenderer } = (await import(/* @vite-ignore */ build)) as {
    buildRenderer: (options: { entry: string; outDir: string; logLevel: string }) => Promise<void>;
  };
  await buildRenderer({ entry: 'dev/index.html', outDir: BUILT, logLevel: 'error' });
}
