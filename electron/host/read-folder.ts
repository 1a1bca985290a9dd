/** A glossary folder from disk: `glossary.yaml` and `terms/*.md`. A broken file is reported and left as it is; the others load. */
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Concept, Glossary, Problem } from '../../glossary/concept.ts';
import { errorCode } from './atomic-write.ts';
import { type GlossaryHead, readGlossaryHead } from './glossary-yaml.ts';
import { slug } from './names.ts';
import { proposalProblems } from './proposals.ts';
import { type ConceptFile, isConceptFile, readConceptFile, readConceptFiles } from './read-concept-files.ts';

const MAX_FILES = 200_000;

export interface FolderContent {
  readonly head: GlossaryHead;
  /** The folder cannot be reached. */
  readonly missing: boolean;
  readonly files: readonly ConceptFile[];
  /** The file that speaks for an id. */
  readonly byId: ReadonlyMap<string, ConceptFile>;
  readonly problems: readonly Problem[];
  /** Those of `glossary.yaml` and of proposals. */
  readonly headProblems: readonly Problem[];
}

/** For callers that only read, such as the command line. */
export async function readGlossaryFolder(
  folder: string,
): Promise<{ readonly glossary: Glossary; readonly problems: readonly Problem[]; readonly missing: boolean }> {
  const { head, files, byId, problems, missing } = await readFolder(folder);
  const concepts = conceptsOf(files, byId);
  return { glossary: { ...head, concepts }, problems, missing };
}

export const conceptsOf = (files: readonly ConceptFile[], byId: ReadonlyMap<string, ConceptFile>): Concept[] =>
  files.flatMap((file) => (file.concept && byId.get(file.concept.id) === file ? [file.concept] : []));

/** Reads the folder; files whose `key` is unchanged are taken over from `before`. Never throws for what is on disk. */
export async function readFolder(folder: string, before?: ReadonlyMap<string, ConceptFile>): Promise<FolderContent> {
  const fallback = { id: slug(path.basename(folder), 'glossary'), name: path.basename(folder) };
  const { head, problems: ofHead } = await readGlossaryHead(folder, fallback);
  const headProblems = [...ofHead, ...(await proposalProblems(folder))];
  const terms = path.join(folder, 'terms');
  let names: string[];
  try {
    names = await readdir(terms);
  } catch (error) {
    const reachable =
      errorCode(error) === 'ENOENT' && (await stat(folder).catch(() => undefined))?.isDirectory() === true;
    const problem: Problem = {
      code: 'folder-missing',
      severity: 'error',
      file: folder,
      data: { folder, cause: errorCode(error) },
    };
    return {
      head,
      missing: !reachable,
      files: [],
      byId: new Map(),
      problems: reachable ? headProblems : [problem],
      headProblems,
    };
  }
  const wanted = names.filter(isConceptFile).sort(byStem).slice(0, MAX_FILES);
  return assemble(head, headProblems, await readConceptFiles(terms, wanted, before));
}

function assemble(head: GlossaryHead, headProblems: readonly Problem[], files: readonly ConceptFile[]): FolderContent {
  const { byId, problems } = settle(files);
  // A second version has the wrong name by nature: one problem says so.
  const copies = new Set(problems.map((problem) => problem.file));
  const own = files
    .flatMap((file) => file.problems)
    .filter((problem) => problem.code !== 'id-not-file-name' || !copies.has(problem.file));
  return { head, missing: false, files, byId, problems: [...headProblems, ...own, ...problems], headProblems };
}

/** By id, so that "cms" stands before "cms-2". */
const byStem = (a: string, b: string): number => (a.slice(0, -3) < b.slice(0, -3) ? -1 : 1);

/** The content after these files alone were written or removed. */
export async function rereadFiles(
  folder: string,
  before: FolderContent,
  names: ReadonlySet<string>,
): Promise<FolderContent> {
  const terms = path.join(folder, 'terms');
  const read = await Promise.all([...names].map((name) => readConceptFile(terms, name)));
  const files = [...before.files.filter(({ name }) => !names.has(name)), ...read.filter((file) => file !== undefined)];
  return assemble(
    before.head,
    before.headProblems,
    files.sort((a, b) => byStem(a.name, b.name)),
  );
}

/** Which file speaks for an id: the one named after it, else the first by name. The others are sync tools' copies or mistakes. */
function settle(files: readonly ConceptFile[]): { byId: Map<string, ConceptFile>; problems: Problem[] } {
  const byId = new Map<string, ConceptFile>();
  const problems: Problem[] = [];
  for (const file of files) {
    if (!file.concept) continue;
    const { id } = file.concept;
    const other = byId.get(id);
    const wins = other === undefined || file.name.toLowerCase() === `${id}.md`;
    if (wins) byId.set(id, file);
    const loser = wins ? other : file;
    if (loser)
      problems.push({
        code: isSyncCopy(loser.name, id) ? 'conflicted-copy' : 'duplicate-id',
        severity: 'warning',
        file: `terms/${loser.name}`,
        data: { id, kept: `terms/${(byId.get(id) ?? file).name}` },
      });
  }
  return { byId, problems };
}

/**
 * What sync tools make of `api.md` for a second version: "api (Anna's conflicted copy 2026-11-23).md", "api-LAPTOP-7QK2.md", "api (1).md",
 * "api.sync-conflict-....md", "api 2.md", "Copy of api.md". A name of one's own, such as "api-new.md", is a file copied by hand.
 */
const AFTER_ID = /^(?:[\s.([_~]|-(?=.*(?:\p{Lu}|conflict|copy|kopie|copie|backup)))/u;
const BEFORE_ID = /(?:copy of|kopie von|copie de|conflict)\s*$/i;
export function isSyncCopy(name: string, id: string): boolean {
  const stem = name.replace(/\.md$/i, '');
  const at = stem.toLowerCase().indexOf(id);
  return at === 0 ? AFTER_ID.test(stem.slice(id.length)) : at > 0 && BEFORE_ID.test(stem.slice(0, at));
}
