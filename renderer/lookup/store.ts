/** What is looked up, what was found, and what was looked up before. */
import { create } from 'zustand';
import type { Entry } from '../../glossary/library.ts';
import type { Hit } from '../../glossary/results.ts';
import { changeSettings, show, useApp } from '../state/app.ts';

interface LookupState {
  readonly query: string;
  /** Concept ids opened one after the other by links. */
  readonly trail: readonly string[];
  readonly chosen: string | null;
}
export const useLookup = create<LookupState>(() => ({ query: '', trail: [], chosen: null }));
const { setState: set } = useLookup;

const LONGEST_HISTORY = 50;

export const search = (query: string): Hit[] =>
  query.trim() === '' ? [] : (useApp.getState().library?.lookup(query, { limit: 40 }) ?? []);

const NEAREST = 3;
const SHORTEST_BEGINNING = 3;

/** What comes nearest to a query that finds nothing: the first matches of its longest beginning that finds something. */
export function nearest(query: string): Hit[] {
  const typed = query.trim().slice(0, 40);
  for (let end = typed.length - 1; end >= SHORTEST_BEGINNING; end--) {
    const hits = useApp.getState().library?.lookup(typed.slice(0, end), { limit: NEAREST }) ?? [];
    if (hits.length > 0) return hits;
  }
  return [];
}

export const setQuery = (query: string): void => set({ query, chosen: null, trail: [] });
export const choose = (chosen: string | null): void => set({ chosen, trail: [] });

/** Follows a link from one concept to another; `back` returns. */
export const follow = (id: string, from: string): void => set(({ trail }) => ({ chosen: id, trail: [...trail, from] }));
export const back = (): void => set(({ trail }) => ({ chosen: trail.at(-1) ?? null, trail: trail.slice(0, -1) }));

export function lookUp(query: string): void {
  setQuery(query);
  show('lookup');
}

/** Shows one concept in Look up, and remembers it. */
export function openConcept(id: string, query = ''): void {
  const term = useApp.getState().library?.entry(id)?.concept.terms[0];
  const name = typeof term === 'string' ? term : (term?.text ?? id);
  set({ query: query === '' ? name : query, chosen: id, trail: [] });
  remember(id);
  show('lookup');
}

/** History holds concept ids, latest first. */
export function remember(id: string): void {
  const { history } = useApp.getState().settings;
  if (history[0] === id) return;
  void changeSettings({ history: [id, ...history.filter((one) => one !== id)].slice(0, LONGEST_HISTORY) });
}

export function toggleFavourite(id: string): void {
  const { favourites } = useApp.getState().settings;
  void changeSettings({
    favourites: favourites.includes(id) ? favourites.filter((one) => one !== id) : [id, ...favourites],
  });
}

/** The concepts of these ids that are in force. */
export const entriesOf = (ids: readonly string[]): Entry[] => {
  const { library } = useApp.getState();
  return ids.flatMap((id) => library?.entry(id) ?? []);
};
