/** Builds what the Translate view shows from the document, the engine and the decisions. Pure but for its caches. */
import type { Node } from 'prosemirror-model';
import type { Library } from '../../../glossary/library.ts';
import type { BlockEdit, BlockRewrite, RewriteOptions, TextBlock } from '../../../glossary/results.ts';
import { type DocBlock, docBlocks } from './blocks.ts';
import { type Choice, type Decisions, engineDecisions, type Positions } from './decisions.ts';
import { plainBlock, plainDoc } from './plain-doc.ts';
import { sentenceAround } from './sentence.ts';
import type { Change, ChangeGroup, ChangeState, Mark, Model, Wording } from './types.ts';
import { withWordsUsed, wordUsed } from './words-used.ts';

export interface ModelInput {
  readonly doc: Node;
  readonly library: Library | null;
  readonly options: Omit<RewriteOptions, 'format' | 'decisions'>;
  /** Standing choices of the settings. */
  readonly standing: Readonly<Record<string, Choice>>;
  /** Explanations go to a list at the end. */
  readonly wordsUsed?: boolean;
  readonly decisions: Decisions;
  readonly positions: Positions;
  readonly ignoredAcronyms: readonly string[];
  /** By key, the order in which wordings were first shown; added to here. */
  readonly wordingOrder: Map<string, string[]>;
}

const NOTHING: BlockRewrite = {
  texts: [],
  edits: [],
  findings: [],
  brief: { present: [], missing: [], involve: [] },
  clarity: { unclearBefore: 0, unclearAfter: 0 },
};

