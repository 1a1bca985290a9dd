// The words that the seeded dictionaries and documents are made of.
const list = (words) => words.trim().split(/\s+/);

/** Real jargon and its plain wording. */
export const REAL = `
  lead=potential customer; leverage=use; SEO=search visibility; CRM=customer database; SLA=service promise; KPI=key measure; API=system connection;
  ROI=payback; stakeholder=interested person; deliverable=finished work; touchpoint=moment of contact; bandwidth=free time; synergy=shared gain;
  onboarding=first set-up; funnel=steps to buying; conversion rate=share of visitors who buy; landing page=entry page; call to action=button; A/B
  test=two-version test; e-mail blast=bulk message; go-to-market plan=launch plan; marketing automation platform=campaign tool; marketing
  automation=automatic marketing; platform=system; backlog=to-do list; sprint=two-week work block; user story=short wish; acceptance criteria=done
  checks; tech debt=old shortcuts; CI/CD=automatic release; back-end=server side; front-end=screen side; webhook=automatic alert;
  middleware=go-between software; latency=waiting time; uptime=hours running; rollback=step back; hotfix=urgent repair; refactoring=code clean-up;
  regression=old fault back again; MQL=promising contact; SQL=contact ready to buy; CAC=cost of winning a buyer; LTV=worth of a buyer over time;
  churn=loss of buyers; persona=example buyer; segmentation=sorting into groups; retargeting=showing ads again; impressions=times shown;
  attribution=working out what caused the sale; omnichannel=on every channel; value proposition=main benefit; pain point=problem; low-hanging
  fruit=easy win; deep dive=detailed look; circle back=reply later; touch base=talk; ad hoc=one-off; best practice=proven way; core competency=main
  strength; ecosystem=set of partners; scalability=room to grow; single sign-on=one login for all; two-factor authentication=second login check; data
  lake=raw data store; data warehouse=tidy data store; ETL=copying and cleaning data; GDPR=privacy law; UX=ease of use; UI=user screen`
  .trim()
  .split(/;\s+/)
  .map((pair) => pair.replace(/\s+/g, ' ').split('='));

/** Invented terms: a prefix, a root, a suffix. */
export const PREFIXES = list(`
  hyper cross multi meta micro macro omni inter trans neo proto pseudo super ultra infra intra auto cyber techno nano`);
export const ROOTS = list(`
  scal segment optim monet incentiv oper virtual container token normal serial orchestr provision federat templat gamif synerg platform crystal granul
  capit util instrument prior strateg tact vertic horizont modul param telemetr cohort`);
export const SUFFIXES = list(`
  ization ability ation ality izer ator ification istics ology metrics icity ance ering aging`);
export const ADJECTIVES = list(`
  agile holistic granular scalable disruptive frictionless turnkey bespoke actionable seamless proactive robust verticalized data-driven best-in-class
  next-gen cloud-native end-to-end mission-critical full-stack programmatic predictive composable headless serverless real-time cross-functional
  value-added client-centric iterative`);
export const NOUNS = list(`
  framework pipeline taxonomy workstream roadmap dashboard enablement governance paradigm playbook cadence alignment ideation mindshare footprint
  throughput orchestration monetization personalization telemetry schema endpoint microservice sandbox payload repository integration migration
  provisioning instrumentation compliance procurement upsell nurturing remarketing affiliate engagement cohort benchmark heatmap clickstream metadata
  interoperability virtualization containerization observability resiliency`);
export const MIDDLES = list(`
  content customer revenue demand inventory channel partner brand media vendor identity access incident release capacity asset knowledge network
  storage workflow campaign pricing audience traffic account contract event session device payment loyalty`);
/** Filler words beyond the plain ones. */
export const SYLLABLES = list(`
  ba ber bin bo cor dan del den dol fa fen for gan gel hal han hes ker kin lam lan lor mar men mil nor pal pel per ran rel ros sal sel tan tel tor val
  ven ver wel`);
/** Everyday words, of which the documents mostly consist. */
export const PLAIN = list(`
  the a to of and in for we you they is are was will can must need want ask send show give take make keep find start stop check read write pay buy
  sell help work plan team list page form name date time week month year day part step point note file box door room desk office shop price cost money
  bill order stock box card road house car phone paper letter report story picture number word line text answer question reason result change choice
  group person people man woman child friend boss staff guest visitor buyer seller maker driver teacher reader worker owner member city town street
  country market river water food bread coffee fruit music game ball team goal rule law tax bank loan debt rent job task duty role skill idea view
  opinion fact proof test trial error fault problem trouble risk chance luck hope fear love care trust respect thanks offer gift sale deal trade store
  supply demanding reply call visit trip tour stay move walk run drive fly swim sit stand sleep wake eat drink cook clean wash open close push pull
  lift drop hold catch throw turn cut break fix build draw paint print sign about above after again against all almost alone along already also always
  among another any anyone anything around away back because been before begin behind being below best better between big both bring broad but came
  careful cheap clear cold come common could daily dark deep did different do does done down each early easy either else empty end enough even ever
  every exact extra fair fall far fast few final first five flat follow four free fresh from full further future general get go good great green had
  half hand happy hard has have heavy her here high him his home hot how however huge if important inside into it its just kind know large last late
  later least left less let level light like little local long look lot low main many may me mean might more most much my near never new next nice no
  none north not nothing now off often old on once one only onto or other our out outside over own past perhaps place please possible put quick quiet
  quite rather ready real really red rest right rough round safe said same say second see seem several shall short should side simple since single six
  small so some something soon south still strong such sure ten than that their them then there these thing think third this those though three
  through today together tomorrow too top toward true try two under until up upon us use used usual very wait warm way weak well went west what when
  where which while white who whole whose why wide wild wish with within without wonder would wrong yesterday yet young your`);
/** Words of the plain wordings; none of them is ever a term. */
export const WORDINGS = list(`
  plain clear simple short shared daily weekly written printed local main extra spare first final tidy list plan page form tool rule note step check
  guide record report store link group price cost budget saving sale order visit answer question test picture letter message call meeting training
  promise limit total count score table chart map box`);
