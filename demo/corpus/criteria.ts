import type { Condition, Criterion, CriterionKind } from "@/research/plan/plan";
import type { Outcome } from "@/research/verify/verdict";
import type { CertificationName, DemoTruth, FactName } from "./demo-company";
import { industryOf } from "./industries";
import type { Topic } from "./topics";

/**
 * A criterion with its gold answer. `unclear`: neither the pages nor the visible profile decide it. `null`: people
 * would disagree, so the cell is not scored.
 */
export type DemoCriterion = Criterion & { readonly gold: (truth: DemoTruth) => Outcome | null };

const isStated = (truth: DemoTruth, fact: FactName, subject?: string): boolean =>
  truth.statements.some(
    (one) =>
      one.readable && one.fact === fact && (subject === undefined || one.subject === subject),
  );

const answer = (isTrue: boolean): Outcome => (isTrue ? "met" : "not_met");

/** Decided by what the site says of one fact; nothing said is `unclear`. */
const whenStated =
  (fact: FactName, isTrue: (truth: DemoTruth) => boolean | null) =>
  (truth: DemoTruth): Outcome | null => {
    if (!isStated(truth, fact)) return "unclear";
    const value = isTrue(truth);
    return value === null ? null : answer(value);
  };

const criterion = (
  id: string,
  kind: CriterionKind,
  text: string,
  gold: DemoCriterion["gold"],
  condition: Condition | null = null,
): DemoCriterion => ({ id, kind, text, condition, gold });

const structured = (
  id: string,
  text: string,
  condition: Condition,
  gold: DemoCriterion["gold"],
): DemoCriterion => criterion(id, "structured", text, gold, condition);

/** Every company does one thing, so a readable site decides each topic; the profile alone leaves it open to argument. */
const topicGold =
  (topic: Topic) =>
  (truth: DemoTruth): Outcome | null => {
    const industry = industryOf(truth.industry);
    if (truth.site !== "readable" || industry.bordering.includes(topic)) return null;
    return answer(industry.topics.includes(topic));
  };

const topicCriterion = (topic: Topic, text: string) =>
  criterion(`topic-${topic.replaceAll(" ", "-")}`, "topic", text, topicGold(topic));

/** Machines that steer themselves: whether that alone is AI, people would dispute. */
const arguablyAi = new Set<DemoTruth["industry"]>(["warehouseRobots", "drones"]);

const aiGold =
  (adjacent: Outcome | null) =>
  (truth: DemoTruth): Outcome | null => {
    if (truth.site !== "readable") return "unclear";
    if (truth.ai === "none") return arguablyAi.has(truth.industry) ? null : "not_met";
    if (!isStated(truth, "ai")) return "unclear";
    if (truth.ai === "adjacent") return adjacent;
    return answer(truth.ai !== "negated");
  };

const placeGold =
  (isThere: (truth: DemoTruth) => boolean) =>
  (truth: DemoTruth): Outcome =>
    truth.known.country !== null || isStated(truth, "place") ? answer(isThere(truth)) : "unclear";

const cityGold =
  (city: string, country: string) =>
  (truth: DemoTruth): Outcome => {
    if (truth.known.city !== null || isStated(truth, "place")) return answer(truth.city === city);
    if (truth.known.country === null) return "unclear";
    return truth.country === country ? "unclear" : "not_met";
  };

const foundedGold = (isTrue: (year: number) => boolean) => (truth: DemoTruth) =>
  truth.known.foundedYear !== null || isStated(truth, "founded")
    ? answer(isTrue(truth.foundedYear))
    : "unclear";

const sizeGold = (isTrue: (employees: number) => boolean) => (truth: DemoTruth) =>
  truth.known.employees !== null || isStated(truth, "size")
    ? answer(isTrue(truth.employees))
    : "unclear";

const certificationGold = (name: CertificationName) => (truth: DemoTruth) => {
  const state = truth.certifications.find((one) => one.name === name)?.state;
  return isStated(truth, "certification", name) ? answer(state === "held") : "unclear";
};

const nonprofitGold = (truth: DemoTruth): Outcome | null => {
  if (isStated(truth, "ownership")) {
    const either = truth.companyType === "cooperative" || truth.companyType === "research_lab";
    return either ? null : answer(truth.nonprofit);
  }
  // Owners and investors hint at a business without saying so.
  return isStated(truth, "funding") || isStated(truth, "status") ? null : "unclear";
};

const typeGold = (type: DemoTruth["companyType"]) => (truth: DemoTruth) => {
  if (truth.site !== "readable") return "unclear";
  // What it makes or sells says much about its type, but not for certain.
  return isStated(truth, "ownership") ? answer(truth.companyType === type) : null;
};

const testimonialsGold = (truth: DemoTruth): Outcome | null => {
  const { form, tone } = truth.reviews;
  if (!isStated(truth, "reviews")) return "unclear";
  // A bare rating is not quite a testimonial.
  return tone === "good" && (form === "stars" || form === "testimonials") ? "met" : null;
};

