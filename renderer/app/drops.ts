/** Files dropped anywhere in the window: a browser would leave the page for them. */
import { useEffect } from 'react';
import { isGlossaryFile, show, useApp } from '../state/app.ts';
import { openDropped } from '../translate/actions.ts';

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;

async function take(files: readonly File[]): Promise<void> {
  const [first] = files;
  if (first === undefined) return;
  if (useApp.getState().view === 'glossary' || isGlossaryFile(first.name)) {
    const openedFile = { name: first.name, bytes: new Uint8Array(await first.arrayBuffer()) };
    useApp.setState({ openedFile, view: 'glossary', dialog: 'import' });
    return;
  }
  show('translate');
  await openDropped(files);
}

/** In the Glossary a file is to be imported, elsewhere a glossary's file is, and any other is a message. Whatever took the file already keeps it. */
export function useDrops(): void {
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (holdsFiles(event)) event.preventDefault();
    };
    const drop = (event: DragEvent): void => {
      if (!holdsFiles(event) || event.defaultPrevented) return;
      event.preventDefault();
      if (useApp.getState().dialog === null) void take([...(event.dataTransfer?.files ?? [])]);
    };
    document.addEventListener('dragover', over);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('drop', drop);
    };
  }, []);
}
