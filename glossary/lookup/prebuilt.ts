/** The index of a glossary that is known beforehand, made when the program is built and loaded with it. */
import type { Glossary } from '../concept.ts';
import type { Entry } from '../library.ts';
import { buildSegment, type Segment } from './segment.ts';
import { segmentFromBytes, segmentToBytes } from './segment-bytes.ts';

const entriesOf = ({ id, concepts }: Glossary): Entry[] =>
  [...concepts].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)).map((concept) => ({ glossary: id, concept }));

/** The index of a glossary as bytes. */
export const indexBytes = (glossary: Glossary): Uint8Array => segmentToBytes(buildSegment(entriesOf(glossary)));

/** The index for `LookupIndex`; undefined where the bytes are not those of this glossary: then it is built. */
export const loadIndex = (glossary: Glossary, bytes: Uint8Array): Segment | undefined =>
  segmentFromBytes(bytes, entriesOf(glossary));
