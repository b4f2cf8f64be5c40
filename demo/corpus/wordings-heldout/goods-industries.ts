// HELD-OUT half: used to evaluate. Whoever writes judge or planner rules must not read this file.
import type { IndustryWording } from "../wordings";

export const goodsIndustries = {
  solar: {
    nouns: ["solar energy", "PV installations"],
    audiences: ["housing cooperatives", "commercial buildings"],
    does: [
      "supply {audience} with solar power",
      "develop solar farms on former landfill sites",
      "mount solar tiles instead of ordinary ones",
      "maintain photovoltaic plants for {audience}",
    ],
    products: [
      "{product} is a solar roof tile with a ten-year output guarantee.",
      "{product} is a complete PV set: panels, cables, mounting rails.",
    ],
    aiTasks: [],
  },
  batteries: {
    nouns: ["energy storage", "home batteries"],
    audiences: ["solar parks", "utilities"],
    does: [
      "develop sodium-ion batteries for {audience}",
      "provide {audience} with large-scale energy storage",
      "balance the power grid with battery parks",
      "assemble home storage units for green electricity",
    ],
    products: [
      "{product} stores the solar surplus of a whole street.",
      "{product} is a wall-mounted battery of ten kilowatt-hours.",
    ],
    aiTasks: ["optimise when to charge and discharge", "detect ageing cells from voltage curves"],
  },
  carbon: {
    nouns: ["sustainability reporting", "CO2 management"],
    audiences: ["retail chains", "property funds"],
    does: [
      "calculate the climate impact of {audience}",
      "support {audience} on the road to climate neutrality",
      "track greenhouse gas emissions for {audience}",
      "finance peatland restoration through carbon credits",
    ],
    products: [
      "{product} is a dashboard for emissions, targets and measures.",
      "{product} prepares the carbon footprint of each article you sell.",
    ],
    aiTasks: ["match purchases with emission factors", "simulate paths to lower emissions"],
  },
  farmSensors: {
    nouns: ["smart farming", "crop monitoring"],
    audiences: ["fruit growers", "arable farms"],
    does: [
      "equip fields and greenhouses with weather stations",
      "help {audience} to use less fertiliser",
      "build robots that hoe between the rows",
      "monitor crops and livestock for {audience}",
    ],
    products: [
      "{product} is a weather station for the field, powered by the sun.",
      "{product} tells {audience} which plot needs water today.",
    ],
    aiTasks: ["forecast yields field by field", "spot blight on potato leaves"],
  },
  coffee: {
    nouns: ["filter coffee", "coffee subscriptions"],
    audiences: ["bars and bistros", "home baristas"],
    does: [
      "roast fair-trade coffee in small batches",
      "deliver freshly ground coffee to {audience}",
      "source green coffee from women growers",
      "brew cold coffee in bottles",
    ],
    products: [
      "{product} is a dark Italian roast for espresso machines.",
      "{product} is a monthly box with three coffees from three continents.",
    ],
    aiTasks: [],
  },
  bakery: {
    nouns: ["biscuits and chocolate", "fresh pasta"],
    audiences: ["delicatessens", "wholesale customers"],
    does: [
      "bake wholegrain bread and rolls for {audience}",
      "produce chocolate from bean to bar",
      "cook jams and chutneys from local fruit",
      "supply {audience} with oven-fresh pastries",
    ],
    products: [
      "{product} is a butter biscuit after an old family recipe.",
      "{product} is fresh ravioli with spinach and ricotta.",
    ],
    aiTasks: [],
  },
  furniture: {
    nouns: ["garden furniture", "ergonomic desks"],
    audiences: ["home offices", "lounges"],
    does: [
      "manufacture height-adjustable desks",
      "design lamps, stools and sideboards for {audience}",
      "deliver made-to-measure wardrobes",
      "build outdoor benches from reclaimed teak",
    ],
    products: [
      "{product} is an office chair with a ten-year guarantee.",
      "{product} is a modular shelf in walnut or white.",
    ],
    aiTasks: [],
  },
  clothing: {
    nouns: ["sportswear", "babywear"],
    audiences: ["runners", "women over fifty"],
    does: [
      "produce trousers and shirts from fair-trade fabrics",
      "sell vintage fashion for {audience}",
      "make swimwear out of old fishing nets",
      "tailor suits and dresses to measure",
    ],
    products: [
      "{product} is a running shirt in merino wool.",
      "{product} jeans are dyed without chemicals.",
    ],
    aiTasks: [],
  },
  travel: {
    nouns: ["city breaks", "adventure holidays"],
    audiences: ["solo travellers", "senior citizens"],
    does: [
      "organise cycling holidays for {audience}",
      "offer guided treks and safaris",
      "put together package holidays with flight and hotel",
      "connect {audience} with local guides",
    ],
    products: [
      "{product} is a week on foot through the vineyards, luggage transfer included.",
      "On {product}, guests compare holiday cottages and book on the spot.",
    ],
    aiTasks: ["recommend destinations", "plan each day of a holiday"],
  },
  property: {
    nouns: ["flat rentals", "facility management"],
    audiences: ["real estate investors", "homeowners' associations"],
    does: [
      "sell homes on behalf of their owners",
      "digitise the management of buildings for {audience}",
      "help {audience} to find reliable tenants",
      "administer residential property for {audience}",
    ],
    products: [
      "{product} is an online portal for landlords, tenants and caretakers.",
      "{product} sends the caretaker to the right door with the right spare part.",
    ],
    aiTasks: ["predict property prices", "answer tenants' enquiries"],
  },
  building: {
    nouns: ["prefabricated homes", "BIM planning"],
    audiences: ["general contractors", "housing developers"],
    does: [
      "construct modular buildings from timber",
      "digitise construction sites for {audience}",
      "guide building projects from the first dig to the handover",
      "calculate the statics of bridges and towers",
    ],
    products: [
      "{product} is a site diary for the tablet.",
      "{product} links the building model with the schedule and the budget.",
    ],
    aiTasks: ["detect delays on building sites", "estimate construction costs from plans"],
  },
  games: {
    nouns: ["indie games", "role-playing games"],
    audiences: ["PC and console", "mobile gamers"],
    does: [
      "bring role-playing games to {audience}",
      "develop racing games and simulators",
      "produce video games with hand-painted worlds",
      "revive arcade classics as video games for consoles",
    ],
    products: [
      "{product} is a turn-based strategy game set in the Bronze Age.",
      "{product} is a co-op platformer for up to four players.",
    ],
    aiTasks: [],
  },
  drones: {
    nouns: ["unmanned aircraft", "aerial photography"],
    audiences: ["railway operators", "fire brigades"],
    does: [
      "operate drones for {audience}",
      "develop long-range unmanned aircraft",
      "lease drones and their pilots by the day",
      "survey power lines by drone",
    ],
    products: [
      "{product} is a drone with a wingspan of three metres.",
      "{product} streams live pictures from the air to the control room.",
    ],
    aiTasks: ["follow moving targets", "spot damage on roofs and rails"],
  },
  satellites: {
    nouns: ["earth observation", "space hardware"],
    audiences: ["weather services", "research institutes"],
    does: [
      "build antennas and solar arrays for spacecraft",
      "provide {audience} with data from space",
      "operate ground stations for satellite missions",
      "develop launch vehicles for small payloads",
    ],
    products: [
      "{product} measures methane from an altitude of 500 kilometres.",
      "{product} is a star tracker for cubesats.",
    ],
    aiTasks: ["detect wildfires in satellite imagery", "predict collisions in orbit"],
  },
  marketing: {
    nouns: ["content marketing", "brand strategy"],
    audiences: ["start-ups", "publishing houses"],
    does: [
      "develop marketing strategies for {audience}",
      "run search and social advertising for {audience}",
      "create logos, slogans and websites",
      "produce podcasts and commercials for {audience}",
    ],
    products: [
      "{product} is a brand workshop followed by a launch campaign.",
      "{product} bundles SEO, newsletters and social media.",
    ],
    aiTasks: ["write product texts", "target advertising at the right audience"],
  },
  translation: {
    nouns: ["certified translations", "conference interpreting"],
    audiences: ["international companies", "software firms"],
    does: [
      "translate documents for {audience}",
      "supply interpreters for meetings and trade fairs",
      "adapt apps and brochures to forty markets",
      "proofread texts in every European language",
    ],
    products: [
      "{product} is a certified translation delivered within 24 hours.",
      "{product} books you an interpreter in Mandarin or Farsi.",
    ],
    aiTasks: ["translate first drafts", "check translations for consistency"],
  },
  petCare: {
    nouns: ["pet supplies", "mobile vets"],
    audiences: ["puppies", "rabbits and guinea pigs"],
    does: [
      "sell beds, leads and toys for {audience}",
      "treat dogs and cats in their own living room",
      "groom dogs of every breed",
      "arrange pet sitters while owners are away",
    ],
    products: [
      "{product} is a hutch with a run, put up in your garden for your pets.",
      "{product} is a health plan for cats and dogs.",
    ],
    aiTasks: [],
  },
  cleanWater: {
    nouns: ["safe water", "wells and pumps"],
    audiences: ["remote communities", "drought regions"],
    does: [
      "build wells and water kiosks in {audience}",
      "provide safe water to {audience}",
      "repair broken pumps in {audience}",
      "install water filters after disasters",
    ],
    products: [
      "{product} is a filter that makes river water fit to drink.",
      "{product} pays for a borehole and its upkeep over ten years.",
    ],
    aiTasks: [],
  },
  observability: {
    nouns: ["log management", "continuous integration"],
    audiences: ["DevOps engineers", "web developers"],
    does: [
      "help {audience} to find bugs faster",
      "monitor servers and applications for {audience}",
      "provide hosted databases and staging environments",
      "automate builds, tests and deployments for {audience}",
    ],
    products: [
      "{product} alerts {audience} when error rates climb.",
      "{product} is a code review tool that lives in the editor.",
    ],
    aiTasks: ["suggest fixes for bugs", "predict outages from metrics"],
  },
  instruments: {
    nouns: ["pianos and keyboards", "woodwind instruments"],
    audiences: ["jazz bands", "professional musicians"],
    does: [
      "build grand pianos by hand",
      "make saxophones and clarinets for {audience}",
      "hire out musical instruments by the term",
      "craft ukuleles and banjos",
    ],
    products: [
      "{product} is an upright piano with a silent mode.",
      "{product}, our concert guitar, has a spruce top and a warm low end.",
    ],
    aiTasks: [],
  },
  conferences: {
    nouns: ["trade fairs", "corporate events"],
    audiences: ["start-up founders", "the chemical industry"],
    does: [
      "organise trade fairs and congresses for {audience}",
      "plan gala dinners and company anniversaries",
      "produce hybrid events for {audience}",
      "run an annual summit for {audience}",
    ],
    products: [
      "{product} is a two-day summit with eighty speakers.",
      "{product} takes care of venue, invitations and technology.",
    ],
    aiTasks: [],
  },
  bicycles: {
    nouns: ["e-bikes", "bicycle parts"],
    audiences: ["city dwellers", "touring cyclists"],
    does: [
      "manufacture e-bikes for {audience}",
      "sell bicycles, helmets and locks",
      "build titanium bike frames to order",
      "rent out bikes to {audience}",
    ],
    products: [
      "{product} is a city e-bike with a range of 120 kilometres.",
      "{product} is a gravel bike made of recycled aluminium.",
    ],
    aiTasks: [],
  },
  charging: {
    nouns: ["EV chargers", "charging networks"],
    audiences: ["supermarkets", "company fleets"],
    does: [
      "build charging infrastructure for {audience}",
      "run a public charging network for electric cars",
      "supply wallboxes to {audience}",
      "develop billing and maintenance of EV chargers",
    ],
    products: [
      "{product} is a rapid charger that adds 300 kilometres in twenty minutes.",
      "With {product}, drivers find a free charging point and pay by app.",
    ],
    aiTasks: ["forecast how busy each charger will be", "plan charging schedules for fleets"],
  },
} as const satisfies Record<string, IndustryWording>;
