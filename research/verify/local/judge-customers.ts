import type { Criterion } from "../../plan/plan";
import { abstain, type Draft, draft, says } from "./draft-verdict";
import { customerNames, hidesCustomers } from "./find-customers";
import type { Sentence, SiteEvidence } from "./read-evidence";

const nameInCriterion =
  /(?<=\p{Ll}[,]? )\p{Lu}[\p{L}\p{N}&.'’-]*(?: (?:(?:of|the|&|for|de|du|van|von) )?\p{Lu}[\p{L}\p{N}&.'’-]*){0,6}/gu;

/** "names its customers" by named-customer statements; "has X as a customer" by that name within one. `self`: the company or its product. */
export function judgeCustomers(criterion: Criterion, evidence: SiteEvidence, self: RegExp): Draft {
  const wantedNames = criterion.text.match(nameInCriterion) ?? [];
  const named: Sentence[] = [];
  const hidden: Sentence[] = [];
  for (const sentence of evidence.sentences) {
    if (sentence.role === "blog" || sentence.role === "legal" || sentence.role === "careers")
      continue;
    if (hidesCustomers(sentence)) {
      hidden.push(sentence);
      continue;
    }
    const names = customerNames(sentence, self);
    if (!names) continue;
    if (wantedNames.length === 0 || wantedNames.some((name) => sentence.text.includes(name)))
      named.push(sentence);
  }
  const [first] = named;
  const [hides] = hidden;
  if (first)
    return draft("met", Math.min(0.93, 0.82 + 0.03 * named.length), `${says(first)}.`, named);
  if (hides && wantedNames.length === 0) return draft("not_met", 0.88, `${says(hides)}.`, hidden);
  return abstain(
    evidence,
    wantedNames.length > 0
      ? `none names ${wantedNames.join(" or ")} as a customer`
      : "none names a customer",
  );
}
