import type { Result } from "../result";
import type { ChatPurpose } from "./chat-model";
import { costMicros, type ModelPrice } from "./prices";

export type SpendRequest = {
  readonly searchId: string;
  readonly purpose: ChatPurpose;
  readonly maxInputTokens: number;
  readonly maxOutputTokens: number;
  /** Most that this try can cost, in millionths of a US dollar; `null` when the price is not known. */
  readonly costMicros: number | null;
};

export type SpendOutcome = "answered" | "rejected" | "failed" | "timed_out" | "aborted";

export type Settlement = {
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly costMicros: number | null;
  readonly outcome: SpendOutcome;
};

/** Whose cap is reached: the search's, its user's for this day, or everybody's for this day. */
const spendReasons = ["budget_spent", "user_day_spent", "day_spent"] as const;
export type SpendReason = (typeof spendReasons)[number];

export const isSpendReason = (code: string): code is SpendReason =>
  spendReasons.some((reason) => reason === code);

/**
 * The caps of a search, a user-day and an instance-day. `reserve` is called before every single try and is atomic: what is
 * reserved and what was spent never exceed a cap together. `settle` replaces the reservation with what the try really used;
 * a try whose use is not known is settled at its reservation. `price_unknown`: a cap in money, and `costMicros` is null.
 */
export type SpendPort = {
  reserve(
    request: SpendRequest,
  ): Promise<Result<{ readonly reservationId: string }, SpendReason | "price_unknown">>;
  settle(reservationId: string, settlement: Settlement): Promise<void>;
};

/** Role markers, the reply primer and the schema's name: well above what any chat template known to us adds. */
const chatTemplateTokens = 128;
const utf8 = new TextEncoder();

/** Bytes of UTF-8. */
export const byteLength = (text: string): number => utf8.encode(text).byteLength;

/**
 * Upper bound of the tokens of a prompt: a byte-level tokenizer (OpenAI, Llama 3, Qwen, Mistral, DeepSeek) spends at
 * least one byte of text on every token, so tokens ≤ UTF-8 bytes; the chat template's own tokens come on top.
 */
export const boundInputTokens = (parts: readonly string[]): number =>
  parts.reduce((bytes, part) => bytes + byteLength(part), chatTemplateTokens);

/** Most that a try can use; `price` null gives a reservation without a cost. */
export function boundSpend(
  parts: readonly string[],
  maxOutputTokens: number,
  price: ModelPrice | null,
): Pick<SpendRequest, "maxInputTokens" | "maxOutputTokens" | "costMicros"> {
  const maxInputTokens = boundInputTokens(parts);
  return {
    maxInputTokens,
    maxOutputTokens,
    costMicros: price === null ? null : costMicros(price, maxInputTokens, maxOutputTokens),
  };
}
