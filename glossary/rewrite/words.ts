/**
 * Words of a text as numbers: one pass folds and hashes every word and looks it up in the vocabulary of the library's terms, so that all later
 * work (trie, spans, grammar, senses) runs only around words that a term contains.
 *
 * A word is a run of letters, digits and combining marks. Soft hyphens and zero-width characters inside it are invisible. An apostrophe between
 * letters belongs to it (don't), but not a possessive 's (lead's) or a verb's end (the vendor'll, the vendors've).
 */
import { BEYOND_ASCII, copyAscii } from './ascii.ts';
import { APOSTROPHE, classOf, FOLDED, foldWord, INVISIBLE, NONE, WORD } from './letters.ts';
import { grown, HASH_PRIME, HASH_START, type Vocabulary } from './vocabulary.ts';

/** All words of a text in order, to be filled again and again: making room anew for each block costs more than reading it. */
export class Words {
  count = 0;
  start = new Int32Array(64);
  end = new Int32Array(64);
  /** 0 for a word that no term contains. */
  id = new Int32Array(64);
  signCount = 0;
  /** Offsets of what is neither word nor space, nor an apostrophe behind a letter. */
  signs = new Int32Array(64);

  add(start: number, end: number, id: number): void {
    const { count } = this;
    if (count === this.start.length) this.grow();
    this.start[count] = start;
    this.end[count] = end;
    this.id[count] = id;
    this.count = count + 1;
  }

  addSign(at: number): void {
    if (this.signCount === this.signs.length) this.signs = grown(this.signs, this.signCount * 2);
    this.signs[this.signCount++] = at;
  }

  private grow(): void {
    const room = this.count * 2;
    this.start = grown(this.start, room);
    this.end = grown(this.end, room);
    this.id = grown(this.id, room);
  }
}

/** The filter of a vocabulary without words. */
const NO_WORDS = new Uint8Array(1);

/**
 * Splits the part of a text from `from` to `to` into words.
 * @param vocabulary may be left out where only their places matter.
 * @param ascii the whole text by `asciiOf`, where much of it is read.
 */
export function scanWords(
  text: string,
  vocabulary: Vocabulary | undefined,
  from: number,
  to: number,
  out: Words,
  ascii?: Uint8Array,
): Words {
  out.count = 0;
  out.signCount = 0;
  const units = ascii ?? copyAscii(text, from, to);
  /** Where the text begins in `units`. */
  const origin = ascii ? 0 : from;
  // Taken out of their objects once: this loop sees every letter of a text.
  const filter = vocabulary?.filter ?? NO_WORDS;
  const mask = filter.length - 1;
  let i = from;
  while (i < to) {
    let c = units[i - origin] as number;
    if (c < BEYOND_ASCII ? FOLDED[c] === 0 : classOf(text.charCodeAt(i)) !== WORD) {
      if (c !== 32) out.addSign(i);
      i++;
      continue;
    }
    const wordStart = i;
    let hash = HASH_START | 0;
    // Nearly every word is a run of ASCII letters that ends at a space.
    for (;;) {
      const folded = FOLDED[c] as number;
      if (folded === 0) break;
      hash = Math.imul(hash ^ folded, HASH_PRIME);
      if (++i >= to) break;
      c = units[i - origin] as number;
    }
    if (i >= to || (c < BEYOND_ASCII && c !== 39)) {
      const mayBe = (filter[(hash >>> 3) & mask] as number) & (1 << (hash & 7));
      out.add(wordStart, i, mayBe === 0 ? 0 : (vocabulary as Vocabulary).find(text, wordStart, i, hash));
      continue;
    }
    let wordEnd = i;
    let plain = true;
    c = text.charCodeAt(i);
    for (;;) {
      const kind = classOf(c);
      if (kind === WORD) {
        if (c < 128) hash = Math.imul(hash ^ (FOLDED[c] as number), HASH_PRIME);
        else plain = false;
        wordEnd = ++i;
      } else if (kind === NONE) break;
      else if (kind === INVISIBLE) {
        plain = false;
        const next = afterInvisible(text, i, to);
        if (next >= to || classOf(text.charCodeAt(next)) !== WORD) break;
        i = next;
      } else {
        // An apostrophe: inside a word, the start of a possessive, or a closing quote.
        if (i + 1 >= to || classOf(text.charCodeAt(i + 1)) !== WORD || endingLength(text, i + 1, to) > 0) break;
        hash = Math.imul(hash ^ 39, HASH_PRIME);
        if (c !== 39) plain = false;
        i++;
      }
      if (i >= to) break;
      c = text.charCodeAt(i);
    }
    const id = !vocabulary
      ? 0
      : plain
        ? vocabulary.find(text, wordStart, wordEnd, hash)
        : vocabulary.idOf(foldWord(text.slice(wordStart, wordEnd)));
    out.add(wordStart, wordEnd, id);
    // Step over the possessive, so that its s is no word of its own.
    if (wordEnd + 1 < to && classOf(text.charCodeAt(wordEnd)) === APOSTROPHE)
      i = Math.max(i, wordEnd + 1 + endingLength(text, wordEnd + 1, to));
  }
  return out;
}

/** Length of a possessive s, or of a verb's end ("the vendor'll", "the vendors've"), behind an apostrophe; 0 where there is none. */
function endingLength(text: string, at: number, to: number): number {
  const c = text.charCodeAt(at);
  const second = text.charCodeAt(at + 1);
  const length =
    c === 115 || c === 83
      ? 1
      : (c === 108 && second === 108) || (c === 118 && second === 101) || (c === 76 && second === 76)
        ? 2
        : 0;
  return length > 0 && (at + length >= to || classOf(text.charCodeAt(at + length)) !== WORD) ? length : 0;
}

function afterInvisible(text: string, at: number, to: number): number {
  let i = at;
  while (i < to && classOf(text.charCodeAt(i)) === INVISIBLE) i++;
  return i;
}
