/** Opens a folder, tries to save, and prints what came of it: for looking as another user. `node look-at-folder.ts FOLDER` */
import { FolderStore } from '../../electron/host/folder-store.ts';
import { concept } from './concepts.ts';

const store = new FolderStore({ folder: process.argv[2] ?? '', kind: 'team', id: 'team', watch: 'off' });
await store.open();
const { readOnly, concepts } = store.loaded();
const [written] = await store.write([{ id: 'new', concept: concept('new'), baseRevision: null }], 'nobody');
const saved = written === undefined || written.result.ok ? ['saved'] : written.result.problems.map(({ code }) => code);
console.log(JSON.stringify({ readOnly, concepts: concepts.map(({ id }) => id), saved }));
store.close();
