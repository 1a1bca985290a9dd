/**
 * A person at another computer, as a process of its own: changes concepts of a folder as fast as it can and prints each change that was
 * acknowledged. `node writer.ts FOLDER NAME CONCEPTS ROUNDS`
 */
import { FolderStore } from '../../electron/host/folder-store.ts';
import { concept } from './concepts.ts';

const [folder = '', name = '', concepts = '1', rounds = '1'] = process.argv.slice(2);
const store = new FolderStore({ folder, kind: 'team', id: 'team', watch: 'off' });
await store.open();
for (let n = 0; n < Number(rounds); n++) {
  const id = `c${n % Number(concepts)}`;
  const current = store.current(id);
  // Everyone adds a cue of their own, so that a lost change shows as a missing cue.
  const cue = `${name}${n}`;
  const wanted = { ...(current?.concept ?? concept(id)), near: [...(current?.concept?.near ?? []), cue] };
  const [written] = await store.write([{ id, concept: wanted, baseRevision: current?.revision ?? null }], name);
  if (written?.result.ok) process.stdout.write(`${id} ${cue}\n`);
}
store.close();
