// Look-up beside fuse.js alone, MiniSearch, FlexSearch and uFuzzy: `node test/bench/search/run.mjs [--quick] [--sizes 1000,10000] [--engines termbridge,minisearch]`.
// Seeded; every engine is interleaved with the others in one process for the times, and alone in one for build, load, heap and quality.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { KINDS } from './queries.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, '../../..');
const { values: args } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    sizes: { type: 'string' },
    engines: { type: 'string', default: 'termbridge,minisearch,flexsearch,ufuzzy,fuse' },
    seed: { type: 'string', default: '42' },
    json: { type: 'boolean', default: false },
  },
});
const sizes = (args.sizes ?? (args.quick ? '1000,10000' : '1000,10000,100000')).split(',').map(Number);
const paths = args.engines.split(',').map((name) => path.join(here, `engines/${name}.mjs`));
const common = {
  full: args.quick ? 10_000 : 100_000,
  seed: Number(args.seed),
  limit: 20,
  rounds: args.quick ? 1 : 3,
  seconds: args.quick ? 1.5 : 6,
  qualitySeconds: args.quick ? 2 : 30,
  streamsEach: args.quick ? 3 : 10,
};

await build({
  root,
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: path.join(here, 'lookup-entry.ts'),
    outDir: path.join(root, 'dist/bench'),
    emptyOutDir: false,
    target: 'node20',
  },
});
const env = { ...process.env, BENCH_LOOKUP: path.join(root, 'dist/bench/lookup-entry.js') };

function child(mode, options) {
  const run = spawnSync(
    process.execPath,
    [
      '--expose-gc',
      '--max-old-space-size=8000',
      path.join(here, 'measure.mjs'),
      mode,
      JSON.stringify({ ...common, ...options }),
    ],
    { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'inherit'], env },
  );
  const line = run.stdout?.split('\n').find((l) => l.startsWith('@@'));
  if (!line) throw new Error(`bench: ${mode} ${JSON.stringify(options)} ended with ${run.status ?? run.signal}`);
  return JSON.parse(line.slice(2));
}

const figure = (x, digits = 1) =>
  x === undefined || Number.isNaN(x) ? '-' : x >= 1000 ? x.toFixed(0) : x.toFixed(digits);
function table(rows) {
  const widths = rows[0].map((_, i) => Math.max(...rows.map((r) => String(r[i]).length)));
  for (const row of rows)
    console.log(row.map((c, i) => (i ? String(c).padStart(widths[i]) : String(c).padEnd(widths[i]))).join('  '));
}

const all = {};
for (const size of sizes) {
  const alone = paths.map((p) => child('alone', { size, path: p }));
  const times = child('together', { size, paths });
  all[size] = { alone, times };
  console.log(
    `\nLook-up, ${size.toLocaleString('en')} concepts: time (ms; keystrokes interleaved in one process), size (MB)`,
  );
  table([
    ['engine', 'keystrokes', 'p50', 'p99', 'max', 'cpu p50', 'cpu p99', 'build', 'load', 'index', 'heap', 'one change'],
    ...alone.map((a) => {
      const t = times[a.name];
      return [
        a.name,
        t.n,
        figure(t.p50, 2),
        figure(t.p99, 2),
        figure(t.max),
        figure(t.cpu50, 2),
        figure(t.cpu99, 2),
        figure(a.build, 0),
        `${figure(a.load, 0)}${a.loadsSame ? '' : '!'}`,
        figure(a.bytes / 1048576),
        figure(a.heap),
        figure(a.update, 2),
      ];
    }),
  ]);
  console.log(
    `\nLook-up, ${size.toLocaleString('en')} concepts: first hit right in %, mean reciprocal rank of the first ten`,
  );
  table([
    ['engine', ...KINDS, 'asked'],
    ...alone.map((a) => [
      a.name,
      ...KINDS.map((k) => {
        const { n, first, mrr } = a.quality[k];
        return n ? `${((100 * first) / n).toFixed(0)} ${(mrr / n).toFixed(2)}` : '-';
      }),
      Object.values(a.quality).reduce((sum, q) => sum + q.n, 0),
    ]),
  ]);
}
if (args.json) console.log(JSON.stringify(all));
