import type { Range } from '../../glossary/results.ts';

/** A text with one word of it standing out. */
export function Marked({ text, word }: { readonly text: string; readonly word: string }) {
  const at = text.indexOf(word);
  if (at < 0) return <>{text}</>;
  return <Ranges text={text} ranges={[{ start: at, end: at + word.length }]} />;
}

/** A text with ranges of it standing out. */
export function Ranges({ text, ranges }: { readonly text: string; readonly ranges: readonly Range[] }) {
  const parts = [];
  let at = 0;
  for (const { start, end } of ranges) {
    if (start < at) continue;
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  parts.push(text.slice(at));
  return <>{parts}</>;
}
