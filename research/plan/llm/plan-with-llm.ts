import type { ChatErrorCode, ChatModel } from "../../llm/chat-model";
import { completeJson } from "../../llm/complete-json";
import type { Failure } from "../../result";
import { type Plan, planSchema } from "../plan";
import { markWishes } from "../read-wishes";
import { mergePlans } from "./merge-plans";
import { planPrompt } from "./prompt";
import { readPlanAnswer } from "./read-plan-answer";
import { planAnswerSchema, planJsonSchema } from "./schema";

const maxOutputTokens = 3_000;

export type LlmPlan = {
  readonly plan: Plan;
  /** The model that took part; null when the plan is the rules' alone. */
  readonly model: string | null;
  /** Why the model took no part. */
  readonly failure: Failure<ChatErrorCode> | null;
};

/**
 * A plan by rules and model together. `rules` is the plan of `planQuery` for the same query; on any failure of the model
 * it is returned as it stands, so planning never fails because of a model.
 */
export async function planWithLlm(
  chat: ChatModel,
  input: { readonly query: string; readonly rules: Plan },
  signal: AbortSignal,
): Promise<LlmPlan> {
  const { query, rules } = input;
  const completion = await completeJson(
    chat,
    {
      purpose: "plan",
      ...planPrompt(query),
      schema: planJsonSchema,
      schemaName: "company_plan",
      maxOutputTokens,
      signal,
    },
    planAnswerSchema,
  );
  if (!completion.ok) return { plan: rules, model: null, failure: completion.error };
  const proposed = readPlanAnswer(query, completion.value.value);
  const merged = planSchema.safeParse(markWishes(query, mergePlans(query, rules, proposed)));
  return {
    plan: merged.success ? merged.data : rules,
    model: completion.value.model,
    failure: null,
  };
}
