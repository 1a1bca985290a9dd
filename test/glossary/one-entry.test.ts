/** A glossary of one entry each: how its wording goes into sentences of several shapes, and that a second run finds nothing to do. */
import { expect, test } from 'vitest';
import type { Concept, PartOfSpeech } from '../../glossary/concept.ts';
import { createLibrary } from '../../glossary/library.ts';

type Row = readonly [
  term: string,
  pos: PartOfSpeech,
  wording: string | Partial<Concept>,
  before: string,
  after: string,
];

const ROWS: readonly Row[] = [
  // What ties a word to its neighbours.
  ['critical', 'adj', 'urgent', 'A non-critical fault isn’t critical.', 'A non-urgent fault isn’t urgent.'],
  ['critical', 'adj', 'most important', 'It is a non-critical fault.', 'It is a non-critical fault.'],
  [
    'box',
    'noun',
    { plain: 'server', near: ['restart'], everyday: [{ near: ['cake'] }] },
    'Restart the box for the book-box page.',
    'Restart the server for the book-box page.',
  ],
  ['CLP', 'noun', 'lit poster', 'A CLP costs CLP 54,990 or 1.2m CLP.', 'A lit poster costs CLP 54,990 or 1.2m CLP.'],
  ['PHP', 'noun', 'website language', 'PHP 8.1 costs 500 PHP.', 'Website language 8.1 costs 500 PHP.'],
  ['loop in', 'verb', 'inform', 'Don’t loop Ann in yet.', 'Don’t inform Ann yet.'],
  ['loop in', 'verb', 'inform', 'We looped Ann and Tom Reed in this week.', 'We informed Ann and Tom Reed this week.'],
  [
    'cutover',
    'noun',
    'switch to the new system',
    'Subject: Cutover on Saturday\n\nThe cutover starts at 7.',
    'Subject: Switch to the new system on Saturday\n\nThe switch to the new system starts at 7.',
  ],
  ['cutover', 'noun', 'switch to the new system', 'A cutover to the cloud is due.', 'A switch to the cloud is due.'],
  [
    'failover',
    'noun',
    'switch to the spare line',
    'Failover to the landline is tested.',
    'The switch to the landline is tested.',
  ],
  ['FAQ', 'noun', 'question people often ask', 'The FAQs are here.', 'The questions people often ask are here.'],
  ['FAQ', 'noun', 'answer customers look for', 'The FAQs are here.', 'The answers customers look for are here.'],
  ['crawl', 'noun', 'reading run', 'If the shop crawls, tell us.', 'If the shop crawls, tell us.'],
  ['crawl', 'noun', 'reading run', 'The crawls run at night.', 'The reading runs run at night.'],
  ['facing', 'noun', 'front shelf', "We're facing a problem.", "We're facing a problem."],
  [
    'facing',
    'noun',
    'front shelf',
    'They were facing us; the facing is free.',
    'They were facing us; the front shelf is free.',
  ],
  ['deploy', 'verb', 'go live', 'The 6 am deploy failed.', 'The 6 am deploy failed.'],
  [
    'load test',
    'verb',
    'try under load',
    'load test for the sale, run last night',
    'load test for the sale, run last night',
  ],
  [
    'widget',
    'noun',
    'small program',
    'The recommendations widget is slow, our widget too.',
    'The recommendations widget (small program) is slow, our small program too.',
  ],
  [
    'escalate',
    'verb',
    'take to a manager',
    'We escalated the case from ward 7 and the other one.',
    'We took the case from ward 7 to a manager and the other one.',
  ],
  // Words that are no such term after all, and those that are.
  ['eDM', 'noun', 'mailing', 'eDMs go out. One eDM stays.', 'Mailings go out. One mailing stays.'],
  ['dive into', 'verb', 'study', 'Ana dove into them; we dived into it.', 'Ana studied them; we studied it.'],
  [
    'nice-to-have',
    'noun',
    'extra',
    'It would be nice to have; it is a nice to have.',
    'It would be nice to have; it is an extra.',
  ],
  [
    'scale',
    'verb',
    'grow',
    'The bathroom scales aren’t in; it scales well.',
    'The bathroom scales aren’t in; it grows well.',
  ],
  ['sign in', 'verb', 'register', 'It says that visitors sign in here.', 'It says that visitors register here.'],
  [
    'ticket',
    'noun',
    'request',
    'See the branch fix/ticket-482 and the ticket.',
    'See the branch fix/ticket-482 and the request.',
  ],
  ['owner', 'noun', 'person in charge', 'Every owner reports problems.', 'Every person in charge reports problems.'],
  [
    'sanity-check',
    'verb',
    'look over',
    'Sanity-check the prices, then sanity-check them.',
    'Look over the prices, then look them over.',
  ],
  ['shoot over', 'verb', 'send', 'Jo shot hers over on Friday.', 'Jo sent hers on Friday.'],
  ['brief', 'noun', 'written task', 'A brief note helps, a brief too.', 'A brief note helps, a written task too.'],
  ['retire', 'verb', 'take out of use', 'We retired 12 servers in May.', 'We took 12 servers out of use in May.'],
  [
    'retire',
    'verb',
    'take out of use',
    'We retired a tool that nobody used.',
    'We took out of use a tool that nobody used.',
  ],
  [
    'escalate',
    'verb',
    'take further',
    'Don’t escalate it; it was escalated.',
    'Don’t take it further; it was taken further.',
  ],
  [
    'performant',
    'adj',
    'fast',
    'It isn’t more performant; ours is the most performant.',
    'It isn’t faster; ours is the fastest.',
  ],
  ['robust', 'adj', 'reliable', 'It is more robust.', 'It is more reliable.'],
  [
    'follow-up',
    'noun',
    'reminder',
    'Her second follow up was short, a quick follow up too.',
    'Her second reminder was short, a quick reminder too.',
  ],
  ['ask', 'noun', 'request', 'My only ask: ask Kim first.', 'My only request: ask Kim first.'],
  [
    'slack',
    'noun',
    'spare time',
    'Please ask on Slack whether June has slack.',
    'Please ask on Slack whether June has spare time.',
  ],
  ['PM', 'noun', 'project manager', 'The PM comes at 3\u00a0PM.', 'The project manager comes at 3\u00a0PM.'],
  ['visibility', 'noun', 'clear view', 'Without visibility we can’t plan.', 'Without a clear view we can’t plan.'],
  [
    'aligned',
    'adj',
    'in agreement',
    'Aren’t we aligned? Is it aligned?',
    'Aren’t we in agreement? Is it in agreement?',
  ],
  [
    'loop in',
    'verb',
    'include',
    'Loop Ana and the two new interns in before May.',
    'Include Ana and the two new interns before May.',
  ],
  ['latency', 'noun', 'waiting time', '**Chat** Latency is up.', '**Chat** Waiting time is up.'],
  ['latency', 'noun', 'waiting time', 'A **bad** Latency is here.', 'A **bad** waiting time is here.'],
  [
    'hard-code',
    'verb',
    'write into the program',
    'It only has hard-coded fonts; they have hard-coded fonts.',
    'It only has hard-coded fonts (written into the program); they have written fonts into the program.',
  ],
  // Verbs with their phrase behind the object, and objects of many kinds.
  ['keep in the loop', 'verb', 'keep informed', 'Keep her in the loop.', 'Keep her informed.'],
  [
    'keep in the loop',
    'verb',
    'keep informed',
    'Please keep Sara from Payroll in the loop, and she is kept in the loop.',
    'Please keep Sara from Payroll informed, and she is kept informed.',
  ],
  ['take into account', 'verb', 'consider', 'Take all the costs into account.', 'Consider all the costs.'],
  ['put on hold', 'verb', 'pause', 'Put the two projects for May on hold.', 'Pause the two projects for May.'],
  ['point to', 'verb', 'lead to', 'Point the name to the new server.', 'Point the name to the new server.'],
  ['drive down', 'verb', 'lower', 'Better labels drive complaints down.', 'Better labels lower complaints.'],
  [
    'spin up',
    'verb',
    'start',
    'We spin new servers up, then we spin servers up.',
    'We start new servers, then we start servers.',
  ],
  [
    'roll back',
    'verb',
    'undo',
    'Roll the price change for the three Baltic shops back.',
    'Undo the price change for the three Baltic shops.',
  ],
  [
    'cut over',
    'verb',
    'move',
    'He cut the cable the spare line took over.',
    'He cut the cable the spare line took over.',
  ],
  [
    'escalate',
    'verb',
    'pass on to management',
    'Don’t escalate this; it was escalated.',
    'Don’t pass this on to management; it was passed on to management.',
  ],
  ['sunset', 'verb', 'withdraw', 'Nadia sunset the old list.', 'Nadia withdrew the old list.'],
  // Verbs and nouns that look alike.
  ['ask', 'noun', 'request', 'Could you ask Finance? The ask is big.', 'Could you ask Finance? The request is big.'],
  [
    'stand-up',
    'noun',
    'daily meeting',
    'Nobody has to stand up at the stand up.',
    'Nobody has to stand up at the daily meeting.',
  ],
  [
    'learning',
    'noun',
    'insight',
    'We are learning fast from this learning.',
    'We are learning fast from this insight.',
  ],
  [
    'soft launch',
    'noun',
    'quiet start',
    'The soft launch starts on Monday.',
    'The soft launch (quiet start) starts on Monday.',
  ],
  // What stands before and behind.
  ['vendor', 'noun', 'supplier', 'Our ex-vendor and two sub-vendors.', 'Our ex-supplier and two sub-suppliers.'],
  ['vendor', 'noun', 'outside supplier', 'Our ex-vendor is here.', 'Our ex-vendor is here.'],
  ['ROI', 'noun', 'return', 'ROI-Media GmbH sent the ROI.', 'ROI-Media GmbH sent the return.'],
  ['burn rate', 'noun', 'monthly spending', 'The burn rates are high.', 'The monthly spending is high.'],
  ['SPOC', 'noun', 'person to ask', 'If a SPOC’s ill, ask another.', 'If a person to ask is ill, ask another.'],
  ['inventory', 'noun', 'goods', 'No inventory is left, is it?', 'No goods are left, are they?'],
  [
    'inventory',
    'noun',
    'goods',
    'The inventory was here on Monday, wasn’t it?',
    'The goods were here on Monday, weren’t they?',
  ],
  [
    'microsite',
    'noun',
    'small website',
    'The payment microsite is slow.',
    'The payment microsite (small website) is slow.',
  ],
  [
    'microsite',
    'noun',
    'small website',
    'Give the customer microsite rights.',
    'Give the customer small website rights.',
  ],
  // Lists of figures, menus, fields, prefixes and compounds.
  ['burn rate', 'noun', 'monthly spending', 'Headcount: 14\nBurn rate: £9k', 'Headcount: 14\nMonthly spending: £9k'],
  [
    'MOQ',
    'noun',
    'smallest order',
    'MOQ: 500 pieces. MOQ is 500.',
    'Smallest order: 500 pieces. The smallest order is 500.',
  ],
  [
    'ticket',
    'noun',
    'request',
    'It is under Help > Tickets, not Tickets > New.',
    'It is under Help > Tickets, not Tickets > New.',
  ],
  ['perk', 'noun', 'extra', '<ul>\n<li>Perks for all</li>\n</ul>', '<ul>\n<li>Extras for all</li>\n</ul>'],
  [
    'headcount',
    'noun',
    'number of staff',
    'The field headCount is no headcount.',
    'The field headCount is no number of staff.',
  ],
  [
    'HR',
    'noun',
    'the staff office',
    'EVERYTHING MUST REACH HR BY FRIDAY.',
    'EVERYTHING MUST REACH THE STAFF OFFICE BY FRIDAY.',
  ],
  ['learning', 'noun', 'lesson', 'The e-learning course has a learning.', 'The e-learning course has a lesson.'],
  [
    'de-prioritise',
    'verb',
    'put off',
    'They deprioritised it, then de-prioritized it.',
    'They put it off, then put it off.',
  ],
  [
    'roadmap',
    'noun',
    'yearly plan',
    'The road map, the road-map and both roadmaps.',
    'The yearly plan, the yearly plan and both yearly plans.',
  ],
  ['workaround', 'noun', 'way round', 'We work around it with a workaround.', 'We work around it with a way round.'],
  [
    'blocker',
    'noun',
    'thing that stops us',
    'No blockers, or a blocker.',
    'No things that stop us, or a thing that stops us.',
  ],
  [
    'deliverable',
    'noun',
    'piece of work',
    'Neither deliverable’s owner came.',
    'The owner of neither piece of work came.',
  ],
  ['churn', 'noun', 'loss of customers', 'Churn is up.', 'Loss of customers is up.'],
  ['churn', 'noun', 'number of customers lost', 'Churn is up.', 'The number of customers lost is up.'],
  ['stock', 'noun', 'kind of paper', 'A thicker stock is better.', 'A thicker kind of paper is better.'],
  [
    'SKU',
    'noun',
    'stock item',
    'We have 40 SKUs (£18.75 each, 7.5% off).',
    'We have 40 stock items (£18.75 each, 7.5% off).',
  ],
  ['SKU', 'noun', 'stock item', 'We have 40 SKUs (stock keeping units).', 'We have 40 SKUs (stock keeping units).'],
  [
    'campaign',
    'noun',
    { plain: 'planned advertising', 'before-noun': 'ad' },
    '**Campaign** Autumn is slow.',
    '**Planned advertising** Autumn is slow.',
  ],
  // Explanations behind the whole group.
  [
    'DOOH',
    'noun',
    { plain: 'ads on screens in town', use: 'explain' },
    'Our 6 DOOH screens at the station are new.',
    'Our 6 DOOH screens (DOOH: ads on screens in town) at the station are new.',
  ],
  [
    'CPI',
    'noun',
    { plain: 'price for one installation', use: 'explain' },
    'CPI target is 2, and the shop and the CPI carry it.',
    'CPI target (CPI: price for one installation) is 2, and the shop and the CPI carry it.',
  ],
  [
    'plot finder',
    'noun',
    { plain: 'search page for plots', use: 'explain' },
    'The shop and the plot finder carry no tracking.',
    'The shop and the plot finder (search page for plots) carry no tracking.',
  ],
  ['white paper', 'noun', 'report', 'A whitepaper and two white-papers.', 'A report and two reports.'],
  ['landing page', 'noun', 'first page', 'The landingpage is a landing page.', 'The landingpage is a first page.'],
  ['end-to-end', 'adj', 'complete', 'We tested the whole thing end to end.', 'We tested the whole thing end to end.'],
  [
    'end-to-end',
    'adj',
    'complete',
    'The test is end to end, an end to end test.',
    'The test is complete, a complete test.',
  ],
  ['opt-in', 'noun', 'clear yes', 'An opt\u2011in is needed.', 'A clear yes is needed.'],
  [
    'form post',
    'noun',
    'filled-in form',
    'The donation form posts a JSON body.',
    'The donation form posts a JSON body.',
  ],
  [
    'validation',
    'noun',
    'correctness check',
    'It is late, so validation fails.',
    'It is late, so the correctness check fails.',
  ],
  [
    'retention',
    'noun',
    'share of users who come back',
    '- Please check that retention is up.',
    '- Please check that the share of users who come back is up.',
  ],
  ['deploy', 'verb', 'put live', 'We deploy sites and shops on Monday.', 'We put sites and shops live on Monday.'],
  [
    'deploy',
    'verb',
    'put live',
    'Deploy the site or the shop, then test it.',
    'Put the site or the shop live, then test it.',
  ],
  ['deploy', 'verb', 'put live', 'Deploy sites and test them.', 'Put sites live and test them.'],
  [
    'escalate',
    'verb',
    'pass on to management',
    'We escalated the case from ward 7 today.',
    'We passed the case from ward 7 on to management today.',
  ],
  ['shoot over', 'verb', 'send', 'Can you shoot me over the plan?', 'Can you send me the plan?'],
  [
    'hand over',
    'verb',
    'pass on',
    'Hand me over the file, then hand it over.',
    'Hand me over the file, then pass it on.',
  ],
  // Sentences that look like those above, and are not.
  ['roll out', 'verb', 'introduce', 'We will roll them out this month.', 'We will introduce them this month.'],
  ['hand over', 'verb', 'pass on', 'Hand it over this week.', 'Pass it on this week.'],
  ['loop in', 'verb', 'include', 'Loop Ann in this afternoon.', 'Include Ann this afternoon.'],
  [
    'cut over',
    'verb',
    'move',
    'Will Nadia cut over tonight? On Friday cut over to it.',
    'Will Nadia move tonight? On Friday move to it.',
  ],
  [
    'onboard',
    'verb',
    'bring in',
    'She onboards the client and reports to Kim.',
    'She brings in the client and reports to Kim.',
  ],
  ['reach out', 'verb', 'ask', 'Reach out for help.', 'Ask for help.'],
  [
    'retargeting',
    'noun',
    'showing ads again',
    'It’s retargeting that costs the most.',
    'It’s showing ads again that costs the most.',
  ],
  [
    'email open',
    'noun',
    'opened letter',
    'We check whether the email opens, clicks and bounces are counted.',
    'We check whether the opened letters, clicks and bounces are counted.',
  ],
  ['launch', 'noun', 'start', 'Key dates: launch March 3, end May 4.', 'Key dates: start March 3, end May 4.'],
  ['workaround', 'noun', 'way round', 'It is a fix/workaround for now.', 'It is a fix/way round for now.'],
  [
    'PHP',
    'noun',
    'website language',
    'The shop has 300 PHP files since PHP 2024.',
    'The shop has 300 website language files since website language 2024.',
  ],
  ['SERP', 'noun', 'page of search results', 'SERP is full.', 'The page of search results is full.'],
  ['MAP', 'noun', 'lowest price', 'Sell nothing without MAP.', 'Sell nothing without the lowest price.'],
  ['traffic', 'noun', 'visitors', 'The traffic is from ads, isn’t it?', 'The visitors are from ads, aren’t they?'],
  ['crawl', 'verb', 'read', 'Everything Google crawls is public.', 'Everything Google reads is public.'],
  [
    'config change',
    'noun',
    'change to the settings',
    'We need the config change to go live.',
    'We need the change to the settings to go live.',
  ],
  // An adjective's wording behind its noun.
  ['in-house', 'adj', 'by our own people', 'An in-house video costs less.', 'A video by our own people costs less.'],
  ['in-house', 'adj', 'by our own people', 'In-house videos, in short.', 'Videos by our own people, in short.'],
  [
    'in-house',
    'adj',
    'by our own people',
    'The in-house video of the fair is good.',
    'The in-house video (by our own people) of the fair is good.',
  ],
  [
    'in-house',
    'adj',
    { plain: 'by our own people', meaning: 'made by our own people' },
    'The in-house video is good.',
    'The in-house video (made by our own people) is good.',
  ],
  // Verbs that follow a number further on.
  ['traffic', 'noun', 'visitors', 'Is the third-party traffic up?', 'Are the third-party visitors up?'],
  // Counted things and amounts.
  ['insight', 'noun', 'useful information', 'These new insights help.', 'This new useful information helps.'],
  ['insight', 'noun', 'useful information', 'Many insights were lost.', 'Much useful information was lost.'],
  [
    'insight',
    'noun',
    'useful information',
    'Those three insights were good.',
    'Those three pieces of useful information were good.',
  ],
  [
    'insight',
    'noun',
    'useful information',
    'All 40 new insights were good.',
    'All 40 new pieces of useful information were good.',
  ],
  ['headcount', 'noun', 'new jobs', "Where's the headcount?", 'Where are the new jobs?'],
  ['headcount', 'noun', 'jobs', 'There’s no new headcount.', 'There are no new jobs.'],
  ['Gen Z', 'noun', 'people born after 1996', 'Gen Z is here.', 'People born after 1996 are here.'],
  ['slippage', 'noun', 'work', 'Either slippage or a fine will come.', 'Either work or a fine will come.'],
  ['slippage', 'noun', 'work', 'Neither slippage is good.', 'Neither slippage (work) is good.'],
  [
    'backlist',
    'noun',
    'older books',
    'The backlist stays exactly as it was.',
    'The older books stay exactly as they were.',
  ],
  ['backlist', 'noun', 'older books', 'Leave the backlist as it is.', 'Leave the older books as they are.'],
  // A verb behind an apostrophe.
  ['traffic', 'noun', 'visitors', "The traffic's up.", 'The visitors are up.'],
  ['traffic', 'noun', 'visitors', 'The traffic’s been good.', 'The visitors have been good.'],
  ['traffic', 'noun', 'visitors', "The traffic's quality is low.", "The visitors' quality is low."],
  ['crash rate', 'noun', 'share of errors', "If the crash rate's low, wait.", 'If the share of errors is low, wait.'],
  ['backlog', 'noun', 'open list', "The backlog's empty.", "The open list's empty."],
  // Before a noun.
  ['funnel', 'noun', 'buying path', 'A funnel review helps.', 'A buying path review helps.'],
  [
    'retrieval',
    'noun',
    'collecting contact data',
    'The retrieval app works.',
    'The retrieval app (retrieval: collecting contact data) works.',
  ],
  ['e-commerce', 'noun', 'online sales', 'Our e-commerce team works.', 'Our online sales team works.'],
  ['onboarding', 'noun', 'new customers', 'Our onboarding team works.', 'Our new customer team works.'],
  ['Wi-Fi', 'noun', 'wireless network', 'Ask for Wi-Fi codes.', 'Ask for wireless network codes.'],
  ['Wi-Fi', 'noun', 'wireless network', 'Ask for Wi-Fi.', 'Ask for the wireless network.'],
  ['cost per click', 'noun', 'price per visit', 'The cost-per-click limit stays.', 'The price-per-visit limit stays.'],
  // Spellings with a hyphen.
  ['mockup', 'noun', 'sample page', 'Two mock-ups came.', 'Two sample pages came.'],
  ['webhook', 'noun', 'automatic call', 'The web-hook works.', 'The automatic call works.'],
  ['mockup', 'noun', 'sample page', 'We mock up a page.', 'We mock up a page.'],
  ['mockup', 'noun', 'sample page', 'The mock, up to now, works.', 'The mock, up to now, works.'],
  // Shouted.
  ['team', 'noun', 'sales team', 'THE TEAM MEETS AT 9. It is new.', 'THE SALES TEAM MEETS AT 9. It is new.'],
  ['team', 'noun', 'sales team', 'The TEAM system is new.', 'The TEAM system is new.'],
  // Objects.
  [
    'campaign',
    'noun',
    { plain: 'advertising action', 'before-noun': 'marketing' },
    'We push the campaign back.',
    'We push the advertising action back.',
  ],
  [
    'campaign',
    'noun',
    { plain: 'advertising action', 'before-noun': 'marketing' },
    'Ask the campaign back office.',
    'Ask the marketing back office.',
  ],
  ['forward', 'verb', 'pass on', 'Please forward me the draft today.', 'Please pass the draft on to me today.'],
  ['forward', 'verb', 'send', 'Please forward me the draft.', 'Please send me the draft.'],
  ['forward', 'verb', 'hand {object} over', 'They forwarded us their list.', 'They handed their list over to us.'],
  ['onboard', 'verb', 'set up', 'We onboarded them the day before.', 'We set them up the day before.'],
  [
    'roll out',
    'verb',
    'roll out step by step',
    'We roll out the tool in May.',
    'We roll out the tool step by step in May.',
  ],
  ['check', 'verb', 'check {object} again', 'They checked it today.', 'They checked it again today.'],
  ['test', 'verb', 'test thoroughly', 'We test the shop.', 'We test the shop thoroughly.'],
  ['canary', 'verb', 'try with a few users first', 'We canary first.', 'We try with a few users first.'],
  ['hotfix', 'verb', 'repair quickly', 'We hotfix that on Monday.', 'We repair that quickly on Monday.'],
  ['hotfix', 'verb', 'repair quickly', 'We hotfix that page today.', 'We repair that page quickly today.'],
  ['nurture', 'verb', 'keep interested', 'They nurtured 40 people.', 'They kept 40 people interested.'],
  ['proactively', 'adv', 'in good time', 'We proactively tell you.', 'We proactively (in good time) tell you.'],
  ['proactively', 'adv', 'in good time', 'Tell us proactively.', 'Tell us in good time.'],
  // Clauses behind.
  [
    'traffic',
    'noun',
    'visitors',
    'Any traffic that comes by bus goes to us.',
    'Any visitors that come by bus go to us.',
  ],
  ['traffic', 'noun', 'visitors', 'A link to see how much traffic comes.', 'A link to see how many visitors come.'],
  ['traffic', 'noun', 'visitors', 'Any traffic that comes is good.', 'Any visitors that come are good.'],
  ['traffic', 'noun', 'visitors', 'Our traffic, which is paid, fell.', 'Our visitors, which are paid, fell.'],
  ['traffic', 'noun', 'visitors', 'Traffic, which grows, needs money.', 'Visitors, which grow, need money.'],
  ['traffic', 'noun', 'visitors', 'Is there any traffic?', 'Are there any visitors?'],
  [
    'scope',
    'noun',
    'list of contents',
    'Scope changes cost money.',
    'Scope changes (scope: list of contents) cost money.',
  ],
  ['stakeholder', 'noun', 'person concerned', "A stakeholder's view counts.", 'The view of a person concerned counts.'],
  [
    'stakeholder',
    'noun',
    'person concerned',
    'Stakeholder views count.',
    'Stakeholder views (stakeholder: person concerned) count.',
  ],
  // Shapes of words.
  ['runner-up', 'noun', 'second winner', 'Both runners-up came.', 'Both second winners came.'],
  ['P&L', 'noun', 'profit and loss statement', 'Two P&Ls are late.', 'Two profit and loss statements are late.'],
  ['KPI', 'noun', 'key figure', "All KPI's are green.", 'All key figures are green.'],
  ['KPI', 'noun', 'key figure', "Each KPI's owner is known.", "Each key figure's owner is known."],
  ['PTO', 'noun', 'paid days off', "My PTO wasn't logged.", "My paid days off weren't logged."],
  ['rep', 'noun', 'salesperson', 'The Rep. of Korea and a rep came.', 'The Rep. of Korea and a salesperson came.'],
  ['workflow', 'noun', 'series of steps', 'The workﬂow is new.', 'The series of steps is new.'],
  ['RFP', 'noun', 'request for prices', 'NO ONE READS RFPs BUT LEGAL.', 'NO ONE READS REQUESTS FOR PRICES BUT LEGAL.'],
  [
    'lead',
    'noun',
    'interested customer',
    'A lead gets <%= lead.offer %>.',
    'An interested customer gets <%= lead.offer %>.',
  ],
  ['owner', 'noun', 'person in charge', 'It has an <b>owner</b>.', 'It has a <b>person in charge</b>.'],
  ['verbal', 'adj', 'oral', 'It is a (verbal) promise.', 'It is an (oral) promise.'],
  ['HQ', 'noun', 'the head office', 'Every regional HQ agrees.', 'Every regional head office agrees.'],
  ['procurement', 'noun', 'the people who buy', "Hasn't procurement replied?", "Haven't the people who buy replied?"],
  ['roadmap', 'noun', 'plan for the year', 'Roadmap\tLi\t12', 'Plan for the year\tLi\t12'],
  ['funnel', 'noun', 'path to purchase', 'See where the funnel leaks.', 'See where the path to purchase leaks.'],
  ['de-risk', 'verb', 'make less risky', 'We de-risk the launch.', 'We make the launch less risky.'],
  ['scale', 'verb', 'scale up', 'We scaled it in May.', 'We scaled it up in May.'],
  ['roll out', 'verb', 'introduce', 'We roll the new\ntool out now.', 'We introduce the new\ntool now.'],
  ['swamped', 'adj', 'very busy', 'She is too swamped.', 'She is too busy.'],
  ['deploy', 'verb', 'put {object} live', 'We deploy nothing else today.', 'We put nothing else live today.'],
  ['deploy', 'verb', 'put live', 'We deploy the shop today.', 'We put the shop live today.'],
  ['hand off', 'verb', 'give to someone else', 'Tom hands off both lists.', 'Tom gives both lists to someone else.'],
  ['rekey', 'verb', 'type in again', 'They rekeyed everything.', 'They typed in everything again.'],
  ['iterate on', 'verb', 'keep improving', 'We iterate on the copy.', 'We keep improving the copy.'],
  ['bypass', 'verb', 'go around', 'They bypass it.', 'They go around it.'],
  ['bypass', 'verb', 'go around', 'They bypass the shop.', 'They go around the shop.'],
  ['flag', 'verb', 'point out', 'Ops flagged that the shops wait.', 'Ops pointed out that the shops wait.'],
  ['back up', 'verb', 'make a copy of', 'We back the orders up.', 'We make a copy of the orders.'],
  ['triage', 'verb', 'sort by urgency', 'We triage the bugs.', 'We sort the bugs by urgency.'],
  ['leverage', 'verb', 'make use of', "It can't be leveraged.", "It can't be made use of."],
  ['tidy', 'verb', 'tidy up', 'We tidy it weekly.', 'We tidy it up weekly.'],
  ['control', 'verb', 'control too tightly', 'She controls the team.', 'She controls the team too tightly.'],
  // No such thing.
  ['MoM', 'phrase', 'month on month', 'My mom is here: 4% MoM.', 'My mom is here: 4% month on month.'],
  ['spoke', 'noun', 'branch', 'She spoke to us about the spokes.', 'She spoke to us about the branches.'],
  ['ship', 'verb', 'send out', "We ship the ship's papers.", "We send out the ship's papers."],
  ['contact', 'verb', 'write to', 'We met two contacts.', 'We met two contacts.'],
  ['agile', 'adj', 'quick', 'Agile Partners Ltd is agile.', 'Agile Partners Ltd is quick.'],
  ['buffer', 'noun', 'reserve', "Ask Buffer's team for a buffer.", "Ask Buffer's team for a reserve."],
  // Capitals.
  ['quick win', 'noun', 'easy success', 'NOT ONE CALL BUT A QUICK WIN.', 'NOT ONE CALL BUT AN EASY SUCCESS.'],
  ['PO', 'noun', 'order form', 'ONLY POs WITH A STAMP WILL BE PAID.', 'ONLY ORDER FORMS WITH A STAMP WILL BE PAID.'],
  ['login', 'noun', 'user name', 'Ask for your log-in.', 'Ask for your user name.'],
  ['CPM', 'noun', 'price per thousand', 'It has a €2.50 CPM.', 'It has a €2.50 price per thousand.'],
  // The verb of several.
  [
    'deliverable',
    'noun',
    'finished work',
    'The deliverables are ready and have been sent.',
    'The finished work is ready and has been sent.',
  ],
  [
    'collateral',
    'noun',
    'brochures',
    'The collateral is here and needs a logo.',
    'The brochures are here and need a logo.',
  ],
  ['lead generation', 'noun', 'finding customers', 'Lead generation costs money.', 'Finding customers costs money.'],
  [
    'onboard',
    'verb',
    'show around',
    'Onboarding the six new people took a day.',
    'Showing the six new people around took a day.',
  ],
  // Not these.
  ['real-time', 'adj', 'instant', 'It shows real-time figures in real time.', 'It shows instant figures in real time.'],
  ['US', 'noun', 'American office', 'The US pays the US$400 bill.', 'The American office pays the US$400 bill.'],
  [
    'outbound call',
    'noun',
    'call we make',
    'Inbound and outbound calls are up.',
    'Inbound and outbound calls (calls we make) are up.',
  ],
  ['FTE', 'noun', 'full-time post', 'We have 2.5 FTE.', 'We have 2.5 full-time posts.'],
  // Figures.
  ['sprint', 'noun', 'work block', 'Sprint 12 ends today.', 'Work block 12 ends today.'],
  ['release', 'noun', 'version', 'It came with release 7.12 today.', 'It came with version 7.12 today.'],
  ['sprint', 'noun', 'short block of work', 'Sprint 12 ends.', 'Sprint 12 (short block of work) ends.'],
  [
    'consent rate',
    'noun',
    { meaning: 'share of people who agree', use: 'explain' },
    'Consent rate 44% in Bonn.',
    'Consent rate (share of people who agree) 44% in Bonn.',
  ],
  ['lead', 'noun', 'potential customer', 'It brings 2–3 leads/day.', 'It brings 2–3 potential customers/day.'],
  ['lead', 'noun', 'person who may buy', 'It brings 9 leads/day.', 'It brings 9 leads/day.'],
  // Explanations behind a group of nouns.
  [
    'NPS',
    'noun',
    { meaning: 'measure of how likely customers are to recommend us', use: 'explain' },
    'Those (in the NPS survey) wait.',
    'Those (in the NPS survey – NPS: measure of how likely customers are to recommend us) wait.',
  ],
  [
    'atc',
    'noun',
    { meaning: 'moment when a visitor puts something in', use: 'explain' },
    'The sticky atc jumps on phones.',
    'The sticky atc (moment when a visitor puts something in) jumps on phones.',
  ],
  [
    'slash',
    'noun',
    { meaning: 'sign at the end of an address', use: 'explain' },
    'The slash rule fights with it.',
    'The slash rule (slash: sign at the end of an address) fights with it.',
  ],
  [
    'slash',
    'noun',
    { meaning: 'sign at the end of an address', use: 'explain' },
    '1) slash 2) lead',
    '1) slash (sign at the end of an address) 2) lead',
  ],
  [
    'press kit',
    'noun',
    { meaning: 'pictures, facts and texts that journalists may use', use: 'explain' },
    'The press kit folder is empty.',
    'The press kit folder (press kit: pictures, facts and texts that journalists may use) is empty.',
  ],
  [
    'CTR',
    'noun',
    { plain: 'click rate', use: 'explain' },
    'The click rate (CTR) is 3%. The CTR was 2%.',
    'The click rate (CTR) is 3%. The CTR was 2%.',
  ],
  // A pronoun across a line's end, verbs behind several things, amounts, signs inside a term.
  ['decommission', 'verb', 'shut down', 'We will decommission\nit on Friday.', 'We will shut\nit down on Friday.'],
  [
    'churn',
    'noun',
    'customer loss',
    'Many users churn when it is slow; churn rose.',
    'Many users churn when it is slow; customer loss rose.',
  ],
  [
    'reach',
    'noun',
    'number of people',
    'Posts reach only 3% of them; reach fell.',
    'Posts reach only 3% of them; the number of people fell.',
  ],
  [
    'ARR',
    'noun',
    'yearly income',
    'An ARR of $4.1M is good, an ARR is not.',
    'A yearly income of $4.1M is good, yearly income is not.',
  ],
  [
    'TL;DR',
    'noun',
    'short summary',
    'A TL;DR for Kim. TL;DR: we sign.',
    'A short summary for Kim. Short summary: we sign.',
  ],
  [
    'touchpoint',
    'noun',
    'point of contact',
    'Every touch point counts. We touch points.',
    'Every point of contact counts. We touch points.',
  ],
  // Nouns before nouns, quoted names behind them, and what stands beside a clause of the wording.
  [
    'influencer',
    'noun',
    { plain: 'person with many followers', meaning: 'person whom many people follow' },
    'We need influencer posts by May.',
    'We need influencer posts (influencer: person whom many people follow) by May.',
  ],
  [
    'user agent',
    'noun',
    { meaning: "browser's note saying which program it is", use: 'explain' },
    'Leave out the user agent "crawler-2" here.',
    'Leave out the user agent "crawler-2" (browser\'s note saying which program it is) here.',
  ],
  [
    'link sticker',
    'noun',
    { meaning: 'link to tap in a picture post', use: 'explain' },
    'A link sticker straight to the shirt.',
    'A link sticker (link to tap in a picture post) straight to the shirt.',
  ],
  [
    'widget',
    'noun',
    'small built-in program',
    'The tracking widget is slow, the existing widget too.',
    'The tracking widget (small built-in program) is slow, the existing small built-in program too.',
  ],
  [
    'e-shot',
    'noun',
    'email to many people',
    'An e-shot to the Friends goes out; one e-shot is enough.',
    'An email to the Friends goes out; one email to many people is enough.',
  ],
  [
    'age gate',
    'noun',
    'page that asks for the age',
    'That age gate you put up is old.',
    'That age gate (page that asks for the age) you put up is old.',
  ],
  [
    'age gate',
    'noun',
    'page that asks for the age',
    'For the age gate we need a date.',
    'For the page that asks for the age we need a date.',
  ],
  [
    'regression test',
    'noun',
    'check that nothing broke',
    'The regression test finished late.',
    'The regression test (check that nothing broke) finished late.',
  ],
  [
    'slider',
    'noun',
    'row of changing pictures',
    'The before/after slider is stuck.',
    'The before/after row of changing pictures is stuck.',
  ],
  [
    'cache',
    'verb',
    'keep {object} as a copy',
    '11:55 cache filled, all good. Cache expired pages.',
    '11:55 cache filled, all good. Keep expired pages as a copy.',
  ],
  [
    'frequency cap of',
    'noun',
    'limit* of',
    'There is a frequency cap of 5 per week.',
    'There is a limit of 5 per week.',
  ],
  [
    'feed',
    'noun',
    'product list',
    'The Google Feed is late, our feed too.',
    'The Google Feed is late, our product list too.',
  ],
  [
    'validation',
    'noun',
    'correctness check',
    'Validation is slow, and validation of the postcode too.',
    'The correctness check is slow, and the correctness check of the postcode too.',
  ],
  [
    'cohort',
    'noun',
    'group',
    'The May cohort left early. They may cohort.',
    'The May group left early. They may cohort.',
  ],
  [
    'fold',
    'noun',
    { meaning: 'end of what shows without scrolling', use: 'explain' },
    'The trailer (2:10 min) fold is near.',
    'The trailer (2:10 min) fold (end of what shows without scrolling) is near.',
  ],
  [
    'fold',
    'noun',
    { meaning: 'end of what shows without scrolling', use: 'explain' },
    'The trailer (a long old film) fold is near.',
    'The trailer (a long old film) fold is near.',
  ],
  [
    'internal links',
    'noun',
    { meaning: 'links between our own pages', use: 'explain' },
    'Our internal links are broken.',
    'Our internal links (between our own pages) are broken.',
  ],
  [
    'group policy',
    'noun',
    { meaning: 'policy of a whole group', use: 'explain' },
    'The group policy is new.',
    'The group policy (policy of a whole group) is new.',
  ],
];

