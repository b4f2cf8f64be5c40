import { type Operation, operations, type StepError, streamedReply, toStepError } from "./protocol";
import type { Reply } from "./step-request";

/** What a reply of the app means for the job. */
export type ReplyMeaning =
  | { readonly kind: "completed"; readonly data: unknown }
  | {
      readonly kind: "operations";
      readonly operations: readonly Operation[];
      readonly requestVersion: number | null;
      readonly retry: RetryWish;
    }
  | {
      readonly kind: "failed";
      readonly error: StepError;
      readonly raw: unknown;
      readonly retry: RetryWish;
    };

/** `never` forbids a retry, `at` (epoch ms) asks for a moment, null leaves it to the backoff. */
export type RetryWish = "never" | { readonly at: number } | null;

function parseJson(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}

function readRetryWish(headers: Readonly<Record<string, string>>, nowMs: number): RetryWish {
  if (headers["x-inngest-no-retry"] === "true") return "never";
  const after = headers["retry-after"];
  if (after === undefined) return null;
  const at = /^\d+(\.\d+)?$/.test(after) ? nowMs + Number(after) * 1_000 : Date.parse(after);
  return Number.isNaN(at) ? null : { at };
}

/** After a broken connection the app is probably restarting: that takes a second, not a backoff. */
export const unreachableRetryMs = 1_000;

const failure = (message: string, retry: RetryWish = null): ReplyMeaning => {
  const error = { name: "Error", message };
  return { kind: "failed", error, raw: error, retry };
};

/** Reads status, headers and body of an answer as SDK_SPEC 4.4.3 and 5.1.1 define them. */
export function readReply(reply: Reply, nowMs: number): ReplyMeaning {
  if (reply.kind === "unreachable") return failure("Unable to reach SDK URL");
  // It counts as an attempt, since the step itself may have brought the app down.
  if (reply.kind === "lost") return failure(reply.message, { at: nowMs + unreachableRetryMs });
  const isFromSdk = reply.headers["x-inngest-sdk"] !== undefined;
  const parsed = reply.body === "" ? { value: null } : parseJson(reply.body.trim());
  if (!isFromSdk || !parsed) {
    return failure(
      `The app answered ${reply.status} with something that is not from an Inngest SDK`,
    );
  }
  if (reply.status === 201) {
    const streamed = streamedReply.safeParse(parsed.value);
    if (!streamed.success) return failure("The app sent a streamed reply that cannot be read");
    const { status, body } = streamed.data;
    const lowerCased = Object.entries(streamed.data.headers).map(
      ([name, value]) => [name.toLowerCase(), value] as const,
    );
    const headers = { ...reply.headers, ...Object.fromEntries(lowerCased) };
    return readReply({ kind: "answered", status, headers, body }, nowMs);
  }
  const retry = readRetryWish(reply.headers, nowMs);
  if (reply.status === 200) return { kind: "completed", data: parsed.value };
  if (reply.status === 206) {
    const reported = operations.safeParse(parsed.value);
    if (!reported.success || reported.data.length === 0) {
      return failure("The app reported no steps that can be read");
    }
    const version = Number(reply.headers["x-inngest-req-version"]);
    return {
      kind: "operations",
      operations: reported.data,
      requestVersion: Number.isInteger(version) ? version : null,
      retry,
    };
  }
  return { kind: "failed", error: toStepError(parsed.value), raw: parsed.value, retry };
}
