import type { CompanyProfile } from "../../company";
import { describeCondition } from "../../plan/describe-condition";
import { evaluateCondition } from "../../plan/evaluate-condition";
import type { Criterion } from "../../plan/plan";
import type { Draft } from "./draft-verdict";

const fieldWords: Readonly<Record<string, string>> = {
  place: "location",
  foundedYear: "founding year",
  cohortYear: "accelerator batch",
  employees: "number of employees",
  fundingUsd: "funding in US dollars",
  fundingStage: "funding stage",
  companyType: "type of company",
  status: "status",
  hiring: "open positions",
  nonprofit: "nonprofit status",
};

/** What the corpus already knows decides at once, without a page; null when it does not know the field. */
export function judgeByProfile(criterion: Criterion, company: CompanyProfile): Draft | null {
  if (!criterion.condition) return null;
  const result = evaluateCondition(criterion.condition, company);
  if (!result) return null;
  const { holds, field, value } = result;
  const words =
    typeof value === "boolean" ? (value ? "yes" : "no") : String(value).replace(/_/g, " ");
  return {
    outcome: holds ? "met" : "not_met",
    confidence: 0.95,
    reasoning: `The profile of ${company.name} gives its ${fieldWords[field] ?? field}: ${words}; asked was “${describeCondition(criterion.condition)}”.`,
    citations: [],
    fact: { field, value, origin: "company profile" },
  };
}
