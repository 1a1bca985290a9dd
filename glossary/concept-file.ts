/**
 * One concept's Markdown file <-> Concept. The front matter is YAML 1.2 (core schema, no tags, no anchors), the body Markdown: the first
 * paragraph is the definition, `##` headings start sections. Writing keeps unknown keys, key order and comments of the text before.
 */
import { Document, isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Concept, Problem, Section } from './concept.ts';
import { equal } from './equal.ts';
import { LIMITS } from './exchange/exchange.ts';
import { isTooDeep } from './exchange/plain-data.ts';
import { atFile, CONCEPT_KEYS, type Path, validateConcept } from './validate.ts';

const MAX_FILE = 1_000_000;
/** Of the keys alone; a full entry has a tenth of it. What a YAML reader does with hostile text grows with its square. */
const MAX_FRONT = 100_000;
/** Lists of lists of lists, as brackets, dashes or indentation. */
const NESTED = /(?:- ){20}|^ {200}/m;
const YAML_OPTIONS = { schema: 'core', uniqueKeys: true, prettyErrors: false, stringKeys: true } as const;

interface Parts {
  readonly front: string;
  readonly body: string;
  /** The file's line on which the front matter's first line stands, from 1. */
  readonly firstLine: number;
  readonly newline: '\n' | '\r\n';
}

function split(text: string): Parts | undefined {
  const clean = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const newline = clean.includes('\r\n') ? '\r\n' : '\n';
  const unix = clean.replaceAll('\r\n', '\n');
  if (!unix.startsWith('---\n')) return undefined;
  const end = unix.startsWith('---\n---') ? 3 : unix.indexOf('\n---', 4);
  if (end < 0) return undefined;
  const after = unix.indexOf('\n', end + 4);
  return { front: unix.slice(4, end + 1), body: after < 0 ? '' : unix.slice(after + 1), firstLine: 2, newline };
}

/**
 * Reads a concept file's text.
 * @param file the name that problems carry.
 * @param quickYaml a faster YAML reader for files in order; whatever it cannot read, or what has a problem, is read again with line numbers.
 * @returns the concept unless something is an error, and every problem with its line and cure code.
 */
export function parseConceptFile(
  text: string,
  file: string,
  quickYaml?: (front: string) => unknown,
): { readonly concept?: Concept; readonly problems: readonly Problem[] } {
  const fail = (code: string, line: number, data: Problem['data'] = {}): { problems: Problem[] } => ({
    problems: [{ code, severity: 'error', file, line, data }],
  });
  if (text.length > MAX_FILE) return fail('file-too-large', 1, { limit: MAX_FILE });
  const parts = split(text);
  if (!parts) return fail('no-front-matter', 1);
  if (parts.front.length > MAX_FRONT) return fail('keys-too-large', 1, { limit: MAX_FRONT });
  if (isTooDeep(parts.front) || NESTED.test(parts.front)) return fail('too-deep', 1, { limit: LIMITS.depth });
  const quick = quickYaml?.(parts.front);
  if (typeof quick === 'object' && quick !== null && !Array.isArray(quick)) {
    const { concept, problems } = validateConcept({ ...quick, ...parseBody(parts.body) });
    if (concept && problems.length === 0 && stemOf(file) === concept.id) return { concept, problems };
  }
  const lines = new LineCounter();
  const doc = parseDocument(parts.front, { ...YAML_OPTIONS, lineCounter: lines });
  const lineAt = (offset: number): number => lines.linePos(offset).line + parts.firstLine - 1;
  const broken = [...doc.errors, ...doc.warnings][0];
  if (broken)
    return fail(broken.code === 'TAG_RESOLVE_FAILED' ? 'yaml-tag' : 'yaml', lineAt(broken.pos[0]), {
      message: broken.message,
    });
  const reference = findReference(doc);
  if (reference !== undefined) return fail('yaml-anchor', lineAt(reference));
  const front: unknown = doc.toJS();
  if (typeof front !== 'object' || front === null || Array.isArray(front)) return fail('no-front-matter', 2);
  const { concept, problems } = validateConcept({ ...front, ...parseBody(parts.body) });
  const lineOf = (path: Path): number => {
    for (let n = path.length; n > 0; n--) {
      const node = doc.getIn(path.slice(0, n), true);
      if (isNode(node) && node.range) return lineAt(node.range[0]);
    }
    return parts.firstLine;
  };
  const named = [...problems];
  const stem = stemOf(file);
  if (concept && stem !== undefined && stem !== concept.id)
    named.push({ path: ['id'], code: 'id-not-file-name', severity: 'warning', data: { id: concept.id, name: stem } });
  const all = atFile(named, file, lineOf);
  return concept ? { concept, problems: all } : { problems: all };
}

/** The line of a concept file's text on which a place such as `checks.1` (or what is nearest above it) stands, from 1. */
export function lineInFile(text: string, at: string): number {
  const parts = split(text);
  if (!parts) return 1;
  const lines = new LineCounter();
  const doc = parseDocument(parts.front, { ...YAML_OPTIONS, lineCounter: lines });
  const path = at.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));
  for (let n = path.length; n > 0; n--) {
    const node = doc.getIn(path.slice(0, n), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line + parts.firstLine - 1;
  }
  return parts.firstLine;
}

