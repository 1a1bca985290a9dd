/** What can only be seen over a whole glossary: ids, references, clashes without cues, wordings that would be changed again, and the concepts' own checks. */
import { type Check, type Concept, type Glossary, type Problem, READERS, termText, wordingText } from './concept.ts';
import { createLibrary, type Library } from './library.ts';
import { cueStem } from './rewrite/phrases.ts';
import { useFor } from './rewrite/wording.ts';

/** @param base glossaries that this one lies over: references to them count, and checks run with them. */
export function checkGlossary(glossary: Glossary, base: readonly Glossary[] = []): Problem[] {
  const ids = new Set([...base, glossary].flatMap((g) => g.concepts.map((c) => c.id)));
  const library = createLibrary([glossary, ...base]);
  const problems: Problem[] = [];
  const seen = new Set<string>();
  const byTerm = claims(glossary.concepts);
  for (const concept of glossary.concepts) {
    const add = (code: string, data: Problem['data'], severity: Problem['severity'] = 'error'): void => {
      problems.push({ code, severity, file: `terms/${concept.id}.md`, data });
    };
    if (seen.has(concept.id)) add('duplicate-id', { id: concept.id });
    seen.add(concept.id);
    for (const id of concept.see ?? []) if (!ids.has(id)) add('dangling-see', { id });
    checkTerms(concept, byTerm, add);
    checkPhrases(concept, add);
    checkWordings(concept, library, add);
    for (const check of concept.checks ?? []) {
      const failed = runCheck(library, check);
      if (failed) add(failed.code, failed.data);
    }
  }
  return problems;
}

type Add = (code: string, data: Problem['data'], severity?: Problem['severity']) => void;

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
    if (keys.indexOf(key) < i) add('term-twice', { term: key }, 'warning');
    // A noun and a verb are told apart by grammar; two nouns need cues, or one of them a prior.
    const rival = (byTerm.get(key) ?? []).find(
      (c) => c !== concept && c.pos === concept.pos && !hasCues(c) && !hasCues(concept) && c.prior === concept.prior,
    );
    if (rival) add('clash-without-cues', { term: key, other: rival.id });
  }
}

function checkPhrases(concept: Concept, add: Add): void {
  const terms = concept.terms.map((t) =>
    termText(t)
      .split(/[^\p{L}\p{N}'’]+/u)
      .filter(Boolean)
      .map(cueStem),
  );
  const all = [...(concept.phrases ?? []), ...(concept.everyday ?? []).flatMap((e) => e.phrases ?? [])];
  for (const phrase of all) {
    const words = new Set((phrase.match(/[\p{L}\p{N}'’]+/gu) ?? []).map(cueStem));
    const joined = new Set([...words, [...words].join('')]);
    if (!terms.some((t) => t.every((w) => words.has(w)) || joined.has(t.join(''))))
      add('phrase-without-term', { phrase }, 'warning');
  }
}

/** A wording that contains a term which would itself change for the same reader. */
function checkWordings(concept: Concept, library: Library, add: Add): void {
  for (const reader of READERS) {
    const { use, plain, meaning } = useFor(concept, reader);
    const wording = use === 'replace' ? plain : use === 'explain' ? meaning : undefined;
    if (wording === undefined) continue;
    const text = wordingText(wording);
    const inner = library.rewrite(text, { reader }).edits.find((e) => e.applied && e.concept !== concept.id);
    if (inner)
      add(
        'wording-cycle',
        { wording: text, term: text.slice(inner.term.start, inner.term.end), reader, concept: inner.concept },
        use === 'explain' ? 'warning' : 'error',
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
