/** TBX-Basic, DCA style, as its schema and its Schematron rules have it: an independent check of what we write. */
import { SaxesParser } from 'saxes';

interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  readonly parent: Node | undefined;
  text: string;
}

/** What may stand in what; `children` in the order of their first appearance. */
const CONTENT: Readonly<Record<string, readonly string[]>> = {
  tbx: ['tbxHeader', 'text'],
  tbxHeader: ['fileDesc', 'encodingDesc', 'revisionDesc'],
  fileDesc: ['titleStmt', 'publicationStmt', 'sourceDesc'],
  titleStmt: ['title', 'note'],
  title: [],
  sourceDesc: ['p'],
  p: [],
  text: ['body', 'back'],
  body: ['conceptEntry'],
  conceptEntry: ['descrip', 'descripGrp', 'admin', 'adminGrp', 'transacGrp', 'note', 'ref', 'xref', 'langSec'],
  langSec: ['descrip', 'descripGrp', 'admin', 'adminGrp', 'transacGrp', 'note', 'ref', 'xref', 'termSec'],
  termSec: ['term', 'termNote', 'descrip', 'descripGrp', 'admin', 'adminGrp', 'transacGrp', 'note', 'ref', 'xref'],
  transacGrp: ['transac', 'transacNote', 'date', 'note', 'ref', 'xref'],
};
const VALUES: Readonly<Record<string, readonly string[]>> = {
  administrativeStatus: [
    'preferredTerm-admn-sts',
    'admittedTerm-admn-sts',
    'deprecatedTerm-admn-sts',
    'supersededTerm-admn-sts',
  ],
  partOfSpeech: ['noun', 'verb', 'adjective', 'adverb', 'properNoun', 'other'],
  termType: ['fullForm', 'acronym', 'abbreviation', 'shortForm', 'variant', 'phrase'],
  transactionType: ['origination', 'modification'],
};
/** Where a category may stand. */
const LEVELS: Readonly<Record<string, readonly string[]>> = {
  'descrip subjectField': ['conceptEntry'],
  'descrip definition': ['conceptEntry', 'langSec', 'descripGrp'],
  'descrip context': ['termSec', 'descripGrp'],
  'admin customerSubset': ['conceptEntry', 'termSec'],
  'ref crossReference': ['conceptEntry', 'termSec'],
  'termNote administrativeStatus': ['termSec'],
  'termNote partOfSpeech': ['termSec'],
  'termNote termType': ['termSec'],
  'transac transactionType': ['transacGrp'],
  'transacNote responsibility': ['transacGrp'],
};
const TYPED = ['descrip', 'admin', 'ref', 'termNote', 'transac', 'transacNote'];

export function tbxFaults(xml: string): string[] {
  const faults: string[] = [];
  const nodes: Node[] = [];
  let open: Node | undefined;
  const parser = new SaxesParser();
  parser.on('error', (error) => faults.push(error.message));
  parser.on('opentag', ({ name, attributes }) => {
    const node: Node = { name, attributes, children: [], parent: open, text: '' };
    open?.children.push(node);
    nodes.push(node);
    open = node;
  });
  parser.on('text', (text) => {
    if (open) open.text += text;
  });
  parser.on('closetag', () => {
    open = open?.parent;
  });
  parser.write(xml).close();
  const ids = nodes.flatMap(({ attributes: { id } }) => id ?? []);
  const [root] = nodes;
  if (
    root?.attributes['xmlns'] !== 'urn:iso:std:iso:30042:ed-2' ||
    root.attributes['style'] !== 'dca' ||
    root.attributes['type'] !== 'TBX-Basic'
  )
    faults.push('root');
  if (!nodes.some(({ name }) => name === 'sourceDesc')) faults.push('no sourceDesc');
  if (new Set(ids).size !== ids.length) faults.push('an id twice');
  for (const node of nodes) faults.push(...faultsOf(node, ids));
  return faults;
}

function faultsOf(node: Node, ids: readonly string[]): string[] {
  const { name, attributes, children, parent, text } = node;
  const faults: string[] = [];
  const allowed = CONTENT[name] ?? [];
  const names = children.map((child) => child.name);
  for (const child of names) if (!allowed.includes(child)) faults.push(`${child} in ${name}`);
  if (name === 'body' && children.length === 0) faults.push('empty body');
  if (name === 'conceptEntry' && !/^[A-Za-z_][\w.-]*$/.test(attributes['id'] ?? ''))
    faults.push(`id ${attributes['id']}`);
  if (name === 'conceptEntry' && names.lastIndexOf('langSec') !== names.length - 1) faults.push('after langSec');
  if (name === 'langSec' && attributes['xml:lang'] === undefined) faults.push('no xml:lang');
  if (name === 'termSec') {
    const notes = names.lastIndexOf('termNote');
    if (names[0] !== 'term' || names.slice(1, notes + 1).some((one) => one !== 'termNote'))
      faults.push('termNote is late');
  }
  if (name === 'date' && !/^\d{4}-\d{2}-\d{2}$/.test(text)) faults.push(`date ${text}`);
  if (TYPED.includes(name)) {
    const type = attributes['type'] ?? '';
    const levels = LEVELS[`${name} ${type}`];
    if (!levels) faults.push(`${name} ${type}`);
    else if (!levels.includes(parent?.name ?? '')) faults.push(`${type} in ${parent?.name}`);
    const values = VALUES[type];
    if (values && !values.includes(text)) faults.push(`${type} ${text}`);
    if (name === 'ref' && !ids.includes(attributes['target'] ?? '')) faults.push(`target ${attributes['target']}`);
  }
  return faults;
}
