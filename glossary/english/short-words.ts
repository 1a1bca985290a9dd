/**
 * Everyday words of two to six letters that may also be an acronym (hut, reach, spiff): such an acronym is matched in capitals only. Longer ones
 * hardly occur.
 */
export const SHORT_WORDS: ReadonlySet<string> = new Set(
  `am an as at be by do go he if in is it me my no of ok on or pr so to up us we ace aim all and any are arm art ask bad bar bat bet bid big bit bop box
  boy bug bus but buy cab can cap car cat cut dad dam day did die dog dot dry due ear eat end era eye fan far fat few fit fix fly fob fop for fun gap
  gas gem get gin god got gum gut guy had has hat hay hen her hey him hip his hit hop hot how hug hut ice ill ink inn ion its ivy jam jaw jet job jog
  joy jug keg key kid kin kit lab lad lag lap law lay led leg let lie lip log lot low mad man map may men met mid mix mob mom mud net new nor not now
  nut oak oar oat odd off oil old one orb ore our out owl own pad pan par paw pay pea peg pen per pet pie pig pin pit pod pop pot pub pun pup put rag
  ram ran rat raw ray red rep rib rid rim rip rob rod row rub rug run rye sad sam sap sat saw say sea see sem set sew sex she shy sin sip sir sit six
  ski sky sob sod son sow spa spy sum sun tab tag tam tan tap tar tax tea ten the tie tin tip toe ton too top toy try tub tug two urn use van vat vet
  via vow wag war was wax way web wed wet who why wig win wit won yes yet you zip able acme arch area aria atom aunt aura bant base bath beat bell bend
  beta bill bird blow blue boat bold bolt bomb bond bone book boom boot bore boss bowl brow bulb bulk bull bump burn bush cage cake calf call calm came
  camp cape card care case cast cave cell chat chip chop cite city clan clap claw clay clip club clue coal coat code coin cold comb come cook cool cope
  cord core cork corn cost coup cove crew crop crow curl cute damp dare dark dash data dawn dead deaf deal dear debt deck deep deer deny desk dial dice
  diet dirt dish dive dock doll dome door dose dove dull dumb dump dusk dust duty earl earn ease east echo edge evil exam exit face fact fade fair fall
  fame fare farm fast fate fear feed feel fern file fill film find fire firm fish fist five flag flap flat fled flip flop flow flux foam fold folk fond
  food fool foot fork form fort foul four free from fuel full fund fury fuse gain game gang gate gave gaze gear gene germ gift girl give glad glow glue
  goal goat goes gold golf gone good gown grab gram grew grid grim grin grip grit grow gulf gust hair half hall halo halt hand hang hard harm hate have
  head heap hear heat heel heir held help herb herd here hero hide high hike hill hint hire hold hole home hood hook hope horn hose host hour huge hull
  hunt hurt hymn icon idea idle idol inch into iron item jail jazz jeep jerk jets join joke jump jury just keel keen keep kept kick kill kind king kiss
  knee knew knit knob knot know lace lack lady lake lamb lamp land lane lash last late lawn lazy lead leaf lean leap lend lens less levy liar lift like
  limb lime limp line link lion list live load loaf loan lobe lock loft long look loop lord lose loss lost loud love luck lump lung lure lush maid mail
  main make male mall mane many mark mass mast mate maze meal mean meat meet melt menu mere mesh mess mild mile milk mill mind mine mint miss mist moan
  moat mock mode mole monk mood moon more moss most moth move much mule must mute myth nail name navy near neat neck need nest news next nice nine node
  none noon norm nose note oath obey odds odor okay omit once only onto ooze open oral oven over pace pack pact page paid pail pain pair pale palm pane
  pant park part pass past path peak pear peas peel peer perk peso pest pick pier pile pine pink pint pipe pity plan play plea plot plug plum plus poem
  poet pole poll pond pony pool poor pope pork port pose post pour pray prey prop puff pull pulp pump punk pure purl push quit quiz race raft rage raid
  rail rain ramp rank rare rash rate read real rear reef reel rein rely rent rest rice rich ride rift ring riot ripe rise risk road roam roar robe rock
  role roll roof room root rope rose rude ruin rule rush sack safe sage sail sake sale salt same sand sane save scan scar seal seam sear seat sect seed
  seek seem self sell send shed shin ship shoe shop shot show shut sick side sign silk sing sink site size skin slab slam slap slid slim slip slit slot
  slow slug snag snap snow soak soap soar sock sofa soft soil sole some song soon sore sort soul soup sour span spin spit spot spur stab stag star stay
  stem step stew stir stop such suck suit sulk sure surf swan swap sway swim swot tack tail take tale talk tall tame tank tape tart task taut taxi teal
  team tear tech tell tend tent term text than thaw them then they thin this thus tick tide tidy tile till tilt time tiny tire toad toil toll tomb tone
  tool torn toss tour town tram trap tray tree trek trim trip trot true tube tuck tuft tune turf turn twin type ugly unit upon urge used user vain vary
  vast veil vein vent verb very vest veto vice view void vote wade wage wait wake walk wall wand want ward warm warn wary wash wasp wave weak wear weed
  week weep weld well went were west what when whip whom wide wife wild will wind wine wing wink wipe wire wise wish with woke wolf womb wood wool word
  wore work worn wrap writ yard yawn year yell yoga zeal zero zest zinc zone alarm alert alpha angel arena basic beast brand brave bread break bride
  brief bring broad brush build candy cargo chain chair charm chart chess chief child choir cider civic claim class clean clear clerk clock cloud coach
  coast comet crane crash cream creed crest cross crowd crown dance delta depot draft dream dress drift drill drive eagle early earth elite email enjoy
  equal event every exact extra faith false fancy favor field fight final first flame flash fleet flesh float floor focus force forum frame fresh front
  fruit gauge ghost giant given glass globe grace grade grand grant grape grass great green greet group guard guess guest guide happy heart honor horse
  hotel house human ideal image index inner input issue jewel joint judge juice knife known label large laser later laugh layer learn lease least leave
  legal lemon level light limit lobby local logic loose lotus lucky lunch magic major maker maple march match maybe mayor meant medal media merit metal
  meter might minor mixed model money month moral motor mount mouse mouth movie music navel never night noble noise north novel nurse ocean offer often
  olive orbit order other ounce outer oxide paint panel paper party pasta patch pause peace pearl phase phone photo piano piece pilot pitch place plain
  plane plant plate point polar pound power press price pride prime print prior prize proof proud pulse pupil queen quest quick quiet quite quota radar
  radio raise rally ranch range rapid ratio reach ready relax reply rider right rigid rival river robin robot rocky rough round route royal rural saint
  salad sauce scale scene scope score sense serve seven shade shake shall shape share sharp sheet shelf shell shift shine shirt shock shore short sight
  silly skill sleep slide slope small smart smile smoke snake solar solid solve sound south space spare spark speak speed spell spend spice spiff spine
  spite split spoke sport spray squad stack staff stage stamp stand steam steel steep stick still stock stone storm story straw strip study stuff style
  sugar super sweet swift swing sword table taste teach thank theme thick thing think third three throw tiger tight title toast today topic total touch
  tough tower track trade trail train treat trend trial tribe trick trust truth twice ultra uncle under union unity until upper upset urban usage usual
  valid value vault video virus visit vital vivid vocal voice wagon waste watch water wheel where which while white whole whose woman world worry worse
  worst worth would wound write wrong young youth circle prince`.split(/\s+/),
);
