import { expect, test } from 'vitest';
import { clashWith, isAllowed, pressedKeys } from '../../../renderer/app/shortcuts.ts';
import { DEFAULT_SETTINGS } from '../../../renderer/state/app.ts';

const press = (
  key: string,
  code: string,
  on: Partial<Record<'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey', boolean>> = {},
) => pressedKeys({ key, code, ctrlKey: false, altKey: false, shiftKey: false, metaKey: false, ...on });

test.each([
  ['k', 'KeyK', { ctrlKey: true }, 'Ctrl+K'],
  ['¡', 'Digit1', { altKey: true }, 'Alt+1'],
  ['F8', 'F8', { shiftKey: true }, 'Shift+F8'],
  ['?', 'Slash', { shiftKey: true }, '?'],
  ['\\', 'Backslash', { ctrlKey: true }, 'Ctrl+\\'],
  ['Control', 'ControlLeft', { ctrlKey: true }, null],
] as const)('%s is written as %s', (key, code, on, expected) => {
  expect(press(key, code, on)).toBe(expected);
});

test.each([
  ['Ctrl+Alt+E', false],
  ['Alt+E', false],
  ['E', false],
  ['Ctrl+E', true],
  ['Alt+4', true],
  ['F9', true],
])('%s may be a shortcut: %s', (keys, expected) => {
  expect(isAllowed(keys)).toBe(expected);
});

test('a clash names the command that has the keys', () => {
  expect(clashWith(DEFAULT_SETTINGS, 'copy', 'F8')).toBe('next-change');
  expect(clashWith({ ...DEFAULT_SETTINGS, shortcuts: { 'next-change': 'F9' } }, 'copy', 'F8')).toBeUndefined();
});
