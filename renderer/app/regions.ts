/** F6: to the next part of the window, Shift+F6 back. */
export function nextRegion(by: 1 | -1 = 1): void {
  // A part with nothing to focus, such as the status bar on a good day, is no stop.
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')].filter(
    (region) => region.offsetParent !== null && region.querySelector(FOCUSABLE) !== null,
  );
  const here = regions.findLastIndex((region) => region.contains(document.activeElement));
  const start = here < 0 && by < 0 ? 0 : here;
  const next = regions[(start + by + regions.length) % regions.length];
  next?.querySelector<HTMLElement>(FOCUSABLE)?.focus();
}

const FOCUSABLE =
  '[contenteditable="true"], [aria-selected="true"][tabindex="0"], [tabindex="0"], button:not([disabled]), input:not([disabled]), a[href]';
