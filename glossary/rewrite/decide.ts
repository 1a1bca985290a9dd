/** What happens at one place: nothing, a change, or a question. */
import { type Concept, type Reader, termText } from '../concept.ts';
import type { Form } from '../english/inflect.ts';
import type { Entry } from '../library.ts';
import type { Decision, RewriteOptions } from '../results.ts';
import type { Analysis, Found } from './analyse.ts';
import type { CompiledTerm, Reading } from './compiled-term.ts';
import { grammarForbids } from './grammar-forbids.ts';
import { standsInIdiom } from './idioms.ts';
import { cueStem, type Token } from './phrases.ts';
import { type Candidate, choose, type compileCues, MARGIN, type Scored, scoreSenses } from './sense.ts';
import { sentenceAt } from './sentences.ts';
import { tokensOf } from './tokens.ts';
import type { ReaderUse } from './wording.ts';

export interface Option {
  readonly entry: number;
  readonly form: Form;
}

export type Outcome =
  | {
      readonly kind: 'apply' | 'ask';
      readonly entry: number;
      readonly form: Form;
      readonly wantsExplanation: boolean;
      readonly others: readonly Option[];
      readonly confidence: number;
      readonly key: string;
      readonly decided: boolean;
      readonly wording: string | undefined;
      readonly scored: readonly Scored[];
    }
  | {
      readonly kind: 'none';
      readonly entry: number;
      readonly form: Form;
      readonly scored: readonly Scored[];
      /** The author explains the term here: these concepts need no explanation any more. */
      readonly explained: readonly number[];
    };

/** What deciding needs of the library. */
export interface SenseSource {
  readonly entries: readonly Entry[];
  useOf(entry: number, reader: Reader): ReaderUse;
  cuesOf(entry: number): ReturnType<typeof compileCues>;
  everydayOf(entry: number): readonly Candidate[];
  /** `sureOutcomes` of a reading, kept; undefined where the term is contested. */
  sureOf(reading: Reading, settings: Pick<RewriteOptions, 'reader' | 'prefer'>): SureOutcomes | undefined;
}

type Settings = Pick<RewriteOptions, 'reader' | 'writer' | 'prefer'> & {
  readonly decisions: ReadonlyMap<string, Decision>;
};

/** What can happen at the places of a term that has one meaning and no everyday use: the same everywhere, so made once. */
export interface SureOutcomes {
  readonly apply: Outcome;
  readonly none: Extract<Outcome, { kind: 'none' }>;
}

export function sureOutcomes(
  source: SenseSource,
  { term, form }: Reading,
  settings: Pick<RewriteOptions, 'reader' | 'prefer'>,
): SureOutcomes | undefined {
  const { entry, key } = term;
  const { use } = source.useOf(entry, settings.reader);
  const none = { kind: 'none', entry, form, scored: [], explained: [] } as const;
  if (use === 'keep') return { apply: none, none };
  if (isContested(source, entry, term)) return undefined;
  const nominal = (source.entries[entry] as Entry).concept.pos === 'noun';
  const wantsExplanation = use === 'explain' || (settings.prefer === 'explain' && nominal);
  return { apply: { ...SURE, entry, form, key, wantsExplanation }, none };
}

const SURE = { kind: 'apply', others: [], confidence: 0.97, decided: false, wording: undefined, scored: [] } as const;

export function decide(
  source: SenseSource,
  analysis: Analysis,
  found: Found,
  settings: Settings,
  message: () => ReadonlySet<string>,
): Outcome {
  const only = found.readings[0] as Reading;
  if (only.term.idioms && !settings.decisions.has(only.term.key) && standsInIdiom(analysis, found, only.term.idioms))
    return { kind: 'none', entry: only.term.entry, form: only.form, scored: [], explained: [] };
  const sure = found.readings.length === 1 && settings.decisions.size === 0 && source.sureOf(only, settings);
  if (sure) {
    if (found.explained) return { ...sure.none, explained: [sure.none.entry] };
    const stays =
      sure.apply === sure.none ||
      found.inOwnBracket ||
      grammarForbids(posOf(source, sure.none), analysis, found, sure.none);
    return stays ? sure.none : sure.apply;
  }
  return decideOpen(source, analysis, found, settings, message);
}

