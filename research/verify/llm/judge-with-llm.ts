import type { ChatErrorCode, ChatModel } from "../../llm/chat-model";
import { completeJson } from "../../llm/complete-json";
import type { JudgeErrorCode, JudgeInput } from "../../ports";
import { fail, type Result, succeed } from "../../result";
import type { Verdict } from "../verdict";
import { chooseEvidence } from "./choose-evidence";
import { judgePrompt } from "./prompt";
import { readVerdicts } from "./read-verdicts";
import { judgeAnswerSchema, judgeJsonSchema } from "./schema";

/** A verdict is some 150 tokens; the rest is room for models that reason first. */
const baseOutputTokens = 2_500;
const outputTokensPerCriterion = 300;

/**
 * Judges all criteria of one company in one call (two if the first answer is unusable). One verdict per criterion, in
 * order, every citation already located in its page; the caller runs `checkCitations` again all the same. Without any
 * passage there is nothing to quote: every verdict is `unclear` and no call is made.
 */
export async function judgeWithLlm(
  chat: ChatModel,
  input: JudgeInput,
  signal: AbortSignal,
): Promise<Result<Verdict[], JudgeErrorCode>> {
  const evidence = chooseEvidence(input);
  if (evidence.criteria.length === 0) return succeed([]);
  if (evidence.passages.length === 0) {
    return succeed(input.criteria.map(({ id }) => nothingToRead(id)));
  }
  const completion = await completeJson(
    chat,
    {
      purpose: "judge",
      ...judgePrompt(input.company, evidence),
      schema: judgeJsonSchema(evidence),
      schemaName: "company_verdicts",
      maxOutputTokens: baseOutputTokens + outputTokensPerCriterion * evidence.criteria.length,
      signal,
    },
    judgeAnswerSchema,
  );
  if (!completion.ok) {
    return fail(judgeCodes[completion.error.code], completion.error.message);
  }
  return succeed(
    readVerdicts({
      evidence,
      items: completion.value.value.verdicts,
      homepageRead: input.site.homepageRead,
      model: completion.value.model,
    }),
  );
}

export const judgeCodes: Readonly<Record<ChatErrorCode, JudgeErrorCode>> = {
  unavailable: "unavailable",
  misconfigured: "misconfigured",
  rate_limited: "rate_limited",
  budget_spent: "budget_spent",
  user_day_spent: "user_day_spent",
  day_spent: "day_spent",
  price_unknown: "misconfigured",
  invalid_answer: "invalid_answer",
  refused: "invalid_answer",
  aborted: "aborted",
};

const nothingToRead = (criterionId: string): Verdict => ({
  criterionId,
  outcome: "unclear",
  confidence: 0,
  reasoning: "No text of the company's pages bears on this.",
  judge: "llm",
  model: null,
  fact: null,
  citations: [],
});
