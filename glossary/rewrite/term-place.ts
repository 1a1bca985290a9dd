/** What the grammar around a term says of it: a noun behind it, a rate, the verb form meant. */
import type { VerbForm } from '../english/inflect.ts';
import type { Analysis, Found } from './analyse.ts';
import { followedByNoun, isDeterminer, wordBefore, wordBehind } from './surroundings.ts';

/** "20,000 calls/day": a group of words cannot stand before the slash. */
export function isRate(a: Analysis, f: Found): boolean {
  if (a.text[f.end] !== '/') return false;
  const next = a.found[a.firstBehind(f.end + 1)];
  return next?.start !== f.end + 1;
}

/** Whether a noun follows directly; where the next word is a term itself, its entry knows better than its looks. */
export function nounBehind(a: Analysis, f: Found, end: number): boolean {
  // Behind a plural stands its verb ("leads wait"), behind a singular a noun ("lead form").
  if (f.readings.every((r) => r.form === 'plural')) return false;
  const next = wordBehind(a.text, end, f.block.end);
  const term = next && a.found[a.firstBehind(next.start)];
  if (term && term.start === next.start && term.readings.every((r) => r.term.pos !== 'noun' && r.term.pos !== 'adj'))
    return false;
  return followedByNoun(a.text, end, f.block.end);
}

/** "Where is the data hosted?": the helper stands before its subject. */
const INVERTED =
  /(?:^|[.!?]\s+|\b(?:where|when|how|why|what|which|who)\s+)(?:is|are|was|were|has|have|had)\s+(?:[\w'’-]+\s+){1,3}$/i;

/** Past or participle: the word before tells. Forms that look alike are read as the first of base, third, past. */
export function verbFormHere(a: Analysis, f: Found, form: VerbForm): VerbForm {
  if (form !== 'past' && form !== 'base') return form;
  let before = wordBefore(a.text, f.start, f.block.start);
  if (
    before &&
    /^(?:not|never|already|just|also|only|recently|been|fully|then|now)$|ly$/.test(before.lower) &&
    before.lower !== 'been'
  )
    before = wordBefore(a.text, before.start, f.block.start) ?? before;
  const word = before?.lower ?? '';
  const helper =
    /^(?:is|are|was|were|be|been|being|am|has|have|had|having|get|gets|got|getting|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|'s|'ve|we've|they've|i've|you've|it's|he's|she's|we're|they're)$/;
  if (form === 'past' && INVERTED.test(a.text.slice(Math.max(f.block.start, f.start - 60), f.start)))
    return 'participle';
  if (form === 'past')
    return helper.test(word) ||
      /'ve$/.test(word) ||
      isDeterminer(word) ||
      /^by\b/.test(wordBehind(a.text, f.end, f.block.end)?.lower ?? '')
      ? 'participle'
      : 'past';
  // "is set", "has read": the base looks like the participle.
  const looks = f.readings.some(
    (r) =>
      r.form === 'base' &&
      /(?:set|put|cut|hit|read|split|cast|let|shut|spread|bid|cost|run|come|become)(?:$|[ -])/.test(r.term.text),
  );
  return looks && helper.test(word) ? 'participle' : 'base';
}
