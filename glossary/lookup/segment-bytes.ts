/** A segment as bytes and back: an index that is made once and loaded without reading the concepts again. */
import { termText } from '../concept.ts';
import type { Entry } from '../library.ts';
import type { Postings } from './columns.ts';
import type { Segment } from './segment.ts';

const FORMAT = 2;
const POSTINGS = [
  'nameWords',
  'conceptNames',
  'wordNames',
  'nameGrams',
  'wordGrams',
  'rootStems',
  'stemWords',
  'stemConcepts',
] as const;
const COLUMNS = ['units', 'keyStart', 'owner', 'kind', 'term', 'alphabet', 'wordStem', 'stemRoot', 'impact'] as const;
const TEXTS = ['words', 'stems', 'roots'] as const;
const TYPES = { Uint8Array, Uint16Array, Uint32Array };
type Values = Uint8Array | Uint16Array | Uint32Array;

interface Header {
  readonly format: number;
  readonly print: number;
  readonly words: string;
  readonly stems: string;
  readonly roots: string;
  readonly columns: readonly (readonly [name: string, type: keyof typeof TYPES, length: number])[];
}

/**
 * Tells one set of concepts from another by their ids and the lengths of their names: the build makes index and concepts together, so this only
 * has to notice files that belong to two builds. Reading more of each concept would take longer than all the rest of loading.
 */
export function fingerprint(entries: readonly Entry[]): number {
  let h = 0x811c9dc5;
  for (const { concept } of entries) {
    const { id, terms } = concept;
    let n = id.length + 31 * id.charCodeAt(0) + 997 * id.charCodeAt(id.length - 1);
    for (const term of terms) n = Math.imul(n, 37) + termText(term).length;
    h = Math.imul(h ^ n, 0x01000193);
  }
  return h >>> 0;
}

export function segmentToBytes(segment: Segment): Uint8Array {
  const columns: [string, Values][] = [
    ...COLUMNS.map((name): [string, Values] => [name, segment[name]]),
    ...POSTINGS.flatMap((name): [string, Values][] => [
      [`${name}.start`, segment[name].start],
      [`${name}.values`, segment[name].values],
    ]),
  ];
  const header: Header = {
    format: FORMAT,
    print: fingerprint(segment.entries),
    words: segment.words.join(' '),
    stems: segment.stems.join(' '),
    roots: segment.roots.join(' '),
    columns: columns.map(([name, values]) => [name, typeOf(values), values.length]),
  };
  const head = unitBytes(JSON.stringify(header));
  let size = aligned(4 + head.length);
  for (const [, values] of columns) size += aligned(values.byteLength);
  const bytes = new Uint8Array(size);
  new DataView(bytes.buffer).setUint32(0, head.length, true);
  bytes.set(head, 4);
  let at = aligned(4 + head.length);
  for (const [, values] of columns) {
    bytes.set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength), at);
    at += aligned(values.byteLength);
  }
  return bytes;
}

/** The segment of these concepts, in the order in which they were indexed; undefined where the bytes are not theirs (`print`), or are damaged. */
export function segmentFromBytes(
  bytes: Uint8Array,
  entries: readonly Entry[],
  print = fingerprint(entries),
): Segment | undefined {
  try {
    // Columns are views of the buffer, which must begin where the columns expect it.
    const own = bytes.byteOffset % 4 === 0 && bytes.buffer instanceof ArrayBuffer ? bytes : new Uint8Array(bytes);
    const length = new DataView(own.buffer, own.byteOffset).getUint32(0, true);
    const header = JSON.parse(textOf(own.subarray(4, 4 + length))) as Header;
    if (header.format !== FORMAT || header.print !== print) return undefined;
    let at = aligned(4 + length);
    const found = new Map<string, Values>();
    for (const [name, type, count] of header.columns) {
      const values = new TYPES[type](own.buffer as ArrayBuffer, own.byteOffset + at, count);
      found.set(name, values);
      at += aligned(values.byteLength);
    }
    const column = (name: string): Values => found.get(name) ?? new Uint8Array(0);
    const postings = Object.fromEntries(
      POSTINGS.map((name) => [name, { start: column(`${name}.start`), values: column(`${name}.values`) } as Postings]),
    );
    const texts = Object.fromEntries(TEXTS.map((name) => [name, header[name].split(' ')])) as Record<
      (typeof TEXTS)[number],
      string[]
    >;
    const ids = (list: readonly string[]): Map<string, number> => new Map(list.map((text, i) => [text, i]));
    return {
      ...Object.fromEntries(COLUMNS.map((name) => [name, column(name)])),
      ...postings,
      ...texts,
      entries,
      wordId: ids(texts.words),
      stemId: ids(texts.stems),
      rootId: ids(texts.roots),
    } as unknown as Segment;
  } catch {
    return undefined;
  }
}

const aligned = (n: number): number => (n + 3) & ~3;

const typeOf = (values: Values): keyof typeof TYPES =>
  values instanceof Uint8Array ? 'Uint8Array' : values instanceof Uint16Array ? 'Uint16Array' : 'Uint32Array';

/** The header as UTF-16 units: `TextEncoder` belongs to no ECMAScript edition, and this layer has nothing else. */
function unitBytes(text: string): Uint8Array {
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
  return new Uint8Array(units.buffer);
}

function textOf(bytes: Uint8Array): string {
  const units = new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length >> 1);
  let text = '';
  for (let i = 0; i < units.length; i += 8192)
    text += Reflect.apply(String.fromCharCode, undefined, units.subarray(i, i + 8192));
  return text;
}
