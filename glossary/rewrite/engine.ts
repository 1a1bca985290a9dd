/**
 * Rewriting, end to end: text -> places of terms (`analyse`) -> meanings (`sense`) -> wordings in their form (`compose`) -> edits -> text. One pass:
 * edits never rewrite edits. Ties go by rule: longest, earliest, library order.
 */

import { briefOf } from '../brief/brief.ts';
import type { Concept, Reader } from '../concept.ts';
import type { Entry } from '../library.ts';
import type {
  BlockEdit,
  BlockFinding,
  BlockRewrite,
  Edit,
  Finding,
  Rewrite,
  RewriteOptions,
  TextBlock,
} from '../results.ts';
import { finish, type Steps } from '../steps.ts';
import { type Analysis, analyse, analyseBlock, type Found, type Matcher } from './analyse.ts';
import { applyEdits, clarityOf } from './apply-edits.ts';
import type { Reading } from './compiled-term.ts';
import type { Composed } from './compose.ts';
import { Composer } from './composer.ts';
import { decide, sureOutcomes } from './decide.ts';
import { EditMaker } from './edit-maker.ts';
import { emptyList } from './empty-list.ts';
import { chain, isCrowded, saidOnce } from './explanation-chain.ts';
import { ExplanationPlan } from './explanation-plan.ts';
import { findingsIn } from './findings.ts';
import { grammarForbids } from './grammar-forbids.ts';
import { messageStems } from './message-stems.ts';
import type { Outcome, SenseSource, SureOutcomes } from './outcome.ts';
import { type Change, type Part, type Place, partOf, type Settings, settingsOf } from './place.ts';
import { ReadyWordings } from './ready-wordings.ts';
import { compileCues, everydayCandidates } from './sense.ts';
import { carrySettled } from './settled.ts';
import { withTails } from './tails.ts';
import { TermTrie } from './term-trie.ts';
import type { ReaderUse } from './wording.ts';
import { wordsUsed } from './words-used.ts';

const CACHED_BLOCKS = 5000;

export class RewriteEngine implements SenseSource {
  readonly entries: readonly Entry[];
  private readonly matcher: Matcher;
  private readonly composer: Composer;
  private readonly maker: EditMaker;
  private readonly blockCache = new Map<string, Analysis>();
  private readonly cues: (ReturnType<typeof compileCues> | undefined)[];
  private readonly everyday: (ReturnType<typeof everydayCandidates> | undefined)[];

  /** By preference and reader, then by reading; null for contested terms. */
  private readonly sure: Record<'replace' | 'explain', Partial<Record<Reader, (SureOutcomes | null | undefined)[]>>> = {
    replace: {},
    explain: {},
  };

  private readyWordings: ReadyWordings | undefined;

  /** @param trie the entries' terms, where they are compiled already. */
  constructor(entries: readonly Entry[], trie = finish(compileTrie(entries))) {
    this.entries = entries;
    this.matcher = { trie, entries, selfWordings: emptyList(entries.length) };
    this.cues = emptyList(entries.length);
    this.everyday = emptyList(entries.length);
    this.composer = new Composer(entries, trie.readingTotal);
    this.maker = new EditMaker(entries, this.composer);
  }

  /** The text at once; edits, findings, brief and clarity are told when they are read, from what was found then. */
  rewrite(text: string, options: RewriteOptions): Rewrite {
    const settings = settingsOf(options);
    const analysis = analyse(text, options.format === 'markdown', this.matcher);
    const parts: Part[] = [partOf(analysis, 0)];
    const places = this.decideAll(parts, settings);
    const changes = this.changesOf(places, settings);
    const list = settings.wordsUsed ? wordsUsed(places, text, settings, this.entries, this.composer) : undefined;
    const { trie } = this.matcher;
    const editsOf = (): Edit[] => {
      const made = changes.map((change) => this.maker.edit(change, settings));
      return list ? [...made, list] : made;
    };
    const conceptsIn = (): Concept[] => this.conceptsIn(places);
    let edits: readonly Edit[] | undefined;
    let findings: readonly Finding[] | undefined;
    const findAll = (): readonly Finding[] => (findings ??= findingsIn(analysis, trie));
    return {
      text: applyEdits(text, appliedIn(changes, list)),
      get edits() {
        return (edits ??= editsOf());
      },
      get findings() {
        return findAll();
      },
      get brief() {
        return briefOf(
          parts.map((p) => p.analysis),
          conceptsIn(),
        );
      },
      get clarity() {
        return clarityOf(list ? [...changes, list] : changes, findAll());
      },
    };
  }

