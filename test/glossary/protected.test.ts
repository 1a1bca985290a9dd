/** Places that must survive to the letter, each kind with its own cases; the term beside them still changes. */
import { describe, expect, test } from 'vitest';
import { rewritten } from './small.ts';

const KINDS: Readonly<Record<string, readonly string[]>> = {
  code: [
    '`leads`',
    '``a ` lead``',
    '\n\n```\nleads\n```\n\n',
    '\n\n~~~js\nconst leads = 1;\n~~~\n\n',
    '\n\n    leads = 1\n\n',
  ],
  urls: [
    'https://x.example/leads?lead=1',
    'www.leads.example',
    'leads.example.com/leads',
    '<https://leads.example>',
    'ftp://leads.example/a',
  ],
  mail: ['leads@example.com', 'anna.leads@crm.example.org', 'leads+<number>@x.example', 'leads-{id}@x.example'],
  paths: ['/var/leads/crm', 'C:\\leads\\crm.txt', '\\\\server\\leads', './leads/crm', '~/leads'],
  files: ['leads.csv', 'leads-2026.xlsx', 'crm_leads.json', 'leads.tar.gz'],
  names: ['LEADS_MAX', 'last_leads_date', 'process.env.LEADS', 'getLeads()', '$LEADS', '--leads', 'utm_leads=crm'],
  placeholders: [
    '{{leads}}',
    '{leads}',
    '%%leads%%',
    '%LEADS%',
    '*|LEADS|*',
    '*|FIRST LEADS|*',
    '{new leads}',
    '${leads}',
    '{% leads %}',
    '<leads>',
  ],
  'marks of footnotes': ['[^leads]', '[^backlog]', '[^lead-2]'],
  handles: ['@leads', '#leads', '#crm-leads', ':leads:'],
  quotations: [
    '"leads"',
    '“leads and CRM”',
    '„leads“',
    '«leads»',
    '‘leads here’',
    '"Book the leads"',
    "'leads'",
    "'Book the leads'",
  ],
  'words spoken of': ['the word leads', 'the acronym CRM', 'this term "leads"'],
  keys: ['CRM-42', 'LEADS-1007'],
  figures: ['4,500 €', '€3.9k', '12.5%', '16:00 UTC', '2026-05-01', '5/1/2026', 'v2.3.1', '5 MB', '+49 89 5550 0140'],
};

for (const [kind, cases] of Object.entries(KINDS))
  describe(kind, () => {
    test.each(cases)('%s', (piece) => {
      expect(rewritten(`The leads and ${piece} for leads.`)).toBe(
        `The potential customers and ${piece} for potential customers.`,
      );
    });
  });

test.each([
  ['Raised by: Ingrid Sollie, Landing Page Team', 'Raised by: Ingrid Sollie, Landing Page Team'],
  [
    'Type: bug\nReporter: Ann Lead\nThe lead is here.',
    'Type: error\nReporter: Ann Lead\nThe potential customer is here.',
  ],
  ['Owner: the landing page team', 'Owner: the entry page team'],
  ['Talk to me on Slack when there is slack.', 'Talk to me on Slack when there is free time.'],
  ['Send it to Sons & Mark with the mark.', 'Send it to Sons & Mark with the logo.'],
  ['The .env file; the env is new.', 'The .env file; the set of settings is new.'],
  ['The .profile is new; the profile is new.', 'The settings file is new; the set of settings is new.'],
  ['Send it to Mark & Sons with the mark.', 'Send it to Mark & Sons with the logo.'],
  ['Build 2.1.CRM of the CRM', 'Build 2.1.CRM of the customer database'],
])('%s', (from, to) => {
  expect(rewritten(from)).toBe(to);
});

test('a list of capitalised names, such as the choices of a field, stays', () => {
  const list = 'Reason: Price, Timing, Payment method, Other. The payment method';
  expect(rewritten(list)).toBe('Reason: Price, Timing, Payment method, Other. The way of paying');
  expect(rewritten('We sell online, payment method, other')).toBe('We sell online, way of paying, other');
});

describe('lines', () => {
  test.each([
    ['a quoted reply', '> The leads are late.\n\nThe leads.', '> The leads are late.\n\nThe potential customers.'],
    ['front matter', '---\nlead: leads\n---\n\nThe leads.', '---\nlead: leads\n---\n\nThe potential customers.'],
    [
      'a link definition',
      'The [leads][leads].\n\n[leads]: https://x.example/leads',
      'The [potential customers][leads].\n\n[leads]: https://x.example/leads',
    ],
    [
      'the head of a mail',
      'From: Leads\nTo: IT, CRM\nSubject: The leads are late\n\nThe leads.',
      'From: Leads\nTo: IT, CRM\nSubject: The potential customers are late\n\nThe potential customers.',
    ],
    [
      'a log line',
      '2026-05-01 10:00:01 ERROR leads missing\n\nThe leads.',
      '2026-05-01 10:00:01 ERROR leads missing\n\nThe potential customers.',
    ],
    [
      'a signature',
      'The leads.\n\nKind regards\nAnna\nHead of leads',
      'The potential customers.\n\nKind regards\nAnna\nHead of leads',
    ],
    [
      'a last line of name and team',
      'The leads.\n\nHelmi Ode, Leads & Growth',
      'The potential customers.\n\nHelmi Ode, Leads & Growth',
    ],
    ['a setting', 'Set lead = Leads, please.', 'Set lead = Leads, please.'],
    ['what an equals sign explains', 'The leads = more money.', 'The potential customers = more money.'],
    ['a signature after dashes', 'The leads.\n\n-- \nAnna, leads', 'The potential customers.\n\n-- \nAnna, leads'],
    ['HTML tags', 'The <span class="leads">leads</span>.', 'The <span class="leads">potential customers</span>.'],
    ['a greeting', 'Hi Lead,\n\nThe leads.', 'Hi Lead,\n\nThe potential customers.'],
    ['a greeting of two', 'Dear Lead and Anna, the leads.', 'Dear Lead and Anna, the potential customers.'],
    ['apostrophes', "The leads' and our CRM's names.", "The potential customers' and our customer database's names."],
    ['an HTML comment', 'The <!-- leads --> leads.', 'The <!-- leads --> potential customers.'],
    [
      'a title',
      'See [this](https://x.example "leads") for leads.',
      'See [this](https://x.example "leads") for potential customers.',
    ],
    [
      'an explained acronym',
      'The CRM (customer relationship management) is down.',
      'The CRM (customer relationship management) is down.',
    ],
  ])('%s', (_, from, to) => {
    expect(rewritten(from)).toBe(to);
  });

  test('in plain text, indentation and # mean nothing', () => {
    expect(rewritten('    leads\n# leads', 'text')).toBe('    potential customers\n# potential customers');
  });
});
