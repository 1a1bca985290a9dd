// Seeded dictionaries (500 are the first of 5,000, those of 50,000) and business documents in which about 4 % of the words are terms.
import { random } from '../search/seeded.mjs';
import { ADJECTIVES, MIDDLES, NOUNS, PLAIN, PREFIXES, REAL, ROOTS, SUFFIXES, SYLLABLES, WORDINGS } from './words.mjs';

const everyday = new Set([...PLAIN, ...WORDINGS]);
/** Chance that the next thing in a sentence is a term. */
const HIT = 0.052;

/** `{term, plain}` for each of `size` terms, all nouns. */
export function dictionary(size) {
  const r = random(7930);
  const pick = (list) => list[Math.floor(r() * list.length)];
  const seen = new Set();
  const out = [];
  const wording = () => {
    const words = new Set();
    const length = 1 + Math.floor(r() * 3);
    while (words.size < length) words.add(pick(WORDINGS));
    return [...words].join(' ');
  };
  const add = (term, plain) => {
    const key = term.toLowerCase();
    if (seen.has(key) || everyday.has(key)) return;
    seen.add(key);
    out.push({ term, plain: plain ?? wording() });
  };
  const acronym = (letters) => {
    let term = '';
    while (term.length < letters) term += pick('ABCDEFGHIKLMNOPQRSTUVWXZ');
    return term;
  };
  const invented = () => pick(PREFIXES) + pick(ROOTS) + pick(SUFFIXES);
  for (const [term, plain] of REAL) add(term, plain);
  while (out.length < size) {
    const x = r();
    if (x < 0.14) add(acronym(3 + Math.floor(r() * 2) + (out.length > 20_000 ? 1 : 0)));
    else if (x < 0.3) add(invented());
    else if (x < 0.36) add(pick(ROOTS) + pick(SYLLABLES) + pick(SUFFIXES));
    else if (x < 0.6) add(`${pick(ADJECTIVES)} ${pick(NOUNS)}`);
    else if (x < 0.74) add(`${pick(MIDDLES)} ${pick(NOUNS)}`);
    else if (x < 0.8) add(`${invented()} ${pick(NOUNS)}`);
    else if (x < 0.9) add(`${pick(ADJECTIVES)} ${pick(MIDDLES)} ${pick(NOUNS)}`);
    else add(`${pick(MIDDLES)} ${pick(NOUNS)} ${pick(NOUNS)}`);
  }
  return out.slice(0, size);
}

/** Six thousand filler words, the everyday ones first, so that the vocabulary is not tiny. */
function fillers() {
  const r = random(99);
  const words = new Set(PLAIN);
  while (words.size < 6000) {
    let word = '';
    for (let left = 2 + Math.floor(r() * 2); left > 0; left--) word += SYLLABLES[Math.floor(r() * SYLLABLES.length)];
    if (!everyday.has(word)) words.add(word);
  }
  return [...words];
}

function shuffled(list) {
  const r = random(5);
  const out = [...list];
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(r() * (i + 1));
    [out[i], out[j]] = [out[j], out[i]];
  }
  return out;
}

const upperFirst = (s) => s[0].toUpperCase() + s.slice(1);
const slug = (term) => term.toLowerCase().replace(/[^a-z0-9]+/g, '-');
const plural = (term) => (/[^aeiou]y$/.test(term) ? `${term.slice(0, -1)}ies` : `${term}s`);

/** A Markdown document of `bytes` letters: headings, lists, tables, code, links, quotes, figures. */
export function makeDocument(bytes, terms) {
  const r = random(209_458 + terms.length + (bytes % 9973));
  const pick = (list) => list[Math.floor(r() * list.length)];
  const filler = fillers();
  const order = shuffled(terms);
  // Few words are common and most are rare, as in any text.
  const zipf = (n) => Math.min(n - 1, Math.floor(Math.exp(r() * Math.log(n + 1)) - 1));
  const word = () => filler[zipf(filler.length)];
  const term = () => {
    let t = order[zipf(order.length)].term;
    const ending = r();
    if (ending < 0.15 && /[a-z]$/.test(t) && !/s$/.test(t)) t = plural(t);
    else if (ending < 0.2) t += "'s";
    const capitals = r();
    return capitals < 0.08 ? upperFirst(t) : capitals < 0.1 ? t.toUpperCase() : t;
  };
  const article = (t) => `${/^[aeiou]/i.test(t) ? 'an' : 'a'} ${t}`;
  const rare = [
    [0.004, () => `https://example.com/${slug(term())}/${word()}?q=${slug(term())}`],
    [0.007, () => `\`${slug(term()).replaceAll('-', '_')}.${word()}\``],
    [0.009, () => `${slug(term()).split('-')[0]}@${word()}.example.com`],
    [0.012, () => `"${word()} ${term()} ${word()}"`],
    [0.014, () => `[${term()}](https://example.com/${slug(term())})`],
    [0.016, () => `**${term()}**`],
    [0.018, () => `/srv/${slug(term())}/${word()}.csv`],
    [0.024, () => pick(['12%', '$4,500', '2024-05-01', '3.9k', '17:30', '1,000'])],
    [0.05, () => `${word()},`],
    [1, word],
  ];
  const piece = () => {
    const x = r();
    if (x >= HIT) return rare.find(([below]) => x < HIT + below)[1]();
    const t = term();
    return r() < 0.3 ? article(t) : t;
  };
  const sentence = () => {
    const words = Array.from({ length: 8 + Math.floor(r() * 14) }, piece);
    return upperFirst(words.join(' ').replace(/,$/, '')) + pick(['.', '.', '.', '.', '?', '!']);
  };
  const lines = (count, line) => Array.from({ length: count }, line).join('');
  const block = () => {
    const x = r();
    if (x < 0.1) return `## ${[word(), word(), term(), word()].map(upperFirst).join(' ')}\n\n`;
    if (x < 0.2) return `${lines(3 + Math.floor(r() * 4), () => `- ${sentence()}\n`)}\n`;
    if (x < 0.25)
      return `| ${word()} | ${term()} | ${word()} |\n|---|---|---:|\n${lines(3, () => `| ${word()} ${word()} | ${term()} | ${Math.floor(r() * 1000)} |\n`)}\n`;
    if (x < 0.28)
      return `\`\`\`js\n${lines(4, () => `const ${word()} = "${term()}"; // ${word()} ${word()}\n`)}\`\`\`\n\n`;
    return `${Array.from({ length: 2 + Math.floor(r() * 4) }, sentence).join(' ')}\n\n`;
  };
  const parts = [];
  for (let length = 0; length < bytes; length += parts.at(-1).length) parts.push(block());
  return parts.join('').slice(0, bytes).replace(/\n*$/, '\n');
}
