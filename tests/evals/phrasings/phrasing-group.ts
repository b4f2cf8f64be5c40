import type { Condition, CriterionKind } from "@/research/plan/plan";

/**
 * Ways to say one thing, each alone on a page of an otherwise silent site: what the local judge should make of them.
 * Written from general knowledge of company sites before the rules that read them; `unclear` ones only look like the thing.
 */
export type PhrasingGroup = {
  readonly id: string;
  readonly kind: CriterionKind;
  readonly criterion: string;
  readonly condition?: Condition;
  /** Where such sentences stand: path and heading of the page. */
  readonly path: string;
  readonly heading: string;
  readonly met: readonly string[];
  readonly notMet: readonly string[];
  readonly unclear: readonly string[];
};
