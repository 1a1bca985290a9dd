/** What can only be seen over a whole glossary: ids, references, clashes without cues, wordings that would be changed again, and the concepts' own checks. */
import {
  type Check,
  type Concept,
  type Glossary,
  ownWording,
  type Problem,
  READERS,
  termText,
  wordingText,
} from './concept.ts';
import { createLibrary, type Library } from './library.ts';
import { cueStem } from './rewrite/phrases.ts';
import { useFor } from './rewrite/wording.ts';

/** @param base glossaries that this one lies over: references to them count, overrides inherit from them, and checks run with them. */
export function checkGlossary(glossary: Glossary, base: readonly Glossary[] = []): Problem[] {
  const ids = new Set([...base, glossary].flatMap((g) => g.concepts.map((c) => c.id)));
  const library = createLibrary([glossary, ...base]);
  const problems: Problem[] = [];
  const seen = new Set<string>();
  const whole = new Map(
    library.entries.flatMap((e) => (e.glossary === glossary.id ? [[e.concept.id, e.concept] as const] : [])),
  );
  const byTerm = claims([...whole.values()]);
  for (const own of glossary.concepts) {
    const add: Add = (code, at, data, severity = 'error') => {
      problems.push({ code, severity, file: `terms/${own.id}.md`, data: { ...data, concept: own.id, at } });
    };
    if (seen.has(own.id)) {
      add('duplicate-id', 'id', { id: own.id });
      continue;
    }
    seen.add(own.id);
    const place = own.overrides;
    if (place !== undefined && !there(place, [glossary, ...base])) add('overrides-nothing', 'overrides', { place });
    const concept = whole.get(own.id);
    if (!concept) continue;
    for (const [n, id] of (concept.see ?? []).entries()) if (!ids.has(id)) add('dangling-see', `see.${n}`, { id });
    checkTerms(concept, byTerm, add);
    checkPhrases(concept, add);
    checkObject(concept, add);
    checkWordings(concept, glossary.id, library, add);
    for (const [n, check] of (concept.checks ?? []).entries()) {
      const failed = runCheck(library, check);
      if (failed) add(failed.code, `checks.${n}`, failed.data);
    }
  }
  return problems;
}

const there = (place: string, glossaries: readonly Glossary[]): boolean =>
  glossaries.some(({ id, concepts }) => place.startsWith(`${id}/`) && concepts.some((c) => `${id}/${c.id}` === place));

/** `at` is the place in the concept, its keys and indexes joined by dots: who has the file finds the line by it. */
type Add = (code: string, at: string, data: Problem['data'], severity?: Problem['severity']) => void;

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('*', '')
    .replace(/[-\s]+/g, ' ')
    .trim();

function claims(concepts: readonly Concept[]): Map<string, Concept[]> {
  const map = new Map<string, Concept[]>();
  for (const concept of concepts) {
    if (concept.status === 'retired') continue;
    for (const key of new Set(concept.terms.map((t) => fold(termText(t))))) {
      const list = map.get(key);
      if (list) list.push(concept);
      else map.set(key, [concept]);
    }
  }
  return map;
}

const hasCues = (c: Concept): boolean => (c.near?.length ?? 0) + (c.phrases?.length ?? 0) > 0;

function checkTerms(concept: Concept, byTerm: ReadonlyMap<string, readonly Concept[]>, add: Add): void {
  const keys = concept.terms.map((t) => fold(termText(t)));
  for (const [i, key] of keys.entries()) {
    if (keys.indexOf(key) < i) add('term-twice', `terms.${i}`, { term: key }, 'warning');
    // A noun and a verb are told apart by grammar; two nouns need cues, or one of them a prior.
    const rival = (byTerm.get(key) ?? []).find(
      (c) => c !== concept && c.pos === concept.pos && !hasCues(c) && !hasCues(concept) && c.prior === concept.prior,
    );
    if (rival) add('clash-without-cues', `terms.${i}`, { term: key, other: rival.id });
  }
}

function checkPhrases(concept: Concept, add: Add): void {
  const terms = concept.terms.map((t) =>
    termText(t)
      .split(/[^\p{L}\p{N}'’]+/u)
      .filter(Boolean)
      .map(cueStem),
  );
  const all = [
    ...(concept.phrases ?? []).map((phrase, n) => [phrase, `phrases.${n}`] as const),
    ...(concept.everyday ?? []).flatMap((e, n) => (e.phrases ?? []).map((p) => [p, `everyday.${n}`] as const)),
  ];
  for (const [phrase, at] of all) {
    const words = new Set((phrase.match(/[\p{L}\p{N}'’]+/gu) ?? []).map(cueStem));
    const joined = new Set([...words, [...words].join('')]);
    if (!terms.some((t) => t.every((w) => words.has(w)) || joined.has(t.join(''))))
      add('phrase-without-term', at, { phrase }, 'warning');
  }
}

/** A wording without object is taken only where the usual one has a place for it. */
function checkObject(concept: Concept, add: Add): void {
  const key = 'without-object';
  if (concept[key] === undefined) return;
  const wordings = [concept.plain, ...Object.values(concept.say ?? {}), ...concept.terms.map(ownWording)];
  const hasPlace = (w: (typeof wordings)[number]): boolean =>
    (typeof w === 'string' ? w : (w?.text ?? '')).includes('{object}');
  if (!wordings.some(hasPlace)) add('no-place-for-object', key, { wording: wordingText(concept.plain) }, 'warning');
}

/** A wording that contains a term which would itself change for the same reader; a term of a glossary below is only worth a look. */
function checkWordings(concept: Concept, own: string, library: Library, add: Add): void {
  for (const reader of READERS) {
    const { use, plain, meaning } = useFor(concept, reader);
    const wording = use === 'replace' ? plain : use === 'explain' ? meaning : undefined;
    if (wording === undefined) continue;
    const text = wordingText(wording);
    const inner = library.rewrite(text, { reader }).edits.find((e) => e.applied && e.concept !== concept.id);
    if (inner)
      add(
        'wording-cycle',
        use === 'replace' ? 'plain' : 'meaning',
        { wording: text, term: text.slice(inner.term.start, inner.term.end), reader, other: inner.concept },
        use === 'explain' || inner.glossary !== own ? 'warning' : 'error',
      );
  }
}

/** Runs one check; undefined where it holds. Without a reader it must hold for every reader (`keep`) or for everyone. */
export function runCheck(
  library: Library,
  check: Check,
): { readonly code: string; readonly data: Problem['data'] } | undefined {
  const writer = check.writer === undefined ? {} : { writer: check.writer };
  if (check.keep !== undefined) {
    const { keep } = check;
    for (const reader of check.reader ? [check.reader] : READERS) {
      const got = library.rewrite(keep, { reader, ...writer }).text;
      if (got !== keep) return { code: 'check-failed', data: { from: keep, got, want: keep, reader } };
    }
    return undefined;
  }
  const reader = check.reader ?? 'everyone';
  if (check.from === undefined || (check.to === undefined && !check.ask)) return { code: 'check-incomplete', data: {} };
  const result = library.rewrite(check.from, { reader, ...writer });
  if (check.ask)
    return result.edits.some((e) => !e.applied)
      ? undefined
      : { code: 'check-failed', data: { from: check.from, got: result.text, want: 'a question', reader } };
  return result.text === check.to
    ? undefined
    : { code: 'check-failed', data: { from: check.from, got: result.text, want: check.to ?? '', reader } };
}
