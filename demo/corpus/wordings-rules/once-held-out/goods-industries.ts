// RULES half: once held out, until its scores had guided rules. Nothing here may appear in wordings-heldout/.
import type { IndustryWording } from "../../wordings";

export const goodsIndustries = {
  solar: {
    nouns: ["photovoltaics for tenants", "sun-powered pumps"],
    audiences: ["apartment blocks", "clinics off the grid"],
    does: [
      "put photovoltaic arrays on top of {audience}",
      "power {audience} from the sun",
      "lease sunlight: our arrays on your barn, our electricity in your sockets",
      "own and operate community photovoltaic plants",
    ],
    products: [
      "{product} clips to a railing and plugs into the wall.",
      "{product} runs a fridge, six lamps and a radio from one module.",
    ],
    aiTasks: [],
  },
  batteries: {
    nouns: ["storage for surplus wind", "flow batteries"],
    audiences: ["island grids", "dairies"],
    does: [
      "keep the lights on for {audience} when the wind drops",
      "manufacture iron-flow cells that never catch fire",
      "shift green electricity from noon to evening for {audience}",
      "trade the flexibility of thousands of home batteries",
    ],
    products: [
      "{product} is a tank, a pump and a stack: six hours of power.",
      "Stack four {product} modules and a village is covered overnight.",
    ],
    aiTasks: ["schedule charging against tomorrow's prices", "spot failing cells early"],
  },
  carbon: {
    nouns: ["emissions reporting", "forest carbon credits"],
    audiences: ["shipping lines", "city governments"],
    does: [
      "verify carbon removal projects",
      "tell {audience} how much CO2 each decision costs",
      "cut the emissions of {audience} step by step",
      "plant and monitor forests that bind CO2",
    ],
    products: [
      "{product} gives every purchase order its tonnes of CO2.",
      "{product} is a decarbonisation roadmap in ninety days.",
    ],
    aiTasks: ["estimate how much CO2 a forest holds", "fill gaps in emissions inventories"],
  },
  farmSensors: {
    nouns: ["tools for greenhouse growers", "herd monitoring"],
    audiences: ["dairy farmers", "rice growers"],
    does: [
      "fit cows with collars that report their health",
      "advise {audience} on seed, water and fertiliser",
      "automate greenhouses for {audience}",
      "weed fields mechanically so that {audience} spray less",
    ],
    products: [
      "{product} hangs around the neck of a cow for eight years.",
      "With {product}, the grower sees each bay's climate on one screen.",
    ],
    aiTasks: ["tell weeds from crops", "notice sick animals before the farmer does"],
  },
  coffee: {
    nouns: ["espresso blends", "beans from the highlands"],
    audiences: ["offices", "hotel breakfast rooms"],
    does: [
      "import, blend and roast beans for {audience}",
      "run six espresso bars and a roastery",
      "keep {audience} in good coffee, machine included",
      "train baristas and sell the beans they swear by",
    ],
    products: [
      "{product} tastes of cocoa and walnut.",
      "{product}: whole beans, roasted Tuesdays, at your door Thursdays.",
    ],
    aiTasks: [],
  },
  bakery: {
    nouns: ["pastries and cakes", "ready-made meals"],
    audiences: ["hospital kitchens", "railway kiosks"],
    does: [
      "cook vegetarian meals for {audience}",
      "make croissants, tarts and wedding cakes",
      "ferment vegetables in small batches",
      "press apple juice and cider with orchards nearby",
    ],
    products: [
      "{product} is a lentil stew that needs four minutes.",
      "{product} is laminated by hand, 27 layers deep.",
    ],
    aiTasks: [],
  },
  furniture: {
    nouns: ["beds and mattresses", "kitchen joinery"],
    audiences: ["student residences", "young families"],
    does: [
      "craft beds from beech",
      "fit kitchens and wardrobes into odd-shaped rooms",
      "equip {audience} with bunks, benches and lamps",
      "upholster sofas for {audience}",
    ],
    products: [
      "{product} is a sofa whose covers come off in five minutes.",
      "{product} grows from a cot into a bed.",
    ],
    aiTasks: [],
  },
  clothing: {
    nouns: ["shoes", "workwear"],
    audiences: ["nurses", "gardeners"],
    does: [
      "stitch shoes that can be resoled",
      "tailor uniforms for {audience}",
      "weave scarves and blankets on old looms",
      "dress {audience} in linen and hemp",
    ],
    products: [
      "{product} is a clog with a cork sole.",
      "The {product} overall has knees you can replace.",
    ],
    aiTasks: [],
  },
  travel: {
    nouns: ["walking tours", "stays on working farms"],
    audiences: ["school classes", "couples"],
    does: [
      "guide small groups through old cities",
      "find {audience} a room on a farm",
      "organise sailing weeks and canal cruises for {audience}",
      "rent camper vans between strangers",
    ],
    products: [
      "{product} takes twelve guests from the glacier to the coast.",
      "Hosts on {product} answer within an hour.",
    ],
    aiTasks: ["put together itineraries", "match guests with hosts"],
  },
  property: {
    nouns: ["home buying", "office leasing"],
    audiences: ["first-time buyers", "co-working operators"],
    does: [
      "accompany {audience} from viewing to keys",
      "let furnished apartments to people who move for work",
      "broker shops and offices",
      "run buildings for {audience}: tenants, heating, lifts",
    ],
    products: [
      "{product} lists every flat with its true running costs.",
      "{product} handles viewings, deposits and handover.",
    ],
    aiTasks: ["forecast rents street by street", "appraise flats from photographs"],
  },
  building: {
    nouns: ["timber houses", "structural engineering"],
    audiences: ["architects", "road builders"],
    does: [
      "prefabricate timber walls for {audience}",
      "calculate beams and foundations for {audience}",
      "refurbish schools and town halls",
      "coordinate trades, deliveries and inspections on site",
    ],
    products: [
      "{product} arrives on two trucks and stands in a day.",
      "{product} turns a laser scan into a floor plan.",
    ],
    aiTasks: ["optimise floor plans", "predict overruns of schedules"],
  },
  games: {
    nouns: ["board and computer games", "mobile games"],
    audiences: ["strategy fans", "commuters"],
    does: [
      "create strategy games for {audience}",
      "port classic games to phones",
      "design multiplayer worlds for {audience}",
      "compose, animate and code role-playing games",
    ],
    products: [
      "{product} puts you in charge of a failing circus.",
      "A round of {product} lasts exactly one bus ride.",
    ],
    aiTasks: [],
  },
  drones: {
    nouns: ["aerial surveys", "delivery by unmanned aircraft"],
    audiences: ["wind park operators", "island pharmacies"],
    does: [
      "fly medicine to {audience} with unmanned aircraft",
      "scan turbine blades for {audience} without stopping them",
      "manufacture quadcopters for rescue teams",
      "map archaeological sites from 80 metres up",
    ],
    products: [
      "{product} takes off from a box on the roof and returns to it.",
      "{product} carries two kilos over forty kilometres of sea.",
    ],
    aiTasks: ["find missing people in thermal footage", "land on moving decks"],
  },
  satellites: {
    nouns: ["orbital data", "rocket engines"],
    audiences: ["insurers", "shipping companies"],
    does: [
      "launch nanosatellites for universities",
      "deliver radar pictures from orbit to {audience}",
      "test rocket engines and tanks",
      "track vessels from space for {audience}",
    ],
    products: [
      "{product} sees through cloud and at night.",
      "{product} puts your payload in orbit within a year.",
    ],
    aiTasks: ["map floods from radar data", "estimate crop area from orbit"],
  },
  marketing: {
    nouns: ["search advertising", "public relations"],
    audiences: ["wineries", "theatres"],
    does: [
      "get {audience} into the news",
      "shoot films and photographs for the campaigns of {audience}",
      "manage the social media of {audience}",
      "bring {audience} more visitors through search and content",
    ],
    products: [
      "{product} is three months of ads, texts and reporting.",
      "{product}: one strategist, one designer, one number to watch.",
    ],
    aiTasks: ["tailor adverts to each audience", "sift thousands of comments for trends"],
  },
  translation: {
    nouns: ["interpreters on call", "literary translation"],
    audiences: ["publishers", "asylum offices"],
    does: [
      "render novels and poems into German and Dutch",
      "provide interpreters by phone within a minute",
      "turn patents and leaflets into Korean, Thai and Vietnamese",
      "sign, speak and caption for {audience}",
    ],
    products: [
      "Dial {product}, choose a language, start talking.",
      "{product} assigns one linguist to your texts for good.",
    ],
    aiTasks: [
      "produce draft versions for linguists to polish",
      "transcribe meetings in nine languages",
    ],
  },
  petCare: {
    nouns: ["horse clinics", "dog training"],
    audiences: ["riding schools", "shelters"],
    does: [
      "treat horses and ponies in the stable",
      "train dogs with patience and biscuits",
      "board cats in quiet rooms with a garden",
      "supply {audience} with feed and litter",
    ],
    products: [
      "{product} is eight Saturdays for puppies and their people.",
      "{product} covers hooves, teeth and worming.",
    ],
    aiTasks: [],
  },
  cleanWater: {
    nouns: ["sanitation for settlements", "rainwater harvesting"],
    audiences: ["fishing communities", "refugee camps"],
    does: [
      "build toilets and taps with {audience}",
      "collect rain in cisterns for {audience}",
      "purify lake water for {audience}",
      "keep rivers free of sewage together with {audience}",
    ],
    products: [
      "{product} is a cistern that lasts through the dry season.",
      "{product} serves four hundred people from one spring.",
    ],
    aiTasks: [],
  },
  observability: {
    nouns: ["build servers", "tools for programmers"],
    audiences: ["mobile app teams", "database administrators"],
    does: [
      "compile and ship code for {audience}",
      "tune slow queries for {audience}",
      "give programmers throwaway environments for every branch",
      "record crashes and replay them line by line",
    ],
    products: [
      "{product} turns a stack trace into a reproducible test.",
      "Type one command, and {product} rolls back last night's deploy.",
    ],
    aiTasks: ["write fixes for failing tests", "point to the commit that broke production"],
  },
  instruments: {
    nouns: ["organ building", "drums and cymbals"],
    audiences: ["churches", "marching bands"],
    does: [
      "restore pipe organs for {audience}",
      "cast cymbals and shells for drummers",
      "make violins, violas and cellos",
      "teach, rent and mend accordions",
    ],
    products: [
      "{product} is a snare with a maple shell.",
      "{product} has 1,200 pipes and fits behind an altar.",
    ],
    aiTasks: [],
  },
  conferences: {
    nouns: ["congresses and exhibitions", "networking evenings"],
    audiences: ["data professionals", "physicians"],
    does: [
      "stage congresses and exhibitions for {audience}",
      "bring {audience} together for two days each spring",
      "book halls, speakers and hotels for {audience}",
      "put on festivals for science and business",
    ],
    products: [
      "{product} fills the old tram depot every May.",
      "A pass to {product} covers talks, lunch and the night train.",
    ],
    aiTasks: [],
  },
  bicycles: {
    nouns: ["scooters and trikes", "bike leasing"],
    audiences: ["commuters", "older riders"],
    does: [
      "braze steel frames to measure",
      "lease e-bikes to {audience} through their employer",
      "assemble tricycles for {audience}",
      "run a network of shared scooters",
    ],
    products: [
      "{product} has three wheels, a basket and no learning curve.",
      "{product} folds in eleven seconds.",
    ],
    aiTasks: [],
  },
  charging: {
    nouns: ["plugs for electric fleets", "battery swapping for mopeds"],
    audiences: ["bus depots", "delivery fleets"],
    does: [
      "electrify the yards of {audience}",
      "swap moped batteries in under a minute",
      "wire kerbs and lamp posts so that electric vehicles can fill up overnight",
      "manage the chargers of {audience}",
    ],
    products: [
      "{product} hides in a lamp post and serves two cars.",
      "{product} tops up a bus while passengers board.",
    ],
    aiTasks: ["predict when each vehicle must leave", "balance the load of a depot"],
  },
} as const satisfies Record<string, IndustryWording>;
