import { Charset, Document } from 'flexsearch';

let index;
const fresh = () =>
  new Document({
    document: {
      id: 'id',
      index: [
        { field: 'term', tokenize: 'forward', encoder: Charset.LatinBalance, resolution: 9 },
        { field: 'acronym', tokenize: 'forward', encoder: Charset.Default, resolution: 9 },
        { field: 'synonyms', tokenize: 'forward', encoder: Charset.LatinBalance, resolution: 9 },
        { field: 'short', tokenize: 'strict', encoder: Charset.LatinBalance, resolution: 9 },
      ],
    },
  });
export const name = 'FlexSearch';
export function build(entries) {
  index = fresh();
  for (const e of entries)
    index.add({ id: e.id, term: e.term, acronym: e.acronym, synonyms: e.synonyms.join(' '), short: e.short });
}
export function search(q, limit) {
  const seen = new Set();
  // The strict pass first, then the tolerant one.
  for (const suggest of [false, true]) {
    const by = new Map(index.search(q, { limit, suggest }).map((r) => [r.field, r.result]));
    for (const f of ['term', 'acronym', 'synonyms', 'short']) for (const id of by.get(f) || []) seen.add(id);
    if (seen.size >= limit) break;
  }
  return [...seen].slice(0, limit);
}
export function save() {
  const out = {};
  index.export((key, value) => {
    out[key] = value;
  });
  return JSON.stringify(out);
}
export function load(json) {
  index = fresh();
  for (const [key, value] of Object.entries(JSON.parse(json))) index.import(key, value);
}
