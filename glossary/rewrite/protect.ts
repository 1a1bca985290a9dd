/**
 * The places of a block that must survive to the letter: code, addresses, paths, placeholders, quoted labels. One sweep over the block; each
 * trigger character looks at its own surroundings within a bounded distance, so that hostile text costs linear time.
 */
import { isDigit } from './characters.ts';
import { isWordUnit } from './letters.ts';
import { grown, grownBytes } from './vocabulary.ts';
import type { Words } from './words.ts';

/** `name`: a term that spans it wholly may match it (robots.txt, UTF-8); anything else is closed. */
export type ProtectedKind = 'closed' | 'name';

/**
 * Half-open ranges of a text, block after block, in numbers: a list of objects for each block would cost more than finding them. Within a block
 * they are in the order of their ends.
 */
export class ProtectedRanges {
  count = 0;
  private bounds = new Int32Array(64);
  private names = new Uint8Array(32);

  /** Adds a range and says where it ends. */
  readonly take = (start: number, end: number, kind: ProtectedKind = 'closed'): number => {
    const at = this.count++;
    if (at === this.names.length) {
      this.bounds = grown(this.bounds, at * 4);
      this.names = grownBytes(this.names, at * 2);
    }
    this.bounds[at * 2] = start;
    this.bounds[at * 2 + 1] = end;
    this.names[at] = kind === 'name' ? 1 : 0;
    return end;
  };

  /** Whether [start, end) may be changed, as far as the ranges from number `from` up to `to` say, which are those of its block. */
  allows(start: number, end: number, from: number, to: number): boolean {
    const { bounds, names } = this;
    let low = from;
    for (let high = to; low < high; ) {
      const mid = (low + high) >> 1;
      if ((bounds[mid * 2 + 1] as number) <= start) low = mid + 1;
      else high = mid;
    }
    for (let i = low; i < to; i++) {
      const s = bounds[i * 2] as number;
      // A range reaches back from the sign that made it, so a later one may begin earlier; not further than its reach.
      if (s >= end + REACH) break;
      if (s >= end) continue;
      if (names[i] === 1 && start <= s && end >= (bounds[i * 2 + 1] as number)) continue;
      return false;
    }
    return true;
  }
}

/** By UTF-16 unit: 1 for the characters of a set. A look here costs a tenth of asking a pattern. */
function tableOf(characters: string): Uint8Array {
  const table = new Uint8Array(65536);
  for (const c of characters) table[c.charCodeAt(0)] = 1;
  return table;
}
const TRIGGER = tableOf('`<]@#/\\."“„«‘\'{%$_=-(:*');
const LETTERS_AND_FIGURES = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_';
const IN_NAME = tableOf(`${LETTERS_AND_FIGURES}-`);
const IN_ADDRESS = tableOf(`${LETTERS_AND_FIGURES}.+-`);
const IN_IDENTIFIER = tableOf(`${LETTERS_AND_FIGURES}.$=-`);
const SPACES =
  ' \t\n\r\v\f\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';
const SPACE = tableOf(SPACES);
/** What an opening quote stands behind. */
const BEFORE_QUOTE = tableOf(`${SPACES}([{<>*_~|:=/—–-`);

const REACH = 2000;
const QUOTE_REACH = 600;
/** What closes an opening quote: either of two. */
const CLOSER = new Map<number, readonly [number, number]>([
  [0x22, [0x22, 0x22]],
  [0x201c, [0x201d, 0x201d]],
  [0x201e, [0x201c, 0x201d]],
  [0xab, [0xbb, 0xbb]],
  [0x2018, [0x2019, 0x2019]],
]);
const FILE_OR_DOMAIN =
  /\.(?:com|org|net|io|de|uk|eu|fr|nl|at|ch|es|it|pl|se|ai|app|dev|info|biz|co|us|ca|au|example|test|local|internal|shop|cloud|tech|online|store|site|csv|tsv|xlsx?|xlsm|docx?|pptx?|pdf|txt|md|html?|css|scss|jsx?|tsx?|mjs|cjs|json|jsonl|xml|ya?ml|toml|png|jpe?g|gif|svg|webp|avif|zip|gz|tar|exe|msi|dmg|sql|log|ini|cfg|conf|env|php|py|rb|java|cs|go|rs|sh|bat|ps1|eml|msg|ics|key|pages|mp4|mp3|mov|wav|psd|indd|eps|tiff?|woff2?|ttf|dll|tbx|vcf)$/i;