  /** The terms, for an engine that takes this one's place. */
  get trie(): TermTrie {
    return this.matcher.trie;
  }

  rewriteBlocks(blocks: readonly TextBlock[], options: Omit<RewriteOptions, 'format'>): BlockRewrite {
    const settings = settingsOf(options);
    const parts = blocks.map((block, index) => partOf(this.analysisOf(block), index));
    const places = this.decideAll(parts, settings);
    const changes = this.changesOf(places, settings);
    const byBlock = parts.map((): Change[] => []);
    for (const change of changes) byBlock[change.place.part.index]?.push(change);
    const edits = changes.map(
      (change): BlockEdit => ({ ...this.maker.edit(change, settings), block: change.place.part.index }),
    );
    const findings: BlockFinding[] = parts.flatMap((part) =>
      findingsIn(part.analysis, this.matcher.trie).map((f) => ({ ...f, block: part.index })),
    );
    return {
      texts: blocks.map((block, i) => applyEdits(block.text, appliedIn(byBlock[i] ?? []))),
      edits,
      findings,
      brief: briefOf(
        parts.map((p) => p.analysis),
        this.conceptsIn(places),
      ),
      clarity: clarityOf(edits, findings),
    };
  }

  /** Why each ambiguous word of a text was read as it was, cue by cue. */
  explainSenses(
    text: string,
    options: RewriteOptions,
  ): readonly { readonly term: string; readonly start: number; readonly outcome: Outcome }[] {
    const settings = settingsOf(options);
    const parts = [partOf(analyse(text, options.format === 'markdown', this.matcher), 0)];
    return this.decideAll(parts, settings, true).map(({ found, outcome }) => ({
      term: text.slice(found.start, found.end),
      start: found.start,
      outcome,
    }));
  }

  useOf(entry: number, reader: Reader): ReaderUse {
    return this.composer.useOf(entry, reader);
  }

  cuesOf(entry: number): ReturnType<typeof compileCues> {
    return (this.cues[entry] ??= compileCues((this.entries[entry] as Entry).concept));
  }

  everydayOf(entry: number): ReturnType<typeof everydayCandidates> {
    return (this.everyday[entry] ??= everydayCandidates((this.entries[entry] as Entry).concept));
  }

  sureOf(reading: Reading, settings: Pick<RewriteOptions, 'reader' | 'prefer'>): SureOutcomes | undefined {
    const list = (this.sure[settings.prefer ?? 'replace'][settings.reader] ??= emptyList(
      this.matcher.trie.readingTotal,
    ));
    let known = list[reading.index];
    if (known === undefined) known = list[reading.index] = sureOutcomes(this, reading, settings) ?? null;
    return known ?? undefined;
  }

  private analysisOf(block: TextBlock): Analysis {
    if (block.kind === 'code' || block.kind === 'quote') return analyse('', false, this.matcher);
    const closed = block.protected ?? [];
    const key = `${block.kind}\n${closed.map((r) => `${r.start}-${r.end}`).join(' ')}\n${block.text}`;
    let analysis = this.blockCache.get(key);
    if (analysis) this.blockCache.delete(key);
    else analysis = analyseBlock(block.text, block.kind, closed, this.matcher);
    // Re-inserting keeps the most recently used ones last, so the oldest are dropped first.
    this.blockCache.set(key, analysis);
    if (this.blockCache.size > CACHED_BLOCKS) this.blockCache.delete(this.blockCache.keys().next().value as string);
    return analysis;
  }

