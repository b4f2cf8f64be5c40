import type { CompanyProfile } from "../company";
import { evaluateCondition } from "../plan/evaluate-condition";
import { placeContains } from "../plan/places";
import type { Condition } from "../plan/plan";
import { tokenize } from "../retrieve/tokenize";
import type { CompanyQuery, TextNeed } from "./company-query";
import { spreadCompanies } from "./spread-companies";

export type PoolCompany = {
  readonly profile: CompanyProfile;
  /** Direction of the vector of `companyText`, as `toDirection` keeps it; null while it is not encoded. */
  readonly direction: Int8Array | null;
};

export type RankedCompany = {
  readonly profile: CompanyProfile;
  /** 0..1: its score as a share of the best companies' score; 1 when the query has no text wishes. */
  readonly fit: number;
};

// BM25 after Robertson and Zaragoza (2009), "The Probabilistic Relevance Framework: BM25 and Beyond".
const k1 = 1.2;
const b = 0.6;
const fieldWeights = { name: 1, oneLiner: 2, industries: 2, description: 1 } as const;
/** All phrases of a wish count as one term; its own words add a little, and all where the lexicon knows no topic. */
const ownWordsShare = 0.3;
const cosineWeight = 16;
/** What the weakest of several wishes adds: a company has to answer all of them. */
const weakestShare = 1;
const nearPlaceBonus = 6;
const unknownFieldPenalty = 3;
const bestCount = 5;

/**
 * Orders a pool best first by words, vectors and fields; leaves out what contradicts a condition. Equal scores are
 * ordered by domain, so the same pool always gives the same order.
 */
export function rankPool(input: {
  query: CompanyQuery;
  pool: readonly PoolCompany[];
  /** Background-subtracted, one for each of `query.needs`; null without an encoder. */
  needVectors: readonly Float32Array[] | null;
}): RankedCompany[] {
  const { query, needVectors } = input;
  const asked = new Set(query.needs.flatMap(needWords));
  const allowed = input.pool.flatMap((company) => {
    const unknown = countUnknown(query.conditions, company.profile);
    return unknown === null ? [] : [{ ...company, unknown }];
  });
  const documents = allowed.map(({ profile }) => readDocument(profile, asked));
  const index = indexDocuments(documents);
  const needScores = query.needs.map((need, at) => {
    const words = scoreWords(index, need);
    const vector = needVectors?.[at];
    // "Not robotics": what is near robotics may be wanted, only what says it is not.
    const cosines = vector && !need.isNegated ? scoreVectors(allowed, vector) : null;
    return words.map((score, company) => score + cosineWeight * (cosines?.[company] ?? 0));
  });
  const scored = allowed.map(({ profile, unknown }, at) => {
    const wanted = query.needs.flatMap((need, n) =>
      need.isNegated ? [] : [needScores[n]?.[at] ?? 0],
    );
    const unwanted = query.needs.flatMap((need, n) =>
      need.isNegated ? [needScores[n]?.[at] ?? 0] : [],
    );
    const weakest = wanted.length > 1 ? Math.min(...wanted) * wanted.length * weakestShare : 0;
    const isNear = query.nearPlaces.some((place) => placeContains(place, profile) === true);
    const score =
      sum(wanted) +
      weakest -
      sum(unwanted) +
      (isNear ? nearPlaceBonus : 0) -
      unknownFieldPenalty * unknown;
    return { profile, score, fields: documents[at]?.fields ?? [] };
  });
  scored.sort(
    (one, other) =>
      other.score - one.score || compareText(one.profile.domain, other.profile.domain),
  );
  const best = mean(scored.slice(0, bestCount).map(({ score }) => score));
  const hasNeeds = query.needs.some(({ isNegated }) => !isNegated);
  return spreadCompanies(scored).map(({ profile, score }) => ({
    profile,
    fit: hasNeeds ? Math.max(0, Math.min(1, score / Math.max(best, Number.EPSILON))) : 1,
  }));
}

/** Conditions whose field the profile does not know; null when one is contradicted. */
function countUnknown(conditions: readonly Condition[], profile: CompanyProfile): number | null {
  let unknown = 0;
  for (const condition of conditions) {
    const result = evaluateCondition(condition, profile);
    if (result?.holds === false) return null;
    if (result === null) unknown += 1;
  }
  return unknown;
}

