/** Single characters, by UTF-16 unit. */

export const isUpper = (c: number): boolean =>
  (c >= 65 && c <= 90) || (c > 127 && /\p{Lu}/u.test(String.fromCharCode(c)));
export const isDigit = (c: number): boolean => c >= 48 && c <= 57;
/** The hyphens that join words: the keyboard's, and Unicode's own two. */
export const isHyphen = (c: number): boolean => c === 45 || c === 0x2010 || c === 0x2011;
