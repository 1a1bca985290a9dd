/** What people do, by keyboard alone where that is promised: the five flows with their number of actions, and nothing lost on the way. */
import { afterAll, afterEach, expect, test } from 'vitest';
import {
  closeBrowser,
  eventually,
  hostNow,
  type OpenPage,
  openPage,
  type PageOptions,
  paste,
  plainText,
} from './open-page.ts';

let open: OpenPage | undefined;
const start = async (options?: PageOptions): Promise<OpenPage> => {
  open = await openPage(options);
  return open;
};
afterEach(async () => {
  expect(open?.complaints ?? []).toEqual([]);
  await open?.close();
  open = undefined;
});
afterAll(closeBrowser);

/** Key presses, as a person counts them: a combination is one. */
const counted = (page: OpenPage['page']) => {
  let presses = 0;
  return {
    press: async (keys: string): Promise<void> => {
      presses += 1;
      await page.keyboard.press(keys);
    },
    count: () => presses,
  };
};
const focused = (page: OpenPage['page']): Promise<string> =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText ?? '');

interface Copied {
  readonly text: string;
  readonly html: string;
}
const copied = async ({ page }: OpenPage): Promise<Copied | undefined> =>
  (await hostNow<Copied[]>(page, 'copied')).at(-1);

test('paste and copy: two key presses; what is copied is the plain version, rich and plain', async () => {
  const opened = await start();
  await paste(opened.page, '', '<p>The <b>LP</b> is slow.</p><ul><li>ask for a CTA</li></ul>');
  await eventually(() => plainText(opened.page)).toContain('first page after an ad');
  await opened.page.keyboard.press('Control+Enter');
  await eventually(() => copied(opened)).toEqual({
    text: 'The first page after an ad is slow.\n\n- ask for a button that asks people to act',
    html: '<p>The <strong>first page after an ad</strong> is slow.</p><ul><li>ask for a button that asks people to act</li></ul>',
  });
});

test('reviewing n changes takes n + 1 keys, says each, and ends without a wrap', async () => {
  const opened = await start();
  const { page } = opened;
  await paste(page, 'The LP needs a CTA. We circle back.');
  await eventually(() => page.locator('.prose-plain [data-mark]').count()).toBe(3);
  const keys = counted(page);
  await keys.press('F8');
  await eventually(opened.announced).toMatch(/^Change 1 of 3: LP becomes first page after an ad/);
  await keys.press('Enter');
  await eventually(opened.announced).toMatch(/^Change 2 of 3: CTA becomes/);
  await keys.press('Enter');
  await eventually(opened.announced).toMatch(/^Change 3 of 3: circle back becomes talk again/);
  await keys.press('Enter');
  await eventually(opened.announced).toMatch(/^No more changes/);
  expect(keys.count()).toBe(3 + 1);
  await eventually(() => page.getByLabel('OK', { exact: true }).count()).toBe(3);
});

test('digits pick wordings, 0 and Delete keep the original, undo takes it back', async () => {
  const { page } = await start();
  await paste(page, 'The LP is slow. Reload the LP.');
  await eventually(() => plainText(page)).toContain('first page after an ad');
  await page.keyboard.press('F8');
  await page.keyboard.press('0');
  await eventually(() => plainText(page)).toBe('The LP is slow. Reload the LP.');
  await page.keyboard.press('1');
  await eventually(() => plainText(page)).toBe(
    'The first page after an ad is slow. Reload the first page after an ad.',
  );
  await page.keyboard.press('Delete');
  await eventually(() => plainText(page)).toBe('The LP is slow. Reload the LP.');
  await page.keyboard.press('Control+z');
  await eventually(() => plainText(page)).toContain('first page after an ad');
});

test('undo in the draft is about typing, not about decisions', async () => {
  const { page } = await start();
  await paste(page, 'The LP is slow.');
  await page.keyboard.press('F8');
  await page.keyboard.press('0');
  await eventually(() => plainText(page)).toBe('The LP is slow.');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Sorry.');
  await page.keyboard.press('Control+z');
  await eventually(() => plainText(page)).toBe('The LP is slow.');
  await page.keyboard.press('F8');
  await page.keyboard.press('Control+z');
  await eventually(() => plainText(page)).toContain('first page after an ad');
});

