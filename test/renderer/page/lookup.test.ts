/** Look-up in the page: what a hit says about itself, where nothing matches, and that what was saved is found without a new start. */
import { afterAll, afterEach, expect, test } from 'vitest';
import type { Glossary } from '../../../glossary/concept.ts';
import { TERMS } from '../terms.ts';
import { closeBrowser, eventually, type OpenPage, openPage } from './open-page.ts';

let open: OpenPage | undefined;
afterEach(async () => {
  expect(open?.complaints ?? []).toEqual([]);
  await open?.close();
  open = undefined;
});
afterAll(closeBrowser);

const terms: Glossary = {
  ...TERMS,
  concepts: [
    ...TERMS.concepts,
    {
      id: 'bounce-mail',
      side: 'both',
      terms: ['bounce'],
      plain: 'message that came back',
      see: ['bounce-visit', 'soft-bounce', 'hard-bounce'],
    },
    { id: 'bounce-visit', side: 'marketing', terms: ['bounce'], plain: 'visit of one page' },
    { id: 'soft-bounce', side: 'marketing', terms: ['soft bounce', 'bounce later'], plain: 'mail refused for now' },
    { id: 'hard-bounce', side: 'marketing', terms: ['hard bounce'], plain: 'mail refused for good' },
    {
      id: 'mail-path',
      side: 'it',
      terms: ['mail path'],
      plain: 'way of a mail',
      see: ['bounce-mail', 'bounce-visit'],
    },
  ],
};

async function lookUp(query: string): Promise<OpenPage['page']> {
  open = await openPage({ terms });
  const { page } = open;
  await page.keyboard.press('Control+1');
  await page.keyboard.type(query);
  return page;
}

test('found by what it is: the hit says what it is', async () => {
  const page = await lookUp('button that tells people what to do');
  await eventually(() => page.getByRole('option').first().innerText()).toMatch(
    /^call to action\s+button that asks people to act/,
  );
});

test('where nothing matches, what comes nearest is one press away', async () => {
  const page = await lookUp('softbouncqqqq');
  await page.getByText('No term matches').waitFor();
  await page.getByRole('button', { name: 'soft bounce' }).click();
  await eventually(() => page.getByRole('article').innerText()).toContain('mail refused for now');
});

test('links say which of two namesakes they lead to; what stands beside is not linked again', async () => {
  const page = await lookUp('mail path');
  const card = page.getByRole('article').first();
  await eventually(() => card.locator('.related button').allInnerTexts()).toEqual([
    'bounce: message that came back',
    'bounce: visit of one page',
  ]);
  await card.getByRole('button', { name: 'bounce: message that came back' }).click();
  await eventually(() => page.getByRole('article').count()).toBe(2);
  await eventually(() => page.getByRole('article').first().locator('.related button').allInnerTexts()).toEqual([
    'soft bounce',
    'hard bounce',
  ]);
});

test('what is saved is found at once, what it was called before is not', async () => {
  const page = await lookUp('quokka');
  await page.getByRole('button', { name: 'Add term' }).click();
  const form = page.locator('form');
  await form.getByLabel('Plain wording').first().fill('small cheerful animal');
  await page.keyboard.press('Control+s');
  await page.getByText('Saved.', { exact: true }).first().waitFor();
  await page.keyboard.press('Control+1');
  await page.getByRole('combobox', { name: 'Look up' }).fill('cheerful animals');
  await eventually(() => page.getByRole('option').first().innerText()).toContain('quokka');
});
