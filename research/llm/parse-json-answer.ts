import { fail, type Result, succeed } from "../result";
import type { ChatAnswer } from "./chat-model";

/** Reasoning, whose opening tag a chat template may have written and whose closing one may be missing; channels of gpt-oss. */
const preamble = /^[\s\S]*(?:<\/think(?:ing)?>|<\|message\|>)|<think(?:ing)?>[\s\S]*$/gi;

/**
 * The JSON value of a model's answer. Without structured output models wrap it in reasoning, prose or a Markdown fence:
 * then the last whole JSON object counts. A cut-off answer has none. No string holds what a database cannot store.
 */
export function parseJsonAnswer(
  answer: Pick<ChatAnswer, "text" | "finishReason">,
): Result<unknown, "truncated" | "not_json"> {
  const isCutOff = answer.finishReason === "length";
  const text = answer.text.replace(preamble, "");
  const found = parse(answer.text) ?? parse(text) ?? (isCutOff ? null : findLastObject(text));
  if (found) return succeed(found.value);
  return isCutOff
    ? fail("truncated", "The answer was cut off at the output limit.")
    : fail("not_json", "The answer was not valid JSON.");
}

function parse(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text.trim(), storable) };
  } catch {
    return null;
  }
}

const storable = (_key: string, value: unknown): unknown =>
  typeof value === "string" ? value.replaceAll("\u0000", "\ufffd").toWellFormed() : value;

function findLastObject(text: string): { readonly value: unknown } | null {
  let last: { readonly value: unknown } | null = null;
  for (let start = text.indexOf("{"); start >= 0; ) {
    const end = endOfObject(text, start);
    if (end === null) break;
    last = parse(text.slice(start, end)) ?? last;
    start = text.indexOf("{", end);
  }
  return last;
}

/** After the brace that closes the one at `start`; null when none does. */
function endOfObject(text: string, start: number): number | null {
  let depth = 0;
  let inString = false;
  for (let at = start; at < text.length; at += 1) {
    const character = text[at];
    if (inString && character === "\\") at += 1;
    else if (character === '"') inString = !inString;
    else if (!inString && character === "{") depth += 1;
    else if (!inString && character === "}") {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return null;
}
