import type { CompanyRow } from "@/db/upsert-companies";
import { createRandom, type Random } from "@/demo/corpus/random";
import { topics } from "@/research/plan/topic-lexicon";

export const dimensions = 512;
export type GeneratedCompany = {
  readonly row: CompanyRow;
  /** Which of the prepared vectors is its own. */
  readonly vectorNumber: number;
};

/** Texts and vectors are put together of so many a topic: a million made from scratch would take minutes. */
const sentencesPerTopic = 24;
const vectorsPerTopic = 8;
export const vectorCount = topics.length * vectorsPerTopic;

const places: readonly (readonly [string, string, number])[] = [
  ["United States", "San Francisco", 30],
  ["United States", "New York", 25],
  ["United Kingdom", "London", 10],
  ["India", "Bengaluru", 9],
  ["Germany", "Berlin", 6],
  ["France", "Paris", 5],
  ["Brazil", "São Paulo", 4],
  ["Nigeria", "Lagos", 3],
  ["Japan", "Tokyo", 3],
  ["Estonia", "Tallinn", 1],
];
const glue =
  "we help teams with a platform that gives people the tools and data they need to run their work every day customers can start in minutes and grow with our software service built for companies of any size modern simple fast reliable secure product".split(
    " ",
  );
const statuses = ["active", "active", "active", "inactive", "acquired"] as const;

/** Company number `n`, the same every time: a main topic (the first of the lexicon are the most frequent), a side topic, glue. */
export function generateCompany(n: number): GeneratedCompany {
  const random = createRandom(n, "bench-company");
  const main = pickTopic(random);
  const vectorNumber = main * vectorsPerTopic + random.between(0, vectorsPerTopic - 1);
  const side = sideOf(vectorNumber);
  const sentence = (at: number) => random.pick(sentencesOf(at));
  const [country, city] = pickPlace(random);
  return {
    row: {
      domain: `company-${n}.example.com`,
      name: `Company ${n}`,
      homepage_url: `https://company-${n}.example.com/`,
      one_liner: `${random.pick(glue)} ${random.pick(namesOf(main))} for ${random.pick(glue)}`,
      description: [main, main, side, main].map(sentence).join(". "),
      country: random.chance(0.1) ? null : country,
      region: null,
      city: random.chance(0.2) ? null : city,
      founded_year: random.chance(0.3) ? null : random.between(1990, 2025),
      cohort_year: null,
      employees: random.chance(0.2) ? null : Math.round(10 ** (random.next() * 3.5)),
      funding_usd: null,
      funding_stage: null,
      company_type: null,
      status: random.pick(statuses),
      hiring: random.chance(0.3),
      nonprofit: random.chance(0.01),
      industries: [],
    },
    vectorNumber,
  };
}

function namesOf(at: number): readonly string[] {
  const topic = topics[at];
  return topic ? [topic.label, ...topic.synonyms, ...topic.narrower] : ["things"];
}

const sentences = new Map<number, readonly string[]>();

function sentencesOf(at: number): readonly string[] {
  const known = sentences.get(at);
  if (known) return known;
  const random = createRandom(at, "bench-sentences");
  const made = Array.from({ length: sentencesPerTopic }, () =>
    [
      ...random.sample(glue, random.between(6, 10)),
      random.pick(namesOf(at)),
      ...random.sample(glue, random.between(2, 5)),
    ].join(" "),
  );
  sentences.set(at, made);
  return made;
}

/** Zipf-like: a few topics have many companies, most have few. */
const pickTopic = (random: Random): number => Math.floor(topics.length * random.next() ** 2);

function pickPlace(random: Random): readonly [string, string] {
  let left = random.next() * places.reduce((sum, [, , weight]) => sum + weight, 0);
  for (const [country, city, weight] of places) {
    left -= weight;
    if (left < 0) return [country, city];
  }
  return ["United States", "New York"];
}

const centres = new Map<number, Float32Array>();

/** The centre around which the vectors of a topic's companies lie; `-1` and below for texts without a topic. */
export function topicVector(at: number): Float32Array {
  const known = centres.get(at);
  if (known) return known;
  const random = createRandom(at, "bench-topic");
  const centre = Float32Array.from({ length: dimensions }, () => random.next() - 0.5);
  centres.set(at, centre);
  return centre;
}

const sideOf = (vectorNumber: number): number =>
  pickTopic(createRandom(vectorNumber, "bench-side"));

const noise = Array.from({ length: 128 }, (_, n) => topicVector(-1_000 - n));

/** Around the centre of its topic, a little towards that of another, with as much noise as both. */
export function preparedVector(vectorNumber: number): Float32Array {
  const random = createRandom(vectorNumber, "bench-vector");
  const main = topicVector(Math.floor(vectorNumber / vectorsPerTopic));
  const side = topicVector(sideOf(vectorNumber));
  const [one, two, three] = [random.pick(noise), random.pick(noise), random.pick(noise)];
  return main.map((value, at) => {
    const drift = (one[at] ?? 0) - (two[at] ?? 0) + (three[at] ?? 0);
    return value + 0.4 * (side[at] ?? 0) + 0.7 * drift;
  });
}
