/** The facts of English that no rule gives: irregular plurals, verbs and doubling. Data only; `inflect.ts` holds the rules. */

const table = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .trim()
      .split(/\s*;\s*/)
      .filter(Boolean)
      .map((pair) => pair.split(/\s*=\s*/) as [string, string]),
  );

export const IRREGULAR_PLURALS = table(`
  person=people; man=men; woman=women; child=children; foot=feet; tooth=teeth; goose=geese; mouse=mice; ox=oxen; die=dice; penny=pence;
  analysis=analyses; basis=bases; crisis=crises; diagnosis=diagnoses; emphasis=emphases; hypothesis=hypotheses; oasis=oases;
  parenthesis=parentheses; synopsis=synopses; synthesis=syntheses; thesis=theses; axis=axes; neurosis=neuroses; ellipsis=ellipses;
  criterion=criteria; phenomenon=phenomena; medium=media; datum=data; bacterium=bacteria; curriculum=curricula; memorandum=memoranda;
  stratum=strata; addendum=addenda; erratum=errata; index=indexes; appendix=appendices; matrix=matrices; vertex=vertices; vortex=vortices;
  codex=codices; radius=radii; stimulus=stimuli; nucleus=nuclei; alumnus=alumni; cactus=cacti; focus=focuses; terminus=termini;
  formula=formulas; antenna=antennas; schema=schemas; leaf=leaves; loaf=loaves; half=halves; calf=calves; self=selves; shelf=shelves; elf=elves;
  wolf=wolves; knife=knives; life=lives; wife=wives; thief=thieves; scarf=scarves; sheaf=sheaves; hoof=hooves;
  hero=heroes; echo=echoes; potato=potatoes; tomato=tomatoes; veto=vetoes; torpedo=torpedoes; cargo=cargoes; embargo=embargoes; buffalo=buffaloes;
  domino=dominoes; mosquito=mosquitoes; quiz=quizzes; fez=fezzes; bus=buses; gas=gases; plus=pluses; bonus=bonuses; status=statuses; virus=viruses;
  census=censuses; campus=campuses; chorus=choruses; corpus=corpora; genus=genera; opus=opuses; lens=lenses; iris=irises; canvas=canvases; atlas=atlases;
  bias=biases; alias=aliases; pancreas=pancreases; passer-by=passers-by; runner-up=runners-up; emmy=emmys; grammy=grammys; tony=tonys; kennedy=kennedys; murphy=murphys; kelly=kellys; harry=harrys; mary=marys; henry=henrys; july=julys; italy=italys; louse=lice; fungus=fungi;
  hanger-on=hangers-on; fait accompli=faits accomplis; germany=germanys; january=januarys; february=februarys; looker-on=lookers-on; money=monies; curriculum vitae=curricula vitae;
`);

/** Plurals written beside those above. */
export const OTHER_PLURALS = table(`
  index=indices; appendix=appendixes; matrix=matrixes; formula=formulae; schema=schemata; corpus=corpuses; cactus=cactuses; focus=foci; medium=mediums;
  mouse=mouses; persona=personae; curriculum=curriculums; memorandum=memorandums; syllabus=syllabi; forum=fora; vertex=vertexes; radius=radiuses; spectrum=spectra; bureau=bureaux; plateau=plateaux; tableau=tableaux; chateau=chateaux; gateau=gateaux; fungus=funguses; symposium=symposia; stadium=stadia; tornado=tornadoes; volcano=volcanoes; mango=mangoes; motto=mottoes
`);

