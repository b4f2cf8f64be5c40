// RULES half: once held out, until its scores had guided rules. Nothing here may appear in wordings-heldout/.
import type { IndustryWording } from "../../wordings";

export const serviceIndustries = {
  accounting: {
    nouns: ["a finance desk for small firms", "online accountancy"],
    audiences: ["dental practices", "market traders"],
    does: [
      "handle the bookkeeping of {audience} from first invoice to year end",
      "reconcile bank statements so that {audience} need no spreadsheet",
      "file VAT returns on behalf of {audience}",
      "provide an accountant's toolkit in the browser",
    ],
    products: [
      "Open {product} and the trial balance is already there.",
      "{product} chases unpaid invoices and books the money when it arrives.",
    ],
    aiTasks: [
      "categorise spending without being told the rules",
      "flag ledger entries that look wrong",
    ],
  },
  payments: {
    nouns: ["card acceptance", "cross-border payouts"],
    audiences: ["subscription businesses", "street vendors"],
    does: [
      "take card payments on a phone for {audience}",
      "pay contractors abroad without bank forms",
      "route every transaction through the cheapest acquirer",
      "offer {audience} an account, a card reader and next-day settlement",
    ],
    products: [
      "Tap, beep, paid: {product} turns any phone into a terminal.",
      "{product} keeps recurring charges going when a card expires.",
    ],
    aiTasks: [
      "score the risk of each charge in real time",
      "separate real buyers from card thieves",
    ],
  },
  insurance: {
    nouns: ["cover for landlords", "crop and weather policies"],
    audiences: ["smallholder farmers", "event organisers"],
    does: [
      "underwrite weather policies for {audience}",
      "pay out automatically when the rain fails",
      "broker property and casualty cover for {audience}",
      "protect {audience} when a show is called off",
    ],
    products: [
      "{product} pays within a week of a storm, with no claim form.",
      "A policy of {product} takes three minutes to quote.",
    ],
    aiTasks: ["price drought risk field by field", "catch inflated claims"],
  },
  telemedicine: {
    nouns: ["remote care for chronic illness", "a clinic on the phone"],
    audiences: ["people with diabetes", "offshore crews"],
    does: [
      "give {audience} a physician they can call at any hour",
      "prescribe and monitor treatment at a distance",
      "bring specialist care to {audience} without a waiting room",
      "support expectant mothers by chat with midwives",
    ],
    products: [
      "Patients open {product}, describe what hurts, and see a doctor in twelve minutes.",
      "{product} sends glucose curves to the care team.",
    ],
    aiTasks: ["notice early signs of deterioration", "sort patient messages by urgency"],
  },
  medicalImaging: {
    nouns: ["diagnostic imaging for eye care", "pathology slides online"],
    audiences: ["pathologists", "eye hospitals"],
    does: [
      "screen retina photographs for signs of disease",
      "put microscope slides on a screen for {audience}",
      "make ultrasound usable for midwives",
      "give {audience} a second reading overnight",
    ],
    products: [
      "{product} opens a gigapixel tissue slide in the browser.",
      "{product} attaches to any slit lamp and grades the picture.",
    ],
    aiTasks: ["grade biopsies", "pick out abnormal X-rays for the radiologist"],
  },
  enzymes: {
    nouns: ["fermented proteins", "cell culture services"],
    audiences: ["cheese makers", "vaccine developers"],
    does: [
      "brew milk proteins by precision fermentation",
      "cultivate cell lines for {audience}",
      "edit bacteria so that they produce rare fragrances",
      "supply {audience} with purified antibodies",
    ],
    products: [
      "{product} is a casein that has never seen a cow.",
      "{product} cuts a cloning experiment from weeks to days.",
    ],
    aiTasks: ["propose new molecules", "guess growth conditions from earlier runs"],
  },
  cybersecurity: {
    nouns: ["protection against hackers", "identity and access control"],
    audiences: ["water utilities", "credit unions"],
    does: [
      "keep attackers out of industrial control systems",
      "answer break-ins at {audience} day and night",
      "hunt for malware on the machines of {audience}",
      "check who may log in to what, and why",
    ],
    products: [
      "{product} isolates the infected server and wakes your on-call engineer.",
      "{product} replaces passwords with hardware keys.",
    ],
    aiTasks: [
      "tell a stolen account from its owner",
      "unmask malicious files that no signature knows",
    ],
  },
  recruiting: {
    nouns: ["staffing for care homes", "talent search"],
    audiences: ["schools", "wind turbine crews"],
    does: [
      "place teachers and assistants with {audience}",
      "screen candidates and present three of them within a week",
      "fill night shifts at {audience} from a pool of vetted workers",
      "headhunt executives for {audience}",
    ],
    products: [
      "Managers post a shift in {product}; qualified people claim it.",
      "{product} replaces the pile of CVs with a shortlist.",
    ],
    aiTasks: ["pair job seekers with vacancies", "shorten CVs to what matters"],
  },
  contracts: {
    nouns: ["help with litigation", "compliance paperwork"],
    audiences: ["notaries", "patent attorneys"],
    does: [
      "prepare court files and evidence bundles for {audience}",
      "search case law for {audience}",
      "register trademarks and patents",
      "write privacy policies and terms that hold in court",
    ],
    products: [
      "{product} finds the precedent that the other side forgot.",
      "{product} fills in filings for nineteen jurisdictions.",
    ],
    aiTasks: ["answer questions about statutes", "extract obligations from leases"],
  },
  languageLearning: {
    nouns: ["conversation practice", "reading lessons"],
    audiences: ["primary school pupils", "hospital staff"],
    does: [
      "pair learners of English with tutors for half an hour of talk",
      "help {audience} learn to read and write",
      "publish graded stories and exercises for {audience}",
      "coach {audience} in the vocabulary of their job",
    ],
    products: [
      "Each chapter of {product} ends with a quiz and a song.",
      "{product} gives pupils a tutor at four in the afternoon.",
    ],
    aiTasks: ["adapt exercises to each pupil", "hold practice conversations"],
  },
  vocationalTraining: {
    nouns: ["schools for craftspeople", "hands-on courses for trades"],
    audiences: ["women returning to work", "former prisoners"],
    does: [
      "qualify {audience} for jobs in metalwork and masonry",
      "operate three workshops where {audience} learn a craft",
      "give {audience} a year of paid instruction",
      "certify welders, roofers and joiners",
    ],
    products: [
      "{product} begins every March with sixteen students and two instructors.",
      "Graduates of {product} leave with a toolbox and a diploma.",
    ],
    aiTasks: [],
  },
  freight: {
    nouns: ["parcel delivery", "supply chain visibility"],
    audiences: ["pharmacies", "furniture shops"],
    does: [
      "deliver parcels by van and cargo bike",
      "coordinate hauliers, warehouses and customs brokers",
      "keep vaccines cold from factory to {audience}",
      "carry pallets overnight for {audience}",
    ],
    products: [
      "{product} pings you when a pallet is late, warm or wet.",
      "One booking in {product} covers pickup, ferry and last mile.",
    ],
    aiTasks: ["foresee delays at ports", "assign parcels to drivers"],
  },
  warehouseRobots: {
    nouns: ["autonomous forklifts", "picking machines"],
    audiences: ["bottlers", "mail-order pharmacies"],
    does: [
      "make forklifts that drive themselves",
      "equip {audience} with grippers for fragile goods",
      "design autonomous carts that bring shelves to people",
      "retrofit pallet trucks with sensors and steering",
    ],
    products: [
      "{product} grips a peach without bruising it.",
      "Two {product} machines do the night shift alone.",
    ],
    aiTasks: ["work out how to grasp unknown objects", "navigate aisles without markers"],
  },
} as const satisfies Record<string, IndustryWording>;
