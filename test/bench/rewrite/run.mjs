// Rewriting beside textlint with prh, retext, harper.js, one big regex and the "one-hour script":
// `node test/bench/rewrite/run.mjs [--quick] [--terms 500,5000] [--sizes 10000,1000000] [--engines termbridge,one-hour]`.
// Seeded. For the times the engines take turns, each in its process, so that a busy machine slows all alike: read the ratios. Above 1, Termbridge is faster.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { dictionary, makeDocument } from './seeded.mjs';
import { together } from './together.mjs';

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
  ? { rounds: 9, seconds: 3, warm: 2_000, patience: 2_500, alone: 3 }
  : { rounds: 15, seconds: 20, warm: 3_000, patience: 60_000, alone: 3 };
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
const peaks = {};

async function times(terms) {
  const able = engines.filter((name) => terms <= (MOST_TERMS[name] ?? Number.POSITIVE_INFINITY));
  const results = await together({ ...settings, terms, sizes, engines: able });
  all[terms] = results;
  console.log(`\nRewriting Markdown, ${count(terms)} terms: processor time in ms (times that of Termbridge)`);
  const names = Object.keys(results[sizes[0]] ?? {});
  const cell = (bytes, name) => {
    const { time, skipped } = results[bytes][name];
    const ratio = figure((time ?? skipped) / results[bytes].Termbridge.time);
    return time === undefined ? `~ ${figure(skipped)} (~ ${ratio})` : `${figure(time)} (${ratio})`;
  };
  table([['engine', ...sizes.map(size)], ...names.map((name) => [name, ...sizes.map((bytes) => cell(bytes, name))])]);
  if (sizes.some((bytes) => names.some((name) => results[bytes][name].time === undefined)))
    console.log('~: too slow to be run here, estimated from its time for the size before');
  const out = engines.filter((name) => !able.includes(name));
  if (out.length > 0) console.log(`left out, they take minutes to take in so many terms: ${out.join(', ')}`);
}

/** Each engine in processes of its own: several for the time, one for each size for the memory. */
function compiling(terms) {
  const names = ['termbridge', 'one-hour', 'alternation'].filter((name) => engines.includes(name));
  const bytes = sizes.filter((b) => b >= 1_000_000 || sizes.length === 1);
  const measured = names.map((name) => ({
    name,
    compile: median(
      Array.from({ length: settings.alone }, () => child('alone', { engine: name, terms, bytes: 1000 }).compile),
    ),
    peaks: bytes.map((b) => child('alone', { engine: name, terms, bytes: b, rewrites: true }).peak),
  }));
  peaks[terms] = { bytes, measured };
  const base = measured.find(({ name }) => name === 'alternation') ?? measured[0];
  console.log(
    `\nEach alone, ${count(terms)} terms: compiling in ms, peak memory of the process in MB (times that of the ${base.name})`,
  );
  const over = (x, y) => `${figure(x)} (${figure(x / y)})`;
  table([
    ['engine', 'compiling', ...bytes.map((b) => `peak, ${size(b)}`)],
    ...measured.map((m) => [
      m.name,
      over(m.compile, base.compile),
      ...m.peaks.map((peak, i) => over(peak, base.peaks[i])),
    ]),
  ]);
}

/** The figures that were aimed at, with what this run measured; what it left out is left out here. */
function aims() {
  const rows = [];
  const add = (what, aim, found) => {
    if (Number.isFinite(found)) rows.push([what, aim, figure(found)]);
  };
  const time = (terms, bytes, name) => all[terms]?.[bytes]?.[name]?.time ?? all[terms]?.[bytes]?.[name]?.skipped;
  const speed = (name, own = 'Termbridge') => time(5000, 1_000_000, name) / time(5000, 1_000_000, own);
  add('speed, of the one-hour script', 'at least 1', speed('one-hour script'));
  add('speed, of retext', 'at least 30', speed('retext'));
  add('speed, of textlint with prh', 'at least 300', speed('textlint with prh'));
  add(
    'speed on plain text, of the bare alternation',
    'at least 0.4',
    speed('bare alternation', 'Termbridge, as plain text'),
  );
  add(
    'own speed at 50,000 terms, of that at 500',
    'at least 0.5',
    time(500, 1_000_000, 'Termbridge') / time(50_000, 1_000_000, 'Termbridge'),
  );
  const of = (terms, name) => peaks[terms]?.measured.find((m) => m.name === name);
  add(
    'compiling 5,000 terms, of the alternation',
    'at most 3',
    of(5000, 'termbridge')?.compile / of(5000, 'alternation')?.compile,
  );
  add('compiling 50,000 terms, in seconds', 'below 1.5', of(50_000, 'termbridge')?.compile / 1000);
  const at = peaks[5000]?.bytes.indexOf(1_000_000) ?? -1;
  add(
    'peak memory at 5,000 terms and 1 MB, of the alternation',
    'at most 1.5',
    of(5000, 'termbridge')?.peaks[at] / of(5000, 'alternation')?.peaks[at],
  );
  if (rows.length > 0) console.log('\nAims (5,000 terms, 1 MB of Markdown, where nothing else is said)');
  if (rows.length > 0) table([['', 'aim', 'here'], ...rows]);
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
for (const terms of termCounts) await times(terms);
for (const terms of termCounts) compiling(terms);
message();
coldStart();
aims();
if (args.json) console.log(JSON.stringify(all));
