/**
 * A message split into blocks of running text, line by line in one pass. What belongs to no block (code, quoted replies, front matter, link
 * definitions, log lines, signatures) is never read again, hence never touched. The block structure follows CommonMark as far as it decides
 * what is text; a test compares it with @lezer/markdown on generated documents.
 */
import type { Range } from '../results.ts';

export type BlockKind = 'paragraph' | 'heading' | 'item' | 'cell' | 'header-cell';

/** Offsets into the whole text, half-open. */
export interface Block extends Range {
  readonly kind: BlockKind;
  /** Its place among the blocks of the text. */
  readonly index: number;
}

export interface Blocks {
  readonly blocks: readonly Block[];
  /** Labels of link definitions, in lower case: text in such brackets is a reference. */
  readonly labels: ReadonlySet<string>;
}

const FENCE = /^(`{3,}|~{3,})([^\n]*)$/;
const BULLET = /^(?:[-*+•–]|\d{1,9}[.)]|[a-z][.)])[ \t]+(?:\[[ xX]\][ \t]+)?/;
const RULE = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const HEADING = /^#{1,6}(?:[ \t]+|$)/;
const TABLE_RULE = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
const DEFINITION = /^\[(?!\^)([^\]\n]{1,200})\]:[ \t]*\S/;
const LOG =
  /^(?:\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d|\[?\d\d:\d\d:\d\d\b|\[?(?:ERROR|WARN(?:ING)?|INFO|DEBUG|FATAL|TRACE)\b[\]:]|at [\w$.<>]+ ?\(.*:\d+\)|Traceback \(|(?:\w+\.)+\w*(?:Exception|Error):|\d{1,3}(?:\.\d{1,3}){3} - )/;
const REPLY_HEAD = /^(?:on .{4,80} wrote:|-{3,} ?(?:original message|forwarded message) ?-{3,}|_{10,})$/i;
const NAME_LINE =
  /^\p{Lu}[\p{L}.'’-]+(?: (?:\p{Lu}[\p{L}.'’-]*|von|van|de|da|der|den|di|al))*(?:, | [–|/-] )\p{Lu}[\p{L}\p{N}&'’-]*(?: (?:\p{Lu}[\p{L}\p{N}&'’-]*|and|of|for|&|[–-]))*$/u;
const CLOSING =
  /^(?:(?:with )?(?:kind|best|warm|warmest|many|friendly)(?: kind| best)? (?:regards|wishes|greetings|thanks)|best|cheers|regards|sincerely|yours (?:sincerely|faithfully|truly)|thanks(?: and regards| a lot| again| in advance)?|thank you|many thanks|all the best|take care|br|kr|rgds)[,.!]?$/i;
/** "Regards, CERT": the name on the same line. */
const CLOSING_WITH_NAME =
  /^(?:(?:with )?(?:(?:kind|best|warm|warmest|many|friendly) )?(?:regards|wishes|greetings)|cheers|yours (?:sincerely|faithfully|truly)|br|kr|rgds),? \p{Lu}[^.?!:;]{0,40}$/iu;

/** @param markdown false for plain text, where `#`, indentation and pipes mean nothing. */
export function scanBlocks(text: string, markdown: boolean): Blocks {
  return new BlockScanner(text, markdown).run();
}

class BlockScanner {
  private readonly blocks: Block[] = [];
  private readonly labels = new Set<string>();
  private readonly text: string;
  private readonly markdown: boolean;
  private openStart = -1;
  private openEnd = -1;
  private openKind: BlockKind = 'paragraph';
  /** Column at which the text of the list item we are in begins; 0 outside lists. */
  private listIndent = 0;
  private inTable = false;

  constructor(text: string, markdown: boolean) {
    this.text = text;
    this.markdown = markdown;
  }

  run(): Blocks {
    const { text } = this;
    let at = text.startsWith('\uFEFF') ? 1 : 0;
    if (this.markdown) at = this.skipFrontMatter(at);
    while (at < text.length) {
      const end = lineEnd(text, at);
      at = this.line(at, end);
    }
    this.flush();
    this.dropNameLine();
    return { blocks: this.blocks, labels: this.labels };
  }

  /** Takes the line [start, end) and returns where the next unread line begins. */
  private line(start: number, end: number): number {
    const { text, markdown } = this;
    const stop = text.charCodeAt(end - 1) === 13 && end > start ? end - 1 : end;
    let first = start;
    let column = 0;
    while (first < stop) {
      const c = text.charCodeAt(first);
      if (c === 32) column++;
      else if (c === 9) column += 4 - (column % 4);
      else break;
      first++;
    }
    const next = end + 1;
    if (first >= stop) {
      this.flush();
      this.inTable = false;
      return next;
    }
    const c = text.charCodeAt(first);
    // Less indented than the item's text, with no paragraph to go on with: the list is over.
    if (column < this.listIndent && (this.openStart < 0 || c === 35)) this.listIndent = 0;
    // Most lines go on with a letter: nothing below can begin with one, but for log lines, closings and reply heads.
    if (!isLetter(c)) {
      if (c === 96 || c === 126) {
        const fence = FENCE.exec(text.slice(first, stop));
        if (fence && !(c === 96 && fence[2]?.includes('`'))) {
          this.flush();
          return this.skipFence(next, fence[1] ?? '```');
        }
      }
      if (c === 62 && column < 4 + this.listIndent) {
        this.flush();
        return next;
      }
      if (markdown && column >= this.listIndent + 4 && this.openStart < 0) return next;
      if (
        c === 45 &&
        (stop - first === 2 || (stop - first === 3 && text.charCodeAt(first + 2) === 32)) &&
        text.charCodeAt(first + 1) === 45 &&
        this.isSignature(next)
      ) {
        this.flush();
        return text.length;
      }
      if (markdown) {
        const special = this.markdownLine(start, first, stop, next, c);
        if (special >= 0) return special;
      }
      if (this.isOddLine(first, stop)) return this.skipped(next);
      const bullet = BULLET.exec(text.slice(first, Math.min(stop, first + 24)));
      if (bullet) {
        this.flush();
        this.listIndent = column + bullet[0].length;
        this.open(first + bullet[0].length, stop, 'item');
        return next;
      }
    } else {
      if (markdown && column >= this.listIndent + 4 && this.openStart < 0) return next;
      if (stop - first < 60 && isClosing(text.slice(first, stop).trimEnd()) && this.isSignature(next)) {
        this.flush();
        return text.length;
      }
      const short = text.charCodeAt(first + 1) === 41 || text.charCodeAt(first + 1) === 46;
      const bullet = short ? BULLET.exec(text.slice(first, Math.min(stop, first + 8))) : null;
      if (bullet) {
        this.flush();
        this.open(first + bullet[0].length, stop, 'item');
        return next;
      }
      if (this.isOddLine(first, stop)) return this.skipped(next);
    }
    if (markdown && this.isTableLine(first, stop, next)) return next;
    if (this.openStart < 0) {
      this.open(first, stop, 'paragraph');
    } else this.openEnd = stop;
    return next;
  }

  private skipped(next: number): number {
    this.flush();
    return next;
  }

  private isOddLine(first: number, stop: number): boolean {
    const c = this.text.charCodeAt(first);
    const maybe =
      (c >= 48 && c <= 57) || c === 91 || c === 95 || c === 45 || (c >= 65 && c <= 90) || c === 97 || c === 111;
    if (!maybe) return false;
    const head = this.text.slice(first, Math.min(stop, first + 100));
    return LOG.test(head) || REPLY_HEAD.test(head);
  }

  /** The Markdown lines that begin with a sign; -1 where the line is ordinary. */
  private markdownLine(start: number, first: number, stop: number, next: number, c: number): number {
    const { text } = this;
    if (c === 35) {
      const heading = HEADING.exec(text.slice(first, Math.min(stop, first + 8)));
      if (!heading) return -1;
      this.flush();
      const content = text.slice(first + heading[0].length, stop).replace(/[ \t]+#*[ \t]*$/, '');
      this.open(first + heading[0].length, first + heading[0].length + content.length, 'heading');
      return this.skipped(next);
    }
    if (
      (c === 61 || c === 45) &&
      this.openStart >= 0 &&
      this.openKind === 'paragraph' &&
      /^(?:=+|-+)[ \t]*$/.test(text.slice(first, stop))
    ) {
      this.openKind = 'heading';
      return this.skipped(next);
    }
    if ((c === 42 || c === 45 || c === 95) && RULE.test(text.slice(first, stop))) return this.skipped(next);
    if (c === 60) {
      const closing = /^<(?:(!--)|(script|style|pre|textarea)\b)/i.exec(text.slice(first, first + 12));
      if (closing) return this.skipHtml(first, closing[1] ? '-->' : `</${closing[2]}`);
    }
    if (c === 91) {
      const definition = DEFINITION.exec(text.slice(first, stop));
      if (definition && this.openStart < 0) {
        this.labels.add((definition[1] ?? '').toLowerCase());
        return next;
      }
    }
    if (c === 124 && this.openStart < 0 && this.isTableLine(start, stop, next)) return next;
    return -1;
  }

  private skipHtml(first: number, closer: string): number {
    this.flush();
    const at = this.text.toLowerCase().indexOf(closer.toLowerCase(), first);
    return at < 0 ? this.text.length : lineEnd(this.text, at) + 1;
  }

  private isTableLine(first: number, stop: number, next: number): boolean {
    const { text } = this;
    if (!this.inTable) {
      const bar = text.indexOf('|', first);
      if (bar < 0 || bar >= stop || next >= text.length) return false;
      const rule = text.slice(next, lineEnd(text, next)).trim();
      if (!rule.includes('-') || !rule.includes('|') || !TABLE_RULE.test(rule)) return false;
      this.flush();
      this.cells(first, stop, 'header-cell');
      this.inTable = true;
      return true;
    }
    const line = text.slice(first, stop);
    if (!line.includes('|')) {
      this.inTable = false;
      return false;
    }
    if (!TABLE_RULE.test(line.trim())) this.cells(first, stop, 'cell');
    return true;
  }

  private cells(first: number, stop: number, kind: BlockKind): void {
    const { text } = this;
    let cell = first;
    let code = false;
    for (let i = first; i <= stop; i++) {
      const c = i < stop ? text.charCodeAt(i) : 124;
      if (c === 92) i++;
      else if (c === 96) code = !code;
      else if (c === 124 && (!code || i === stop)) {
        let a = cell;
        let b = i;
        while (a < b && text.charCodeAt(a) <= 32) a++;
        while (b > a && text.charCodeAt(b - 1) <= 32) b--;
        if (b > a) this.push(kind, a, b);
        cell = i + 1;
      }
    }
  }

  private skipFence(from: number, mark: string): number {
    const { text } = this;
    let at = from;
    while (at < text.length) {
      const end = lineEnd(text, at);
      const line = text.slice(at, Math.min(end, at + 200)).trim();
      if (line.startsWith(mark) && line.replaceAll(mark[0] ?? '`', '') === '') return end + 1;
      at = end + 1;
    }
    return text.length;
  }

  private skipFrontMatter(at: number): number {
    const { text } = this;
    const open = lineEnd(text, at);
    const mark = text.slice(at, open).trimEnd();
    if (mark !== '---' && mark !== '+++') return at;
    let line = open + 1;
    while (line < text.length) {
      const end = lineEnd(text, line);
      const content = text.slice(line, Math.min(end, line + 5)).trimEnd();
      if (content === mark || (mark === '---' && content === '...')) return end + 1;
      line = end + 1;
    }
    return at;
  }

  /** "Helmi, FinOps" as the last line of a message: a signature without a closing. */
  private dropNameLine(): void {
    const last = this.blocks.at(-1);
    if (this.blocks.length < 2 || last?.kind !== 'paragraph' || last.end - last.start > 70) return;
    if (
      /\n[ \t]*\r?\n\s*$/.test(this.text.slice(Math.max(0, last.start - 4), last.start)) &&
      NAME_LINE.test(this.text.slice(last.start, last.end).trim())
    )
      this.blocks.pop();
  }

  /** What follows a closing ("Kind regards") or "--" is a signature when it is short and has no sentences. */
  private isSignature(from: number): boolean {
    const rest = this.text.slice(from, from + 1500);
    if (this.text.length > from + 1500) return false;
    const lines = rest.split('\n').filter((l) => l.trim() !== '');
    const long = lines.filter((l) => l.length > 110 && !/confidential|intended recipient|disclaimer/i.test(l));
    return lines.length <= 12 && long.length === 0;
  }

  private open(start: number, end: number, kind: BlockKind): void {
    this.flush();
    this.openStart = start;
    this.openEnd = end;
    this.openKind = kind;
  }

  private push(kind: BlockKind, start: number, end: number): void {
    this.blocks.push({ kind, start, end, index: this.blocks.length });
  }

  private flush(): void {
    if (this.openStart >= 0 && this.openEnd > this.openStart) this.push(this.openKind, this.openStart, this.openEnd);
    this.openStart = -1;
  }
}

const isClosing = (line: string): boolean => CLOSING.test(line) || CLOSING_WITH_NAME.test(line);

function lineEnd(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at;
}

const isLetter = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || c > 127;
