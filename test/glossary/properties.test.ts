/** What must hold for any text: nothing outside edits changes, planted facts survive, twice is once, same in, same out, nothing throws. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Concept } from '../../glossary/concept.ts';
import { createLibrary } from '../../glossary/library.ts';
import type { Rewrite } from '../../glossary/results.ts';

const word = (id: string, terms: string[], plain: string, more: Partial<Concept> = {}): Concept => ({
  id,
  side: 'business',
  pos: 'noun',
  terms,
  plain,
  ...more,
});

/** No wording holds a term that would change, so rewriting twice must change nothing. */
const CONCEPTS: readonly Concept[] = [
  word('lead', ['lead'], 'potential customer'),
  word('kpi', ['KPI', 'key performance indicator'], 'key measure'),
  word('backlog', ['backlog'], 'honest list'),
  word('landing-page', ['landing page'], 'entry page'),
  word('platform', ['platform'], 'system'),
  word('marketing-automation-platform', ['marketing automation platform'], 'campaign tool'),
  word('traffic', ['traffic'], 'visitors', { count: 'mass' }),
  word('onboard', ['onboard'], 'set up', { pos: 'verb' }),
  word('deploy', ['deploy'], 'put* {object} live', { pos: 'verb', 'without-object': 'go* live' }),
  word('leverage', ['leverage'], 'use', { pos: 'verb' }),
  word('seo', ['SEO', 'search engine optimisation'], 'search results', {
    use: 'explain',
    meaning: 'being found in web searches',
  }),
  word('api', ['API'], 'connection', { use: 'explain', meaning: 'link between two systems' }),
  word('ad-hoc', ['ad hoc'], 'one-off', { pos: 'adj' }),
  word('eod', ['EOD'], 'the end of the day', { pos: 'phrase' }),
  word('self', ['stakeholder'], 'main stakeholder'),
];
const library = createLibrary([{ id: 'test', name: 'Test', concepts: CONCEPTS }]);
const rewrite = (text: string, format: 'markdown' | 'text' = 'markdown'): Rewrite =>
  library.rewrite(text, { reader: 'everyone', format });

const FACTS = [
  '`lead_id`',
  'https://example.com/lead?utm_source=nl&lead=1',
  'anna.lead@example.com',
  'C:\\Reports\\lead\\kpi.xlsx',
  '/platform/lead',
  '{{lead.first_name}}',
  '@lead',
  '#platform',
  '“API traffic”',
  '"landing page"',
  '€ 4,500.50',
  '16 June 05:00',
  '24/7',
  'v2.3.1',
  'MKT-4711',
  'is not',
  'never',
  'Dr. Nwosu',
  'leads.csv',
  '%%LEAD%%',
];
const terms = CONCEPTS.flatMap((c) => c.terms as string[]);
const piece = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      ...terms,
      ...terms.map((t) => `${t}s`),
      'Leads',
      'KPIs',
      'DEPLOYED',
      'deploying',
      'leveraged',
      'the lead’s',
      "leads'",
    ),
  },
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      'the',
      'a',
      'an',
      'our',
      'we',
      'is',
      'are',
      'and',
      'to',
      'for',
      'form',
      'now',
      'new',
      'tonight',
      'in',
      'please',
      'has',
      'this',
      'each',
      'send',
    ),
  },
  { weight: 2, arbitrary: fc.constantFrom(...FACTS) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '.',
      ',',
      '!',
      '?',
      ':',
      '(',
      ')',
      '**',
      '*',
      '_',
      '`',
      '[',
      '](https://x.example/lead)',
      '|',
      '-',
      '/',
      '"',
      '“',
      '”',
      '>',
      '#',
      '~~',
      '\\',
      '<b>',
      '</b>',
      '…',
      '–',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '\n',
      '\n\n',
      '\n- ',
      '\n1. ',
      '\n# ',
      '\n> ',
      '\n```\n',
      '\n    ',
      '\n| a | lead |\n|---|---|\n| ',
      '\r\n',
      '\n---\n',
      '\t',
      '\u00a0',
    ),
  },
);

/** People, things and what is done, in the forms that go together, with facts and markup between. */
const one = fc.constantFrom('lead', 'KPI', 'backlog', 'landing page', 'platform', 'stakeholder', 'API', 'form', 'team');
const group = fc.oneof(
  fc.tuple(fc.constantFrom('the', 'our', 'this', 'a new', 'an old', 'each'), one).map((w) => w.join(' ')),
  fc.tuple(fc.constantFrom('the', 'our', 'these', '14', 'all', 'no'), one).map(([first, noun]) => `${first} ${noun}s`),
  fc.constantFrom('the traffic', 'our SEO', 'traffic', 'search engine optimisation', ...FACTS.slice(0, 9)),
);
const clause = fc.oneof(
  fc.tuple(
    fc.constantFrom('we', 'they', 'you', 'please'),
    fc.constantFrom('deploy', 'onboard', 'leverage', 'check'),
    group,
  ),
  fc.tuple(fc.constantFrom('she', 'the team'), fc.constantFrom('deploys', 'onboards', 'leverages', 'checks'), group),
  fc.tuple(fc.constantFrom('we have', 'they are', 'I was'), fc.constantFrom('deployed', 'onboarded'), group),
  fc.tuple(
    fc.constantFrom('the lead', 'each KPI', 'our backlog', 'SEO', 'the form'),
    fc.constantFrom('is', 'was'),
    fc.constantFrom('ad hoc', 'late', 'deployed', 'never onboarded'),
  ),
  fc.tuple(
    fc.constantFrom('send', 'show', 'keep'),
    group,
    fc.constantFrom(
      'by EOD',
      'tonight',
      'in the lead form',
      'to the **stakeholder**',
      '(see the API)',
      'before 16 June 05:00',
    ),
  ),
);
const sentence = fc
  .tuple(clause, fc.constantFrom('.', '!', '?', ', and we wait.', ' – now.', ':'))
  .map(([words, end]) => {
    const text = words.join(' ');
    return text.slice(0, 1).toUpperCase() + text.slice(1) + end;
  });
