/** Every view and state under axe-core, in light, dark and forced colours; and no complaint of the policy anywhere. */
import { afterAll, afterEach, expect, test } from 'vitest';
import { PREVIEW } from '../import-preview.ts';
import { closeBrowser, eventually, type OpenPage, openPage, type PageOptions, paste, plainText } from './open-page.ts';

const MESSAGE =
  'Hi Priya,\n\n- the LP needs a CTA ASAP\n- please check the CDP and the XQZ\n\nLet us circle back.\n\nTom';

let open: OpenPage | undefined;
afterEach(async () => {
  await open?.close();
  open = undefined;
});
afterAll(closeBrowser);

type Way = (opened: OpenPage) => Promise<void>;
const press =
  (...keys: string[]): Way =>
  async ({ page }) => {
    for (const key of keys) await page.keyboard.press(key);
  };
const message: Way = async ({ page }) => {
  await paste(page, MESSAGE);
  await eventually(() => plainText(page)).toContain('button that asks');
};
const explained: Way = async ({ page }) => {
  await paste(page, 'The DNS is slow.');
  await eventually(() => plainText(page)).toContain('Words used');
};
const click =
  (role: 'button' | 'tab' | 'menuitem', name: string | RegExp): Way =>
  ({ page }) =>
    page.getByRole(role, { name }).last().click({ timeout: 4000 });
const type =
  (text: string): Way =>
  ({ page }) =>
    page.keyboard.type(text);

const openEntry =
  (name: string): Way =>
  ({ page }) =>
    page.getByRole('gridcell', { name }).last().click({ timeout: 4000 });
const toTable: Way = ({ page }) => page.getByRole('grid').focus();
const importFile: Way = async ({ page }) => {
  await page.evaluate('window.testHost.emit("openFile", {name: "terms.csv", bytes: new Uint8Array([65])})');
  await page.getByText('Rows that cannot be read').waitFor();
};

interface State {
  readonly name: string;
  readonly ways: readonly Way[];
  readonly options?: PageOptions;
}
const state = (name: string, ways: readonly Way[], options: PageOptions = {}): State => ({ name, ways, options });
const STATES: readonly State[] = [
  state('an empty draft', []),
  state('explanations at the end', [explained], { settings: { wordsUsed: true, reader: 'marketing' } }),
  state('the result being edited by hand', [message, press('F6', 'F6', 'F2')]),
  state('more for a message', [message, click('button', 'More')]),
  state('the findings of a narrow window', [message, click('button', /unknown/)], { size: [900, 600] }),
  state('the usual window at 200 %', [message, press('F8')], { size: [640, 400] }),
  state('help', [click('button', 'Help')]),
  state('something failed', [
    ({ page }) => page.evaluate('window.testHost.failNext("loadLibrary"); window.testHost.emit("glossaryChanged", {})'),
    ({ page }) => page.getByRole('button', { name: 'Try again' }).waitFor(),
  ]),
  state('a message with its changes', [message]),
  state('a chosen change', [message, press('F8')]),
  state('unknown words', [message, click('tab', /Unknown/)]),
  state('what is missing', [message, click('tab', /Missing/)]),
  state('the card beside its mark in a narrow window', [message, press('F8')], { size: [900, 600] }),
  state('one pane in a small window', [message], { size: [520, 640] }),
  state('the list of messages', [message, click('button', 'Messages')]),
  state('Look up, empty', [press('Control+1')]),
  state('Look up with a clash', [press('Control+1'), type('cdp')]),
  state('Look up without a match', [press('Control+1'), type('qqqqqqqqqq')]),
  state('the look-up window', [type('cdp')], { lookupWindow: true }),
  state('the command box', [press('Control+k'), type('lp')]),
  state('the glossary', [press('Control+3')]),
  state('an entry in its form', [press('Control+3'), click('button', 'New term'), type('CTR')]),
  state('chosen entries', [press('Control+3'), toTable, press('Control+a')]),
  state('the history of an entry', [
    press('Control+3'),
    openEntry('golden record'),
    ({ page }) => page.getByLabel('Definition').fill('The entry that everyone trusts.'),
    press('Control+s'),
    ({ page }) => page.getByText('Saved.').waitFor(),
    openEntry('golden record'),
    click('tab', 'History'),
    ({ page }) => page.locator('.history-entry').first().waitFor(),
  ]),
  state('an import with conflicts and errors', [importFile], { preview: PREVIEW }),
  state('the import dialog', [press('Control+3'), click('button', 'Import')]),
  state('the export dialog', [press('Control+3'), click('button', 'Export')]),
  state('To review', [press('Control+4')]),
  state('a proposal being declined', [press('Control+4'), click('button', 'Decline…')]),
  state('Settings', [press('Control+,')]),
  state(
    'Settings with rules and keys being changed',
    [press('Control+,'), click('button', 'Change keys for Next change')],
    {
      settings: { always: [{ term: 'lp', keep: true }], ignoredAcronyms: ['XQZ'] },
    },
  ),
  state('the keys', [press('Control+1'), press('Control+,'), click('button', /^About/)]),
  state('the first run', [], { settings: { firstRunDone: false } }),
  state('the tour', [click('button', 'Marketing'), click('button', 'Show me an example')], {
    settings: { firstRunDone: false },
  }),
];
const LOOKS = [
  ['light', {}],
  ['dark', { theme: 'dark' }],
  ['forced colours', { forcedColors: true }],
] as const;

for (const [look, how] of LOOKS) {
  test.each(STATES)(`${look}: $name`, async ({ ways, options }) => {
    open = await openPage({ ...options, ...how });
    for (const way of ways) await way(open);
    await open.page.waitForTimeout(150);
    expect(await open.axe()).toEqual([]);
    expect(open.complaints).toEqual([]);
  });
}