/** What the evaluation asks about every company. */
export const demoCriteria: readonly DemoCriterion[] = [
  topicCriterion("healthcare", "works in healthcare"),
  topicCriterion("finance", "offers accounting or payment services"),
  topicCriterion("cybersecurity", "is a cybersecurity company"),
  topicCriterion("education", "is in education or training"),
  topicCriterion("logistics", "works in logistics"),
  topicCriterion("renewable energy", "works in renewable energy"),
  topicCriterion("agriculture", "serves agriculture"),
  topicCriterion("food and drink", "makes or sells food or drinks"),
  topicCriterion("fashion", "makes or sells clothing"),
  topicCriterion("travel", "is in the travel business"),
  topicCriterion("construction", "works in construction"),
  topicCriterion("video games", "makes games"),
  topicCriterion("translation", "offers translation or interpreting"),
  topicCriterion("pets", "serves pets and their owners"),
  criterion("ai-related", "topic", "is AI-related", aiGold(null)),
  criterion("uses-ai", "topic", "uses artificial intelligence in its product", aiGold("not_met")),
  criterion(
    "good-reviews",
    "reviews",
    "has good reviews on its website",
    whenStated("reviews", ({ reviews }) => reviews.tone === "good"),
  ),
  criterion("testimonials", "reviews", "shows testimonials of happy customers", testimonialsGold),
  criterion(
    "prices",
    "pricing",
    "publishes its prices",
    whenStated("pricing", ({ pricingPublished }) => pricingPublished),
  ),
  criterion(
    "trial",
    "pricing",
    "offers a free trial",
    whenStated("trial", ({ freeTrial }) => freeTrial),
  ),
  criterion("soc2", "certification", "is SOC 2 certified", certificationGold("SOC 2")),
  criterion("iso27001", "certification", "is ISO 27001 certified", certificationGold("ISO 27001")),
  criterion("hipaa", "certification", "is HIPAA compliant", certificationGold("HIPAA")),
  criterion("gdpr", "certification", "is GDPR compliant", certificationGold("GDPR")),
  criterion("iso9001", "certification", "is ISO 9001 certified", certificationGold("ISO 9001")),
  criterion("b-corp", "certification", "is a certified B Corp", certificationGold("B Corp")),
  criterion(
    "customers",
    "customers",
    "names its customers",
    whenStated("customers", ({ customers }) => customers.disclosed),
  ),
  criterion(
    "api",
    "product",
    "offers an API",
    whenStated("api", ({ api }) => api),
  ),
  criterion(
    "open-source",
    "product",
    "its product is open source",
    whenStated("openSource", ({ openSource }) => openSource),
  ),
  criterion("award", "other", "has won an award", (truth) =>
    isStated(truth, "award") ? "met" : "unclear",
  ),
  structured(
    "in-germany",
    "based in Germany",
    { field: "place", anyOf: [{ kind: "country", name: "Germany" }], negated: false },
    placeGold(({ country }) => country === "Germany"),
  ),
  structured(
    "in-europe",
    "based in Europe",
    { field: "place", anyOf: [{ kind: "region", name: "Europe" }], negated: false },
    placeGold(({ region }) => region === "Europe"),
  ),
  structured(
    "in-latin-america",
    "based in Latin America",
    { field: "place", anyOf: [{ kind: "region", name: "Latin America" }], negated: false },
    placeGold(({ region }) => region === "Latin America"),
  ),
  structured(
    "not-in-us",
    "not based in the United States",
    { field: "place", anyOf: [{ kind: "country", name: "United States" }], negated: true },
    placeGold(({ country }) => country !== "United States"),
  ),
  structured(
    "in-london",
    "based in London",
    { field: "place", anyOf: [{ kind: "city", name: "London" }], negated: false },
    cityGold("London", "United Kingdom"),
  ),
  structured(
    "founded-after-2015",
    "founded after 2015",
    { field: "foundedYear", gte: 2016, negated: false },
    foundedGold((year) => year >= 2016),
  ),
  structured(
    "founded-before-2000",
    "founded before 2000",
    { field: "foundedYear", lte: 1999, negated: false },
    foundedGold((year) => year <= 1999),
  ),
  structured(
    "at-least-50",
    "has at least 50 employees",
    { field: "employees", gte: 50, negated: false },
    sizeGold((employees) => employees >= 50),
  ),
  structured(
    "fewer-than-20",
    "has fewer than 20 employees",
    { field: "employees", lte: 19, negated: false },
    sizeGold((employees) => employees <= 19),
  ),
  structured(
    "raised-10m",
    "raised at least $10 million",
    { field: "fundingUsd", gte: 10_000_000, negated: false },
    whenStated("funding", ({ funding }) => (funding?.usd ?? 0) >= 10_000_000),
  ),
  structured(
    "bootstrapped",
    "is bootstrapped",
    { field: "fundingStage", anyOf: ["bootstrapped"], negated: false },
    whenStated("funding", ({ funding }) => funding?.stage === "bootstrapped"),
  ),
  structured(
    "series-a",
    "raised a Series A",
    { field: "fundingStage", anyOf: ["series_a"], negated: false },
    // Whoever raised a later round very likely had a Series A before.
    whenStated("funding", ({ funding }) =>
      funding?.stage === "series_b" || funding?.stage === "series_c"
        ? null
        : funding?.stage === "series_a",
    ),
  ),
  structured(
    "hiring",
    "is hiring",
    { field: "hiring", is: true },
    whenStated("hiring", ({ hiring }) => hiring),
  ),
  structured("nonprofit", "is a nonprofit", { field: "nonprofit", is: true }, nonprofitGold),
  structured(
    "manufacturer",
    "is a manufacturer",
    { field: "companyType", anyOf: ["manufacturer"], negated: false },
    typeGold("manufacturer"),
  ),
  structured(
    "agency",
    "is an agency",
    { field: "companyType", anyOf: ["agency"], negated: false },
    typeGold("agency"),
  ),
  structured(
    "acquired",
    "has been acquired",
    { field: "status", anyOf: ["acquired"], negated: false },
    whenStated("status", ({ status }) => (status === "inactive" ? null : status === "acquired")),
  ),
];
