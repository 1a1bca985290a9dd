/**
 * Words of a text as numbers: one pass folds and hashes every word and looks it up in the vocabulary of the library's terms, so that all later
 * work (trie, spans, grammar, senses) runs only around words that a term contains.
 *
 * A word is a run of letters, digits and combining marks. Soft hyphens and zero-width characters inside it are invisible. An apostrophe between
 * letters belongs to it (don't), but not a possessive 's (lead's).
 */

const NONE = 0;
const WORD = 1;
/** Part of a word, but not of its spelling: soft hyphen, zero-width space and joiners, byte order mark. */
const INVISIBLE = 2;
const APOSTROPHE = 3;

const WORD_PATTERN = /[\p{L}\p{N}\p{M}]/u;
/** Class by UTF-16 unit. Letters beyond the basic plane do not occur in terms; their surrogates separate words. */
const CLASS = buildClasses();

function buildClasses(): Uint8Array {
  const table = new Uint8Array(65536);
  for (let c = 0; c < 128; c++) if (WORD_PATTERN.test(String.fromCharCode(c))) table[c] = WORD;
  // The rest is asked once per character, on first sight (see classOf): testing 65,000 characters at start would cost 10 ms.
  table.fill(255, 128);
  for (const c of [0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff]) table[c] = INVISIBLE;
  table[0x27] = APOSTROPHE;
  table[0x2019] = APOSTROPHE;
  return table;
}

function classOf(code: number): number {
  const known = CLASS[code] ?? NONE;
  if (known !== 255) return known;
  const found = code < 0xd800 || code > 0xdfff ? (WORD_PATTERN.test(String.fromCharCode(code)) ? WORD : NONE) : NONE;
  CLASS[code] = found;
  return found;
}

/** Whether a UTF-16 unit belongs to a word. */
export const isWordUnit = (code: number): boolean => classOf(code) === WORD;

const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Lower case, composed accents, straight apostrophes, nothing invisible: the one folding of single words. */
export function foldWord(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replaceAll('\u2019', "'");
}

function hashOf(folded: string): number {
  let h = FNV_START;
  for (let i = 0; i < folded.length; i++) h = Math.imul(h ^ folded.charCodeAt(i), FNV_PRIME);
  return h;
}

/** The words of all terms, each with a number from 1. */
export class Vocabulary {
  readonly words: string[] = [''];
  private slots = new Int32Array(1024);
  private hashes = new Int32Array(1024);
  private readonly ids = new Map<string, number>();

  /** The number of a folded word, new ones included. */
  add(folded: string): number {
    const known = this.ids.get(folded);
    if (known !== undefined) return known;
    const id = this.words.length;
    this.words.push(folded);
    this.ids.set(folded, id);
    if (this.words.length * 2 > this.slots.length) this.grow();
    this.place(id, hashOf(folded));
    return id;
  }

  /** The number of a folded word, 0 where no term has it. */
  idOf(folded: string): number {
    return this.ids.get(folded) ?? 0;
  }

  private place(id: number, hash: number): void {
    const mask = this.slots.length - 1;
    let at = (hash ^ (hash >>> 15)) & mask;
    while (this.slots[at] !== 0) at = (at + 1) & mask;
    this.slots[at] = id;
    this.hashes[at] = hash;
  }

  private grow(): void {
    const size = this.slots.length * 4;
    this.slots = new Int32Array(size);
    this.hashes = new Int32Array(size);
    for (let id = 1; id < this.words.length - 1; id++) this.place(id, hashOf(this.words[id] ?? ''));
  }

  /** Looks up a word of plain ASCII by its hash, comparing letter by letter. */
  findAscii(text: string, start: number, end: number, hash: number): number {
    const mask = this.slots.length - 1;
    let at = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const id = this.slots[at] as number;
      if (id === 0) return 0;
      if (this.hashes[at] === hash && sameWord(this.words[id] as string, text, start, end)) return id;
      at = (at + 1) & mask;
    }
  }
}

function sameWord(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) {
    let c = text.charCodeAt(start + i);
    if (c >= 65 && c <= 90) c |= 32;
    if (c !== word.charCodeAt(i)) return false;
  }
  return true;
}

/** All words of a text in order. `id` is 0 for a word that no term contains. */
export interface Words {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly id: Int32Array;
}

/** Splits a text (or the part from `from` to `to`) into words. */
export function scanWords(text: string, vocabulary: Vocabulary, from = 0, to = text.length): Words {
  let room = Math.max(16, (to - from) >> 2);
  let start = new Int32Array(room);
  let end = new Int32Array(room);
  let id = new Int32Array(room);
  let count = 0;
  let i = from;
  while (i < to) {
    let c = text.charCodeAt(i);
    if (CLASS[c] !== WORD && classOf(c) !== WORD) {
      i++;
      continue;
    }
    const wordStart = i;
    let wordEnd = i;
    let hash = FNV_START;
    let ascii = true;
    for (;;) {
      if (c < 128) {
        if (c >= 65 && c <= 90) c |= 32;
        hash = Math.imul(hash ^ c, FNV_PRIME);
      } else ascii = false;
      wordEnd = ++i;
      if (i >= to) break;
      c = text.charCodeAt(i);
      const kind = CLASS[c] === WORD ? WORD : classOf(c);
      if (kind === WORD) continue;
      if (kind === NONE) break;
      if (kind === INVISIBLE) {
        ascii = false;
        const next = afterInvisible(text, i, to);
        if (next >= to || classOf(text.charCodeAt(next)) !== WORD) break;
        i = next;
        c = text.charCodeAt(i);
        continue;
      }
      // An apostrophe: inside a word, the start of a possessive, or a closing quote.
      if (i + 1 >= to || classOf(text.charCodeAt(i + 1)) !== WORD) break;
      if (isPossessiveS(text, i + 1, to)) break;
      hash = Math.imul(hash ^ 39, FNV_PRIME);
      if (c !== 39) ascii = false;
      i++;
      c = text.charCodeAt(i);
    }
    if (count === room) {
      room *= 2;
      start = grown(start, room);
      end = grown(end, room);
      id = grown(id, room);
    }
    start[count] = wordStart;
    end[count] = wordEnd;
    id[count] = ascii
      ? vocabulary.findAscii(text, wordStart, wordEnd, hash)
      : vocabulary.idOf(foldWord(text.slice(wordStart, wordEnd)));
    count++;
    // Step over the possessive, so that its s is no word of its own.
    if (
      wordEnd < to &&
      classOf(text.charCodeAt(wordEnd)) === APOSTROPHE &&
      wordEnd + 1 < to &&
      isPossessiveS(text, wordEnd + 1, to)
    )
      i = wordEnd + 2;
  }
  return { count, start, end, id };
}

function isPossessiveS(text: string, at: number, to: number): boolean {
  const c = text.charCodeAt(at);
  return (c === 115 || c === 83) && (at + 1 >= to || classOf(text.charCodeAt(at + 1)) !== WORD);
}

function afterInvisible(text: string, at: number, to: number): number {
  let i = at;
  while (i < to && classOf(text.charCodeAt(i)) === INVISIBLE) i++;
  return i;
}

function grown(from: Int32Array, room: number): Int32Array<ArrayBuffer> {
  const to = new Int32Array(room);
  to.set(from);
  return to;
}
