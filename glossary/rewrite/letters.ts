/** What a character is to words: a letter of one, invisible inside it, an apostrophe, or nothing. By UTF-16 unit. */

export const NONE = 0;
export const WORD = 1;
/** Part of a word, but not of its spelling: soft hyphen, zero-width space and joiners, byte order mark. */
export const INVISIBLE = 2;
export const APOSTROPHE = 3;
const UNKNOWN = 255;

const WORD_PATTERN = /[\p{L}\p{N}\p{M}]/u;
/** Letters beyond the basic plane do not occur in terms; their surrogates separate words. */
const CLASS = buildClasses();

function buildClasses(): Uint8Array {
  const table = new Uint8Array(65536);
  for (let c = 0; c < 128; c++) if (WORD_PATTERN.test(String.fromCharCode(c))) table[c] = WORD;
  // The rest is asked once per character, on first sight: testing 65,000 characters at start would cost 10 ms.
  table.fill(UNKNOWN, 128);
  for (const c of [0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff]) table[c] = INVISIBLE;
  table[0x27] = APOSTROPHE;
  table[0x2019] = APOSTROPHE;
  return table;
}

export function classOf(code: number): number {
  const known = CLASS[code] ?? NONE;
  if (known !== UNKNOWN) return known;
  const found = (code < 0xd800 || code > 0xdfff) && WORD_PATTERN.test(String.fromCharCode(code)) ? WORD : NONE;
  CLASS[code] = found;
  return found;
}

/** Whether a UTF-16 unit belongs to a word. */
export const isWordUnit = (code: number): boolean => classOf(code) === WORD;

/** The small letter or figure of an ASCII unit that belongs to a word, else 0; 0 for any other byte too. */
export const FOLDED = new Uint8Array(256);
for (let c = 0; c < 128; c++) if (CLASS[c] === WORD) FOLDED[c] = c >= 65 && c <= 90 ? c | 32 : c;

/** The small letter of a unit, where that is one unit too. */
export const smallUnit = (c: number): number =>
  c < 128 ? FOLDED[c] || c : String.fromCharCode(c).toLowerCase().charCodeAt(0);

const isAscii = (word: string): boolean => {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 127) return false;
  return true;
};

/** Lower case, composed accents, straight apostrophes, nothing invisible: the one folding of single words. */
export function foldWord(word: string): string {
  // Nearly every word is plain; asking first costs a fifth of normalising it.
  if (isAscii(word)) return word.toLowerCase();
  return word
    .normalize('NFC')
    .replace(/[\ufb00-\ufb04]/g, (ligature) => ligature.normalize('NFKC'))
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replaceAll('\u2019', "'");
}
