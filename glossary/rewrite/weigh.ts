/** Several meanings, or a word that has everyday uses: the one that the words around speak for, a question, or nothing. */

import type { PartOfSpeech, Writer } from '../concept.ts';
import type { Entry } from '../library.ts';
import type { Analysis, Found } from './analyse.ts';
import { isContested } from './contested.ts';
import { explainsTerm } from './explains-term.ts';
import type { Option, Outcome, SenseSettings, SenseSource } from './outcome.ts';
import { type Candidate, choose, LONG_MESSAGE, MARGIN, type Scored, scoreSenses, WEIGHTS } from './sense.ts';
import { contextOf } from './sense-context.ts';

/** How an outcome is made at the place at hand. */
export interface Makers {
  none(scored: readonly Scored[]): Outcome;
  apply(o: Option, confidence: number, others: readonly Option[], scored: readonly Scored[]): Outcome;
  keeps(o: Option): boolean;
  /** Whose everyday uses count: also of entries that grammar has ruled out here. */
  readonly everyday: readonly Option[];
  readonly key: string;
}

export function weigh(
  source: SenseSource,
  analysis: Analysis,
  found: Found,
  settings: SenseSettings,
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
  for (const { entry } of make.everyday)
    for (const use of source.everydayOf(entry))
      if (!make.everyday.some((o) => o.entry !== entry && isUsualAs(source, o, use.onlyPos))) candidates.push(use);
  const context = contextOf(source, analysis, found, settings, message);
  const scored = scoreSenses(candidates, context);
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
  const taken = best && (choice.sure ? best : bySpeech(source, ranked, scored));
  if (taken)
    return make.keeps(taken)
      ? make.none(scored)
      : make.apply(
          taken,
          choice.confidence,
          ranked.filter((r) => r.o !== taken).map((r) => r.o),
          scored,
        );
  const top = ranked[0];
  if (!top) return make.none(scored);
  const open = ranked.filter((r) => r.score >= top.score - 2.5 && r.score > -1.5 && !make.keeps(r.o)).map((r) => r.o);
  const guess = open[0];
  const rare =
    guess !== undefined &&
    (source.entries[guess.entry] as Entry).concept.prior === 'rare' &&
    (ranked.find((r) => r.o === guess)?.score ?? 0) < RARE_ENOUGH;
  if (guess === undefined || rare || found.explained) return make.none(scored);
  // The reader's own word, which the message speaks for, where nothing beside it speaks for the other department's meaning.
  if (
    best &&
    make.keeps(best) &&
    choice.best.reasons.some(speaks) &&
    !scored.some((s) => s.candidate.entry === guess.entry && s.reasons.some(isHere))
  )
    return make.none(scored);
  // In a few words, who writes is a sign; where a whole message says nothing of the kind, it is none.
  const isLong = context.message.size >= LONG_MESSAGE;
  const nothingSpeaks = scored.every(
    (s) => s.candidate.entry < 0 || s.reasons.every((r) => isSilent(r) || (isLong && r.kind === 'writer')),
  );
  // A word with everyday uses and no sign of jargon at all is most likely just a word.
  if (
    nothingSpeaks &&
    (candidates.some((c) => c.entry < 0) || options.length === 1) &&
    (source.entries[guess.entry] as Entry).concept.prior !== 'usual' &&
    top.score < (isLong ? 1 : 0.2)
  )
    return make.none(scored);
  if (isWritersWord(scored, context.writer, isAcronym(analysis, found)))
    return make.apply(
      guess,
      WRITERS_WORD,
      options.filter((o) => o !== guess),
      scored,
    );
  return {
    kind: 'ask',
    ...guess,
    wantsExplanation: explainsTerm(source, guess.entry, settings),
    others: ranked.map((r) => r.o).filter((o) => o !== guess),
    confidence: Math.min(0.5, choice.confidence),
    key: make.key,
    decided: false,
    wording: undefined,
    scored,
  };
}

