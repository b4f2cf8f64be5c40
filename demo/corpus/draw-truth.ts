import type { CertificationName, DemoTruth } from "./demo-company";
import { voices } from "./demo-company";
import { type IndustryKey, industryOf } from "./industries";
import { drawClient, drawProductName } from "./names";
import { places } from "./places";
import type { Random } from "./random";
import type { ForeignWordings } from "./wordings";

/** What is true of a company before its site is written. */
export type DrawnTruth = Omit<
  DemoTruth,
  "statements" | "nearMisses" | "injected" | "known" | "layout" | "site" | "traps"
>;

const physicalCertifications: readonly CertificationName[] = ["ISO 9001", "ISO 14001", "B Corp"];
const softwareCertifications: readonly CertificationName[] = [
  "SOC 2",
  "ISO 27001",
  "GDPR",
  "B Corp",
];
const healthCertifications: readonly CertificationName[] = ["HIPAA", "ISO 27001", "SOC 2", "GDPR"];

const certificationsFor = (key: IndustryKey) => {
  const industry = industryOf(key);
  if (industry.topics.includes("healthcare")) return healthCertifications;
  return industry.software ? softwareCertifications : physicalCertifications;
};

const drawAi = (key: IndustryKey, random: Random): DemoTruth["ai"] => {
  if (key === "conferences") return random.chance(0.7) ? "adjacent" : "none";
  const roll = random.next();
  if (!industryOf(key).ai) return roll < 0.35 ? "negated" : "none";
  if (roll < 0.35) return "plain";
  if (roll < 0.6) return "implied";
  return roll < 0.75 ? "negated" : "none";
};

const drawReviews = (random: Random): DemoTruth["reviews"] => {
  const roll = random.next();
  if (roll < 0.28) return { form: "none", tone: "none", rating: null, count: null };
  const form = random.pick(["json_ld", "text", "stars", "testimonials"] as const);
  const tone = random.chance(0.74) ? "good" : "bad";
  const tenths = tone === "good" ? random.between(42, 49) : random.between(14, 26);
  const rated = form === "json_ld" || form === "text";
  return {
    form,
    tone,
    rating: rated ? tenths / 10 : null,
    count: rated ? random.between(18, 940) : null,
  };
};

const drawFunding = (nonprofit: boolean, startup: boolean, random: Random) => {
  if (nonprofit) return null;
  if (!startup || random.chance(0.35)) {
    return random.chance(0.7) ? ({ stage: "bootstrapped", usd: 0 } as const) : null;
  }
  const rounds = [
    { stage: "pre_seed", low: 2, high: 9, unit: 100_000 },
    { stage: "seed", low: 1, high: 6, unit: 1_000_000 },
    { stage: "series_a", low: 7, high: 22, unit: 1_000_000 },
    { stage: "series_b", low: 24, high: 60, unit: 1_000_000 },
    { stage: "series_c", low: 65, high: 140, unit: 1_000_000 },
  ] as const;
  const round = random.pick(rounds);
  return { stage: round.stage, usd: random.between(round.low, round.high) * round.unit };
};

/** Draws all facts of one company. A foreign site fixes industry, place, AI and hiring, as its sentences do. */
export const drawTruth = (
  key: IndustryKey,
  foreign: ForeignWordings | null,
  random: Random,
): DrawnTruth => {
  const industry = industryOf(key);
  const companyType = random.pick(industry.types);
  const nonprofit = companyType === "nonprofit";
  const drawnPlace = random.pick(places);
  const place =
    foreign === null
      ? drawnPlace
      : {
          city: foreign.city,
          country: foreign.country,
          region: foreign.country === "Japan" ? ("Asia" as const) : ("Europe" as const),
        };
  const reviews = drawReviews(random);
  const statusRoll = random.next();
  const status = statusRoll < 0.07 ? "acquired" : statusRoll < 0.11 ? "inactive" : "active";
  const isStartup = companyType === "startup" || companyType === "marketplace";
  return {
    industry: key,
    topics: industry.topics,
    productName: drawProductName(random),
    ai: foreign === null ? drawAi(key, random) : foreign.aiUsed ? "plain" : "negated",
    reviews:
      foreign === null
        ? reviews
        : {
            form: "text",
            tone: "good",
            rating: random.between(43, 49) / 10,
            count: random.between(20, 400),
          },
    foundedYear: isStartup ? random.between(2009, 2024) : random.between(1921, 2019),
    employees: isStartup ? random.between(3, 240) : random.between(2, 900),
    ...place,
    funding: foreign === null ? drawFunding(nonprofit, isStartup, random) : null,
    customers: {
      disclosed: random.chance(0.7),
      named: [drawClient(random), drawClient(random), drawClient(random)],
    },
    certifications: random.sample(certificationsFor(key), random.between(1, 2)).map((name) => ({
      name,
      // Being "not yet GDPR" is nothing that a company would say.
      state:
        name === "GDPR"
          ? ("held" as const)
          : random.pick(["held", "held", "in_progress", "not_yet"] as const),
    })),
    hiring: foreign === null ? status !== "inactive" && random.chance(0.6) : foreign.hiringOpen,
    pricingPublished: random.chance(0.6),
    freeTrial: random.chance(0.55),
    openSource: random.chance(0.4),
    api: random.chance(0.65),
    award: random.chance(0.3),
    companyType,
    status: foreign === null ? status : "active",
    nonprofit,
    language: foreign?.language ?? "en",
    voice: random.pick(voices),
  };
};
