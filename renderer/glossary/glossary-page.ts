/** A glossary as one readable HTML page, for colleagues without the program. Nothing in it runs or loads anything. */
import { type Concept, type Glossary, preferredTerm, termText } from '../../glossary/concept.ts';
import { plainOf } from '../lookup/facts.ts';
import { SIDE_NAMES } from '../ui/tags.tsx';

const safe = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const STYLE =
  'body{font:15px/1.55 system-ui,sans-serif;max-width:46rem;margin:3rem auto;padding:0 1rem;color:#18202c}h1{font-size:1.5rem}' +
  'dt{font-weight:650;margin-top:1.1rem}dd{margin:0}.side{font-weight:400;color:#4b5768;font-size:.85rem}.also{color:#4b5768}@media print{body{margin:0}dt,dd{break-inside:avoid}}';

export function glossaryPage({ name, concepts }: Glossary): string {
  const whole = concepts.filter((concept) => concept.terms?.length > 0 && concept.status !== 'retired');
  const sorted = [...whole].sort((a, b) => preferredTerm(a).localeCompare(preferredTerm(b), 'en'));
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${safe(name)}</title>
<style>${STYLE}</style>
<h1>${safe(name)}</h1>
<p>${sorted.length} terms</p>
<dl>
${sorted.map(entry).join('\n')}
</dl>
</html>
`;
}

function entry(concept: Concept): string {
  const also = concept.terms.slice(1).map(termText).join(', ');
  const plain = plainOf(concept);
  return [
    `<dt id="${safe(concept.id)}">${safe(preferredTerm(concept))} <span class="side">${SIDE_NAMES[concept.side]}</span></dt>`,
    plain === '' ? '' : `<dd>${safe(plain)}</dd>`,
    concept.definition === undefined ? '' : `<dd>${safe(plainText(concept.definition))}</dd>`,
    also === '' ? '' : `<dd class="also">Also: ${safe(also)}</dd>`,
  ]
    .filter(Boolean)
    .join('');
}

/** Markdown links and emphasis down to their words. */
const plainText = (markdown: string): string => markdown.replace(/\[([^\]]+)\]\([^)]*\)/g, '$1').replace(/[*_`]/g, '');
