/** What the Translate view does with whole messages: copy, save, print, paste, open, fill in what is missing. */
import type { Node } from 'prosemirror-model';
import type { Reader } from '../../glossary/concept.ts';
import { announce, attempt, fail, host, notify } from '../state/app.ts';
import { insertPasted } from './editor/paste.ts';
import { nodeType, schema } from './editor/schema.ts';
import { newMessage, titleOf } from './messages.ts';
import { dispatchDraft, getDraftView, isEmpty, openMessage, settle, useTranslate } from './store.ts';
import { docFromFile } from './text/from-file.ts';
import { docFromPlain } from './text/from-plain.ts';
import { toHtml, toHtmlPage } from './text/to-html.ts';
import { toMarkdown, toPlainText } from './text/to-text.ts';

/** Copies the plain version as rich and as plain text. Open questions are said, never blocking. */
export async function copyPlain(): Promise<void> {
  settle();
  const state = useTranslate.getState();
  if (isEmpty(state)) return announce('There is nothing to copy yet');
  const { plain, waiting } = state.model;
  const done = await attempt('The plain version could not be copied.', () =>
    host().copy({ text: toPlainText(plain).trimEnd(), html: toHtml(plain) }),
  );
  if (done !== true) return;
  const open = waiting === 0 ? '' : `, ${waiting} still unclear`;
  notify({ text: `Copied${open}.`, tone: 'info' });
  announce(`Plain version copied${open}`);
}

const fileName = (doc: Node, extension: string): string =>
  `${
    titleOf(doc)
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 50) || 'message'
  }.${extension}`;

export async function saveAs(format: 'md' | 'html' | 'txt'): Promise<void> {
  settle();
  const { plain } = useTranslate.getState().model;
  const text = {
    md: () => toMarkdown(plain),
    txt: () => toPlainText(plain),
    html: () => toHtmlPage(plain, titleOf(plain)),
  }[format]();
  const bytes = new TextEncoder().encode(text);
  const place = await attempt('The file could not be saved.', () =>
    host().saveFile({ name: fileName(plain, format), bytes }),
  );
  if (typeof place === 'string') notify({ text: `Saved as ${place}`, tone: 'info' });
}

/** Asks the host for the clipboard, only when the user says so, and puts it into the draft. */
export async function pasteClipboard(): Promise<void> {
  const content = await attempt('The clipboard could not be read. Press Ctrl+V in the draft instead.', () =>
    host().readClipboard(),
  );
  if (content === null) return;
  if (content.text === '' && content.html === '') return notify({ text: 'The clipboard holds no text.', tone: 'info' });
  const view = getDraftView();
  if (view === null) return openMessage({ doc: docFromPlain(content.text) });
  insertPasted(view, content.text, content.html, false);
  view.focus();
}

/** "Translate the clipboard" from the tray or a shortcut: always a message of its own. */
export async function translateClipboard(): Promise<void> {
  if (!isEmpty(useTranslate.getState())) await newMessage();
  await pasteClipboard();
}

export async function openFiles(files: readonly { name: string; bytes: Uint8Array }[]): Promise<void> {
  for (const file of files) {
    const result = await docFromFile(file);
    if (!result.ok) {
      notify({ text: result.reason, tone: 'error' });
      continue;
    }
    if (!isEmpty(useTranslate.getState())) await newMessage();
    openMessage({ doc: result.doc });
    announce(`${file.name} opened`);
  }
}
/** Asks for files: for whoever cannot or does not want to drag. */
export function pickFiles(): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.accept = '.txt,.md,.markdown,.html,.htm,.eml,.docx';
  input.hidden = true;
  input.addEventListener('change', () => {
    input.remove();
    void openDropped([...(input.files ?? [])]);
  });
  input.addEventListener('cancel', () => input.remove());
  document.body.append(input);
  input.click();
}

export async function openDropped(files: readonly File[]): Promise<void> {
  try {
    await openFiles(
      await Promise.all(
        files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
      ),
    );
  } catch (error) {
    fail('The file could not be read.', error);
  }
}

/** Adds a line to the draft: before the farewell where there is one, else at the end. */
export function insertLine(text: string): void {
  const { draft } = useTranslate.getState();
  const paragraph = nodeType('paragraph').create(null, schema.text(text));
  let position = draft.doc.content.size;
  draft.doc.forEach((node, offset) => {
    if (FAREWELL.test(node.textBetween(0, node.content.size, '\n', '\n').trim()) && offset > 0)
      position = Math.min(position, offset);
  });
  dispatchDraft(draft.tr.insert(position, paragraph).setMeta('now', true));
  announce('Added to the draft');
}
const FAREWELL =
  /^((kind|best|warm|many)?\s*(regards|wishes|greetings)|cheers|thanks|thank you|many thanks|yours\b.*|best)[,.!]?(\s|$)/i;

/** A message to try: one that the reader would stumble over. */
export const exampleFor = (reader: Reader): string => (reader === 'marketing' ? FROM_IT : FROM_MARKETING);

const FROM_MARKETING = `Hi Priya,

For the Q3 push we need IT to spin up a new LP on the CMS and pass UTMs into the CDP so MOps can attribute MQLs properly. The current CTA sits below the fold and bounce is through the roof, so we want to A/B test the hero ASAP.

Our asks:

- Whitelist our ESP's IPs in SPF/DKIM
- 301 the legacy URLs to the new LP (see RFC in the ITSM queue)
- SSO for the agency's seats in GA4
- Make sure the DXP-lite pixel fires post-consent (CMPv2)

Let's circle back on the SLA offline.

Tom`;

const FROM_IT = `Hi Anna,

A short update before the campaign on 12 May.

We deploy the new release to production on Friday at 18:00. There will be a maintenance window of two hours, and the API may return 5xx errors until the cache is warm. If the rollout fails, we do a rollback.

What we need from you:

- a content freeze from Thursday noon
- the CNAME for the vanity URL, so that the TTL has run out before the cutover
- one named contact for UAT

The SSL certificate is renewed, so nobody should see a warning. Please raise a ticket if the redirect does not work, and do not mail me directly.

Best
Jonas`;
