/** Anything -> a Concept, or the list of what is wrong with it. Every reader (files, exchange formats, the form, IPC) goes through here. */
import {
  CONCEPT_STATUSES,
  type Concept,
  FORM_NAMES,
  PARTS_OF_SPEECH,
  type Problem,
  READERS,
  SIDES,
  TERM_STATUSES,
  TERM_TYPES,
  USES,
  type Wording,
} from './concept.ts';

/** Where in the value something is wrong: keys and indexes from the root. */
export type Path = readonly (string | number)[];
export interface PathProblem {
  readonly path: Path;
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly data: Readonly<Record<string, string | number>>;
}

type Report = (path: Path, code: string, data?: Readonly<Record<string, string | number>>) => void;
/** The path is one list that grows and shrinks on the way: ten thousand concepts are checked at start, and nearly none has a problem. */
type Shape = (value: unknown, path: (string | number)[], report: Report) => void;
const within = (
  shape: Shape,
  value: unknown,
  path: (string | number)[],
  key: string | number,
  report: Report,
): void => {
  path.push(key);
  shape(value, path, report);
  path.pop();
};

const MAX_TEXT = 20_000;
const MAX_ITEMS = 1_000;
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const string: Shape = (value, path, report) => {
  if (typeof value !== 'string') report(path, 'not-text', { got: typeName(value) });
  else if (value.trim() === '') report(path, 'empty-text');
  else if (value.length > MAX_TEXT) report(path, 'too-long', { limit: MAX_TEXT });
};
const boolean: Shape = (value, path, report) => {
  if (typeof value !== 'boolean') report(path, 'not-yes-no', { got: typeName(value) });
};
const oneOf =
  (allowed: readonly string[]): Shape =>
  (value, path, report) => {
    if (typeof value !== 'string' || !allowed.includes(value))
      report(path, 'not-one-of', { got: String(value).slice(0, 40), allowed: allowed.join(', ') });
  };
const list =
  (item: Shape): Shape =>
  (value, path, report) => {
    if (!Array.isArray(value)) return report(path, 'not-list', { got: typeName(value) });
    if (value.length > MAX_ITEMS) return report(path, 'too-many', { limit: MAX_ITEMS });
    for (let i = 0; i < value.length; i++) within(item, value[i], path, i, report);
  };
const object =
  (shape: Readonly<Record<string, Shape>>, required: readonly string[] = []): Shape =>
  (value, path, report) => {
    if (!isObject(value)) return report(path, 'not-mapping', { got: typeName(value) });
    for (const key of required) if (value[key] === undefined) report(path, 'missing-key', { key });
    for (const [key, v] of Object.entries(value)) {
      const s = Object.hasOwn(shape, key) ? shape[key] : undefined;
      if (s) within(s, v, path, key, report);
      else report([...path, key], 'unknown-key', { key, known: Object.keys(shape).join(', ') });
    }
  };
const textOr =
  (other: Shape): Shape =>
  (value, path, report) =>
    typeof value === 'string' ? string(value, path, report) : other(value, path, report);

const forms = object(Object.fromEntries(FORM_NAMES.map((f) => [f, string])));
const wording: Shape = (value, path, report) => {
  textOr(object({ text: string, forms }, ['text']))(value, path, report);
  const text = typeof value === 'string' ? value : isObject(value) ? value['text'] : undefined;
  if (typeof text !== 'string') return;
  // Two verbs joined by "and" inflect both: "log* in and agree* again".
  if ((text.match(/\*/g) ?? []).length > 1 && !/^[^*]+\*[^*]* (?:and|or) [^*]+\*[^*]*$/.test(text))
    report(path, 'two-heads', { text });
  if (/^\*|\s\*/.test(text)) report(path, 'head-mark-alone', { text });
  if (text.length > 300) report(path, 'too-long', { limit: 300 });
};
const term = textOr(
  object(
    {
      text: string,
      status: oneOf(TERM_STATUSES),
      type: oneOf(TERM_TYPES),
      case: oneOf(['exact']),
      'say-as': string,
      forms,
      plain: wording,
    },
    ['text'],
  ),
);
const byReader = (item: Shape): Shape => object(Object.fromEntries(READERS.map((r) => [r, item])));
const texts = list(string);

