/** The sentence around a place, short enough for a list. */
const MOST = 140;

export function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(0, start);
  const from = Math.max(before.search(/[^.!?\n]*$/), start - MOST);
  const rest = text.slice(end);
  const stop = rest.search(/[.!?\n](\s|$)/);
  const to = Math.min(stop === -1 ? text.length : end + stop + 1, end + MOST);
  const head = from > 0 && from === start - MOST ? '…' : '';
  return `${head}${text.slice(from, to).trim()}${to < text.length && to === end + MOST ? '…' : ''}`;
}
