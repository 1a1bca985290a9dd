/** The right-click menu of text: spelling where the system checks it, and the clipboard. */
import { type BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';

export function setupContextMenu(window: BrowserWindow): void {
  window.webContents.on(
    'context-menu',
    (_event, { isEditable, editFlags, selectionText, misspelledWord, dictionarySuggestions }) => {
      const items: MenuItemConstructorOptions[] = [];
      if (misspelledWord !== '') {
        for (const word of dictionarySuggestions.slice(0, 5))
          items.push({ label: word, click: () => window.webContents.replaceMisspelling(word) });
        if (dictionarySuggestions.length === 0) items.push({ label: 'No suggestions', enabled: false });
        items.push({ type: 'separator' });
      }
      if (isEditable)
        items.push(
          { role: 'cut', enabled: editFlags.canCut },
          { role: 'copy', enabled: editFlags.canCopy },
          { role: 'paste', enabled: editFlags.canPaste },
          { role: 'pasteAndMatchStyle', enabled: editFlags.canPaste },
        );
      else if (selectionText.trim() !== '') items.push({ role: 'copy' });
      if (items.length > 0) Menu.buildFromTemplate(items).popup({ window });
    },
  );
}
