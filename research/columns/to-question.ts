import { criterionFromText } from "../plan/criterion-from-text";
import type { Criterion } from "../plan/plan";
import type { Column } from "./column";
import { ruleOf, yesNoWords } from "./read-subject";

/** A column as the question that pages are read and passages are ranked for. */
export function toQuestion(column: Column): Criterion {
  const rule = column.type === "yes_no" ? null : ruleOf(column.name);
  if (rule) return { ...rule.need, id: column.id };
  const words = column.name.replace(/\?$/, "").trim();
  const isThing = column.type === "yes_no" && !yesNoWords.test(words);
  const criterion = criterionFromText(column.id, isThing ? `has ${words}` : words);
  return column.type === "yes_no" ? criterion : { ...criterion, kind: "other", condition: null };
}