test('another reader: one combination of two keys', async () => {
  const { page } = await start();
  await paste(page, 'The LP has no DNS.');
  await eventually(() => plainText(page)).toContain('first page');
  await page.keyboard.press('Alt+2');
  await eventually(() => plainText(page)).toBe('The LP has no DNS (the address book of the internet).');
});

test('"only here" and own words', async () => {
  const { page } = await start();
  await paste(page, 'The LP is slow. Reload the LP.');
  await eventually(() => plainText(page)).toContain('first page');
  await page.keyboard.press('F8');
  await page.getByRole('button', { name: 'More for this change' }).click();
  await page.getByRole('menuitem', { name: 'Keep “LP” only here' }).click();
  await eventually(() => plainText(page)).toBe('The LP is slow. Reload the first page after an ad.');
  await page.keyboard.press('F8');
  await page.getByRole('textbox', { name: 'Your own wording' }).last().fill('start page');
  await page.keyboard.press('Enter');
  await eventually(() => plainText(page)).toContain('start page');
});

test('"only here" is about the place that was clicked, and one undo takes it back', async () => {
  const { page } = await start();
  await paste(page, 'The LP is slow. Reload the LP.');
  await eventually(() => page.locator('.prose-plain [data-mark]').count()).toBe(2);
  await page.locator('.prose-plain [data-mark]').nth(1).click();
  await page.keyboard.press('0');
  await eventually(() => plainText(page)).toBe('The LP is slow. Reload the LP.');
  await page.getByRole('radio', { name: /^first page after an ad/ }).click({ force: true });
  await page.getByRole('button', { name: 'More for this change' }).click();
  await page.getByRole('menuitem', { name: 'Keep “LP” only here' }).click();
  await eventually(() => plainText(page)).toBe('The first page after an ad is slow. Reload the LP.');
  await page.keyboard.press('Control+z');
  await eventually(() => plainText(page)).toBe(
    'The first page after an ad is slow. Reload the first page after an ad.',
  );
});

