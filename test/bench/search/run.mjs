// Look-up beside fuse.js alone, MiniSearch, FlexSearch and uFuzzy: `node test/bench/search/run.mjs [--quick] [--sizes 1000,10000] [--engines termbridge,minisearch]`.
// Seeded. Every engine is interleaved with the others in one process for the times, and alone in one for build, load, heap and quality.
// `quiet p99` and `slowest` take each keystroke's best round: what it costs when the machine does nothing else.
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
    engines: { type: 'string', default: 'termbridge,minisearch,flexsearch,ufuzzy,ufuzzy-default,fuse' },
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
  seconds: args.quick ? 1.5 : 6,
  qualitySeconds: args.quick ? 2 : 300,
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

const share = (sum, n) => (n ? sum / n : Number.NaN);
/** First hits in %, and mean reciprocal rank, of the first `n` queries of some kinds. */
function quality(ranks, kinds, upTo = () => Number.POSITIVE_INFINITY) {
  const some = kinds.flatMap((k) => ranks[k].slice(0, upTo(k)));
  return {
    n: some.length,
    first: share(some.filter((r) => r === 1).length, some.length),
    mrr: share(
      some.reduce((sum, r) => sum + r, 0),
      some.length,
    ),
  };
}
/** Ours as times of theirs, on the queries that both had the time to answer. */
function times(ours, theirs, kinds, what) {
  const both = (k) => Math.min(ours.ranks[k].length, theirs.ranks[k].length);
  return figure(quality(ours.ranks, kinds, both)[what] / quality(theirs.ranks, kinds, both)[what], 2);
}

const all = {};
for (const size of sizes) {
  const alone = paths.map((p) => child('alone', { size, path: p }));
  const at = child('together', { size, paths, rounds: args.quick ? 1 : size > 10_000 ? 3 : 8 });
  all[size] = { alone, at };
  console.log(
    `\nLook-up, ${size.toLocaleString('en')} concepts: time (ms; keystrokes interleaved in one process), size (MB)`,
  );
  table([
    [
      'engine',
      'keystrokes',
      'p50',
      'p99',
      'max',
      'quiet p99',
      'slowest',
      'cpu p99',
      'build',
      'load',
      'index',
      'heap',
      'one change',
    ],
    ...alone.map((a) => {
      const t = at[a.name];
      return [
        a.name,
        t.n,
        figure(t.p50, 2),
        figure(t.p99, 2),
        figure(t.max),
        figure(t.quiet99, 2),
        figure(t.slowest, 2),
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
    ...alone.map(({ name, ranks }) => [
      name,
      ...KINDS.map((k) => {
        const { n, first, mrr } = quality(ranks, [k]);
        return n ? `${(100 * first).toFixed(0)} ${mrr.toFixed(2)}` : '-';
      }),
      quality(ranks, KINDS).n,
    ]),
  ]);
  const ours = alone.find((a) => a.name === 'Termbridge');
  if (!ours || alone.length < 2) continue;
  console.log(
    `\nLook-up, ${size.toLocaleString('en')} concepts: Termbridge as times of the others (p99: theirs as times of ours)`,
  );
  table([
    [
      'engine',
      'p99',
      'quiet p99',
      'first: one typo',
      'two typos',
      'swap',
      'these three',
      'MRR: description',
      'asked both',
    ],
    ...alone
      .filter((a) => a !== ours)
      .map((a) => [
        a.name,
        figure(at[a.name].p99 / at[ours.name].p99),
        figure(at[a.name].quiet99 / at[ours.name].quiet99),
        ...[['typo'], ['two typos'], ['swap'], ['typo', 'two typos', 'swap']].map((kinds) =>
          times(ours, a, kinds, 'first'),
        ),
        times(ours, a, ['description'], 'mrr'),
        ['typo', 'two typos', 'swap', 'description'].map((k) => a.ranks[k].length).join(' '),
      ]),
  ]);
}
if (args.json) console.log(JSON.stringify(all));
