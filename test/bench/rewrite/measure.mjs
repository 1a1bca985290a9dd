// What is measured, in a process of its own: `alone` one engine (compiling, memory), `together` all of them in turn, `message` our engine on one
// message with the bundled glossary.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { dictionary, makeDocument } from './seeded.mjs';

const [mode, options] = [process.argv[2], JSON.parse(process.argv[3])];
const now = () => performance.now();
/** Processor time of the whole process, in ms: steadier than the clock on a machine that does other things too. */
const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const load = (name) => import(pathToFileURL(path.join(import.meta.dirname, 'engines', `${name}.mjs`)).href);

/** Ready for the first sentence: some engines compile on first use. */
async function compiled(engine, terms) {
  const state = await engine.compile(terms);
  await engine.rewrite(state, 'Nothing to find in here.');
  return state;
}

async function alone() {
  const terms = dictionary(options.terms);
  const text = makeDocument(options.bytes, terms);
  const engine = await load(options.engine);
  globalThis.gc();
  const began = cpu();
  const state = await compiled(engine, terms);
  const compile = cpu() - began;
  if (options.rewrites) await engine.rewrite(state, text);
  return { compile, peak: process.resourceUsage().maxRSS / 1024 };
}

async function together() {
  const terms = dictionary(options.terms);
  const runners = [];
  for (const name of options.engines) {
    const engine = await load(name);
    const began = now();
    const state = await compiled(engine, terms);
    if (now() - began > options.patience) process.stderr.write(`${engine.name}: slow to compile\n`);
    for (const { name: title, rewrite } of [engine, ...(engine.variants ?? [])])
      runners.push({ name: title, run: (text) => rewrite(state, text), byteTime: 0 });
  }
  const out = {};
  for (const bytes of options.sizes) {
    const text = makeDocument(bytes, terms);
    const here = [];
    const results = (out[bytes] = {});
    globalThis.gc();
    for (const runner of runners) {
      const guess = runner.byteTime * bytes;
      if (guess > options.patience) results[runner.name] = { skipped: guess };
      else here.push({ runner, times: [], left: options.seconds * 1000 });
    }
    // Once to get warm, which also tells how often a run must be repeated to be longer than the clock is coarse.
    for (const one of here) {
      let best = Number.POSITIVE_INFINITY;
      const end = cpu() + Math.min(options.warm, options.seconds * 1000);
      do {
        const began = cpu();
        await one.runner.run(text);
        best = Math.min(best, cpu() - began);
      } while (cpu() < end);
      one.repeat = Math.max(1, Math.round(10 / Math.max(best, 0.01)));
      one.runner.byteTime = best / bytes;
    }
    for (let round = 0; round < options.rounds; round++)
      for (let i = 0; i < here.length; i++) {
        const one = here[(i + round) % here.length];
        if (one.left < 0) continue;
        const began = now();
        const busy = cpu();
        for (let k = 0; k < one.repeat; k++) await one.runner.run(text);
        one.times.push((cpu() - busy) / one.repeat);
        one.left -= now() - began;
      }
    for (const { runner, times } of here) results[runner.name] = { time: median(times), runs: times.length };
  }
  return out;
}

/** A message of 1,000 words, with our bundled glossary. */
async function message() {
  const { bundledGlossary, createLibrary } = await import('../../../dist/lib/index.js');
  const glossary = bundledGlossary();
  const terms = glossary.concepts.map(({ terms: [first] }) => ({
    term: typeof first === 'string' ? first : first.text,
  }));
  const text = makeDocument(20_000, terms)
    .split(/(?<=\s)/)
    .slice(0, 1000)
    .join('');
  const began = now();
  const library = createLibrary([glossary]);
  library.rewrite('Nothing to find in here.', { reader: 'everyone' });
  const compile = now() - began;
  const times = [];
  let edits = 0;
  for (let i = 0; i < 200; i++) {
    const start = now();
    const result = library.rewrite(text, { reader: 'everyone', format: 'markdown' });
    edits = result.edits.length + 0 * result.findings.length;
    times.push(now() - start);
  }
  return { concepts: terms.length, compile, first: times[0], time: median(times.slice(100)), edits };
}

const modes = { alone, together, message };
console.log(`@@${JSON.stringify(await modes[mode]())}`);
process.exit(0);