test('the second place is reached by keyboard', async () => {
  const { page } = await start();
  await paste(page, 'The LP is slow. Reload the LP.');
  await eventually(() => page.locator('.prose-plain [data-mark]').count()).toBe(2);
  await page.keyboard.press('F8');
  await page.getByRole('button', { name: 'More for this change' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await eventually(() => page.locator('.prose-plain [data-mark]').nth(1).getAttribute('aria-pressed')).toBe('true');
  await eventually(() => page.evaluate(() => document.activeElement?.getAttribute('aria-pressed'))).toBe('true');
});

test('who wrote a message: anyone, for this message, also after it is found again', async () => {
  const { page } = await start();
  await paste(page, 'The LP is slow.');
  await page.getByRole('button', { name: /Written by/ }).click();
  await page.getByRole('option', { name: 'By anyone' }).click();
  const writer = () => page.getByRole('button', { name: /Written by/ }).innerText();
  await eventually(writer).toContain('By anyone');
  await page.keyboard.press('Control+Shift+E');
  await eventually(writer).toContain('By Marketing');
  await page.getByRole('button', { name: 'Messages' }).click();
  await page.getByRole('row', { name: /The LP/ }).click();
  await eventually(writer).toContain('By anyone');
});

test('"never change" holds for the next message, and can be taken back in the settings', async () => {
  const { page } = await start();
  await paste(page, 'The LP is slow.');
  await eventually(() => plainText(page)).toContain('first page');
  await page.keyboard.press('F8');
  await page.getByRole('button', { name: 'More for this change' }).click();
  await page.getByRole('menuitem', { name: /Never change/ }).click();
  await eventually(() => plainText(page)).toBe('The LP is slow.');
  await page.keyboard.press('Control+Shift+E');
  await paste(page, 'Another LP.');
  await eventually(() => plainText(page)).toBe('Another LP.');
  await page.keyboard.press('Control+,');
  await page.getByRole('button', { name: /Remove the rule/ }).click();
  await page.keyboard.press('Control+2');
  await eventually(() => plainText(page)).toContain('first page');
});

test('the result is edited by hand: the edit is a change of its own and survives', async () => {
  const { page } = await start();
  await paste(page, 'The LP is slow today.');
  await eventually(() => plainText(page)).toContain('first page');
  await page.locator('.prose-plain').focus();
  await page.keyboard.press('F2');
  await page.keyboard.press('Control+End');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.type(' again');
  await eventually(() => plainText(page)).toBe('The first page after an ad is slow today again.');
  await page.keyboard.press('Escape');
  await page.getByRole('textbox', { name: 'Your draft' }).focus();
  // The editor puts its own caret back a moment after it is focused.
  await page.waitForTimeout(100);
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('Sorry. ');
  await eventually(() => plainText(page)).toBe('Sorry. The first page after an ad is slow today again.');
  await eventually(() => page.getByRole('tab', { name: /Changes/ }).innerText()).toContain('2');
});

test('an unknown acronym: three keys and its wording; it is known at once, and the caret is back in the draft', async () => {
  const opened = await start();
  const { page } = opened;
  await paste(page, 'Please check the XQZ.');
  await eventually(() => page.getByRole('tab', { name: /Unknown/ }).innerText()).toContain('1');
  const keys = counted(page);
  await keys.press('F9');
  await eventually(opened.announced).toMatch(/^Unknown 1 of 1: XQZ/);
  await eventually(() => focused(page)).toBe('Add to glossary');
  await keys.press('Enter');
  await eventually(() => page.getByLabel('Term', { exact: true }).inputValue()).toBe('XQZ');
  await page.keyboard.type('our test list');
  await keys.press('Control+s');
  expect(keys.count()).toBe(3);
  await eventually(() => hostNow<number>(page, 'glossariesNow()[0].concepts.length')).toBe(1);
  await eventually(() => plainText(page)).toBe('Please check our test list.');
  await eventually(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Your draft');
});

test('what is missing is filled in before the farewell', async () => {
  const { page } = await start();
  await paste(page, 'Hi,\n\nplease update the LP.\n\nKind regards\nTom');
  await page.getByRole('tab', { name: /Missing/ }).click();
  await page.getByLabel(/By which day/).fill('12 May');
  await page.keyboard.press('Enter');
  await eventually(() => page.getByRole('textbox', { name: 'Your draft' }).innerText()).toMatch(
    /LP\.\s+We need it by: 12 May\s+Kind regards/,
  );
});

test('looking up from anywhere: shortcut, letters, Enter', async () => {
  const { page } = await start();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('dns');
  await eventually(() => page.getByRole('option').first().innerText()).toContain('DNS');
  await page.keyboard.press('Enter');
  await eventually(() => page.getByRole('article').first().innerText()).toContain('turns a name into the address');
});

test('both meanings of a clash stand side by side, links lead on and back', async () => {
  const { page } = await start();
  await page.keyboard.press('Control+1');
  await page.keyboard.type('cdp');
  await eventually(() => page.getByRole('article').count()).toBe(2);
  await eventually(() => page.getByRole('note').innerText()).toContain('“CDP” has 2 meanings');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('call to action');
  await page.getByRole('button', { name: 'landing page' }).click();
  await eventually(() => page.getByRole('article').innerText()).toContain('see first');
  await page.getByRole('button', { name: /^Back to/ }).click();
  await eventually(() => page.getByRole('article').innerText()).toContain('what to do next');
});

test('the small window: letters, Enter copies the wording and hides it', async () => {
  const opened = await start({ lookupWindow: true, size: [760, 400] });
  await opened.page.keyboard.type('lp');
  await eventually(() => opened.page.getByRole('option').count()).toBeGreaterThan(0);
  await opened.page.keyboard.press('Enter');
  await eventually(async () => (await copied(opened))?.text).toBe('first page after an ad');
  await eventually(() => hostNow<string[]>(opened.page, 'windowActions')).toEqual(['hide']);
});

test('the small window: Tab switches between the wordings for IT and for Marketing, Shift+Tab leaves the box', async () => {
  const opened = await start({ lookupWindow: true, size: [760, 400] });
  const { page } = opened;
  await page.keyboard.type('lp');
  const entry = page.getByRole('article');
  await eventually(() => entry.innerText()).toContain('Say to IT');
  expect(await entry.innerText()).toContain('“first page after an ad”');
  await page.keyboard.press('Tab');
  await eventually(() => entry.innerText()).toContain('Say to Marketing');
  expect(await entry.innerText()).toContain('“landing page”: it is their own word');
  expect(await opened.announced()).toBe('Wording for Marketing');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('dns');
  await eventually(() => entry.innerText()).toContain('the address book of the internet)”');
  await page.keyboard.press('Shift+Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).not.toBe('combobox');
  await page.getByRole('combobox').focus();
  await page.keyboard.press('Enter');
  await eventually(async () => (await copied(opened))?.text).toBe(
    'domain name system (the address book of the internet)',
  );
});

test('drafts are kept and found again; a failed save says so and loses nothing', async () => {
  const { page } = await start();
  await paste(page, 'The LP is slow.');
  await eventually(() => hostNow<number>(page, 'draftsNow().length')).toBe(1);
  await page.evaluate('window.testHost.failNext("saveDraft")');
  await page.getByRole('textbox', { name: 'Your draft' }).press('Control+End');
  await page.keyboard.type(' Help.');
  await eventually(() => page.getByRole('alert').innerText()).toContain('could not be saved');
  await page.keyboard.press('Control+Shift+E');
  await eventually(() => page.getByRole('textbox', { name: 'Your draft' }).innerText()).toBe('\n');
  await page.getByRole('button', { name: 'Messages' }).click();
  await page.getByRole('row', { name: /The LP is slow. Help/ }).click();
  await eventually(() => plainText(page)).toBe('The first page after an ad is slow. Help.');
});

test('a removed message comes back; a greeting is no title', async () => {
  const { page } = await start();
  await paste(page, 'Hi Priya,\n\nthe LP is slow.');
  await eventually(() => hostNow<number>(page, 'draftsNow().length')).toBe(1);
  await page.getByRole('button', { name: 'Messages' }).click();
  await page.getByRole('button', { name: 'Remove Hi Priya, the LP is slow.' }).click();
  await eventually(() => hostNow<number>(page, 'draftsNow().length')).toBe(0);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await eventually(() => hostNow<number>(page, 'draftsNow().length')).toBe(1);
  await eventually(() => plainText(page)).toContain('first page after an ad');
});

test('the caret is kept too, and moving it does not make a message newer', async () => {
  const { page } = await start();
  await paste(page, 'The LP is slow.');
  await eventually(() => hostNow<number>(page, 'draftsNow().length')).toBe(1);
  const before = await hostNow<string>(page, 'draftsNow()[0].changed');
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowRight');
  await eventually(() => hostNow<number>(page, 'draftsNow()[0].cursor')).toBe(2);
  expect(await hostNow<string>(page, 'draftsNow()[0].changed')).toBe(before);
});

test('nothing is kept where the user does not want it', async () => {
  const { page } = await start({ settings: { keepDrafts: false } });
  await paste(page, 'The LP is slow.');
  await eventually(() => plainText(page)).toContain('first page');
  await page.waitForTimeout(900);
  expect(await hostNow<number>(page, 'draftsNow().length')).toBe(0);
});

test('F6 goes round the parts of the window', async () => {
  const { page } = await start();
  const seen = new Set<string>();
  for (let n = 0; n < 7; n += 1) {
    await page.keyboard.press('F6');
    seen.add(
      await page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-region]')?.dataset['region'] ?? ''),
    );
  }
  for (const region of ['rail', 'top', 'draft', 'panel']) expect([...seen]).toContain(region);
  const regionNow = () =>
    page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-region]')?.dataset['region']);
  const here = await regionNow();
  await page.keyboard.press('F6');
  await page.keyboard.press('Shift+F6');
  expect(await regionNow()).toBe(here);
});

test('marks hidden: none in the text, none in the tab order', async () => {
  const { page } = await start();
  await paste(page, 'The LP is slow.');
  await eventually(() => page.locator('.prose-plain [data-mark]').count()).toBe(1);
  await page.keyboard.press('Control+\\');
  await eventually(() => page.locator('.prose-plain [data-mark]').count()).toBe(0);
  await eventually(() => plainText(page)).toBe('The first page after an ad is slow.');
});

test('a small window shows one pane and switches', async () => {
  const { page } = await start({ size: [520, 640] });
  await paste(page, 'The LP is slow.');
  expect(await page.locator('.prose-plain').isVisible()).toBe(false);
  await page.getByRole('radiogroup', { name: 'Show' }).getByText('Plain').click();
  await eventually(() => page.locator('.prose-plain').isVisible()).toBe(true);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  expect(wide).toBe(false);
});

test('print: the plain version alone, black, without marks', async () => {
  const { page } = await start({ theme: 'dark' });
  await paste(page, 'The LP is slow.');
  await eventually(() => page.locator('.prose-plain [data-mark]').count()).toBe(1);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('textbox', { name: 'Your draft' }).isVisible()).toBe(false);
  expect(await page.getByRole('button', { name: /^Copy/ }).isVisible()).toBe(false);
  const look = await page.locator('.prose-plain [data-mark]').evaluate((mark) => {
    const { color, backgroundColor, textDecorationLine } = getComputedStyle(mark);
    return { color, backgroundColor, textDecorationLine };
  });
  expect(look).toEqual({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgba(0, 0, 0, 0)', textDecorationLine: 'none' });
});

test('a message of 300 findings: every one is listed and reached', async () => {
  const { page } = await start();
  await paste(
    page,
    Array.from({ length: 300 }, (_, n) => `Ask for X${String.fromCharCode(65 + (n % 26))}Q${n}.`).join(' '),
  );
  await eventually(() => page.getByRole('tab', { name: /Unknown/ }).innerText()).toContain('300');
  await page.getByRole('tab', { name: /Unknown/ }).click();
  await eventually(() => page.locator('.finding').count()).toBe(300);
});

test('right-to-left names stay whole', async () => {
  const { page } = await start();
  await paste(page, 'شكرا دانا, the LP is slow.');
  await eventually(() => plainText(page)).toBe('شكرا دانا, the first page after an ad is slow.');
});

test('what was looked up and what is starred is there on an empty box', async () => {
  const { page } = await start();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('dns');
  await eventually(() => page.getByRole('option').count()).toBeGreaterThan(0);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Add to favourites' }).click();
  await eventually(() => hostNow<object>(page, 'settingsNow()')).toMatchObject({
    history: ['dns'],
    favourites: ['dns'],
  });
  await page.getByRole('button', { name: 'Clear' }).click();
  await eventually(() => page.getByRole('listbox', { name: 'Favourites' }).innerText()).toContain('domain name system');
  await eventually(() => page.getByRole('listbox', { name: 'Looked up lately' }).innerText()).toContain(
    'domain name system',
  );
});

test('a colleague changes the glossary: the message follows', async () => {
  const { page } = await start();
  await paste(page, 'The golden record is wrong.');
  await page.keyboard.press('Alt+3');
  await eventually(() => plainText(page)).toContain('one agreed customer record');
  await page.evaluate(`(async () => {
    const host = window.testHost, team = host.glossariesNow()[1], mine = team.concepts.find((c) => c.id === 'golden-record');
    await host.saveConcept({glossaryId: team.id, concept: {...mine, plain: 'main customer entry'}, baseRevision: team.revisions[mine.id]});
  })()`);
  await eventually(() => plainText(page)).toContain('main customer entry');
});

test('glossaries that cannot be loaded: said with a way on, the draft works', async () => {
  const { page } = await start();
  await page.evaluate(
    'window.testHost.failNext("loadLibrary"); window.testHost.emit("glossaryChanged", {glossaryId: ""})',
  );
  await eventually(() => page.getByRole('alert').innerText()).toContain('could not be loaded');
  await paste(page, 'The LP is slow.');
  await eventually(() => plainText(page)).toContain('first page');
  await page.getByRole('button', { name: 'Try again' }).click();
  await eventually(() => page.getByRole('alert').count()).toBe(0);
});
