/** Wishes for changes: `proposals/<id>--<person>.md`, a concept file like any other with who and when in two keys of its own. */
import { mkdir, readdir, readFile, rename, stat, unlink } from 'node:fs/promises';
import path from 'node:path';
import type { Concept, Problem } from '../../glossary/concept.ts';
import { formatConceptFile, parseConceptFile } from '../../glossary/concept-file.ts';
import type { Proposal } from '../../glossary/host-api.ts';
import { writeAtomically } from './atomic-write.ts';
import { isSafeId, slug } from './names.ts';
import { writeProblem } from './write-concept.ts';

const FOLDER = 'proposals';
const NAME = /^([a-z0-9-]+)--([a-z0-9-]+)\.md$/;
const WHO = 'proposed-by';
const WHEN = 'proposed-on';
const REASON = 'declined-because';

/** A proposal's file name comes from the page: only a plain name of our own pattern becomes a path. */
export const isProposalName = (file: string): boolean => NAME.test(file);

export const proposalName = (id: string, who: string): string => `${id}--${slug(who, 'someone')}.md`;

/** The proposal as the text of its file. */
export function proposalText(concept: Concept, who: string, when: string): string {
  const { extra, ...rest } = concept;
  return formatConceptFile({ ...rest, extra: { ...extra, [WHO]: who || 'someone', [WHEN]: when } });
}

export async function writeProposal(
  folder: string,
  concept: Concept,
  who: string,
  now: Date,
): Promise<Problem | undefined> {
  if (!isSafeId(concept.id)) return { code: 'bad-id', severity: 'error', data: { id: concept.id.slice(0, 60) } };
  try {
    await mkdir(path.join(folder, FOLDER), { recursive: true });
    await writeAtomically(
      path.join(folder, FOLDER, proposalName(concept.id, who)),
      proposalText(concept, who, now.toISOString()),
    );
    return undefined;
  } catch (error) {
    return writeProblem(error, folder);
  }
}

export async function readProposal(
  folder: string,
  glossaryId: string,
  file: string,
  current: (id: string) => Concept | undefined,
): Promise<Proposal | undefined> {
  const [, id = '', person = ''] = NAME.exec(file) ?? [];
  if (id === '') return undefined;
  const at = path.join(folder, FOLDER, file);
  const text = await readFile(at, 'utf8').catch(() => undefined);
  const { concept } = text === undefined ? {} : parseConceptFile(text, file);
  if (!concept || concept.id !== id) return undefined;
  const { extra, ...rest } = concept;
  const others = Object.entries(extra ?? {}).filter(([key]) => key !== WHO && key !== WHEN);
  const written = extra?.[WHEN];
  const author = extra?.[WHO];
  const when =
    typeof written === 'string' ? written : ((await stat(at).catch(() => undefined))?.mtime.toISOString() ?? '');
  const proposed: Concept = { ...rest, ...(others.length > 0 && { extra: Object.fromEntries(others) }) };
  return {
    glossaryId,
    file,
    conceptId: id,
    who: typeof author === 'string' ? author : person,
    when,
    proposed,
    current: current(id) ?? null,
  };
}

export async function readProposals(
  folder: string,
  glossaryId: string,
  current: (id: string) => Concept | undefined,
): Promise<Proposal[]> {
  const names = (await readdir(path.join(folder, FOLDER)).catch(() => [])).filter(isProposalName).sort();
  const read = await Promise.all(names.map((name) => readProposal(folder, glossaryId, name, current)));
  return read.filter((proposal) => proposal !== undefined);
}

export const removeProposal = (folder: string, file: string): Promise<void> => unlink(path.join(folder, FOLDER, file));

/** Declined proposals are kept beside the open ones, with the reason in them. */
export async function declineProposal(
  folder: string,
  proposal: Proposal,
  reason: string,
  now: Date,
): Promise<Problem | undefined> {
  const from = path.join(folder, FOLDER, proposal.file);
  const to = path.join(folder, FOLDER, 'declined', `${now.toISOString().replace(/[-:.]/g, '')}-${proposal.file}`);
  try {
    await mkdir(path.dirname(to), { recursive: true });
    const { extra, ...rest } = proposal.proposed;
    const noted: Concept = {
      ...rest,
      extra: { ...extra, [WHO]: proposal.who, [WHEN]: proposal.when, ...(reason && { [REASON]: reason }) },
    };
    await writeAtomically(from, formatConceptFile(noted));
    await rename(from, to);
    return undefined;
  } catch (error) {
    return writeProblem(error, folder);
  }
}