const sentences = fc
  .array(fc.tuple(sentence, fc.constantFrom(' ', '\n\n', '\n- ', '\n# ', '\n> ', '\r\n\r\n', '\n1. ')), {
    maxLength: 12,
  })
  .map((all) => all.flat().join(''));
const formats = fc.constantFrom('markdown', 'text') as fc.Arbitrary<'markdown' | 'text'>;
const message = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(' '));
const anything = fc.oneof(
  message,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);
const runs = { numRuns: 3000 };

describe('any text', () => {
  test('outside the edits nothing changes, and the applied edits make the text', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { edits, text: result } = rewrite(text);
        let at = 0;
        let out = '';
        for (const e of edits) {
          expect(e.start).toBeGreaterThanOrEqual(at);
          expect(e.before).toBe(text.slice(e.start, e.end));
          expect(e.term.start >= e.start && e.term.end <= e.end).toBe(true);
          out += text.slice(at, e.start) + (e.applied ? e.after : e.before);
          at = e.end;
        }
        expect(result).toBe(out + text.slice(at));
      }),
      runs,
    );
  });

  test('rewriting the result again changes nothing in sentences', () => {
    fc.assert(
      fc.property(sentences, formats, (text, format) => {
        const once = rewrite(text, format).text;
        expect(rewrite(once, format).text).toBe(once);
      }),
      runs,
    );
  });

  // "the traffic deploy": what no grammar fits may fit one when a word has become a plural.
  test('rewriting words thrown together comes to rest', () => {
    fc.assert(
      fc.property(message, formats, (text, format) => {
        let now = text;
        for (let times = 0; times < 3; times++) now = rewrite(now, format).text;
        expect(rewrite(now, format).text).toBe(now);
      }),
      runs,
    );
  });

  test('planted facts survive to the letter', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.constantFrom('The lead', 'We deploy', 'Our KPI', 'Send traffic to', 'All'),
            fc.constantFrom(...FACTS),
            fc.constantFrom('is new.', 'and leads.', 'for the platform.', 'today.'),
          ),
          { minLength: 1, maxLength: 12 },
        ),
        (parts) => {
          const text = parts.map((p) => p.join(' ')).join(' ');
          const { text: result } = rewrite(text);
          for (const [, fact] of parts) expect(result).toContain(fact);
          expect(result.match(/\d+/g)).toEqual(text.match(/\d+/g));
        },
      ),
      runs,
    );
  });

  test('the order of the concepts does not show', () => {
    const shuffled = createLibrary([{ id: 'test', name: 'Test', concepts: [...CONCEPTS].reverse() }]);
    fc.assert(
      fc.property(message, (text) => {
        expect(shuffled.rewrite(text, { reader: 'everyone', format: 'markdown' })).toEqual(rewrite(text));
      }),
      { numRuns: 500 },
    );
  });

  test('no doubled article, no "a" before a vowel that our wording brought', () => {
    fc.assert(
      fc.property(message, (text) => {
        for (const e of rewrite(text).edits) {
          expect(e.after).not.toMatch(/\b(?:a|an|the|our) (?:a|an|the|our) /i);
          if (!/\b(?:a honest|a entry|an campaign|an key|an system|a one-off)\b/.test(e.before))
            expect(e.after).not.toMatch(/\b(?:a (?:honest|entry)|an (?:campaign|key|system|potential|one-off))\b/);
        }
      }),
      runs,
    );
  });
});

describe('an editor’s blocks', () => {
  test('give the same edits as the whole text, whatever was cached before', () => {
    const sentence = fc
      .array(fc.constantFrom('the lead', 'our KPIs', 'SEO', 'an API', 'deploy it', 'traffic is', 'now', 'good'), {
        minLength: 1,
        maxLength: 8,
      })
      .map((w) => `${w.join(' ')}.`);
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 6 }), (paragraphs) => {
        const blocks = paragraphs.map((text) => ({ kind: 'paragraph' as const, text }));
        const { texts } = library.rewriteBlocks(blocks, { reader: 'everyone' });
        expect(texts.join('\n\n')).toBe(rewrite(paragraphs.join('\n\n')).text);
      }),
      { numRuns: 500 },
    );
  });
});
