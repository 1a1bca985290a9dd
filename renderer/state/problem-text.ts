/** Problems as sentences for people. Those the page does not know by name are said with their code, never swallowed. */
import type { Problem } from '../../glossary/concept.ts';

export function problemText(problem: Problem): string {
  const where = [problem.file, problem.line === undefined ? undefined : `line ${problem.line}`]
    .filter(Boolean)
    .join(', ');
  const data = Object.values(problem.data).join(', ');
  const what = problem.code.replaceAll('-', ' ');
  return `${what.charAt(0).toUpperCase()}${what.slice(1)}${data === '' ? '' : `: ${data}`}${where === '' ? '' : ` (${where})`}`;
}
