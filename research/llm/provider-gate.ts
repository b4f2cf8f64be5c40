import type { Result } from "../result";

/**
 * The pace and the health of one model server, shared by everybody who calls it. Every try enters before it is sent and leaves
 * when its fate is known. A server that fails again and again is left alone for longer and longer, then asked by one call.
 */
export type ProviderGate = {
  /** `rate_limited`: the wait would be longer than a call may wait; the message is for a person. */
  enter(
    tokens: number,
    signal: AbortSignal,
  ): Promise<Result<ProviderPlace, "rate_limited" | "aborted">>;
};

export type ProviderPlace = { leave(fate: CallFate): Promise<void> };

export type CallFate =
  /** Any answer of a server that works, a refusal of this one request included; `pauseMs`: what its headers ask for. */
  | { readonly kind: "answered"; readonly tokens: number; readonly pauseMs: number }
  | { readonly kind: "limited" | "failed"; readonly retryAfterMs: number | null }
  /** Ended by us: it says nothing of the server. */
  | { readonly kind: "left" };