  private decideAll(parts: readonly Part[], settings: Settings, all = false): Place[] {
    const places: Place[] = [];
    let stems: ReadonlySet<string> | undefined;
    const message = (): ReadonlySet<string> => (stems ??= messageStems(parts.map((p) => p.analysis)));
    // Told while the outcomes are at hand: a long text has so many that to read them all once more costs time.
    let asks = false;
    for (const part of parts) {
      const { found: list } = part.analysis;
      for (let i = 0; i < list.length; i++) {
        let found = list[i] as Found;
        let decided = decide(this, part.analysis, found, settings, message);
        if (found.rival && decided.kind === 'none' && !this.staysFor(decided, found, settings)) {
          const other = decide(this, part.analysis, found.rival, settings, message);
          if (other.kind !== 'none') [found, decided] = [found.rival, other];
        }
        if (
          decided.kind === 'none' &&
          (found.readings[0] as Reading).term.gaps.length > 0 &&
          isRuledOut(part.analysis, found) &&
          !this.staysFor(decided, found, settings)
        ) {
          const inner = this.decideInside(part, found, settings, message, all);
          if (inner.length > 0) {
            part.active[i] = 1;
            asks ||= inner.some((place) => place.outcome.kind === 'ask');
            places.push(...inner);
            continue;
          }
        }
        const outcome = this.isReady(decided, part.analysis.text, found, settings.reader) ? plainly(decided) : decided;
        // What only grammar forbids here may be allowed elsewhere: it counts as a place too.
        const counts =
          outcome.kind !== 'none' ||
          (outcome.scored.length === 0 && this.useOf(outcome.entry, settings.reader).use !== 'keep');
        if (counts) part.active[i] = 1;
        if (outcome.kind === 'ask') asks = true;
        if (outcome.kind !== 'none' || outcome.explained.length > 0 || all) places.push({ part, found, outcome });
      }
    }
    return asks ? carrySettled(this, places, settings) : places;
  }

  /** What is changed or asked inside a term of several words that is none here. */
  private decideInside(
    part: Part,
    whole: Found,
    settings: Settings,
    message: () => ReadonlySet<string>,
    all: boolean,
  ): Place[] {
    const places: Place[] = [];
    for (const found of part.analysis.inside(whole)) {
      const outcome = decide(this, part.analysis, found, settings, message);
      if (outcome.kind === 'none' && !all) continue;
      // What grammar forbids the whole, it forbids its last word too.
      if (found.end === whole.end && whole.readings.some(({ term }) => term.pos === this.posOf(outcome))) continue;
      if (!this.isReady(outcome, part.analysis.text, found, settings.reader)) places.push({ part, found, outcome });
    }
    return places;
  }

  private posOf({ entry }: Outcome): string {
    return (this.entries[entry] as Entry).concept.pos ?? 'noun';
  }

  /** Whether a term stays because its reader knows it, or somebody said so, and not because it is none here. */
  private staysFor(outcome: Outcome, found: Found, { reader, decisions }: Settings): boolean {
    return (
      found.explained ||
      found.inOwnBracket ||
      this.useOf(outcome.entry, reader).use === 'keep' ||
      decisions.has((found.readings[0] as Reading).term.key)
    );
  }

  /** Whether a term stands in what is a plain wording already. */
  private isReady(outcome: Outcome, text: string, found: Found, reader: Reader): boolean {
    if (outcome.kind === 'none' || outcome.decided) return false;
    return this.ready().holds(text, found, reader);
  }

  private ready(): ReadyWordings {
    return (this.readyWordings ??= finish(ReadyWordings.steps(this.entries, this.matcher.trie.readingTotal)));
  }

  /** Does beforehand what the first change would have to wait for. */
  *prepare(): Steps<void> {
    this.readyWordings ??= yield* ReadyWordings.steps(this.entries, this.matcher.trie.readingTotal);
  }

  /** What is to be changed, in the order of parts and places. */
  private changesOf(places: readonly Place[], settings: Settings): readonly Change[] {
    const made: Change[] = [];
    const explanations = new ExplanationPlan(places, settings);
    let part: Part | undefined;
    let lastEnd = -1;
    for (let i = 0; i < places.length; i++) {
      const place = places[i] as Place;
      if (place.part !== part) lastEnd = -1;
      ({ part } = place);
      const change = this.changeAt(place, settings, explanations);
      if (!change || change.composed.start < lastEnd) continue;
      const last = made.at(-1);
      const chained = chain(last, change) ?? saidOnce(last, change);
      if (chained) made[made.length - 1] = chained;
      else made.push(isCrowded(last, change) ? { ...change, applied: false } : change);
      lastEnd = change.composed.end;
    }
    return withTails(made);
  }

