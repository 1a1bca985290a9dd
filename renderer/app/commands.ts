/** What Ctrl+K can run. */
import { type ComponentType, useMemo } from 'react';
import { addTerm } from '../glossary/store.ts';
import { changeSettings, openDialog, show, useApp } from '../state/app.ts';
import { copyPlain, pickFiles, saveAs, translateClipboard } from '../translate/actions.ts';
import { newMessage } from '../translate/messages.ts';
import { setReader, toggleMarks, toggleWordsUsed } from '../translate/store.ts';
import {
  CopyIcon,
  ExportIcon,
  EyeIcon,
  GlossaryIcon,
  ImportIcon,
  InfoIcon,
  KeyboardIcon,
  OpenFileIcon,
  PasteIcon,
  PlusIcon,
  ReviewIcon,
  SaveIcon,
  SearchIcon,
  SettingsIcon,
  TranslateIcon,
} from '../ui/icons.ts';
import { type ShortcutName, shortcutOf } from './shortcuts.ts';

export interface Command {
  readonly id: string;
  readonly label: string;
  /** Other words people look for it by. */
  readonly words: string;
  readonly icon: ComponentType<{ size: number; 'aria-hidden': true }>;
  readonly keys?: string | undefined;
  readonly run: () => void;
}

type Row = readonly [
  id: string,
  label: string,
  words: string,
  icon: Command['icon'],
  run: () => void,
  shortcut?: ShortcutName,
];

const toTranslate = (run: () => void) => (): void => {
  show('translate');
  run();
};

const ROWS: readonly Row[] = [
  ['new', 'New message', 'draft write empty', PlusIcon, toTranslate(() => void newMessage()), 'new'],
  ['open', 'Open a file', 'word docx markdown html text', OpenFileIcon, toTranslate(pickFiles)],
  ['clipboard', 'Translate the clipboard', 'paste', PasteIcon, toTranslate(() => void translateClipboard())],
  ['copy', 'Copy the plain version', 'clipboard result', CopyIcon, toTranslate(() => void copyPlain()), 'copy'],
  ['reader-it', 'Reader: IT', 'for translate to', TranslateIcon, toTranslate(() => setReader('it')), 'reader-it'],
  [
    'reader-marketing',
    'Reader: Marketing',
    'for translate to',
    TranslateIcon,
    toTranslate(() => setReader('marketing')),
    'reader-marketing',
  ],
  [
    'reader-everyone',
    'Reader: everyone',
    'for translate to',
    TranslateIcon,
    toTranslate(() => setReader('everyone')),
    'reader-everyone',
  ],
  ['marks', 'Hide or show the marks', 'highlights', EyeIcon, toTranslate(toggleMarks), 'hide-marks'],
  [
    'words-used',
    'Explain in brackets, or at the end',
    'list of words used explanations',
    TranslateIcon,
    toTranslate(toggleWordsUsed),
  ],
  ['save', 'Save the plain version as Markdown', 'file export', SaveIcon, toTranslate(() => void saveAs('md'))],
  [
    'save-html',
    'Save the plain version as a web page',
    'file export html',
    SaveIcon,
    toTranslate(() => void saveAs('html')),
  ],
  [
    'save-txt',
    'Save the plain version as plain text',
    'file export txt',
    SaveIcon,
    toTranslate(() => void saveAs('txt')),
  ],
  ['lookup', 'Look up', 'go search dictionary', SearchIcon, () => show('lookup'), 'lookup'],
  ['translate', 'Translate', 'go rewrite', TranslateIcon, () => show('translate'), 'translate'],
  ['glossary', 'Glossary', 'go terms table', GlossaryIcon, () => show('glossary'), 'glossary'],
  ['review', 'To review', 'go proposals', ReviewIcon, () => show('review'), 'review'],
  ['settings', 'Settings', 'go preferences options', SettingsIcon, () => show('settings'), 'settings'],
  ['add', 'Add a term', 'new concept entry', PlusIcon, () => addTerm({})],
  ['import', 'Import a glossary', 'csv excel tbx file', ImportIcon, () => openDialog('import')],
  ['export', 'Export a glossary', 'csv excel tbx file', ExportIcon, () => openDialog('export')],
  ['light', 'Theme: light', 'colours appearance', EyeIcon, () => void changeSettings({ theme: 'light' })],
  ['dark', 'Theme: dark', 'colours appearance night', EyeIcon, () => void changeSettings({ theme: 'dark' })],
  ['system', 'Theme: as the system', 'colours appearance', EyeIcon, () => void changeSettings({ theme: 'system' })],
  ['keys', 'Keys', 'keyboard shortcuts help', KeyboardIcon, () => openDialog('keys'), 'keys'],
  ['tour', 'Show me around', 'tour help start', InfoIcon, () => openDialog('first-run')],
  ['about', 'About Termbridge, and what is stored where', 'version privacy', InfoIcon, () => openDialog('about')],
];

export function useCommands(): readonly Command[] {
  const settings = useApp((app) => app.settings);
  return useMemo(
    () =>
      ROWS.map(([id, label, words, icon, run, shortcut]) => ({
        id,
        label,
        words,
        icon,
        run,
        keys: shortcut === undefined ? undefined : shortcutOf(settings, shortcut),
      })),
    [settings],
  );
}
