/** The right-click menu of text: spelling, looking a word up, and the clipboard. */
import { type BrowserWindow, type ContextMenuParams, Menu, type MenuItemConstructorOptions } from 'electron';
import type { RequestHandler } from './handle-requests.ts';

const MAX_SUGGESTIONS = 5;
const MAX_WORDS = 60;

type Params = Pick<
  ContextMenuParams,
  'isEditable' | 'editFlags' | 'selectionText' | 'misspelledWord' | 'dictionarySuggestions'
>;

export function setupContextMenu(window: BrowserWindow, { command }: RequestHandler): void {
  window.webContents.on('context-menu', (_event, params) => {
    const items = contextMenu(params, {
      correct: (word) => window.webContents.replaceMisspelling(word),
      learn: (word) => void window.webContents.session.addWordToSpellCheckerDictionary(word),
      lookUp: (words) => command({ name: 'lookup-query', data: words }),
    });
    if (items.length > 0) Menu.buildFromTemplate(items).popup({ window });
  });
}

export interface ContextActions {
  readonly correct: (word: string) => void;
  readonly learn: (word: string) => void;
  readonly lookUp: (words: string) => void;
}

/** Its groups, without a line at either end; empty where there is nothing to do. */
export function contextMenu(params: Params, actions: ContextActions): MenuItemConstructorOptions[] {
  const { isEditable, editFlags, misspelledWord, dictionarySuggestions } = params;
  const selected = params.selectionText.replace(/\s+/g, ' ').trim();
  const spelling: MenuItemConstructorOptions[] =
    misspelledWord === ''
      ? []
      : [
          ...dictionarySuggestions
            .slice(0, MAX_SUGGESTIONS)
            .map((word) => ({ label: word, click: () => actions.correct(word) })),
          ...(dictionarySuggestions.length === 0 ? [{ label: 'No suggestions', enabled: false }] : []),
          { label: 'Add to the dictionary', click: () => actions.learn(misspelledWord) },
        ];
  const lookUp: MenuItemConstructorOptions[] =
    selected === '' || selected.length > MAX_WORDS
      ? []
      : [{ label: `Look up “${selected.replaceAll('&', '&&')}”`, click: () => actions.lookUp(selected) }];
  const editing: MenuItemConstructorOptions[] = isEditable
    ? [
        { role: 'cut', enabled: editFlags.canCut },
        { role: 'copy', enabled: editFlags.canCopy },
        { role: 'paste', enabled: editFlags.canPaste },
        { role: 'pasteAndMatchStyle', enabled: editFlags.canPaste },
        { role: 'selectAll', enabled: editFlags.canSelectAll },
      ]
    : selected === ''
      ? []
      : [{ role: 'copy' }];
  return [spelling, lookUp, editing]
    .filter((group) => group.length > 0)
    .flatMap((group, n) => (n === 0 ? group : [{ type: 'separator' as const }, ...group]));
}
