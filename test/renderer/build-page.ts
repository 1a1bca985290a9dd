/** Builds the page with a host in memory, once for all tests of the page, into a folder that no other run touches. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the built page. */
    readonly builtPage: string;
  }
}

let folder = '';

export async function setup(project: TestProject): Promise<void> {
  folder = mkdtempSync(path.join(tmpdir(), 'termbridge-page-'));
  const build: string = '../../build/renderer.mjs';
  const { buildRenderer } = (await import(/* @vite-ignore */ build)) as {
    buildRenderer: (options: { entry: string; outDir: string; logLevel: string }) => Promise<void>;
  };
  await buildRenderer({ entry: 'dev/index.html', outDir: folder, logLevel: 'error' });
  project.provide('builtPage', folder);
}

export function teardown(): void {
  rmSync(folder, { recursive: true, force: true });
}
