/** The import dialog over what a host answers: counts, conflicts, errors, one undo. */
import { afterAll, afterEach, expect, test } from 'vitest';
import { PREVIEW } from '../import-preview.ts';
import { closeBrowser, eventually, hostNow, type OpenPage, openPage } from './open-page.ts';

let open: OpenPage | undefined;
afterEach(async () => {
  expect(open?.complaints ?? []).toEqual([]);
  await open?.close();
  open = undefined;
});
afterAll(closeBrowser);

test('a file is previewed, conflicts are settled, the import is one undo', async () => {
  open = await openPage({ preview: PREVIEW });
  const { page } = open;
  await page.keyboard.press('Control+3');
  await page.getByRole('button', { name: 'Import' }).click();
  await page.locator('input[type=file]').setInputFiles({
    name: 'terms.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('Begriff;Klartext\nLP;start page\n'),
  });
  await eventually(() => page.locator('.import-summary').innerText()).toBe('1 new, 1 in conflict, 1 with errors');
  expect(await page.getByLabel('What column Begriff holds').inputValue()).toBe('term');
  const apply = page.getByRole('button', { name: 'Import 2 entries' });
  expect(await apply.isDisabled()).toBe(true);
  await page.getByRole('button', { name: 'Save these rows as CSV' }).click();
  await eventually(() => hostNow<string>(page, 'files.map((f) => f.name).join()')).toBe('rows-with-errors.csv');
  await page.getByRole('radio', { name: 'Take theirs' }).check();
  expect(await open.axe()).toEqual([]);
  await apply.click();
  const ids = () => hostNow<string[]>(page, 'glossariesNow()[0].concepts.map((c) => c.id)');
  await eventually(ids).toContain('lp');
  await page.getByRole('button', { name: 'Undo' }).click();
  await eventually(ids).toEqual([]);
});
