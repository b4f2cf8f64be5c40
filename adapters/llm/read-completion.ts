import { z } from "zod";
import type { ChatAnswer, ChatUsage } from "@/research/llm/chat-model";
import { fail, type Result, succeed } from "@/research/result";

const count = z.number().int().nonnegative();

const usageSchema = z.object({
  // No prompt is empty: servers that do not count say 0.
  prompt_tokens: count.positive(),
  completion_tokens: count,
  total_tokens: count.nullish(),
  completion_tokens_details: z.object({ reasoning_tokens: count.nullish() }).nullish(),
});

/** Some servers give reasoning and answer as parts of one content. */
const contentSchema = z.union([
  z.string(),
  z
    .array(z.object({ text: z.string().catch("") }))
    .transform((parts) => parts.map(({ text }) => text).join("")),
]);

/** What any "OpenAI-compatible" server has to send; everything else may be missing. */
const completionSchema = z.object({
  model: z.string().min(1).nullish(),
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({ content: contentSchema.nullish(), refusal: z.string().nullish() }),
      }),
    )
    .min(1),
});

/** Usage, or null where it is missing or malformed. Some servers leave reasoning out of `completion_tokens` but not out of the total. */
export function readUsage(body: unknown): ChatUsage | null {
  const parsed = z.object({ usage: usageSchema }).safeParse(body);
  if (!parsed.success) return null;
  const { prompt_tokens, completion_tokens, total_tokens, completion_tokens_details } =
    parsed.data.usage;
  return {
    inputTokens: prompt_tokens,
    outputTokens: Math.max(completion_tokens, (total_tokens ?? 0) - prompt_tokens),
    reasoningTokens: completion_tokens_details?.reasoning_tokens ?? 0,
  };
}

/** A router whose own provider broke off says so within the answer. */
export const brokeOff = (body: unknown): boolean =>
  z
    .object({ choices: z.tuple([z.object({ finish_reason: z.literal("error") })], z.unknown()) })
    .safeParse(body).success;

export function readCompletion(
  body: unknown,
  askedModel: string,
): Result<ChatAnswer, "invalid_answer" | "refused"> {
  const parsed = completionSchema.safeParse(body);
  const choice = parsed.success ? parsed.data.choices[0] : undefined;
  if (!parsed.success || choice === undefined) {
    return fail("invalid_answer", "The model endpoint's answer is not a chat completion.");
  }
  const { finish_reason: reason, message } = choice;
  if (message.refusal) return fail("refused", "The model refused to answer.");
  if (reason === "content_filter") {
    return fail("refused", "The provider's content filter stopped the answer.");
  }
  return succeed({
    text: message.content ?? "",
    usage: readUsage(body),
    model: parsed.data.model ?? askedModel,
    finishReason: reason === "stop" || reason === "length" ? reason : "other",
  });
}
