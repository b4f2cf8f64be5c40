import type { companyTypes, fundingStages } from "../company";
import type { Condition, Place } from "./plan";

const stageNames: Readonly<Record<(typeof fundingStages)[number], string>> = {
  bootstrapped: "bootstrapped",
  pre_seed: "pre-seed",
  seed: "seed",
  series_a: "Series A",
  series_b: "Series B",
  series_c: "Series C",
  series_d_plus: "Series D or later",
  public: "public",
};

/** Every stage but bootstrapped and public. */
const ventureStageCount = Object.keys(stageNames).length - 2;

const typeNames: Readonly<Record<(typeof companyTypes)[number], string>> = {
  startup: "a startup",
  agency: "an agency",
  consultancy: "a consultancy",
  manufacturer: "a manufacturer",
  marketplace: "a marketplace",
  retailer: "a retailer",
  nonprofit: "a nonprofit",
  cooperative: "a cooperative",
  research_lab: "a research lab",
};

const statusTexts = {
  active: ["is still active", "is not active"],
  acquired: ["was acquired", "was not acquired"],
  public: ["is publicly traded", "is not publicly traded"],
  inactive: ["went out of business", "did not go out of business"],
} as const;

const withArticle: ReadonlySet<string> = new Set([
  "United States",
  "United Kingdom",
  "United Arab Emirates",
  "Netherlands",
  "Philippines",
  "European Union",
  "Middle East",
  "Middle East and North Africa",
  "Nordics",
  "Baltics",
  "Balkans",
  "Caribbean",
  "Caucasus",
  "Gulf states",
  "Americas",
  "San Francisco Bay Area",
  "British Isles",
  "Dominican Republic",
  "Bahamas",
  "Maldives",
]);

/** States whose name alone means something else. */
const stateTitles: Readonly<Record<string, string>> = {
  Georgia: "the US state of Georgia",
  "New York": "New York State",
};

const placeName = ({ kind, name, within }: Place): string => {
  const title = kind === "region" ? stateTitles[name] : undefined;
  const plain = title ?? (withArticle.has(name) ? `the ${name}` : name);
  return within === undefined ? plain : `${plain}, ${within.name}`;
};

/** "A", "A or B", "A, B or C". */
export const joinWithOr = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} or ${items.at(-1)}`;

const plainNumber = (value: number): string => Math.round(value).toLocaleString("en-US");

const money = (usd: number): string => {
  for (const [size, word] of [
    [1e9, "billion"],
    [1e6, "million"],
  ] as const) {
    if (usd >= size) return `$${Number((usd / size).toFixed(2))} ${word}`;
  }
  return `$${plainNumber(usd)}`;
};

type Range = Extract<
  Condition,
  { field: "foundedYear" | "cohortYear" | "employees" | "fundingUsd" }
>;

const describeRange = ({ field, gte, lte, negated }: Range): string => {
  const not = negated ? "not " : "";
  if (field === "foundedYear") {
    if (gte !== undefined && lte !== undefined) {
      return gte === lte ? `${not}founded in ${gte}` : `${not}founded between ${gte} and ${lte}`;
    }
    return gte === undefined
      ? `${not}founded before ${(lte ?? 0) + 1}`
      : `${not}founded after ${gte - 1}`;
  }
  if (field === "cohortYear") {
    if (gte !== undefined && lte !== undefined) {
      return gte === lte
        ? `${not}in an accelerator batch of ${gte}`
        : `${not}in an accelerator batch between ${gte} and ${lte}`;
    }
    return gte === undefined
      ? `${not}in an accelerator batch of ${lte} or earlier`
      : `${not}in an accelerator batch of ${gte} or later`;
  }
  const isMoney = field === "fundingUsd";
  const show = isMoney ? money : plainNumber;
  if (gte !== undefined && lte !== undefined) {
    const span = gte === lte ? show(gte) : `${show(gte)} to ${show(lte)}`;
    if (!isMoney) return `${not}${span} employees`;
    return gte === lte
      ? `${not}raised exactly ${span}`
      : `${not}raised between ${show(gte)} and ${show(lte)}`;
  }
  if (isMoney) {
    return gte === undefined
      ? `${not}raised at most ${show(lte ?? 0)}`
      : `${not}raised at least ${show(gte)}`;
  }
  return gte === undefined
    ? `${not}${show(lte ?? 0)} or fewer employees`
    : `${not}${show(gte)} or more employees`;
};

/** A condition as a short statement about one company: "based in Germany", "10 or fewer employees", "is hiring". */
export const describeCondition = (condition: Condition): string => {
  switch (condition.field) {
    case "place": {
      const names = joinWithOr(condition.anyOf.map(placeName));
      return shorten(condition.negated ? `not based in ${names}` : `based in ${names}`);
    }
    case "foundedYear":
    case "cohortYear":
    case "employees":
    case "fundingUsd":
      return describeRange(condition);
    case "fundingStage": {
      const names = condition.anyOf.map((stage) => stageNames[stage]);
      if (names.length === 1 && names[0] === "bootstrapped") {
        return condition.negated ? "not bootstrapped" : "bootstrapped";
      }
      if (
        condition.anyOf.length === ventureStageCount &&
        !names.includes("bootstrapped") &&
        !names.includes("public")
      ) {
        return condition.negated ? "not venture-backed" : "venture-backed";
      }
      return `${condition.negated ? "not " : ""}at ${joinWithOr(names).replace("Series D or later or", "Series D or later, or")} stage`;
    }
    case "companyType": {
      const names = joinWithOr(condition.anyOf.map((type) => typeNames[type]));
      return condition.negated ? `is not ${names}` : `is ${names}`;
    }
    case "status": {
      const texts = condition.anyOf.map((status) => statusTexts[status][condition.negated ? 1 : 0]);
      return condition.negated ? texts.join(" and ") : joinWithOr(texts);
    }
    case "hiring":
      return condition.is ? "is hiring" : "is not hiring";
    case "nonprofit":
      return condition.is ? "is a nonprofit" : "is not a nonprofit";
  }
};

const shorten = (text: string): string => (text.length <= 400 ? text : `${text.slice(0, 397)}…`);
