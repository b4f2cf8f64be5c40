// RULES half: whoever writes judge or planner rules may read this file. Nothing here may appear in wordings-heldout/.
import type { IndustryWording } from "../wordings";

export const goodsIndustries = {
  solar: {
    nouns: ["solar power systems", "rooftop solar"],
    audiences: ["homeowners", "farms"],
    does: [
      "install solar panels on the roofs of {audience}",
      "make solar modules for balconies",
      "plan and build solar parks with villages",
      "rent rooftop photovoltaic systems to {audience}",
    ],
    products: [
      "{product} is a kit of eight panels, inverter and meter.",
      "{product} shows how much sunlight became electricity today.",
    ],
    aiTasks: [],
  },
  batteries: {
    nouns: ["battery storage", "grid batteries"],
    audiences: ["wind farms", "factories"],
    does: [
      "build battery storage for {audience}",
      "store wind power for the windless days",
      "make salt-water batteries for {audience}",
      "give used car batteries a second life beside {audience}",
    ],
    products: [
      "{product} holds two megawatt-hours in one shipping container.",
      "{product} can be cycled every day for fifteen years.",
    ],
    aiTasks: ["forecast power prices", "predict how each cell will age"],
  },
  carbon: {
    nouns: ["carbon accounting", "climate software"],
    audiences: ["manufacturers", "banks"],
    does: [
      "measure the carbon footprint of {audience}",
      "help {audience} plan their way to net zero",
      "write the yearly emissions report of {audience}",
      "calculate the greenhouse gases in a supply chain",
    ],
    products: [
      "{product} turns utility bills into a footprint by site.",
      "{product} covers scope 1, 2 and 3 emissions.",
    ],
    aiTasks: ["estimate missing supplier emissions", "read energy bills in any format"],
  },
  farmSensors: {
    nouns: ["soil sensors", "precision agriculture"],
    audiences: ["vegetable growers", "vineyards"],
    does: [
      "make soil moisture sensors for {audience}",
      "tell {audience} when to irrigate",
      "count pests in orchards with small traps",
      "map the yield of every field for {audience}",
    ],
    products: [
      "{product} is a stake that reports moisture every hour for five seasons.",
      "{product} warns of frost three hours ahead.",
    ],
    aiTasks: ["predict harvest dates", "recognise plant diseases in leaf photos"],
  },
  coffee: {
    nouns: ["roasted coffee", "speciality coffee"],
    audiences: ["cafés", "coffee lovers"],
    does: [
      "roast coffee for {audience} twice a week",
      "buy coffee beans straight from growers",
      "supply {audience} with fresh beans and brewing courses",
      "sell single-origin coffee by post",
    ],
    products: [
      "{product} is a medium roast with notes of plum.",
      "{product} comes in bags of 250 g and one kilo.",
    ],
    aiTasks: [],
  },
  bakery: {
    nouns: ["organic bread", "sourdough bread"],
    audiences: ["corner shops", "school canteens"],
    does: [
      "bake sourdough bread for {audience}",
      "make gluten-free cakes in a kitchen of our own",
      "deliver warm rolls to {audience} before six",
      "mill our flour on the day we bake",
    ],
    products: [
      "{product} is a rye loaf that keeps for a week.",
      "{product} is baked in a wood-fired oven.",
    ],
    aiTasks: [],
  },
  furniture: {
    nouns: ["wooden furniture", "office furniture"],
    audiences: ["libraries", "small offices"],
    does: [
      "make oak tables and chairs",
      "furnish {audience} with desks that last",
      "build shelves to measure for {audience}",
      "restore and sell old chairs",
    ],
    products: [
      "{product} is a desk that you put together without screws.",
      "{product} is a stacking chair made of ash.",
    ],
    aiTasks: [],
  },
  clothing: {
    nouns: ["rainwear", "sustainable clothing"],
    audiences: ["cyclists", "children"],
    does: [
      "sew rain jackets for {audience}",
      "design clothes from organic cotton",
      "knit sweaters from recycled wool",
      "sell work trousers that can be repaired",
    ],
    products: [
      "{product} is a waxed jacket with three pockets.",
      "{product} is a shirt that is cut and sewn in one town.",
    ],
    aiTasks: [],
  },
  travel: {
    nouns: ["rail holidays", "travel booking"],
    audiences: ["families", "hikers"],
    does: [
      "plan train holidays for {audience}",
      "book huts and guides for {audience}",
      "arrange slow trips along rivers and coasts",
      "list small hotels that {audience} love",
    ],
    products: [
      "{product} is a ten-day itinerary with every ticket booked.",
      "{product} puts trains, ferries and rooms in one basket.",
    ],
    aiTasks: ["suggest trips from past journeys", "answer travellers' questions at night"],
  },
  property: {
    nouns: ["property management software", "real estate services"],
    audiences: ["landlords", "housing associations"],
    does: [
      "manage rented flats for {audience}",
      "collect rent and repair requests for {audience}",
      "value homes before they are sold",
      "let {audience} show apartments by video",
    ],
    products: [
      "{product} keeps leases, meters and repairs of each flat together.",
      "{product} lets tenants report a leak with a photo.",
    ],
    aiTasks: ["estimate the market value of a home", "sort repair requests by urgency"],
  },
  building: {
    nouns: ["construction software", "building site management"],
    audiences: ["building contractors", "civil engineers"],
    does: [
      "plan building sites for {audience}",
      "track concrete, cranes and crews on construction sites",
      "turn drawings into material lists for {audience}",
      "keep the defects list of {audience} on one tablet",
    ],
    products: [
      "{product} shows today's plan on the foreman's phone.",
      "{product} compares the drawing with what was built.",
    ],
    aiTasks: ["find clashes in building plans", "check safety gear on site photos"],
  },
  games: {
    nouns: ["video games", "puzzle games"],
    audiences: ["players who like stories", "families"],
    does: [
      "make puzzle games for {audience}",
      "develop story-driven games for consoles",
      "publish small video games by other studios",
      "draw and program adventure games by hand",
    ],
    products: [
      "{product} is a game about a lighthouse and its keeper.",
      "{product} can be played by two on one sofa.",
    ],
    aiTasks: [],
  },
  drones: {
    nouns: ["drone inspections", "inspection drones"],
    audiences: ["bridge owners", "power grid operators"],
    does: [
      "inspect bridges and pylons with drones",
      "build drones that fly in rain for {audience}",
      "photograph roofs and turbines from the air for {audience}",
      "survey quarries from above",
    ],
    products: [
      "{product} flies for 55 minutes with a thermal camera.",
      "{product} delivers a 3D model within a day.",
    ],
    aiTasks: ["recognise cracks in concrete", "avoid obstacles in flight"],
  },
  satellites: {
    nouns: ["satellite images", "small satellites"],
    audiences: ["map makers", "forest agencies"],
    does: [
      "operate small satellites that photograph the Earth",
      "sell satellite images to {audience}",
      "build thrusters for shoebox-sized satellites",
      "watch forests and ports from orbit for {audience}",
    ],
    products: [
      "{product} delivers a fresh image of any place every morning.",
      "{product} is a satellite of 12 kilograms.",
    ],
    aiTasks: ["count ships in satellite images", "tell clouds from smoke"],
  },
  marketing: {
    nouns: ["digital marketing", "brand design"],
    audiences: ["museums", "family businesses"],
    does: [
      "plan advertising campaigns for {audience}",
      "design brands and packaging for {audience}",
      "write newsletters that {audience} send",
      "buy media and measure what it brings",
    ],
    products: [
      "{product} is a fixed-price campaign from idea to report.",
      "{product} covers search, social and print.",
    ],
    aiTasks: ["generate first drafts of adverts", "predict which headline gets clicked"],
  },
  translation: {
    nouns: ["technical translation", "translation services"],
    audiences: ["machine builders", "courts"],
    does: [
      "translate manuals into 30 languages",
      "interpret at trials and hearings for {audience}",
      "localise software and websites for {audience}",
      "subtitle films and training videos",
    ],
    products: [
      "{product} is a sworn translation within three days.",
      "With {product} every text is read by a second linguist.",
    ],
    aiTasks: ["pre-translate repetitive manuals", "check terminology"],
  },
  petCare: {
    nouns: ["veterinary care", "pet care"],
    audiences: ["cat owners", "dog owners"],
    does: [
      "send vets to the homes of {audience}",
      "cook fresh food for dogs",
      "run small-animal practices",
      "look after pets while their owners travel",
    ],
    products: [
      "{product} is a yearly check-up with vaccinations.",
      "{product} is a meal plan that suits your animal's weight.",
    ],
    aiTasks: [],
  },
  cleanWater: {
    nouns: ["clean drinking water", "village wells"],
    audiences: ["villages", "rural schools"],
    does: [
      "drill wells with {audience}",
      "bring clean drinking water to {audience}",
      "teach {audience} to maintain their pumps",
      "test and filter drinking water after floods",
    ],
    products: [
      "{product} is a hand pump that a village can repair itself.",
      "{product} filters 400 litres of water an hour without power.",
    ],
    aiTasks: [],
  },
  observability: {
    nouns: ["monitoring software", "developer tools"],
    audiences: ["backend developers", "platform teams"],
    does: [
      "show {audience} why a request was slow",
      "collect logs and traces for {audience}",
      "build debugging tools for {audience}",
      "run tests of every commit in parallel",
    ],
    products: [
      "{product} follows one request through all your services.",
      "{product} keeps a year of logs at the price of a month.",
    ],
    aiTasks: ["explain error messages", "group similar alerts"],
  },
  instruments: {
    nouns: ["handmade guitars", "musical instruments"],
    audiences: ["orchestras", "young players"],
    does: [
      "build guitars from local wood",
      "repair string instruments for {audience}",
      "make flutes and recorders for {audience}",
      "tune and rent out pianos",
    ],
    products: [
      "{product} is a travel guitar with a cedar top.",
      "{product} is a clarinet for small hands.",
    ],
    aiTasks: [],
  },
  conferences: {
    nouns: ["technology conferences", "event organisation"],
    audiences: ["software engineers", "scientists"],
    does: [
      "organise conferences for {audience}",
      "run trade fairs with up to two thousand guests",
      "host meetups and workshops for {audience}",
      "handle tickets, stage and catering of events",
    ],
    products: [
      "{product} is a three-day conference by the sea.",
      "{product} brings forty speakers on two stages.",
    ],
    aiTasks: [],
  },
  bicycles: {
    nouns: ["cargo bikes", "bicycles"],
    audiences: ["parents", "couriers"],
    does: [
      "weld cargo bikes for {audience}",
      "make electric bicycles with belt drives",
      "sell and repair bicycles for {audience}",
      "build folding bikes that fit under a desk",
    ],
    products: [
      "{product} is a cargo bike that carries three children.",
      "{product} weighs 17 kg with its battery.",
    ],
    aiTasks: [],
  },
  charging: {
    nouns: ["charging stations", "electric car charging"],
    audiences: ["car parks", "apartment buildings"],
    does: [
      "install charging points for electric cars in {audience}",
      "make chargers for electric vans",
      "operate fast chargers along motorways",
      "bill the electricity that cars take in {audience}",
    ],
    products: [
      "{product} is a wall charger with 22 kW.",
      "{product} shares one connection between thirty cars.",
    ],
    aiTasks: ["forecast charging demand", "plan the load of each station"],
  },
} as const satisfies Record<string, IndustryWording>;
