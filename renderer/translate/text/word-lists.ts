/** Word writes lists as paragraphs with `mso-list:l0 level2`: rebuilt here as nested lists. */
interface Open {
  readonly level: number;
  readonly list: HTMLElement;
  readonly id: string;
}

const ORDERED = /^\(?([0-9]{1,3}|[a-z]{1,4})[.)]/i;

export function rebuildWordLists(body: HTMLElement, styleOf: (element: Element) => string): void {
  const doc = body.ownerDocument;
  const items = [...body.querySelectorAll<HTMLElement>('[data-s*="mso-list" i]')].filter(
    (element) => /^(P|H\d|DIV)$/.test(element.tagName) && /mso-list:\s*l\d+ level/i.test(styleOf(element)),
  );
  let open: Open[] = [];
  let previous: Element | null = null;
  for (const item of items) {
    const [, id = '', depth = '1'] = /mso-list:\s*(l\d+) level(\d+)/i.exec(styleOf(item)) ?? [];
    const level = Number(depth);
    const bullet = [...item.querySelectorAll('span')].find((span) => /mso-list:\s*Ignore/i.test(styleOf(span)));
    const tag = ORDERED.test((bullet?.textContent ?? '').trim()) ? 'ol' : 'ul';
    bullet?.remove();
    const follows: boolean = previous !== null && item.previousElementSibling === previous;
    if (!follows || open[0]?.id !== id) open = [];
    while (open.length > 1 && (open.at(-1)?.level ?? 0) > level) open.pop();
    let top = open.at(-1);
    if (top === undefined || top.level < level) {
      const list = doc.createElement(tag);
      if (top === undefined) item.before(list);
      else (top.list.lastElementChild ?? top.list).append(list);
      top = { level, list, id };
      open.push(top);
    }
    const entry = doc.createElement('li');
    const paragraph = doc.createElement('p');
    paragraph.append(...item.childNodes);
    entry.append(paragraph);
    top.list.append(entry);
    item.remove();
    previous = open[0]?.list ?? null;
  }
}
