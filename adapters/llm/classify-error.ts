import { APIConnectionError, APIError, APIUserAbortError } from "openai";
import { AnswerTooLarge } from "./limit-answer-size";
import { readRetryAfterMs } from "./retry-delay";

/** Why one try failed. `rejected`: the server answered before any model ran, so nothing was used. */
export type TryFailure =
  | { readonly kind: "aborted" }
  | { readonly kind: "timeout" }
  | { readonly kind: "connection" }
  /** No connection was made: nothing was sent, and nothing can be billed. */
  | { readonly kind: "unreachable" }
  | { readonly kind: "bad_answer"; readonly message: string }
  | { readonly kind: "unsupported"; readonly what: "response_format" | "max_completion_tokens" }
  | {
      readonly kind: "status";
      readonly status: number;
      readonly rejected: boolean;
      readonly retryable: boolean;
      readonly retryAfterMs: number | null;
      readonly quotaSpent: boolean;
    };

/**
 * An exception of the client → a kind. Server messages are read but never passed on: they can repeat parts of the key
 * or of the prompt.
 */
export function classifyError(
  error: unknown,
  state: { readonly callerAborted: boolean; readonly timedOut: boolean },
): TryFailure {
  if (state.callerAborted) return { kind: "aborted" };
  if (state.timedOut) return { kind: "timeout" };
  if (isCausedBy(error, (cause) => cause instanceof AnswerTooLarge)) {
    return { kind: "bad_answer", message: "The model endpoint's answer was too large." };
  }
  if (isCausedBy(error, neverConnected)) return { kind: "unreachable" };
  if (error instanceof APIConnectionError || error instanceof APIUserAbortError) {
    return { kind: "connection" };
  }
  if (error instanceof APIError && typeof error.status === "number") return classifyStatus(error);
  if (error instanceof SyntaxError) {
    return { kind: "bad_answer", message: "The model endpoint did not answer with JSON." };
  }
  // undici reports a body that broke off as a plain TypeError ("terminated").
  return { kind: "connection" };
}

function classifyStatus(error: APIError): TryFailure {
  const status = Number(error.status);
  const says = `${error.param ?? ""} ${error.message}`;
  if (status === 400 || status === 422) {
    // "max_completion_tokens is too large" is about the value, not the field.
    if (/max_completion_tokens/.test(says) && !/too large|at most|maximum/i.test(says)) {
      return { kind: "unsupported", what: "max_completion_tokens" };
    }
    if (/response_format|json_schema|json_object|structured output|json mode/i.test(says)) {
      return { kind: "unsupported", what: "response_format" };
    }
  }
  const quotaSpent = error.code === "insufficient_quota";
  const transient = status === 408 || status === 409 || status === 429 || status >= 500;
  return {
    kind: "status",
    status,
    rejected: status >= 400 && status < 500 && status !== 408,
    retryable: transient && !quotaSpent && error.headers?.get("x-should-retry") !== "false",
    retryAfterMs: readRetryAfterMs(error.headers, Date.now()),
    quotaSpent,
  };
}

const connectCodes = [
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
];

const neverConnected = (cause: Error) =>
  "code" in cause && typeof cause.code === "string" && connectCodes.includes(cause.code);

function isCausedBy(error: unknown, matches: (cause: Error) => boolean): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (matches(cause)) return true;
  }
  return false;
}
