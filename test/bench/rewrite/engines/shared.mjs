// What several engines do alike: as much care as someone takes who wires the tool up once.
export const escaped = (s) => s.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Longest first, so that an alternation prefers the longer term. */
export const longestFirst = (terms) =>
  [...terms].sort((a, b) => b.term.length - a.term.length || (a.term < b.term ? -1 : 1));

/** By the term in small letters. */
export function wordings(terms) {
  const map = new Map();
  for (const { term, plain } of terms) if (!map.has(term.toLowerCase())) map.set(term.toLowerCase(), plain);
  return map;
}

/** Keeps a leading capital. */
export const likeCase = (found, plain) =>
  /^[A-Z]/.test(found) && (found.length === 1 || found !== found.toUpperCase())
    ? plain[0].toUpperCase() + plain.slice(1)
    : plain;

/** The text with `[start, end, words]` put in; of two that overlap, the earlier and longer. */
export function applied(text, edits) {
  edits.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const out = [];
  let at = 0;
  for (const [start, end, words] of edits) {
    if (start < at) continue;
    out.push(text.slice(at, start), words);
    at = end;
  }
  out.push(text.slice(at));
  return out.join('');
}
