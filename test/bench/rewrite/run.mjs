// Rewriting beside textlint with prh, retext, harper.js, one big regex and the "one-hour script":
// `node test/bench/rewrite/run.mjs [--quick] [--terms 500,5000] [--sizes 10000,1000000] [--engines termbridge,one-hour]`.
// Seeded. For the times every engine takes its turn in one process, so that a busy machine slows all alike: read the ratios. Above 1, Termbridge is faster.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { dictionary, makeDocument } from './seeded.mjs';

const root = path.resolve(import.meta.dirname, '../../..');
const { values: args } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    terms: { type: 'string' },
    sizes: { type: 'string' },
    engines: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const numbers = (list) => list.split(',').map(Number);
const termCounts = numbers(args.terms ?? (args.quick ? '500,5000' : '500,5000,50000'));
const sizes = numbers(args.sizes ?? (args.quick ? '10000,1000000' : '10000,1000000,10000000'));
// harper.js takes 12 s for 1 MB, which the quick run has no time for.
const everyone = `termbridge,one-hour,alternation,retext,textlint${args.quick ? '' : ',harper'}`;
const engines = (args.engines ?? everyone).split(',');
const settings = args.quick
  ? { rounds: 7, seconds: 1.5, warm: 700, patience: 1_500, alone: 1 }
  : { rounds: 15, seconds: 20, warm: 1_000, patience: 60_000, alone: 3 };
/** Those that take minutes to take in more terms than this are left out above it. */
const MOST_TERMS = { textlint: 5_000, retext: 5_000, harper: 5_000 };

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const count = (n) => n.toLocaleString('en');
const size = (bytes) => (bytes < 1_000_000 ? `${bytes / 1000} KB` : `${bytes / 1_000_000} MB`);
const figure = (x) => (x >= 100 ? count(Math.round(x)) : x >= 10 ? x.toFixed(1) : x.toFixed(2));

function child(mode, options) {
  const run = spawnSync(
    process.execPath,
    [
      '--expose-gc',
      '--max-old-space-size=6000',
      path.join(import.meta.dirname, 'measure.mjs'),
      mode,
      JSON.stringify({ ...settings, ...options }),
    ],
    { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const line = run.stdout?.split('\n').find((l) => l.startsWith('@@'));
  return line ? JSON.parse(line.slice(2)) : { failed: run.status ?? run.signal };
}

function table(rows) {
  const widths = rows[0].map((_, i) => Math.max(...rows.map((r) => String(r[i]).length)));
  for (const row of rows)
    console.log(row.map((c, i) => (i ? String(c).padStart(widths[i]) : String(c).padEnd(widths[i]))).join('  '));
}

const all = {};

function times(terms) {
  const able = engines.filter((name) => terms <= (MOST_TERMS[name] ?? Number.POSITIVE_INFINITY));
  const results = child('together', { terms, sizes, engines: able });
  all[terms] = results;
  console.log(`\nRewriting Markdown, ${count(terms)} terms: processor time in ms (times that of Termbridge)`);
  const names = Object.keys(results[sizes[0]] ?? {});
  const cell = (bytes, name) => {
    const { time, skipped } = results[bytes][name];
    if (time === undefined) return `left out (about ${Math.round(skipped / 1000)} s)`;
    return `${figure(time)} (${figure(time / results[bytes].Termbridge.time)})`;
  };
  table([['engine', ...sizes.map(size)], ...names.map((name) => [name, ...sizes.map((bytes) => cell(bytes, name))])]);
  const out = engines.filter((name) => !able.includes(name));
  if (out.length > 0) console.log(`left out, they take minutes to take in so many terms: ${out.join(', ')}`);
}

function compiling(terms) {
  const bytes = Math.max(...sizes);
  const names = ['termbridge', 'one-hour', 'alternation'].filter((name) => engines.includes(name));
  const rows = names.map((name) => {
    const runs = Array.from({ length: settings.alone }, () => child('alone', { engine: name, terms, bytes }));
    const peak = child('alone', { engine: name, terms, bytes, rewrites: true }).peak;
    return [name, figure(median(runs.map((r) => r.compile))), figure(peak)];
  });
  console.log(`\nEach alone, ${count(terms)} terms: compiling (ms), peak memory rewriting ${size(bytes)} (MB)`);
  table([['engine', 'compiling', 'peak'], ...rows]);
}

function message() {
  const m = child('message', {});
  console.log(
    `\nA message of 1,000 words, all ${count(m.concepts)} bundled entries: ${figure(m.time)} ms (${figure(m.first)} ms the first time, ${m.edits} edits; compiling ${figure(m.compile)} ms)`,
  );
}

function coldStart() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'termbridge-bench-'));
  const draft = path.join(folder, 'draft.md');
  const empty = path.join(folder, 'empty.mjs');
  writeFileSync(draft, makeDocument(10_000, dictionary(500)));
  writeFileSync(empty, '');
  const run = (...command) => {
    const began = performance.now();
    const { status } = spawnSync(process.execPath, command, { stdio: 'ignore' });
    if (status !== 0) throw new Error(`bench: ${command.join(' ')} ended with ${status}`);
    return performance.now() - began;
  };
  const ours = [];
  const bare = [];
  for (let i = 0; i < (args.quick ? 7 : 21); i++) {
    bare.push(run(empty));
    ours.push(run(path.join(root, 'dist/cli/termbridge.js'), 'rewrite', draft, '--reader', 'everyone'));
  }
  rmSync(folder, { recursive: true });
  console.log(
    `\`termbridge rewrite\` of 10 KB from a cold start: ${figure(median(ours))} ms; an empty Node process: ${figure(median(bare))} ms (${figure(median(ours) / median(bare))} times)`,
  );
}

console.log('\n## Rewriting');
for (const terms of termCounts) times(terms);
for (const terms of termCounts) compiling(terms);
message();
coldStart();
if (args.json) console.log(JSON.stringify(all));
