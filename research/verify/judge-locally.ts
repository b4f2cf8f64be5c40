import type { CompanyProfile } from "../company";
import type { Condition, Criterion } from "../plan/plan";
import { findTopics } from "../plan/topic-lexicon";
import type { SiteReading } from "../ports";
import type { Passage } from "../retrieve/passage";
import { calibrate } from "./local/calibration";
import type { Draft } from "./local/draft-verdict";
import { judgeByProfile } from "./local/judge-by-profile";
import { judgeCertification } from "./local/judge-certification";
import { judgeCustomers } from "./local/judge-customers";
import { featureOf, judgeFeature } from "./local/judge-feature";
import { judgeOther } from "./local/judge-other";
import { judgeReviews } from "./local/judge-reviews";
import { judgeFromPages } from "./local/judge-structured";
import { judgeTopic } from "./local/judge-topic";
import { readEvidence, type SiteEvidence } from "./local/read-evidence";
import { namePattern, selfPattern } from "./local/self-speech";
import { splitNegation } from "./local/split-negation";
import type { Verdict } from "./verdict";

const evidenceOf = new WeakMap<SiteReading, SiteEvidence>();

/**
 * Decides one criterion without a model: the corpus profile first (judge "fact"), then rules over what the pages state (judge "local").
 * `passages` are those retrieved for this criterion. Three outcomes; it abstains rather than guesses, and says what it looked at.
 * Sentences that try to instruct a model are never looked at.
 */
export function judgeLocally(input: {
  company: CompanyProfile;
  criterion: Criterion;
  passages: readonly Passage[];
  site: SiteReading;
}): Verdict {
  const { company, criterion, passages, site } = input;
  const byProfile = judgeByProfile(criterion, company);
  if (byProfile) return toVerdict(criterion, "fact", byProfile);
  const evidence = evidenceOf.get(site) ?? readEvidence(site);
  evidenceOf.set(site, evidence);
  const answer = judgeFromText(criterion, company, passages, evidence);
  const unreadable = whyUnreadable(evidence);
  // Structured facts ("Founded: 1995") need no English and no homepage; sentences do.
  if (unreadable && !(answer.outcome !== "unclear" && restsOnFacts(answer, evidence)))
    return toVerdict(criterion, "local", {
      outcome: "unclear",
      confidence: 0.5,
      reasoning: unreadable,
      citations: [],
    });
  return toVerdict(criterion, "local", answer);
}

const restsOnFacts = (answer: Draft, { sentences }: SiteEvidence): boolean =>
  answer.citations.length > 0 &&
  answer.citations.every(({ pageId, start }) =>
    sentences.some(
      ({ page, start: at, kind }) => page.id === pageId && at === start && kind === "fact",
    ),
  );

function judgeFromText(
  criterion: Criterion,
  company: CompanyProfile,
  passages: readonly Passage[],
  evidence: SiteEvidence,
): Draft {
  if (hasCondition(criterion)) return judgeFromPages(criterion, evidence, namePattern(company));
  const { negated, text } = splitNegation(criterion.text);
  const positive = negated ? { ...criterion, text } : criterion;
  const answer = judgePositive(positive, company, passages, evidence);
  return negated ? invert(answer) : answer;
}

function judgePositive(
  criterion: Criterion,
  company: CompanyProfile,
  passages: readonly Passage[],
  evidence: SiteEvidence,
): Draft {
  const name = selfPattern(namePattern(company), evidence.productNames);
  const feature = featureOf(criterion);
  switch (criterion.kind) {
    case "reviews":
      return judgeReviews(criterion, evidence);
    case "certification":
      return judgeCertification(criterion, evidence, name);
    case "customers":
      // "serves hospitals" asks for a field, "names its customers" and "has Siemens as a customer" for names.
      if (servesField(criterion.text)) return judgeTopic(criterion, evidence, name);
      return judgeCustomers(criterion, evidence, name);
    case "pricing":
    case "product":
      if (feature) return judgeFeature(feature, evidence, name);
      return judgeTopic(criterion, evidence, name);
    case "topic":
    case "structured":
      return feature?.noun === "open source"
        ? judgeFeature(feature, evidence, name)
        : judgeTopic(criterion, evidence, name);
    case "other":
      return feature
        ? judgeFeature(feature, evidence, name)
        : judgeOther(criterion, passages, evidence, name);
  }
}

const servesField = (text: string): boolean =>
  /\b(?:serv(?:es?|ing)|sells? to|for|caters? to|targets?|helps?|aimed at)\b/i.test(text) &&
  findTopics(text).length > 0;

const hasCondition = (criterion: Criterion): criterion is Criterion & { condition: Condition } =>
  criterion.condition !== null;

const invert = (draft: Draft): Draft =>
  draft.outcome === "unclear"
    ? draft
    : { ...draft, outcome: draft.outcome === "met" ? "not_met" : "met" };

/** Missing pages are never evidence of absence. */
function whyUnreadable({
  pages,
  homepageRead,
  foreignLanguages,
  skippedReasons,
}: SiteEvidence): string | null {
  if (pages.length === 0 && foreignLanguages.length > 0)
    return `Its pages are in ${foreignLanguages.join(" and ")}; the built-in judge reads English only.`;
  if (pages.length === 0)
    return `None of its pages could be read${skippedReasons[0] ? ` (${skippedReasons[0]})` : ""}.`;
  if (!homepageRead && foreignLanguages.length === 0)
    return `Its homepage could not be read${skippedReasons[0] ? ` (${skippedReasons[0]})` : ""}, so nothing is concluded from the other pages.`;
  return null;
}

const toVerdict = (criterion: Criterion, judge: "fact" | "local", answer: Draft): Verdict => ({
  criterionId: criterion.id,
  outcome: answer.outcome,
  confidence: Math.round(confidenceOf(criterion, judge, answer) * 100) / 100,
  reasoning: answer.reasoning,
  judge,
  model: null,
  fact: answer.fact ?? null,
  citations: [...answer.citations],
});

/** A profile's facts are known; what rules read is as sure as such readings were on development data. */
const confidenceOf = (
  { kind }: Criterion,
  judge: "fact" | "local",
  { outcome, confidence }: Draft,
): number =>
  judge === "fact" || outcome === "unclear" ? confidence : calibrate(kind, outcome, confidence);
