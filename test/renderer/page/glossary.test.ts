/** The Glossary view: ten thousand rows, the form, history, import and export, review. */
import { afterAll, afterEach, expect, test } from 'vitest';
import { manyConcepts, TERMS } from '../terms.ts';
import { closeBrowser, eventually, hostNow, type OpenPage, openPage, type PageOptions } from './open-page.ts';

let open: OpenPage | undefined;
const start = async (options?: PageOptions): Promise<OpenPage> => {
  open = await openPage(options);
  await open.page.keyboard.press('Control+3');
  return open;
};
afterEach(async () => {
  expect(open?.complaints ?? []).toEqual([]);
  await open?.close();
  open = undefined;
});
afterAll(closeBrowser);

const active = ({ page }: OpenPage): Promise<string> =>
  page.evaluate(() => {
    const id = document.querySelector('[role="grid"]')?.getAttribute('aria-activedescendant') ?? '';
    return document.getElementById(id)?.parentElement?.innerText ?? '';
  });

test('ten thousand rows: only those in view exist, keys reach the last', async () => {
  const opened = await start({ terms: { ...TERMS, concepts: manyConcepts(10_000) } });
  const { page } = opened;
  const grid = page.getByRole('grid', { name: 'Terms' });
  await eventually(() => grid.getAttribute('aria-rowcount')).toBe('10004');
  expect(await page.getByRole('row').count()).toBeLessThan(60);
  await grid.focus();
  await page.keyboard.press('Control+End');
  await eventually(() => active(opened)).toContain('word9999 phrase');
  await page.keyboard.press('Control+Home');
  await eventually(() => active(opened)).toMatch(/consent banner/);
});

test('filters narrow the rows and say how many are left', async () => {
  const { page } = await start();
  await page.getByLabel('Filter by words').fill('first page');
  await eventually(() => page.getByRole('status').first().innerText()).toBe('1 of 9');
  await page.getByLabel('Filter by words').fill('');
  await page.getByRole('button', { name: /^Any status/ }).click();
  await page.getByRole('listbox').getByRole('option', { name: 'Draft' }).click();
  await eventually(() => page.getByRole('gridcell', { name: 'golden record' }).count()).toBeGreaterThan(0);
  await eventually(() => page.getByRole('status').first().innerText()).toBe('1 of 9');
});

test('the status is changed in its row, and undone', async () => {
  const { page } = await start();
  await page.getByLabel('Status of golden record').selectOption('approved');
  const status = () =>
    hostNow<string>(page, 'glossariesNow()[1].concepts.find((c) => c.id === "golden-record").status');
  await eventually(status).toBe('approved');
  await page.getByRole('button', { name: 'Undo' }).click();
  await eventually(status).toBe('draft');
});

test('several at once; built-in entries are left as they are and counted', async () => {
  const { page } = await start();
  await page.getByRole('grid').focus();
  await page.keyboard.press('Control+a');
  await page.getByRole('button', { name: 'Set status' }).click();
  await page.getByRole('menuitem', { name: 'In review' }).click();
  await eventually(() => page.getByLabel('Notices').innerText()).toContain(
    '3 entries changed. 6 built-in or read-only entries were left as they are.',
  );
});

test('the form checks at once, shows what the entry does, and saves', async () => {
  const { page } = await start();
  await page.getByRole('button', { name: 'New term' }).click();
  await page.keyboard.type('DXP');
  await page.getByLabel('Plain wording').fill('A way of paying.');
  await eventually(() => page.getByText('No full stop').count()).toBe(1);
  await page.getByLabel('Plain wording').fill('website toolbox*');
  await page.getByLabel('Sentence to try').fill('Two DXPs are too many.');
  await eventually(() => page.getByRole('region', { name: 'Preview' }).innerText()).toContain(
    'Two website toolboxes are too many.',
  );
  await page.keyboard.press('Control+s');
  await eventually(() => hostNow<string[]>(page, 'glossariesNow()[0].concepts.map((c) => c.id)')).toEqual(['dxp']);
});