/** What the entry of "to embargo" calls everyday as a noun is the usual meaning of another entry, which knows its own everyday uses. */
function isUsualAs(source: SenseSource, { entry }: Option, pos: PartOfSpeech | undefined): boolean {
  const { concept } = source.entries[entry] as Entry;
  return pos !== undefined && concept.pos === pos && concept.prior === 'usual';
}

/** A rare meaning with one word of the message for it and its writer's side is not worth a question. */
const RARE_ENOUGH = 0.15;

/** Whether a reason comes from the sentence itself. */
const isHere = ({ kind, points }: Scored['reasons'][number]): boolean =>
  points > 0 && (kind === 'phrase' || kind === 'close' || kind === 'sentence' || kind === 'related');

/** Whether a reason comes from the words of the text, and speaks for its meaning. */
const speaks = ({ kind, points }: Scored['reasons'][number]): boolean =>
  points > 0 && kind !== 'prior' && kind !== 'writer' && kind !== 'part of speech' && kind !== 'definition';

/**
 * "The sprints end in May", from IT: the word has one meaning of the writer's own department, the message is about such things, and hardly
 * anything, one word elsewhere at most, speaks for an everyday use or for a meaning of the other department's. A colleague would not ask. An acronym is
 * no everyday word, so that its writer alone is enough ("NPS is up", from marketing).
 */
function isWritersWord(scored: readonly Scored[], writer: Writer | undefined, acronym: boolean): boolean {
  const [best, ...others] = scored;
  if (best === undefined || writer === undefined || best.candidate.side !== writer) return false;
  const spoken = best.reasons.some(
    (r) => r.points > 0 && (r.kind === 'definition' || !isSilent(r)) && r.kind !== 'writer',
  );
  return (
    (acronym ? best.score > 0 : spoken && best.score >= ENOUGH_FOR_WRITER) &&
    others.every(
      (o) => o.score <= (o.candidate.entry < 0 ? WEIGHTS.message : NOUN_ALONE) && o.candidate.side !== writer,
    )
  );
}
const ENOUGH_FOR_WRITER = 1.2;
/** What a meaning scores for which nothing speaks but that a noun can stand here. */
const NOUN_ALONE = 0.4;

const isAcronym = ({ text }: Analysis, { start, end }: Found): boolean =>
  /^\p{Lu}{2,}s?$/u.test(text.slice(start, end));
const WRITERS_WORD = 0.7;

const isSilent = ({ kind }: Scored['reasons'][number]): boolean =>
  kind === 'part of speech' || kind === 'prior' || kind === 'definition';

/**
 * Noun and verb of one department's same word differ in grammar only, which is then enough to choose; where it says nothing, as in a table or a
 * heading, a thing is meant.
 */
function bySpeech(
  source: SenseSource,
  ranked: readonly { o: Option; score: number }[],
  scored: readonly Scored[],
): Option | undefined {
  const [a, b] = ranked;
  if (!a || !b || scored[0]?.candidate.entry !== a.o.entry) return undefined;
  const conceptOf = ({ o }: { readonly o: Option }): Entry['concept'] => (source.entries[o.entry] as Entry).concept;
  const one = conceptOf(a);
  const everyday = scored.find((s) => s.candidate.entry < 0);
  if (everyday && a.score - everyday.score < MARGIN) return undefined;
  // A noun and a verb of one department's: grammar is what tells them apart.
  const isPair = (r: { readonly o: Option }): boolean => {
    const two = conceptOf(r);
    return two.pos !== one.pos && two.side === one.side;
  };
  const others = ranked.slice(1);
  if (!others.some(isPair) || !others.every((r) => isPair(r) || r.score <= a.score - MARGIN)) return undefined;
  if (a.score - b.score > 0.2) return a.o;
  // "They are enrolled, i.e. encrypted": between doing and having been done, a state.
  const near = ranked.filter((r) => r.score >= a.score - 0.2);
  const things = near.filter((r) => conceptOf(r).pos === 'noun');
  const states = near.filter((r) => conceptOf(r).pos === 'adj');
  return things.length === 1 ? things[0]?.o : things.length === 0 && states.length === 1 ? states[0]?.o : undefined;
}
