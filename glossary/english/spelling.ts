/** British and American spellings of one word. Rules and a table; a form that is no word does no harm, because nobody writes it. */

const PAIRS = new Map(
  `colour color;behaviour behavior;favour favor;favourite favorite;labour labor;honour honor;neighbour neighbor;harbour harbor;flavour flavor;
  endeavour endeavor;humour humor;centre center;metre meter;theatre theater;fibre fiber;litre liter;catalogue catalog;dialogue dialog;analogue analog;
  licence license;defence defense;offence offense;programme program;grey gray;enrol enroll;fulfil fulfill;fulfilment fulfillment;enrolment enrollment;
  judgement judgment;artefact artifact;ageing aging;cheque check;tyre tire;kerb curb;storey story;practise practice;acknowledgement acknowledgment;
  sceptical skeptical;mould mold;plough plow;aluminium aluminum;cancelled canceled;instalment installment;skilful skillful;enquiry inquiry;enquire inquire;draught draft;sulphur sulfur`
    .split(/[;\n]+/)
    .map((pair) => pair.trim().split(' ') as [string, string])
    .filter(([british]) => british !== ''),
);
/** Too different in meaning to be taken for one word when matching. */
const ONE_WAY = new Set(['cheque', 'tyre', 'kerb', 'storey', 'draught']);
const AMERICAN = new Map([...PAIRS].filter(([b]) => !ONE_WAY.has(b)).map(([b, a]) => [a, b]));

/** Words in -ise that are never spelled -ize. */
const ALWAYS_ISE =
  /^(?:advertise|advise|arise|chastise|circumcise|comprise|compromise|concise|demise|despise|devise|disguise|enterprise|excise|exercise|expertise|franchise|improvise|likewise|merchandise|noise|otherwise|paradise|poise|praise|precise|premise|promise|raise|revise|rise|supervise|surprise|televise|treatise|wise|appraise|cruise|bruise)/;

/** The other spelling of a folded word, if it has one. */
export function otherSpelling(word: string): string | undefined {
  const american = toAmerican(word);
  if (american !== word) return american;
  const british = toBritish(word);
  return british === word ? undefined : british;
}

/** A folded British word in American spelling. */
export function toAmerican(word: string): string {
  if (word.length < 4) return word;
  // Asked of every word of a library: most have none of these letters, and asking for letters is cheaper than asking a pattern.
  if (word.includes('is')) {
    const ise = /^(.{3,}[a-z])is(e|es|ed|ing|er|ers|ation|ations|ational|able)$/.exec(word);
    if (ise && !ALWAYS_ISE.test(word)) return `${ise[1]}iz${ise[2]}`;
  }
  if (word.includes('lys')) {
    const yse = /^(.*[a-z]l)ys(e|es|ed|ing|er|ers)$/.exec(word);
    if (yse) return `${yse[1]}yz${yse[2]}`;
  }
  if (word.includes('ll')) {
    const doubled = /^(.{2,}(?:[aeiou]|qu|gu)|.*[^aeiou][aeiou])ll(ed|ing|er|ers)$/.exec(word);
    if (
      doubled &&
      /^(?:label|cancel|travel|model|channel|tunnel|level|total|signal|fuel|dial|counsel|marvel|panel|rival|funnel|initial|parcel|pencil|quarrel|equal)/.test(
        word,
      )
    )
      return `${doubled[1]}l${doubled[2]}`;
  }
  return byTable(PAIRS, word);
}

function toBritish(word: string): string {
  if (word.length < 4) return word;
  if (word.includes('iz')) {
    const ize = /^(.{3,}[a-z])iz(e|es|ed|ing|er|ers|ation|ations|ational|able)$/.exec(word);
    if (ize) return `${ize[1]}is${ize[2]}`;
  }
  if (word.includes('lyz')) {
    const yze = /^(.*[a-z]l)yz(e|es|ed|ing|er|ers)$/.exec(word);
    if (yze) return `${yze[1]}ys${yze[2]}`;
  }
  const single =
    /^(label|cancel|travel|model|channel|tunnel|level|total|signal|fuel|dial|counsel|marvel|panel|rival|funnel|initial|parcel)(ed|ing|er|ers)$/.exec(
      word,
    );
  if (single) return `${single[1]}l${single[2]}`;
  return byTable(AMERICAN, word);
}

/** By their last letter. */
const SUFFIXES: Readonly<Record<string, readonly string[]>> = {
  s: ['s'],
  d: ['d', 'ed'],
  g: ['ing'],
  l: ['al', 'ful'],
  e: ['able'],
};

function byTable(table: ReadonlyMap<string, string>, word: string): string {
  const whole = table.get(word);
  if (whole !== undefined) return whole;
  for (const suffix of SUFFIXES[word.at(-1) as string] ?? []) {
    if (!word.endsWith(suffix)) continue;
    const root = table.get(word.slice(0, -suffix.length));
    if (root !== undefined) return root + suffix;
  }
  return word;
}

/** A wording in the spelling asked for: each word of ours is British at home. */
export const inSpelling = (text: string, spelling: 'british' | 'american'): string =>
  spelling === 'british' ? text : text.replace(/[a-z]{4,}/g, toAmerican);
