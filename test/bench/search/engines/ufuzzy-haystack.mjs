// uFuzzy over names first and definitions behind them, with the options given.
import uFuzzy from '@leeoniya/ufuzzy';

export function ufuzzy(name, options) {
  const fuzzy = new uFuzzy(options);
  let names = [];
  let texts = [];
  let owners = [];
  function run(hay, q, limit, ids, seen) {
    const [found, info, order] = fuzzy.search(hay, q, q.trim().split(/\s+/).length > 4 ? 0 : 3, 2000);
    if (!found) return;
    const at = order
      ? order.map((o) => info.idx[o])
      : found.slice(0, 5000).sort((a, b) => hay[a].length - hay[b].length);
    for (const i of at) {
      if (seen.size >= limit) return;
      seen.add(ids ? ids[i] : i);
    }
  }
  return {
    name,
    build(entries) {
      names = [];
      texts = [];
      owners = [];
      for (const e of entries) {
        for (const s of [e.term, e.acronym, ...e.synonyms])
          if (s) {
            names.push(s);
            owners.push(e.id);
          }
        texts.push(e.short);
      }
    },
    search(q, limit) {
      const seen = new Set();
      run(names, q, limit, owners, seen);
      if (seen.size < limit && q.length > 6) run(texts, q, limit, null, seen);
      return [...seen];
    },
    save: () => JSON.stringify({ names, texts, owners }),
    load(json) {
      ({ names, texts, owners } = JSON.parse(json));
    },
  };
}