test('two terms side by side with the same plain words are said once', () => {
  const concepts: Concept[] = ['lead', 'prospect'].map((term) => ({
    id: term,
    side: 'business',
    terms: [term],
    pos: 'noun',
    plain: 'possible buyer',
  }));
  const library = createLibrary([{ id: 'own', name: 'Own', concepts }]);
  const said = (text: string): string => library.rewrite(text, { reader: 'everyone', format: 'markdown' }).text;
  expect(said('Leads and prospects get the list.')).toBe('Possible buyers get the list.');
  expect(said('A lead and a prospect came.')).toBe('A possible buyer and a possible buyer came.');
});

test('a word that ends one wording and begins the next is said once', () => {
  const concepts: Concept[] = [
    { id: 'ooh', side: 'business', terms: ['OOH'], pos: 'noun', plain: 'outdoor advertising' },
    { id: 'flight', side: 'business', terms: ['flight'], pos: 'noun', plain: 'advertising period' },
  ];
  const library = createLibrary([{ id: 'own', name: 'Own', concepts }]);
  const said = (text: string): string => library.rewrite(text, { reader: 'everyone', format: 'markdown' }).text;
  expect(said('The OOH flight is over, one flight is left.')).toBe(
    'The outdoor advertising period is over, one advertising period is left.',
  );
});

