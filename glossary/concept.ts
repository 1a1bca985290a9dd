/**
 * The vocabulary of the whole program: what a concept, a term and a glossary are (DESIGN section 2; concept orientation after ISO 704 and
 * TBX). A `Concept` in memory and in JSON has exactly the keys of a concept file's front matter, plus `definition` and `sections` for its body.
 */

/** Whose word it is. `both`: the two departments know it; `business`: office jargon that nobody needs. */
export type Side = 'marketing' | 'it' | 'both' | 'business';
export const SIDES: readonly Side[] = ['marketing', 'it', 'both', 'business'];

/** Who the plain version is for. */
export type Reader = 'it' | 'marketing' | 'everyone';
export const READERS: readonly Reader[] = ['it', 'marketing', 'everyone'];

/** Who wrote the text: a prior for words that both departments use differently. */
export type Writer = 'it' | 'marketing';

export type PartOfSpeech = 'noun' | 'verb' | 'adj' | 'adv' | 'phrase';
export const PARTS_OF_SPEECH: readonly PartOfSpeech[] = ['noun', 'verb', 'adj', 'adv', 'phrase'];

export type TermStatus = 'preferred' | 'admitted' | 'deprecated' | 'forbidden';
export const TERM_STATUSES: readonly TermStatus[] = ['preferred', 'admitted', 'deprecated', 'forbidden'];

export type TermType = 'acronym' | 'full form' | 'short form' | 'variant';
export const TERM_TYPES: readonly TermType[] = ['acronym', 'full form', 'short form', 'variant'];

export type ConceptStatus = 'draft' | 'review' | 'approved' | 'retired';
export const CONCEPT_STATUSES: readonly ConceptStatus[] = ['draft', 'review', 'approved', 'retired'];

export type Use = 'replace' | 'explain' | 'keep';
export const USES: readonly Use[] = ['replace', 'explain', 'keep'];

/** Forms that the rules of English would get wrong. */
export interface Forms {
  readonly plural?: string;
  readonly third?: string;
  readonly past?: string;
  readonly participle?: string;
  readonly ing?: string;
}
export const FORM_NAMES: readonly (keyof Forms)[] = ['plural', 'third', 'past', 'participle', 'ing'];

/** Words to put in a term's place. `*` behind a word marks the one that inflects; `{object}` is where a verb's object goes. */
export type Wording = string | { readonly text: string; readonly forms?: Forms };

/** How an acronym is spoken, for a/an: letter by letter, or as the word given ("sequel"). */
export interface TermObject {
  readonly text: string;
  readonly status?: TermStatus;
  readonly type?: TermType;
  /** `exact`: never matched in another case (IT, PR, SEM). */
  readonly case?: 'exact';
  readonly 'say-as'?: string;
  readonly forms?: Forms;
  /** A wording of this term's own ("circle back with" -> "talk* again with"). */
  readonly plain?: Wording;
}
export type Term = string | TermObject;

/** A use of the word that is no jargon at all ("lead time", "take the lead"). */
export interface EverydayUse {
  readonly phrases?: readonly string[];
  readonly near?: readonly string[];
  readonly pos?: PartOfSpeech;
  readonly meaning?: string;
}

export interface Example {
  readonly said: string;
  readonly better?: string;
}

/** A test that a concept carries with it. */
export interface Check {
  readonly from?: string;
  readonly to?: string;
  readonly keep?: string;
  readonly ask?: boolean;
  readonly reader?: Reader;
  readonly writer?: Writer;
}

export interface Section {
  readonly title: string;
  readonly markdown: string;
}

export interface Concept {
  readonly id: string;
  readonly side: Side;
  readonly terms: readonly Term[];
  readonly topic?: readonly string[];
  readonly pos?: PartOfSpeech;
  readonly plain?: Wording;
  readonly say?: { readonly [R in Reader]?: Wording };
  readonly meaning?: Wording;
  readonly use?: Use | { readonly [R in Reader]?: Use };
  readonly count?: 'mass';
  readonly 'before-noun'?: string;
  readonly 'without-object'?: string;
  readonly 'drops-figure'?: boolean;
  readonly near?: readonly string[];
  readonly phrases?: readonly string[];
  readonly everyday?: readonly EverydayUse[];
  readonly prior?: 'usual' | 'rare';
  /** Everyday words under which people look for it; searched, never shown. */
  readonly synonyms?: readonly string[];
  readonly involve?: readonly string[];
  readonly see?: readonly string[];
  readonly status?: ConceptStatus;
  readonly owner?: string;
  readonly changed?: string;
  readonly examples?: readonly Example[];
  readonly checks?: readonly Check[];
  /** In a team's file: `<glossary>/<id>` of the concept whose unset keys it inherits; a key set to null there is cleared. */
  readonly overrides?: string;
  /** The first paragraph of the body: the short definition, in Markdown. */
  readonly definition?: string;
  /** The rest of the body: its `##` sections. Text between the definition and the first section has an empty title. */
  readonly sections?: readonly Section[];
  /** Keys this version does not know: kept on save. */
  readonly extra?: Readonly<Record<string, unknown>>;
}

export interface Glossary {
  readonly id: string;
  readonly name: string;
  readonly concepts: readonly Concept[];
  readonly language?: string;
  readonly owners?: readonly string[];
}

/** Something wrong in a user's data, as a value: sentences are made at the edge (`problem-text.ts`). Lines count from 1. */
export interface Problem {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly file?: string;
  readonly line?: number;
  /** What the sentence is made of. */
  readonly data: Readonly<Record<string, string | number>>;
}

export const termText = (term: Term): string => (typeof term === 'string' ? term : term.text);
export const termStatus = (term: Term, index: number): TermStatus =>
  (typeof term === 'string' ? undefined : term.status) ?? (index === 0 ? 'preferred' : 'admitted');
/** The wording as its entry writes it, with the head mark and the object's place. */
export const wordingSource = (wording: Wording): string => (typeof wording === 'string' ? wording : wording.text);
/** The wording as it is shown to people: without the head mark and the object's place; empty where there is none. */
export const wordingText = (wording: Wording | undefined): string =>
  wording === undefined ? '' : shown(wordingSource(wording));
const shown = (text: string): string => text.replaceAll('*', '').replace(/\s*\{object\}/g, '');
/** The name a concept goes by; its id where it is an override that inherits its names. */
export const preferredTerm = ({ id, terms }: Pick<Concept, 'id'> & { readonly terms?: readonly Term[] }): string =>
  terms?.[0] === undefined ? id : termText(terms[0]);

/** A name's own wording, which speaks for it alone; undefined where the concept's stands for it. */
export const ownWording = (term: Term | undefined): Wording | undefined =>
  term === undefined || typeof term === 'string' ? undefined : term.plain;
/** What to say in place of `preferredTerm`: its own wording, else the concept's, else its meaning; empty where there is none. */
export const preferredWording = ({
  terms,
  plain,
  meaning,
}: Pick<Concept, 'plain' | 'meaning'> & { readonly terms?: readonly Term[] }): string =>
  wordingText(ownWording(terms?.[0]) ?? plain ?? meaning);
