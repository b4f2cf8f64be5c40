import type { PlannedCriterion } from "@/research/plan/plan";
import { planQuery } from "./api";

/** A criterion in a person's own words; the planner may see a structured test in it. */
export async function planOne(text: string): Promise<PlannedCriterion> {
  const answer = await planQuery(text, AbortSignal.timeout(2_000));
  const [first, ...others] = answer.ok ? answer.value.criteria : [];
  const known = first !== undefined && others.length === 0 ? first : null;
  return { text, kind: known?.kind ?? "other", condition: known?.condition ?? null, spans: [] };
}
