/** Grammar of replacements: number, tense, possessives, articles, objects, agreement, words before nouns. */
import { describe, expect, test } from 'vitest';
import { singular } from '../../glossary/english/inflect.ts';
import { rewritten } from './small.ts';

const TABLE: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  number: [
    ['Send the leads to sales.', 'Send the potential customers to sales.'],
    ['Two payment methods failed.', 'Two ways of paying failed.'],
    ['All stakeholders agreed.', 'All contact people agreed.'],
    ['The wobblers are late; collateral is late.', 'The signs at the shelf are late; printed material is late.'],
    ['Two vanity metrics.', 'Two numbers that only look good.'],
    ['The KPIs fell.', 'The key measures fell.'],
  ],
  tense: [
    ['She onboards two clients and onboarded three.', 'She sets up two clients and set up three.'],
    ['We are leveraging the form.', 'We are using the form.'],
    ['He handed off the file.', 'He passed on the file.'],
    ['We circled back with Anna.', 'We talked again with Anna.'],
  ],
  'a verb behind an apostrophe': [
    ["The API's down.", 'The API (link between two systems) is down.'],
    ["The API's been changed.", 'The API (link between two systems) has been changed.'],
    ["The lead's not here.", "The potential customer's not here."],
    ["The payment method's missing again.", "The way of paying's missing again."],
  ],
  possessive: [
    ["The payment method's name is wrong.", 'The name of the way of paying is wrong.'],
    ["Check each payment method's test page.", 'Check the test page of each way of paying.'],
    ["The API's key is missing.", 'The key of the API (link between two systems) is missing.'],
    ["The old payment method's name is wrong.", "The old payment method's name is wrong."],
    ["The lead's name is missing.", "The potential customer's name is missing."],
    ['The lead’s name is missing.', 'The potential customer’s name is missing.'],
    ["The leads' names are missing.", "The potential customers' names are missing."],
  ],
  article: [
    ['We agreed a backlog.', 'We agreed an open list.'],
    ['An old touchpoint, a touchpoint.', 'An old moment of contact, a moment of contact.'],
    ['Write an EOD report.', 'Write an end-of-the-day report.'],
    ['We need an ad-hoc list.', 'We need a one-off list.'],
    ['Use a **backlog** now.', 'Use an **open list** now.'],
    ['A backlog helps.', 'An open list helps.'],
    ['Bring a collateral.', 'Bring printed material.'],
    ['Our EOD is five.', 'Our end of the day is five.'],
  ],
  'phrasal verbs with their object inside': [
    ['She handed the file off on Monday.', 'She passed the file on on Monday.'],
    ['Hand it off today.', 'Pass it on today.'],
    ['Please hand our new form off.', 'Please pass our new form on.'],
    ['We handed the lead off.', 'We handed the potential customer off.'],
    ['We handed, as planned, off.', 'We handed, as planned, off.'],
    ['Take his hand off the wheel.', 'Take his hand off the wheel.'],
  ],
  'an article where the wording needs one': [
    ['Payment method is unclear.', 'The way of paying is unclear.'],
    ['It depends on payment method.', 'It depends on the way of paying.'],
    ['Payment method: card', 'Way of paying: card'],
  ],
  'a time behind a preposition': [
    ['We circle back on 4 May.', 'We reply later on 4 May.'],
    ['We circle back on Monday.', 'We reply later on Monday.'],
  ],
  'noun or verb': [
    ['Anna leads the team.', 'Anna leads the team.'],
    ['The agency leads the project.', 'The agency leads the project.'],
    ['New leads arrive the next day.', 'New potential customers arrive the next day.'],
    ['They lead on price; we lead too.', 'They lead on price; we lead too.'],
  ],
  'a word twice': [
    ['A potential lead called.', 'A potential customer called.'],
    ['The CRM database is slow.', 'The customer database is slow.'],
    ['Our CRM databases are slow.', 'Our customer databases are slow.'],
  ],
  participles: [
    ['Once deployed, the page is visible.', 'Once put live, the page is visible.'],
    ['The newly deployed pages are slow.', 'The newly deployed pages (put live) are slow.'],
    ['The pages had not yet been deployed.', 'The pages had not yet been put live.'],
    ['We have already deployed it.', 'We have already put it live.'],
    ['They deployed and tested it.', 'They put live and tested it.'],
    ['It has ever since been deployed at night.', 'It has ever since been put live at night.'],
    ['They deployed both forms and the new menu on 3 May.', 'They put both forms and the new menu live on 3 May.'],
    ['They deployed and left.', 'They went live and left.'],
    ['Pages are tested and undone.', 'Pages are tested and taken back.'],
    ['They tested and undid it.', 'They tested and took it back.'],
    ['Pages were tested first and then undone.', 'Pages were tested first and then taken back.'],
  ],
  'an object before its verb': [
    ['The readers we nurtured last year buy more.', 'The readers we kept interested last year buy more.'],
    ['The readers that we nurture buy.', 'The readers that we keep interested buy.'],
    ['Which readers do we nurture?', 'Which readers do we keep interested?'],
    ['In the spring we nurture readers.', 'In the spring we keep readers interested.'],
    ['The agency says we nurture readers.', 'The agency says we keep readers interested.'],
    ['When we nurture, we win.', 'When we keep people interested, we win.'],
  ],
  'a participle that begins a sentence': [
    ['Nurtured readers buy more.', 'Nurtured readers (kept interested) buy more.'],
    ['Deployed forms are slow.', 'Deployed forms (put live) are slow.'],
  ],
  'two verbs in a wording': [
    ['He reseats the card.', 'He pulls out and plugs in the card.'],
    ['They were upserted at night.', 'They were created or changed at night.'],
  ],
  objects: [
    ['Deploying the shop takes an hour.', 'Putting the shop live takes an hour.'],
    ['Deploying all database changes at once is risky.', 'Putting all database changes live at once is risky.'],
    ['Deploying the shop changes everything.', 'Putting the shop live changes everything.'],
    ['We deploy the new CRM tonight.', 'We put the new customer database live tonight.'],
    ['We deployed the API and the CRM.', 'We put the API (link between two systems) live and the customer database.'],
    ['We deploy the new site tonight.', 'We put the new site live tonight.'],
    ['We deploy new pages and lost forms.', 'We put new pages live and lost forms.'],
    ['We deployed this morning, and we deploy every night.', 'We went live this morning, and we go live every night.'],
    ['We deploy three times a day.', 'We go live three times a day.'],
    ['We deployed this week’s version.', 'We put this week’s version live.'],
    ['Let us deploy online shops.', 'Let us put online shops live.'],
    ['We deploy online.', 'We go live online.'],
    ['We deploy on Friday.', 'We go live on Friday.'],
    ['Please deploy it now.', 'Please put it live now.'],
    ['We deploy the shop rather than the app.', 'We put the shop live rather than the app.'],
    ['It was deployed yesterday.', 'It was put live yesterday.'],
    ['We deployed the shop and left.', 'We put the shop live and left.'],
    ['They are deploying the two forms of Anna on Monday.', 'They are putting the two forms of Anna live on Monday.'],
  ],
  agreement: [
    ['The traffic is low.', 'The visitors are low.'],
    ['Traffic has grown.', 'Visitors have grown.'],
    ['This traffic was paid.', 'These visitors were paid.'],
    ['Most traffic comes from ads.', 'Most visitors come from ads.'],
    ['Traffic needs to grow.', 'Visitors need to grow.'],
    ['Is traffic up?', 'Are visitors up?'],
    ["Why isn't the traffic up?", "Why aren't the visitors up?"],
    ['Does our traffic grow?', 'Do our visitors grow?'],
    ['There is less traffic than in May.', 'There are fewer visitors than in May.'],
    ['How much traffic does the page get?', 'How many visitors does the page get?'],
    ['A lot of traffic was lost.', 'A lot of visitors were lost.'],
    ['The quality of our traffic is low.', 'The quality of our visitors is low.'],
    ['The page with the traffic is down.', 'The page with the visitors is down.'],
    ['THE TRAFFIC IS DOWN AGAIN!', 'THE VISITORS ARE DOWN AGAIN!'],
    ['Every collateral is late.', 'Every collateral (printed material) is late.'],
  ],
  'before a figure': [
    ['The backlog 14 is closed.', 'The backlog 14 (open list) is closed.'],
    ['The backlog 214 of 217 is green.', 'The open list 214 of 217 is green.'],
    ['Our backlog 12% (+4) grew.', 'Our backlog (open list) 12% (+4) grew.'],
    ['Our backlog 28 May is closed.', 'Our open list 28 May is closed.'],
    ['Backlog 286 C is closed.', 'Backlog 286 C (open list) is closed.'],
    ['We closed backlog 14.', 'We closed backlog 14 (open list).'],
  ],
  'before a noun': [
    ['The lead list is new.', 'The potential customer list is new.'],
    ['The CRM export failed.', 'The customer database export failed.'],
    ['The touchpoint list is new.', 'The contact list is new.'],
    ['The API call failed.', 'The API (link between two systems) call failed.'],
    ['The API adds 10 minutes.', 'The API (link between two systems) adds 10 minutes.'],
    ['Traffic numbers fell.', 'Visitor numbers fell.'],
    ['The payment method form is new.', 'The payment method (way of paying) form is new.'],
    ['A scalable system.', 'A scalable system (able to grow).'],
    ['A very scalable shop system won.', 'A very scalable shop system (able to grow) won.'],
    ['A scalable, sturdy system.', 'A scalable (able to grow), sturdy system.'],
    ['The system is scalable.', 'The system is able to grow.'],
    ['The scalable one is new.', 'The scalable (able to grow) one is new.'],
    ['The API calls start.', 'The API (link between two systems) calls start.'],
    ['Make the lead smaller.', 'Make the potential customer smaller.'],
    ['A robust system.', 'A sturdy system.'],
    ['They are in end-of-quarter mode.', 'They are in end-of-the-quarter mode.'],
    ['The YoY change is small.', 'The year-on-year change is small.'],
    ['Sales fell YoY.', 'Sales fell compared with last year.'],
    ['Retargeted users came back.', 'Retargeted users came back.'],
    ['The dump lay there for days.', 'The dump (full copy of the data) lay there for days.'],
  ],
  'a wording with a clause of its own, and "of" behind it': [
    ['Send the embed code.', 'Send the code to paste in.'],
    ['Send the embed code of the film.', 'Send the embed code (code to paste in) of the film.'],
  ],
  'a group that ends with its figure': [
    ['Use the queue version 22.', 'Use the queue version 22 (queue: waiting line).'],
    ['The co-branded page is late.', 'The co-branded page (under both names) is late.'],
  ],
  'behind another noun': [
    ['The shop payment method is new.', 'The shop payment method (way of paying) is new.'],
    ['The ERP touchpoint is new.', 'The ERP touchpoint (moment of contact) is new.'],
    ['The new payment method is here.', 'The new way of paying is here.'],
    ['The study measures payment methods.', 'The study measures ways of paying.'],
    ['Most guests want payment methods.', 'Most guests want ways of paying.'],
  ],
  'behind a helper': [
    ['Could the feed run again?', 'Could the feed run again?'],
    ['Could the feed run be stopped?', 'Could the nightly copying be stopped?'],
    ['We will do a feed run on Friday.', 'We will do a nightly copying on Friday.'],
    ['Could we use the feed run again?', 'Could we use the nightly copying again?'],
    ["I'll quarantine it.", "I'll lock it away."],
  ],
  'a bracket that hangs on the word': [['It is a dump(255) now.', 'It is a dump(255) (full copy of the data) now.']],
  'a picture before the first word': [['🔴 Payment method: card', '🔴 Way of paying: card']],
  'a name in a bracket has no sentence capital': [
    ['Queue lists are long.', 'Queue lists (queue: waiting line) are long.'],
  ],
  'what belongs to a term stands before its verb': [
    ['The traffic from the ads is low.', 'The visitors from the ads are low.'],
    ['The traffic on the new page of the shop has grown.', 'The visitors on the new page of the shop have grown.'],
  ],
  'a thing that is counted has its article, where its term was used like a name': [
    ['It goes through staging first.', 'It goes through the test copy first.'],
    ["It's staging.", "It's the test copy."],
    ['Staging was never touched.', 'The test copy was never touched.'],
    ['Staging: done', 'Test copy: done'],
    ['Stop, so MOps can do it.', 'Stop, so the team behind marketing can do it.'],
    ['We need a MOps here.', 'We need a team behind marketing here.'],
    ['Our staging is new.', 'Our test copy is new.'],
    ['New staging is slow.', 'New test copy is slow.'],
  ],
  'objects that begin with a figure': [
    ['We deploy 3% of it.', 'We put 3% of it live.'],
    ['We deploy 2.5 pages.', 'We put 2.5 pages live.'],
  ],
  'a passive without its object': [
    ['It cannibalises the shop.', 'It takes sales from the shop.'],
    ['The shop is cannibalised by it.', 'The shop is cannibalised (taken sales from) by it.'],
  ],
  'no place for a verb': [
    ['It goes into quarantine today.', 'It goes into quarantine today.'],
    ['We quarantine it today.', 'We lock it away today.'],
    ['Retargets. If they come back, good.', 'Retargets. If they come back, good.'],
    ['Retargets are rare.', 'Retargets are rare.'],
    ['The promo ends on Sunday.', 'The promo ends on Sunday.'],
    ['The promo ends at midnight.', 'The promo ends at midnight.'],
    ['Both promo ends are empty.', 'Both shelves at the front are empty.'],
  ],
  'a state that is got into': [
    ['The files are gated.', 'The files are behind a form.'],
    ['The files get gated.', 'The files get gated (only given out for an address).'],
  ],
  'one determiner, also before an adjective': [
    ['It is below MAP.', 'It is below the lowest price allowed.'],
    ['The exact MAP is known.', 'The exact lowest price allowed is known.'],
    ['Our new MAP is known.', 'Our new lowest price allowed is known.'],
  ],
  'data are counted as one': [
    ['Data at rest is safe.', 'Stored data is safe.'],
    ['Data at rest are safe.', 'Stored data are safe.'],
  ],
};

for (const [name, rows] of Object.entries(TABLE))
  describe(name, () => {
    test.each(rows)('%s', (from, to) => {
      expect(rewritten(from)).toBe(to);
    });
  });

test('Shops and laptops are plurals; ops and DevOps are none', () => {
  expect(['shops', 'laptops', 'workshops', 'drops'].map(singular)).toEqual(['shop', 'laptop', 'workshop', 'drop']);
  expect(['ops', 'DevOps', 'MLOps', 'ad-ops', 'MOps'].map(singular)).toEqual([
    'ops',
    'DevOps',
    'MLOps',
    'ad-ops',
    'MOps',
  ]);
});