function decideOpen(
  source: SenseSource,
  analysis: Analysis,
  found: Found,
  settings: Settings,
  message: () => ReadonlySet<string>,
): Outcome {
  const all = optionsOf(source, found.readings);
  const possible = all.length > 1 ? all.filter((o) => !grammarForbids(posOf(source, o), analysis, found, o)) : all;
  const options = possible.length > 0 ? possible : all;
  const first = options[0] as Option;
  const explained = found.explained ? options.map((o) => o.entry) : [];
  const none = (scored: readonly Scored[] = []): Outcome => ({
    kind: 'none',
    entry: first.entry,
    form: first.form,
    scored,
    explained,
  });
  const { key } = (found.readings[0] as Reading).term;
  const decision = settings.decisions.get(key);
  if (decision?.keep || found.inOwnBracket) return none();
  const keeps = (o: Option): boolean => source.useOf(o.entry, settings.reader).use === 'keep';
  const apply = (o: Option, confidence: number, others: readonly Option[], scored: readonly Scored[] = []): Outcome => {
    const use = source.useOf(o.entry, settings.reader);
    if (found.explained && decision === undefined) return none(scored);
    const nominal = (source.entries[o.entry] as Entry).concept.pos === 'noun';
    const wantsExplanation = decision?.kind
      ? decision.kind === 'explain'
      : decision?.wording === undefined && (use.use === 'explain' || (settings.prefer === 'explain' && nominal));
    return {
      kind: 'apply',
      ...o,
      wantsExplanation,
      others,
      confidence,
      key,
      decided: decision !== undefined,
      wording: decision?.wording,
      scored,
    };
  };
  if (decision !== undefined) {
    const chosen = options.find((o) => (source.entries[o.entry] as Entry).concept.id === decision.concept) ?? first;
    return apply(
      chosen,
      1,
      options.filter((o) => o !== chosen),
    );
  }
  if (options.every(keeps)) return none();
  if (options.length === 1 && !isContested(source, first.entry, found.readings[0]?.term))
    return grammarForbids(posOf(source, first), analysis, found, first) ? none() : apply(first, 0.97, []);
  if (found.capitalised && found.block.kind !== 'heading') return none();
  return weigh(source, analysis, found, settings, options, message, { none, apply, keeps, key, everyday: all });
}

interface Makers {
  none(scored: readonly Scored[]): Outcome;
  apply(o: Option, confidence: number, others: readonly Option[], scored: readonly Scored[]): Outcome;
  keeps(o: Option): boolean;
  /** Whose everyday uses count: also of entries that grammar has ruled out here. */
  readonly everyday: readonly Option[];
  readonly key: string;
}

