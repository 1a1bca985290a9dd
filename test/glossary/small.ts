/** A small glossary for tables of cases, and the one call that most of them make. */
import type { Concept, Reader, Writer } from '../../glossary/concept.ts';
import { createLibrary, type Library } from '../../glossary/library.ts';

const concept = (
  id: string,
  terms: Concept['terms'],
  plain: Concept['plain'],
  more: Partial<Concept> = {},
): Concept => ({
  id,
  side: 'business',
  pos: 'noun',
  terms,
  ...(plain !== undefined && { plain }),
  ...more,
});

export const SMALL: readonly Concept[] = [
  concept('lead', ['lead'], 'potential customer', {
    everyday: [{ pos: 'verb' }, { phrases: ['lead time', '(take|took|in) the lead', 'tech lead'] }],
    prior: 'usual',
  }),
  concept('backlog', ['backlog'], 'open list'),
  concept('kpi', ['KPI'], 'key measure'),
  concept('payment-method', ['payment method'], 'way* of paying'),
  concept('stakeholder', ['stakeholder'], { text: 'contact person', forms: { plural: 'contact people' } }),
  concept('crm', ['CRM', 'customer relationship management'], 'customer database'),
  concept('traffic', ['traffic'], 'visitors'),
  concept('collateral', ['collateral', { text: 'wobbler', plain: 'sign* at the shelf' }], 'printed material', {
    count: 'mass',
  }),
  concept('deploy', ['deploy'], 'put* {object} live', { pos: 'verb', 'without-object': 'go* live' }),
  concept('onboard', ['onboard'], 'set up', { pos: 'verb' }),
  concept('leverage', ['leverage'], 'use', { pos: 'verb' }),
  concept('take-over', ['hand off'], 'pass* on', { pos: 'verb' }),
  concept('circle-back', [{ text: 'circle back with', plain: 'talk* again with' }, 'circle back'], 'reply later', {
    pos: 'verb',
  }),
  concept('quarter-end', ['end of quarter'], 'by the end of the quarter', { pos: 'phrase' }),
  concept('yoy', ['YoY'], 'compared with last year', { pos: 'adv', 'before-noun': 'year-on-year' }),
  concept('gated', ['gated'], 'behind a form', { pos: 'adj', meaning: 'only given out for an address' }),
  concept('retarget', ['retarget'], 'show* ads again to', { pos: 'verb' }),
  concept('quarantine', ['quarantine'], 'lock* away', { pos: 'verb' }),
  concept('at-rest', ['data at rest'], 'stored data'),
  concept('map-price', ['MAP'], 'lowest price allowed'),
  concept('promo-end', ['promo end'], 'shelf* at the front'),
  concept('embed-code', ['embed code'], 'code* to paste in'),
  concept('queue', ['queue'], undefined, { meaning: 'waiting line', use: 'explain' }),
  concept('co-branded', ['co-branded'], 'under both names', { pos: 'adj' }),
  concept('page', ['page'], 'alert', { pos: 'verb', prior: 'rare', phrases: ['page (him|her|them)'] }),
  concept('feed-run', ['feed run'], 'nightly copying'),
  concept('mops', ['MOps'], 'team behind marketing', { count: 'mass' }),
  concept('staging', ['staging'], 'test copy'),
  concept('cannibalise', ['cannibalise'], 'take* sales from', { pos: 'verb' }),
  concept('dump', ['dump'], undefined, { meaning: 'full copy of the data', use: 'explain' }),
  concept('api', ['API'], undefined, { meaning: 'link between two systems', use: 'explain' }),
  concept('seo', ['SEO', 'search engine optimisation'], undefined, {
    meaning: 'being found in web searches',
    use: 'explain',
  }),
  concept('scalable', ['scalable'], 'able to grow', { pos: 'adj' }),
  concept('robust', ['robust'], 'sturdy', { pos: 'adj' }),
  concept('ad-hoc', ['ad hoc'], 'one-off', { pos: 'adj' }),
  concept('eod', ['EOD'], 'the end of the day', { pos: 'phrase' }),
  concept('round-the-clock', ['24/7'], 'day and night', { pos: 'phrase', 'drops-figure': true }),
  concept('a-b-test', ['A/B test'], 'two-version test'),
  concept('opt-in', ['opt-in'], 'agreement'),
  concept('sign-off', ['e-mail blast'], 'bulk message'),
  concept('it', [{ text: 'IT', case: 'exact' }], 'computer team'),
  concept('landing-page', ['landing page'], 'entry page'),
  concept('automation', ['marketing automation platform'], 'campaign tool'),
  concept('platform', ['platform'], 'system'),
  concept('gsc', ['GSC'], 'Google Search Console'),
  concept('personalisation', ['personalisation'], 'fitting texts', { count: 'mass' }),
  concept('htaccess', ['.htaccess'], 'server settings file'),
  concept('snackable', ['snackable'], undefined, { pos: 'adj', meaning: 'quick to take in', use: 'explain' }),
  concept('banner', ['banner'], undefined, { meaning: 'strip with an ad', use: 'keep' }),
  concept('etl', ['extract, transform and load'], 'copying job'),
  concept('node', ['Node.js'], 'program engine'),
  concept('errors', ['500s'], 'server errors'),
  concept('nurture', ['nurture'], 'keep* {object} interested', {
    pos: 'verb',
    'without-object': 'keep* people interested',
  }),
  concept('nurturing', ['nurturing'], 'keeping people interested', { 'before-noun': 'mail-series' }),
  concept('long-form', ['long-form'], 'detailed', { pos: 'adj' }),
  concept('scim', ['SCIM'], undefined, {
    meaning: 'standard for making and removing logins by itself',
    use: 'explain',
  }),
  concept('undo', ['undo'], 'take* {object} back', { pos: 'verb' }),
  concept('reseat', ['reseat'], 'pull* out and plug* in', { pos: 'verb' }),
  concept('upsert', ['upsert'], 'create or change', { pos: 'verb' }),
  concept('vanity', ['vanity metric'], 'number* that only looks good'),
  concept('strict', ['p=reject'], 'strict check', { count: 'mass' }),
  concept('a-plus', ['A+'], 'rich text'),
  concept('touchpoint', ['touchpoint'], 'moment* of contact', { 'before-noun': 'contact' }),
  concept('office', ['back office'], 'office staff', { count: 'mass' }),
];

export const small: Library = createLibrary([{ id: 'small', name: 'Small', concepts: SMALL }]);

export const rewritten = (
  text: string,
  format: 'text' | 'markdown' = 'markdown',
  reader: Reader = 'everyone',
  writer?: Writer,
): string => small.rewrite(text, { reader, format, ...(writer && { writer }) }).text;
