/** Everything that writes into a glossary, each as one action with one undo. */
import { type Concept, type ConceptStatus, preferredTerm } from '../../glossary/concept.ts';
import type { HostCalls, SaveResult } from '../../glossary/host-api.ts';
import { problemText } from '../../glossary/problem-text.ts';
import { announce, attempt, countProposals, host, notify, reloadLibrary } from '../state/app.ts';
import type { Row } from './rows.ts';
import { closeForm, type Editing, goToRow, idFor, setTicked, takenIds } from './store.ts';

const today = (): string => new Date().toISOString().slice(0, 10);

/** What goes into the file: a rewording holds only what differs from the entry below it. */
function conceptToSave({ concept, base }: Editing): Concept {
  const changed = { ...concept, changed: today() };
  if (base === null) return changed;
  const from = base as unknown as Readonly<Record<string, unknown>>;
  const own = Object.entries(changed)
    .filter(([key, value]) => key === 'id' || key === 'changed' || JSON.stringify(value) !== JSON.stringify(from[key]))
    // What is emptied is said to be empty; left out, it would come back from below.
    .map(([key, value]) => [key, isBlank(value) && !isBlank(from[key]) ? null : value]);
  return {
    ...(Object.fromEntries(own) as unknown as Concept),
    side: concept.side,
    terms: concept.terms,
    overrides: base.id,
  };
}

const isBlank = (value: unknown): boolean =>
  value === undefined ||
  value === '' ||
  (typeof value === 'object' && value !== null && Object.keys(value).length === 0);

export async function saveEntry(editing: Editing, baseRevision = editing.baseRevision): Promise<SaveResult | null> {
  const concept = conceptToSave(editing);
  const result = await attempt('The entry could not be saved. It stays open here.', () =>
    host().saveConcept({ glossaryId: editing.glossaryId, concept, baseRevision }),
  );
  if (result?.ok !== true) return result;
  await reloadLibrary();
  closeForm();
  goToRow(`${editing.glossaryId}/${concept.id}`);
  notify({ text: result.merged ? 'Saved, together with what others changed meanwhile.' : 'Saved.', tone: 'info' });
  announce('Entry saved');
  return result;
}

/** Leaves a change for the team to look at, instead of making it. */
export async function propose(glossaryId: string, concept: Concept): Promise<void> {
  const proposed = concept.id === '' ? { ...concept, id: idFor(preferredTerm(concept), takenIds()) } : concept;
  const result = await attempt('The proposal could not be saved.', () =>
    host().propose({ glossaryId, concept: { ...proposed, changed: today() } }),
  );
  if (result === null) return;
  if (!result.ok) {
    const { file, problems } = result;
    const saved = file && (await attempt('The proposal could not be saved.', () => host().saveFile(file)));
    if (saved)
      notify({
        text: `You may not write to this glossary, so the proposal is in the file ${saved}. Send it to the glossary’s owner, who puts it into the folder “proposals”.`,
        tone: 'info',
      });
    else notify({ text: problems.map(problemText).join(' '), tone: 'error' });
    if (saved) closeForm();
    return;
  }
  closeForm();
  await countProposals();
  notify({ text: `${preferredTerm(proposed)} is proposed.`, tone: 'info' });
}

/** A sync tool left a second version behind: taken in, or dropped. Answers where the two contradict each other, for a person to choose. */
export async function resolveCopy(
  request: Parameters<HostCalls['resolveCopy']>[0],
): Promise<Extract<SaveResult, { ok: false }>['conflict'] | undefined> {
  const result = await attempt('The copy could not be dealt with.', () => host().resolveCopy(request));
  if (result === null) return undefined;
  if (!result.ok && result.conflict) return result.conflict;
  if (!result.ok) notify({ text: result.problems.map(problemText).join(' '), tone: 'error' });
  await reloadLibrary();
  return undefined;
}

interface Change {
  readonly row: Row;
  /** null removes. */
  readonly concept: Concept | null;
}

/** Several changes at once; rows of read-only glossaries are left out and counted. */
export async function saveRows(changes: readonly Change[], done: (count: number) => string): Promise<void> {
  const possible = changes.filter(({ row }) => !row.glossary.readOnly);
  const undos: string[] = [];
  for (const glossary of new Set(possible.map(({ row }) => row.glossary))) {
    const mine = possible.filter(({ row }) => row.glossary === glossary);
    const answer = await attempt('The change could not be saved.', () =>
      host().saveConcepts({
        glossaryId: glossary.id,
        changes: mine.map(({ row, concept }) => ({
          id: row.concept.id,
          concept: concept === null ? null : { ...concept, changed: today() },
          baseRevision: glossary.revisions[row.concept.id] ?? null,
        })),
      }),
    );
    if (answer === null) return;
    undos.push(answer.undo);
    for (const result of answer.results) {
      if (!result.ok && result.problems.length > 0)
        notify({ text: result.problems.map(problemText).join(' '), tone: 'error' });
    }
  }
  await reloadLibrary();
  setTicked(new Set());
  const left = changes.length - possible.length;
  const text =
    done(possible.length) +
    (left > 0 ? ` ${left} built-in or read-only ${left === 1 ? 'entry was' : 'entries were'} left as they are.` : '');
  notify({ text, tone: 'info', action: { label: 'Undo', run: () => void undo(undos) } });
  announce(text);
}

export async function undo(tokens: readonly string[]): Promise<void> {
  for (const token of [...tokens].reverse()) await attempt('It could not be undone.', () => host().undo(token));
  await reloadLibrary();
  announce('Undone');
}

const entries = (count: number): string => (count === 1 ? '1 entry' : `${count} entries`);

export const setStatus = (rows: readonly Row[], status: ConceptStatus): Promise<void> =>
  saveRows(
    rows.map((row) => ({ row, concept: { ...row.concept, status } })),
    (count) => `${entries(count)} changed.`,
  );

/** Two entries that mean the same: the first keeps its texts and takes over the other's names; the other is retired. */
export function mergeRows(keep: Row, other: Row): Promise<void> {
  const names = new Set(keep.whole.terms.map((term) => (typeof term === 'string' ? term : term.text)));
  const added = other.whole.terms.filter((term) => !names.has(typeof term === 'string' ? term : term.text));
  const see = [...new Set([...(keep.whole.see ?? []), ...(other.whole.see ?? [])])].filter(
    (id) => id !== keep.concept.id && id !== other.concept.id,
  );
  const { overrides: _others, ...texts } = other.whole;
  const merged: Concept = {
    ...texts,
    ...keep.whole,
    terms: [...keep.whole.terms, ...added],
    ...(see.length > 0 ? { see } : {}),
  };
  return saveRows(
    [
      { row: keep, concept: merged },
      { row: other, concept: { ...other.concept, status: 'retired', see: [keep.concept.id] } },
    ],
    () => `${other.term} is now a part of ${keep.term}.`,
  );
}
