/** What is reported and not mended: unknown acronyms, vague and ambiguous dates; and the brief. */
import { describe, expect, test } from 'vitest';
import { small } from './small.ts';

const found = (text: string): string[] =>
  small
    .rewrite(text, { reader: 'everyone', format: 'markdown' })
    .findings.map((f) => `${f.kind}: ${text.slice(f.start, f.end)}`);

describe('findings', () => {
  test.each([
    ['an in-house acronym', 'Ask the QXT team.', ['unknown-acronym: QXT']],
    ['its plural', 'Two QXTs failed.', ['unknown-acronym: QXTs']],
    ['with a version', 'The pixel of CMPv2.', ['unknown-acronym: CMPv2']],
    ['known ones and everyday ones are not', 'The CRM sent a PDF to the USA in Q3.', []],
    ['one the author explains is not', 'Ask the QXT (quality and extra tests) team.', []],
    ['one explained before the bracket is not', 'The quality extra test (QET) failed.', []],
    ['not in code, links or quotations', '`QXT` https://x.example/QXT "QXT"', []],
    ['not in a shouted sentence', 'PLEASE DO NOT SEND THIS TODAY', []],
    ['a vague date', 'We need it asap, end of week at the latest.', ['vague-date: asap', 'vague-date: end of week']],
    ['a date that can be read in two ways', 'Due on 05/06.', ['ambiguous-date: 05/06']],
    ['dates that cannot', 'Due on 25/06, or 12/12, or 2026-05-06.', []],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('an ambiguous date offers both readings', () => {
    const [finding] = small.rewrite('Due on 05/06/2026.', { reader: 'it' }).findings;
    expect(finding?.suggestions).toEqual(['5 June 2026', '6 May 2026']);
  });
});

const missing = (text: string): string[] => small.rewrite(text, { reader: 'it' }).brief.missing.map((m) => m.point);

describe('the brief', () => {
  test('a bare request lacks nearly everything', () => {
    expect(missing('Please change the form.')).toEqual([
      'goal',
      'deadline',
      'owner',
      'audience',
      'personal-data',
      'approval',
    ]);
  });
  test('a complete one lacks nothing', () => {
    const text =
      'Please add a phone field to the form on our website by 12 June, so that sales can call back. It holds phone numbers, which data protection has approved. Contact: Ines.';
    expect(missing(text)).toEqual([]);
  });
  test('what asks for nothing lacks nothing', () => {
    expect(missing('Thanks for the good work yesterday.')).toEqual([]);
  });
  test('ASAP is no date', () => {
    expect(missing('Please fix the login page asap.')).toContain('deadline');
  });
});
