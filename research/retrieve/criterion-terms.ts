import type { Condition, Criterion, CriterionKind } from "../plan/plan";
import { tokenize } from "./tokenize";
import { topicTerms } from "./topic-terms";

export type WeightedTerm = { readonly term: string; readonly weight: number };

/** Words that a query uses to ask, and that no page uses to answer. */
const frameWords = new Set(
  tokenize(
    "company companies startup business firm organisation organization website web site page related based good great " +
      "strong clear clearly publicly public least currently mention show list shown field area sector space industry",
  ),
);

/** What pages say when they answer a criterion of this kind. */
const kindTerms: Partial<Record<CriterionKind, string>> = {
  reviews:
    "review rating rated star testimonial customers say love recommend satisfied trustpilot g2 capterra google score feedback",
  pricing:
    "pricing price plan per month year user free trial starting cost fee billed quote usd eur annual",
  certification:
    "certified certification compliant compliance soc iso hipaa gdpr pci audit attestation accredited standard",
  customers: "customers clients trusted used case study teams logos helped partner choose",
};

const conditionTerms: Record<Condition["field"], string> = {
  place: "headquarters headquartered based office located address city country",
  foundedYear: "founded since established started year launched",
  cohortYear: "batch cohort accelerator combinator techstars class",
  employees: "team employees people staff colleagues size",
  fundingUsd: "raised funding investors million round backed bootstrapped",
  fundingStage: "raised seed series round investors backed bootstrapped funding",
  companyType: "company agency manufacturer nonprofit marketplace cooperative",
  status: "acquired public listed closed joined part",
  hiring: "careers hiring open positions roles jobs join apply vacancies",
  nonprofit: "nonprofit charity foundation donate mission",
};

/** Stemmed query terms: the criterion's own words count fully, synonyms half, words of its kind a third. */
export function criterionTerms(criterion: Criterion): WeightedTerm[] {
  const weights = new Map<string, number>();
  const add = (text: string, weight: number) => {
    for (const term of tokenize(text)) weights.set(term, Math.max(weight, weights.get(term) ?? 0));
  };
  if (criterion.kind === "topic" || criterion.kind === "product" || criterion.kind === "other") {
    const { strong, weak } = topicTerms(criterion.text);
    for (const term of strong) add(term, 0.5);
    for (const term of weak) add(term, 0.25);
  }
  add(kindTerms[criterion.kind] ?? "", 0.35);
  if (criterion.condition) {
    add(conditionTerms[criterion.condition.field], 0.5);
    if (criterion.condition.field === "place")
      for (const place of criterion.condition.anyOf.slice(0, 20)) add(place.name, 1);
  }
  for (const term of contentTerms(criterion.text)) weights.set(term, 1);
  return [...weights].map(([term, weight]) => ({ term, weight }));
}

/** The criterion's own stemmed words without the ones that only frame the question. */
export const contentTerms = (text: string): string[] => [
  ...new Set(tokenize(text).filter((term) => !frameWords.has(term))),
];
