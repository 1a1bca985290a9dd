/** Glossaries in order -> the concepts in force. Who overrides whom is decided here and nowhere else. */
import type { Concept, Glossary } from './concept.ts';
import type { Entry } from './library.ts';

/** Earlier glossaries win: a later concept with the same id is hidden, one named by `overrides` lends its unset keys. */
export function mergeGlossaries(glossaries: readonly Glossary[]): Entry[] {
  const byPlace = new Map<string, Concept>();
  for (const g of glossaries) for (const c of g.concepts) byPlace.set(`${g.id}/${c.id}`, c);
  const entries: Entry[] = [];
  const taken = new Set<string>();
  const hidden = new Set<string>();
  for (const glossary of glossaries) {
    const mine = new Set<string>();
    // By id, so that the order of files on a disk never shows in a result.
    for (const concept of [...glossary.concepts].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))) {
      if (taken.has(concept.id) || hidden.has(`${glossary.id}/${concept.id}`) || mine.has(concept.id)) continue;
      const base = concept.overrides === undefined ? undefined : byPlace.get(concept.overrides);
      if (concept.overrides !== undefined) hidden.add(concept.overrides);
      const whole = concept.overrides === undefined ? concept : inherit(concept, base);
      if (!whole) continue;
      mine.add(concept.id);
      entries.push({ glossary: glossary.id, concept: whole });
    }
    for (const id of mine) taken.add(id);
  }
  return entries;
}

/** The override with what it does not set taken from its base; null clears. Without a base it must stand for itself. */
function inherit(concept: Concept, base: Concept | undefined): Concept | undefined {
  const merged: Record<string, unknown> = { ...base, ...concept };
  for (const [key, value] of Object.entries(merged)) if (value === null) delete merged[key];
  const whole = merged as unknown as Concept;
  return whole.terms && whole.side ? whole : undefined;
}