  /** The change at a place; undefined where nothing is to be changed there. */
  private changeAt(place: Place, settings: Settings, explanations: ExplanationPlan): Change | undefined {
    const { outcome, part } = place;
    if (outcome.kind === 'none') return undefined;
    // What was explained above needs no question below.
    if (outcome.kind === 'ask' && outcome.wantsExplanation && explanations.isDone(place)) return undefined;
    const { entry, form, wantsExplanation, wording } = outcome;
    let composed = this.composer.compose(place, entry, form, wantsExplanation, settings, wording);
    if (
      outcome.kind === 'apply' &&
      wantsExplanation &&
      composed?.kind !== 'replace' &&
      !explanations.isHere(place, composed !== undefined)
    ) {
      // Where no place of the message can bear the explanation, the plain wording stands in for the term.
      if (!explanations.isNowhere(place)) return undefined;
      composed = this.composer.compose(place, entry, form, false, settings, wording);
      if (composed?.kind === 'explain') return undefined;
    }
    if (!composed) return undefined;
    if (
      composed.kind === 'explain' &&
      outcome.kind === 'apply' &&
      !wantsExplanation &&
      !explanations.isFirstFallback(place)
    )
      return undefined;
    const { start, end, after, tail } = composed;
    if (!tail && after.length === end - start && part.analysis.text.startsWith(after, start)) return undefined;
    return {
      place,
      composed,
      applied: outcome.kind === 'apply' || this.saysTheSame(place, outcome, composed, settings),
      chained: false,
    };
  }

  /** "Reboot" the noun and the verb: where every meaning would stand in the same words, there is nothing to ask. */
  private saysTheSame(
    place: Place,
    { entry, others, scored }: Exclude<Outcome, { kind: 'none' }>,
    { start, end, after }: Composed,
    settings: Settings,
  ): boolean {
    if (others.length === 0 || scored.some((s) => s.candidate.entry < 0 && s.score > 0)) return false;
    return others.every((o) => {
      const other =
        o.entry === entry ? undefined : this.composer.compose(place, o.entry, o.form, false, settings, undefined);
      return other?.kind === 'replace' && other.start === start && other.end === end && other.after === after;
    });
  }

  private conceptsIn(places: readonly Place[]): Concept[] {
    const seen = new Set<number>();
    for (const { outcome } of places) if (outcome.kind === 'apply' && outcome.confidence > 0.7) seen.add(outcome.entry);
    return [...seen].sort((a, b) => a - b).map((i) => (this.entries[i] as Entry).concept);
  }
}

/** Whether grammar alone says that a term is none here. */
const isRuledOut = (analysis: Analysis, found: Found): boolean =>
  // "The open source is on GitHub": what is said of things is a whole.
  found.readings.every(({ term }) => term.pos === 'noun' || term.pos === 'verb') &&
  found.readings.every(({ term, form }) => grammarForbids(term.pos, analysis, found, { entry: term.entry, form }));

const plainly = ({ entry, form, scored }: Outcome): Outcome => ({ kind: 'none', entry, form, scored, explained: [] });

/** Concepts added in one step. */
export const STEP = 32;

/** All terms of the entries that are in use. */
export function* compileTrie(entries: readonly Entry[]): Steps<TermTrie> {
  const trie = new TermTrie((i) => (entries[i] as Entry).concept, entries.length);
  for (let i = 0; i < entries.length; i++) {
    const { concept } = entries[i] as Entry;
    if (concept.status !== 'retired') trie.addConcept(concept, i);
    if (i % STEP === 0) yield;
  }
  trie.finish();
  return trie;
}

/** What goes into the text: the applied changes, and the list of words behind them. */
function appliedIn(changes: readonly Change[], list?: Edit): Pick<Edit, 'start' | 'end' | 'after'>[] {
  const out: Pick<Edit, 'start' | 'end' | 'after'>[] = [];
  for (let i = 0; i < changes.length; i++) if (changes[i]?.applied) out.push((changes[i] as Change).composed);
  if (list) out.push(list);
  return out;
}