/** Singular and plural look the same, or there is no plural. */
export const UNCHANGING = new Set(
  `staff feedback software hardware malware ransomware spyware firmware middleware information advice equipment furniture luggage news
  series species means headquarters crossroads sheep deer fish aircraft spacecraft analytics statistics logistics politics economics ethics physics
  mathematics advertising marketing merchandise traffic evidence knowledge research progress homework work money cash bandwidth
  content copywriting funding spam publicity collateral ecommerce e-commerce commerce governance compliance connectivity availability visibility
  infrastructure-as-code telemetry freight saas paas iaas electricity housing data metadata media internet offspring proceeds goods thanks premises
  rendezvous stationery those these jargon slang wording all-hands advertising-space anonymity privacy security safety know-how
  scissors trousers jeans pliers tweezers binoculars shorts tights leggings pyjamas barracks gallows mercedes pas chassis corps swine salmon trout dice hertz kilohertz megahertz gigahertz yen yuan kubernetes jenkins postgres redis`.split(
    /\s+/,
  ),
);

/** base=past,participle. One form alone serves as both. */
export const IRREGULAR_VERBS = table(`
  be=was,been; have=had; do=did,done; go=went,gone; arise=arose,arisen; awake=awoke,awoken; bear=bore,borne; beat=beat,beaten; become=became,become;
  begin=began,begun; bend=bent; bet=bet; bid=bid; bind=bound; bite=bit,bitten; bleed=bled; blow=blew,blown; break=broke,broken; breed=bred;
  bring=brought; broadcast=broadcast; build=built; burst=burst; buy=bought; cast=cast; catch=caught; choose=chose,chosen; cling=clung; come=came,come;
  cost=cost; creep=crept; cut=cut; deal=dealt; dig=dug; draw=drew,drawn; drink=drank,drunk; drive=drove,driven; eat=ate,eaten; fall=fell,fallen;
  feed=fed; feel=felt; fight=fought; find=found; flee=fled; fling=flung; fly=flew,flown; forbid=forbade,forbidden; forecast=forecast; foresee=foresaw,foreseen;
  forego=forewent,foregone; forgo=forwent,forgone; forget=forgot,forgotten; forgive=forgave,forgiven; freeze=froze,frozen; get=got; give=gave,given; grind=ground; grow=grew,grown; hang=hung; hear=heard;
  hide=hid,hidden; hit=hit; hold=held; hurt=hurt; input=input; keep=kept; kneel=knelt; know=knew,known; lay=laid; lead=led; leave=left; lend=lent; let=let;
  lie=lay,lain; light=lit; lose=lost; make=made; mean=meant; meet=met; mislead=misled; mistake=mistook,mistaken; offset=offset; outdo=outdid,outdone;
  output=output; overcome=overcame,overcome; override=overrode,overridden; overrun=overran,overrun; oversee=oversaw,overseen; overtake=overtook,overtaken;
  overwrite=overwrote,overwritten; pay=paid; put=put; quit=quit; read=read; rebuild=rebuilt; redo=redid,redone; remake=remade; repay=repaid; rerun=reran,rerun;
  resell=resold; reset=reset; resend=resent; rethink=rethought; rewrite=rewrote,rewritten; rid=rid; ride=rode,ridden; ring=rang,rung; rise=rose,risen; run=ran,run;
  say=said; see=saw,seen; seek=sought; sell=sold; send=sent; set=set; shake=shook,shaken; shed=shed; shine=shone; shoot=shot; show=showed,shown; shrink=shrank,shrunk;
  shut=shut; sing=sang,sung; sink=sank,sunk; sit=sat; sleep=slept; slide=slid; speak=spoke,spoken; speed=sped; spend=spent; spin=spun; split=split; spread=spread;
  spring=sprang,sprung; stand=stood; steal=stole,stolen; stick=stuck; sting=stung; strike=struck; string=strung; strive=strove,striven; swear=swore,sworn;
  sweep=swept; swim=swam,swum; swing=swung; take=took,taken; teach=taught; tear=tore,torn; tell=told; think=thought; throw=threw,thrown; undergo=underwent,undergone;
  understand=understood; undertake=undertook,undertaken; undo=undid,undone; unwind=unwound; uphold=upheld; upset=upset; wake=woke,woken; wear=wore,worn; weave=wove,woven;
  win=won; wind=wound; withdraw=withdrew,withdrawn; withhold=withheld; withstand=withstood; write=wrote,written; typeset=typeset; sublet=sublet; upsell=upsold;
  outsell=outsold; oversell=oversold; undersell=undersold; outbid=outbid; undercut=undercut; unfreeze=unfroze,unfrozen; reread=reread; retell=retold; hardcode=hardcoded;
  overspend=overspent; outgrow=outgrew,outgrown; preset=preset; overhear=overheard; multicast=multicast; typecast=typecast; babysit=babysat; handwrite=handwrote,handwritten;
  underwrite=underwrote,underwritten; underlie=underlay,underlain; ghostwrite=ghostwrote,ghostwritten; rewind=rewound; proofread=proofread; misread=misread; underbid=underbid; overpay=overpaid; underpay=underpaid; prepay=prepaid; overthrow=overthrew,overthrown;
  overdo=overdid,overdone; overeat=overate,overeaten; outrun=outran,outrun; retake=retook,retaken; resit=resat; unbind=unbound; refreeze=refroze,refrozen; rebid=rebid; recast=recast; reshoot=reshot;
  wring=wrung; troubleshoot=troubleshot; browbeat=browbeat,browbeaten; simulcast=simulcast; telecast=telecast; hamstring=hamstrung; breastfeed=breastfed; backslide=backslid; inlay=inlaid; waylay=waylaid;
  interweave=interwove,interwoven; intercut=intercut; partake=partook,partaken; beset=beset; befall=befell,befallen; forsake=forsook,forsaken; typewrite=typewrote,typewritten; stride=strode,stridden; stink=stank,stunk; sling=slung;
`);

