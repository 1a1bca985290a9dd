// Seeded concepts: 158 real ones with a hand-written description query each, then made-up ones from a real vocabulary. Words follow Zipf's law,
// names of products grow with the size (Heaps' law). Entry: {id, term, acronym, synonyms, tags, short, long}.
import { CORE } from './data/core.mjs';
import { DOMAINS, HEADS, MODS } from './data/words.mjs';
import { random, squash } from './seeded.mjs';

const lines = (t) =>
  t
    .trim()
    .split('\n')
    .map((l) => [l.slice(0, l.indexOf('=')), l.slice(l.indexOf('=') + 1)]);
const heads = lines(HEADS);
const mods = lines(MODS);
const gloss = new Map([...heads, ...mods]);
const SYNONYMS = {
  email: 'mail',
  customer: 'client',
  campaign: 'drive',
  dashboard: 'scorecard',
  report: 'statement',
  tracking: 'monitoring',
  audience: 'target group',
  budget: 'funds',
  pricing: 'price setting',
  survey: 'questionnaire',
  strategy: 'plan',
  forecast: 'outlook',
  video: 'clip',
  mobile: 'phone',
  purchase: 'buying',
  template: 'blueprint',
  ranking: 'order',
  score: 'rating',
  user: 'visitor',
  online: 'internet',
  analysis: 'study',
  platform: 'system',
  journey: 'path',
  workflow: 'process',
  profile: 'record',
  segment: 'slice',
  data: 'information',
  metric: 'measure',
  paid: 'bought',
  traffic: 'visits',
};
const PREFIXES = 'pre post multi cross micro re sub inter hyper auto meta nano co de'.split(' ');
const SYLLABLES =
  'ad am bri ca cli cor da dex el fi flo gra hub in ka ly lo ma mer nex nova op ora pix po qua ri sen sto ta tri ver vi wa xi ze zo mo pul sig'.split(
    ' ',
  );
const TEAMS = [
  'the marketing team',
  'analysts',
  'editors',
  'developers',
  'the sales team',
  'campaign managers',
  'data engineers',
  'shop owners',
  'agencies',
  'product owners',
];
const DEEDS = [
  'plan the next steps',
  'compare results between periods',
  'spend money where it works best',
  'avoid double work',
  'react before the numbers fall',
  'keep the records clean',
  'reach people at a good moment',
  'prove what the effort was worth',
  'prepare reports for management',
  'share one view of the facts',
  'test ideas without risk',
  'reduce waiting times',
];
const OPENINGS = [
  'A way of handling',
  'The practice of working with',
  'A term for',
  'A method concerned with',
  'The part of the work that deals with',
  'A measure connected with',
  'An arrangement about',
  'The name given to',
];
const capital = (w) => (w === 'api' ? 'API' : w[0].toUpperCase() + w.slice(1));

export function generate(size, seed = 42) {
  const R = random(seed);
  const pick = (a) => a[(R() * a.length) | 0];
  const zipf = (a) => a[Math.min(a.length - 1, (a.length * R() ** 1.6) | 0)];
  const shuffled = (a) => {
    const b = a.slice();
    for (let i = b.length - 1; i > 0; i--) {
      const j = (R() * (i + 1)) | 0;
      [b[i], b[j]] = [b[j], b[i]];
    }
    return b;
  };
  const H = shuffled(heads);
  const M = shuffled(mods);
  const out = [];
  const seen = new Set();
  const long = (short, words) => {
    const a = pick(H);
    const b = pick(M);
    const c = pick(M);
    return `${short} In practice ${pick(TEAMS)} use it together with ${a[0]} and ${b[0]} work, because it touches ${c[1]} and ${gloss.get(words.at(-1)) || a[1]}. It is usually reviewed ${pick(['every week', 'once a month', 'each quarter', 'before a launch', 'after every release'])} so that people can ${pick(DEEDS)}.`;
  };
  for (const line of CORE.trim().split('\n')) {
    if (out.length >= size) break;
    const [term, acronym, synonyms, tags, short, q] = line.split('|');
    seen.add(squash(term));
    out.push({
      id: out.length,
      term,
      acronym,
      synonyms: synonyms ? synonyms.split(';') : [],
      tags: tags.split(';'),
      short,
      long: long(short, term.toLowerCase().split(' ')),
      core: true,
      q,
    });
  }
  const brands = [];
  const brand = () => {
    if (brands.length && R() < 0.55) return brands[(brands.length * R() ** 1.5) | 0];
    let b = '';
    const k = 2 + ((R() * 2) | 0);
    for (let i = 0; i < k; i++) b += pick(SYLLABLES);
    brands.push(b);
    return b;
  };
  while (out.length < size) {
    const r = R();
    let words;
    let name;
    if (r < 0.22) words = [zipf(M)[0], zipf(H)[0]];
    else if (r < 0.52) words = [zipf(M)[0], zipf(M)[0], zipf(H)[0]];
    else if (r < 0.68) words = [zipf(M)[0], zipf(H)[0], zipf(H)[0]];
    else if (r < 0.74) {
      const [a, b, c] = [zipf(H)[0], zipf(M)[0], zipf(H)[0]];
      words = [a, b, c];
      name = `${capital(a)} ${pick(['of', 'for', 'by', 'per'])} ${capital(b)} ${capital(c)}`;
    } else if (r < 0.93) words = R() < 0.5 ? [brand(), zipf(H)[0]] : [brand(), zipf(M)[0], zipf(H)[0]];
    else {
      const h = zipf(H)[0];
      const p = pick(PREFIXES);
      words = R() < 0.5 ? [`${p}-${h}`] : [`${p}${h}`, zipf(H)[0]];
    }
    if (new Set(words).size < words.length) continue;
    const term = name || words.map(capital).join(' ');
    const key = squash(term);
    if (seen.has(key)) continue;
    seen.add(key);
    const parts = term.split(/[\s-]+/).filter((w) => !/^(of|for|by|per)$/.test(w));
    const acronym = parts.length > 1 && R() < 0.7 ? parts.map((w) => w[0].toUpperCase()).join('') : '';
    const synonyms = [];
    for (const w of words)
      if (SYNONYMS[w] && R() < 0.7 && synonyms.length < 2)
        synonyms.push(words.map((x) => (x === w ? SYNONYMS[w] : x)).join(' '));
    if (words.length > 1 && R() < 0.25) synonyms.push(`${words.at(-1)} of ${words.slice(0, -1).join(' ')}`);
    const gl = words.map((w) => gloss.get(w) || gloss.get(w.replace(/^(\w+)-/, '')) || 'a named product from a vendor');
    const short = `${pick(OPENINGS)} ${gl.at(-1)}, ${pick(['applied to', 'built around', 'limited to', 'with a focus on'])} ${gl[0]}${gl[2] ? ` and ${gl[1]}` : ''}, so that ${pick(TEAMS)} can ${pick(DEEDS)}.`;
    out.push({
      id: out.length,
      term,
      acronym,
      synonyms: synonyms.filter((s) => squash(s) !== key),
      tags: [pick(DOMAINS), ...(R() < 0.4 ? [pick(DOMAINS)] : [])],
      short,
      long: long(short, words),
    });
  }
  return out;
}
