import { companyStatuses } from "../company";
import { classifyCriterion } from "./classify-criterion";
import { conditionFromText } from "./condition-from-text";
import type { Condition, Criterion } from "./plan";

/** A criterion as a person wrote it: its kind, and the structured test when the text is one. */
export const criterionFromText = (id: string, text: string): Criterion => {
  // In a sentence "recruiting" is what a company does now; alone, as a criterion, it is a field of business.
  if (/^recruiting$/i.test(text.trim())) return { id, text, kind: "topic", condition: null };
  const condition = conditionFromText(text) ?? bareStatus(text);
  return { id, text, kind: condition ? "structured" : classifyCriterion(text), condition };
};

/** "Active", "not public", "active or public": words too common to be a status in a query, but not alone in a criterion. */
function bareStatus(text: string): Condition | null {
  const bare = text
    .trim()
    .toLowerCase()
    .replace(/^(?:is|are|still|currently) /, "");
  const words = bare.replace(/^not /, "").split(/(?:, | or |, or )/);
  const anyOf = companyStatuses.filter((status) => words.includes(status));
  if (anyOf.length !== words.length) return null;
  return { field: "status", anyOf, negated: bare.startsWith("not ") };
}
