import type { CompanyProfile } from "../company";
import type { Criterion } from "../plan/plan";
import { topicByLabel } from "../plan/topic-lexicon";
import { judgeDescribedTopic } from "./judge-described-topic";
import type { Draft } from "./local/draft-verdict";
import { judgeByProfile } from "./local/judge-by-profile";
import type { Verdict } from "./verdict";

/** What a profile says of a company in words; reviews, prices and the like are the company's pages to show. */
const describedKinds: ReadonlySet<Criterion["kind"]> = new Set([
  "topic",
  "product",
  "customers",
  "other",
]);
/** A profile is somebody's summary, not the company's own page. */
const maxConfidence = 0.75;

/**
 * Judges a criterion that the pages left open by the words of the corpus profile. Only `met` comes out of it: what a
 * short description does not mention is not thereby missing. Null when it decides nothing.
 */
export function judgeByDescription(
  company: CompanyProfile,
  criterion: Criterion,
  siteWasRead: boolean,
): Verdict | null {
  const draft = judgeDescribed(company, criterion);
  if (draft?.outcome !== "met" || draft.confidence < 0.7) return null;
  const about = siteWasRead ? "Its pages leave it open" : "Its site could not be read";
  const reasoning = `${about}; its ${draft.reasoning.slice("Its ".length)}`;
  return toVerdict(criterion, { ...draft, reasoning });
}

/**
 * Decides one criterion from a profile alone, without a page: its fields, else its words. What neither says is unclear.
 */
export function judgeProfile(company: CompanyProfile, criterion: Criterion): Verdict {
  const byField = judgeByProfile(criterion, company);
  if (byField)
    return { ...toVerdict(criterion, byField), confidence: byField.confidence, judge: "fact" };
  const draft = judgeDescribed(company, criterion);
  return draft ? toVerdict(criterion, draft) : toVerdict(criterion, undecided);
}

const undecided: Draft = {
  outcome: "unclear",
  confidence: 0.5,
  reasoning: "Its profile does not say.",
  citations: [],
};

const judgeDescribed = (company: CompanyProfile, criterion: Criterion): Draft | null =>
  isDescribed(criterion) ? judgeDescribedTopic(company, criterion) : null;

/** Also a bare topic that is usually about something else ("compliance"), and a type that no field knows ("marketplace"). */
const isDescribed = ({ kind, condition, text }: Criterion): boolean =>
  describedKinds.has(kind) ||
  condition?.field === "companyType" ||
  (condition === null && topicByLabel(text) !== null);

const toVerdict = (criterion: Criterion, draft: Draft): Verdict => ({
  criterionId: criterion.id,
  outcome: draft.outcome,
  confidence: Math.min(draft.confidence, maxConfidence),
  reasoning: draft.reasoning,
  judge: "local",
  model: null,
  fact: draft.fact ?? null,
  citations: [],
});
