/** What Translate shows: the plain document, decisions, and their order, on the real engine. */
import type { Node } from 'prosemirror-model';
import { expect, test } from 'vitest';
import { createLibrary } from '../../../glossary/library.ts';
import { docBlocks } from '../../../renderer/translate/model/blocks.ts';
import { type Decisions, NO_DECISIONS, type Positions } from '../../../renderer/translate/model/decisions.ts';
import { buildModel } from '../../../renderer/translate/model/model.ts';
import type { Model } from '../../../renderer/translate/model/types.ts';
import { docFromMarkdown } from '../../../renderer/translate/text/from-markdown.ts';
import { toMarkdown } from '../../../renderer/translate/text/to-text.ts';
import { TERMS } from '../terms.ts';

const library = createLibrary([TERMS]);
const wordingOrder = new Map<string, string[]>();

function model(
  doc: Node,
  decisions: Partial<Decisions> = {},
  positions: Positions = new Map(),
  reader: 'it' | 'marketing' = 'it',
): Model {
  return buildModel({
    doc,
    library,
    options: { reader },
    standing: {},
    decisions: { ...NO_DECISIONS, ...decisions },
    positions,
    ignoredAcronyms: [],
    wordingOrder,
  });
}
const of = (markdown: string, decisions: Partial<Decisions> = {}): Model => model(docFromMarkdown(markdown), decisions);

test('the plain version keeps lists, tables, links and bold', () => {
  const { plain } = of(
    '# News\n\n- the **LP** is [slow](https://example.com)\n- ask for a new LP\n\n| What | Who |\n| --- | --- |\n| CTA | Tom |',
  );
  expect(toMarkdown(plain)).toBe(
    '# News\n\n- the **first page after an ad** is [slow](https://example.com)\n- ask for a new first page after an ad\n\n| What | Who |\n| --- | --- |\n| Button that asks people to act | Tom |\n',
  );
});

test('the plain document says what the engine says, block by block', () => {
  const doc = docFromMarkdown('The LP is slow.  \nPlease circle back.\n\n> A CTA on each LP\n\n`LP` stays.');
  const blocks = docBlocks(doc).map(({ block }) => block);
  const { texts } = library.rewriteBlocks(blocks, { reader: 'it' });
  expect(docBlocks(model(doc).plain).map(({ block }) => block.text)).toEqual(texts);
});

test('positions lead to the same words in both documents', () => {
  const doc = docFromMarkdown('An LP, a CTA.\n\n- one more LP');
  const shown = model(doc);
  expect(shown.changes.length).toBeGreaterThanOrEqual(3);
  for (const change of shown.changes) {
    expect(doc.textBetween(change.from, change.to)).toBe(change.before);
    expect(shown.plain.textBetween(change.plainFrom, change.plainTo)).toBe(change.after);
  }
});

test('a term that stands twice is one row, and one choice covers both', () => {
  const before = of('The LP is slow. Reload the LP.');
  const group = before.groups.find(({ changes }) => changes[0]?.before === 'LP');
  expect(group?.changes).toHaveLength(2);
  const kept = of('The LP is slow. Reload the LP.', { terms: { [group?.key ?? '']: { type: 'keep' } } });
  expect(toMarkdown(kept.plain)).toBe('The LP is slow. Reload the LP.\n');
  expect(kept.changes.map(({ state }) => state)).toEqual(['kept', 'kept']);
});

test('own words are inflected and take the place of the wording everywhere', () => {
  const { groups } = of('Two LPs and an LP.');
  const key = groups[0]?.key ?? '';
  const own = of('Two LPs and an LP.', { terms: { [key]: { type: 'own', text: 'start page*' } } });
  expect(toMarkdown(own.plain)).toBe('Two start pages and a start page.\n');
});

test('"only here" changes one place', () => {
  const doc = docFromMarkdown('The LP is slow. Reload the LP.');
  const [first] = model(doc).changes;
  const positions = new Map([['p', { from: first?.from ?? 0, to: first?.to ?? 0 }]]);
  const shown = model(doc, { places: [{ id: 'p', key: first?.key ?? '', choice: { type: 'keep' } }] }, positions);
  expect(toMarkdown(shown.plain)).toBe('The LP is slow. Reload the first page after an ad.\n');
});

test('a meaning that is not clear waits for a choice, stands first, and stays as written', () => {
  const doc = docFromMarkdown('The LP is slow. Please check the CDP.');
  const shown = model(doc);
  const waiting = shown.groups.filter(({ state }) => state === 'choice');
  for (const [index, group] of waiting.entries()) expect(shown.groups[index]).toBe(group);
  for (const group of waiting) expect(group.changes[0]?.after).toBe(group.changes[0]?.before);
});

test('wordings keep their numbers after a choice', () => {
  const text = 'The LP is slow.';
  const first = of(text).changes[0];
  const other = first?.wordings[1];
  if (first === undefined || other === undefined) throw new Error('the entry has one wording only');
  const chosen = of(text, { terms: { [first.key]: { type: 'option', concept: other.concept, kind: other.kind } } })
    .changes[0];
  expect(chosen?.after).toBe(other.after);
  expect(chosen?.wordings.map(({ after }) => after)).toEqual(first.wordings.map(({ after }) => after));
});

test('a change by hand holds while the draft fits it, and falls away when it does not', () => {
  const doc = docFromMarkdown('Please send it soon.');
  const own = { own: [{ id: 'o', before: 'soon', after: 'by Friday' }] };
  const from = 1 + 'Please send it '.length;
  const shown = model(doc, own, new Map([['o', { from, to: from + 4 }]]));
  expect(toMarkdown(shown.plain)).toBe('Please send it by Friday.\n');
  expect(
    toMarkdown(model(docFromMarkdown('Please send it late.'), own, new Map([['o', { from, to: from + 4 }]])).plain),
  ).toBe('Please send it late.\n');
});

test('blocks that did not change are the same nodes, so that nothing is drawn again', () => {
  const doc = docFromMarkdown('The LP is slow.\n\nThe CTA is red.');
  const first = model(doc).plain;
  const edited = doc.replace(1, 4, docFromMarkdown('Our').slice(1, 4));
  const second = model(edited).plain;
  expect(second.child(1)).toBe(first.child(1));
});

test('where a change stands, a finding about the same words is listed and not marked twice', () => {
  const shown = of('Please do the LP ASAP.');
  for (const mark of shown.marks) {
    const inside = shown.changes.some(({ from, to }) => from < mark.to && to > mark.from);
    expect(mark.covered).toBe(inside);
  }
});
