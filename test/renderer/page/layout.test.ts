/** Small windows and 200 % zoom: nothing is cut off, nothing covers what it speaks about. */
import type { Locator } from 'playwright-core';
import { afterAll, afterEach, expect, test } from 'vitest';
import { closeBrowser, eventually, type OpenPage, openPage, paste, plainText } from './open-page.ts';

let open: OpenPage | undefined;
afterEach(async () => {
  expect(open?.complaints ?? []).toEqual([]);
  await open?.close();
  open = undefined;
});
afterAll(closeBrowser);

const boxOf = async (place: Locator) => {
  const box = await place.boundingBox();
  if (box === null) throw new Error('not in sight');
  return box;
};
const overlap = (a: Awaited<ReturnType<typeof boxOf>>, b: Awaited<ReturnType<typeof boxOf>>): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

// 640x400 is the usual window at 200 %.
const SIZES = [
  [900, 600],
  [640, 400],
] as const;

test.each(SIZES)('%i x %i: the card stands beside its mark, inside the window', async (width, height) => {
  open = await openPage({ size: [width, height] });
  const { page } = open;
  const filler = 'A line of ordinary words that fills the pane.\n\n'.repeat(3);
  await paste(page, `${filler}Please have a look at the LP today.`);
  await eventually(() => plainText(page)).toContain('first page');
  await page.keyboard.press('F8');
  const card = page.locator('.card-popover');
  await card.waitFor();
  const mark = await boxOf(page.locator('.prose-plain [data-mark]').first());
  const box = await boxOf(card);
  expect(overlap(box, mark)).toBe(false);
  expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height).toBe(true);
});

test.each(SIZES)('%i x %i: the toolbar is one line, the findings cover no text', async (width, height) => {
  open = await openPage({ size: [width, height] });
  const { page } = open;
  await paste(page, 'The LP is slow.\n\n'.repeat(30));
  const copy = await boxOf(page.getByRole('button', { name: /^Copy/ }));
  const reader = await boxOf(page.getByRole('radiogroup', { name: 'Reader' }));
  expect(Math.abs(copy.y + copy.height / 2 - (reader.y + reader.height / 2))).toBeLessThan(4);
  expect(overlap(await boxOf(page.locator('.panel-button')), await boxOf(page.locator('.panes')))).toBe(false);
});

test('640 x 400: a dialog scrolls inside, its buttons stay in sight', async () => {
  open = await openPage({ size: [640, 400] });
  const { page } = open;
  await page.keyboard.press('Control+3');
  await page.getByRole('button', { name: 'Import' }).click();
  const cancel = await boxOf(page.getByRole('dialog').getByRole('button', { name: 'Cancel' }));
  expect(cancel.y + cancel.height).toBeLessThanOrEqual(400);
});

test.each([
  [900, 600],
  [1100, 700],
  [1240, 800],
])('%i x %i: the Glossary’s filters and buttons are one line', async (width, height) => {
  open = await openPage({ size: [width, height] });
  const { page } = open;
  await page.keyboard.press('Control+3');
  const filter = await boxOf(page.getByLabel('Filter by words'));
  const add = await boxOf(page.getByRole('button', { name: 'New term' }));
  expect(add.y).toBeLessThan(filter.y + filter.height);
});
