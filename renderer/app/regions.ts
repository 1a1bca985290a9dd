/** F6: to the next part of the window, Shift+F6 back. */
export function nextRegion(by: 1 | -1 = 1): void {
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')].filter(
    (region) => region.offsetParent !== null,
  );
  const here = regions.findLastIndex((region) => region.contains(document.activeElement));
  const next = regions[(here + by + regions.length) % regions.length];
  if (next === undefined) return;
  const inside = next.querySelector<HTMLElement>(
    '[contenteditable="true"], [aria-selected="true"][tabindex="0"], [tabindex="0"], button:not([disabled]), input:not([disabled]), a[href]',
  );
  (inside ?? next).focus();
}
