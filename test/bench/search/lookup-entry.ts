/** What the bench measures, bundled for Node. */
export { LookupIndex } from '../../../glossary/lookup/lookup.ts';
export { buildSegment } from '../../../glossary/lookup/segment.ts';
export { segmentFromBytes, segmentToBytes } from '../../../glossary/lookup/segment-bytes.ts';
