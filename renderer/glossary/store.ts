/** The Glossary view: which rows are shown, which are ticked, and which entry is being edited. */
import { create } from 'zustand';
import {
  type Concept,
  type ConceptStatus,
  type PartOfSpeech,
  type Side,
  termText,
  wordingText,
} from '../../glossary/concept.ts';
import { guessKind } from '../../glossary/english/guess-kind.ts';
import type { LoadedGlossary } from '../../glossary/host-api.ts';
import { Layers } from '../../glossary/overrides.ts';
import { show, useApp, type View } from '../state/app.ts';

export interface Filters {
  readonly text: string;
  readonly side: Side | 'all';
  readonly status: ConceptStatus | 'all';
  readonly glossary: string;
}
const NO_FILTERS: Filters = { text: '', side: 'all', status: 'all', glossary: 'all' };

/** An entry in the form. `original` is null for a new one. */
export interface Editing {
  readonly glossaryId: string;
  readonly original: Concept | null;
  readonly concept: Concept;
  readonly baseRevision: string | null;
  /** The entry of a glossary further down that this one rewords. */
  readonly base: Concept | null;
  /** Whether the kind of word still follows the term and its wording, as nobody has chosen it. */
  readonly kindFollows?: boolean;
}

interface GlossaryState {
  readonly filters: Filters;
  /** `<glossary>/<id>` of the ticked rows. */
  readonly ticked: ReadonlySet<string>;
  readonly editing: Editing | null;
  /** The row that the table has to go to, `<glossary>/<id>`: what was just saved. */
  readonly wanted: string | null;
  /** Where the form was opened from, and closing it leads back to. */
  readonly cameFrom: View;
}
export const useGlossary = create<GlossaryState>(() => ({
  filters: NO_FILTERS,
  ticked: new Set(),
  editing: null,
  wanted: null,
  cameFrom: 'glossary',
}));
const { setState: set } = useGlossary;

export const setFilters = (patch: Partial<Filters>): void =>
  set(({ filters }) => ({ filters: { ...filters, ...patch }, ticked: new Set(), wanted: null }));
/** Has the table go to a row, or, with null, forget it. */
export const goToRow = (wanted: string | null): void => set({ wanted });
export const setTicked = (ticked: ReadonlySet<string>): void => set({ ticked });
/** Back to where the form was opened from, with the focus there. */
export function closeForm(): void {
  const { cameFrom } = useGlossary.getState();
  set({ editing: null, cameFrom: 'glossary' });
  show(cameFrom);
  // Once the view stands; whoever has clicked somewhere meanwhile keeps that.
  requestAnimationFrame(() => {
    if (document.activeElement === document.body || document.activeElement === null)
      document.querySelector<HTMLElement>(HOME[cameFrom])?.focus();
  });
}
const HOME: Readonly<Record<View, string>> = {
  glossary: '.grid',
  translate: '[data-region="draft"] .prose',
  lookup: '.search-box input',
  review: '.proposal button',
  settings: '.settings button',
};
export const edit = (concept: Concept): void =>
  set(({ editing }) => (editing === null ? {} : { editing: { ...editing, concept } }));

/** Changes fields of the entry in the form. Until somebody chooses the kind of word, a new entry's follows its term and wording. */
export const change = (patch: Partial<Concept>): void =>
  set(({ editing }) => {
    if (editing === null) return {};
    const concept = { ...editing.concept, ...patch };
    const kindFollows = editing.kindFollows === true && !('pos' in patch);
    const isTold = kindFollows && ('terms' in patch || 'plain' in patch);
    return { editing: { ...editing, kindFollows, concept: isTold ? { ...concept, pos: kindOf(concept) } : concept } };
  });

const kindOf = ({ terms, plain }: Concept): PartOfSpeech =>
  guessKind(termText(terms[0] ?? ''), plain === undefined ? '' : wordingText(plain));
export const setEditing = (editing: Editing): void => set({ editing });

const glossaries = (): readonly LoadedGlossary[] => useApp.getState().loaded?.glossaries ?? [];
/** Where a new entry goes: the first glossary that can be written to. */
export const writable = (): LoadedGlossary | undefined =>
  glossaries().find(({ kind, readOnly }) => kind === 'personal' && !readOnly) ??
  glossaries().find(({ readOnly }) => !readOnly);

/** A term as an id: lower-case words joined by hyphens. */
export function idFor(term: string, taken: ReadonlySet<string>): string {
  const basis =
    term
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 60) || 'term';
  for (let n = 1; ; n += 1) {
    const id = n === 1 ? basis : `${basis}-${n}`;
    if (!taken.has(id)) return id;
  }
}

export const takenIds = (): Set<string> =>
  new Set(glossaries().flatMap(({ concepts }) => concepts.map(({ id }) => id)));

/** Opens the form; closing it leads back to where the user is now. */
export function openForm(editing: Editing): void {
  set({ editing, cameFrom: useApp.getState().view });
  show('glossary');
}

/** Opens the form for a new entry. */
export function addTerm({
  term = '',
  plain = '',
  example = '',
}: {
  term?: string;
  plain?: string;
  example?: string;
}): void {
  const glossary = writable();
  const side = useApp.getState().settings.side ?? 'marketing';
  const isAcronym = /^[A-Z0-9][A-Za-z0-9]*[A-Z0-9]$/.test(term);
  const concept: Concept = {
    id: '',
    side,
    terms: [isAcronym ? { text: term, type: 'acronym' } : term],
    pos: guessKind(term, plain),
    plain,
    status: 'draft',
    ...(example === '' ? {} : { examples: [{ said: example }] }),
  };
  openForm({
    glossaryId: glossary?.id ?? '',
    original: null,
    concept,
    baseRevision: null,
    base: null,
    kindFollows: true,
  });
}

/**
 * Opens the form for an entry: in its own glossary, or where that cannot be written, as a rewording of it in one that can. A rewording is shown
 * with all that it takes from the entry below it.
 */
export function editConcept(id: string, from?: string): void {
  const owner = glossaries().find(
    (glossary) => (from === undefined || glossary.id === from) && glossary.concepts.some((one) => one.id === id),
  );
  const concept = owner?.concepts.find((one) => one.id === id);
  if (owner === undefined || concept === undefined) return;
  const target = (owner.readOnly ? writable() : undefined) ?? owner;
  const isElsewhere = target !== owner;
  // It has been reworded before: that entry is what stands, and what is edited.
  if (isElsewhere && target.concepts.some((one) => one.id === id)) {
    editConcept(id, target.id);
    return;
  }
  const { whole = concept, base } = new Layers(glossaries()).resolve(owner, concept);
  const below = base && concept.overrides !== undefined ? { ...base, id: concept.overrides } : null;
  openForm({
    glossaryId: target.id,
    original: isElsewhere ? null : concept,
    concept: whole,
    baseRevision: isElsewhere ? null : (owner.revisions[id] ?? null),
    // What is written then holds only what differs from it.
    base: isElsewhere ? { ...whole, id: `${owner.id}/${id}` } : below,
  });
}
