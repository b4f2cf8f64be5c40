// RULES half: whoever writes judge or planner rules may read this file. Nothing here may appear in wordings-heldout/.
import type { IndustryWording } from "../wordings";

export const serviceIndustries = {
  accounting: {
    nouns: ["bookkeeping software", "accounting software"],
    audiences: ["small restaurants", "freelancers"],
    does: [
      "build accounting software that closes the monthly books of {audience}",
      "give {audience} a ledger that fills itself in",
      "turn receipts and invoices into tidy accounts",
      "keep the tax paperwork of {audience} in order",
    ],
    products: [
      "{product} reads each receipt and posts it to the right account.",
      "With {product}, bank lines and invoices are matched before you open the file.",
    ],
    aiTasks: [
      "sort incoming invoices by cost centre",
      "suggest the right ledger account for every expense",
    ],
  },
  payments: {
    nouns: ["payment processing", "a payments platform"],
    audiences: ["online shops", "ticket sellers"],
    does: [
      "process card and bank payments for {audience}",
      "let {audience} accept money in forty currencies",
      "settle payouts to sellers on the same day",
      "run the checkout that {audience} embed in their pages",
    ],
    products: [
      "{product} is a hosted checkout with cards, wallets and bank transfer.",
      "{product} splits each payment between seller, platform and tax office.",
    ],
    aiTasks: ["spot fraudulent transactions", "decide which declined payments to try again"],
  },
  insurance: {
    nouns: ["insurance for the self-employed", "digital insurance"],
    audiences: ["self-employed people", "craft businesses"],
    does: [
      "insure {audience} against liability and lost income",
      "sell short-term insurance cover by the hour",
      "settle insurance claims within two days",
      "compare insurers' policies for {audience}",
    ],
    products: [
      "{product} is a liability policy that you can pause in quiet months.",
      "Claims in {product} are filed with a photo and four questions.",
    ],
    aiTasks: ["assess photos of damage", "set premiums from past claims"],
  },
  telemedicine: {
    nouns: ["online doctor visits", "telemedicine"],
    audiences: ["patients in rural areas", "families"],
    does: [
      "connect {audience} with doctors over video",
      "run an online clinic for skin complaints",
      "provide remote medical consultations to {audience}",
      "follow patients at home after surgery",
    ],
    products: [
      "{product} is a video consultation with a licensed physician.",
      "In {product}, the nurse sees blood pressure readings from home.",
    ],
    aiTasks: ["triage symptoms before the call", "draft the visit note for the doctor"],
  },
  medicalImaging: {
    nouns: ["radiology software", "medical imaging tools"],
    audiences: ["radiology departments", "breast cancer clinics"],
    does: [
      "build radiology software for {audience}",
      "help {audience} read scans sooner",
      "mark suspicious areas on mammograms for a second look",
      "store and compare CT and MRI images for hospitals",
    ],
    products: [
      "{product} shows two scans of one patient side by side, aligned.",
      "{product} is a viewer for CT, MRI and ultrasound images.",
    ],
    aiTasks: ["detect lung nodules on CT scans", "measure tumours from one scan to the next"],
  },
  enzymes: {
    nouns: ["industrial enzymes", "biotechnology"],
    audiences: ["detergent makers", "plastic recyclers"],
    does: [
      "engineer enzymes for {audience}",
      "grow proteins in yeast instead of animals",
      "develop biocatalysts that work in cold water",
      "design microbes that break down packaging",
    ],
    products: [
      "{product} is an enzyme that dissolves polyester at 60 °C.",
      "{product} replaces a harsh solvent with a protein.",
    ],
    aiTasks: [
      "predict which protein variants will fold",
      "choose the next strain to test in the lab",
    ],
  },
  cybersecurity: {
    nouns: ["network security software", "cybersecurity"],
    audiences: ["hospitals", "town councils"],
    does: [
      "protect {audience} from ransomware",
      "run penetration tests against the networks of {audience}",
      "watch the logs of {audience} for intruders",
      "stop phishing mail before it reaches an inbox",
    ],
    products: [
      "{product} blocks a compromised laptop within seconds.",
      "{product} lists every exposed password of your staff.",
    ],
    aiTasks: ["detect intrusions in network traffic", "recognise phishing mails"],
  },
  recruiting: {
    nouns: ["hiring software", "recruiting services"],
    audiences: ["hotels", "engineering firms"],
    does: [
      "help {audience} hire seasonal staff",
      "match nurses with clinics that need them",
      "run an applicant tracking system for {audience}",
      "find senior engineers for {audience}",
    ],
    products: [
      "{product} collects applications and books the interviews.",
      "{product} is a job board with a five-minute application.",
    ],
    aiTasks: ["rank applicants for a position", "write first drafts of job adverts"],
  },
  contracts: {
    nouns: ["contract software", "legal services"],
    audiences: ["in-house legal teams", "law firms"],
    does: [
      "keep the contracts of {audience} in one searchable place",
      "draft and negotiate commercial contracts for {audience}",
      "remind {audience} of notice periods and renewals",
      "give legal advice to founders at a fixed fee",
    ],
    products: [
      "{product} compares a draft with your standard clauses.",
      "{product} is an electronic signature with a full audit trail.",
    ],
    aiTasks: ["find unusual clauses in a draft", "summarise long agreements"],
  },
  languageLearning: {
    nouns: ["language courses", "a language learning app"],
    audiences: ["adults", "newcomers"],
    does: [
      "teach languages to {audience} in ten minutes a day",
      "offer online lessons with native-speaking teachers",
      "make a vocabulary app for {audience}",
      "prepare {audience} for language exams",
    ],
    products: [
      "{product} is a course of 90 short lessons in Spanish or Arabic.",
      "In {product}, learners speak from the first lesson.",
    ],
    aiTasks: ["correct pronunciation", "pick the next word a learner should practise"],
  },
  vocationalTraining: {
    nouns: ["vocational training", "trade apprenticeships"],
    audiences: ["school leavers", "refugees"],
    does: [
      "train {audience} as electricians and plumbers",
      "run evening classes in carpentry and welding",
      "find apprenticeships for {audience}",
      "teach practical trades to {audience}",
    ],
    products: [
      "{product} is a twelve-week course that ends with a recognised certificate.",
      "{product} pairs each learner with a master of the trade.",
    ],
    aiTasks: [],
  },
  freight: {
    nouns: ["freight forwarding", "logistics software"],
    audiences: ["importers", "food wholesalers"],
    does: [
      "move containers by sea and rail for {audience}",
      "book lorries for {audience} at a fixed price",
      "show {audience} where every shipment is",
      "fill empty return trips of trucks with freight",
    ],
    products: [
      "{product} compares forty carriers for one shipment.",
      "{product} prints customs papers and labels in one go.",
    ],
    aiTasks: ["predict arrival times of ships", "plan delivery routes"],
  },
  warehouseRobots: {
    nouns: ["warehouse robots", "robotics for logistics"],
    audiences: ["online grocers", "parts distributors"],
    does: [
      "build robots that carry crates through warehouses",
      "automate order picking for {audience}",
      "make robot arms that unload trucks",
      "rent mobile robots to {audience} by the season",
    ],
    products: [
      "{product} is a knee-high robot that lifts 300 kg.",
      "A fleet of {product} units follows the orders of the warehouse system.",
    ],
    aiTasks: ["recognise parcels of any shape", "steer the arms around people"],
  },
} as const satisfies Record<string, IndustryWording>;
