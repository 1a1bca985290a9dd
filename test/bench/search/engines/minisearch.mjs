import MiniSearch from 'minisearch';
import { squash } from '../seeded.mjs';

const options = {
  fields: ['term', 'acronym', 'synonyms', 'squash', 'short', 'long', 'tags'],
  extractField: (d, f) =>
    f === 'squash'
      ? squash(d.term)
      : f === 'synonyms'
        ? d.synonyms.join(' | ')
        : f === 'tags'
          ? d.tags.join(' ')
          : d[f],
  searchOptions: {
    boost: { term: 6, acronym: 6, synonyms: 4, squash: 6, short: 2, long: 0.5, tags: 0.3 },
    prefix: (_, i, terms) => i === terms.length - 1,
    fuzzy: (t) => (t.length > 3 ? 0.2 : false),
    maxFuzzy: 2,
    weights: { prefix: 0.5, fuzzy: 0.35 },
  },
};
let index;
export const name = 'MiniSearch';
export function build(entries) {
  index = new MiniSearch(options);
  index.addAll(entries);
}
export const search = (q, limit) =>
  index
    .search(q)
    .slice(0, limit)
    .map((r) => r.id);
export const save = () => JSON.stringify(index);
export function load(json) {
  index = MiniSearch.loadJSON(json, options);
}
