// One engine in a process of its own, which rewrites when it is told to (together.mjs).
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { cpu } from './processor-time.mjs';
import { dictionary, makeDocument } from './seeded.mjs';

const [name, count] = [process.argv[2], Number(process.argv[3])];
const terms = dictionary(count);
const engine = await import(pathToFileURL(path.join(import.meta.dirname, 'engines', `${name}.mjs`)).href);
const state = await engine.compile(terms);
await engine.rewrite(state, 'Nothing to find in here.');
const uses = [engine, ...(engine.variants ?? [])];

const texts = new Map();
const textOf = (bytes) => {
  if (!texts.has(bytes)) texts.set(bytes, makeDocument(bytes, terms));
  return texts.get(bytes);
};

process.on('message', async ({ use, bytes, repeat, warm }) => {
  const text = textOf(bytes);
  const { rewrite } = uses[use];
  let time = Number.POSITIVE_INFINITY;
  const end = cpu() + (warm ?? 0);
  do {
    const began = cpu();
    for (let i = 0; i < (repeat ?? 1); i++) await rewrite(state, text);
    time = Math.min(time, (cpu() - began) / (repeat ?? 1));
  } while (cpu() < end);
  process.send({ time });
});
process.send({ names: uses.map((use) => use.name) });
