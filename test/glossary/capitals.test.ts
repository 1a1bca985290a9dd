/** Capitals: the place decides, brand spellings stay. */
import { expect, test } from 'vitest';
import { rewritten } from './small.ts';

test.each([
  ['sentence start', 'Leads are late.', 'Potential customers are late.'],
  ['after a full stop', 'Done. Leads are late.', 'Done. Potential customers are late.'],
  ['a list with dashes', 'Not ready:\n– Backlogs are long.', 'Not ready:\n– Open lists are long.'],
  ['a bullet', '- Circle back on price.', '- Reply later on price.'],
  [
    'a line with names in it',
    '- Advertorial in the Brunnstadt Kurier on 5 November',
    '- Paid article in the Brunnstadt Kurier on 5 November',
  ],
  ['a title in a list', '- New Advertorial Goes Live', '- New Paid Article Goes Live'],
  ['both parts of a wording, shouted', 'WE DEPLOY THE PAGE NOW, FOLKS', 'WE PUT THE PAGE LIVE NOW, FOLKS'],
  ['around a pronoun, shouted', 'WE QUARANTINE IT NOW, FOLKS', 'WE LOCK IT AWAY NOW, FOLKS'],
  ['both parts of a wording, in a title', '## How We Deploy The Page', '## How We Put The Page Live'],
  [
    'in place of a determiner, shouted',
    'THE MODERN WORKPLACE IS LATE AGAIN',
    'ALL PROGRAMS PEOPLE WORK WITH ARE LATE AGAIN',
  ],
  ['Title Case heading', '## Landing Page Launch Plan', '## Entry Page Launch Plan'],
  ['heading in small letters', '## New landing page', '## New entry page'],
  ['shouted heading', '# LANDING PAGE LAUNCH NOW', '# ENTRY PAGE LAUNCH NOW'],
  ['shouted sentence', 'PLEASE SEND IT WITH ALL LEADS NOW!', 'PLEASE SEND IT WITH ALL POTENTIAL CUSTOMERS NOW!'],
  ['acronym in a sentence', 'The KPI fell.', 'The key measure fell.'],
  ['acronym at the start', 'KPIs fell.', 'Key measures fell.'],
  ['brand spelling', 'Open GSC now.', 'Open Google Search Console now.'],
  ['brand spelling in a heading', '## Using GSC Well Every Day', '## Using Google Search Console Well Every Day'],
  ['chat in small letters', 'leads are late', 'potential customers are late'],
  ['quotation before', '"Yes," she said. Leads are late.', '"Yes," she said. Potential customers are late.'],
  ['a short heading', '# How We Cut a Backlog in 2023', '# How We Cut an Open List in 2023'],
  ['a short heading in small letters', '# Our backlog in May', '# Our open list in May'],
  [
    'a long subject line',
    'Subject: Your Landing Page Is Live from Monday',
    'Subject: Your Entry Page Is Live from Monday',
  ],
  ['a subject line', 'Subject: Your Landing Page Is Live', 'Subject: Your Entry Page Is Live'],
  ["a picture's text", '![Landing page in May](a.png)', '![Entry page in May](a.png)'],
  ['table header', '| Landing Page | Owner |\n|---|---|\n| a | b |', '| Entry Page | Owner |\n|---|---|\n| a | b |'],
])('%s', (_, from, to) => {
  expect(rewritten(from)).toBe(to);
});
