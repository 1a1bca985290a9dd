/** Slack writes a nested list as lists one after the other, each with its depth: nested here again. */
const depthOf = (list: Element): number => Number(list.getAttribute('data-indent') ?? 0) || 0;
const isFlat = (element: Element | null): element is Element =>
  element !== null && /^[OU]L$/.test(element.tagName) && element.hasAttribute('data-indent');

export function nestFlatLists(body: HTMLElement): void {
  for (const list of body.querySelectorAll('ul[data-indent], ol[data-indent]')) {
    const before = list.previousElementSibling;
    if (isFlat(before)) joinOnto(before, list);
  }
}

/** Into the last item that is one less deep, or onto the list of the same depth and kind there. */
function joinOnto(first: Element, list: Element): void {
  let host = first;
  for (let depth = depthOf(first); depth < depthOf(list); depth += 1) {
    const item = host.lastElementChild;
    const inner = item?.lastElementChild ?? null;
    if (!isFlat(inner)) {
      item?.append(list);
      return;
    }
    host = inner;
  }
  if (host.tagName !== list.tagName) return;
  host.append(...list.children);
  list.remove();
}
