/** Verbs: their forms, objects, particles and phrases. */
import type { Row } from './row.ts';

export const VERBS: readonly Row[] = [
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
  // Verbs that follow a number further on.
  ['traffic', 'noun', 'visitors', 'Is the third-party traffic up?', 'Are the third-party visitors up?'],
  // A verb behind an apostrophe.
  ['traffic', 'noun', 'visitors', "The traffic's up.", 'The visitors are up.'],
  ['traffic', 'noun', 'visitors', 'The traffic’s been good.', 'The visitors have been good.'],
  ['traffic', 'noun', 'visitors', "The traffic's quality is low.", "The visitors' quality is low."],
  ['crash rate', 'noun', 'share of errors', "If the crash rate's low, wait.", 'If the share of errors is low, wait.'],
  ['backlog', 'noun', 'open list', "The backlog's empty.", "The open list's empty."],
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
  ['proactively', 'adv', 'in good time', 'We proactively tell you.', 'We tell you in good time.'],
  ['proactively', 'adv', 'in good time', 'Tell us proactively.', 'Tell us in good time.'],
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
  // Marks and links inside the object.
  [
    'roll out',
    'verb',
    'introduce',
    'Roll [the new form](https://x.example/a) out in May.',
    'Introduce [the new form](https://x.example/a) in May.',
  ],
  ['spin up', 'verb', 'start', 'Never spin *two copies* up.', 'Never start *two copies*.'],
  ['phase out', 'verb', 'drop', 'We **phase** the forms **out** by May.', 'We **phase** the forms **out** by May.'],
  [
    'push back',
    'verb',
    'object',
    'Legal pushed back. We pushed the date back.',
    'Legal objected. We pushed the date back.',
  ],
  [
    'onboard',
    'verb',
    'introduce {object} to the work',
    'Newly onboarded staff need laptops.',
    'Newly onboarded staff (introduced to the work) need laptops.',
  ],
  [
    'onboard',
    'verb',
    'introduce {object} to the work',
    'Finally onboarded her.',
    'Finally introduced her to the work.',
  ],
  [
    'load test',
    'verb',
    'try {object} out under heavy use',
    'We load tested the shop and the whole trial failed.',
    'We tried the shop out under heavy use and the whole trial failed.',
  ],
  ['split test', 'verb', 'compare', 'We split tested it. Split testing helps.', 'We compared it. Comparing helps.'],
  ['input', 'verb', 'type in', 'We input it daily. Input the code.', 'We type it in daily. Type in the code.'],
  ['onboard', 'verb', 'bring in', 'We onboard them in May.', 'We bring them in in May.'],
  ['log', 'verb', 'write down', 'We logged them all.', 'We wrote them all down.'],
  ['prioritise', 'verb', 'put first', 'Prioritise it. Prioritise the form.', 'Put it first. Put the form first.'],
  [
    'whitelist',
    'verb',
    'put {object} on the list',
    'To avoid a repeat we can whitelist the agency.',
    'To avoid a repeat we can put the agency on the list.',
  ],
  // Objects and pronouns: what belongs to them, and what does not.
  [
    'log',
    'verb',
    'write down',
    'We logged them all the time. We logged it all.',
    'We wrote them down all the time. We wrote it all down.',
  ],
  ['log', 'verb', 'write down', 'Please log\nthem today.', 'Please write\nthem down today.'],
  [
    'push back',
    'verb',
    'object',
    'We pushed back the date. We pushed back on Monday.',
    'We pushed back the date. We objected on Monday.',
  ],
  ['ping', 'verb', 'write to', "Pinging them a fourth time won't help.", "Writing to them a fourth time won't help."],
  [
    'shoot over',
    'verb',
    'send',
    'Shoot me over the plan. Shoot it over this week.',
    'Send me the plan. Send it this week.',
  ],
  [
    'hand over',
    'verb',
    'pass on',
    'They hand you over the keys. They hand you over this week.',
    'They hand you over the keys. They pass you on this week.',
  ],
  [
    'roll out',
    'verb',
    'introduce {object} step by step',
    'She rolls out the tool and reports on Monday. We roll out forms and sites on Monday.',
    'She introduces the tool step by step and reports on Monday. We introduce forms and sites step by step on Monday.',
  ],
  [
    'onboard',
    'verb',
    'bring in {object} later',
    'We onboard the two asks today.',
    'We bring in the two asks later today.',
  ],
  [
    'whitelist',
    'verb',
    'let through {object} first',
    'We whitelist the calls from Kim.',
    'We let through the calls from Kim first.',
  ],
  [
    'copy and paste',
    'verb',
    'take over by hand',
    'We copied and pasted it. He copies and pastes the list.',
    'We took it over by hand. He takes over the list by hand.',
  ],
  ['loop in', 'verb', 'tell', 'Loop me in the plan. Loop me in.', 'Loop me in the plan. Tell me.'],
  ['log', 'verb', 'write down', 'We log\nThis is the list.', 'We write down\nThis is the list.'],
  [
    'deprioritise',
    'verb',
    'do {object} later',
    'For the fair we deprioritise the tests. Every time we deprioritise the tests, it fails.',
    'For the fair we do the tests later. Every time we do the tests later, it fails.',
  ],
  [
    'deploy',
    'verb',
    { plain: 'put {object} live', 'without-object': 'go live' },
    'Whatever they build, Jo or I will deploy on Tuesday. What a week, we deploy today. What you need is a test, so we deploy it.',
    'Whatever they build, Jo or I will put live on Tuesday. What a week, we go live today. What you need is a test, so we put it live.',
  ],
  [
    'escalate',
    'verb',
    'pass {object} on to a higher level',
    'We escalated it to the vendor. We escalated it.',
    'We passed it on to the vendor. We passed it on to a higher level.',
  ],
  // Objects in front and behind, names, lines.
  [
    'deploy',
    'verb',
    'put {object} live',
    'Whatever you decide, we will deploy the fix on Friday. What we do before we deploy the fix takes an hour. Whatever you build we will deploy.',
    'Whatever you decide, we will put the fix live on Friday. What we do before we put the fix live takes an hour. Whatever you build we will put live.',
  ],
  [
    'deploy',
    'verb',
    'put {object} live',
    'Every time we deploy the app, it fails. Deploy speed and cache fixes.',
    'Every time we put the app live, it fails. Deploy speed and cache fixes.',
  ],
  [
    'deploy',
    'verb',
    'put {object} live',
    'Please deploy\nthese today. We deploy\nThis is new.',
    'Please put\nthese live today. We put live\nThis is new.',
  ],
  [
    'ping',
    'verb',
    'send a message to',
    'Ping Fred, he knows. We ping them today.',
    'Send a message to Fred, he knows. We send a message to them today.',
  ],
  [
    'roll back',
    'verb',
    'undo',
    'We rolled hot-fixes back. Please roll **back** the release.',
    'We undid hot-fixes. Please roll **back** the release.',
  ],
  [
    'push back',
    'verb',
    'object',
    'The client pushed back several weeks ago. We push back the date.',
    'The client objected several weeks ago. We push back the date.',
  ],
  [
    'log',
    'verb',
    'write down',
    'We logged it all along. We logged it all.',
    'We wrote it down all along. We wrote it all down.',
  ],
  // How much and when is no object; a whole phrase stands behind its object.
  [
    'push back',
    'verb',
    'object',
    'They push back a lot. Kim pushed back a second time. They pushed back the date.',
    'They object a lot. Kim objected a second time. They pushed back the date.',
  ],
  [
    'churn',
    'verb',
    'go',
    'Customers churn a month later. They churned a year ago.',
    'Customers go a month later. They went a year ago.',
  ],
  ['drop', 'verb', 'fall', 'Sales drop 20% in May.', 'Sales fall 20% in May.'],
  [
    'upsell',
    'verb',
    'offer as an extra',
    'They have been upselling the warranty since May. What do we upsell?',
    'They have been offering the warranty as an extra since May. What do we offer as an extra?',
  ],
  [
    'unbox',
    'verb',
    'open on camera',
    'The cook who unboxed our blender wants more.',
    'The cook who opened our blender on camera wants more.',
  ],
  [
    'offboard',
    'verb',
    'remove from all systems',
    'Offboarding him meant work. We offboard people on Fridays.',
    'Removing him from all systems meant work. We remove people from all systems on Fridays.',
  ],
  [
    'deprioritise',
    'verb',
    'move down the list',
    'Please deprioritise the colour proofs.',
    'Please move the colour proofs down the list.',
  ],
  [
    'debug',
    'verb',
    'check for faults',
    'Debug the page. We debugged it. Debug!',
    'Check the page for faults. We checked it for faults. Check for faults!',
  ],
  [
    'escalate',
    'verb',
    'pass {object} on',
    "Escalate the bugs we can't fix. Escalate it. They escalate a lot.",
    "Escalate (pass on) the bugs we can't fix. Pass it on. They pass on a lot.",
  ],
  [
    'log',
    'verb',
    'write down',
    'We log them all every day. We log it all morning.',
    'We write them all down every day. We write it down all morning.',
  ],
  [
    'deploy',
    'verb',
    'put {object} live',
    'We deploy tested and approved builds every day.',
    'We put tested and approved builds live every day.',
  ],
  [
    'whitelist',
    'verb',
    'put on the list',
    "Please whitelist the domains Kim hasn't tested.",
    "Please put on the list the domains Kim hasn't tested.",
  ],
  [
    'sunset',
    'verb',
    'withdraw',
    "By June it had doubled, and we'd sunset two products. We'd sunset it if we could.",
    "By June it had doubled, and we'd withdrawn two products. We'd withdraw it if we could.",
  ],
  [
    'retarget',
    'verb',
    'show our ads to again',
    'Half the list is retargeted within a week.',
    'Half the list is shown our ads again within a week.',
  ],
  [
    'backfill',
    'verb',
    'fill in afterwards',
    "They had backfilled the numbers; May's have been backfilled too.",
    "They had filled in the numbers afterwards; May's have been filled in afterwards too.",
  ],
  [
    'nurture',
    'verb',
    'keep in touch with',
    'They were being nurtured by post. We nurture them.',
    'They were being kept in touch with by post. We keep in touch with them.',
  ],
  [
    'refactor',
    'verb',
    'tidy up the inside of',
    "Refactoring isn't rewriting. After refactoring the tool we stop.",
    "Tidying up the inside isn't rewriting. After tidying up the inside of the tool we stop.",
  ],
  [
    'gate',
    'verb',
    'put behind a form',
    'Try gating only the samples, not the list.',
    'Try putting only the samples behind a form, not the list.',
  ],
  [
    'upskill',
    'verb',
    'teach new skills to',
    'She came to upskill the staff, not to be upskilled.',
    'She came to teach new skills to the staff, not to be taught new skills.',
  ],
  [
    'whitelist',
    'verb',
    'let through',
    'It was a mistake to have whitelisted them. We whitelist the shop.',
    'It was a mistake to have let them through. We let through the shop.',
  ],
  // Two verbs, either of them, and who has done it.
  [
    'debug',
    'verb',
    'find and fix faults in',
    "She'll have debugged it. She debugs the form. Debugging it takes long.",
    "She'll have found and fixed faults in it. She finds and fixes faults in the form. Finding and fixing faults in it takes long.",
  ],
  [
    'cc',
    'verb',
    'copy in',
    "I've cc'd Marta. I cc'd her. Cc me.",
    "I've copied in Marta. I copied her in. Copy me in.",
  ],
  [
    'upsell',
    'verb',
    'sell a bigger package',
    'We can either upsell or wait. We either upsell or wait.',
    'We can either sell a bigger package or wait. We either sell a bigger package or wait.',
  ],
  [
    'roll back',
    'verb',
    'undo',
    'Has it been put live, or has IT rolled it back?',
    'Has it been put live, or has IT undone it?',
  ],
  [
    'offboard',
    'verb',
    'take off the system',
    'Onboarding takes weeks; offboarding them takes a day.',
    'Onboarding takes weeks; taking them off the system takes a day.',
  ],
  [
    'hard-code',
    'verb',
    'write straight into the code',
    'She asked us not to hard-code prices.',
    'She asked us not to write prices straight into the code.',
  ],
  ['retry', 'verb', 'try again', 'Please retry failed jobs.', 'Please try failed jobs again.'],
  [
    'clone',
    'verb',
    'make a copy of',
    'The disk we are cloning is full. Does cloning a disk take long?',
    'The disk we are making a copy of is full. Does making a copy of a disk take long?',
  ],
  [
    'split',
    'verb',
    'divide',
    "If we had more leads, we'd split the list.",
    "If we had more leads, we'd divide the list.",
  ],
  [
    'onboard',
    'verb',
    'welcome {object} to the team',
    "Onboarding Kim won't take long.",
    "Welcoming Kim to the team won't take long.",
  ],
  [
    'tag',
    'verb',
    'label as spam',
    'They tag all new senders. Gmail tagged all our mails. We tag the site, the shop and the app.',
    'They label all new senders as spam. Gmail labelled all our mails as spam. We label the site, the shop and the app as spam.',
  ],
  ['gate', 'verb', 'put {object} behind a form', 'Gate 30% discounts.', 'Put 30% discounts behind a form.'],
  ['retarget', 'verb', 'show ads again to', 'We re-targeted them.', 'We showed ads again to them.'],
  // What somebody makes happen is done by what it is done to.
  [
    'reproduce',
    'verb',
    'make happen again',
    "We couldn't reproduce the crash on a Mac, and nobody has reproduced it since.",
    "We couldn't make the crash happen again on a Mac, and nobody has made it happen again since.",
  ],
  // The same with "get".
  [
    'onboard',
    'verb',
    'get started',
    "Who's onboarding the vets, and who'd onboard the farms?",
    "Who's getting the vets started, and who'd get the farms started?",
  ],
  // Who does it stands behind what it is done to.
  [
    'deploy',
    'verb',
    'put live',
    'We deploy the pages ourselves. She deployed the page herself on Monday.',
    'We put the pages live ourselves. She put the page live herself on Monday.',
  ],
  // A second order behind a comma is no list of things.
  [
    'whitelist',
    'verb',
    'add to the safe list',
    'Whitelist our address, then restart the program and whitelist it again.',
    'Add our address to the safe list, then restart the program and add it to the safe list again.',
  ],
  // What somebody is told stands behind whom.
  [
    'brief',
    'verb',
    'tell what to do',
    'Tom has not yet briefed the agency. Brief them. The agency was briefed.',
    'Tom has not yet told the agency what to do. Tell them what to do. The agency was told what to do.',
  ],
  // A verb that the wording helps with stays beside it.
  ['promote', 'verb', 'help sell', 'We promoted the new books.', 'We helped sell the new books.'],
  // Whom somebody tells, and what somebody shows.
  [
    'explain',
    'verb',
    'show how it works',
    'We explain the app to Kim.',
    'We explain the app (to explain: show how it works) to Kim.',
  ],
  // An order with "either".
  [
    'onboard',
    'verb',
    'set up',
    'Either onboard or remove them today. Neither onboard is right.',
    'Either set up or remove them today. Neither onboard is right.',
  ],
  // A particle and a preposition in a row.
  [
    'roll out',
    'verb',
    'bring in',
    'Nothing will be rolled out in August. We roll it out in May.',
    'Nothing will be brought in in August. We bring it in in May.',
  ],
  // "Go through" has a passive.
  ['triage', 'verb', 'go through', 'Only ten had been triaged.', 'Only ten had been gone through.'],
  // Whom somebody shows, tells and helps.
  ['train', 'verb', 'show how to do it', 'We train the staff.', 'We show the staff how to do it.'],
  ['coach', 'verb', 'teach how to sell', 'We coach the staff.', 'We teach the staff how to sell.'],
  ['brief', 'verb', 'tell what it is about', 'We brief the agency.', 'We tell the agency what it is about.'],
  [
    'fix',
    'verb',
    'help run again',
    'We fix the shop. They fixed it.',
    'We help the shop run again. They helped it run again.',
  ],
  // A place is no time.
  [
    'embed',
    'verb',
    'put in',
    'The video is embedded in the page. It was embedded in May.',
    'The video is put in the page. It was put in in May.',
  ],
  // Yesterday's orders are no time.
  [
    'rerun',
    'verb',
    'run again',
    "It shows yesterday's orders until we rerun it.",
    "It shows yesterday's orders until we run it again.",
  ],
  // what is shown to people alone
  [
    'onboard',
    'verb',
    'show how it works',
    "They're onboarding us tomorrow, and we onboard the new nurses. We onboard the app today.",
    "They're showing us how it works tomorrow, and we show the new nurses how it works. We onboard the app (to onboard: show how it works) today.",
  ],
  // an idiom with its object inside
  [
    'onboard',
    'verb',
    'show the ropes',
    'The shop will have onboarded both interns and called Karel.',
    'The shop will have shown both interns the ropes and called Karel.',
  ],
  // what somebody is let know
  [
    'ping',
    'verb',
    'let know',
    "Ping me when it's done. Ping Anna and Tom Reed. He was pinged twice.",
    "Let me know when it's done. Let Anna and Tom Reed know. He was pinged (let know) twice.",
  ],
  // how it is done, behind a preposition
  [
    'prioritise',
    'verb',
    'deal with first',
    "We've prioritised the swatches. They were prioritised.",
    "We've dealt with the swatches first. They were dealt with first.",
  ],
  // reflexive objects
  [
    'onboard',
    'verb',
    'set up',
    'Kofi onboarded himself, they onboard themselves in the app.',
    'Kofi set himself up, they set themselves up in the app.',
  ],
  // where somebody works, and several people
  [
    'loop in',
    'verb',
    'keep informed',
    'Loop in Priya from procurement. Loop in Ann, Tom and Kim, then call. Loop in Ann, then Tom.',
    'Keep Priya from procurement informed. Keep Ann, Tom and Kim informed, then call. Keep Ann informed, then Tom.',
  ],
  // a list of things
  [
    'deploy',
    'verb',
    'put live',
    'We deploy the site, the shop and the new app today.',
    'We put the site, the shop and the new app live today.',
  ],
  // what does something
  ['bounce back', 'verb', 'recover', 'Check what bounces back after the sale.', 'Check what recovers after the sale.'],
  // a past that looks like its base
  [
    'sunset',
    'verb',
    'phase out',
    'It is quiet since we sunset the card. Why we sunset the app: it had 40 users. How we sunset apps here.',
    'It is quiet since we phased out the card. Why we phased out the app: it had 40 users. How we phase out apps here.',
  ],
  // questions about some of them
  [
    'churn',
    'verb',
    'stop buying',
    'Have any of them churned yet? Has anybody churned?',
    'Have any of them stopped buying yet? Has anybody stopped buying?',
  ],
  // back and forth
  [
    'reboot',
    'verb',
    'switch off and on again',
    'Reboot the till, clear the cache and call me. You need to reboot it first. Reboot the till, the printer and the screen.',
    'Switch the till off and on again, clear the cache and call me. You need to switch it off and on again first. Switch the till, the printer and the screen off and on again.',
  ],
  // what somebody brings to something
  [
    'localise',
    'verb',
    'adapt to local tastes',
    'We are localising it for Québec. We localise the site and the app.',
    'We are adapting it to local tastes for Québec. We adapt the site and the app to local tastes.',
  ],
  // a particle before how
  ['loop in', 'verb', 'bring in', 'Sorry for not looping you in sooner.', 'Sorry for not bringing you in sooner.'],
  // pasts behind that
  [
    'ideate',
    'verb',
    'come up with',
    'The agency that ideated the strapline left. It was ideated here.',
    'The agency that came up with the strapline left. It was ideated (come up with) here.',
  ],
  // pronouns before in
  ['onboard', 'verb', 'settle in', 'Onboarding them took a week.', 'Settling them in took a week.'],
  // whoever does it
  [
    'pivot',
    'verb',
    'reinvent oneself',
    'The bakery has pivoted twice, and we may have to pivot too. Kofi pivoted. Our two shops had to pivot. The owners of the bakery have pivoted.',
    'The bakery has reinvented itself twice, and we may have to reinvent ourselves too. Kofi pivoted (reinvented oneself). Our two shops had to reinvent themselves. The owners of the bakery have reinvented themselves.',
  ],
  // whose it is
  ['go all in', 'verb', "do one's best", "We'll go all in. She goes all in.", "We'll do our best. She does her best."],
  // adverbs before their verb
  [
    'proactively',
    'adv',
    'in advance',
    'We proactively call customers when it fails. They are proactively told. She proactively wrote to Kim. We proactively plan and test. We proactively told Kim that it fails.',
    'We call customers in advance when it fails. They are told in advance. She wrote in advance to Kim. We proactively (in advance) plan and test. We proactively told Kim that it fails.',
  ],
  // adverbs before phrasal verbs
  [
    'manually',
    'adv',
    'by hand',
    'He manually keyed in 400 prices. Stock levels are manually carried across. We manually check.',
    'He keyed in 400 prices by hand. Stock levels are carried across by hand. We check by hand.',
  ],
  // clauses before theirs
  [
    'take down',
    'verb',
    'take offline',
    'If we take down the server, our site or our shop breaks. Once you take down the page, the form and the button go too. We took down both ads and sponsored posts.',
    'If we take the server offline, our site or our shop breaks. Once you take the page offline, the form and the button go too. We took both ads and sponsored posts offline.',
  ],
  // clauses before theirs
  [
    'deploy',
    'verb',
    'put live',
    'After we deploy the fix, the site and the shop work again. We deployed both services and related tables.',
    'After we put the fix live, the site and the shop work again. We put both services and related tables live.',
  ],
  // phrases of verbs that have an object
  [
    'pause',
    'verb',
    'stop for now',
    'We paused the ads. She pauses them.',
    'We stopped the ads for now. She stops them for now.',
  ],
  // phrases of verbs that have an object
  ['survey', 'verb', 'ask for opinions', 'We surveyed the customers.', 'We asked the customers for opinions.'],
  // since when somebody is kept informed
  [
    'loop in',
    'verb',
    'keep informed',
    'Loop in Priya from the start, and Ann from procurement.',
    'Keep Priya informed from the start, and Ann from procurement.',
  ],
  // what they are asked about, and what is done
  [
    'post',
    'verb',
    'publish',
    'What posts on Instagram did well? What posts from the agency do we need?',
    'What posts on Instagram did well? What posts from the agency do we need?',
  ],
  // things that are not shown how they work
  [
    'demo',
    'verb',
    'show how it works',
    'We will demo the scanner. We demo the new team.',
    'We will demo the scanner (to demo: show how it works). We show the new team how it works.',
  ],
  // who is told, and of what
  ['notify', 'verb', 'let know', 'Notify customers of the change.', 'Let customers know of the change.'],
  // since as a reason
  [
    'broadcast',
    'verb',
    'send to all',
    'Since we broadcast every week, people leave. It is calm since we broadcast it.',
    'Since we send to all every week, people leave. It is calm since we sent it to all.',
  ],
  // terms with be
  [
    'be bricked',
    'verb',
    'be* unusable',
    'Three scanners are bricked, one was bricked, and it will be bricked. They were bricked.',
    'Three scanners are unusable, one was unusable, and it will be unusable. They were unusable.',
  ],
  // where something is put
  [
    'prioritise',
    'verb',
    'put in order',
    "The plan for prioritising the rest hasn't been made.",
    "The plan for putting the rest in order hasn't been made.",
  ],
  // clauses with a list
  [
    'deploy',
    'verb',
    'put live',
    'After the test we deploy the site, the shop and the app. Before we deploy the site, the shop and the app, call me.',
    'After the test we put the site, the shop and the app live. Before we put the site, the shop and the app live, call me.',
  ],
  // who is told
  [
    'notify',
    'verb',
    'let know',
    'Please notify the head of sales. Notify one of the managers.',
    'Please let the head of sales know. Let one of the managers know.',
  ],
  // phrases in lists, and before particles
  [
    'manually',
    'adv',
    'by hand',
    'We manually check links, forms and images. She manually approves posts made by users. We manually log users in. Leads were manually sorted, scored and sent.',
    'We manually (by hand) check links, forms and images. She manually approves posts made by users. We manually log users in. Leads were manually sorted, scored and sent.',
  ],
  // since and a past behind it
  [
    'sunset',
    'verb',
    'phase out',
    'Since we sunset the API, nobody asked. Since we sunset it every year, tell them.',
    'Since we phased out the API, nobody asked. Since we phase it out every year, tell them.',
  ],
  // people who help themselves
  [
    'self-serve',
    'verb',
    'help oneself',
    'Customers like to self-serve. A customer can self-serve. It is time to self-serve. We asked them to self-serve. We hired, self-served and won.',
    'Customers like to help themselves. A customer can help themselves. It is time to self-serve (help oneself). We asked them to help themselves. We hired, self-served and won.',
  ],
  // people decide, and things do not
  [
    'empower',
    'verb',
    'let decide',
    'We empower staff. We empower the app.',
    'We let staff decide. We empower the app (to empower: let decide).',
  ],
  // one agency and the other
  [
    'loop in',
    'verb',
    'keep informed',
    'They looped in both agencies and emailed customers.',
    'They kept both agencies informed and emailed customers.',
  ],
  // asked of a thing
  [
    'refresh',
    'verb',
    'load new figures',
    'Does the dashboard refresh hourly? Will the page refresh? The refresh is old.',
    'Does the dashboard load new figures hourly? Will the page load new figures? The refresh is old.',
  ],
  // terms with be that agree
  [
    'be aligned on',
    'verb',
    'agree on',
    'We are aligned on the budget. I am aligned on this. They were aligned on it.',
    'We agree on the budget. I agree on this. They agreed on it.',
  ],
  // terms with be that deny
  [
    'be out of scope',
    'verb',
    'not be* part of the job',
    'Those pages are out of scope. This page is out of scope.',
    'Those pages are not part of the job. This page is not part of the job.',
  ],
  // who is told of what
  [
    'notify',
    'verb',
    'let know',
    'Please notify managers of the change. Notify Anna of the change. Notify every user of the breach.',
    'Please let managers know of the change. Let Anna know of the change. Let every user know of the breach.',
  ],
  // clauses behind, and things that end like participles
  [
    'manually',
    'adv',
    'by hand',
    'We manually restart the server, but it crashes again and again. We manually clean the data set every Friday.',
    'We restart the server by hand, but it crashes again and again. We clean the data set by hand every Friday.',
  ],
  // suppliers are things
  [
    'pivot',
    'verb',
    'reinvent oneself',
    'It had to pivot. Our supplier pivoted last year. It is easier to pivot.',
    'It had to reinvent itself. Our supplier reinvented itself last year. It is easier to pivot (reinvent oneself).',
  ],
  // helpers behind one thing
  [
    'run into a timeout',
    'verb',
    'give up waiting',
    'Orders placed in that time would run into a timeout.',
    'Orders placed in that time would give up waiting.',
  ],
  // a question that has its verb
  [
    'brief',
    'verb',
    'tell what we need',
    'Did the client brief arrive? Did the client brief us?',
    'Did the client brief arrive? Did the client tell us what we need?',
  ],
  // since at a sentence's start
  [
    'sunset',
    'verb',
    'phase out',
    'It is quiet. Since we sunset it, nobody has called.',
    'It is quiet. Since we phased it out, nobody has called.',
  ],
  // lists with acronyms in them
  [
    'deploy',
    'verb',
    'put live',
    'Before we deploy the hotfix, the API and the app, call me. If we deploy the server, the shop and the API stop.',
    'Before we put the hotfix, the API and the app live, call me. If we put the server live, the shop and the API stop.',
  ],
  // A participle behind a helper and its subject.
  [
    'sunset',
    'verb',
    'withdraw',
    "Was it sunset? We haven't sunset its card; was neither ever sunset?",
    "Was it withdrawn? We haven't withdrawn its card; was neither ever withdrawn?",
  ],
  // What is said between single quotes, with apostrophes inside.
  [
    'leverage',
    'verb',
    'use',
    "They wrote: 'Don't leverage our logo, or the guests' photos.' We leveraged neither.",
    "They wrote: 'Don't leverage our logo, or the guests' photos.' We used neither.",
  ],
  // Irregular verbs behind a prefix.
  [
    're-lease',
    'verb',
    'relet',
    'They re-leased two kiosks and are re-leasing a third.',
    'They relet two kiosks and are reletting a third.',
  ],
  // Whom somebody tells, and of what.
  [
    'notify',
    'verb',
    'let know',
    'Notify the manager of the Leeds store. Notify hundreds of customers. We notified the author of the post. Notify users of the planned outage on Friday.',
    'Let the manager of the Leeds store know. Let hundreds of customers know. We let the author of the post know. Let users know of the planned outage on Friday.',
  ],
  // A participle behind a thing belongs to it.
  [
    'manually',
    'adv',
    'by hand',
    'We manually check every form submitted.',
    'We manually (by hand) check every form submitted.',
  ],
  // Be behind another helper.
  [
    'be out of scope',
    'verb',
    'not be* part of the job',
    'This will be out of scope. These are out of scope.',
    'This will not be part of the job. These are not part of the job.',
  ],
  ['be on board', 'verb', 'agree*', 'Are you on board? They are on board.', 'Are you on board? They agree.'],
  // A past that looks like the base.
  [
    'cut',
    'verb',
    'make shorter',
    'We cut both ads and moved the rest to May.',
    'We made both ads shorter and moved the rest to May.',
  ],
  // A phrase behind the object, and what the object is for or from.
  [
    'prioritize',
    'verb',
    'put in order of importance',
    'Have you prioritized the tickets for the Denver store? Please prioritize the requests from sales. Prioritize them today.',
    'Have you put the tickets for the Denver store in order of importance? Please put the requests from sales in order of importance. Put them in order of importance today.',
  ],
  [
    'segment',
    'verb',
    'sort into groups',
    'We segment the contacts from the fair. We segmented the customers for the week.',
    'We sort the contacts from the fair into groups. We sorted the customers into groups for the week.',
  ],
  // A pronoun stands before the particle at a sentence's start as well, and behind a word in -ing.
  [
    'backfill',
    'verb',
    'fill in {object} afterwards',
    'Backfill them. Backfilling them takes time.',
    'Fill them in afterwards. Filling them in afterwards takes time.',
  ],
  [
    'ingest',
    'verb',
    'take in',
    'Ingest it tonight. Ingesting them takes time.',
    'Take it in tonight. Taking them in takes time.',
  ],
  // A phrase for an adverb behind what somebody does, whoever it is.
  [
    'seamlessly',
    'adv',
    'without a hitch',
    'The till seamlessly hands over to the app. It seamlessly connects to the till.',
    'The till hands over without a hitch to the app. It connects without a hitch to the till.',
  ],
  // What somebody's done to it.
  [
    'repro',
    'verb',
    'make {object} happen again',
    "I can't repro the bug, but Sipho's reproed it twice.",
    "I can't make the bug happen again, but Sipho's made it happen again twice.",
  ],
  [
    'overengineer',
    'verb',
    'make too complicated',
    "Let's not overengineer this; you've overengineered the last two.",
    "Let's not make this too complicated; you've made the last two too complicated.",
  ],
  // An object that ends a link.
  [
    'segment',
    'verb',
    'split into groups',
    'Read [how we segment our guests](https://example.com/segment) first.',
    'Read [how we split our guests into groups](https://example.com/segment) first.',
  ],
  // A clause belongs to the object, also behind its phrase.
  [
    'escalate',
    'verb',
    'pass on to a manager',
    "We'll escalate any complaint about the lift that isn't closed. Escalate complaints about the lift.",
    "We'll pass on to a manager any complaint about the lift that isn't closed. Pass complaints on to a manager about the lift.",
  ],
  [
    'triage',
    'verb',
    'sort by urgency',
    'Nobody has triaged the complaints from Kraków yet.',
    'Nobody has sorted the complaints from Kraków by urgency yet.',
  ],
  // A participle behind who's and nobody's.
  [
    'roll back',
    'verb',
    'undo* {object}',
    "Who's rolled back the price list? That's rolled back.",
    "Who's undone the price list? That's undone.",
  ],
  // A second object, or a clause, leaves no place between.
  [
    'upsell',
    'verb',
    'offer* {object} something more expensive',
    'We upsell the customer. He upsold the customer a second licence.',
    'We offer the customer something more expensive. He upsold the customer (to upsell: offer something more expensive) a second licence.',
  ],
  [
    'retarget',
    'verb',
    'show* {object} ads again',
    'We retarget visitors who left. Is retargeting allowed?',
    'We retarget visitors (to retarget: show ads again) who left. Is showing ads again allowed?',
  ],
  // Several objects, of every kind.
  [
    'deploy',
    'verb',
    'put* {object} live',
    "I deployed the form, the menu and both banners. He deployed Anna's form and Tom's menu. We deployed both the form and the menu.",
    "I put the form, the menu and both banners live. He put Anna's form and Tom's menu live. We put live both the form and the menu.",
  ],
  [
    'deploy',
    'verb',
    'put* {object} live',
    'Deploying the form and the menu takes an hour. I deployed the form Anna wrote.',
    'Putting the form and the menu live takes an hour. I deployed (put live) the form Anna wrote.',
  ],
  // Doing something, asked about or spoken of.
  [
    'retarget',
    'verb',
    'show* ads again to',
    'Is retargeting allowed at all?',
    'Is retargeting (showing ads again to) allowed at all?',
  ],
  // Who is told, with what stands behind; the rest is what of.
  [
    'notify',
    'verb',
    'let know',
    'Notify customers of the launch. Notify me of any bugs. Notify the head of sales.',
    'Let customers know of the launch. Let me know of any bugs. Let the head of sales know.',
  ],
  // Need is no past.
  [
    'sunset',
    'verb',
    'take out of service',
    'We sunset apps and need a plan. We sunset the old shop in the week that sales start.',
    'We take apps out of service and need a plan. We take the old shop out of service in the week that sales start.',
  ],
  // A clause of its own behind and.
  [
    'deploy',
    'verb',
    'put live',
    "Deploy the fix and all bugs vanish. Deploy the form and Kim's happy. Who's deployed the page?",
    "Put the fix live and all bugs vanish. Put the form live and Kim's happy. Who's put the page live?",
  ],
  // How, with an article.
  [
    'onboard',
    'verb',
    'get {object} started',
    'We onboard clients the right way.',
    'We get clients started the right way.',
  ],
  // What somebody has others do.
  ['set up', 'verb', 'prepare', 'Tip: have users set up an account.', 'Tip: have users prepare an account.'],
  // What is done to whom is asked about.
  [
    'retarget',
    'verb',
    'show ads to {object} again',
    'Is retargeting existing customers allowed?',
    'Is showing ads to existing customers allowed again?',
  ],
  // Nouns like participles.
  ['manually', 'adv', 'by hand', 'We manually check the output.', 'We check the output by hand.'],
  // What somebody had done.
  ['unpublish', 'verb', 'take off the website', 'We had it unpublished.', 'We had it taken off the website.'],
  // One with an article is told of something, too.
  [
    'notify',
    'verb',
    'let know',
    'Notify the manager of the change. Notify the manager of the shop.',
    'Let the manager know of the change. Let the manager of the shop know.',
  ],
  // What is said ends behind its sentence.
  [
    'leverage',
    'verb',
    'use',
    "They wrote: 'We like the guests' photos and leverage them.' We leveraged neither.",
    "They wrote: 'We like the guests' photos and leverage them.' We used neither.",
  ],
  // What belongs to an object cannot stand alone.
  [
    'cache',
    'verb',
    'keep* {object} as a copy',
    'Is caching switched on?',
    'Is caching (keeping as a copy) switched on?',
  ],
  // Nor can what is open.
  ['retarget', 'verb', 'show* ads again to', 'Retargeting works.', 'Retargeting (showing ads again to) works.'],
  // A second past, by what it is done to.
  [
    'cut',
    'verb',
    'shorten',
    'We cut the text and called Tom. We cut costs and outdated pages.',
    'We shortened the text and called Tom. We shorten costs and outdated pages.',
  ],
  // Whose people they are.
  [
    'notify',
    'verb',
    'let {object} know',
    'Please notify all users of the CRM. We notify members of staff. Notify the users of our shop of the delay.',
    'Please let all users of the CRM know. We let members of staff know. Let the users of our shop know of the delay.',
  ],
  // A question behind a colon.
  [
    'cut',
    'verb',
    'shorten',
    'Question: have you cut the text? Tip: have users cut the text.',
    'Question: have you shortened the text? Tip: have users shorten the text.',
  ],
  // What is done all the time, and once it is done.
  [
    'deploy',
    'verb',
    'put {object} live',
    "It's deployed all the time. Once it's deployed the team can test it.",
    "It's put live all the time. Once it's put live the team can test it.",
  ],
  // These and each as objects.
  [
    'deploy',
    'verb',
    'put {object} live',
    'We deployed the site and these pages. Deploy the page and these work too.',
    'We put the site and these pages live. Put the page live and these work too.',
  ],
  // When it was done, behind several objects.
  [
    'deploy',
    'verb',
    'put {object} live',
    'We deployed the fix, the form and both banners last night. We deployed the fix, the form and the menu yesterday. We deploy the fix, the form and all banners every Friday.',
    'We put the fix, the form and both banners live last night. We put the fix, the form and the menu live yesterday. We put the fix, the form and all banners live every Friday.',
  ],
  // Where several end cannot be seen.
  [
    'deploy',
    'verb',
    'put {object} live',
    'We deployed the fix, the form and the new shop page.',
    'We deployed the fix (to deploy: put live), the form and the new shop page.',
  ],
];
