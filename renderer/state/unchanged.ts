/** Glossaries that were read again, with the very objects of before where a concept is the same: what is not new need not be looked at again. */
import type { LoadedGlossary, LoadedLibrary } from '../../glossary/host-api.ts';

export function keepUnchanged(before: LoadedLibrary | null, now: LoadedLibrary): LoadedLibrary {
  if (before === null) return now;
  const known = new Map(before.glossaries.map((glossary) => [glossary.id, glossary]));
  return { ...now, glossaries: now.glossaries.map((glossary) => kept(known.get(glossary.id), glossary)) };
}

function kept(before: LoadedGlossary | undefined, now: LoadedGlossary): LoadedGlossary {
  if (before === undefined || before === now) return now;
  // The glossary that comes with the program stays what it is while it runs.
  if (now.kind === 'bundled') return before;
  const known = new Map(before.concepts.map((concept) => [concept.id, concept]));
  return {
    ...now,
    concepts: now.concepts.map((concept) => {
      const revision = now.revisions[concept.id];
      const same = revision !== undefined && revision === before.revisions[concept.id];
      return (same ? known.get(concept.id) : undefined) ?? concept;
    }),
  };
}