test('names of one entry with wordings of their own are explained apart', () => {
  const concepts: Concept[] = [
    {
      id: 'id',
      side: 'business',
      terms: ['gclid', { text: 'fbclid', plain: 'code of a Facebook click' }],
      pos: 'noun',
      meaning: 'code of a Google click',
      use: 'explain',
    },
  ];
  const library = createLibrary([{ id: 'own', name: 'Own', concepts }]);
  const said = (text: string): string => library.rewrite(text, { reader: 'everyone', format: 'markdown' }).text;
  expect(said('We lost the gclid, then the fbclid, then the gclid.')).toBe(
    'We lost the gclid (code of a Google click), then the fbclid (code of a Facebook click), then the gclid.',
  );
});

test('a parted verb goes round the changes of its object, or stays with its particle', () => {
  const concepts: Concept[] = [
    { id: 'roll', side: 'business', terms: ['roll out'], pos: 'verb', plain: 'introduce' },
    { id: 'rotate', side: 'business', terms: ['roll'], pos: 'verb', plain: 'change' },
    { id: 'hand', side: 'business', terms: ['hand over'], pos: 'verb', plain: 'pass on' },
    { id: 'wave', side: 'business', terms: ['wave through'], pos: 'verb', plain: 'approve {object} unread' },
    { id: 'set', side: 'business', terms: ['set up'], pos: 'verb', plain: 'get to work' },
    { id: 'client', side: 'business', terms: ['client'], pos: 'noun', plain: 'desktop program' },
  ];
  const library = createLibrary([{ id: 'own', name: 'Own', concepts }]);
  const said = (text: string): string => library.rewrite(text, { reader: 'everyone', format: 'markdown' }).text;
  expect(said('IT will roll the new client out on Monday.')).toBe(
    'IT will introduce the new desktop program on Monday.',
  );
  expect(said('We hand the clients over today.')).toBe('We pass the desktop programs on today.');
  expect(said('They waved the new client through.')).toBe('They approved the new desktop program unread.');
  expect(said('We set the client up today.')).toBe('We set the desktop program up today.');
  expect(said('We roll the shop out.')).toBe('We introduce the shop.');
});

