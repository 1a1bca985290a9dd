// The page: one Vite build of renderer/ into dist/renderer, and its size against a budget.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

const root = path.resolve(import.meta.dirname, '..');

/** Builds the page; `entry` and `outDir` let tests build the page with a host in memory. */
export async function buildRenderer({ entry = 'index.html', outDir = 'dist/renderer', logLevel = 'warn' } = {}) {
  // Vite and React's plugin look at this variable; under a test runner it says something else.
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    await make(entry, outDir, logLevel);
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
}

async function make(entry, outDir, logLevel) {
  await build({
    configFile: false,
    mode: 'production',
    logLevel,
    publicDir: false,
    root: path.join(root, 'renderer'),
    base: './',
    plugins: [react(), madeReady],
    build: {
      outDir: path.resolve(root, outDir),
      emptyOutDir: true,
      target: 'chrome130',
      modulePreload: { polyfill: false },
      // The content security policy allows no data: fonts and scripts.
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 1500,
      rolldownOptions: { input: path.join(root, 'renderer', entry) },
    },
  });
}

/** The bundled glossary, compiled, and its look-up index stand beside the page, where the build has made them. */
const madeReady = {
  name: 'made-ready',
  generateBundle() {
    for (const fileName of ['bundled.bin', 'lookup-index.bin']) {
      const file = path.join(root, 'dist', fileName);
      if (existsSync(file)) this.emitFile({ type: 'asset', fileName, source: readFileSync(file) });
    }
  },
};

/** Kilobytes, gzipped, of the script that the first paint waits for, and of everything. */
export function rendererSize(outDir = 'dist/renderer', page = 'index.html') {
  const assets = path.resolve(root, outDir, 'assets');
  const html = readFileSync(path.resolve(root, outDir, page), 'utf8');
  const size = (file) => gzipSync(readFileSync(path.join(assets, file))).length / 1024;
  const scripts = readdirSync(assets).filter((file) => file.endsWith('.js'));
  const first = scripts.filter((file) => html.includes(file));
  const sum = (files) => Math.round(files.reduce((total, file) => total + size(file), 0));
  return { first: sum(first), all: sum(scripts) };
}
