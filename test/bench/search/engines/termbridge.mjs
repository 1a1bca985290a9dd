// Our look-up, bundled from its sources (BENCH_LOOKUP), over the same entries as concepts of a glossary.
import { pathToFileURL } from 'node:url';

const { buildSegment, LookupIndex, segmentFromBytes, segmentToBytes } = await import(
  pathToFileURL(process.env.BENCH_LOOKUP).href
);
let index;
let segment;
export const name = 'Termbridge';
const numbered = (id) => `c${String(id).padStart(7, '0')}`;
/** Made once and outside the time taken: the others get their entries ready-made too. */
const made = new WeakMap();
export function prepare(entries) {
  const concepts = entries.map((e) => ({
    glossary: 'bundled',
    concept: {
      id: numbered(e.id),
      side: 'marketing',
      terms: [e.term, ...(e.acronym ? [{ text: e.acronym, type: 'acronym' }] : []), ...e.synonyms],
      topic: e.tags,
      definition: e.short,
      sections: [{ title: '', markdown: e.long.startsWith(e.short) ? e.long.slice(e.short.length) : e.long }],
    },
  }));
  made.set(entries, concepts);
}
export function build(entries) {
  segment = buildSegment(made.get(entries));
  index = new LookupIndex(made.get(entries), segment);
}
export const search = (q, limit) => index.search(q, limit).map((h) => Number(h.id.slice(1)));
export const save = () => segmentToBytes(segment);
export function load(bytes, entries) {
  segment = segmentFromBytes(bytes, made.get(entries));
  index = new LookupIndex(made.get(entries), segment);
}
export function update(entries) {
  const { concept } = made.get(entries)[7];
  index.update({ glossary: 'bundled', concept: { ...concept, definition: `${concept.definition} Changed.` } });
}
