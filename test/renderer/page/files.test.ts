/** Files that are opened with the program or dropped on it, read in the page under its policy. */
import { strToU8, zipSync } from 'fflate';
import { afterAll, afterEach, expect, test } from 'vitest';
import { closeBrowser, eventually, type OpenPage, openPage, paste, plainText } from './open-page.ts';

let open: OpenPage | undefined;
afterEach(async () => {
  expect(open?.complaints ?? []).toEqual([]);
  await open?.close();
  open = undefined;
});
afterAll(closeBrowser);

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const word = (): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document ${W}><w:body><w:p><w:r><w:t xml:space="preserve">The </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>LP</w:t></w:r><w:r><w:t xml:space="preserve"> is slow.</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>Page</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>CTA</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>`,
    ),
  });

const openWith = ({ page }: OpenPage, name: string, bytes: Uint8Array): Promise<void> =>
  page.evaluate(
    ([fileName, data]) => {
      const { testHost } = window as unknown as { testHost: { emit: (event: string, file: object) => void } };
      testHost.emit('openFile', { name: fileName, bytes: new Uint8Array(data) });
    },
    [name, [...bytes]] as const,
  );

test('a Word document comes with its bold words and its table', async () => {
  open = await openPage();
  await openWith(open, 'request.docx', word());
  await eventually(async () => plainText(open?.page as never)).toContain('first page after an ad');
  await eventually(() => open?.page.locator('.prose-plain strong').innerText() ?? Promise.resolve('')).toBe(
    'first page after an ad',
  );
  expect(await open.page.locator('.prose-plain td').count()).toBe(2);
});

test('a file that is none is refused with a sentence, and the draft stays', async () => {
  open = await openPage();
  await openWith(open, 'note.md', strToU8('The **LP**.'));
  await eventually(() => plainText((open as OpenPage).page)).toContain('first page');
  await openWith(open, 'broken.docx', strToU8('no document'));
  await eventually(() => (open as OpenPage).page.getByRole('alert').innerText()).toContain(
    'could not be read as a Word document',
  );
  expect(await plainText(open.page)).toContain('first page');
});

test('dropped on the draft', async () => {
  open = await openPage();
  const { page } = open;
  await page.getByRole('textbox', { name: 'Your draft' }).evaluate((element) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['# Plan\n\nThe LP.'], 'plan.md', { type: 'text/markdown' }));
    const { left, top } = element.getBoundingClientRect();
    element.dispatchEvent(
      new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true, clientX: left + 20, clientY: top + 20 }),
    );
  });
  await eventually(() => page.locator('.prose-plain h1').innerText()).toBe('Plan');
});

const dropOn = (opened: OpenPage, selector: string, name: string, text: string): Promise<boolean> =>
  opened.page.evaluate(
    ([place, file, content]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], file));
      const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
      document.querySelector(place)?.dispatchEvent(event);
      return event.defaultPrevented;
    },
    [selector, name, text] as const,
  );

test('dropped anywhere else: never lost to the browser, in the Glossary it is imported', async () => {
  open = await openPage();
  const { page } = open;
  expect(await dropOn(open, '.panel', 'note.txt', 'The LP is late.')).toBe(true);
  await eventually(() => plainText(page)).toBe('The first page after an ad is late.');
  await page.keyboard.press('Control+3');
  await page.getByRole('grid').waitFor();
  expect(await dropOn(open, '.glossary', 'terms.csv', 'term,plain\n')).toBe(true);
  await eventually(() => page.getByRole('dialog').innerText()).toContain('Import terms');
});

test('opened by a dialog, without a mouse; the message before it is kept', async () => {
  open = await openPage();
  const { page } = open;
  // Asked for early: from then on the browser hands choosers to the test.
  const chooser = page.waitForEvent('filechooser');
  await paste(page, 'The CTA is late.');
  await eventually(() => plainText(page)).toContain('button');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('> open a file');
  await page.keyboard.press('Enter');
  await (await chooser).setFiles({
    name: 'plan.md',
    mimeType: 'text/markdown',
    buffer: Buffer.from('# Plan\n\nThe LP.'),
  });
  await eventually(() => page.locator('.prose-plain h1').innerText()).toBe('Plan');
  await page.getByRole('button', { name: 'Messages' }).click();
  await eventually(() => page.getByRole('row', { name: /The CTA is late/ }).count()).toBe(1);
});
