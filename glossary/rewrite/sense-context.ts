/** What surrounds a place: the words of its sentence and of the message, and the other terms there. */
import type { Entry } from '../library.ts';
import type { Analysis, Found } from './analyse.ts';
import { isContested } from './contested.ts';
import type { SenseSettings, SenseSource } from './outcome.ts';
import type { Token } from './phrases.ts';
import { firstEndingBehind } from './ranges.ts';
import type { Context } from './sense.ts';
import { sentenceAt } from './sentences.ts';
import { tokensOf } from './tokens.ts';

export function contextOf(
  source: SenseSource,
  analysis: Analysis,
  found: Found,
  settings: SenseSettings,
  message: () => ReadonlySet<string>,
): Context {
  const sentence = around(
    found,
    sentenceAt(analysis.sentences(found.block), found.block.end, found.start),
    analysis.text,
  );
  const tokens = tokensHere(analysis, sentence.start, sentence.end);
  const first = tokens.findIndex((t) => t.end > found.start);
  let last = first;
  while (last + 1 < tokens.length && (tokens[last + 1]?.start ?? 0) < found.end) last++;
  const beside = others(analysis, found, sentence);
  return {
    tokens,
    first,
    last,
    spaced: isSpaced(analysis, found),
    message: message(),
    neighbours: neighboursOf(source, beside),
    inTerms: tokensInTerms(tokens, analysis, beside),
    writer: settings.writer,
  };
}

/** The sentence read last: places are asked about one behind the other, mostly several of one sentence. */
let lastRead: { analysis: WeakRef<Analysis>; start: number; end: number; tokens: readonly Token[] } | undefined;

function tokensHere(analysis: Analysis, start: number, end: number): readonly Token[] {
  if (lastRead?.start === start && lastRead.end === end && lastRead.analysis.deref() === analysis)
    return lastRead.tokens;
  const tokens = withoutExplanations(analysis, tokensOf(analysis.text, start, end));
  lastRead = { analysis: new WeakRef(analysis), start, end, tokens };
  return tokens;
}

/** What explains a term in a bracket says nothing of its neighbours, and parts no phrase. */
function withoutExplanations({ explanations }: Analysis, tokens: Token[]): Token[] {
  let at = firstEndingBehind(explanations, tokens[0]?.start ?? 0);
  if (at === explanations.length) return tokens;
  return tokens.filter(({ start, end }) => {
    while ((explanations[at]?.end ?? start + 1) <= start) at++;
    const next = explanations[at];
    return next === undefined || start < next.start || end > next.end;
  });
}

/** How far around a word its sentence is read: a text without full stops must not cost the square of its length. */
const REACH = 400;

function around(
  found: Found,
  sentence: { readonly start: number; readonly end: number },
  text: string,
): { start: number; end: number } {
  let start = Math.max(sentence.start, found.start - REACH);
  let end = Math.min(sentence.end, found.end + REACH);
  // Not in the middle of a word.
  while (start > sentence.start && start < found.start && /\S/.test(text[start - 1] ?? '')) start++;
  while (end < sentence.end && end > found.end && /\S/.test(text[end] ?? '')) end--;
  return { start, end };
}

const isSpaced = ({ text }: Analysis, { start, end }: Found): boolean => /\s/.test(text.slice(start, end));

/** The other terms that stand in a sentence. */
function others(analysis: Analysis, found: Found, sentence: { start: number; end: number }): Found[] {
  const out: Found[] = [];
  for (let i = analysis.firstBehind(sentence.start); i < analysis.found.length; i++) {
    const other = analysis.found[i] as Found;
    if (other.start >= sentence.end) break;
    if (other !== found) out.push(other);
  }
  return out;
}

/** The tokens of a sentence that stand in other terms of several words. */
function tokensInTerms(tokens: readonly Token[], analysis: Analysis, beside: readonly Found[]): ReadonlySet<Token> {
  const out = new Set<Token>();
  for (const other of beside)
    if (isSpaced(analysis, other))
      for (const token of tokens) if (token.start < other.end && token.end > other.start) out.add(token);
  return out;
}

/** Concepts that stand in the same sentence beyond doubt. */
function neighboursOf(source: SenseSource, beside: readonly Found[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { readings } of beside) {
    const entries = new Set(readings.map((r) => r.term.entry));
    if (entries.size !== 1) continue;
    const [entry] = entries;
    if (entry !== undefined && !isContested(source, entry)) ids.add((source.entries[entry] as Entry).concept.id);
  }
  return ids;
}
