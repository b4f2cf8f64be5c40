import { fail, type Result, succeed } from "../result";
import type { ChatAnswer } from "./chat-model";

/**
 * The JSON value of a model's answer. Models behind endpoints without structured output wrap it: a leading
 * `<think>…</think>` and a Markdown fence are taken off, nothing else is guessed.
 */
export function parseJsonAnswer(
  answer: Pick<ChatAnswer, "text" | "finishReason">,
): Result<unknown, "truncated" | "not_json"> {
  const text = answer.text
    .trim()
    .replace(/^<think>[\s\S]*?<\/think>\s*/, "")
    .replace(/^```(?:json)?\s*([\s\S]*?)\s*```$/, "$1");
  try {
    return succeed<unknown>(JSON.parse(text));
  } catch {
    return answer.finishReason === "length"
      ? fail("truncated", "The answer was cut off at the output limit.")
      : fail("not_json", "The answer was not valid JSON.");
  }
}
