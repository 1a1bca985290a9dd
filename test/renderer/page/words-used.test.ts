/** Explanations as a list at the end of the message: a setting, the list in what is copied, and nothing lost on the way. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, expect, test } from 'vitest';
import { closeBrowser, eventually, hostNow, type OpenPage, openPage, paste, plainText } from './open-page.ts';

let open: OpenPage | undefined;
afterEach(async () => {
  expect(open?.complaints ?? []).toEqual([]);
  await open?.close();
  open = undefined;
});
afterAll(closeBrowser);

/** Control+Home until it holds: after a refused change the editor may set its own caret once more. */
async function caretAtStart(page: Page): Promise<void> {
  const atStart = (): Promise<boolean> =>
    page.evaluate(() => {
      const selection = window.getSelection();
      const block = document.querySelector('.prose-plain')?.firstElementChild;
      if (!selection?.isCollapsed || !selection.anchorNode || !block) return false;
      const before = document.createRange();
      before.setStart(block, 0);
      before.setEnd(selection.anchorNode, selection.anchorOffset);
      return block.contains(selection.anchorNode) && before.toString() === '';
    });
  await eventually(async () => {
    await page.keyboard.press('Control+Home');
    for (let look = 0; look < 2; look += 1) {
      await page.waitForTimeout(120);
      if (!(await atStart())) return false;
    }
    return true;
  }).toBe(true);
}

const MESSAGE = 'The DNS is slow. The DNS again.';

test('the switch moves the explanations to the end and back; the copy has them as a list', async () => {
  open = await openPage({ settings: { reader: 'marketing' } });
  const { page } = open;
  await paste(page, MESSAGE);
  await eventually(() => plainText(page)).toBe('The DNS (the address book of the internet) is slow. The DNS again.');
  await page.keyboard.press('Control+,');
  await page.getByRole('radiogroup', { name: 'Explanations' }).getByText('At the end').click();
  await eventually(() => hostNow<object>(page, 'settingsNow()')).toMatchObject({ wordsUsed: true });
  await page.keyboard.press('Control+2');
  await eventually(() => plainText(page)).toBe(
    'The DNS is slow. The DNS again.\nWords used:\nDNS: the address book of the internet',
  );
  await page.keyboard.press('Control+Enter');
  await eventually(() => hostNow<object>(page, 'copied.at(-1)')).toEqual({
    text: 'The DNS is slow. The DNS again.\n\nWords used:\n\n- DNS: the address book of the internet',
    html: '<p>The DNS is slow. The DNS again.</p><p>Words used:</p><ul><li>DNS: the address book of the internet</li></ul>',
  });
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Explain in brackets' }).click();
  await eventually(() => plainText(page)).toContain('DNS (the address book');
});

test('a word that is kept leaves the list; the list itself is not typed into, the text is', async () => {
  open = await openPage({ settings: { reader: 'marketing', wordsUsed: true } });
  const { page } = open;
  await paste(page, 'Tell us, the DNS is slow.');
  await eventually(() => plainText(page)).toContain('Words used');
  await page.locator('.prose-plain').focus();
  await page.keyboard.press('F2');
  await page.keyboard.press('Control+End');
  await page.keyboard.type('x');
  await eventually(open.announced).toContain('follows by itself');
  await caretAtStart(page);
  await page.keyboard.type('Please. ');
  await eventually(() => plainText(page)).toBe(
    'Please. Tell us, the DNS is slow.\nWords used:\nDNS: the address book of the internet',
  );
  await page.keyboard.press('Escape');
  await page.locator('.prose-plain').getByRole('button', { name: 'DNS, explained at the end' }).focus();
  await page.keyboard.press('F8');
  await page.keyboard.press('F8');
  await page.keyboard.press('0');
  await eventually(() => plainText(page)).toBe('Please. Tell us, the DNS is slow.');
});
