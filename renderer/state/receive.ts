/** Glossaries as the host answers them, made whole: a large one is fetched in parts, one that the page had before is brought up to date. */
import { equal } from '../../glossary/equal.ts';
import type { ConceptsPart, HostApi, LoadedGlossary, LoadedLibrary } from '../../glossary/host-api.ts';
import { keepUnchanged } from './unchanged.ts';

/** What the page has, for the host to answer only what changed since. */
const stampsOf = (library: LoadedLibrary | null): Record<string, string> =>
  Object.fromEntries(
    (library?.glossaries ?? []).flatMap(({ id, stamp }) => (stamp === undefined ? [] : [[id, stamp]])),
  );

/** How often a glossary may change while it is being fetched. */
const TRIES = 5;

/** The very same glossaries where nothing changed. */
export async function receive(host: HostApi, before: LoadedLibrary | null): Promise<LoadedLibrary> {
  for (let n = 1; ; n++) {
    const answer = await host.loadLibrary(stampsOf(before));
    const whole: LoadedGlossary[] = [];
    for (const glossary of answer.glossaries) {
      const made = await wholeOf(host, glossary, before);
      if (made) whole.push(made);
    }
    if (whole.length === answer.glossaries.length) return keepUnchanged(before, { glossaries: whole });
    if (n === TRIES) throw new Error('A glossary changes faster than it can be read.');
  }
}

async function wholeOf(
  host: HostApi,
  glossary: LoadedGlossary,
  before: LoadedLibrary | null,
): Promise<LoadedGlossary | undefined> {
  const { inParts, since, stamp } = glossary;
  if (stamp === undefined) return glossary;
  if (since !== undefined) {
    const had = before?.glossaries.find((one) => one.id === glossary.id && one.stamp === since);
    return had && upToDate(had, glossary);
  }
  if (inParts === undefined) return glossary;
  const concepts = [];
  const revisions: Record<string, string> = {};
  while (concepts.length < inParts) {
    const text = await host.conceptsPart({ glossaryId: glossary.id, stamp, from: concepts.length });
    const part = text === null ? null : (JSON.parse(text) as ConceptsPart);
    if (part === null || part.concepts.length === 0) return undefined;
    for (const concept of part.concepts) concepts.push(concept);
    Object.assign(revisions, part.revisions);
  }
  const { inParts: _all, ...rest } = glossary;
  return { ...rest, concepts, revisions };
}

/** With what is new in place of what was; where nothing is, what was there before. */
function upToDate(had: LoadedGlossary, now: LoadedGlossary): LoadedGlossary {
  const { since: _since, removed = [], ...rest } = now;
  const head = { ...rest, concepts: [], revisions: {}, stamp: '' };
  const same = equal(head, { ...had, concepts: [], revisions: {}, stamp: '' });
  if (same && rest.concepts.length === 0 && removed.length === 0) return had;
  const changed = new Map(rest.concepts.map((concept) => [concept.id, concept]));
  const gone = new Set(removed);
  const kept = had.concepts.flatMap((concept) => {
    if (gone.has(concept.id)) return [];
    const newer = changed.get(concept.id);
    changed.delete(concept.id);
    return [newer ?? concept];
  });
  const revisions = { ...had.revisions, ...rest.revisions };
  for (const id of removed) delete revisions[id];
  return { ...rest, concepts: [...kept, ...changed.values()], revisions };
}