type Document = {
  /** Stemmed words of each field, in order. */
  readonly fields: readonly { readonly words: readonly string[]; readonly weight: number }[];
  /** Weighted occurrences of the words that the query asks for. */
  readonly counts: ReadonlyMap<string, number>;
  readonly length: number;
};

const maxDescriptionLength = 4_000;

const needWords = (need: TextNeed): string[] =>
  [...need.phrases.map(({ phrase }) => phrase), ...need.words].flatMap(tokenize);

function readDocument(
  { name, oneLiner, description, industries }: CompanyProfile,
  asked: ReadonlySet<string>,
): Document {
  const counts = new Map<string, number>();
  let length = 0;
  const fields = [
    { text: name, weight: fieldWeights.name },
    { text: oneLiner ?? "", weight: fieldWeights.oneLiner },
    { text: industries.join(" ; "), weight: fieldWeights.industries },
    { text: (description ?? "").slice(0, maxDescriptionLength), weight: fieldWeights.description },
  ].map(({ text, weight }) => {
    const words = tokenize(text);
    for (const word of words) {
      if (asked.has(word)) counts.set(word, (counts.get(word) ?? 0) + weight);
    }
    length += words.length * weight;
    return { words, weight };
  });
  return { fields, counts, length };
}

type DocumentIndex = {
  readonly documents: readonly Document[];
  readonly norms: readonly number[];
  /** Inverse document frequency of something that so many documents have. */
  readonly idf: (documents: number) => number;
};

function indexDocuments(documents: readonly Document[]): DocumentIndex {
  const size = documents.length;
  const meanLength = mean(documents.map(({ length }) => length)) || 1;
  return {
    documents,
    norms: documents.map(({ length }) => k1 * (1 - b + (b * length) / meanLength)),
    idf: (count) => Math.log(1 + (size - count + 0.5) / (count + 0.5)),
  };
}

function scoreWords(index: DocumentIndex, need: TextNeed): number[] {
  const phrases = need.phrases.map(({ phrase, weight }) => ({ words: tokenize(phrase), weight }));
  const asTopic = saturate(
    index,
    index.documents.map((document) =>
      sum(phrases.map(({ words, weight }) => weight * countPhrase(document, words))),
    ),
  );
  const share = phrases.length > 0 ? ownWordsShare : 1;
  const totals = [...asTopic];
  for (const word of new Set(need.words.flatMap(tokenize))) {
    const scores = saturate(
      index,
      index.documents.map(({ counts }) => counts.get(word) ?? 0),
    );
    scores.forEach((score, at) => {
      totals[at] = (totals[at] ?? 0) + share * score;
    });
  }
  return totals;
}

function saturate(index: DocumentIndex, frequencies: readonly number[]): number[] {
  const weight = index.idf(frequencies.filter((frequency) => frequency > 0).length);
  return frequencies.map((frequency, at) =>
    frequency === 0 ? 0 : (weight * frequency * (k1 + 1)) / (frequency + (index.norms[at] ?? k1)),
  );
}

function countPhrase({ fields, counts }: Document, phrase: readonly string[]): number {
  const [first] = phrase;
  if (first === undefined || !phrase.every((word) => counts.has(word))) return 0;
  if (phrase.length === 1) return counts.get(first) ?? 0;
  let count = 0;
  for (const { words, weight } of fields) {
    for (let at = words.indexOf(first); at >= 0; at = words.indexOf(first, at + 1)) {
      if (phrase.every((word, offset) => words[at + offset] === word)) count += weight;
    }
  }
  return count;
}

/** Cosines; a company without a vector counts as the pool's mean, neither near nor far. */
function scoreVectors(companies: readonly PoolCompany[], query: Float32Array): number[] {
  const cosines = companies.map(({ direction }) =>
    direction && direction.length === query.length ? likeness(direction, query) : null,
  );
  const usual = mean(cosines.filter((cosine) => cosine !== null));
  return cosines.map((cosine) => cosine ?? usual);
}

/** Dot product with the direction's unit vector. */
function likeness(direction: Int8Array, query: Float32Array): number {
  let dot = 0;
  let squares = 0;
  for (let at = 0; at < direction.length; at += 1) {
    const value = direction[at] ?? 0;
    dot += value * (query[at] ?? 0);
    squares += value * value;
  }
  return dot / (Math.sqrt(squares) || 1);
}

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);
const mean = (values: readonly number[]): number => sum(values) / Math.max(1, values.length);
const compareText = (one: string, other: string): number =>
  one < other ? -1 : one > other ? 1 : 0;
