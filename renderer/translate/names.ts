import type { Reader } from '../../glossary/concept.ts';

const READER_NAMES: Readonly<Record<Reader, string>> = { it: 'IT', marketing: 'Marketing', everyone: 'everyone' };
export const readerName = (reader: Reader): string => READER_NAMES[reader];