const stemOf = (file: string): string | undefined => /([^/\\]+)\.md$/.exec(file)?.[1];

/** Anchors and aliases can blow a small file up without bound, so none is allowed. */
function findReference(doc: Document): number | undefined {
  let at: number | undefined;
  visit(doc, {
    Node(_key, node) {
      const anchored = (isScalar(node) || isMap(node) || isSeq(node)) && node.anchor !== undefined;
      if (!isAlias(node) && !anchored) return undefined;
      at = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return at;
}

function parseBody(body: string): { definition?: string; sections?: Section[] } {
  const blocks = body.trim().split(/^(?=## )/m);
  const [intro = '', ...rest] = blocks[0]?.startsWith('## ') ? ['', ...blocks] : blocks;
  const [definition = '', ...more] = intro.trim().split(/\n[ \t]*\n/);
  const sections: Section[] = rest.map((block) => {
    const end = block.indexOf('\n');
    return {
      title: block.slice(3, end < 0 ? undefined : end).trim(),
      markdown: end < 0 ? '' : block.slice(end + 1).trim(),
    };
  });
  if (more.length > 0) sections.unshift({ title: '', markdown: more.join('\n\n').trim() });
  return {
    ...(definition.trim() !== '' && { definition: definition.trim() }),
    ...(sections.length > 0 && { sections }),
  };
}

/** Keys whose short lists stand on one line. */
const ON_ONE_LINE = new Set(['topic', 'near', 'phrases', 'see', 'involve', 'synonyms', 'say', 'use']);
/** Keys whose list items stand on one line each. */
const ITEMS_ON_ONE_LINE = new Set(['terms', 'examples', 'checks', 'everyday']);

/**
 * Writes a concept as a file's text.
 * @param before the file's text so far: what did not change keeps its order, comments and spelling.
 */
export function formatConceptFile(concept: Concept, before?: string): string {
  const { definition: _definition, sections: _sections, extra, ...front } = concept;
  const wanted: Record<string, unknown> = { ...front, ...extra };
  const parts = before === undefined ? undefined : split(before);
  const yaml = (parts && editedFront(parts.front, wanted)) ?? frontOf(wanted, Object.keys(wanted));
  const text = `---\n${yaml}---\n${formatBody(concept)}`;
  return parts?.newline === '\r\n' ? text.replaceAll('\n', '\r\n') : text;
}

/** The keys as YAML, in our order; unknown ones last. */
function frontOf(wanted: Readonly<Record<string, unknown>>, keys: readonly string[]): string {
  const doc = new Document({}, YAML_OPTIONS);
  const order = [...CONCEPT_KEYS, ...keys.filter((k) => !CONCEPT_KEYS.includes(k))];
  for (const key of order)
    if (keys.includes(key) && wanted[key] !== undefined) doc.set(key, styled(doc, key, wanted[key]));
  return doc.toString({ lineWidth: 0, flowCollectionPadding: true });
}

/** The old front matter with only the keys rewritten that changed; undefined where it cannot be edited key by key. */
function editedFront(front: string, wanted: Readonly<Record<string, unknown>>): string | undefined {
  const doc = parseDocument(front, YAML_OPTIONS);
  if (doc.errors.length > 0 || !isMap(doc.contents) || doc.contents.flow || front.trim() === '') return undefined;
  const old = doc.toJS() as Record<string, unknown>;
  let out = '';
  let at = 0;
  for (const { key, value } of doc.contents.items) {
    if (!isScalar(key) || !key.range) return undefined;
    const name = String(key.value);
    if (wanted[name] !== undefined && equal(old[name], wanted[name])) continue;
    const start = key.range[0];
    const end = isNode(value) && value.range ? value.range[1] : front.indexOf('\n', start);
    out += front.slice(at, start);
    if (wanted[name] === undefined) {
      // The whole line goes, a comment behind the value with it.
      const line = front.indexOf('\n', Math.max(start, end - 1));
      at = line < 0 ? front.length : line + 1;
    } else {
      out += frontOf(wanted, [name]).trimEnd() + (front[end - 1] === '\n' ? '\n' : '');
      at = end;
    }
  }
  out += front.slice(at);
  const added = Object.keys(wanted).filter((k) => wanted[k] !== undefined && !(k in old));
  return added.length > 0 ? out + frontOf(wanted, added) : out;
}

function styled(doc: Document, key: string, value: unknown): unknown {
  const node = doc.createNode(value);
  if (ON_ONE_LINE.has(key) && (isSeq(node) || isMap(node))) node.flow = true;
  if (ITEMS_ON_ONE_LINE.has(key) && isSeq(node)) for (const item of node.items) if (isMap(item)) item.flow = true;
  return node;
}

function formatBody(concept: Concept): string {
  const blocks = [concept.definition ?? ''];
  for (const { title, markdown } of concept.sections ?? [])
    blocks.push(title === '' ? markdown : `## ${title}\n${markdown}`);
  const body = blocks.filter((b) => b.trim() !== '').join('\n\n');
  return body === '' ? '' : `${body}\n`;
}
