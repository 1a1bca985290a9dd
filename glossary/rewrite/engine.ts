/**
 * Rewriting, end to end: text -> places of terms (`analyse`) -> meanings (`sense`) -> wordings in their form (`compose`) -> edits -> text. One pass:
 * edits never rewrite edits. Ties go by rule: longest, earliest, library order.
 */

import { briefOf } from '../brief/brief.ts';
import { type Concept, type PartOfSpeech, type Reader, type Wording, wordingText } from '../concept.ts';
import { stem } from '../english/stem.ts';
import type { Entry } from '../library.ts';
import type {
  Alternative,
  BlockEdit,
  BlockFinding,
  BlockRewrite,
  Edit,
  Finding,
  Rewrite,
  RewriteOptions,
  TextBlock,
} from '../results.ts';
import { type Analysis, analyse, analyseBlock, type Found, type Matcher } from './analyse.ts';
import { applyEdits, clarityOf } from './apply-edits.ts';
import { type Composed, composeReplacement } from './compose.ts';
import { decide, type Outcome, type SenseSource } from './decide.ts';
import { composeExplanation } from './explanation.ts';
import { chain, ExplanationPlan, isCrowded } from './explanation-plan.ts';
import { findingsIn } from './findings.ts';
import { type Part, type Place, type Settings, settingsOf } from './place.ts';
import { selfWordingsOf } from './self-wording.ts';
import { compileCues, everydayCandidates } from './sense.ts';
import { TermTrie } from './term-trie.ts';
import { senseOf, whyOf } from './why.ts';
import { type ReaderUse, type Slot, slotOf, useFor } from './wording.ts';
import { foldWord } from './words.ts';

const CACHED_BLOCKS = 5000;
const MOST_SLOTS = 20_000;

export class RewriteEngine implements SenseSource {
  readonly entries: readonly Entry[];
  private readonly matcher: Matcher;
  private readonly blockCache = new Map<string, Analysis>();
  private readonly uses: Record<Reader, (ReaderUse | undefined)[]> = { it: [], marketing: [], everyone: [] };
  private readonly cues: (ReturnType<typeof compileCues> | undefined)[] = [];
  private readonly slots = new Map<string, Slot>();
  private readonly senses: string[] = [];
  private readonly everyday: (ReturnType<typeof everydayCandidates> | undefined)[] = [];

  constructor(entries: readonly Entry[]) {
    this.entries = entries;
    const trie = new TermTrie();
    entries.forEach((entry, i) => {
      if (entry.concept.status !== 'retired') trie.addConcept(entry.concept, i);
    });
    trie.finish();
    this.matcher = { trie, entries, selfWordings: entries.map((e) => selfWordingsOf(e.concept)) };
  }

