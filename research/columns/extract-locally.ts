import type { CompanyProfile } from "../company";
import type { Location } from "../plan/places";
import type { Extraction, SiteReading } from "../ports";
import { addForeign } from "../retrieve/add-foreign";
import type { Passage, RankedPassage } from "../retrieve/passage";
import { findSurvivors, retrievePassages } from "../retrieve/retrieve-passages";
import { splitPassages } from "../retrieve/split-passages";
import { judgeLocally } from "../verify/judge-locally";
import { findFunding, findStage } from "../verify/local/find-funding";
import { findPlaces } from "../verify/local/find-places";
import { findReviews } from "../verify/local/find-reviews";
import { featureOf } from "../verify/local/judge-feature";
import { findEmployees, findFounded } from "../verify/local/page-fields";
import { readEvidence, type SiteEvidence } from "../verify/local/read-evidence";
import { namePattern, selfPattern } from "../verify/local/self-speech";
import { answerByProfile } from "./by-profile";
import { checkAnswer } from "./check-answers";
import type { Column, ColumnAnswer } from "./column";
import { cite, type Find, pickStatement } from "./local/find";
import { findEmail, findPhone } from "./local/find-contact";
import { findLabelled } from "./local/find-labelled";
import { findPageLink, findProfileLink } from "./local/find-links";
import { findCertifications, findCustomers, findMarkets } from "./local/find-lists";
import { findPeople } from "./local/find-people";
import { findPriceFrom } from "./local/find-price";
import { readSubject } from "./read-subject";
import { toQuestion } from "./to-question";
import { toValue } from "./to-value";

/** What a model is shown for one column. */
const passagesPerColumn = 8;

/**
 * The synchronous body of `ResearchCpu.extractValues`: what the profile knows and what rules read from the pages, each with its
 * evidence, and for every column the passages that a model would be shown. Rules abstain rather than guess.
 */
export function extractLocally(input: {
  company: CompanyProfile;
  columns: readonly Column[];
  site: SiteReading;
}): Extraction {
  const { company, columns, site } = input;
  const evidence = readEvidence(site);
  const passages = splitPassages(site.pages);
  const answers = columns.map((column) =>
    checkAnswer(answer(column, company, evidence, passages, site), site.pages),
  );
  return {
    answers,
    retrieved: columns.map((column, at) => ({
      criterionId: column.id,
      passages: addForeign(
        putCitedFirst(rank(column, passages), answers[at], passages),
        passages,
        site.pages,
        passagesPerColumn,
      ),
    })),
  };
}

/** The best by words; where those are few, what the company's main pages say first, in whatever words. */
function rank(column: Column, passages: readonly Passage[]): RankedPassage[] {
  const criterion = toQuestion(column);
  const byWords = retrievePassages({ criterion, passages, limit: passagesPerColumn });
  const known = new Set(byWords.map(({ id }) => id));
  const rest = findSurvivors(criterion, passages, passagesPerColumn)
    .filter(({ id }) => !known.has(id))
    .map((passage) => ({ ...passage, score: 0, similarity: null }));
  return [...byWords, ...rest].slice(0, passagesPerColumn);
}

function putCitedFirst(
  ranked: readonly RankedPassage[],
  found: ColumnAnswer | undefined,
  passages: readonly Passage[],
): RankedPassage[] {
  const cited = passages.filter(({ pageId, start, end }) =>
    found?.citations.some((one) => one.pageId === pageId && one.start < end && one.end > start),
  );
  const ids = new Set(cited.map(({ id }) => id));
  return [
    ...cited.map((passage) => ({ ...passage, score: ranked[0]?.score ?? 0, similarity: null })),
    ...ranked.filter(({ id }) => !ids.has(id)),
  ].slice(0, passagesPerColumn);
}

function answer(
  column: Column,
  company: CompanyProfile,
  evidence: SiteEvidence,
  passages: readonly Passage[],
  site: SiteReading,
): ColumnAnswer {
  const known = answerByProfile(column, company);
  if (known) return known;
  if (column.type === "yes_no") return answerYesNo(column, company, passages, site);
  const find = findFor(column, company, evidence);
  const value = find && toValue(column.type, find.reading);
  if (!find || !value) return notFound(column, site);
  return {
    columnId: column.id,
    outcome: "found",
    value,
    confidence: find.confidence,
    reasoning: find.fact ? `Read from a ${find.fact.origin}.` : "Its pages say so.",
    extractor: "local",
    model: null,
    fact: find.fact ?? null,
    citations: [...find.citations],
  };
}

