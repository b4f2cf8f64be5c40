/**
 * English words (their stems) that are a slip away from a word of the planner and yet right: "startled" is not "started".
 * Found by trying a dictionary; the test of `correct-spelling.ts` names what is missing after the lexicon has grown.
 */
export const rightWords: ReadonlySet<string> = new Set(
  `
  abdication abduction abort abound abut accelerate accelerated acceleration accenting accession acclivity accosting
  accounted accoutring acquire acquirer acquitted acre addicting addictive addition adio adman adverting aeroplane
  aetiology afire agitation agriculturally agronomic aground aide aired airliner alimented alter alternate
  alternating alternation alternatively aluminium amounting analytical anchorite anent angle angora animating
  antarctic anthology antonymous appareled applicator apter arbour archived archivist ardor argent armor artiest
  artificially artiste ashen aspersion assent assert assess assisting aster astrologer astronomy athleticism
  attributing attributive attrition auditory augmenter austral authenticating authoress authorise automatise
  automatism automatize automaton automobiled autonomously avian avocation baaed babel backer backing badgering
  badmen bagel baked baled balk balked balking balling band banding bane bang banging banked bankruptcy bankrupted
  bann banning barbarian barbarous barbed barbel bard bared barer bark barked barker barking barometric barque barter
  basal basely baser bashed basil bask basked basking basted bated batter batting bayed baying bazillion beard beat
  beating beaut beech befitting begetting begin belch belie belling belting bench benefited benign besetting
  besotting besting bettering biased bicycled bicycler bicyclist bilking billeting billionth billowing bisque blacked
  blank blanking bleach bloat blond bloody bloom bloop blot boar boast bolder bolt bonfire bonk bonking boob booky
  boom boon boor boost booth booty bossiness bough bounder bout brag braiding branching brandying brat breach brewer
  brighten brood brook brought browner browse browsed brunet brunt brute brutish bucked bucketing buffaloe buffaloed
  buffeting buggering bulkiness bulling bullion bumpiness bunk bunking buoying burka burliness burqa bursa burying
  bused bush bushiness busing busk buss bust busy busying busyness buttery butting caber caching caddy caff cage
  caiman cairn cake calendared calico californium cambering camp campanile campuse cancel candidacy candidature cane
  caner canker cankering cannabise canny canter cantering caper capering capitally capitol captaining captivated carb
  carboy carder cardiae cardy cared careering caress caret cargoe carol caroling carolling carp carper carpus carter
  carton cartooning cartridge carver cary case cast castle catatonia catatonic cautioning cave caver ceding censer
  centering centrally ceramicist certificating certify chafe chair champagne changing chap chard charily charming
  charring chartering charting chattering cheated cheek chemically chest chew chicle chide chili chill chily chime
  chimp chin chine chink chino chirp chit chive chop christian chunter churchmen circuital circuited circuitry
  circuity clam clarity clattering cleansing clearing cleaving clement clinically clinician cloch cloche clod cloned
  close closer closet cloth clothed clotting cloudy clout cloyed clutching coaling coarse coat cock cocoa codding
  coffer coherence coho coiling coking colic collaborating collaborator collage collation colleague collectable
  collected collective collector colliding collie collocation colly colone coloration colouration columbine combating
  combusting coming commence commenced commenting commercially committing commodity commonweal communing communion
  communique communism communist compacter compacting compaction comparative compassion compering compiling
  complaisance completer completing compliant complying comporting composing computed conceited concerted concocted
  concreted concretely condiment condo condoling conducted conducting conductivity confection confidence confident
  confluence confuting conga congested conic coning conjoiner connection connector conniving consecration consented
  consenting conservatism conservative conservator consisting consoling consorting constancy consternation constrict
  constriction constrictor construct constructing constructional constructive constructor consultant consume consumed
  consuming contacted contained containerise containment contend contented contently contest contested context
  continence contingent contraceptive contracted contraction contradict contralto contraption contrast contravention
  contriver convection convent convergence converted convicted convocation convulsing cooing cooperate cooperating
  cooperation cooperatively cooping coot coping cord cording corer coring coronation corporately corrected cosmic
  cost costar couching counted counteract countered county couriered coursed courser courtier courtlier couturier
  cowing cowling coxing crafty cranberry crated cratering creak creaked creamed creased crech creed creel creep
  cremated crematory cress crested cricked cricketer criminally crisp crisper crispy critically croft crouching crypt
  cryptographer cuber culminated cultivate cultivator culvert curd curer curse customary dally damp daring dartboard
  darting dazing deaconess dearness dearth decentralise decentralize deception decide declination decode deduction
  defecation defection defenced defensed defensive deference deice deign dejection delftware deliverer delver
  democratise democratize denier denser depiction desalinating desalinisation desalinization desertion destination
  detective detention detraction developed devilling devise diagnosis dialectic diametric dicing dictating digitalis
  diking dilatation dinging dingo dinning direction direst disaffection discover discovered discoverer diseased
  disinfecting disinflation displease distilled distiller distract distribute distributing distributional
  distributive ditch diving documented doming domino doting drag drank dreg dribbling driveling driveller drivelling
  drizzling droned drove drub drum drunk dubbin durability earl earthlier earthy easterner economical economise
  economist economize educating educative efficient efficiently eider ejection electrician electrify electrolyte
  electrolytic electron electronica elevation elocution elver emergence emigrate emigrated employed emulation
  encasement encrypting engendering engorgement enlargement erection ergonomic eructation escalated escalation escort
  establish even evocation exceeding excerpt exchanged execution exercised exerciser exiting exorcise exorcised
  expanse expansion expensive expertise exploding extensional extensive extol extruding extrusion exudation fabled
  factorial factorise factorised factorising factorize factorized factorizing faintness faltering famishing farce
  fare faring farmed fart farting fashioned fashioner faster fatness favor favour featured federating fended fending
  fertilise fertilised fertiliser fertilize fertilized fester festivity fever fiance fiend filed filliping financed
  financially financier finess finish finishing firefight firelight firmed firmer firming fisher fishermen flailed
  flanker flavoured flee flighty florid flowed flowery fluoresce foam foamed foiled fold fomentation foody fool foot
  footer forced ford forded fore forearm foresight foresting foretasting forged fork forked former forming founder
  foundered founding foundling fracturing framer framing franc franchise franchised franchisee franchiser frankfurter
  freelanced freighted freighter fresco fright funereal funked funking furbishing gabbling gale galled galleon
  galleria galley gallon gambit gamboling gambolling gamed gamest gamin gamine gape gaping garage garbling gase gate
  gating gator gaze gazing geek genera generalise generalize generational genese geneticist genii geothermic germane
  gilt girt girting glad glan gland glassy gloss gnome gnomic goad goody goof gook goon gorge governable governmental
  grad gran grant grass grater greaser greed greet greeter grenade grenadier grind groat grocer groupy grout
  grumbling guile guise haling hamburger handcraft handover handymen hangover haring hart hating hauling haunting
  have head headbutting heading headquarter healing heaping hear hearth hearty heath heaven heaving hefting hello
  herbicidal herd herring hiding hieing hinting hither hiving hoard hoke hoking hole holidayed homburg homed homer
  homestead homey homo hone hope hopelessness horizontal horsing hose hosing hospitalise hospitalize hosted hostess
  hovel humane humankind hungry hurting husting hydrophobic hyperbolic identify idle imaged imagine imagining imago
  imagoe immigrating immunisation improvident inactivate inactively incarcerating incidence incidental incipient
  incorporate indenting independence independently indice indite inductive industrially infect infecting infection
  inferior infernal infesting inflection influence influenced infrastructural ingesting inheritor inject injecting
  injurer inland insert inserting insertion inset insetting insisting insomniac inspect inspecting inspector
  instillation insurable insurgence integrative integrator intellectually interaction intercept interject interment
  internally interned internee internist internment interpret intersect interval intestine invective inventing
  inventor inverted inverting invoiced involving irise irrigating irritation islet italic iteration itinerant jeweled
  jeweller journalese journalist keening kenneling kilt kite kitty kneeling koala korma lager lamer lanky lapin
  larger largo lasted latex lather latter launcher launchpad laving laxer leaden leader leafing leaking lean leaning
  leaping leapt lease leaser leash leashing leaven leavening leaving leek leer left legalisation legalization lewder
  liar libeling libelling librarian lifted liking lilt lilted liming lining lisle lisped listen liter loaf locate
  loft logging logistical loin loner longing loon loris loser lour lout lover loving lowed loyally lucid lunched
  lusted macaw maceration machinate machinating machinist macho macro madrasa mainlined maize malt maltose malty
  manana mane mange mango mangy mania manilla manna manor manta manufactured margarine margin marina marked marker
  marlin marshal marshaled marshalled marshland marten martini marveling maser masker massaging mate mated mater
  materialise materialism materialist materially materiel maternally matey matin matrice matzo maven mean mechanise
  mechanism mechanize medal medallion meddle medial median mediation medic medically medicinal medico meditating
  meditative melting menial menopausal mentoring merino metabolic metallurgic meteorologic methodology meting metre
  miking militancy militarily millionth miming mincing minding miner mink minster miring misfile missilery missive
  mixing modal mode modem moderating moderator modulation modulator moire mongolism mongoloid monition monster mony
  mooch mood mooing moon moor moot moper moping mopping morbidity morel mortgaged mortgagee mortgagor motel motile
  motility motorbiked motorcycled motorcyclist moved mower mowing muddle muenster mullion munch munched municipally
  munitioned musicianly muster mythology nape napless naturally nevus nicer nigger nigher ninny niter nitration
  nitrification nonworking northeaster norther northerly northerner northwester noway nursed nurseling nurser
  nursling nutritionally nutritious nutritive observational oceanic odder olden ontology operational operative
  opining optically optimal optimisation organisational organizational outdoorsy outhit outlawing outlaying outlining
  outliving outplaying outsider outsize outwit overacting overawing overeating overrating pacer packing pager
  painting pajama palate paler palish pamper panning pant papa papery para parable pare parer paring parish parring
  parroting parsing parson partaking parting patenting patienter patiently pauper payer peaking pecking peeing
  peeking penetrating penetrative peninsular pensioned pensioner peopled perch perking perpetration persona
  personable personae personage personally personalty personnel pertest petrolatum petrology pharmaceutic phenom
  philately philippic philistine phonograph photogenic photograph photographed photographic photon physically
  physician piano pickaxing pierce piking pimp pint piper pirate plague plaint plait planet planing plank planking
  plasticise plat plate platformed playable pleasanter pleasantly pleasantry pliant pluming plump plumping poet
  poetaster poignancy pointing pointy poison poking policed policy polishing polite polka pore porno poser positional
  positioned positron postilion poulticing pout powder praetorian prance precising preclusion predicative preschooler
  prescriptive pretesting prevision priced pricey prick pricking prickling pride priding primacy primarily primate
  prime priming princedom principal principle principled prion prise prising pristine privateer privater privatest
  privatise privatize prize prizing proceeding processed procession productive productively profess professing
  profitably progressing projected projecting projection projector prominence promo propagation properly proscription
  prosecuting prosecution prospective prospering prosperity protean protective protector protesting protraction prove
  provenance provender provided provident province prowess psychedelia pubic publicity published pueblo puking puma
  punishing quack qualify quich quicky quirk quite quota quoted quoth rabid racing racket rafting raging raid raided
  raiding railed railing rained raining raiser raisin raking ranch ranched ranter ranting raped raping raring ratting
  raunchier raving ravishing razing readying reafforestation realising reallocation really reaming reaping rearing
  recalling reception recitation recite recoiling recommence recommenced recondition recounting recreating
  recreational recruited rectal rector redactor reenter refactor referable refilling refinement refrigerating
  refrigerator refuge refutable regale regarding regrading rehabilitating rehabilitative rejuvenating relaxation
  relegation reloading relocating remanding remodelling remoter removable renal render rending rennet rented repaid
  replication republican republish reputable requirement requiting rereading rerunning researched researcher
  reselling resole resourced respelling responded responsive retailed retain retainer retarding revilement revocation
  rewarding reword rewriting rhino ribber ricket righto rising robber rocked rocker rubbed rubbery rubier ruining
  runnel runnier sable sack sacrament sacramental sade safe safely sage salivation salmon saloon salutation salve
  samba samosa sandwiched sanitarian sate satellited satiation savanna scad scaring scarping scavenger scoping
  scorching scorning scourging scouring scramming scrapping scrawling screamer screaming screeching scrimping
  scripting scrumping scrupling sealer searing sedan seep senor sensory serf serif serviced servile settle shack
  shading shaking shale shaming shanghaied shanghais shaping shard sharia shariah shark sharking sharp sharping
  shaving shearing sheep sheller shim shin shingle shit shiv shock shone shoo shore shoring shot shove shrimping
  sickly signatory silicone simmer simulating simulator sine singe singled singlet singly sipping siring situation
  skate skint skip skipping slack slain slate sleek sleepy sleet slip slipping slit sloe sloven slummer smack smarted
  smarty smell smock snaffling snaring sneaked sneakier sneaking snick snip snipping snoring snort soar soaring sock
  sofa sole sonar sooth sort sottish sough soul souring southeaster southerly southerner southwest spaced spacer
  spacey spade spake span spare sparing spate spavin spawn spearing specking speckling speller spicily spilt spin
  spiritualism spiritualist spiritually spit splat splint spore sporing sporty spout sprain sprang sprat spreading
  sprig springy sprint sprung spurt spying squeaking stag staged stagy stain stake stale stall stallholder starboard
  starch stare stared staring starred start starter startled starved stat stated stater statue stave steal steamer
  steaming steed steely steep steer stick stiff stiffing stimulation stint stippling stipulation stockroom stocky
  stork stowage strapping streaker streakier streaking streamed streamline streetcar stressing stria string stripping
  strumming stuck stuff stuffing sturgeon subcontinental successor succoring summed summery supple supported
  supporter surgically surname surrey surviving swain swampland swede sweep sweetened sweetness sweller swig swim
  swish syntactic tabla tabled tablet tacking tail tale taming tamp tamper tampered tamperer tanking tapa taping tare
  taring tarmacking taro tart tarty tasking tasting taxing technically teethe telepathic televising temped temper
  temple tempo tempt tenth tenting terry terse texting thee thickening thine thingy thong threading three thrifty
  thwacking tiddler tide tier timbre timer tine ting tinkering tirade tired toddle toddled toga toil toking toll tong
  toot torus tourist tout trace traced tracing trademarked trader traducing trail trailing traipsing transformation
  transient transited transition translator translocation transmit transpiration transpire transported transporter
  transpose trap treachery treading treadling treasure treasured treasurer treed trek tress trew trey triad tribal
  trick tricking trickling trill trim trio tripe tripo trot truce trucked truckling true trunk trunking tuck tucker
  tuckering tucking tuna tune tunic turd turf turnkey turp tusk twain twangier twig twine twit tying tyke tyro unison
  unite universality untied upped utter vacationed vacationer vaccinate vale vamping variation varlet vege
  ventilating ventilator ventured verge verse vertically verve vesicle vice victor victual vireo virginity virtually
  vise vista viva vocation vocationally voiced voile volitional volley volt wadding wade wader wager waiter wake
  waled wall walled wally wandering wane ware warehoused wasted wastepaper waster waterbird waterboard waterfowl
  watering waterwork watery waver wavering wealthier wealthy weathered wedging weigh weighty wending westerner whale
  whitewater wholesaled wholesaler wholesome whorehouse wight wild wile willy wilt winder winger winier winker winner
  winterise winterize wintriest wintry witter woken woman worked workhorse workhouse workspace worthy woven wright
  wroth yeah yearn yeomen youngster
`
    .trim()
    .split(/\s+/),
);