function weigh(
  source: SenseSource,
  analysis: Analysis,
  found: Found,
  settings: Settings,
  options: readonly Option[],
  message: () => ReadonlySet<string>,
  make: Makers,
): Outcome {
  const candidates: Candidate[] = [];
  for (const { entry } of options) {
    const { concept } = source.entries[entry] as Entry;
    candidates.push({
      entry,
      cues: source.cuesOf(entry),
      side: concept.side,
      prior: concept.prior,
      see: new Set(concept.see ?? []),
      meaning: concept.id,
    });
  }
  for (const { entry } of make.everyday) candidates.push(...source.everydayOf(entry));
  const sentence = around(
    found,
    sentenceAt(analysis.sentences(found.block), found.block.end, found.start),
    analysis.text,
  );
  const tokens = tokensOf(analysis.text, sentence.start, sentence.end);
  const from = tokens.findIndex((t) => t.end > found.start);
  let to = from;
  while (to + 1 < tokens.length && (tokens[to + 1]?.start ?? 0) < found.end) to++;
  const scored = scoreSenses(candidates, {
    tokens,
    first: from,
    last: to,
    spaced: isSpaced(analysis, found),
    message: message(),
    neighbours: neighboursOf(source, analysis, found, sentence),
    inTerms: tokensInTerms(tokens, analysis, found, sentence),
    writer: settings.writer,
  });
  // A rare meaning counts only where something speaks for it; a meaning that is alone then, and is no everyday word, is taken.
  const alive = scored.filter(({ candidate, reasons }) => candidate.prior !== 'rare' || reasons.some(speaks));
  const only = alive.length === 1 && alive.length < scored.length ? alive[0] : undefined;
  if (only && candidates.every((c) => c.entry >= 0)) {
    const option = options.find((o) => o.entry === only.candidate.entry);
    if (option && !isContested(source, option.entry))
      return make.keeps(option)
        ? make.none(scored)
        : make.apply(
            option,
            0.9,
            options.filter((o) => o !== option),
            scored,
          );
  }
  const choice = choose(scored);
  if (!choice) return make.none(scored);
  const optionOf = (s: Scored): Option | undefined => options.find((o) => o.entry === s.candidate.entry);
  const best = optionOf(choice.best);
  if (!best) {
    // An everyday use is in front: left alone, unless it is only just ahead of a meaning that has something to show.
    const rival = choice.others.find((o) => o.candidate.entry >= 0);
    if (choice.sure || choice.best.score - (rival?.score ?? 0) >= 0.4 || (rival?.score ?? 0) < 0.8)
      return make.none(scored);
  }
  const ranked = scored.flatMap((s) => {
    const o = optionOf(s);
    return o ? [{ o, score: s.score }] : [];
  });
  if (best && (choice.sure || bySpeech(source, ranked, scored)))
    return make.keeps(best)
      ? make.none(scored)
      : make.apply(
          best,
          choice.confidence,
          ranked.filter((r) => r.o !== best).map((r) => r.o),
          scored,
        );
  const top = ranked[0];
  if (!top) return make.none(scored);
  const open = ranked.filter((r) => r.score >= top.score - 2.5 && r.score > -1.5 && !make.keeps(r.o)).map((r) => r.o);
  const guess = open[0];
  const rare =
    guess !== undefined &&
    (source.entries[guess.entry] as Entry).concept.prior === 'rare' &&
    (ranked.find((r) => r.o === guess)?.score ?? 0) <= 0;
  if (guess === undefined || rare || found.explained) return make.none(scored);
  const nothingSpeaks = scored.every((s) =>
    s.reasons.every((r) => r.kind === 'part of speech' || r.kind === 'prior' || r.kind === 'definition'),
  );
  // A word with everyday uses and no sign of jargon at all is most likely just a word.
  if (
    nothingSpeaks &&
    (candidates.some((c) => c.entry < 0) || options.length === 1) &&
    (source.entries[guess.entry] as Entry).concept.prior !== 'usual' &&
    top.score < 0.2
  )
    return make.none(scored);
  return {
    kind: 'ask',
    ...guess,
    wantsExplanation: source.useOf(guess.entry, settings.reader).use === 'explain',
    others: ranked.map((r) => r.o).filter((o) => o !== guess && !make.keeps(o)),
    confidence: Math.min(0.5, choice.confidence),
    key: make.key,
    decided: false,
    wording: undefined,
    scored,
  };
}

/** Whether a reason comes from the words of the text, and speaks for its meaning. */
const speaks = ({ kind, points }: Scored['reasons'][number]): boolean =>
  points > 0 && kind !== 'prior' && kind !== 'writer' && kind !== 'part of speech' && kind !== 'definition';

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

/** Noun and verb of one department's same word differ in grammar only, which is then enough to choose. */
function bySpeech(
  source: SenseSource,
  ranked: readonly { o: Option; score: number }[],
  scored: readonly Scored[],
): boolean {
  const [a, b] = ranked;
  if (!a || !b || scored[0]?.candidate.entry !== a.o.entry) return false;
  const one = (source.entries[a.o.entry] as Entry).concept;
  const everyday = scored.find((s) => s.candidate.entry < 0);
  if (everyday && a.score - everyday.score < MARGIN) return false;
  // A noun and a verb of one department's: grammar is what tells them apart.
  const isPair = ({ o }: { readonly o: Option }): boolean => {
    const two = (source.entries[o.entry] as Entry).concept;
    return two.pos !== one.pos && two.side === one.side;
  };
  const others = ranked.slice(1);
  return (
    others.some(isPair) && others.every((r) => isPair(r) || r.score <= a.score - MARGIN) && a.score - b.score > 0.2
  );
}

