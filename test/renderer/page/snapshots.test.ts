/** How each view looks, light and dark, against a kept picture. Few on purpose: what a view must do is tested by what it does. */
import { afterAll, afterEach, expect, test } from 'vitest';
import { cannotCompare, differenceFrom } from './compare-picture.ts';
import { closeBrowser, eventually, type OpenPage, openPage, type PageOptions, paste, plainText } from './open-page.ts';

let open: OpenPage | undefined;
afterEach(async () => {
  await open?.close();
  open = undefined;
});
afterAll(closeBrowser);

type Way = (opened: OpenPage) => Promise<void>;
const MESSAGE = `<p>Hi Priya,</p><p>the <b>LP</b> needs a CTA, and the CDP is slow.</p><ul><li>please check the XQZ</li><li>reload the LP</li></ul><p>Let us circle back.</p><p>Tom</p>`;

interface View {
  readonly name: string;
  readonly way: Way;
  readonly options?: PageOptions;
}
const VIEWS: readonly View[] = [
  {
    name: 'translate',
    way: async ({ page }) => {
      await paste(page, '', MESSAGE);
      await eventually(() => plainText(page)).toContain('first page');
      await page.keyboard.press('F8');
      await page.keyboard.press('F8');
      await eventually(() => page.getByRole('region', { name: 'Change 2 of 4' }).count()).toBe(1);
    },
  },
  {
    name: 'translate-narrow',
    way: async ({ page }) => {
      await paste(page, '', MESSAGE);
      await eventually(() => plainText(page)).toContain('first page');
      await page.keyboard.press('F8');
      await page.locator('.card-popover').waitFor();
    },
    options: { size: [900, 600] },
  },
  {
    name: 'look-up',
    way: async ({ page }) => {
      await page.keyboard.press('Control+1');
      await page.keyboard.type('cdp');
      await eventually(() => page.getByRole('article').count()).toBe(2);
    },
  },
  {
    name: 'look-up-window',
    way: async ({ page }) => {
      await page.keyboard.type('landing');
      await eventually(() => page.getByRole('article').count()).toBe(1);
    },
    options: { lookupWindow: true, size: [760, 400] },
  },
  {
    name: 'glossary',
    way: async ({ page }) => {
      await page.keyboard.press('Control+3');
      await page
        .getByRole('gridcell', { name: /^golden record/ })
        .last()
        .click();
      await eventually(() => page.getByLabel('Term', { exact: true }).inputValue()).toBe('golden record');
    },
  },
  {
    name: 'to-review',
    way: async ({ page }) => {
      await page.keyboard.press('Control+4');
      await eventually(() => page.getByRole('article').count()).toBe(2);
    },
  },
  {
    name: 'settings',
    way: async ({ page }) => {
      await page.keyboard.press('Control+,');
      await eventually(() => page.getByRole('region', { name: 'Program' }).count()).toBe(1);
    },
  },
];

for (const theme of ['light', 'dark'] as const) {
  test.for(VIEWS)(`${theme}: $name`, async ({ name, way, options }, { skip }) => {
    open = await openPage({ ...options, theme });
    const why = cannotCompare(open.page);
    if (why !== null) skip(why);
    await way(open);
    await open.page.mouse.move(0, 0);
    await open.page.evaluate(() => document.fonts.ready.then(() => undefined));
    await open.page.waitForTimeout(200);
    expect(await differenceFrom(`${name}-${theme}`, open.page)).toBeNull();
  });
}
