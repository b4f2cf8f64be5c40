import { APIConnectionError, APIError, APIUserAbortError } from "openai";
import { findOutputRoom, type OutputRoom } from "./find-output-room";
import { AnswerTooLarge } from "./read-answers";
import { readRetryAfterMs } from "./retry-delay";

/** A field of the request that the server does not take. */
type UnsupportedField = "response_format" | "max_completion_tokens" | "system_role";

/** Whose fault a refusal is; null where the server does not say, or it is its own. */
type Blame = "quota" | "key" | "model" | "address" | "size" | "content";

/** Why one try failed. `rejected`: the server answered before any model ran, so nothing was used. */
export type TryFailure =
  | { readonly kind: "aborted" }
  | { readonly kind: "timeout" }
  | { readonly kind: "connection" }
  /** No connection was made: nothing was sent, and nothing can be billed. */
  | { readonly kind: "unreachable" }
  /** Nor here: the server's certificate is not one that is trusted. */
  | { readonly kind: "untrusted" }
  | { readonly kind: "bad_answer"; readonly message: string }
  | { readonly kind: "unsupported"; readonly what: UnsupportedField }
  | { readonly kind: "output_too_long"; readonly room: OutputRoom }
  | {
      readonly kind: "status";
      readonly status: number;
      readonly rejected: boolean;
      readonly retryable: boolean;
      readonly retryAfterMs: number | null;
      readonly blame: Blame | null;
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
  if (isCausedBy(error, hasCode(untrusted))) return { kind: "untrusted" };
  if (isCausedBy(error, hasCode(neverConnected))) return { kind: "unreachable" };
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
  const room = status === 400 || status === 422 ? findOutputRoom(says) : null;
  if (room !== null) return { kind: "output_too_long", room };
  const what = unsupportedIn(status, says);
  if (what !== null) return { kind: "unsupported", what };
  const blame = findBlame(error, status);
  const transient = status === 408 || status === 409 || status === 429 || status >= 500;
  return {
    kind: "status",
    status,
    rejected: (status >= 400 && status < 500 && status !== 408) || blame === "address",
    retryable: transient && blame === null && error.headers?.get("x-should-retry") !== "false",
    retryAfterMs: readRetryAfterMs(error.headers, Date.now()),
    blame,
  };
}

function unsupportedIn(status: number, says: string): UnsupportedField | null {
  // llama.cpp makes a grammar of a schema, and calls what it cannot do an error of its own.
  if (status === 500) return /grammar|json_?schema/i.test(says) ? "response_format" : null;
  if (status !== 400 && status !== 422) return null;
  // "max_completion_tokens is too large" is about the value, not the field.
  if (/max_completion_tokens/.test(says) && !/too large|at most|maximum/i.test(says)) {
    return "max_completion_tokens";
  }
  if (
    /system['"]? role|role['"]?\W+system|support ['"]system['"]|roles must alternate/i.test(says)
  ) {
    return "system_role";
  }
  return /response_?format|json_?schema|json_object|structured output|json mode|grammar/i.test(says)
    ? "response_format"
    : null;
}

const noModel =
  /model[\s\S]{0,120}?(?:does not exist|not found|not a valid|only supported in)|(?:invalid|unknown|not a valid|not a chat) model|no models? loaded/i;
const noMoney = /credit balance|insufficient (?:balance|credit|fund)|purchase (?:more )?credits/i;
const tooLong =
  /context.{0,3}(?:length|window|size)|(?:prompt|input|request) (?:\w+ ){0,3}too (?:large|long)/i;

/** Servers name what is wrong in a code, in a type, or in words alone. */
function findBlame(error: APIError, status: number): Blame | null {
  const named = `${error.code ?? ""} ${error.type ?? ""}`;
  const { message } = error;
  const isRefused = [400, 403, 404, 422].includes(status);
  if (status === 402 || /insufficient_quota/.test(named)) return "quota";
  if (isRefused && noMoney.test(message)) return "quota";
  if (/content_filter|content_policy/.test(named)) return "content";
  if (isRefused && (/model_not_found|invalid_model/.test(named) || noModel.test(message))) {
    return "model";
  }
  if (status === 401 || status === 403) return "key";
  if (status === 400 && /api[ _]?key/i.test(message)) return "key";
  if ([404, 405, 410, 501].includes(status)) return "address";
  if (status === 413 || /context_length_exceeded/.test(named)) return "size";
  // A prompt over the tokens of a minute is refused in every minute.
  if (status === 429 && /request too large/i.test(message)) return "size";
  return (status === 400 || status === 500) && tooLong.test(message) ? "size" : null;
}

const neverConnected = [
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
];
const untrusted = [
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  "UNABLE_TO_GET_ISSUER_CERT",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
  "CERT_HAS_EXPIRED",
  "ERR_TLS_CERT_ALTNAME_INVALID",
];

const hasCode = (codes: readonly string[]) => (cause: Error) =>
  "code" in cause && typeof cause.code === "string" && codes.includes(cause.code);

function isCausedBy(error: unknown, matches: (cause: Error) => boolean): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (matches(cause)) return true;
  }
  return false;
}
