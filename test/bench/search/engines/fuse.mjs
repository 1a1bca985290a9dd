import Fuse from 'fuse.js';

const options = {
  keys: [
    { name: 'term', weight: 4 },
    { name: 'acronym', weight: 3 },
    { name: 'synonyms', weight: 3 },
    { name: 'short', weight: 1 },
  ],
  threshold: 0.34,
  ignoreLocation: true,
  ignoreDiacritics: true,
};
let index;
export const name = 'fuse.js alone';
export function build(entries) {
  index = new Fuse(entries, options, Fuse.createIndex(options.keys, entries));
}
export const search = (q, limit) => index.search(q, { limit }).map((r) => r.refIndex);
export const save = () => JSON.stringify(index.getIndex().toJSON());
export function load(json, entries) {
  index = new Fuse(entries, options, Fuse.parseIndex(JSON.parse(json)));
}
