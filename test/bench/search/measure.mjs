// What is measured, in a process of its own: `alone` one engine (build, load, heap, quality), `together` all of them keystroke by keystroke.
import { pathToFileURL } from 'node:url';
import { generate } from './concepts.mjs';
import { judge, KINDS, makeQueries } from './queries.mjs';
import { random, squash } from './seeded.mjs';

const [mode, options] = [process.argv[2], JSON.parse(process.argv[3])];
const { size, full, seed, limit, seconds, rounds, streamsEach } = options;
const now = () => performance.now();
/** Time of this thread alone: steadier than the clock on a machine that does other things too. */
const cpu = process.threadCpuUsage
  ? () => {
      const u = process.threadCpuUsage();
      return (u.user + u.system) / 1000;
    }
  : now;
const at = (sorted, p) => sorted[Math.min(sorted.length - 1, Math.ceil(p * sorted.length) - 1)];
const engine = (path) => import(pathToFileURL(path).href);
const memory = () => {
  globalThis.gc();
  globalThis.gc();
  const m = process.memoryUsage();
  return (m.heapUsed + m.arrayBuffers) / 1048576;
};
/** The right answers depend on the size: an entry beyond it cannot be found. */
const queries = () => makeQueries(generate(Math.max(full, size), seed).slice(0, Math.max(size, 1000)), seed);

/** Every keystroke of some queries of each kind, in a mixed order. */
function streams(all) {
  const R = random(seed + 1);
  const out = [];
  for (const kind of KINDS.filter((k) => k !== 'prefix')) {
    const left = all.filter((q) => q.kind === kind).map((q) => q.q);
    for (let k = 0; k < (kind === 'description' ? 2 : 1) * streamsEach && left.length; k++)
      out.push(left.splice((R() * left.length) | 0, 1)[0]);
  }
  for (let i = out.length - 1; i > 0; i--) {
    const j = (R() * (i + 1)) | 0;
    [out[i], out[j]] = [out[j], out[i]];
  }
  return out.map((s) => [...s].flatMap((c, i) => (c === ' ' ? [] : [s.slice(0, i + 1)])));
}

async function alone() {
  const entries = generate(size, seed);
  const E = await engine(options.path);
  E.prepare?.(entries);
  const out = { name: E.name };
  const empty = memory();
  let t = now();
  await E.build(entries);
  out.build = now() - t;
  out.heap = memory() - empty;
  if (E.update) {
    const times = [];
    for (let i = 0; i < 20; i++) {
      t = now();
      E.update(entries);
      times.push(now() - t);
    }
    times.sort((a, b) => a - b);
    out.update = times[10];
    await E.build(entries);
  }
  const wanted = JSON.stringify(await E.search('customer acq', 10));
  const saved = await E.save();
  out.bytes = typeof saved === 'string' ? Buffer.byteLength(saved) : saved.byteLength;
  t = now();
  await E.load(saved, entries);
  out.load = now() - t;
  out.loadsSame = JSON.stringify(await E.search('customer acq', 10)) === wanted;
  const keysOf = (id) => [entries[id].term, entries[id].acronym, ...entries[id].synonyms].filter(Boolean).map(squash);
  const byKind = Map.groupBy(queries(), (q) => q.kind);
  out.ranks = Object.fromEntries(KINDS.map((k) => [k, []]));
  const started = now();
  // One query of each kind in turn, so that a slow engine answers some of each in the time it has.
  for (let i = 0; KINDS.some((k) => byKind.get(k)?.[i]) && now() - started < options.qualitySeconds * 1000; i++)
    for (const kind of KINDS) {
      const q = byKind.get(kind)?.[i];
      if (!q) continue;
      out.ranks[kind].push(judge(q, await E.search(q.q, 10), keysOf));
    }
  return out;
}

async function together() {
  const entries = generate(size, seed);
  const engines = [];
  for (const path of options.paths) {
    const E = await engine(path);
    E.prepare?.(entries);
    await E.build(entries);
    engines.push({ E, times: [], cpus: [], best: new Map() });
  }
  const typed = streams(queries());
  // Warm: as the program is after its first few keystrokes.
  for (const e of engines) {
    const end = now() + 1500;
    for (const k of typed.slice(-4).flat()) if (now() < end) await e.E.search(k, limit);
  }
  globalThis.gc();
  for (let r = 0; r < rounds; r++) {
    for (const e of engines) e.left = seconds * 1000;
    for (let s = 0; s < typed.length; s++)
      for (let i = 0; i < engines.length; i++) {
        const e = engines[(i + s + r) % engines.length];
        for (const k of typed[s]) {
          if (e.left < 0) break;
          const c = cpu();
          const t = now();
          await e.E.search(k, limit);
          const took = now() - t;
          e.times.push(took);
          e.best.set(k, Math.min(took, e.best.get(k) ?? took));
          e.cpus.push(cpu() - c);
          e.left -= took;
        }
      }
  }
  return Object.fromEntries(
    engines.map(({ E, times, cpus, best }) => {
      times.sort((a, b) => a - b);
      cpus.sort((a, b) => a - b);
      const quiet = [...best.values()].sort((a, b) => a - b);
      return [
        E.name,
        {
          n: times.length,
          p50: at(times, 0.5),
          p99: at(times, 0.99),
          cpu99: at(cpus, 0.99),
          max: times.at(-1),
          quiet99: at(quiet, 0.99),
          slowest: quiet.at(-1),
        },
      ];
    }),
  );
}

console.log(`@@${JSON.stringify(mode === 'alone' ? await alone() : await together())}`);
