import type { Result } from "../result";
import type { SpendReason } from "./spend";

/** What a call is for; part of the spend record. */
export type ChatPurpose = "plan" | "judge" | "columns" | "candidates";

/** A JSON Schema in the subset that strict structured output accepts: every property required, nothing additional. */
export type JsonSchema = Readonly<Record<string, unknown>>;

export type ChatRequest = {
  readonly purpose: ChatPurpose;
  readonly system: string;
  readonly user: string;
  readonly schema: JsonSchema;
  /** Letters, digits and underscores, at most 64. Also the key under which an endpoint's abilities are remembered. */
  readonly schemaName: string;
  /** Upper bound of everything that the model writes, reasoning included. */
  readonly maxOutputTokens: number;
  readonly signal: AbortSignal;
};

export type ChatUsage = {
  readonly inputTokens: number;
  /** Reasoning included. */
  readonly outputTokens: number;
  readonly reasoningTokens: number;
};

export type ChatAnswer = {
  /** Raw text of the answer; not yet parsed. May be empty; cut off when `finishReason` is "length". */
  readonly text: string;
  /** `null` when the endpoint reported none; the spend record then holds the reservation. */
  readonly usage: ChatUsage | null;
  /** The model that the endpoint says has answered. */
  readonly model: string;
  readonly finishReason: "stop" | "length" | "other";
};

/**
 * - `unavailable`: outage or timeout; waiting may help
 * - `misconfigured`: wrong key or model, no quota: only a person can mend it, and the message says what
 * - `rate_limited`: 429 after all tries, or a wait that is longer than a call may take, for the server or for our own pace
 * - a `SpendReason`: the reservation before a try was refused
 * - `price_unknown`: there is a cap in money and no price for the model
 * - `invalid_answer`: this request cannot be answered: the endpoint rejects it (400, 413, 422), answers with something
 *   else than a chat completion, or the prompt or answer is larger than the limit
 * - `refused`: the model or the provider's filter declined
 */
export type ChatErrorCode =
  | "unavailable"
  | "misconfigured"
  | "rate_limited"
  | SpendReason
  | "price_unknown"
  | "invalid_answer"
  | "aborted"
  | "refused";

/** A model that answers one prompt with JSON. Retries, spend and concurrency are the implementation's business. */
export type ChatModel = {
  complete(request: ChatRequest): Promise<Result<ChatAnswer, ChatErrorCode>>;
};
