/** How a block is written: shouted, or in Title Case. */
import type { Analysis } from './analyse.ts';
import type { Block } from './blocks.ts';

/** At least three words, nearly all in capitals. Stops at the first few small letters, which most text has at once. */
export function isShouted(text: string, block: Block): boolean {
  let small = 0;
  for (let i = block.start; i < block.end && small < 40; i++) {
    const c = text.charCodeAt(i);
    if (c >= 97 && c <= 122) small++;
  }
  if (small >= 40) return false;
  const words = text.slice(block.start, block.end).match(/\p{L}{2,}/gu) ?? [];
  return words.length >= 3 && words.filter((w) => w === w.toUpperCase()).length >= words.length * 0.8;
}

/** Whether a block is shouted, or a heading of fewer words in capitals. */
export const isInCapitals = (a: Pick<Analysis, 'text' | 'shouted'>, block: Block): boolean =>
  a.shouted(block) || isShoutedHeading(a.text, block);

/** "# CRM ROLLOUT": fewer words, but no small letter, and a word too long for an acronym. */
const isShoutedHeading = (text: string, block: Block): boolean =>
  block.kind === 'heading' && /^(?!.*\p{Ll}).*\p{Lu}{6}/u.test(text.slice(block.start, block.end));

/** Words that stay small in a title. */
export const SMALL_IN_TITLES = 'a an the and or but nor of for to in on at by with from as per via vs'.split(' ');
/** The same, and two that many write small there. */
const SMALL = new Set([...SMALL_IN_TITLES, 'is', 'it']);
const LONGEST_TITLE = 100;
/** A month or a day of the week. */
export const CALENDAR =
  /^(?:January|February|March|April|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/;

/** Running text may hold many names; only what looks like a heading can be in Title Case. */
export function isTitleCase(text: string, block: Block): boolean {
  const whole = text.slice(block.start, Math.min(block.end, block.start + LONGEST_TITLE + 1));
  // "Subject: Your New Video Is Live"
  const subject = '*BHST'.includes(text[block.start] ?? ' ')
    ? (/^\**(?:Subject|Headline|Title|Betreff): ?\**/.exec(whole)?.[0].length ?? 0)
    : 0;
  const heading = subject > 0 || block.kind === 'heading' || block.kind === 'header-cell' || block.kind === 'cell';
  if (!heading && block.end - block.start > LONGEST_TITLE) return false;
  const line = text.slice(block.start + subject, block.end);
  // "Lead: Anna Meyer" is a label with a name.
  if (!heading && /[.!?:;,…]\s*$|\n|: |[.!?…]["”’)]* \p{Lu}/u.test(line)) return false;
  // "Onboard **Kwik Motors**": marks inside the line stand around a name.
  if (!heading && /[^*_\s].*[*_]{2}\p{L}|\]\(/u.test(line)) {
    const outside = line.replace(/\*\*[^*]+\*\*|__[^_]+__|\[[^\]]+\]\([^)]*\)/g, ' ').match(/\p{L}+/gu) ?? [];
    if (!outside.slice(1).some((w) => /^\p{Lu}\p{Ll}/u.test(w))) return false;
  }
  const words = line.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  // Acronyms are capitals anywhere and prove nothing.
  const long = words.filter((w) => w.length > 3 && !/\p{Lu}[^-]*\p{Lu}/u.test(w));
  // "Cutover on Saturday": so are days and months.
  const big = heading ? long.filter((w) => !CALENDAR.test(w)) : long;
  const capital = big.filter((w) => /^\p{Lu}/u.test(w));
  // "Advertorial in the Brunnstadt Kurier on 5 November": names in a line that begins like any other.
  if (!heading && words.some((w) => SMALL.has(w)) && big.slice(1).filter((w) => !CALENDAR.test(w)).length < 3)
    return false;
  // "How We Cut Churn in 2023": short words tell as well, where there are enough of them.
  if (heading && big.length === 1 && capital.length === 1) {
    const short = words.filter((w) => w.length < 4 && !SMALL.has(w.toLowerCase()) && !/^\p{Lu}{2}/u.test(w));
    return short.length > 1 && short.every((w) => /^\p{Lu}/u.test(w));
  }
  return words.length > 1 && big.length > (heading ? 1 : 2) && capital.length > big.length * (heading ? 0.7 : 0.99);
}
