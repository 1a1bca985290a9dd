/** Nouns and adjectives: articles, numbers, amounts, and what stands beside them. */
import type { Row } from './row.ts';

export const NOUNS: readonly Row[] = [
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
  // An adjective's wording with a participle, and two that deny each other.
  ['data-driven', 'adj', 'based on figures', 'It needs data-driven decisions.', 'It needs decisions based on figures.'],
  [
    'data-driven',
    'adj',
    'based on figures',
    'Data-driven and quick decisions win.',
    'Data-driven (based on figures) and quick decisions win.',
  ],
  ['compliant', 'adj', 'within the rules', 'The compliant ones stay.', 'The ones within the rules stay.'],
  [
    'out of scope',
    'phrase',
    'not included',
    'The logo is out of scope, the font is not out of scope.',
    'The logo is not included, the font is included.',
  ],
  ['OOO', 'phrase', 'out of the office', "The boss's OOO until May.", "The boss's out of the office until May."],
  // One of several, behind having and needing.
  [
    'staging',
    'noun',
    'test copy',
    'We have staging. It runs on staging.',
    'We have a test copy. It runs on the test copy.',
  ],
  ['deployment of', 'noun', 'installation of', 'Deployment of the tool is due.', 'Installation of the tool is due.'],
  ['asset', 'noun', 'picture or text', "The assets' sizes differ.", 'The sizes of the pictures or texts differ.'],
  [
    'backlog',
    'noun',
    'list of open work',
    'Backlog grooming is on Monday.',
    'Backlog grooming (backlog: list of open work) is on Monday.',
  ],
  [
    'landing page',
    'noun',
    'first page visitors see',
    'Landing page A/B tests are due.',
    'Landing page (first page visitors see) A/B tests are due.',
  ],
  // The same word behind, several at once, and a verb behind a phrase of the subject's.
  ['CTA', 'noun', 'button', 'The CTA button is red. Two CTA buttons.', 'The button is red. Two buttons.'],
  ['deliverable', 'noun', 'piece of work', 'Name your deliverable(s).', 'Name your piece(s) of work.'],
  ['low latency', 'noun', 'short delays', 'The low latency of the line helps.', 'The short delays of the line help.'],
  ['headcount', 'noun', 'number of people', "The headcount's frozen.", 'The number of people is frozen.'],
  [
    'legacy giving',
    'noun',
    'gifts in wills',
    'Legacy giving needs its own page. Legacy giving for the hospital begins here.',
    'Gifts in wills need their own page. Gifts in wills for the hospital begin here.',
  ],
  [
    'stand-up',
    'noun',
    'short daily meeting',
    'The daily stand-up is at 9, the weekly stand-up at 10.',
    'The daily short meeting is at 9, the weekly short daily meeting at 10.',
  ],
  // Whose it is, and what it does.
  [
    'stakeholder',
    'noun',
    'person concerned',
    "The stakeholder's cut was 5%. The stakeholder's views differ.",
    'The cut of the person concerned was 5%. The views of the person concerned differ.',
  ],
  ['headcount', 'noun', 'number of staff', "The headcount's frozen.", 'The number of staff is frozen.'],
  ['owner', 'noun', 'person in charge', "The owner's ooo until Friday.", 'The person in charge is ooo until Friday.'],
  [
    'SLA',
    'noun',
    'service levels',
    'The SLA of the line Kim owns helps. The SLA of the Berlin line helps.',
    'The service levels of the line Kim owns help. The service levels of the Berlin line help.',
  ],
  [
    'C-suite',
    'noun',
    'top managers*',
    "Is the C-suite's answer in? Is the C-suite in?",
    "Is the top managers' answer in? Are the top managers in?",
  ],
  ['EOL', 'noun', 'end of support', 'I ask when EOL is.', 'I ask when the end of support is.'],
  ['staging', 'noun', 'test copy', 'Will staging be back?', 'Will the test copy be back?'],
  ['churn', 'noun', 'loss of customers', 'Will churn go up?', 'Will loss of customers go up?'],
  [
    'outreach',
    'noun',
    'contacting new people',
    'Outreach starts on Monday.',
    'Contacting new people starts on Monday.',
  ],
  ['lead', 'noun', 'interested person', 'If the lead replies, wait.', 'If the interested person replies, wait.'],
  // Before its noun, and twice the same word.
  [
    'CTA',
    'noun',
    'button',
    "The CTA buttons' colour is red; the CTA button is big.",
    "The buttons' colour is red; the button is big.",
  ],
  ['stand-up', 'noun', 'short daily meeting', 'The daily stand-up is long.', 'The daily short meeting is long.'],
  ['backlog', 'noun', 'work list', 'Backlog grooming is on Monday.', 'Work list grooming is on Monday.'],
  ['DNS', 'noun', 'address book (DNS)', 'Our DNS entries were moved.', 'Our address book (DNS) entries were moved.'],
  [
    'agile',
    'adj',
    'quick to change',
    'We need an agile plan; it is agile.',
    'We need a quick-to-change plan; it is quick to change.',
  ],
  [
    'compliant',
    'adj',
    'allowed by law',
    'We keep a compliant goods list. The compliant ones stay.',
    'We keep a compliant goods (allowed by law) list. The ones allowed by law stay.',
  ],
  [
    'data-driven',
    'adj',
    'based on figures',
    'For data-driven or slow decisions we meet.',
    'For data-driven (based on figures) or slow decisions we meet.',
  ],
  [
    'stakeholder',
    'noun',
    'person concerned',
    "The stakeholder's cut, 5%, is fair.",
    'The cut of the person concerned, 5%, is fair.',
  ],
  [
    'own-label',
    'noun',
    'everything of our own brand',
    'It is empty for own-label. Own-label is cheap.',
    'It is empty for everything of our own brand. Everything of our own brand is cheap.',
  ],
  [
    'UGC',
    'noun',
    'pictures by users*',
    'UGC without a release must not appear and has to go. UGC may be late, but has a date. UGC can wait and the form has a date.',
    'Pictures by users without a release must not appear and have to go. Pictures by users may be late, but have a date. Pictures by users can wait and the form has a date.',
  ],
  [
    'scalable',
    'adj',
    'easy to extend',
    'A fully scalable platform. A scalable plan.',
    'A fully scalable platform (easy to extend). An easy-to-extend plan.',
  ],
  [
    'scalable',
    'adj',
    'able to grow',
    'We need a scalable enough system.',
    'We need a scalable enough system (able to grow).',
  ],
  // Whose, and in which number.
  [
    'backlog',
    'noun',
    'list of open tasks',
    "The backlog's cut to ten items. The backlog's set for May. The backlog's cut was 5%.",
    'The list of open tasks is cut to ten items. The list of open tasks is set for May. The cut of the list of open tasks was 5%.',
  ],
  [
    'red flags',
    'noun',
    'warning signs',
    'Red flags were missed. Which red flags are these?',
    'Warning signs were missed. Which warning signs are these?',
  ],
  [
    'SLA',
    'noun',
    'service levels*',
    'The SLA of each large German customer helps. The SLA of the small Nike shop is low.',
    'The service levels of each large German customer help. The service levels of the small Nike shop are low.',
  ],
  [
    'display',
    'noun',
    'picture ads*',
    'Display spend is up. Our display spend is high.',
    'Picture ad spend is up. Our picture ad spend is high.',
  ],
  ['LP', 'noun', 'homepage of one offer', 'LP is down.', 'The homepage of one offer is down.'],
  ['backlog', 'noun', 'work list', 'Backlog estimating is on Monday.', 'Work list estimating is on Monday.'],
  [
    'guest checkout',
    'noun',
    'buying without signing up',
    'Guest checkouts count as well.',
    'Buying without signing up counts as well.',
  ],
  // Owners with several things, contractions, questions.
  [
    'landing page',
    'noun',
    'entry page of an ad',
    "The landing page's visitors sign up. The landing page's visitor list is old.",
    'The visitors of the entry page of an ad sign up. The visitor list of the entry page of an ad is old.',
  ],
  [
    'backlog',
    'noun',
    'list of tasks',
    "The backlog's set. The backlog's cut, 5%, is fair.",
    'The list of tasks is set. The cut of the list of tasks, 5%, is fair.',
  ],
  ['CMO', 'noun', 'head of marketing', "The CMO's approved the copy.", 'The head of marketing has approved the copy.'],
  [
    'staging',
    'noun',
    'test copy',
    'Can staging wait until Monday? Could staging drop mails? Will staging access be removed? Please restart staging. We broke staging.',
    'Can the test copy wait until Monday? Could the test copy drop mails? Will test copy access be removed? Please restart the test copy. We broke the test copy.',
  ],
  [
    'CTR',
    'noun',
    'click rate',
    'Can CTR drop below 1%? Did CTR drop last week?',
    'Can the click rate drop below 1%? Did the click rate drop last week?',
  ],
  [
    'swag',
    'noun',
    'free gifts',
    'The swag is cheap but costs matter. The swag is here but costs us money. The swag for the fair was sold and is gone. The swag in the van needs to go. Can the swag stay with you?',
    'The free gifts are cheap but costs matter. The free gifts are here but cost us money. The free gifts for the fair were sold and are gone. The free gifts in the van need to go. Can the free gifts stay with you?',
  ],
  [
    'bot',
    'noun',
    'program that asks and answers questions',
    'Bots help.',
    'Programs that ask and answer questions help.',
  ],
  [
    'pop-up',
    'noun',
    'window that opens by itself',
    'Pop-ups annoy people.',
    'Windows that open by themselves annoy people.',
  ],
  [
    'metadata',
    'noun',
    'details about the files',
    'Much of the metadata is missing.',
    'Many of the details about the files are missing.',
  ],
  ['MAU', 'noun', 'monthly active user', 'Our active MAUs fell.', 'Our active monthly users fell.'],
  [
    'compliant',
    'adj',
    'within the law',
    'Compliant vendors offer a contract. Compliant mails reach everyone.',
    'Vendors within the law offer a contract. Mails within the law reach everyone.',
  ],
  [
    'evergreen',
    'adj',
    'useful for years',
    'Evergreen recipes sell well. We need one evergreen guide.',
    'Recipes useful for years sell well. We need one guide useful for years.',
  ],
  [
    'user-friendly',
    'adj',
    'easy to use',
    'Nothing is more user-friendly than paper. It is the most user-friendly one.',
    'Nothing is easier to use than paper. It is the most user-friendly (easy to use) one.',
  ],
  [
    'proof',
    'noun',
    'test print',
    'Please check the colour proofs. The cover proof is late.',
    'Please check the colour test prints. The cover test print is late.',
  ],
  // A month before a noun, whose it is, pictures, IT.
  ['cohort', 'noun', 'group of buyers', 'Is the March cohort worse?', 'Is the March group of buyers worse?'],
  [
    'MSP',
    'noun',
    'outside IT firm',
    "Our MSP's invoice has come, but both MSPs' contracts are unsigned.",
    "Our outside IT firm's invoice has come, but both outside IT firms' contracts are unsigned.",
  ],
  [
    'CMS',
    'noun',
    'page writing tool',
    "The CMS' makers know; the CMS's too.",
    "The page writing tool's makers know; the page writing tool's too.",
  ],
  [
    'stakeholder',
    'noun',
    'person with a say',
    "One stakeholder's veto is enough.",
    'The veto of one person with a say is enough.',
  ],
  [
    'data center',
    'noun',
    'building full of servers',
    'Two data centers lost power.',
    'Two buildings full of servers lost power.',
  ],
  ['funnel', 'noun', 'path to a sale', '![Funnel for May](img/may.png)', '![Path to a sale for May](img/may.png)'],
  [
    'roadmap',
    'noun',
    'plan of work',
    'The _roadmap_ slips to March. The roadmap slips to March.',
    'The _plan of work_ slips to March. The plan of work slips to March.',
  ],
  [
    'stack',
    'noun',
    'set of tools',
    'Anyone would laugh at a stack like it.',
    'Anyone would laugh at a set of tools like it.',
  ],
  ['legacy', 'adj', 'out of date', 'It talks to a legacy server.', 'It talks to an out-of-date server.'],
  [
    'scalable',
    'adj',
    'able to grow',
    'We need a more scalable system. A more scalable app wins. A much more scalable app.',
    'We need a system more able to grow. An app more able to grow wins. A much more scalable app (able to grow).',
  ],
  [
    'user-friendly',
    'adj',
    'easy to use',
    'A more user-friendly app is hard to find.',
    'An app easier to use is hard to find.',
  ],
  // After a third reading.
  [
    'target account',
    'noun',
    'company we want to win',
    'We want target accounts in May.',
    'We want companies we want to win in May.',
  ],
  [
    'lead',
    'noun',
    'person who may buy',
    'Will the lead form crash? Will the lead stay?',
    'Will the lead form (lead: person who may buy) crash? Will the person who may buy stay?',
  ],
  ['churn', 'noun', 'lost customers', 'Does the churn rate exceed 5%?', 'Does the lost customer rate exceed 5%?'],
  [
    'backlog',
    'noun',
    'open tasks',
    'Does the backlog meeting clash with Easter? The backlog of small changes to the shop is long. The backlog for May is long and changes take time.',
    'Does the open task meeting clash with Easter? The open tasks of small changes to the shop are long. The open tasks for May are long and changes take time.',
  ],
  [
    'CRM',
    'noun',
    'list of customers',
    "See the CRM's settings page. The CRM's contacts import broke. The CRM's users call us.",
    'See the settings page of the list of customers. The contacts import of the list of customers broke. The users of the list of customers call us.',
  ],
  [
    'CMO',
    'noun',
    'head of marketing',
    "That is the CMO's cut. The CMO's convinced the plan works.",
    'That is the cut of the head of marketing. The head of marketing is convinced the plan works.',
  ],
  ['traffic', 'noun', 'visitors', 'Our traffic counts for May are out.', 'Our visitor counts for May are out.'],
  ['staging', 'noun', 'test copy', '![A picture of staging](a.png)', '![A picture of the test copy](a.png)'],
  // Several things in a question have their verb behind them.
  [
    'churn',
    'noun',
    'loss of customers',
    'Why did so many gyms churn in March? How many users churn? Did many new users churn?',
    'Why did so many gyms churn in March? How many users churn? Did many new users churn?',
  ],
  // "Using" something is one thing.
  [
    'UGC',
    'noun',
    'pictures from customers',
    "Using UGC without asking wasn't fun. Sharing our UGC is fun. UGC wasn't used.",
    "Using pictures from customers without asking wasn't fun. Sharing our pictures from customers is fun. Pictures from customers weren't used.",
  ],
  // Behind a noun of several words, a wording that goes on cannot stand.
  [
    'conversion rate',
    'noun',
    'share of visitors who buy',
    'The landing page conversion rate dropped to 2%.',
    'The landing page conversion rate (share of visitors who buy) dropped to 2%.',
  ],
  // What is done to it online stands behind its head.
  [
    'SaaS',
    'noun',
    'software rented online',
    'SaaS costs rose again.',
    'SaaS (software rented online) costs rose again.',
  ],
  // Behind "both", too.
  [
    'CMO',
    'noun',
    'head of marketing',
    "Both CMOs' signatures are missing.",
    'The signatures of both heads of marketing are missing.',
  ],
  // Adjectives that go on stand behind their noun.
  [
    'actionable',
    'adj',
    'clear enough to act on',
    'Nobody has sent an actionable summary.',
    'Nobody has sent a summary clear enough to act on.',
  ],
  // Degrees of an adjective.
  [
    'sticky',
    'adj',
    'easy to remember',
    "We need a stickier slogan. It's stickier than ours.",
    "We need a slogan easier to remember. It's easier to remember than ours.",
  ],
  // No degrees of what cannot be more so.
  ['warm', 'adj', 'on the list', 'The warmer leads bought.', 'The warmer leads bought.'],
  // Mails are counted.
  [
    'onboarding email',
    'noun',
    'welcome mail',
    'See the onboarding emails and the onboarding email.',
    'See the welcome mails and the welcome mail.',
  ],
  [
    'lean',
    'adj',
    'economical',
    'A leaner brochure costs less than the leanest campaign.',
    'A more economical brochure costs less than the most economical campaign.',
  ],
  [
    'omnichannel',
    'adj',
    'across all channels',
    'An omnichannel campaign needs a budget.',
    'A campaign across all channels needs a budget.',
  ],
  // Somebody and what they do.
  [
    'lead',
    'noun',
    'potential customer',
    'Will Ruth, who leads our Leeds desk, lead the call with both leads from Turku?',
    'Will Ruth, who leads our Leeds desk, lead the call with both potential customers from Turku?',
  ],
  [
    'lead',
    'noun',
    'possible buyer',
    'Ulrike leads on this, and Anna leads our team in Graz. Facebook leads on Monday were few.',
    'Ulrike leads on this, and Anna leads our team in Graz. Facebook possible buyers on Monday were few.',
  ],
  [
    'lead',
    'noun',
    'buyer',
    'Will Ruth Miller lead the call? Will Facebook lead quality drop? Did Ann lead?',
    'Will Ruth Miller lead the call? Will Facebook buyer quality drop? Did Ann lead?',
  ],
  // A second verb behind "still".
  [
    'collateral',
    'noun',
    'brochures and flyers',
    'This collateral is from 2022 and still has the old phone number.',
    'These brochures and flyers are from 2022 and still have the old phone number.',
  ],
  // A number of a row is no noun.
  [
    'deliverable',
    'noun',
    'piece of work to hand over',
    'The fourth deliverable belongs to phase two.',
    'The fourth piece of work to hand over belongs to phase two.',
  ],
  // What is counted has its article behind "before", too.
  [
    'sprint planning',
    'noun',
    'meeting to plan the weeks',
    'Could you answer before sprint planning on Monday?',
    'Could you answer before the meeting to plan the weeks on Monday?',
  ],
  [
    'code review',
    'noun',
    'check by a second programmer',
    'It goes live after code review.',
    'It goes live after the check by a second programmer.',
  ],
  [
    'API gateway',
    'noun',
    'connecting server',
    'It runs through an outside API gateway.',
    'It runs through an outside connecting server.',
  ],
  // "Til" is "until".
  [
    'flow',
    'noun',
    'sequence* of automatic messages',
    "Please stop the flow til it's fixed.",
    "Please stop the sequence of automatic messages til it's fixed.",
  ],
  // A contraction is told in full behind an explanation.
  [
    'CMS',
    'noun',
    { plain: 'site program', use: 'explain' },
    "I think the CMS'll be down.",
    'I think the CMS (site program) will be down.',
  ],
  // What only says how something is, is no doing.
  [
    'traffic',
    'noun',
    'visitors',
    'Assuming traffic is low, fine. Declining traffic is a worry. Getting traffic is hard. Traffic is up and Italy is the main source.',
    'Assuming visitors are low, fine. Declining visitors are a worry. Getting visitors is hard. Visitors are up and Italy is the main source.',
  ],
  // Names that stand before a noun.
  [
    'lead',
    'noun',
    'potential customer',
    'We saw nine leads this month. Facebook leads on this page cost more. We moved to the U.S. Leads doubled.',
    'We saw nine potential customers this month. Facebook potential customers on this page cost more. We moved to the U.S. Potential customers doubled.',
  ],
  // A verb of its own ends the question.
  ['users table', 'noun', 'data list', 'Did the users table in staging break?', 'Did the data list in staging break?'],
  // What more than the first is owned, or denied.
  [
    'vendor',
    'noun',
    'firm that sells to us',
    "We compared all vendors' offers and prices. Not all vendors' plans fit. Both vendors' offers are here.",
    "We compared all vendors' offers and prices. Not all vendors' plans fit. The offers of both firms that sell to us are here.",
  ],
  // Behind "off" that "that" belongs to no article.
  ['staging', 'noun', 'test copy', 'Please take that off staging.', 'Please take that off the test copy.'],
  // What there is one of is new, also with what belongs to it.
  [
    'frequency capping',
    'noun',
    'limit on ads per person',
    'We need frequency capping. Frequency capping is on.',
    'We need a limit on ads per person. The limit on ads per person is on.',
  ],
  // "Our" is said once.
  [
    'media agency',
    'noun',
    'firm that books our ads',
    'Our media agency had booked it, and we like our media agency.',
    'The firm that books our ads had booked it, and we like the firm that books our ads.',
  ],
  // What is few is no thing.
  [
    'ticket',
    'noun',
    'report* of a fault',
    'The sooner we test, the fewer tickets we get.',
    'The sooner we test, the fewer reports of a fault we get.',
  ],
  // A season says when.
  [
    'campaign',
    'noun',
    'run of ads',
    'The invoice for the spring campaign is wrong.',
    'The invoice for the spring run of ads is wrong.',
  ],
  // Gone quiet.
  [
    'lead',
    'noun',
    'person who enquired',
    "The lead's gone quiet. The lead's gone.",
    'The person who enquired has gone quiet. The person who enquired is gone.',
  ],
  // Adjectives in -y.
  ['funnel', 'noun', 'path to purchase', 'It is a leaky funnel.', 'It is a leaky path to purchase.'],
  // A pair before one word is no pair of heads.
  [
    'ERP',
    'noun',
    'stock and accounts system',
    'We will not pay for two ERPs.',
    'We will not pay for two stock and accounts systems.',
  ],
  // The words of a picture begin like a sentence, also inside a link.
  [
    'roadmap',
    'noun',
    'work plan',
    '[![Roadmap](/img/r.svg)](https://example.com/r) is here.',
    '[![Work plan](/img/r.svg)](https://example.com/r) is here.',
  ],
  // A note is no sentence.
  [
    'churn',
    'noun',
    'loss of customers',
    'It doubled[^1].\n\n[^1]: Churn in the Baltic shops only. Churn in May was high.',
    'It doubled[^1].\n\n[^1]: Loss of customers in the Baltic shops only. The loss of customers in May was high.',
  ],
  // Behind a Spanish question's first sign.
  ['vendor', 'noun', 'supplier', '¿Vendors in Cádiz too?', '¿Suppliers in Cádiz too?'],
  // What is done to a thing is one doing, whatever it sounds like.
  [
    'config',
    'noun',
    'settings',
    'Changing the config is risky. Declining config is bad. The config is long and quickly grows.',
    'Changing the settings is risky. Declining settings are bad. The settings are long and quickly grow.',
  ],
  // Somebody and what they do, and when; but names of things.
  [
    'lead',
    'noun',
    'potential customer',
    'Will Ruth lead in June? Ruth leads this week. Ann leads on that campaign. Facebook leads this month fell. Will Facebook lead quality in May drop?',
    'Will Ruth lead in June? Ruth leads this week. Ann leads on that campaign. Facebook potential customers this month fell. Will Facebook potential customer quality in May drop?',
  ],
  // What somebody is stands before the name.
  [
    'copywriter',
    'noun',
    'text writer',
    'Copywriter Anna Schmidt left. Copywriter Anna Schmidt says so.',
    'Text writer Anna Schmidt left. Text writer Anna Schmidt says so.',
  ],
  // A range is no code.
  [
    'latency',
    'noun',
    'time until an answer arrives',
    'Latency 80-120 ms is fine.',
    'Time until an answer arrives 80-120 ms is fine.',
  ],
  [
    'SKU',
    'noun',
    { plain: 'article number', use: 'explain' },
    'SKU 77-3120 stays.',
    'SKU 77-3120 (article number) stays.',
  ],
  // What goes on behind a fixed modifier is no head.
  [
    'POD',
    'noun',
    'proof of delivery signed by the customer',
    'Two PODs are missing.',
    'Two proofs of delivery signed by the customer are missing.',
  ],
  ['snippet', 'noun', 'title and short text', 'Snippets are cut off.', 'Titles and short texts are cut off.'],
  // Its own article stays.
  ['sizing', 'noun', 'the size of our market', 'Our sizing is wrong.', 'The size of our market is wrong.'],
  // Something added is no explanation.
  [
    'PURL',
    'noun',
    'personal web address',
    'Each one gets a PURL (first name + last name).',
    'Each one gets a personal web address (first name + last name).',
  ],
  // What happens at six is a verb.
  [
    'capsule drop',
    'noun',
    'small special collection',
    'Our new capsule drops at six. Two capsule drops came.',
    'Our new capsule drops at six. Two small special collections came.',
  ],
  // What was found is new.
  [
    'malware',
    'noun',
    'harmful program',
    'Malware was found on the till. Malware was found to be old.',
    'A harmful program was found on the till. The harmful program was found to be old.',
  ],
  // What is marked as done to something is no thing, behind an article.
  [
    'caching',
    'noun',
    'saving* pages for speed',
    'The new caching broke the login. Because of caching it is late.',
    'The new caching (saving pages for speed) broke the login. Because of saving pages for speed it is late.',
  ],
  // degrees before a noun
  [
    'seamless',
    'adj',
    'smooth',
    'This is the most seamless handover so far, a more seamless one. We need more seamless handovers.',
    'This is the smoothest handover so far, a smoother one. We need more smooth handovers.',
  ],
  // what a second clause says of the same thing
  [
    'collateral',
    'noun',
    'sales leaflets',
    "The collateral is at the printer's, and it needs a check. The collateral is there, so it is easy to see why.",
    "The sales leaflets are at the printer's, and they need a check. The sales leaflets are there, so it is easy to see why.",
  ],
  // an amount of it
  [
    'deliverable',
    'noun',
    'agreed work',
    'The deliverables are due on Friday, but few of them are finished. The deliverables were fine, so they wrote to us.',
    'The agreed work is due on Friday, but little of it is finished. The agreed work was fine, so they wrote to us.',
  ],
  // the same word at the end
  [
    'copy',
    'noun',
    'advertising copy',
    'Copy is due Monday. Is copy ready?',
    'Advertising copy is due Monday. Is advertising copy ready?',
  ],
  // objects with their verb before them, and verbs
  [
    'network switch',
    'noun',
    'box',
    'IT will replace the network switches on Sunday. We fear the network switches on Sunday.',
    'IT will replace the boxes on Sunday. We fear the network switches on Sunday.',
  ],
  // an activity has one verb
  [
    'lead generation',
    'noun',
    'finding possible buyers',
    'Lead generation was slow in August.',
    'Finding possible buyers was slow in August.',
  ],
  // a clause without that has a head before it
  [
    'single point of failure',
    'noun',
    'part everything depends on',
    'There are two single points of failure.',
    'There are two parts everything depends on.',
  ],
  // a way round is one of several
  [
    'workaround',
    'noun',
    'temporary way round',
    'Two workarounds, no workaround.',
    'Two temporary ways round, no temporary way round.',
  ],
  // there were hardly any
  [
    'traffic',
    'noun',
    'visitors',
    'There was hardly any traffic on Sunday. There is almost no traffic.',
    'There were hardly any visitors on Sunday. There are almost no visitors.',
  ],
  // what something is like, behind an apostrophe
  [
    'hero image',
    'noun',
    'large picture at the top',
    "The hero image's blurry. The hero image's blurry edge is new. I like the hero image's clarity.",
    'The large picture at the top is blurry. The blurry edge of the large picture at the top is new. I like the clarity of the large picture at the top.',
  ],
  // a verb between two places
  [
    'funnel',
    'noun',
    'path to a purchase',
    'The funnel leaks between demo and quote. The funnel works.',
    'The path to a purchase leaks between demo and quote. The path to a purchase works.',
  ],
  // contrasts
  ['prod', 'noun', 'live system', 'It hits the test copy, not prod.', 'It hits the test copy, not the live system.'],
  // what this does
  ['staging', 'noun', 'test copy', 'The bug that breaks staging is old.', 'The bug that breaks the test copy is old.'],
  // adjectives with enough
  [
    'user-friendly',
    'adj',
    'easy to use',
    'Is it user-friendly enough for our growers?',
    'Is it easy enough to use for our growers?',
  ],
  // the degrees of good
  [
    'cost-effective',
    'adj',
    'good value for money',
    "It's the most cost-effective of all.",
    "It's the best value for money of all.",
  ],
  // pronouns of something else
  [
    'collateral',
    'noun',
    'leaflets',
    'The collateral is here, but it is raining. The collateral is late, but it is not your fault. The collateral supports the campaign, and it starts on Monday. Collateral is cheap because it is old. The collateral covers the budget, but most of it is spent.',
    'The leaflets are here, but it is raining. The leaflets are late, but it is not your fault. The leaflets support the campaign, and it starts on Monday. Leaflets are cheap because they are old. The leaflets cover the budget, but most of it is spent.',
  ],
  // people behind things
  [
    'deliverable',
    'noun',
    'finished work',
    'The deliverables are with the clients, and they are happy. The deliverables are due, but they want more time. The deliverables are ready and they can be sent.',
    'The finished work is with the clients, and they are happy. The finished work is due, but they want more time. The finished work is ready and it can be sent.',
  ],
  // numbers of them, and degrees
  [
    'legacy',
    'adj',
    'old',
    'We have no more legacy servers. Are there any more legacy apps? A more legacy system.',
    'We have no more old servers. Are there any more old apps? An older system.',
  ],
  // articles behind why, and before what never happened
  [
    'staging',
    'noun',
    'test copy',
    "That's why staging never caught it. This is how staging broke. 🚀 Staging found!",
    "That's why the test copy never caught it. This is how the test copy broke. 🚀 Test copy found!",
  ],
  // both are owned
  [
    'lead',
    'noun',
    'person who asked about us',
    "The lead's number and budget are missing. The lead's number is missing.",
    'The number and budget of the person who asked about us are missing. The number of the person who asked about us is missing.',
  ],
  // questions behind a first verb
  [
    'collateral',
    'noun',
    'flyers',
    'How much collateral is left, and is it still right?',
    'How many flyers are left, and are they still right?',
  ],
  // what is owned goes on
  [
    'product owner',
    'noun',
    'person who decides',
    "The product owner's list of tasks is long. The product owner's budget, plan and team are new.",
    "The list of tasks of the person who decides is long. The product owner's budget, plan and team are new.",
  ],
  // pronouns of visitor numbers
  [
    'footfall',
    'noun',
    'visitor numbers',
    "Our footfall is low, and it drops each week. Our footfall is low but it doesn't fall.",
    "Our visitor numbers are low, and they drop each week. Our visitor numbers are low but they don't fall.",
  ],
  // pronouns of leaflets
  [
    'collateral',
    'noun',
    'leaflets',
    'The collateral has the wrong logo, so it must be reprinted. The collateral is late, and it is far too long. The collateral is new, and it is a shame.',
    'The leaflets have the wrong logo, so they must be reprinted. The leaflets are late, and they are far too long. The leaflets are new, and it is a shame.',
  ],
  // degrees of degrees
  [
    'robust',
    'adj',
    'strong',
    'We need an even more robust plan. No more robust plans.',
    'We need an even stronger plan. No more strong plans.',
  ],
  // a verb that has an object with its article
  [
    'crawler',
    'noun',
    'program that visits sites and stores the pages',
    'Crawlers are here.',
    'Programs that visit sites and store the pages are here.',
  ],
  // one of them
  [
    'impression',
    'noun',
    'ad view',
    'Please limit it to one impression per visitor every 30 days.',
    'Please limit it to one ad view per visitor every 30 days.',
  ],
  // what is reached
  [
    'production',
    'noun',
    'real system',
    'The fix should reach production at 06:00. It reached production.',
    'The fix should reach the real system at 06:00. It reached the real system.',
  ],
  // more full of
  ['buggy', 'adj', 'full of faults', 'It is buggier than before.', 'It is more full of faults than before.'],
  // one fewer
  ['SKU', 'noun', 'type of article', 'One SKU fewer than in May.', 'One type of article fewer than in May.'],
  // costs that are things
  [
    'brand ambassador',
    'noun',
    'public face of the firm',
    "The brand ambassadors' travel costs and the fee should go on two invoices.",
    'The travel costs of the public faces of the firm and the fee should go on two invoices.',
  ],
  // what does something to somebody
  [
    'bug',
    'noun',
    'fault',
    'What bugs our users? Tell me what bugs to fix.',
    'What bugs our users? Tell me what faults to fix.',
  ],
  // nothing that it stands for
  [
    'footfall',
    'noun',
    'visitor numbers',
    "Footfall is down because it rained. Footfall is down, but it doesn't matter. Our footfall has a dip in May, but it is small.",
    "Visitor numbers are down because it rained. Visitor numbers are down, but it doesn't matter. Our visitor numbers have a dip in May, but it is small.",
  ],
  // A question's verb, where no other is left.
  [
    'stakeholder',
    'noun',
    'person with a say',
    'Does the stakeholder sign for all? Does one stakeholder vote for us?',
    'Does the person with a say sign for all? Does one person with a say vote for us?',
  ],
  // Any currency, and a sum beside its code.
  [
    'sprint',
    'noun',
    'two-week round of work',
    'The 2nd sprint cost ¥90k.',
    'The 2nd two-week round of work cost ¥90k.',
  ],
  [
    'GBP',
    'noun',
    'our Google page',
    'Does GBP show Sunday? The photos cost GBP 90 plus 12 GBP.',
    'Does our Google page show Sunday? The photos cost GBP 90 plus 12 GBP.',
  ],
  // What a law's or a plan's number has in brackets.
  ['K', 'noun', 'thousand pounds', 'So does the 401(K).', 'So does the 401(K).'],
  // One of a kind, written without its hyphen.
  [
    'follow-up',
    'noun',
    'second call',
    'We had one follow up on Friday. Please follow up on it.',
    'We had one second call on Friday. Please follow up on it.',
  ],
  // Some and most of what is not counted.
  [
    'traffic',
    'noun',
    'visitors',
    'Most traffic to the site comes from ads. Please send some traffic to the new page.',
    'Most visitors to the site come from ads. Please send some visitors to the new page.',
  ],
  // What somebody finds is a clause of its own.
  [
    'traffic',
    'noun',
    'visitors',
    'We found traffic is down. Google reported our traffic is fake.',
    'We found visitors are down. Google reported our visitors are fake.',
  ],
  // What to do with them, and what others do with them.
  [
    'ticket',
    'noun',
    'request for help',
    'Decide what tickets to escalate.',
    'Decide what requests for help to escalate.',
  ],
  [
    'KPI',
    'noun',
    'key figure',
    'See what KPIs the board set. We know what KPIs our users like. What KPIs in the report?',
    'See what key figures the board set. We know what key figures our users like. What key figures in the report?',
  ],
  // A bracket says which part, but of a firm what it is.
  ['traffic', 'noun', 'visitors', 'Traffic (the shop) fell.', 'Visitors (the shop) fell.'],
  // A country behind it is no firm's name, but Media is.
  [
    'webinar',
    'noun',
    'online talk',
    'Webinar Austria is full. Webinar Media is late.',
    'Online talk Austria is full. Webinar Media is late.',
  ],
  // What somebody's thing does.
  [
    'CMO',
    'noun',
    'head of marketing',
    "The CMO's plan changes and our dates will move. The CMO's travel costs and the fee should go up.",
    'The plan of the head of marketing changes and our dates will move. The travel costs of the head of marketing and the fee should go up.',
  ],
  // What goes on with it.
  [
    'traffic',
    'noun',
    'visitors',
    'Traffic was low, but it recovered in May.',
    'Visitors were low, but they recovered in May.',
  ],
  // Leaks are things as well.
  [
    'funnel',
    'noun',
    'path to purchase',
    'We fixed two funnel leaks. The funnel leaks after the offer.',
    'We fixed two funnel leaks (funnel: path to purchase). The path to purchase leaks after the offer.',
  ],
  // Adjectives that are never things.
  ['deck', 'noun', 'set of slides', "The deck's perfect.", 'The set of slides is perfect.'],
  // How much there is.
  [
    'traffic',
    'noun',
    'visits',
    "There is a lot of traffic to the site. There's lots of traffic. There was plenty of traffic.",
    'There are a lot of visits to the site. There are lots of visits. There were plenty of visits.',
  ],
  // What is done again to what is several now, or one.
  [
    'metadata',
    'noun',
    'page descriptions',
    'The metadata was missing, so we have added it to all 40 pages. Please check the metadata and send it to me. The metadata on the page is old, so we delete it.',
    'The page descriptions were missing, so we have added them to all 40 pages. Please check the page descriptions and send them to me. The page descriptions on the page are old, so we delete it.',
  ],
  [
    'deliverables',
    'noun',
    'finished work',
    'Check the deliverables and send them to us. The deliverables are late, but we have paid for them.',
    'Check the finished work and send it to us. The finished work is late, but we have paid for it.',
  ],
  [
    'metadata',
    'noun',
    'page descriptions',
    'Open the page, check the metadata and save it. If you see the metadata, print it.',
    'Open the page, check the page descriptions and save it. If you see the page descriptions, print them.',
  ],
  // An owner whose thing was named before.
  [
    'CMO',
    'noun',
    'head of marketing',
    "Our agency's slides are in, but the CMO's aren't. All CMO's are here.",
    "Our agency's slides are in, but the CMO's aren't. All heads of marketing are here.",
  ],
  // An adjective's word with a comma behind it, and no other adjective.
  ['grey box', 'adj', 'half-informed', 'A grey box, no error.', 'A grey box, no error.'],
  // How many there are is no time.
  [
    'rears on',
    'noun',
    'ads on the back of',
    '60 posters plus rears on 40 buses.',
    '60 posters plus ads on the back of 40 buses.',
  ],
  // A wording that begins with whose it is takes no article.
  [
    'Googlebot',
    'noun',
    "Google's robot",
    'The Googlebot is late. Our Googlebot came. A Googlebot came.',
    "Google's robot is late. Google's robot came. Google's robot came.",
  ],
  // Behind "it" stands its verb.
  ['traffic', 'noun', 'visitors', 'The traffic is low, but it works.', 'The visitors are low, but they work.'],
  // A firm that has something, by its kind.
  ['sprint', 'noun', 'work fortnight', "Sprint Coffee's invoice is late.", "Sprint Coffee's invoice is late."],
  // How often is no thing.
  ['BI', 'noun', 'sales reports', 'The bakery reads its BI daily.', 'The bakery reads its sales reports daily.'],
  // A shouted sentence before one that is not.
  ['demo', 'noun', 'product showing', 'CANCEL THE DEMO! Then call.', 'CANCEL THE PRODUCT SHOWING! Then call.'],
  // 's for "is" before what ends its clause, and before how long.
  [
    'ROI',
    'noun',
    'return on what we spent',
    "The ROI's negative. The ROI's total came late.",
    'The return on what we spent is negative. The total of the return on what we spent came late.',
  ],
  [
    'migration',
    'noun',
    'move to another system',
    "The migration's two weeks late. The migration's no longer needed.",
    'The move to another system is two weeks late. The move to another system is no longer needed.',
  ],
  // Things in -ed belong to their owner.
  [
    'x tool',
    'noun',
    'thing* for sorting',
    "The x tool's speed is low. The x tool's feed is empty.",
    'The speed of the thing for sorting is low. The feed of the thing for sorting is empty.',
  ],
  // What things have done by themselves.
  [
    'conversion rate',
    'noun',
    'share* of visitors who buy',
    "The conversion rate's fallen again. The conversion rate's doubled.",
    'The share of visitors who buy has fallen again. The share of visitors who buy has doubled.',
  ],
  [
    'network',
    'noun',
    'agent* for partners',
    "The network's changed its rules. The network's told us so.",
    'The agent for partners has changed its rules. The agent for partners has told us so.',
  ],
  // No 's behind a wording in s.
  [
    'token',
    'noun',
    'digital pass',
    "My token's on the list. The token's owner left.",
    "My digital pass is on the list. The digital pass's owner left.",
  ],
  // A doing in the singular, whatever it is done to.
  [
    'cross-selling',
    'noun',
    'selling matching products',
    "Cross-selling isn't allowed. Is cross-selling off?",
    "Selling matching products isn't allowed. Is selling matching products off?",
  ],
  // An adjective stands behind no other noun.
  [
    'outage',
    'noun',
    'sudden breakdown',
    'Three disk outages came at four.',
    'Three disk outages (sudden breakdowns) came at four.',
  ],
  [
    'release',
    'noun',
    'new version',
    'The spring release brings a new search.',
    'The spring release (new version) brings a new search.',
  ],
  // A comma before the pronoun.
  [
    'cache',
    'noun',
    'saved copies',
    'Our cache is full, it needs an hour.',
    'Our saved copies are full, they need an hour.',
  ],
  // No article before what is no longer counted.
  ['payload', 'noun', 'transmitted data', 'We got an empty payload.', 'We got empty transmitted data.'],
  [
    'lead',
    'noun',
    'potential customer',
    'Webinar leads are cheap. Import leads today.',
    'Webinar leads (potential customers) are cheap. Import potential customers today.',
  ],
  // Behind an owner stands no verb.
  [
    'stakeholder',
    'noun',
    'person* concerned',
    "The stakeholders' wishes differ. The stakeholders' wishes changed.",
    'The wishes of the people concerned differ. The wishes of the people concerned changed.',
  ],
  // The other of several owners.
  [
    'end user',
    'noun',
    'person* at the till',
    "The other end users' screens are slow.",
    'The screens of the other people at the till are slow.',
  ],
  [
    'funnel',
    'noun',
    'path to purchase',
    'Our funnel leaks, says the team.',
    'Our path to purchase leaks, says the team.',
  ],
  // What belongs to somebody, however its word ends.
  [
    'CMO',
    'noun',
    'head of marketing',
    "We need the CMO's approval. What is the CMO's goal? Thanks for the CMO's five minutes. The CMO's strict.",
    'We need the approval of the head of marketing. What is the goal of the head of marketing? Thanks for the five minutes of the head of marketing. The head of marketing is strict.',
  ],
  // What leads where, and what to do with it.
  [
    'lead',
    'noun',
    'possible customer',
    'What leads to better results? Decide what leads to nurture.',
    'What leads to better results? Decide what possible customers to nurture.',
  ],
  // The verb of another subject.
  [
    'traffic',
    'noun',
    'visitors',
    'The ad that sends traffic to the shop is old. What brings traffic to us is the blog.',
    'The ad that sends visitors to the shop is old. What brings visitors to us is the blog.',
  ],
  // Several, though something of ours was named before.
  ['KPI', 'noun', 'goal', "Our site is fine, but the KPI's are weak.", 'Our site is fine, but the goals are weak.'],
  // A few of what is several now; "it" that stands for the fact.
  [
    'traffic',
    'noun',
    'visitors',
    'We get a little traffic. Traffic is down, and it shows.',
    'We get a few visitors. Visitors are down, and it shows.',
  ],
  // What leaks, and what leaks are.
  [
    'funnel',
    'noun',
    'way to the sale',
    'The funnel leaks money. Avoid funnel leaks.',
    'The way to the sale leaks money. Avoid funnel leaks (funnel: way to the sale).',
  ],
  // Adjectives before it are no nouns.
  [
    'lead',
    'noun',
    'possible customer',
    'Duplicate leads are removed. Two female leads came in. Some lead to the shop.',
    'Duplicate possible customers are removed. Two female possible customers came in. Some lead to the shop.',
  ],
  // Things in the plural that one does not do.
  ['collateral', 'noun', 'selling materials', 'Our collateral was late.', 'Our selling materials were late.'],
  // A count of what looks like money.
  ['GBP', 'noun', 'Google business page', 'We have 4 GBP.', 'We have 4 Google business pages.'],
  // An adverb opens no list of verbs.
  [
    'traffic',
    'noun',
    'visitors',
    'Yesterday, traffic and sales both fell.',
    'Yesterday, visitors and sales both fell.',
  ],
  // An adjective's word with an article and its verb behind.
  [
    'OOO',
    'adj',
    'away',
    'Please set an OOO before you leave. The OOO says Monday. She is OOO.',
    'Please set an OOO before you leave. The OOO says Monday. She is away.',
  ],
  // A day belongs to nobody.
  [
    'handover',
    'noun',
    'passing on',
    "The handover's Friday. The handover's on Friday.",
    "The handover's Friday. The passing on is on Friday.",
  ],
  // Several owners that are counted.
  [
    'stakeholder',
    'noun',
    'person* concerned',
    "Two stakeholders' answers are late.",
    'The answers of two people concerned are late.',
  ],
  // Large is said once.
  ['game changer', 'noun', 'big improvement', "It's a huge game changer.", "It's a huge improvement."],
  // A short answer is a sentence.
  [
    'freeze',
    'noun',
    'halt to changes',
    'No. Freeze is from 21 April. See No. 12 for it.',
    'No. The halt to changes is from 21 April. See No. 12 for it.',
  ],
  // What it leads to, as the subject, and as what something sends.
  [
    'traffic',
    'noun',
    'visitors',
    'I think traffic to the shop is falling. The ad that sends traffic to the shop is old.',
    'I think visitors to the shop are falling. The ad that sends visitors to the shop is old.',
  ],
  ['access', 'noun', 'rights', 'Your access to the tool has expired.', 'Your rights to the tool have expired.'],
  // What a clause begins and ends with is like something.
  [
    'SLA',
    'noun',
    'promise of service',
    "The SLA's realistic. We need the SLA's approval.",
    'The promise of service is realistic. We need the approval of the promise of service.',
  ],
  [
    'migration',
    'noun',
    'move to another system',
    "I think the migration's two weeks late.",
    'I think the move to another system is two weeks late.',
  ],
  // Making plans is one doing, and selling materials are things.
  ['planning', 'noun', 'making plans', 'The planning is done.', 'The planning (making plans) is done.'],
  // A sum, with its everyday code.
  [
    'EUR',
    'noun',
    'money of Europe',
    'We charge EUR 20 per seat. Each click costs us 2 EUR.',
    'We charge EUR 20 per seat. Each click costs us 2 EUR.',
  ],
  // A month before its thing.
  [
    'newsletter',
    'noun',
    'mail to customers',
    "The newsletter's March issue is out.",
    'The March issue of the mail to customers is out.',
  ],
  // Somebody's, as the other's.
  [
    'PM',
    'noun',
    'lead of the project',
    "Anna's numbers are right, but the PM's were wrong.",
    "Anna's numbers are right, but the PM's were wrong.",
  ],
];