test('the kind of a new word follows its term and wording until it is chosen', async () => {
  const { page } = await start();
  const kind = () => page.getByRole('button', { name: /Kind of word/ }).innerText();
  await page.getByRole('button', { name: 'New term' }).click();
  await page.keyboard.type('circle back');
  await eventually(kind).toContain('Verb');
  await page.getByLabel('Plain wording').fill('a second talk');
  await eventually(kind).toContain('Noun');
  await page.getByRole('button', { name: /Kind of word/ }).click();
  await page.getByRole('option', { name: 'Phrase' }).click();
  await page.getByLabel('Plain wording').fill('talk again');
  await eventually(kind).toContain('Phrase');
});

test('the table goes to what was just saved', async () => {
  const { page } = await start();
  await page.getByRole('button', { name: 'New term' }).click();
  await page.keyboard.type('zero-party data');
  await page.getByLabel('Plain wording').fill('facts people give us themselves');
  await page.keyboard.press('Control+s');
  const active = () =>
    page.evaluate(() => {
      const cell = document.getElementById(
        document.querySelector('[role="grid"]')?.getAttribute('aria-activedescendant') ?? '',
      );
      const box = cell?.getBoundingClientRect();
      return box !== undefined && box.top > 0 && box.bottom < innerHeight ? cell?.textContent : null;
    });
  await eventually(active).toContain('zero-party data');
});

