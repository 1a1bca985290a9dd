// What is measured in a process of its own: `alone` one engine (compiling, memory), `message` our engine on one message with the bundled glossary.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { cpu } from './processor-time.mjs';
import { dictionary, makeDocument } from './seeded.mjs';

const [mode, options] = [process.argv[2], JSON.parse(process.argv[3])];
const now = () => performance.now();
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

const modes = { alone, message };
console.log(`@@${JSON.stringify(await modes[mode]())}`);
process.exit(0);