/** Stress on the last syllable, or usage, doubles the last consonant (refer -> referred), though the word has several syllables. */
export const DOUBLING = new Set(
  `refer prefer defer infer confer transfer deter permit submit admit commit omit emit transmit remit recommit resubmit regret forget begin occur recur incur concur
  control patrol compel expel propel repel rebel excel equip format reformat program kidnap worship handicap zigzag outfit unplug allot abet abhor annul
  fulfil enrol instil distil upset input output offset reset debug unzip rerun unwrap backlog blog vlog airdrop backstop eavesdrop sidestep
  unpin repin leapfrog remap unmap rebut acquit outrun overlap unclip bootstrap embed recap defrag retrofit hobnob nonplus unsub`.split(
    /\s+/,
  ),
);

/** Compounds of verbs that double: sunset, dropship, hotswap. */
export const DOUBLING_COMPOUND =
  /^(?!catalog|dialog|analog|asset)[a-z]{2,}(?:set|put|log|map|tag|plug|zip|wrap|strap|pin|run|drop|ship|step|stop|cut|swap|flag|chat|spot|plan|shop)$/;

/** British spelling doubles an unstressed -l (label -> labelled); these do not. */
export const NO_L_DOUBLING = new Set(['parallel', 'unparallel', 'fail', 'mail', 'email', 'e-mail']);

/** Short vowels that look like two syllables but do not double (target -> targeted), beyond the rule for words of one syllable. */
export const ADD_K = new Set(['traffic', 'panic', 'mimic', 'picnic', 'frolic', 'magic', 'politic', 'mosaic']);

/** Pasts and participles written beside the usual ones. */
export const OTHER_PASTS = table(`
  dive=dove; learn=learnt; dream=dreamt; burn=burnt; spell=spelt; spill=spilt; spoil=spoilt; leap=leapt; lean=leant; smell=smelt; sneak=snuck; sync=synched;
  get=gotten; prove=proven; plead=pled; fit=fit; wake=waked; bet=betted; knit=knit; strive=strived
`);

export const IRREGULAR_COMPARISON = table(
  `good=better,best; well=better,best; bad=worse,worst; badly=worse,worst; far=further,furthest; little=less,least; many=more,most; much=more,most`,
);
