/** Wishes for changes: `proposals/<id>--<person>.md`, a concept file like any other with who and when in two keys of its own. */
import { mkdir, readdir, readFile, rename, stat, unlink } from 'node:fs/promises';
import path from 'node:path';
import type { Concept, Problem } from '../../glossary/concept.ts';
import { formatConceptFile, parseConceptFile } from '../../glossary/concept-file.ts';
import type { Proposal } from '../../glossary/host-api.ts';
import { mergeConcept } from '../../glossary/merge.ts';
import { errorCode, writeAtomically } from './atomic-write.ts';
import { isSafeId, slug, unusedName } from './names.ts';
import { writeProblem } from './write-concept.ts';

const FOLDER = 'proposals';
const WHO = 'proposed-by';
const WHEN = 'proposed-on';
/** The revision of the entry that the wish was made over: what others changed since is kept when it is approved. */
const OVER = 'proposed-over';
const REASON = 'declined-because';
const MAX_BYTES = 1_000_000;

/** What the folder's entries are now and were once. */
export interface Entries {
  readonly current: (id: string) => { readonly concept?: Concept; readonly revision: string } | undefined;
  readonly at: (id: string, revision: string) => Promise<Concept | undefined>;
}

/** A proposal's file name comes from the page: it is one name in its folder, and has to be one of those that are there. */
export const isProposalName = (file: string): boolean => /^[^./\\:][^/\\:]*\.md$/i.test(file) && !/\p{Cc}/u.test(file);

/** The name for a new one, without its ending. */
const stemOf = (id: string, who: string): string => `${id}--${slug(who, 'someone')}`;
export const proposalName = (id: string, who: string): string => `${stemOf(id, who)}.md`;

/** The proposal as the text of its file. */
export function proposalText(concept: Concept, who: string, when: string, over = ''): string {
  const { extra, ...rest } = concept;
  const about = { [WHO]: who || 'someone', [WHEN]: when, ...(over !== '' && { [OVER]: over }) };
  return formatConceptFile({ ...rest, extra: { ...extra, ...about } });
}

/** Writes it; a person's newer wish for the same entry takes the place of the older one, anybody else's stays. */
export async function writeProposal(
  folder: string,
  concept: Concept,
  who: string,
  now: Date,
  over: string,
): Promise<Problem | undefined> {
  if (!isSafeId(concept.id)) return { code: 'bad-id', severity: 'error', data: { id: concept.id.slice(0, 60) } };
  try {
    const at = path.join(folder, FOLDER);
    await makeFolder(at);
    const others = new Set(await namesOfOthers(at, who));
    const name = unusedName(stemOf(concept.id, who), (stem) => others.has(`${stem}.md`));
    await writeAtomically(path.join(at, `${name}.md`), proposalText(concept, who, now.toISOString(), over));
    return undefined;
  } catch (error) {
    return writeProblem(error, folder);
  }
}

/** Never the folders above it: a glossary that vanished is not made anew. */
async function makeFolder(at: string): Promise<void> {
  await mkdir(at).catch((error: unknown) => {
    if (errorCode(error) !== 'EEXIST') throw error;
  });
}

/** Two people may have the same name as a file, and who gave no name may be anybody. */
async function namesOfOthers(at: string, who: string): Promise<string[]> {
  const names = (await readdir(at)).filter(isProposalName);
  const authors = await Promise.all(names.map(async (name) => (await read(path.join(at, name)))?.extra?.[WHO]));
  return names.filter((_, n) => who === '' || authors[n] !== who).map((name) => name.toLowerCase());
}

async function read(at: string): Promise<Concept | undefined> {
  const found = await stat(at).catch(() => undefined);
  if (!found?.isFile() || found.size > MAX_BYTES) return undefined;
  const text = await readFile(at, 'utf8').catch(() => '');
  return parseConceptFile(text, path.basename(at)).concept;
}

export async function readProposal(
  folder: string,
  glossaryId: string,
  file: string,
  entries: Entries,
): Promise<Proposal | undefined> {
  if (!isProposalName(file)) return undefined;
  const at = path.join(folder, FOLDER, file);
  const concept = await read(at);
  if (!concept || !isSafeId(concept.id)) return undefined;
  const { extra = {}, ...rest } = concept;
  const { [WHO]: author, [WHEN]: written, [OVER]: over, ...others } = extra;
  const person = /--([a-z0-9-]+)/.exec(file)?.[1] ?? '';
  const when =
    typeof written === 'string' ? written : ((await stat(at).catch(() => undefined))?.mtime.toISOString() ?? '');
  const wish: Concept = { ...rest, ...(Object.keys(others).length > 0 && { extra: others }) };
  const current = entries.current(concept.id);
  return {
    glossaryId,
    file,
    conceptId: concept.id,
    who: typeof author === 'string' ? author : person,
    when,
    proposed: await overCurrent(wish, typeof over === 'string' ? over : '', entries),
    current: current?.concept ?? null,
  };
}

/** The wish as a change of what the entry is by now: what others changed since stays, unless it is the very thing that the wish is about. */
async function overCurrent(wish: Concept, over: string, { current, at }: Entries): Promise<Concept> {
  const now = current(wish.id);
  if (!now?.concept || over === '' || over === now.revision) return wish;
  const base = await at(wish.id, over);
  return base ? mergeConcept(base, now.concept, wish).concept : wish;
}

export async function readProposals(folder: string, glossaryId: string, entries: Entries): Promise<Proposal[]> {
  const names = (await readdir(path.join(folder, FOLDER)).catch(() => [])).filter(isProposalName).sort();
  const read = await Promise.all(names.map((name) => readProposal(folder, glossaryId, name, entries)));
  return read.filter((proposal) => proposal !== undefined);
}

/** What is wrong with files there that therefore nobody would see under review. */
export async function proposalProblems(folder: string): Promise<Problem[]> {
  const at = path.join(folder, FOLDER);
  const names = (await readdir(at).catch(() => [])).filter(isProposalName).sort();
  const problems = names.map(async (name): Promise<Problem[]> => {
    const found = await stat(path.join(at, name)).catch(() => undefined);
    if (!found?.isFile()) return [];
    const file = `${FOLDER}/${name}`;
    if (found.size > MAX_BYTES)
      return [{ code: 'file-too-large', severity: 'error', file, line: 1, data: { limit: MAX_BYTES } }];
    const read = parseConceptFile(await readFile(path.join(at, name), 'utf8').catch(() => ''), file);
    return read.concept ? [] : [...read.problems];
  });
  return (await Promise.all(problems)).flat();
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
    await makeFolder(path.dirname(to));
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