/** A change before it has its place in the plain version. */
interface Placed extends Omit<Change, 'plainFrom' | 'plainTo' | 'from' | 'to'> {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

export function buildModel(input: ModelInput): Model {
  const { doc, library, decisions } = input;
  const blocks = docBlocks(doc);
  const terms = { ...input.standing, ...decisions.terms };
  const own = ownEdits(input, blocks);
  const result =
    library === null
      ? NOTHING
      : library.rewriteBlocks(protect(blocks, own), { ...input.options, decisions: engineDecisions(terms) });
  const placed = [...own, ...result.edits.map((edit, n) => place(edit, n, blocks, terms, input))];
  placed.sort((a, b) => a.block - b.block || a.start - b.start);
  return assemble(input, blocks, placed, result);
}

/** Changes made by hand that still fit the draft; where the draft changed underneath, they fall away. */
function ownEdits({ doc, decisions, positions }: ModelInput, blocks: readonly DocBlock[]): Placed[] {
  const placed: Placed[] = [];
  for (const { id, before, after } of decisions.own) {
    const at = positions.get(id);
    if (at === undefined || at.to > doc.content.size) continue;
    const block = blocks.findIndex(({ start, node }) => at.from >= start && at.to <= start + node.content.size);
    const found = blocks[block];
    if (found === undefined) continue;
    const [start, end] = [at.from - found.start, at.to - found.start];
    if (found.block.text.slice(start, end) !== before) continue;
    placed.push({
      id,
      key: id,
      state: 'changed',
      before,
      after,
      shown: after,
      listed: null,
      block,
      start,
      end,
      edit: null,
      wordings: [],
      choice: null,
      onlyHere: true,
    });
  }
  return placed;
}

function protect(blocks: readonly DocBlock[], own: readonly Placed[]): TextBlock[] {
  return blocks.map(({ block }, index) => {
    const ranges = own.filter((edit) => edit.block === index).map(({ start, end }) => ({ start, end }));
    return ranges.length === 0 ? block : { ...block, protected: [...(block.protected ?? []), ...ranges] };
  });
}

function place(
  edit: BlockEdit,
  n: number,
  blocks: readonly DocBlock[],
  terms: Readonly<Record<string, Choice>>,
  input: ModelInput,
): Placed {
  const start = blocks[edit.block]?.start ?? 0;
  const here = input.decisions.places.find(({ id, key }) => {
    const at = input.positions.get(id);
    return (
      key === edit.key &&
      at !== undefined &&
      at.from >= start + edit.start &&
      at.from < start + Math.max(edit.end, edit.start + 1)
    );
  });
  const choice = here?.choice ?? terms[edit.key] ?? null;
  const wordings = inOrder(wordingsOf(edit), edit.key, input.wordingOrder);
  const [state, after] = outcome(edit, choice, here !== undefined, wordings);
  const listed = input.wordsUsed === true && state === 'changed' ? wordUsed(edit.before, after) : null;
  return {
    id: `${edit.block}:${edit.start}:${n}`,
    key: edit.key,
    state,
    before: edit.before,
    after,
    shown: listed === null ? after : edit.before,
    listed,
    block: edit.block,
    start: edit.start,
    end: edit.end,
    edit,
    wordings,
    choice,
    onlyHere: here !== undefined,
  };
}

/** All ways of saying it, in an order that does not depend on which one was chosen. */
function wordingsOf(edit: BlockEdit): Wording[] {
  const { after, concept, kind, glossary, sense } = edit;
  const all: Wording[] = edit.after === edit.before ? [] : [{ after, concept, kind, glossary, sense }];
  for (const other of edit.alternatives) {
    if (!all.some((one) => one.after === other.after)) all.push(other);
  }
  return all;
}

/** Wordings keep the number they were first shown with, whichever is chosen. */
function inOrder(wordings: Wording[], key: string, memory: Map<string, string[]>): Wording[] {
  const name = ({ concept, kind }: Wording) => `${concept} ${kind}`;
  const known = memory.get(key) ?? [];
  const order = [...known, ...wordings.map(name).filter((one) => !known.includes(one))];
  memory.set(key, order);
  return wordings.sort((a, b) => order.indexOf(name(a)) - order.indexOf(name(b)));
}

function outcome(
  edit: BlockEdit,
  choice: Choice | null,
  here: boolean,
  wordings: readonly Wording[],
): [ChangeState, string] {
  if (choice?.type === 'keep') return ['kept', edit.before];
  if (choice?.type === 'own' && here) return ['changed', choice.text];
  if (choice?.type === 'option' && (here || !edit.applied)) {
    const chosen =
      wordings.find((one) => one.after === choice.after) ??
      wordings.find((one) => one.concept === choice.concept && one.kind === choice.kind);
    if (chosen !== undefined) return ['changed', chosen.after];
  }
  return edit.applied ? ['changed', edit.after] : ['choice', edit.before];
}

function assemble(
  input: ModelInput,
  blocks: readonly DocBlock[],
  placed: readonly Placed[],
  result: BlockRewrite,
): Model {
  const perBlock: Placed[][] = blocks.map(() => []);
  for (const change of placed) {
    const list = perBlock[change.block];
    // Two changes never overlap; should a choice make them, the earlier one stands.
    if (list !== undefined && (list.at(-1)?.end ?? 0) <= change.start) list.push(change);
  }
  const made = blocks.map(({ node }, index) =>
    plainBlock(
      node,
      (perBlock[index] ?? [])
        .filter(({ state, listed }) => state === 'changed' && listed === null)
        .map(({ start, end, shown }) => ({ start, end, after: shown })),
    ),
  );
  const body = plainDoc(input.doc, blocks, made);
  const plain = withWordsUsed(
    body,
    perBlock.flat().flatMap(({ listed }) => listed ?? []),
  );
  const plainStarts = textBlockStarts(plain);
  const changes: Change[] = [];
  const marks: Mark[] = [];
  const ignored = new Set([...input.decisions.ignored, ...input.ignoredAcronyms]);
  blocks.forEach(({ start, block }, index) => {
    const plainStart = plainStarts[index] ?? 0;
    const here = perBlock[index] ?? [];
    const toPlain = (offset: number): number => {
      let moved = 0;
      for (const change of here) {
        if (change.end > offset) break;
        if (change.state === 'changed') moved += change.shown.length - (change.end - change.start);
      }
      return plainStart + offset + moved;
    };
    let shift = 0;
    for (const change of here) {
      const plainFrom = plainStart + change.start + shift;
      if (change.state === 'changed') shift += change.shown.length - (change.end - change.start);
      changes.push({
        ...change,
        from: start + change.start,
        to: start + change.end,
        plainFrom,
        plainTo: plainFrom + change.shown.length,
      });
    }
    for (const finding of result.findings) {
      if (finding.block !== index) continue;
      const word = block.text.slice(finding.start, finding.end);
      // One place, one mark, even where two rules speak about it.
      if (ignored.has(word) || marks.some(({ from, to }) => from < start + finding.end && to > start + finding.start))
        continue;
      marks.push({
        id: `${index}:${finding.start}`,
        finding,
        word,
        covered: here.some((change) => change.start < finding.end && change.end > finding.start),
        sentence: sentenceAround(block.text, finding.start, finding.end),
        from: start + finding.start,
        to: start + finding.end,
        plainFrom: toPlain(finding.start),
        plainTo: toPlain(finding.start) + word.length,
      });
    }
  });
  const groups = group(changes, input.decisions.seen);
  const count = (test: (change: Change) => boolean) => changes.filter(test).length;
  const resolved = count(({ edit, state }) => edit !== null && !edit.applied && state === 'changed');
  const kept = count(({ edit, state }) => edit?.applied === true && state === 'kept');
  return {
    doc: input.doc,
    plain,
    listFrom: body.content.size,
    blocks,
    changes,
    groups,
    marks,
    brief: result.brief,
    unclearBefore: result.clarity.unclearBefore,
    unclearAfter: Math.max(0, result.clarity.unclearAfter - resolved + kept),
    waiting: groups.filter(({ state }) => state === 'choice').length,
  };
}

function textBlockStarts(doc: Node): number[] {
  const starts: number[] = [];
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true;
    starts.push(position + 1);
    return false;
  });
  return starts;
}

/** One row a term: those that wait for a choice first, then in the order of the text. */
function group(changes: readonly Change[], seen: readonly string[]): ChangeGroup[] {
  const byKey = new Map<string, Change[]>();
  for (const change of changes) {
    const key = change.onlyHere && change.edit !== null ? `${change.key}@${change.id}` : change.key;
    byKey.set(key, [...(byKey.get(key) ?? []), change]);
  }
  const groups = [...byKey].map(([key, list]): ChangeGroup => {
    const state = list.some((one) => one.state === 'choice') ? 'choice' : (list[0]?.state ?? 'changed');
    return { key, state, changes: list, seen: seen.includes(key) };
  });
  return [...groups.filter(({ state }) => state === 'choice'), ...groups.filter(({ state }) => state !== 'choice')];
}
