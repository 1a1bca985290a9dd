/** What happens at one place: nothing, a change, or a question. */
import type { Concept } from '../concept.ts';
import type { Form } from '../english/inflect.ts';
import type { Entry } from '../library.ts';
import type { RewriteOptions } from '../results.ts';
import type { Analysis, Found } from './analyse.ts';
import type { Reading } from './compiled-term.ts';
import { isContested } from './contested.ts';
import { explainsTerm } from './explains-term.ts';
import { grammarForbids } from './grammar-forbids.ts';
import { standsInIdiom } from './idioms.ts';
import type { Option, Outcome, SenseSettings, SenseSource, SureOutcomes } from './outcome.ts';
import type { Scored } from './sense.ts';
import { weigh } from './weigh.ts';

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
  return { apply: { ...SURE, entry, form, key, wantsExplanation: explainsTerm(source, entry, settings) }, none };
}

const SURE = { kind: 'apply', others: [], confidence: 0.97, decided: false, wording: undefined, scored: [] } as const;

export function decide(
  source: SenseSource,
  analysis: Analysis,
  found: Found,
  settings: SenseSettings,
  message: () => ReadonlySet<string>,
): Outcome {
  const only = found.readings[0] as Reading;
  if (only.term.idioms && !settings.decisions.has(only.term.key) && standsInIdiom(analysis, found, only.term.idioms))
    return { kind: 'none', entry: only.term.entry, form: only.form, scored: [], explained: [] };
  const sure = found.readings.length === 1 && settings.decisions.size === 0 && source.sureOf(only, settings);
  if (sure) {
    if (found.explained) return { ...sure.none, explained: [sure.none.entry] };
    const stays =
      sure.apply === sure.none || found.inOwnBracket || grammarForbids(only.term.pos, analysis, found, sure.none);
    return stays ? sure.none : sure.apply;
  }
  return decideOpen(source, analysis, found, settings, message);
}

function decideOpen(
  source: SenseSource,
  analysis: Analysis,
  found: Found,
  settings: SenseSettings,
  message: () => ReadonlySet<string>,
): Outcome {
  const all = optionsOf(source, found.readings);
  const possible = all.filter((o) => !grammarForbids(posOf(source, o), analysis, found, o));
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
    if (found.explained && decision === undefined) return none(scored);
    const wantsExplanation = decision?.kind
      ? decision.kind === 'explain'
      : decision?.wording === undefined && explainsTerm(source, o.entry, settings);
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
  if (possible.length === 0) return none();
  if (options.length === 1 && !isContested(source, first.entry, found.readings[0]?.term)) return apply(first, 0.97, []);
  if (found.capitalised && found.block.kind !== 'heading') return none();
  return weigh(source, analysis, found, settings, options, message, { none, apply, keeps, key, everyday: all });
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