const SHAPES: Readonly<Record<string, Shape>> = {
  id: (value, path, report) => {
    string(value, path, report);
    if (typeof value === 'string' && (!ID.test(value) || value.length > 100))
      report(path, 'bad-id', { id: value.slice(0, 60) });
  },
  side: oneOf(SIDES),
  terms: (value, path, report) => {
    list(term)(value, path, report);
    if (Array.isArray(value) && value.length === 0) report(path, 'no-terms');
  },
  topic: texts,
  pos: oneOf(PARTS_OF_SPEECH),
  plain: wording,
  say: byReader(wording),
  meaning: wording,
  use: (value, path, report) => (isObject(value) ? byReader(oneOf(USES)) : oneOf(USES))(value, path, report),
  count: oneOf(['mass']),
  'before-noun': string,
  'without-object': string,
  'drops-figure': boolean,
  near: texts,
  phrases: texts,
  everyday: list(object({ phrases: texts, near: texts, pos: oneOf(PARTS_OF_SPEECH), meaning: string })),
  prior: oneOf(['usual', 'rare']),
  synonyms: texts,
  involve: texts,
  see: texts,
  status: oneOf(CONCEPT_STATUSES),
  owner: string,
  changed: string,
  examples: list(object({ said: string, better: string }, ['said'])),
  checks: list(
    object({
      from: string,
      to: string,
      keep: string,
      ask: boolean,
      reader: oneOf(READERS),
      writer: oneOf(['it', 'marketing']),
    }),
  ),
  overrides: string,
  definition: textOr(string),
  sections: list(
    object(
      {
        title: (v, p, r) => (typeof v === 'string' ? undefined : string(v, p, r)),
        markdown: (v, p, r) => (typeof v === 'string' ? undefined : string(v, p, r)),
      },
      ['title', 'markdown'],
    ),
  ),
};
const KNOWN = Object.keys(SHAPES);
/** The front matter's keys in the order we write them. */
export const CONCEPT_KEYS: readonly string[] = KNOWN.filter((k) => k !== 'definition' && k !== 'sections');

/**
 * Checks a value of unknown origin. A concept comes back whenever there is no error; keys that this version does not know go to `extra`.
 * An overriding concept (`overrides`) may leave out what it inherits, and null clears an inherited key.
 */
export function validateConcept(value: unknown): {
  readonly concept?: Concept;
  readonly problems: readonly PathProblem[];
} {
  const problems: PathProblem[] = [];
  const report: Report = (path, code, data = {}) =>
    problems.push({
      path: [...path],
      code,
      data,
      severity: code === 'unknown-key' && path.length > 1 ? 'warning' : 'error',
    });
  if (!isObject(value)) {
    report([], 'not-mapping', { got: typeName(value) });
    return { problems };
  }
  const overriding = typeof value['overrides'] === 'string';
  const known: Record<string, unknown> = {};
  const extra: Record<string, unknown> = isObject(value['extra']) ? { ...value['extra'] } : {};
  for (const [key, v] of Object.entries(value)) {
    if (key === 'extra' || v === undefined) continue;
    const shape = Object.hasOwn(SHAPES, key) ? SHAPES[key] : undefined;
    if (shape) {
      if (v === null && overriding) known[key] = null;
      else if (v === null) problems.push({ path: [key], code: 'empty-key', data: { key }, severity: 'warning' });
      else {
        known[key] = v;
        shape(v, [key], report);
      }
    } else {
      extra[key] = v;
      const near = KNOWN.find((k) => oneTypo(k, key));
      if (near) problems.push({ path: [key], code: 'misspelt-key', data: { key, meant: near }, severity: 'warning' });
    }
  }
  for (const key of overriding ? ['id'] : ['id', 'side', 'terms'])
    if (known[key] === undefined) report([], 'missing-key', { key });
  if (!overriding) wordingGiven(known, report);
  if (problems.some((p) => p.severity === 'error')) return { problems };
  if (Object.keys(extra).length > 0) known['extra'] = extra;
  return { concept: known as unknown as Concept, problems };
}

/** `plain` may only be absent where nothing is ever replaced; `meaning` or a definition then says what the term means. */
function wordingGiven(concept: Record<string, unknown>, report: Report): void {
  const use = concept['use'];
  const uses = isObject(use) ? Object.values(use) : [use ?? 'replace'];
  const has = (key: string): boolean => concept[key] !== undefined;
  if (uses.includes('replace') && !has('plain') && !has('say')) report([], 'missing-key', { key: 'plain' });
  else if (uses.includes('explain') && !has('meaning') && !has('plain')) report([], 'missing-key', { key: 'meaning' });
  const plain = concept['plain'] as Wording | undefined;
  const text = typeof plain === 'string' ? plain : plain?.text;
  if (typeof text === 'string' && text.includes('{object}') && concept['pos'] !== 'verb')
    report(['plain'], 'object-needs-verb');
}

const typeName = (value: unknown): string =>
  value === null
    ? 'nothing'
    : Array.isArray(value)
      ? 'a list'
      : typeof value === 'object'
        ? 'a mapping'
        : `a ${typeof value}`;

/** One letter wrong, missing, extra or swapped. */
function oneTypo(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1 || a.length < 3) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const restA = a.slice(i);
  const restB = b.slice(i);
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA.slice(2) === restB.slice(2) && restA[0] === restB[1] && restA[1] === restB[0])
  );
}

/** Path problems as problems of a file, with the line where `lineOf` finds the path. */
export const atFile = (
  problems: readonly PathProblem[],
  file: string | undefined,
  lineOf: (path: Path) => number | undefined = () => undefined,
): Problem[] =>
  problems.map(({ path, code, severity, data }) => {
    const line = lineOf(path);
    return {
      code,
      severity,
      ...(file !== undefined && { file }),
      ...(line !== undefined && { line }),
      data: path.length > 0 && data['key'] === undefined ? { key: path.join('.'), ...data } : data,
    };
  });