const notFound = (column: Column, { pages }: SiteReading): ColumnAnswer => ({
  columnId: column.id,
  outcome: "not_found",
  value: null,
  confidence: 0,
  reasoning:
    pages.length === 1
      ? "One page read; it does not say it in words that the built-in rules know."
      : `${pages.length} pages read, none says it in words that the built-in rules know.`,
  extractor: "local",
  model: null,
  fact: null,
  citations: [],
});

/** A question of yes or no is a criterion, and has its judge. */
function answerYesNo(
  column: Column,
  company: CompanyProfile,
  passages: readonly Passage[],
  site: SiteReading,
): ColumnAnswer {
  const criterion = toQuestion(column);
  const relevant = retrievePassages({ criterion, passages, limit: passagesPerColumn });
  const verdict = judgeLocally({ company, criterion, passages: relevant, site });
  // What a company does instead denies a field of business, and no other thing that it may have.
  const isThing = criterion.kind !== "topic" || featureOf(criterion) !== null;
  const isDenial = verdict.outcome === "not_met" && isThing;
  if (verdict.outcome !== "met" && !isDenial) {
    const { reasoning } = verdict.outcome === "unclear" ? verdict : notFound(column, site);
    return { ...notFound(column, site), reasoning };
  }
  const yes = verdict.outcome === "met";
  return {
    columnId: column.id,
    outcome: "found",
    value: { type: "yes_no", yes, text: yes ? "Yes" : "No" },
    confidence: verdict.confidence,
    reasoning: verdict.reasoning,
    extractor: verdict.judge === "fact" ? "fact" : "local",
    model: null,
    fact: verdict.fact,
    citations: verdict.citations,
  };
}

function findFor(column: Column, company: CompanyProfile, evidence: SiteEvidence): Find | null {
  const name = namePattern(company);
  const self = selfPattern(name, evidence.productNames);
  const place = (read: (location: Location) => string | null): Find | null =>
    pickStatement(
      findPlaces(evidence, name).flatMap((one) => {
        const text = read(one.value);
        return text ? [{ ...one, value: text }] : [];
      }),
      (text) => ({ text }),
    );
  switch (readSubject(column.name)) {
    case "founded":
      return pickStatement(findFounded(evidence, name), (year) => ({
        text: `${year}`,
        number: year,
        date: `${year}`,
      }));
    case "employees":
      return pickStatement(findEmployees(evidence, name), (count) => ({
        text: `${count}`,
        number: count,
        unit: "people",
      }));
    case "headquarters":
      return place(({ city, country, region }) =>
        [city, country ?? region].filter(Boolean).join(", "),
      );
    case "country":
      return place(({ country }) => country);
    case "city":
      return place(({ city }) => city);
    case "funding":
      return pickStatement(findFunding(evidence, name), (usd) => ({
        text: `$${usd.toLocaleString("en-US")}`,
        number: usd,
        unit: "USD",
      }));
    case "fundingStage":
      return pickStatement(findStage(evidence, name), (stage) => ({
        text: stage.replaceAll("_", " "),
      }));
    case "price":
      return findPriceFrom(evidence, self);
    case "customers":
      return findCustomers(evidence, self, company.name);
    case "certifications":
      return findCertifications(evidence, self);
    case "rating":
      return findRating(evidence);
    case "person":
      return findPeople(column.name, evidence, name);
    case "email":
      return findEmail(evidence, company.domain);
    case "phone":
      return findPhone(evidence);
    case "profileLink":
      return findProfileLink(column.name, evidence);
    case "pageLink":
      return findPageLink(column.name, evidence);
    case "markets":
      return findMarkets(evidence);
    case "other":
      return findLabelled(column.name, evidence);
  }
}

/** A rating as its sentence states it, out of five. */
function findRating(evidence: SiteEvidence): Find | null {
  for (const { kind, share, count, sentence } of findReviews(evidence)) {
    // One customer's stars are no rating of the company.
    const isOfMany = count !== null || /\b(?:average|overall|in all)\b/i.test(sentence.text);
    if (kind !== "structured rating" && !(kind === "rating" && isOfMany)) continue;
    const rating = Math.round(share * 50) / 10;
    const stated = [rating.toFixed(1), `${rating}`, rating.toFixed(1).replace(".", ",")];
    if (!stated.some((number) => sentence.text.includes(number))) continue;
    return {
      reading: { text: `${rating} of 5`, number: rating, unit: "of 5" },
      confidence: kind === "rating" ? 0.85 : 0.93,
      citations: [cite(sentence)],
    };
  }
  return null;
}