  rewrite(text: string, options: RewriteOptions): Rewrite {
    const settings = settingsOf(options);
    const analysis = analyse(text, options.format === 'markdown', this.matcher);
    const parts: Part[] = [{ analysis, index: 0, active: new Set() }];
    const places = this.decideAll(parts, settings);
    const edits = this.editsOf(places, parts, settings).map(({ edit }) => edit);
    const list = settings.wordsUsed ? this.wordsUsed(places, text, settings) : undefined;
    const all = list ? [...edits, list] : edits;
    const { trie } = this.matcher;
    const conceptsIn = (): Concept[] => this.conceptsIn(places);
    let findings: readonly Finding[] | undefined;
    const findAll = (): readonly Finding[] => (findings ??= findingsIn(analysis, trie));
    return {
      text: applyEdits(text, all),
      edits: all,
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
        return clarityOf(all, findAll());
      },
    };
  }

  rewriteBlocks(blocks: readonly TextBlock[], options: Omit<RewriteOptions, 'format'>): BlockRewrite {
    const settings = settingsOf(options);
    const parts = blocks.map((block, index): Part => ({ analysis: this.analysisOf(block), index, active: new Set() }));
    const places = this.decideAll(parts, settings);
    const edits: BlockEdit[] = this.editsOf(places, parts, settings).map(({ edit, part }) => ({
      ...edit,
      block: part.index,
    }));
    const findings: BlockFinding[] = parts.flatMap((part) =>
      findingsIn(part.analysis, this.matcher.trie).map((f) => ({ ...f, block: part.index })),
    );
    return {
      texts: blocks.map((block, i) =>
        applyEdits(
          block.text,
          edits.filter((e) => e.block === i),
        ),
      ),
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
    const parts: Part[] = [
      { analysis: analyse(text, options.format === 'markdown', this.matcher), index: 0, active: new Set() },
    ];
    return this.decideAll(parts, settings, true).map(({ found, outcome }) => ({
      term: text.slice(found.start, found.end),
      start: found.start,
      outcome,
    }));
  }

  useOf(entry: number, reader: Reader): ReaderUse {
    return (this.uses[reader][entry] ??= useFor((this.entries[entry] as Entry).concept, reader));
  }

  cuesOf(entry: number): ReturnType<typeof compileCues> {
    return (this.cues[entry] ??= compileCues((this.entries[entry] as Entry).concept));
  }

  everydayOf(entry: number): ReturnType<typeof everydayCandidates> {
    return (this.everyday[entry] ??= everydayCandidates((this.entries[entry] as Entry).concept));
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
    const message = (): ReadonlySet<string> => (stems ??= stemsOf(parts));
    for (const part of parts) {
      for (const found of part.analysis.found) {
        const outcome = decide(this, part.analysis, found, settings, message);
        // What only grammar forbids here may be allowed elsewhere: it counts as a place too.
        const byGrammar = outcome.scored.length === 0 && this.useOf(outcome.entry, settings.reader).use !== 'keep';
        if (outcome.kind !== 'none' || byGrammar) part.active.add(found);
        if (outcome.kind !== 'none' || outcome.explained.length > 0 || all) places.push({ part, found, outcome });
      }
    }
    return places;
  }

  private editsOf(places: readonly Place[], parts: readonly Part[], settings: Settings): { edit: Edit; part: Part }[] {
    const made: { edit: Edit; part: Part }[] = [];
    const explanations = new ExplanationPlan(places, settings);
    for (const part of parts) {
      let lastEnd = -1;
      const own = parts.length === 1 ? places : places.filter((p) => p.part === part);
      for (let i = 0; i < own.length; i++) {
        const place = own[i] as Place;
        const edit = this.editOf(place, settings, explanations);
        if (!edit || edit.start < lastEnd) continue;
        const crowded = isCrowded(part.analysis.text, made.at(-1), edit, part);
        const chained = chain(part.analysis.text, made.at(-1), edit, part);
        if (chained) made[made.length - 1] = { edit: chained, part };
        else made.push({ edit: crowded ? { ...edit, applied: false } : edit, part });
        lastEnd = edit.end;
      }
    }
    return made;
  }

  /** The edit of a place; undefined where nothing is to be changed there. */
  private editOf(place: Place, settings: Settings, explanations: ExplanationPlan): Edit | undefined {
    const { found, outcome, part } = place;
    if (outcome.kind === 'none') return undefined;
    const { analysis } = part;
    let composed = this.compose(
      place,
      outcome.entry,
      outcome.form,
      outcome.wantsExplanation,
      settings,
      outcome.wording,
    );
    if (
      outcome.kind === 'apply' &&
      outcome.wantsExplanation &&
      composed?.kind !== 'replace' &&
      !explanations.isHere(place, () => composed !== undefined)
    ) {
      // Where no place of the message can bear the explanation, the plain wording stands in for the term.
      if (!explanations.isNowhere(place)) return undefined;
      composed = this.compose(place, outcome.entry, outcome.form, false, settings, outcome.wording);
      if (composed?.kind === 'explain') return undefined;
    }
    if (!composed) return undefined;
    if (
      composed.kind === 'explain' &&
      outcome.kind === 'apply' &&
      !outcome.wantsExplanation &&
      !explanations.isFirstFallback(place)
    )
      return undefined;
    const entry = this.entries[outcome.entry] as Entry;
    const { concept } = entry;
    const before = analysis.text.slice(composed.start, composed.end);
    if (composed.after === before) return undefined;
    return {
      start: composed.start,
      end: composed.end,
      before,
      after: composed.after,
      concept: concept.id,
      side: concept.side,
      glossary: entry.glossary,
      kind: composed.kind,
      sense: this.sense(outcome.entry),
      confidence: Math.round(outcome.confidence * 100) / 100,
      applied: outcome.kind === 'apply',
      alternatives: this.alternatives(place, composed, settings),
      why: whyOf(outcome, found.readings[0]?.term.text ?? '', entry, this.sense(outcome.entry), this.entries),
      term: { start: found.start, end: found.end },
      key: outcome.key,
    };
  }

  /** Replaces where the wording can stand, else explains. */
  private compose(
    place: Place,
    entry: number,
    form: Outcome['form'],
    explain: boolean,
    settings: Settings,
    own: string | undefined,
  ): Composed | undefined {
    const { analysis } = place.part;
    const { concept } = this.entries[entry] as Entry;
    const use = this.useOf(entry, settings.reader);
    const pos = concept.pos ?? 'noun';
    const reading = place.found.readings.find((r) => r.term.entry === entry);
    const ofTerm = reading && typeof reading.term.term !== 'string' ? reading.term.term.plain : undefined;
    const plain = own ?? ofTerm ?? use.plain;
    if (!explain && plain !== undefined) {
      const slot = this.slot(plain, pos, concept.count === 'mass');
      const others = (start: number, end: number): boolean => {
        for (let i = analysis.firstBehind(start); (analysis.found[i]?.start ?? end) < end; i++)
          if (analysis.found[i] !== place.found && place.part.active.has(analysis.found[i] as Found)) return true;
        return false;
      };
      const replaced = composeReplacement(analysis, place.found, form, slot, concept, settings, others);
      if (replaced) return replaced;
    }
    const meaning = use.meaning ?? plain;
    if (meaning === undefined) return undefined;
    return composeExplanation(analysis, place.found, form, this.slot(meaning, pos, false), settings);
  }

  /** Compiled once for each wording object of the entries; a user's own wording is compiled each time. */
  private slot(wording: Wording, pos: PartOfSpeech, mass: boolean): Slot {
    const key = `${pos}${mass ? '!' : ' '}${typeof wording === 'string' ? wording : JSON.stringify(wording)}`;
    let slot = this.slots.get(key);
    if (!slot) {
      if (this.slots.size > MOST_SLOTS) this.slots.clear();
      this.slots.set(key, (slot = slotOf(wording, pos, mass)));
    }
    return slot;
  }

  private sense(entry: number): string {
    return (this.senses[entry] ??= senseOf((this.entries[entry] as Entry).concept));
  }

  private alternatives(place: Place, chosen: Composed, settings: Settings): Alternative[] {
    const { outcome } = place;
    if (outcome.kind === 'none') return [];
    const out: Alternative[] = [];
    const add = (entry: number, form: Outcome['form'], explain: boolean): void => {
      const composed = this.compose(place, entry, form, explain, settings, undefined);
      const { concept, glossary } = this.entries[entry] as Entry;
      if (
        !composed ||
        (explain && composed.kind !== 'explain') ||
        (composed.kind === chosen.kind && entry === outcome.entry)
      )
        return;
      const { text } = place.part.analysis;
      // The alternative must fit the chosen edit's span, which may reach further (an article, a moved object).
      const after =
        text.slice(Math.min(chosen.start, composed.start), composed.start) +
        composed.after +
        text.slice(composed.end, Math.max(chosen.end, composed.end));
      if (composed.start < chosen.start || composed.end > chosen.end) return;
      if (out.some((o) => o.after === after)) return;
      out.push({
        after,
        concept: concept.id,
        side: concept.side,
        kind: composed.kind,
        glossary,
        sense: this.sense(entry),
      });
    };
    add(outcome.entry, outcome.form, chosen.kind === 'replace');
    for (const other of outcome.others) add(other.entry, other.form, false);
    return out;
  }

  private conceptsIn(places: readonly Place[]): Concept[] {
    const seen = new Set<number>();
    for (const { outcome } of places) if (outcome.kind === 'apply' && outcome.confidence > 0.7) seen.add(outcome.entry);
    return [...seen].sort((a, b) => a - b).map((i) => (this.entries[i] as Entry).concept);
  }

  /** The list of words used, as one insertion at the end of the text. */
  private wordsUsed(places: readonly Place[], text: string, settings: Settings): Edit | undefined {
    const seen = new Map<number, Place>();
    for (const place of places) {
      const { outcome } = place;
      if (outcome.kind === 'apply' && outcome.wantsExplanation && !seen.has(outcome.entry))
        seen.set(outcome.entry, place);
    }
    const first = [...seen][0];
    if (!first) return undefined;
    const lines = [...seen].map(([entry, place]) => {
      const { concept } = this.entries[entry] as Entry;
      return `- ${place.found.readings[0]?.term.text ?? ''}: ${wordingText(this.useOf(entry, settings.reader).meaning ?? concept.plain)}`;
    });
    const { concept, glossary } = this.entries[first[0]] as Entry;
    const gap = text.endsWith('\n\n') ? '' : text.endsWith('\n') ? '\n' : '\n\n';
    return {
      start: text.length,
      end: text.length,
      before: '',
      after: `${gap}Words used:\n\n${lines.join('\n')}\n`,
      concept: concept.id,
      side: concept.side,
      glossary,
      kind: 'explain',
      sense: senseOf(concept),
      confidence: 1,
      applied: true,
      alternatives: [],
      why: {
        code: 'words-used',
        data: { count: seen.size },
        text: 'A list of the words used, instead of explanations in brackets.',
      },
      term: { start: text.length, end: text.length },
      key: 'words used',
    };
  }
}

function stemsOf(parts: readonly Part[]): ReadonlySet<string> {
  const stems = new Set<string>();
  let budget = 20_000;
  for (const { analysis } of parts)
    for (const block of analysis.blocks)
      for (const word of analysis.text.slice(block.start, block.end).match(/\p{L}[\p{L}\p{M}'’]+/gu) ?? []) {
        // A message's topic shows in its first 20,000 words; beyond, cost would grow without telling more.
        if (budget-- <= 0) return stems;
        stems.add(stem(foldWord(word)));
      }
  return stems;
}
