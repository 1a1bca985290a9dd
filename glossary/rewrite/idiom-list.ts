/** One turn of phrase a line, in small letters; the signs are told in `idioms.ts`. Only what is no jargon whoever writes it. */
export const IDIOMS = `
for the record
(on|off) the record
(break|broke|broken|set|hold~) (a|the|all|every) record
`;
