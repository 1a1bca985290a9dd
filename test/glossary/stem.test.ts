/** Stems: forms of one word meet, different words do not. */
import { describe, expect, test } from 'vitest';
import { stem } from '../../glossary/english/stem.ts';

describe('forms of one word', () => {
  test.each([
    'win wins winning',
    'size sizes sized sizing',
    'plan plans planned planning',
    'plane planes',
    'case cases',
    'bus buses',
    'box boxes boxed',
    'cache caches cached caching',
    'use uses used using',
    'company companies',
    'write writes writing wrote written',
    'personalise personalize personalised personalising',
    'colour color colours',
    'control controlled controlling',
    'wedding weddings',
  ])('%s', (forms) => {
    expect(new Set(forms.split(' ').map(stem)).size).toBe(1);
  });
});

describe('different words', () => {
  test.each([
    'win wine',
    'not note',
    'rat rate',
    'car care',
    'plan plane',
    'sit site',
    'fill file',
    'hop hope',
    'us use',
    'wed wedding',
    'her herring',
  ])('%s', (words) => {
    const list = words.split(' ');
    expect(new Set(list.map(stem)).size).toBe(list.length);
  });
});
