/** A file dropped anywhere on the window is opened; places that take files themselves (the draft, the import) come first. */
import { fail, openFile } from '../state/app.ts';

export function watchDroppedFiles(): void {
  // Without it a drop does nothing here, and in a browser it leads away from the page.
  window.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  });
  window.addEventListener('drop', (event) => {
    const [file] = event.dataTransfer?.files ?? [];
    if (file === undefined || event.defaultPrevented) return;
    event.preventDefault();
    if (document.querySelector('.modal') !== null) return;
    file
      .arrayBuffer()
      .then((content) => openFile({ name: file.name, bytes: new Uint8Array(content) }))
      .catch((error: unknown) => fail('The file could not be read.', error));
  });
}
