/** What the build has made ready of the bundled glossary: its concepts with their terms compiled, and its look-up index. Both stand beside the page. */
import type { Glossary } from '../../glossary/concept.ts';
import type { LoadedGlossary, LoadedLibrary } from '../../glossary/host-api.ts';
import type { PrebuiltGlossary } from '../../glossary/prebuilt-glossary.ts';

/** The engine is a large part of the script: fetched beside the first paint, not before it. */
export const engine = () => import('./engine.ts');

/** Scripts stand in assets/, wherever the page itself is. */
const scriptUrl = import.meta.url;
const fetched = new Map<string, Promise<Uint8Array | undefined>>();
/** Undefined where there is no such file. */
function bytesOf(name: string): Promise<Uint8Array | undefined> {
  let bytes = fetched.get(name);
  if (bytes === undefined) {
    bytes = fetch(new URL(`../${name}`, scriptUrl))
      .then(async (answer) => (answer.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined))
      .catch(() => undefined);
    fetched.set(name, bytes);
  }
  return bytes;
}

/** Look-up builds its own where it is missing. */
export const lookupIndex = (): Promise<Uint8Array | undefined> => bytesOf('lookup-index.bin');

let prebuilt: PrebuiltGlossary | undefined;

/** Begins to fetch what every start needs. */
export function fetchMadeReady(): void {
  void engine();
  void bytesOf('bundled.bin');
  void lookupIndex();
}

/** The glossaries with the concepts of the bundled one, which are read as they are asked for. Throws where its file is missing. */
export async function withBundled(loaded: LoadedLibrary): Promise<LoadedLibrary> {
  if (!loaded.glossaries.some(isStillEmpty)) return loaded;
  const { PrebuiltGlossary } = await engine();
  prebuilt ??= PrebuiltGlossary.from((await bytesOf('bundled.bin')) ?? new Uint8Array(0));
  const read = prebuilt;
  if (read === undefined) throw new Error('bundled.bin is missing or damaged: install the program again.');
  return {
    glossaries: loaded.glossaries.map((glossary) => (isStillEmpty(glossary) ? filled(glossary, read) : glossary)),
  };
}

/** One that the page had before has them already. */
const isStillEmpty = (glossary: LoadedGlossary): boolean =>
  glossary.withPage === true && Object.getOwnPropertyDescriptor(glossary, 'concepts')?.get === undefined;

function filled(glossary: LoadedGlossary, from: PrebuiltGlossary): LoadedGlossary {
  return Object.defineProperty({ ...glossary }, 'concepts', { enumerable: true, get: () => from.concepts });
}

/** What the engine takes for this glossary: the one that is compiled already. */
export const compiled = (glossary: LoadedGlossary): Glossary =>
  glossary.withPage && prebuilt !== undefined ? prebuilt : glossary;
