// HELD-OUT half: used to evaluate. Whoever writes judge or planner rules must not read this file.
import type { IndustryWording } from "../wordings";

export const serviceIndustries = {
  accounting: {
    nouns: ["cloud accounts", "expense management"],
    audiences: ["sole traders", "charities"],
    does: [
      "automate bookkeeping for {audience}",
      "prepare annual accounts and tax returns for {audience}",
      "automate e-invoicing and the books behind it",
      "spare {audience} the monthly payroll run",
    ],
    products: [
      "{product} is accounting in the cloud, shared between you and your tax adviser.",
      "Snap a receipt, and {product} enters it into your books.",
    ],
    aiTasks: ["read receipts and book them", "forecast cash flow for the next quarter"],
  },
  payments: {
    nouns: ["instalment payments", "payment terminals"],
    audiences: ["web merchants", "kiosk owners"],
    does: [
      "issue virtual cards for {audience}",
      "enable {audience} to get paid by QR code",
      "provide a payment gateway with local methods in sixty countries",
      "split large bills into monthly instalments",
    ],
    products: [
      "{product} is a payment link that you send by text message.",
      "With {product}, merchants see every payout on a single dashboard.",
    ],
    aiTasks: ["block payment fraud before it happens", "judge the creditworthiness of buyers"],
  },
  insurance: {
    nouns: ["motorbike insurance", "business cover"],
    audiences: ["young drivers", "landlords and tenants"],
    does: [
      "offer insurance that {audience} can cancel any day",
      "design insurance products for {audience}",
      "arrange liability cover for {audience} online",
      "process insurance claims for carriers",
    ],
    products: [
      "{product} is a household policy without small print.",
      "Report a loss in {product} and follow your claim until the money is there.",
    ],
    aiTasks: ["calculate premiums to the individual risk", "check claims for fraud"],
  },
  telemedicine: {
    nouns: ["virtual care", "digital therapy"],
    audiences: ["new mothers", "people with heart disease"],
    does: [
      "treat {audience} by video call and chat",
      "monitor the heart rhythm of {audience} from afar",
      "offer psychotherapy sessions online",
      "issue e-prescriptions after a consultation by phone",
    ],
    products: [
      "{product} is an app in which patients talk to a GP within the hour.",
      "{product} reminds patients of their medicines and alerts the surgery.",
    ],
    aiTasks: ["assess symptoms before the consultation", "warn doctors of heart failure"],
  },
  medicalImaging: {
    nouns: ["dental X-ray viewers", "image analysis for hospitals"],
    audiences: ["cardiologists", "orthopaedic surgeons"],
    does: [
      "develop image analysis for {audience}",
      "turn MRI scans into 3D models for {audience}",
      "archive medical images in the cloud",
      "speed up the reporting of X-rays in emergency rooms",
    ],
    products: [
      "{product} outlines organs on a CT scan in under a minute.",
      "{product} lets {audience} plan an operation on screen.",
    ],
    aiTasks: ["find fractures in X-ray images", "segment brain tumours in MRI scans"],
  },
  enzymes: {
    nouns: ["synthetic biology", "microbial fermentation"],
    audiences: ["cosmetics brands", "paper mills"],
    does: [
      "produce bio-based chemicals for {audience}",
      "program yeast to make natural pigments",
      "replace petrochemicals with fermentation",
      "supply enzymes to {audience}",
    ],
    products: [
      "{product} is a collagen made by microbes.",
      "{product} bleaches pulp with an enzyme instead of chlorine.",
    ],
    aiTasks: ["design new enzymes from scratch", "optimise the recipe of each fermentation"],
  },
  cybersecurity: {
    nouns: ["endpoint protection", "security awareness"],
    audiences: ["law offices", "mid-sized manufacturers"],
    does: [
      "defend {audience} against cyberattacks",
      "close security holes before criminals find them",
      "operate a security operations centre for {audience}",
      "encrypt the files and e-mails of {audience}",
    ],
    products: [
      "{product} is a firewall that {audience} can manage without an expert.",
      "{product} scans your cloud for misconfigurations and leaked credentials.",
    ],
    aiTasks: ["discover anomalies in user behaviour", "stop zero-day malware"],
  },
  recruiting: {
    nouns: ["temp staffing", "job matching"],
    audiences: ["call centres", "amusement parks"],
    does: [
      "supply {audience} with temporary staff",
      "connect IT professionals with employers",
      "run recruitment campaigns on behalf of {audience}",
      "publish job adverts on two hundred boards at once",
    ],
    products: [
      "With {product}, recruiters manage candidates from first contact to contract.",
      "{product} is a talent pool of pre-screened applicants.",
    ],
    aiTasks: ["suggest suitable candidates", "conduct first interviews by chat"],
  },
  contracts: {
    nouns: ["contract lifecycle management", "legal document automation"],
    audiences: ["procurement departments", "barristers"],
    does: [
      "generate legal documents for {audience}",
      "digitise contract management for {audience}",
      "represent founders in contract disputes",
      "advise {audience} on data protection law",
    ],
    products: [
      "{product} assembles a watertight agreement from your answers.",
      "{product} stores every contract and alerts you before it renews.",
    ],
    aiTasks: ["flag risky passages in contracts", "draft clauses in plain language"],
  },
  languageLearning: {
    nouns: ["online language school", "grammar exercises"],
    audiences: ["expats", "teenagers"],
    does: [
      "get {audience} to speak a new language with confidence",
      "offer live group classes in twelve languages",
      "create language courses for {audience}",
      "publish textbooks and audio lessons for language teachers",
    ],
    products: [
      "{product} teaches you Portuguese through songs and short films.",
      "{product} is a flashcard app that knows when you are about to forget.",
    ],
    aiTasks: ["mark essays within seconds", "tailor each lesson to the student"],
  },
  vocationalTraining: {
    nouns: ["adult education", "retraining programmes"],
    audiences: ["unemployed miners", "young people without a diploma"],
    does: [
      "prepare {audience} for skilled trades",
      "deliver training courses for future stonemasons",
      "retrain {audience} as technicians",
      "organise classroom lessons and workplace practice for {audience}",
    ],
    products: [
      "{product} is a six-month course in heating and plumbing.",
      "Students of {product} spend three days a week in a real workshop.",
    ],
    aiTasks: [],
  },
  freight: {
    nouns: ["air cargo", "haulage and warehousing"],
    audiences: ["exporters", "electronics makers"],
    does: [
      "ship goods worldwide for {audience}",
      "organise door-to-door transport for {audience}",
      "clear consignments through customs",
      "link shippers with lorry drivers who have space",
    ],
    products: [
      "{product} is a booking platform for air and ocean freight.",
      "{product} tracks each parcel from the depot to the doorstep.",
    ],
    aiTasks: ["optimise the routes of lorries", "estimate when a consignment arrives"],
  },
  warehouseRobots: {
    nouns: ["mobile robots", "robotic picking"],
    audiences: ["spare-parts dealers", "third-party logistics providers"],
    does: [
      "develop picking robots for {audience}",
      "supply {audience} with driverless transport vehicles",
      "automate warehouses for {audience}",
      "install sorting robots in distribution centres",
    ],
    products: [
      "{product} is a robot that fetches totes from twelve-metre racks.",
      "{product} stacks pallets without a break.",
    ],
    aiTasks: ["identify items on a conveyor", "plan the paths of a robot fleet"],
  },
} as const satisfies Record<string, IndustryWording>;