/** "Hi Mark," at a block's start: whoever is greeted keeps the name, whatever else it means. */
const SALUTATION =
  /(?:[Hh]i|HI|[Hh]ello|[Hh]ey|[Dd]ear|[Gg]ood (?:morning|afternoon|evening|day)|[Mm]orning|[Tt]hanks|[Tt]hank you),? (?:(?:Mr|Mrs|Ms|Dr)\.? )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?(?:(?:,? and|,) \p{Lu}[\p{L}'’-]+)?(?=\s*(?:[,!:.–—-]|$|\n))/uy;

/** "From: Events", "To: IT Service Desk": the head of a mail names people and teams. */
const MAIL_HEAD =
  /(?:From|To|Cc|CC|Bcc|Reply-To): [^\n]{1,200}(?:\n(?:From|To|Cc|CC|Bcc|Reply-To|Sent|Date): [^\n]{1,200})*/y;

/** Opening signs for which the block at hand has no closing one, so that they are not searched for again and again. */
const noCloser = new Set<string>();

/**
 * Adds the ranges of the block [start, end) to `out`.
 *
 * @param words the block's words and signs.
 * @param labels labels of link definitions, in lower case.
 * @param markdown whether `](...)` is a link's destination.
 */
export function protectBlock(
  text: string,
  start: number,
  end: number,
  words: Words,
  markdown: boolean,
  labels: ReadonlySet<string>,
  out: ProtectedRanges,
): void {
  noCloser.clear();
  const salutation = sticky(SALUTATION, text, start)?.length ?? 0;
  if (salutation > 0 && start + salutation <= end) out.take(start, start + salutation);
  const c = text.charCodeAt(start);
  const mayBeHead = salutation === 0 && (c === 66 || c === 67 || c === 70 || c === 82 || c === 84);
  const head = mayBeHead ? (sticky(MAIL_HEAD, text, start)?.length ?? 0) : 0;
  if (head > 0) out.take(start, Math.min(end, start + head));
  let i = start + salutation + head;
  for (let k = 0; k < words.signCount; k++) {
    const at = words.signs[k] as number;
    const c = text.charCodeAt(at);
    // What an earlier sign protects is passed over.
    if (at >= i && TRIGGER[c] === 1) i = protectAt(text, at, start, end, c, markdown, labels, out);
  }
}

/** Protects what the trigger at `i` belongs to; returns where to go on, or `i` where it protects nothing. */
function protectAt(
  text: string,
  i: number,
  start: number,
  end: number,
  c: number,
  markdown: boolean,
  labels: ReadonlySet<string>,
  out: ProtectedRanges,
): number {
  const { take } = out;
  const ch = text[i] as string;
  switch (ch) {
    case '`': {
      let n = 1;
      while (i + n < end && text.charCodeAt(i + n) === 96) n++;
      const mark = '`'.repeat(n);
      if (noCloser.has(mark)) return i + n;
      for (let at = text.indexOf(mark, i + n); at >= 0 && at < end; at = text.indexOf(mark, at)) {
        let m = n;
        while (at + m < end && text.charCodeAt(at + m) === 96) m++;
        if (m === n) return take(i, at + n);
        at += m;
      }
      noCloser.add(mark);
      return i + n;
    }
    case '<': {
      const tag = sticky(
        /<(?:!--[\s\S]{0,2000}?-->|\/?[A-Za-z][^<>]{0,400}>|<[\w .-]{1,60}>>|%[\s\S]{0,200}?%>)/y,
        text,
        i,
      );
      return tag !== undefined && i + tag.length <= end ? take(i, i + tag.length) : i;
    }
    case ']':
      return markdown ? linkTail(text, i, end, labels, start, take) : i;
    case '@': {
      let a = i;
      // "walkin+<number>@fair.example": a placeholder belongs to the address.
      const hole = /[<{[][\w .-]{1,40}[>}\]]$/.exec(text.slice(Math.max(start, i - 50), i))?.[0];
      if (hole !== undefined) a -= hole.length;
      while (a > start && i - a < 80 && IN_ADDRESS[text.charCodeAt(a - 1)] === 1) a--;
      const tail = sticky(/@[\p{L}\p{N}_][\p{L}\p{N}_.-]{0,100}/uy, text, i);
      if (tail === undefined) return i;
      const to = i + tail.replace(/[.-]+$/, '').length;
      return take(a < i ? a : i, Math.min(to, end));
    }
    case '#': {
      if (i > start && isWordUnit(text.charCodeAt(i - 1))) return i;
      const tag = sticky(/#[\p{L}\p{N}_][\p{L}\p{N}_-]{0,100}/uy, text, i);
      return tag === undefined ? i : take(i, Math.min(end, i + tag.length));
    }
    case '/':
      return slash(text, i, start, end, take);
    case '\\': {
      if (i > start && text[i - 1] === ':' && /[A-Za-z]/.test(text[i - 2] ?? ''))
        return take(i - 2, tokenEnd(text, i, end));
      if (text[i + 1] === '\\') return take(i, tokenEnd(text, i, end));
      return /[\w%]/.test(text[i - 1] ?? '') && /\w/.test(text[i + 1] ?? '')
        ? take(tokenStart(text, i, start), tokenEnd(text, i, end))
        : i;
    }
    case '.': {
      if (!isWordUnit(text.charCodeAt(i + 1)) || i + 1 >= end) return i;
      let a = i;
      while (a > start && i - a < 120 && IN_NAME[text.charCodeAt(a - 1)] === 1) a--;
      if (a === i) return i;
      const tail = sticky(/[\w.-]{1,200}/y, text, i)?.replace(/[.-]+$/, '') ?? '';
      const token = text.slice(a, i + tail.length);
      if (FILE_OR_DOMAIN.test(token)) return take(a, Math.min(end, a + token.length), 'name');
      // "build 2.1.P1"
      if (/^v?\d+\.\d+\.\w*[A-Za-z]\w*$/.test(token)) return take(a, Math.min(end, a + token.length));
      // A version or a date is no term, but "host.name.part" and "process.env.X" are code.
      return /^[a-z][\w-]*(?:\.[a-z][\w-]*){2,}$/i.test(token) ? take(a, Math.min(end, a + token.length), 'name') : i;
    }
    case '{': {
      const hole = sticky(
        /\{\{[^{}]{1,200}\}\}|\{%[^%]{1,200}%\}|\{[\w.:-]{1,80}\}|\{\w[\w.:-]*(?: [\w.:-]+){1,4}\}/y,
        text,
        i,
      );
      if (hole === undefined) return i;
      return take(i > start && text[i - 1] === '$' ? i - 1 : i, i + hole.length);
    }
    case '%': {
      const hole = sticky(/%%[\w .-]{1,60}%%|%[A-Z][A-Z0-9_]{1,60}%|%[\w.]{1,40}%/y, text, i);
      return hole === undefined ? i : take(i, i + hole.length);
    }
    case '*': {
      if (text.charCodeAt(i + 1) !== 124) return i;
      const hole = sticky(/\*\|[\w:. -]{1,60}\|\*/y, text, i);
      return hole === undefined ? i : take(i, i + hole.length);
    }
    case '$': {
      const name = sticky(/\$\{?[A-Za-z_]\w{0,60}\}?/y, text, i);
      return name === undefined ? i : take(i, i + name.length);
    }
    case ':': {
      if (i > start && isWordUnit(text.charCodeAt(i - 1))) return person(text, i, start, end, take);
      const emoji = sticky(/:[a-z0-9_+]{2,30}:(?!\/)/y, text, i);
      return emoji === undefined ? i : take(i, i + emoji.length);
    }
    case '_':
    case '=': {
      const inside =
        isWordUnit(text.charCodeAt(i + 1)) && i > start && isWordUnit(text.charCodeAt(i - 1)) && i + 1 < end;
      if (!inside) return c === 61 ? setting(text, i, start, end, take) : i;
      return take(identifierStart(text, i, start), Math.min(end, identifierEnd(text, i, end)), 'name');
    }
    case '-': {
      if (text[i + 1] === '-' && /[a-z]/.test(text[i + 2] ?? '') && (i === start || /\s/.test(text[i - 1] ?? '')))
        return take(i, tokenEnd(text, i, end));
      const key = isDigit(text.charCodeAt(i + 1)) ? ticketKey(text, i, start, end) : undefined;
      return key ? take(key[0], key[1], 'name') : i;
    }
    case '(': {
      if (text[i + 1] !== ')' || i === start || !isWordUnit(text.charCodeAt(i - 1))) return i;
      return take(identifierStart(text, i, start), i + 2);
    }
    case "'":
      return singleQuoted(text, i, start, end, take);
    default:
      return quoted(text, i, start, end, c, take);
  }
}

type Take = (from: number, to: number, kind?: ProtectedKind) => number;

const LONGEST_MARK = 60;

function linkTail(
  text: string,
  i: number,
  end: number,
  labels: ReadonlySet<string>,
  start: number,
  take: Take,
): number {
  const next = text[i + 1];
  if (next === '(') {
    let depth = 0;
    for (let at = i + 1; at < Math.min(end, i + REACH); at++) {
      const c = text[at];
      if (c === '\\') at++;
      else if (c === '(') depth++;
      else if (c === ')' && --depth === 0) return take(i, at + 1);
    }
    return i;
  }
  if (next === '[') {
    const close = text.indexOf(']', i + 2);
    // "[backlog][]": its words are the label too.
    const label = close === i + 2 ? text.lastIndexOf('[', i) : -1;
    if (label >= start && labels.has(text.slice(label + 1, i).toLowerCase())) return take(label, close + 1);
    return close >= 0 && close < Math.min(end, i + REACH) ? take(i, close + 1) : i;
  }
  // "[^1]": the mark of a footnote, here and where its text begins.
  const near = text.slice(Math.max(start, i - LONGEST_MARK), i);
  const mark = near.lastIndexOf('[^');
  if (mark >= 0 && !/[\]\s]/.test(near.slice(mark))) return take(i - near.length + mark, i + 1);
  if (labels.size === 0) return i;
  const open = text.lastIndexOf('[', i);
  return open >= Math.max(start, i - 200) && labels.has(text.slice(open + 1, i).toLowerCase()) ? take(open, i + 1) : i;
}

function slash(text: string, i: number, start: number, end: number, take: Take): number {
  const from = tokenStart(text, i, start);
  const to = tokenEnd(text, i, end);
  const token = text.slice(from, to);
  const scheme = token.includes('://') ? /[a-z][a-z0-9+.-]{1,20}:\/\/\S/i.exec(token) : null;
  if (scheme) return take(from + scheme.index, to);
  const rooted = /^[("'“‘]*(?:[.~]{0,2}\/[\w.~%{[:*-])/.exec(token);
  if (rooted) return take(from, to);
  if (
    /^(?:[\w.-]+\.[a-z]{2,}(?::\d{2,5})?|(?:localhost|\d{1,3}(?:\.\d{1,3}){3}):\d{2,5}|[a-z][\w-]*:\d{3,5})\/(?!(?:second|minute|hour|day|week|month|quarter|year)|\d)\S/i.test(
      token,
    ) ||
    /\/[\w-]+\.\w{1,5}$/.test(token) ||
    /^(?:[\w-]+\/){2,}$/.test(token) ||
    isBranch(text, token, from, start) ||
    (/_/.test(token) && /\/\w/.test(token))
  )
    return take(from, to, 'name');
  return i;
}

/** "fix/ticket-482", "merge feature/onboarding", "merge origin/staging into main": a branch; "a feature/fix split" is none. */
const isBranch = (text: string, token: string, from: number, start: number): boolean =>
  /^(?:feat|feature|fix|hotfix|bugfix|release|chore|docs|refactor|origin)\/[\w.-]+$/.test(token) &&
  (/\/[\w.-]*[-_.\d]/.test(token) || OF_BRANCHES.test(text.slice(Math.max(start, from - 18), from)));
/** What is done with branches and hardly with anything else. */
const OF_BRANCHES =
  /(?<!\p{L})(?:branch(?:es)?|merg(?:e|es|ed|ing)|rebas(?:e|es|ed|ing)(?: on(?:to)?)?|check(?:ed|ing)? ?out|cherry-pick(?:ed)?) $/iu;

/** What ends a token: white space, double quotes, angle brackets, bars. */
const TOKEN_LIMIT = tableOf(`${SPACES}"“”«»<>|`);

/** White-space-delimited token around `i`, without brackets and final punctuation. */
function tokenStart(text: string, i: number, start: number): number {
  let a = i;
  while (a > start && i - a < REACH && TOKEN_LIMIT[text.charCodeAt(a - 1)] === 0) a--;
  while (a < i && /[([]/.test(text[a] ?? '')) a++;
  return a;
}
function tokenEnd(text: string, i: number, end: number): number {
  let b = i;
  while (b < end && b - i < REACH && TOKEN_LIMIT[text.charCodeAt(b)] === 0) b++;
  while (
    b > i + 1 &&
    /[.,;:!?)\]'’*]/.test(text[b - 1] ?? '') &&
    !(text[b - 1] === ')' && text.slice(i, b).includes('('))
  )
    b--;
  return b;
}
function identifierStart(text: string, i: number, start: number): number {
  let a = i;
  while (a > start && i - a < 200 && IN_IDENTIFIER[text.charCodeAt(a - 1)] === 1) a--;
  while (a < i && /[_*.-]/.test(text[a] ?? '')) a++;
  return a;
}
function identifierEnd(text: string, i: number, end: number): number {
  let b = i;
  while (b < end && b - i < 200 && IN_IDENTIFIER[text.charCodeAt(b)] === 1) b++;
  while (b > i && /[_.-]/.test(text[b - 1] ?? '')) b--;
  return b;
}

/** MKT-42, CHG-0031187, UTF-8: capitals, a hyphen, figures. */
function ticketKey(text: string, i: number, start: number, end: number): [number, number] | undefined {
  let a = i;
  while (a > start && i - a < 12 && /[A-Z0-9]/.test(text[a - 1] ?? '')) a--;
  if (i - a < 2 || !/[A-Z]/.test(text[a] ?? '') || (a > start && isWordUnit(text.charCodeAt(a - 1)))) return undefined;
  let b = i + 1;
  while (b < end && b - i < 20 && /\d/.test(text[b] ?? '')) b++;
  return b < end && /[a-z]/.test(text[b] ?? '') ? undefined : [a, b];
}

function quoted(text: string, i: number, start: number, end: number, c: number, take: Take): number {
  const closers = CLOSER.get(c);
  if (closers === undefined) return i;
  const open = String.fromCharCode(c);
  if (noCloser.has(open)) return i;
  // An opening quote stands after a space or a bracket, before a letter; else it closes, or means inches.
  if (i > start && BEFORE_QUOTE[text.charCodeAt(i - 1)] === 0) return i;
  if (i + 1 >= text.length || SPACE[text.charCodeAt(i + 1)] === 1) return i;
  const [one, other] = closers;
  const limit = Math.min(end, i + QUOTE_REACH);
  for (let at = i + 1; at < limit; at++) {
    const sign = text.charCodeAt(at);
    if (sign !== one && sign !== other) continue;
    // "Webinar " with a trailing space is a label too, where no word follows directly.
    const isInWord = at + 1 < end && isWordUnit(text.charCodeAt(at + 1));
    if (isInWord && (c === 0x2018 || c === 0x22)) continue;
    return take(i, at + 1);
  }
  if (limit === end) noCloser.add(open);
  return i;
}

/** "source = Chat": a setting and its value; "ROAS = sales by cost" explains. */
function setting(text: string, i: number, start: number, end: number, take: Take): number {
  if (text[i - 1] !== ' ' || text[i + 1] !== ' ') return i;
  const name = /(?:^|[\s(])([a-z_][\w.-]{0,40}) $/.exec(text.slice(Math.max(start, i - 42), i))?.[1];
  const value = sticky(/ [\p{L}\p{N}_.-]{1,40}(?=[.,;)!?]?(?:\s|$))(?! [\p{L}\p{N}])/uy, text, i + 1);
  if (name === undefined || value === undefined || i + 1 + value.length > end) return i;
  return take(i - 1 - name.length, i + 1 + value.replace(/[.-]+$/, '').length);
}

/** "Raised by: Ingrid Sollie, Channel Marketing": who it is, and where. */
function person(text: string, i: number, start: number, end: number, take: Take): number {
  const c = text.charCodeAt(i + 2);
  if (text.charCodeAt(i + 1) !== 32 || c < 65 || (c > 90 && c < 192)) return i;
  if (!PERSON_LABEL.test(text.slice(Math.max(start, i - 14), i))) return i;
  const name = sticky(/ \p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’-]+){1,2}(?:, \p{Lu}[^\n.:;]{1,60})?/uy, text, i + 1);
  return name === undefined ? i : take(i, Math.min(end, i + 1 + name.length));
}
const PERSON_LABEL =
  /(?:^|[\n*] ?)(?:(?:Raised|Reported|Requested|Submitted|Created|Sent|Prepared|Approved) by|Reporter|Requester|Requestor|Assigned to|Assignee|Author|Contact|Owner)$/;

/** A straight single quote is an apostrophe as well: only a short piece with nothing but one pair around it is a label. */
function singleQuoted(text: string, i: number, start: number, end: number, take: Take): number {
  if (i > start && !/[\s([/=:]/.test(text[i - 1] ?? '')) return i;
  // "They wrote: 'Don't touch the guests' photos.'": what is said ends behind its sentence.
  const said = SAYS.test(text.slice(Math.max(start, i - 16), i))
    ? sticky(/'(?:[^'\r\n]|(?<=\p{L})'(?=[\p{L} ])){1,200}?[.!?…]'(?![\p{L}\p{N}])/uy, text, i)
    : undefined;
  if (said !== undefined && i + said.length <= end) return take(i, i + said.length);
  const label = sticky(
    /'(?!cause|til|em|tis|twas|bout|\d\ds)[^\s'\r\n](?:[^'\r\n]|(?<=\p{L})'(?=\p{L})){0,60}'(?![\p{L}\p{N}])/uy,
    text,
    i,
  );
  // "the leads' and 'our' lists": a space before the second quote means that it opens another.
  return label === undefined || i + label.length > end || /\s'$/.test(label) ? i : take(i, i + label.length);
}

const SAYS = /(?:[:,]|(?<!\p{L})(?:says?|said|wrote|writes|reads?|asks?|asked|answers|answered|replied|replies)) $/iu;

function sticky(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
