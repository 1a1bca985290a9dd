// biome-ignore-all lint/suspicious/noArrayIndexKey: tokens of one text never change their order
/** Definitions: markdown-it tokens as React elements. Never innerHTML, so no sanitizer is needed. */
import MarkdownIt from 'markdown-it';
import { createElement, Fragment, type ReactNode } from 'react';
import { host } from '../state/app.ts';

type Token = ReturnType<InstanceType<typeof MarkdownIt>['parse']>[number];

const markdown = new MarkdownIt({ html: false, linkify: false });
const BLOCKS = new Set([
  'p',
  'ul',
  'ol',
  'li',
  'blockquote',
  'h3',
  'h4',
  'table',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
  'strong',
  'em',
  's',
]);

interface Props {
  readonly text: string;
  /** What a link to another concept does; links elsewhere go through the host. */
  readonly onConcept: (id: string) => void;
  readonly inline?: boolean;
}

export function Markdown({ text, onConcept, inline = false }: Props) {
  const tokens = inline ? markdown.parseInline(text, {}) : markdown.parse(text, {});
  return <>{render(tokens, onConcept)}</>;
}

interface Open {
  readonly token: Token | null;
  readonly children: ReactNode[];
}

function render(tokens: readonly Token[], onConcept: (id: string) => void): ReactNode[] {
  const root: Open = { token: null, children: [] };
  const open: Open[] = [root];
  tokens.forEach((token, index) => {
    const top = open.at(-1) ?? root;
    const add = (node: ReactNode): void => {
      top.children.push(<Fragment key={index}>{node}</Fragment>);
    };
    if (token.type === 'inline') add(render(token.children ?? [], onConcept));
    else if (token.nesting === 1) open.push({ token, children: [] });
    else if (token.nesting === -1) {
      const closed = open.length > 1 ? open.pop() : undefined;
      if (closed?.token)
        (open.at(-1) ?? root).children.push(
          <Fragment key={index}>{element(closed.token, closed.children, onConcept)}</Fragment>,
        );
    } else if (token.type === 'code_inline') add(<code>{token.content}</code>);
    else if (token.type === 'fence' || token.type === 'code_block') add(<pre>{token.content}</pre>);
    else if (token.type === 'softbreak') add(' ');
    else if (token.type === 'hardbreak') add(<br />);
    else if (token.type === 'hr') add(<hr />);
    else if (token.type === 'image') add(token.content);
    else add(token.content);
  });
  return root.children;
}

function element(token: Token, children: readonly ReactNode[], onConcept: (id: string) => void): ReactNode {
  if (token.hidden) return <>{children}</>;
  if (token.tag === 'a')
    return <DefinitionLink href={String(token.attrGet('href') ?? '')} onConcept={onConcept} label={children} />;
  if (/^h[1-6]$/.test(token.tag)) return <h4>{children}</h4>;
  return BLOCKS.has(token.tag) ? createElement(token.tag, null, ...children) : children;
}

interface LinkProps {
  readonly href: string;
  readonly label: readonly ReactNode[];
  readonly onConcept: (id: string) => void;
}
function DefinitionLink({ href, label, onConcept }: LinkProps) {
  const outside = /^(https?:|mailto:)/i.test(href);
  const concept = /^[a-z0-9-]+$/.test(href);
  if (!outside && !concept) return <>{label}</>;
  return (
    <button type="button" className="link" onClick={() => (outside ? void host().openExternal(href) : onConcept(href))}>
      {label}
    </button>
  );
}
