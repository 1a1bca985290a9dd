/** One table of keyboard shortcuts; the user may give any of them another key (settings). */
import { useEffect, useRef } from 'react';
import type { Settings } from '../../glossary/host-api.ts';
import { useApp } from '../state/app.ts';

export const SHORTCUTS = {
  lookup: { keys: 'Ctrl+1', does: 'Look up' },
  translate: { keys: 'Ctrl+2', does: 'Translate' },
  glossary: { keys: 'Ctrl+3', does: 'Glossary' },
  review: { keys: 'Ctrl+4', does: 'To review' },
  settings: { keys: 'Ctrl+,', does: 'Settings' },
  commands: { keys: 'Ctrl+K', does: 'Look up a term, or run a command with >' },
  new: { keys: 'Ctrl+Shift+E', does: 'New message' },
  copy: { keys: 'Ctrl+Enter', does: 'Copy the plain version' },
  'next-change': { keys: 'F8', does: 'Next change' },
  'previous-change': { keys: 'Shift+F8', does: 'Previous change' },
  'next-unknown': { keys: 'F9', does: 'Next unknown word' },
  'reader-it': { keys: 'Alt+1', does: 'Reader: IT' },
  'reader-marketing': { keys: 'Alt+2', does: 'Reader: Marketing' },
  'reader-everyone': { keys: 'Alt+3', does: 'Reader: everyone' },
  'hide-marks': { keys: 'Ctrl+\\', does: 'Hide or show the marks' },
  undo: { keys: 'Ctrl+Z', does: 'Undo: typing in the draft, else the last decision' },
  redo: { keys: 'Ctrl+Y', does: 'Redo' },
  // Registered by the desktop program for the whole computer; the page only lets it be changed.
  'lookup-window': { keys: 'Ctrl+Shift+L', does: 'Small look-up window, from any program' },
  'next-region': { keys: 'F6', does: 'Next part of the window' },
  'previous-region': { keys: 'Shift+F6', does: 'Previous part of the window' },
  keys: { keys: '?', does: 'This list of keys' },
} as const;
export type ShortcutName = keyof typeof SHORTCUTS;
const SHORTCUT_NAMES = Object.keys(SHORTCUTS) as ShortcutName[];
/** Those that work where the page runs: a browser cannot take keys from other programs. */
export const shortcutNames = (platform: string): ShortcutName[] =>
  SHORTCUT_NAMES.filter((name) => platform !== 'browser' || name !== 'lookup-window');

export const shortcutOf = (settings: Settings, name: ShortcutName): string =>
  settings.shortcuts[name] ?? SHORTCUTS[name].keys;

const mac = (): boolean => document.documentElement.dataset['platform'] === 'darwin';

/** The combination of a key press as it is written in the settings; null for a modifier alone. */
export function pressedKeys(
  event: Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>,
): string | null {
  if (['Control', 'Shift', 'Alt', 'Meta', 'AltGraph'].includes(event.key)) return null;
  const main = mac() ? event.metaKey : event.ctrlKey;
  const second = mac() ? event.ctrlKey : event.altKey;
  // Digits by their place: with Alt or Shift other layouts give other signs.
  const digit = /^Digit([0-9])$/.exec(event.code)?.[1];
  const key =
    (main || second) && digit !== undefined ? digit : event.key.length === 1 ? event.key.toUpperCase() : event.key;
  const shift = event.shiftKey && (event.key.length > 1 || main || second) ? ['Shift'] : [];
  return [...(main ? ['Ctrl'] : []), ...(second ? ['Alt'] : []), ...shift, key].join('+');
}

/** Ctrl+Alt+letter and Alt+letter type characters on many keyboards (AltGr), so they cannot be shortcuts; bare letters neither. */
export function isAllowed(keys: string): boolean {
  const key = keys.split('+').at(-1) ?? '';
  if (/^F([1-9]|1[0-2])$/.test(key)) return true;
  if (/Alt\+(Shift\+)?[A-Z]$/.test(keys)) return false;
  return keys.startsWith('Ctrl+') || /^Alt\+[0-9]$/.test(keys);
}

/** Another command that already has these keys. */
export const clashWith = (settings: Settings, name: ShortcutName, keys: string): ShortcutName | undefined =>
  SHORTCUT_NAMES.find((other) => other !== name && shortcutOf(settings, other) === keys);

type Handlers = Partial<Record<ShortcutName, () => void>>;

/** Listens while the component is there. In the capture phase: the widgets swallow keys. */
export function useShortcuts(handlers: Handlers): void {
  const latest = useRef(handlers);
  latest.current = handlers;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const keys = pressedKeys(event);
      if (keys === null || event.isComposing) return;
      const { settings } = useApp.getState();
      const name = SHORTCUT_NAMES.find(
        (one) => latest.current[one] !== undefined && shortcutOf(settings, one) === keys,
      );
      if (name === undefined || isForText(name, event)) return;
      event.preventDefault();
      event.stopPropagation();
      latest.current[name]?.();
    };
    document.addEventListener('keydown', onKey, true);
    return () => document.removeEventListener('keydown', onKey, true);
  }, []);
}

/** Keys that belong to the text field they are pressed in. */
function isForText(name: ShortcutName, event: KeyboardEvent): boolean {
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest('.shortcut-wait') != null) return true;
  if (document.querySelector('.modal') !== null && name !== 'keys') return true;
  if (name === 'undo' || name === 'redo')
    return target?.closest('input, textarea, .prose-plain[contenteditable="true"]') != null;
  if (name === 'keys') return target?.closest('input, textarea, [contenteditable="true"]') != null;
  return false;
}