test('an explanation stands before the verb that follows its group’s number', () => {
  const concepts: Concept[] = [
    {
      id: 'non-brand',
      side: 'business',
      terms: ['non-brand'],
      pos: 'adj',
      plain: 'searched without our name',
      use: 'explain',
    },
    { id: 'traffic', side: 'business', terms: ['traffic'], pos: 'noun', plain: 'visitors', count: 'mass' },
  ];
  const library = createLibrary([{ id: 'own', name: 'Own', concepts }]);
  const said = (text: string): string => library.rewrite(text, { reader: 'everyone', format: 'markdown' }).text;
  expect(said('The non-brand traffic is down.')).toBe('The non-brand visitors (searched without our name) are down.');
  expect(said('The non-brand traffic fell.')).toBe('The non-brand visitors (searched without our name) fell.');
});

test('a word that is passed over is passed over once, however often it stands there', () => {
  const concepts: Concept[] = [
    { id: 'launch', side: 'business', terms: ['launch'], pos: 'noun', plain: 'start of sales' },
  ];
  const library = createLibrary([{ id: 'own', name: 'Own', concepts }]);
  const text = `The launch ${'back '.repeat(30_000)}`;
  expect(library.rewrite(text, { reader: 'everyone', format: 'text' }).text).toContain('The start of sales back');
});

test('of two terms that overlap, the one whose hyphen ties the other', () => {
  const concepts: Concept[] = [
    { id: 'user', side: 'business', terms: ['end user'], pos: 'noun', plain: 'shopper' },
    { id: 'test', side: 'business', terms: ['user test'], pos: 'noun', plain: 'trial with real people' },
  ];
  const library = createLibrary([{ id: 'own', name: 'Own', concepts }]);
  const said = (text: string): string => library.rewrite(text, { reader: 'everyone', format: 'markdown' }).text;
  expect(said('The end-user test is over, the user test too.')).toBe(
    'The shopper test is over, the trial with real people too.',
  );
});

test.each(ROWS)('%s %s: %o, "%s"', (term, pos, wording, before, after) => {
  const words = typeof wording === 'string' ? { plain: wording } : wording;
  const concept: Concept = { id: 'own', side: 'business', terms: [term], pos, ...words };
  const library = createLibrary([{ id: 'own', name: 'Own', concepts: [concept] }]);
  const once = library.rewrite(before, { reader: 'everyone', format: 'markdown' }).text;
  expect(once).toBe(after);
  expect(library.rewrite(once, { reader: 'everyone', format: 'markdown' }).text).toBe(once);
});
