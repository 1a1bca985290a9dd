// Seeded queries of every kind over the first 1,000 concepts, so that one set serves every size; what else is equally right is looked up in all.
import { distance, norm, plural, random, squash, stem } from './seeded.mjs';

export const KINDS = [
  'exact',
  'acronym',
  'prefix',
  'partial',
  'typo',
  'two typos',
  'swap',
  'spacing',
  'inflected',
  'order',
  'description',
];
const KEYBOARD = 'qwertyuiop asdfghjkl  zxcvbnm';

function nearKey(c, R) {
  const i = KEYBOARD.indexOf(c);
  const around = [KEYBOARD[i - 1], KEYBOARD[i + 1], KEYBOARD[i + 10], KEYBOARD[i - 10]].filter((x) => x && x !== ' ');
  return around.length ? around[(R() * around.length) | 0] : 'e';
}
/** A mistake in any letter, the first one too: a letter left out, hit beside, doubled or added. */
function edit(s, R) {
  for (;;) {
    const i = (R() * s.length) | 0;
    if (s[i] === ' ' || s[i] === '-') continue;
    const k = (R() * 3) | 0;
    if (k === 0) return s.slice(0, i) + s.slice(i + 1);
    if (k === 1) return s.slice(0, i) + nearKey(s[i], R) + s.slice(i + 1);
    return s.slice(0, i) + (R() < 0.5 ? s[i] : nearKey(s[i], R)) + s.slice(i);
  }
}
function swap(s, R) {
  for (;;) {
    const i = (R() * (s.length - 1)) | 0;
    if (s[i] !== s[i + 1] && /[a-z]/.test(s[i]) && /[a-z]/.test(s[i + 1] || ''))
      return s.slice(0, i) + s[i + 1] + s[i] + s.slice(i + 2);
  }
}
const inflect = (w, R) => (/ing$/.test(w) && w.length > 6 ? w.slice(0, -3) + (R() < 0.5 ? 'ed' : 'ing') : plural(w));
const bag = (s) =>
  norm(s)
    .split(' ')
    .filter((w) => !/^(of|for|by|per|to|the)$/.test(w))
    .sort()
    .join(' ');
const stems = (s) => norm(s).split(' ').map(stem).join('');

/** [{kind, q, right}]: `right` are the ids of all entries that are an equally right answer; null where any name that begins so is. */
export function makeQueries(all, seed = 42, each = 60) {
  const R = random(seed);
  const names = all.map((e) => [e.term, ...e.synonyms].map(norm));
  const keys = all.map((e) => [e.term, e.acronym, ...e.synonyms].map(squash));
  const first = all.slice(0, 1000);
  const core = first.filter((e) => e.core);
  const made = first.filter((e) => !e.core);
  const used = new Set();
  const pick = (kind, fits = () => true) => {
    for (;;) {
      const from = R() < 0.5 ? core : made;
      const e = from[(R() * from.length) | 0];
      if (used.has(kind + e.id) || !fits(e)) continue;
      used.add(kind + e.id);
      return e;
    }
  };
  const out = [];
  const add = (kind, q, target, fits) => {
    const right = new Set([target]);
    for (let i = 0; i < all.length; i++) if (fits(i)) right.add(i);
    out.push({ kind, q, right });
  };
  const sameName = (q) => {
    const k = squash(q);
    return (i) => keys[i].includes(k);
  };
  for (let k = 0; k < each; k++) {
    let e = pick('exact');
    const name = R() < 0.75 || !e.synonyms.length ? e.term : e.synonyms[0];
    add('exact', R() < 0.5 ? name.toLowerCase() : name, e.id, sameName(name));
    e = pick('acronym', (x) => x.acronym && x.acronym.length > 1);
    const acronym = squash(e.acronym);
    add(
      'acronym',
      R() < 0.6 ? e.acronym.toLowerCase() : e.acronym,
      e.id,
      (i) => squash(all[i].acronym) === acronym || keys[i].includes(acronym),
    );
    for (const [kind, make, least] of [
      ['typo', (s) => edit(s, R), 6],
      ['two typos', (s) => edit(edit(s, R), R), 9],
      ['swap', (s) => swap(s, R), 6],
    ]) {
      const t = pick(kind, (x) => x.term.length >= least);
      const q = make(t.term.toLowerCase());
      const nq = norm(q);
      const d = Math.min(...names[t.id].map((x) => distance(nq, x, 3)));
      add(kind, q, t.id, (i) => names[i].some((x) => Math.abs(x.length - nq.length) <= d && distance(nq, x, d) <= d));
    }
    e = pick('spacing', (x) => /[ -]/.test(x.term) && x.term.length >= 9);
    const t = e.term.toLowerCase();
    const how = (R() * 3) | 0;
    let q;
    if (how === 0) q = t.replace(/[ -]/g, '');
    else if (how === 1) q = t.includes('-') ? t.replace('-', ' ') : t.replace(' ', '-');
    else {
      const joined = t.replace(/[ -]/, '');
      const i = 3 + ((R() * (joined.length - 5)) | 0);
      q = `${joined.slice(0, i)} ${joined.slice(i)}`;
    }
    add('spacing', q, e.id, sameName(q));
    e = pick('inflected', (x) => x.term.length > 4 && /[a-z]$/.test(x.term));
    const words = e.term.toLowerCase().split(' ');
    const j = R() < 0.7 ? words.length - 1 : 0;
    words[j] = inflect(words[j], R);
    const st = stems(words.join(' '));
    add('inflected', words.join(' '), e.id, (i) => names[i].some((x) => stems(x) === st));
    e = pick('order', (x) => x.term.split(' ').length >= 2);
    let turned = e.term.toLowerCase().split(' ');
    turned = turned.length === 2 ? turned.reverse() : [turned.at(-1), ...turned.slice(0, -1)];
    const b = bag(turned.join(' '));
    add('order', turned.join(' '), e.id, (i) => [all[i].term, ...all[i].synonyms].some((x) => bag(x) === b));
  }
  for (let k = 0; k < 30; k++) {
    const e = pick('prefix', (x) => x.term.length >= 5);
    const t = e.term.toLowerCase();
    for (let l = 1; l <= t.length; l++)
      if (t[l - 1] !== ' ') out.push({ kind: 'prefix', q: t.slice(0, l), right: null });
    out.push({
      kind: 'partial',
      q: t.slice(0, Math.max(3, Math.round(t.length * 0.7))).trim(),
      right: new Set([e.id]),
    });
  }
  for (const e of core) out.push({ kind: 'description', q: e.q, right: new Set([e.id]) });
  return out;
}

/** Reciprocal rank of the first right answer among the first ten. */
export function judge({ q, right }, ids, keysOf) {
  const p = right ? '' : squash(q);
  for (let i = 0; i < Math.min(10, ids.length); i++)
    if (right ? right.has(ids[i]) : keysOf(ids[i]).some((x) => x.startsWith(p))) return 1 / (i + 1);
  return 0;
}
