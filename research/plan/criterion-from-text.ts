import { classifyCriterion } from "./classify-criterion";
import { conditionFromText } from "./condition-from-text";
import type { Criterion } from "./plan";

/** A criterion as a person wrote it: its kind, and the structured test when the text is one. */
export const criterionFromText = (id: string, text: string): Criterion => {
  const condition = conditionFromText(text);
  return { id, text, kind: condition ? "structured" : classifyCriterion(text), condition };
};