test('an entry without its words is not saved, and the focus goes where they are missing', async () => {
  const { page } = await start();
  await page.getByRole('button', { name: 'New term' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await eventually(() => page.getByText('Needed: the word or phrase itself.').count()).toBe(1);
  await eventually(() => page.evaluate(() => document.activeElement?.getAttribute('aria-invalid'))).toBe('true');
});

test('rewording a built-in entry keeps what it does not change', async () => {
  const { page } = await start();
  await page.getByRole('gridcell', { name: 'landing page', exact: true }).last().click();
  await page.getByLabel('Plain wording').fill('start page');
  await page.getByRole('button', { name: 'Save' }).click();
  await eventually(() => hostNow<object>(page, 'glossariesNow()[0].concepts[0]')).toMatchObject({
    id: 'landing-page',
    overrides: 'bundled/landing-page',
    plain: 'start page',
  });
  expect(await hostNow<object>(page, 'glossariesNow()[0].concepts[0]')).not.toHaveProperty('definition');
});

test('a rewording is shown and edited with all that it takes from the built-in entry', async () => {
  const { page } = await start();
  const rows = page.getByRole('row').filter({ has: page.getByRole('gridcell', { name: /^landing page/ }) });
  const mine = rows.filter({ hasText: 'My terms' });
  const saved = () => hostNow<object>(page, 'glossariesNow()[0].concepts[0]');
  await rows.last().click();
  const plain = await page.getByLabel('Plain wording').inputValue();
  await page.getByLabel('Definition').fill('The page that an ad leads to.');
  await page.getByRole('button', { name: 'Save' }).click();
  await eventually(() => mine.getByRole('gridcell').nth(2).innerText()).toBe(plain);
  await eventually(() => rows.filter({ hasText: 'reworded' }).count()).toBe(1);
  await mine.click();
  await eventually(() => page.getByLabel('Plain wording').inputValue()).toBe(plain);
  await page.getByLabel('Example').fill('');
  await page.getByRole('button', { name: 'Save' }).click();
  await eventually(saved).toMatchObject({ definition: 'The page that an ad leads to.', examples: null });
  expect(await saved()).not.toHaveProperty('plain');
  // The row of the built-in entry leads to the rewording too.
  await rows.filter({ hasText: 'reworded' }).click();
  await eventually(() => page.getByLabel('Definition').inputValue()).toBe('The page that an ad leads to.');
  expect(await page.getByLabel('Example').inputValue()).toBe('');
});

test('closing the form leaves the focus in the table; from Look up it leads back there', async () => {
  const { page } = await start();
  await page.getByRole('button', { name: 'New term' }).click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  const role = () => page.evaluate(() => document.activeElement?.getAttribute('role'));
  await eventually(role).toBe('grid');
  await page.keyboard.press('Control+1');
  await page.keyboard.type('dns');
  await page.getByRole('button', { name: 'Edit entry' }).click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await eventually(() => page.getByRole('combobox', { name: 'Look up' }).inputValue()).toBe('dns');
  await eventually(role).toBe('combobox');
});

test('history shows what changed word by word and restores', async () => {
  const { page } = await start();
  const definition = () =>
    hostNow<string>(page, 'glossariesNow()[1].concepts.find((c) => c.id === "golden-record").definition');
  const before = await definition();
  await page
    .getByRole('gridcell', { name: /^golden record/ })
    .last()
    .click();
  await page.getByLabel('Definition').fill('The customer entry that everyone trusts.');
  await page.getByRole('button', { name: 'Save' }).click();
  await eventually(definition).toBe('The customer entry that everyone trusts.');
  await page
    .getByRole('gridcell', { name: /^golden record/ })
    .last()
    .click();
  await page.getByRole('tab', { name: 'History' }).click();
  await eventually(() => page.locator('.diff ins').first().innerText()).not.toBe('');
  await page.getByRole('button', { name: 'Restore this version' }).click();
  await eventually(definition).toBe(before);
});

test('someone else changed the entry meanwhile: both versions stand side by side', async () => {
  const { page } = await start();
  await page
    .getByRole('gridcell', { name: /^golden record/ })
    .last()
    .click();
  await page.getByLabel('Plain wording').fill('my wording');
  await page.evaluate(`(async () => {
    const host = window.testHost, team = host.glossariesNow()[1], theirs = team.concepts.find((c) => c.id === 'golden-record');
    await host.saveConcept({glossaryId: team.id, concept: {...theirs, plain: 'their wording', owner: 'Jana'}, baseRevision: team.revisions[theirs.id]});
  })()`);
  await page.getByRole('button', { name: 'Save' }).click();
  await eventually(() => page.getByRole('dialog').innerText()).toContain('their wording');
  await page.getByRole('row', { name: /Owner/ }).getByRole('radio').last().check();
  await page.getByRole('button', { name: 'Save the choice' }).click();
  await eventually(() =>
    hostNow<object>(page, 'glossariesNow()[1].concepts.find((c) => c.id === "golden-record")'),
  ).toMatchObject({
    plain: 'my wording',
    owner: 'Jana',
  });
});

test('two entries become one, whichever is to stay', async () => {
  const { page } = await start();
  for (const term of ['consent banner', 'golden record'])
    await page.getByRole('checkbox', { name: term, exact: true }).check();
  await page.getByRole('button', { name: 'Merge the two' }).click();
  await page.getByRole('menuitem', { name: 'Keep “golden record”, add the names of “consent banner”' }).click();
  await eventually(() =>
    hostNow<object>(page, 'glossariesNow()[1].concepts.map(({id, status, terms}) => [id, status, terms.length])'),
  ).toEqual(
    expect.arrayContaining([
      ['golden-record', 'draft', 3],
      ['cmp-v2', 'retired', 2],
    ]),
  );
});

test('the columns stand under their names', async () => {
  const { page } = await start({ terms: { ...TERMS, concepts: manyConcepts(200) } });
  const left = (role: 'columnheader' | 'gridcell', column: string) =>
    page
      .getByRole(role)
      .and(page.locator(`.cell-${column}`))
      .first()
      .evaluate((cell) => Math.round(cell.getBoundingClientRect().left));
  for (const column of ['term', 'plain', 'side', 'status', 'changed'])
    expect([column, await left('gridcell', column)]).toEqual([column, await left('columnheader', column)]);
});

test('a form in progress is there after a look elsewhere, and kept for a crash', async () => {
  const { page } = await start();
  await page.getByRole('button', { name: 'New term' }).click();
  await page.keyboard.type('DXP');
  await page.keyboard.press('Control+2');
  await eventually(() => hostNow<string[]>(page, 'draftsNow().map((d) => d.id)')).toContain('entry-form');
  await page.keyboard.press('Control+3');
  await eventually(() => page.getByLabel('Term', { exact: true }).inputValue()).toBe('DXP');
});

test('a glossary goes out as a page that anyone can read', async () => {
  const { page } = await start();
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('button', { name: /Format/ }).click();
  await page.getByRole('option', { name: /Web page/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Export' }).click();
  await eventually(() => hostNow<string>(page, 'files.map((f) => f.name).join()')).toBe('company.html');
  const html = await page.evaluate<string>('new TextDecoder().decode(window.testHost.files[0].bytes)');
  expect(html).toContain('consent banner');
  expect(html).not.toContain('<script');
});

test('proposals are approved, or declined with a reason', async () => {
  const { page } = await start();
  await page.keyboard.press('Control+4');
  await page
    .getByRole('article', { name: /consent banner/ })
    .getByRole('button', { name: 'Approve' })
    .click();
  await eventually(() =>
    hostNow<string>(page, 'glossariesNow()[1].concepts.find((c) => c.id === "cmp-v2").plain'),
  ).toBe('cookie question');
  await page.getByRole('button', { name: 'Decline…' }).click();
  await page.getByLabel(/Reason/).fill('Twice the same');
  await page.keyboard.press('Enter');
  await eventually(() => page.getByText('Nothing waits for review').count()).toBe(1);
});

test('another key for a command: clashes are shown, forbidden ones refused', async () => {
  const { page } = await start();
  await page.keyboard.press('Control+,');
  await page.getByRole('button', { name: 'Change keys for Next change' }).click();
  await page.keyboard.press('Control+k');
  await eventually(() => page.getByRole('alert').innerText()).toContain('is already');
  await page.keyboard.press('Alt+e');
  await eventually(() => page.getByRole('alert').innerText()).toContain('types a character');
  await page.keyboard.press('F4');
  await eventually(() => hostNow<object>(page, 'settingsNow().shortcuts')).toEqual({ 'next-change': 'F4' });
});

test('the desktop program’s own settings: the look-up keys, what is said when they are taken, the tray', async () => {
  const { page } = await start();
  await page.evaluate(`Object.assign(window.testHost, {desktop: async () => {
    const wanted = window.testHost.settingsNow().shortcuts['lookup-window'] ?? 'Ctrl+Shift+L';
    const used = wanted === 'Ctrl+Shift+L' ? 'Ctrl+Shift+Y' : wanted;
    return {lookupShortcut: {wanted, used, byDesktop: false, choices: []}, tray: true, canStartWithComputer: false, spelling: 'none'};
  }})`);
  await page.keyboard.press('Control+,');
  const program = page.getByRole('region', { name: 'Program' });
  await eventually(() => program.innerText()).toContain(
    'Ctrl Shift L belongs to another program, so Ctrl Shift Y opens the look-up window',
  );
  await page.getByRole('button', { name: 'Change keys for Look up from any program' }).click();
  await page.keyboard.press('F4');
  await eventually(() => program.innerText()).toMatch(/Opens the small look-up window\s+F4/);
  await page.getByRole('switch', { name: 'Keep running when the window is closed' }).focus();
  await page.keyboard.press('Space');
  await eventually(() => hostNow<object>(page, 'settingsNow()')).toMatchObject({ keepInTray: true });
  expect(await page.getByRole('switch', { name: 'Start with the computer' }).count()).toBe(0);
});

test('a second version that contradicts the entry is shown beside it, and the choice is taken in', async () => {
  const { page } = await start();
  await page.evaluate(`{
    const { testHost } = window;
    const loadLibrary = testHost.loadLibrary.bind(testHost);
    const copy = { code: 'conflicted-copy', severity: 'warning', file: 'terms/golden-record-PC.md', data: { id: 'golden-record', kept: 'terms/golden-record.md' } };
    testHost.loadLibrary = async () => {
      const { glossaries } = await loadLibrary();
      return { glossaries: glossaries.map((one) => (one.id === 'company' ? { ...one, problems: [copy] } : one)) };
    };
    testHost.asked = [];
    testHost.resolveCopy = async (request) => {
      testHost.asked.push(request);
      const entry = testHost.glossariesNow()[1].concepts.find(({ id }) => id === 'golden-record');
      if (request.concept) return { ok: true, concept: request.concept, revision: 'r', merged: true };
      return { ok: false, problems: [], conflict: { theirs: { ...entry, plain: 'the best copy' }, revision: 'r', fields: ['plain'] } };
    };
    testHost.emit('glossaryChanged', { glossaryId: 'company' });
  }`);
  await page.getByRole('region', { name: 'Problems in glossary files' }).getByRole('button', { name: 'Show' }).click();
  await page.getByRole('button', { name: 'Take it in' }).click();
  const dialog = page.getByRole('dialog', { name: 'The two versions of this entry differ' });
  await dialog.getByRole('columnheader', { name: 'Second version' }).waitFor();
  await dialog.getByRole('radio', { name: 'the best copy' }).check();
  await dialog.getByRole('button', { name: 'Save the choice' }).click();
  await eventually(() =>
    hostNow(page, 'asked.map(({ file, decision, concept }) => [file, decision, concept?.plain])'),
  ).toEqual([
    ['terms/golden-record-PC.md', 'merge', undefined],
    ['terms/golden-record-PC.md', 'merge', 'the best copy'],
  ]);
});

test('a file with the id of another entry is made an entry of its own', async () => {
  const { page } = await start();
  await page.evaluate(`{
    const { testHost } = window;
    const loadLibrary = testHost.loadLibrary.bind(testHost);
    const twice = { code: 'duplicate-id', severity: 'warning', file: 'terms/golden-new.md', data: { id: 'golden-record', kept: 'terms/golden-record.md' } };
    testHost.loadLibrary = async () => {
      const { glossaries } = await loadLibrary();
      return { glossaries: glossaries.map((one) => (one.id === 'company' ? { ...one, problems: [twice] } : one)) };
    };
    testHost.asked = [];
    testHost.resolveCopy = async (request) => {
      testHost.asked.push(request);
      return { ok: true, concept: testHost.glossariesNow()[1].concepts[0], revision: 'r', merged: false };
    };
    testHost.emit('glossaryChanged', { glossaryId: 'company' });
  }`);
  const problems = page.getByRole('region', { name: 'Problems in glossary files' });
  await problems.getByRole('button', { name: 'Show' }).click();
  expect(await problems.innerText()).toContain('“golden-record” is used twice, and terms/golden-record.md is the one');
  await problems.getByRole('button', { name: 'Make it an entry of its own' }).click();
  await eventually(() => hostNow(page, 'asked')).toEqual([
    { glossaryId: 'company', file: 'terms/golden-new.md', decision: 'rename' },
  ]);
});

test('the filter puts the term itself before entries that know it by another name', async () => {
  const { page } = await start();
  await page.getByLabel('Filter by words').fill('cdp');
  const terms = page.getByRole('grid').getByRole('row');
  await eventually(async () => (await terms.allInnerTexts()).length).toBeGreaterThan(2);
  await page.getByLabel('Filter by words').fill('landing page');
  await eventually(async () => (await terms.nth(1).innerText()).toLowerCase()).toContain('landing page');
});
