/** OmegaT's glossary: `source TAB target TAB comment`, no quoting, `#` lines are comments. */
import { type Concept, type Glossary, type Problem, termStatus, termText, wordingText } from '../concept.ts';
import { useFor as wordingFor } from '../rewrite/wording.ts';
import { decodeText, utf8 } from './decode-text.ts';
import { failed, LIMITS, type ReadConcept, type ReadFile, unreadable } from './exchange.ts';
import { leftOut, unsaid } from './left-out.ts';

/** Lines that follow each other with the same target and comment are names of one concept. Rows are lines. */
export function readOmegat(bytes: Uint8Array): ReadFile {
  const { text, problems } = decodeText(bytes);
  if (text === undefined) return unreadable(...problems);
  const lines = text.split(/\r\n|\n|\r/);
  if (lines.length > LIMITS.rows) return unreadable(failed('too-many-rows', { limit: LIMITS.rows }));
  const concepts: ReadConcept[] = [];
  let last: { terms: string[]; target: string; comment: string } | undefined;
  for (const [i, line] of lines.entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const [source = '', target = '', comment = ''] = line.split('\t').map((cell) => cell.trim());
    if (last && source !== '' && last.target === target && last.comment === comment && target + comment !== '') {
      last.terms.push(source);
      continue;
    }
    const problem = line.includes('\t') ? [] : [failed('no-tab', { row: i + 1 }, i + 1)];
    last = { terms: source === '' ? [] : [source], target, comment };
    const value = {
      terms: last.terms,
      ...(target !== '' && { plain: target }),
      ...(comment !== '' && { definition: comment }),
    };
    concepts.push({ row: i + 1, value, problems: problem });
  }
  return { concepts, problems, allTerms: false };
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

export function writeOmegat(glossary: Glossary): { readonly bytes: Uint8Array; readonly problems: readonly Problem[] } {
  const lines = ['# Glossary in tab-separated format -*- coding: utf-8 -*-', `# ${oneLine(glossary.name)}`];
  const skipped: Concept[] = [];
  for (const concept of glossary.concepts) {
    const { plain, meaning } = wordingFor(concept, 'everyone');
    const target = oneLine(wordingText(plain ?? meaning));
    if (target === '' || !concept.terms) {
      skipped.push(concept);
      continue;
    }
    for (const [i, term] of concept.terms.entries()) {
      // A line that begins with # would be a comment.
      const source = oneLine(termText(term)).replace(/^#+\s*/, '');
      if (termStatus(term, i) !== 'forbidden' && source !== '')
        lines.push([source, target, oneLine(concept.definition ?? '')].join('\t'));
    }
  }
  const problems = [
    ...leftOut('omegat', skipped),
    ...unsaid('omegat', glossary.concepts, ['terms', 'plain', 'definition'], { forbidden: true }),
  ];
  return { bytes: utf8(`${lines.join('\n')}\n`), problems };
}
