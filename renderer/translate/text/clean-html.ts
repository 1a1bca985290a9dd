/**
 * Pasted HTML -> a small clean document that the schema understands. Word, Outlook and Google Docs write their meaning into style attributes,
 * and a strict content security policy blocks those in every parsed document: they are renamed before parsing and read as data.
 */
import { nestFlatLists } from './flat-lists.ts';
import { rebuildWordLists } from './word-lists.ts';

interface PolicyLike {
  createHTML(html: string): string;
}
interface WithTrustedTypes {
  readonly trustedTypes?: { createPolicy(name: string, rules: { createHTML: (html: string) => string }): PolicyLike };
}

// The text is only ever parsed into an inert document by DOMParser: no script runs, nothing loads.
const policy = (globalThis as WithTrustedTypes).trustedTypes?.createPolicy('termbridge-paste', {
  createHTML: (html) => html,
});
const MOST = 4_000_000;

/** Parses without running, loading or styling anything. */
function parseInert(html: string): Document {
  const text = html
    .slice(0, MOST)
    .replace(/<!\[(?:if [^\]]*|endif)\]>/gi, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<(style|script|xml|title|template|noscript)\b[\s\S]*?<\/\1\s*>/gi, '')
    .replace(/(<[a-z][^<>]*?\s)style(\s*=)/gi, '$1data-s$2');
  return new DOMParser().parseFromString(policy?.createHTML(text) ?? text, 'text/html');
}

const styleOf = (element: Element): string => element.getAttribute('data-s') ?? '';

/** The body of the cleaned document. */
export function cleanHtml(html: string): HTMLElement {
  const { body } = parseInert(html);
  for (const element of body.querySelectorAll(
    'script,style,iframe,object,embed,form,input,button,svg,math,link,meta,base',
  )) {
    element.remove();
  }
  for (const element of body.querySelectorAll('[data-s]')) readStyle(element);
  rebuildWordLists(body, styleOf);
  nestFlatLists(body);
  nestGoogleLists(body);
  unwrapLayoutTables(body);
  for (const element of body.querySelectorAll('img')) element.replaceWith(element.getAttribute('alt') ?? '');
  dropEmptyParagraphs(body);
  trimEdges(body);
  wrapLooseText(body);
  return body;
}

function readStyle(element: Element): void {
  const style = styleOf(element);
  const unwrap = (): void => element.replaceWith(...element.childNodes);
  if (/display:\s*none|mso-hide:\s*all/i.test(style)) element.remove();
  else if (/^(B|STRONG)$/.test(element.tagName) && /font-weight:\s*(normal|[1-4]00)/i.test(style)) unwrap();
  else if (/^(I|EM)$/.test(element.tagName) && /font-style:\s*normal/i.test(style)) unwrap();
  if (element.tagName !== 'SPAN') return;
  if (/font-weight:\s*(bold|[6-9]00)/i.test(style)) wrapInside(element, 'strong');
  if (/font-style:\s*italic/i.test(style)) wrapInside(element, 'em');
  if (/text-decoration[^;]*line-through/i.test(style)) wrapInside(element, 's');
  if (/font-family:[^;]*(courier|consolas|monospace|menlo)/i.test(style)) wrapInside(element, 'code');
}

function wrapInside(element: Element, tag: string): void {
  const wrapper = element.ownerDocument.createElement(tag);
  wrapper.append(...element.childNodes);
  element.append(wrapper);
}

/** Google Docs and Outlook put a nested list beside its item instead of into it. */
function nestGoogleLists(body: HTMLElement): void {
  for (const list of body.querySelectorAll('ul > ul, ul > ol, ol > ul, ol > ol')) {
    const item = list.previousElementSibling;
    if (item?.tagName === 'LI') item.append(list);
  }
}

/** Tables of one cell a row are layout (signatures, newsletters), not data. */
function unwrapLayoutTables(body: HTMLElement): void {
  for (const table of [...body.querySelectorAll('table')].reverse()) {
    const widest = Math.max(0, ...[...table.rows].map((row) => row.cells.length));
    if (widest > 1) continue;
    const content = [...table.rows]
      .flatMap((row) => [...row.cells])
      .map((cell) => {
        const block = body.ownerDocument.createElement('div');
        block.append(...cell.childNodes);
        return block;
      });
    table.replaceWith(...content);
  }
}

/** Mail programs part paragraphs by empty ones; ours have space between them. */
function dropEmptyParagraphs(body: HTMLElement): void {
  for (const block of body.querySelectorAll('p, div')) {
    const empty = (block.textContent ?? '').replace(/[\s\u00a0]/g, '') === '';
    if (empty && block.querySelector('table, hr, li, img') === null) block.remove();
  }
}

const BLOCK =
  /^(ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|DIV|DL|FIGURE|FOOTER|H[1-6]|HEADER|HR|MAIN|NAV|OL|P|PRE|SECTION|TABLE|UL)$/;
const isBreak = (node: ChildNode): boolean =>
  node instanceof Element && node.getAttribute('data-stringify-type') === 'paragraph-break';

/** Chat programs write text beside lists and part paragraphs by marks of their own: each stretch of loose text becomes a paragraph. */
function wrapLooseText(body: HTMLElement): void {
  const children = [...body.childNodes];
  if (!children.some((node) => BLOCK.test(node.nodeName) || isBreak(node))) return;
  let open: HTMLElement | null = null;
  for (const node of children) {
    if (BLOCK.test(node.nodeName) || isBreak(node)) {
      open = null;
      if (isBreak(node)) node.remove();
    } else if (open !== null || (node.textContent ?? '').trim() !== '') {
      if (open === null) {
        open = body.ownerDocument.createElement('p');
        node.before(open);
      }
      open.append(node);
    }
  }
}

function trimEdges(body: HTMLElement): void {
  while (body.firstChild?.nodeName === 'BR') body.firstChild.remove();
  while (body.lastChild?.nodeName === 'BR') body.lastChild.remove();
}
