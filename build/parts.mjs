// What `npm run build` makes, part by part. Each Node part is one bundle: whoever gets `dist` needs no `node_modules`.
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const at = (file) => path.join(root, file);
const outside = ['electron', /^node:/, ...builtinModules];
/** Where the compiled bundled glossary is found by `import 'termbridge:terms'`. */
export const alias = { 'termbridge:terms': at('dist/terms.js') };
const common = {
  root,
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  json: { stringify: true },
  resolve: { alias },
};

/**
 * Every letter beyond ASCII written as an escape: V8 keeps such a source in one byte a letter instead of two and reads it without decoding,
 * which halves what a bundle costs at start.
 */
const inAscii = {
  name: 'in-ascii',
  // Behind everything else that writes code: what prints it again would take the escapes back.
  generateBundle: (_options, bundle) => {
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk')
        chunk.code = chunk.code.replace(
          /[^\0-\x7f]/g,
          (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
        );
  },
};

/** A bundle for Node as a plain ES module (`cjs`: for `require`); `banner` is put in front of the entry only. */
const forNode = (entry, outDir, name, { banner = '', format = 'es', emptyOutDir = true } = {}) =>
  build({
    ...common,
    ssr: { noExternal: true },
    resolve: { alias, conditions: ['node', 'module', 'import', 'default'] },
    plugins: [inAscii],
    build: {
      ssr: at(entry),
      outDir: at(outDir),
      target: 'node20',
      emptyOutDir,
      rolldownOptions: {
        external: outside,
        // Its CommonJS files have none, which the bundler cannot see: where nothing of it is used, nothing of it is taken in.
        treeshake: { moduleSideEffects: [{ test: /\/node_modules\/yaml\//, sideEffects: false }] },
        output: {
          format,
          entryFileNames: `${name}.${format === 'cjs' ? 'cjs' : 'js'}`,
          chunkFileNames: '[name]-[hash].js',
          codeSplitting: { groups: [{ name: 'terms', test: /dist\/terms\.js$/ }] },
          banner: (chunk) => (chunk.isEntry ? banner : ''),
        },
      },
    },
  });

/** A classic script without imports: the preload (a sandboxed preload must be CommonJS) and the browser mode's client. */
const script = (entry, outDir, fileName, format, target) =>
  build({
    ...common,
    build: {
      outDir: at(outDir),
      target,
      emptyOutDir: false,
      minify: false,
      lib: { entry: at(entry), formats: [format], fileName: () => fileName, name: 'termbridgeClient' },
      rolldownOptions: { external: ['electron'] },
    },
  });

/** Runs a program of node_modules/.bin; rejects when it fails. */
const run = (name, ...args) =>
  new Promise((done, failed) => {
    const child = spawn(at(`node_modules/.bin/${name}`), args, {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    child.on('error', failed);
    child.on('exit', (code) => (code === 0 ? done() : failed(new Error(`${name} ${args.join(' ')} failed`))));
  });

/** Runs another build script: its function of that name, or the script itself where it exports none. */
const step = (file, name) => async () => (await import(`./${file}`))[name]?.();

/** In order; what stands in one array runs at the same time. `needs` are the sources without which a part is skipped. */
export const stages = [
  [{ name: 'terms', needs: ['build/bundle-terms.mjs'], make: step('bundle-terms.mjs', 'bundleTerms') }],
  [
    {
      name: 'lib',
      needs: ['electron/lib/index.ts'],
      make: async () => {
        await forNode('electron/lib/index.ts', 'dist/lib', 'index');
        await forNode('electron/lib/concept-files.ts', 'dist/lib', 'concept-files', {
          format: 'cjs',
          emptyOutDir: false,
        });
      },
    },
    { name: 'types', needs: ['glossary/index.ts'], make: () => run('tsc', '-b', 'glossary') },
    {
      name: 'cli',
      needs: ['electron/cli/main.ts'],
      make: () => forNode('electron/cli/main.ts', 'dist/cli', 'termbridge', { banner: '#!/usr/bin/env node\n' }),
    },
    {
      name: 'app',
      needs: ['electron/app/main.ts', 'electron/preload.ts'],
      make: async () => {
        await forNode('electron/app/main.ts', 'dist/app', 'main');
        mkdirSync(at('dist/app/icons'), { recursive: true });
        for (const icon of ['256x256.png', 'tray.png', 'trayTemplate.png', 'trayTemplate@2x.png'])
          cpSync(at(`build/icons/${icon}`), at(`dist/app/icons/${icon}`));
        await script('electron/preload.ts', 'dist/app', 'preload.cjs', 'cjs', 'chrome150');
      },
    },
    {
      name: 'browser',
      needs: ['electron/browser/main.ts', 'electron/browser/page/client.ts'],
      make: async () => {
        await forNode('electron/browser/main.ts', 'dist/browser', 'server');
        await script('electron/browser/page/client.ts', 'dist/browser', 'client.js', 'iife', 'es2023');
      },
    },
    { name: 'notices', needs: ['package-lock.json'], make: step('notices.mjs', 'writeNotices') },
    {
      name: 'renderer',
      needs: ['renderer/index.html', 'build/renderer.mjs'],
      make: step('renderer.mjs', 'buildRenderer'),
    },
  ],
];

export const hasSources = (part) => part.needs.every((file) => existsSync(at(file)));
