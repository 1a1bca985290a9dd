/** What each call accepts, checked before it reaches the host: the page is not trusted. Concepts are checked further by `validateConcept`. */
import { z } from 'zod';
import type { HostCalls } from '../../glossary/host-api.ts';
import { draftSchema } from './drafts.ts';
import { isProposalName } from './proposals.ts';
import { settingsPatch } from './settings.ts';

const MAX_BYTES = 50 * 1024 * 1024;
const MAX_CHANGES = 200_000;
const id = z.string().min(1).max(100);
const token = z.string().max(64);
const text = z.string().max(20_000_000);
const name = z.string().min(1).max(255);
const concept = z.looseObject({ id });
const revision = z.string().max(64).nullable();
const bytes = z.instanceof(Uint8Array).refine((value) => value.byteLength <= MAX_BYTES, 'too large');
const file = z.strictObject({ name, bytes });
const mapping = z.strictObject({
  columns: z.record(z.string().max(1_000), z.string().max(1_000)).optional(),
  delimiter: z.string().max(4).optional(),
  sheet: z.string().max(255).optional(),
});
const none = z.tuple([]);

export const callSchemas = {
  loadLibrary: z.union([none, z.tuple([z.record(id, token)])]),
  conceptsPart: z.tuple([z.strictObject({ glossaryId: id, stamp: token, from: z.int().min(0) })]),
  saveConcept: z.tuple([z.strictObject({ glossaryId: id, concept, baseRevision: revision })]),
  saveConcepts: z.tuple([
    z.strictObject({
      glossaryId: id,
      changes: z.array(z.strictObject({ id, concept: concept.nullable(), baseRevision: revision })).max(MAX_CHANGES),
    }),
  ]),
  undo: z.tuple([token]),
  history: z.tuple([z.strictObject({ glossaryId: id, conceptId: id })]),
  restore: z.tuple([z.strictObject({ glossaryId: id, conceptId: id, entry: token })]),
  resolveCopy: z.tuple([
    z.strictObject({
      glossaryId: id,
      file: name,
      decision: z.enum(['merge', 'drop', 'rename']),
      concept: concept.optional(),
    }),
  ]),
  proposals: none,
  propose: z.tuple([z.strictObject({ glossaryId: id, concept })]),
  resolveProposal: z.tuple([
    z.strictObject({
      glossaryId: id,
      file: name.refine(isProposalName),
      decision: z.enum(['approve', 'decline']),
      reason: z.string().max(10_000).optional(),
      concept: concept.optional(),
    }),
  ]),
  createGlossary: z.tuple([z.strictObject({ name: z.string().trim().min(1).max(200), pickFolder: z.boolean() })]),
  addGlossaryFolder: z.union([none, z.tuple([z.string().max(4_000).optional()])]),
  removeGlossary: z.tuple([id]),
  importPreview: z.tuple([z.strictObject({ glossaryId: id, file, mapping: mapping.optional() })]),
  importApply: z.tuple([
    z.strictObject({
      token,
      glossaryId: id,
      choices: z.record(z.coerce.number().int(), z.enum(['mine', 'theirs', 'both'])),
    }),
  ]),
  exportGlossary: z.tuple([z.strictObject({ glossaryId: id, format: z.string().max(40) })]),
  getSettings: none,
  setSettings: z.tuple([settingsPatch]),
  drafts: none,
  saveDraft: z.tuple([draftSchema]),
  removeDraft: z.tuple([z.string().regex(/^[A-Za-z0-9_-]{1,64}$/)]),
  wipeDrafts: none,
  copy: z.tuple([z.strictObject({ text, html: text.optional() })]),
  readClipboard: none,
  saveFile: z.tuple([z.strictObject({ name, bytes })]),
  openExternal: z.tuple([z.string().max(2_000)]),
  about: none,
  notices: none,
  reportError: z.tuple([z.strictObject({ name: z.string().max(200), stack: z.string().max(4_000) })]),
  windowAction: z.tuple([z.enum(['hide', 'show-main', 'quit'])]),
  desktop: none,
} satisfies Record<keyof HostCalls, z.ZodType>;

export type CallName = keyof typeof callSchemas;
export const isCallName = (value: string): value is CallName => Object.hasOwn(callSchemas, value);
