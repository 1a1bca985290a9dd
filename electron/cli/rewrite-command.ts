/** `termbridge rewrite`, `termbridge check` and `termbridge explain`. */
import { READERS, type Reader, type Writer } from '../../glossary/concept.ts';
import type { Edit, Finding, Rewrite, RewriteOptions } from '../../glossary/results.ts';
import { type Arguments, oneOf, readArguments } from './arguments.ts';
import { GLOSSARY_OPTIONS, libraryOf } from './glossaries.ts';
import { readMessage } from './input.ts';
import { UsageError } from './usage-error.ts';

const MESSAGE_OPTIONS = {
  reader: { type: 'string' },
  writer: { type: 'string' },
  format: { type: 'string' },
  ...GLOSSARY_OPTIONS,
} as const;

function optionsOf(args: Arguments, file: string): RewriteOptions {
  const reader: Reader = oneOf('reader', args.text('reader'), READERS);
  const writer = args.text('writer');
  const format = oneOf(
    'format',
    args.text('format'),
    ['text', 'markdown'],
    /\.(?:md|markdown)$/i.test(file) ? 'markdown' : 'text',
  );
  return {
    reader,
    format,
    ...(writer !== undefined && { writer: oneOf<Writer>('writer', writer, ['it', 'marketing']) }),
  };
}

export async function rewriteCommand(words: readonly string[]): Promise<number> {
  const args = readArguments(
    'rewrite',
    words,
    { ...MESSAGE_OPTIONS, json: { type: 'boolean' }, 'words-used': { type: 'boolean' } },
    1,
  );
  const file = args.positionals[0] ?? '-';
  const options = { ...optionsOf(args, file), wordsUsed: args.flag('words-used') };
  const text = await readMessage(file);
  const result = (await libraryOf(args)).rewrite(text, options);
  process.stdout.write(args.flag('json') ? `${JSON.stringify(result)}\n` : result.text);
  if (!args.flag('json') && process.stdout.isTTY && !result.text.endsWith('\n')) process.stdout.write('\n');
  return 0;
}

export async function checkCommand(words: readonly string[]): Promise<number> {
  const args = readArguments(
    'check',
    words,
    { ...MESSAGE_OPTIONS, output: { type: 'string' } },
    Number.POSITIVE_INFINITY,
  );
  const output = oneOf('output', args.text('output'), ['text', 'json'], 'text');
  if (args.positionals.length === 0) throw new UsageError('check: name one or more files.');
  const library = await libraryOf(args);
  const reports: { file: string; text: string; result: Rewrite }[] = [];
  for (const file of args.positionals) {
    const text = await readMessage(file);
    reports.push({ file, text, result: library.rewrite(text, optionsOf(args, file)) });
  }
  if (output === 'json')
    process.stdout.write(
      `${JSON.stringify(reports.map(({ file, text, result }) => ({ file, edits: placed(text, result.edits), findings: placed(text, result.findings) })))}\n`,
    );
  else for (const { file, text, result } of reports) for (const line of linesOf(file, text, result)) console.log(line);
  return reports.some(({ result }) => result.edits.length + result.findings.length > 0) ? 1 : 0;
}

const placed = <T extends Edit | Finding>(
  text: string,
  items: readonly T[],
): (T & { line: number; column: number })[] => items.map((item) => ({ ...item, ...placeOf(text, item.start) }));

function linesOf(file: string, text: string, result: Rewrite): string[] {
  const items = [
    ...result.edits.map((e) => ({
      start: e.start,
      line: `${e.applied ? e.kind : 'unclear'}: “${oneLine(e.before)}” -> “${oneLine(e.after)}” (${e.concept})`,
    })),
    ...result.findings.map((f) => ({ start: f.start, line: `${f.kind}: ${f.text}` })),
  ].sort((a, b) => a.start - b.start);
  return items.map(({ start, line }) => {
    const place = placeOf(text, start);
    return `${file}:${place.line}:${place.column}: ${line}`;
  });
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** Line and column from 1; columns count UTF-16 units, as editors do. */
function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/** Shows, cue by cue, why each word with several meanings was read as it was. */
export async function explainCommand(words: readonly string[]): Promise<number> {
  const args = readArguments('explain', words, MESSAGE_OPTIONS, 1);
  const [text] = args.positionals;
  if (text === undefined) throw new UsageError('explain: give a sentence in quotation marks.');
  const library = await libraryOf(args);
  const reader = oneOf('reader', args.text('reader'), READERS, 'everyone');
  const writer = args.text('writer');
  const found = library.explainSenses(text, {
    reader,
    ...(writer !== undefined && { writer: oneOf<Writer>('writer', writer, ['it', 'marketing']) }),
  });
  if (found.length === 0) console.log('No term of the glossary stands in this sentence.');
  for (const { term, outcome } of found) {
    const entry = library.entries[outcome.entry];
    const verdict =
      outcome.kind === 'apply'
        ? `read as ${entry?.concept.id}`
        : outcome.kind === 'ask'
          ? 'asks: no meaning is far enough ahead'
          : 'left alone';
    console.log(`“${term}”: ${verdict}`);
    if (outcome.scored.length === 0)
      console.log(
        outcome.kind === 'none'
          ? '  nothing to change for this reader, or the grammar forbids it'
          : '  its only meaning',
      );
    for (const { candidate, score, reasons } of outcome.scored) {
      const name =
        candidate.entry < 0 ? `everyday: ${candidate.meaning}` : (library.entries[candidate.entry]?.concept.id ?? '');
      console.log(`  ${score.toFixed(1).padStart(5)}  ${name}`);
      for (const reason of reasons)
        console.log(
          `         ${reason.points > 0 ? '+' : ''}${reason.points.toFixed(1)} ${reason.kind}: ${reason.cue}`,
        );
    }
  }
  return 0;
}
