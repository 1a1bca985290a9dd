/** Scrolls draft and plain version together: the block at the top of one comes to the top of the other. */
export function syncScroll(): () => void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-scroll-pane]')];
  const [left, right] = panes;
  if (left === undefined || right === undefined) return () => undefined;
  let leader: HTMLElement | null = null;
  let idle: ReturnType<typeof setTimeout> | undefined;
  const follow = (from: HTMLElement, to: HTMLElement) => () => {
    if (leader !== null && leader !== from) return;
    leader = from;
    clearTimeout(idle);
    idle = setTimeout(() => {
      leader = null;
    }, 120);
    to.scrollTop = matching(from, to);
  };
  const onLeft = follow(left, right);
  const onRight = follow(right, left);
  left.addEventListener('scroll', onLeft, { passive: true });
  right.addEventListener('scroll', onRight, { passive: true });
  return () => {
    left.removeEventListener('scroll', onLeft);
    right.removeEventListener('scroll', onRight);
    clearTimeout(idle);
  };
}

function matching(from: HTMLElement, to: HTMLElement): number {
  const end = from.scrollHeight - from.clientHeight;
  if (from.scrollTop >= end - 1) return to.scrollHeight;
  const [mine, theirs] = [blocksOf(from), blocksOf(to)];
  let low = 0;
  let high = mine.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((mine[middle]?.offsetTop ?? 0) <= from.scrollTop) low = middle;
    else high = middle - 1;
  }
  const [a, b] = [mine[low], theirs[low]];
  if (a === undefined || b === undefined) return from.scrollTop;
  const part = (from.scrollTop - a.offsetTop) / Math.max(1, a.offsetHeight);
  return b.offsetTop + part * b.offsetHeight;
}

const blocksOf = (pane: HTMLElement): HTMLElement[] =>
  [...(pane.querySelector('.prose')?.children ?? [])].filter((element) => element instanceof HTMLElement);
