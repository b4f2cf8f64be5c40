import type { z } from "zod";
import { fail, type Result, succeed } from "../result";
import type { ChatAnswer, ChatErrorCode, ChatModel, ChatRequest } from "./chat-model";
import { parseJsonAnswer } from "./parse-json-answer";

export type JsonCompletion<Value> = { readonly value: Value; readonly model: string };

/**
 * Asks for JSON of a shape. An answer that is cut off, is not JSON or has another shape is asked for once more, with
 * the reason (and twice the room if it was cut off); a second one like it is `invalid_answer`.
 */
export async function completeJson<Value>(
  chat: ChatModel,
  request: ChatRequest,
  shape: z.ZodType<Value>,
): Promise<Result<JsonCompletion<Value>, ChatErrorCode>> {
  const first = await chat.complete(request);
  const firstRead = readAnswer(first, shape);
  if (!first.ok || firstRead.ok) return firstRead;
  const cutOff = first.value.finishReason === "length";
  const second = await chat.complete({
    ...request,
    user: `${request.user}\n\nAn earlier answer could not be used: ${firstRead.error.message} Answer again, briefly, with the JSON object only.`,
    maxOutputTokens: cutOff ? request.maxOutputTokens * 2 : request.maxOutputTokens,
  });
  return readAnswer(second, shape);
}

function readAnswer<Value>(
  answer: Result<ChatAnswer, ChatErrorCode>,
  shape: z.ZodType<Value>,
): Result<JsonCompletion<Value>, ChatErrorCode> {
  if (!answer.ok) return answer;
  const json = parseJsonAnswer(answer.value);
  if (!json.ok) return fail("invalid_answer", json.error.message);
  const parsed = shape.safeParse(json.value);
  if (parsed.success) return succeed({ value: parsed.data, model: answer.value.model });
  const issue = parsed.error.issues[0];
  const where =
    issue === undefined || issue.path.length === 0 ? "the top level" : issue.path.join(".");
  return fail("invalid_answer", `The answer did not have the expected shape at ${where}.`);
}