const stemsOf = (text: string): string[] => (text.match(/[\p{L}\p{N}'’]+/gu) ?? []).map(cueStem);

/**
 * Whether an entry's word has uses beside its meaning. An everyday use with phrases concerns the names that its phrases hold; one without, and
 * a meaning that is rare, concern the entry's single word ("share") and not its full names ("network share"), which nobody uses otherwise.
 */
function isContested(source: SenseSource, entry: number, term?: CompiledTerm): boolean {
  const { concept } = source.entries[entry] as Entry;
  if (term?.entry !== entry) return weighsUses(concept, term);
  let answer = contested.get(term);
  if (answer === undefined) contested.set(term, (answer = weighsUses(concept, term)));
  return answer;
}
/** Answers so far: asked at every place, the same everywhere. */
const contested = new WeakMap<CompiledTerm, boolean>();

function weighsUses(concept: Concept, term?: CompiledTerm): boolean {
  const { everyday = [], pos, prior, terms, phrases } = concept;
  // A verb of one word whose entry names phrases is a word of everyday language too ("page").
  if (pos === 'verb') return everyday.length > 0 || prior === 'rare' || (phrases?.length ?? 0) > 0;
  if (!term || pos !== 'noun') return everyday.length > 0 || prior === 'rare';
  if (everyday.length === 0 && prior !== 'rare') return false;
  const isFullName = term.text.includes(' ') && terms.some((t) => !termText(t).includes(' '));
  const own = stemsOf(term.text);
  const names = (phrase: string): boolean => {
    const held = new Set(stemsOf(phrase));
    return own.every((stem) => held.has(stem)) || held.has(own.join(''));
  };
  return (
    (prior === 'rare' && !isFullName) || everyday.some((use) => (use.phrases ? use.phrases.some(names) : !isFullName))
  );
}

const posOf = (source: SenseSource, { entry }: { readonly entry: number }): Concept['pos'] =>
  (source.entries[entry] as Entry).concept.pos;

/** One option a concept, in library order. A later glossary's meanings give way to an earlier one's that has no cues to be told apart by. */
function optionsOf(source: SenseSource, readings: readonly Reading[]): Option[] {
  if (readings.length === 1) {
    const { term, form } = readings[0] as Reading;
    return [{ entry: term.entry, form }];
  }
  const seen = new Map<number, Form>();
  for (const { term, form } of readings) if (!seen.has(term.entry)) seen.set(term.entry, form);
  const options = [...seen].map(([entry, form]) => ({ entry, form })).sort((a, b) => a.entry - b.entry);
  const top = source.entries[(options[0] as Option).entry] as Entry;
  const hasCues = (e: Entry): boolean => (e.concept.near?.length ?? 0) + (e.concept.phrases?.length ?? 0) > 0;
  return options.filter(({ entry }) => {
    const e = source.entries[entry] as Entry;
    return e.glossary === top.glossary || hasCues(top);
  });
}

const isSpaced = ({ text }: Analysis, { start, end }: Found): boolean => /\s/.test(text.slice(start, end));

/** The tokens of a sentence that stand in other terms of several words. */
function tokensInTerms(
  tokens: readonly Token[],
  analysis: Analysis,
  found: Found,
  sentence: { start: number; end: number },
): ReadonlySet<Token> {
  const out = new Set<Token>();
  for (let i = analysis.firstBehind(sentence.start); i < analysis.found.length; i++) {
    const other = analysis.found[i] as Found;
    if (other.start >= sentence.end) break;
    if (other === found || !isSpaced(analysis, other)) continue;
    for (const token of tokens) if (token.start < other.end && token.end > other.start) out.add(token);
  }
  return out;
}

/** Concepts that stand in the same sentence beyond doubt. */
function neighboursOf(
  source: SenseSource,
  analysis: Analysis,
  found: Found,
  sentence: { start: number; end: number },
): ReadonlySet<string> {
  const ids = new Set<string>();
  for (let i = analysis.firstBehind(sentence.start); i < analysis.found.length; i++) {
    const other = analysis.found[i] as Found;
    if (other.start >= sentence.end) break;
    if (other === found) continue;
    const entries = new Set(other.readings.map((r) => r.term.entry));
    if (entries.size !== 1) continue;
    const [entry] = entries;
    if (entry !== undefined && !isContested(source, entry)) ids.add((source.entries[entry] as Entry).concept.id);
  }
  return ids;
}
