import type { ChatErrorCode } from "@/research/llm/chat-model";
import type { CallFate } from "@/research/llm/provider-gate";
import type { SpendOutcome } from "@/research/llm/spend";
import { fail, type Result } from "@/research/result";
import type { TryFailure } from "./classify-error";

/** What a failed try says of the server: an answer to this request alone, or its trouble with everybody. */
export function fateOf(failure: TryFailure): CallFate {
  switch (failure.kind) {
    case "aborted":
      return { kind: "left" };
    case "timeout":
    case "connection":
    case "unreachable":
      return { kind: "failed", retryAfterMs: null };
    case "untrusted":
    case "bad_answer":
    case "unsupported":
    case "output_too_long":
      return { kind: "answered", tokens: 0, pauseMs: 0 };
    case "status": {
      const { status, blame, retryAfterMs } = failure;
      if (blame !== null) return { kind: "answered", tokens: 0, pauseMs: 0 };
      if (status === 429) return { kind: "limited", retryAfterMs };
      if (status === 408 || status >= 500) return { kind: "failed", retryAfterMs };
      return { kind: "answered", tokens: 0, pauseMs: 0 };
    }
  }
}

/**
 * What a failed try counts for. A 4xx was turned away before a model ran, and without a connection nothing was sent: both
 * count nothing; after everything else the provider may have worked and billed, so the whole reservation counts.
 */
export function settlementOf(failure: TryFailure): { outcome: SpendOutcome; used: boolean } {
  switch (failure.kind) {
    case "aborted":
      return { outcome: "aborted", used: true };
    case "timeout":
      return { outcome: "timed_out", used: true };
    case "unsupported":
    case "output_too_long":
      return { outcome: "rejected", used: false };
    case "status":
      return failure.rejected
        ? { outcome: "rejected", used: false }
        : { outcome: "failed", used: true };
    case "unreachable":
    case "untrusted":
      return { outcome: "failed", used: false };
    case "connection":
    case "bad_answer":
      return { outcome: "failed", used: true };
  }
}

export const aborted = () => fail("aborted", "The call was stopped.");

export const rejectsAll = () =>
  fail(
    "misconfigured",
    "The model endpoint rejects every form of the request. Check OPENAI_MODEL and OPENAI_BASE_URL, or choose another model.",
  );

/** For a person. */
export function describeFailure(failure: TryFailure): Result<never, ChatErrorCode> {
  switch (failure.kind) {
    case "aborted":
      return aborted();
    case "timeout":
      return fail("unavailable", "The model endpoint did not answer in time.");
    case "connection":
    case "unreachable":
      return fail(
        "unavailable",
        "The model endpoint could not be reached. Check OPENAI_BASE_URL, and that its server runs.",
      );
    case "untrusted":
      return fail("misconfigured", untrusted);
    case "bad_answer":
      return fail("invalid_answer", failure.message);
    case "unsupported":
      return fail("invalid_answer", "The model endpoint rejects every form of the request.");
    case "output_too_long":
      return fail("invalid_answer", tooLarge);
    case "status":
      return failure.blame === null ? describeStatus(failure.status) : describeBlame(failure);
  }
}

const tooLarge = "The prompt and its answer are larger than the model takes.";
const untrusted =
  "The model endpoint's certificate is not trusted. Name its authority in NODE_EXTRA_CA_CERTS.";

/** What only a person can mend, and what is wrong with this request alone. */
function describeBlame({ blame, status }: Extract<TryFailure, { kind: "status" }>) {
  switch (blame) {
    case "quota":
      return fail("misconfigured", "The model account has no quota or credit left.");
    case "key":
      return fail(
        "misconfigured",
        `The model endpoint rejects the key (${status}). Check OPENAI_API_KEY.`,
      );
    case "model":
      return fail(
        "misconfigured",
        `The model endpoint does not offer this model (${status}). Check OPENAI_MODEL.`,
      );
    case "address":
      return fail(
        "misconfigured",
        `The model endpoint does not know the model or address (${status}). Check OPENAI_MODEL and OPENAI_BASE_URL.`,
      );
    case "content":
      return fail("refused", "The provider's content filter stopped the request.");
    default:
      return fail("invalid_answer", tooLarge);
  }
}

function describeStatus(status: number) {
  if (status === 429) return fail("rate_limited", "The model endpoint allows no more calls now.");
  if (status >= 400 && status < 500 && status !== 408 && status !== 409) {
    // Not an outage: the same request would be rejected again.
    return fail("invalid_answer", `The model endpoint rejects the request (${status}).`);
  }
  return fail("unavailable", `The model endpoint answered with an error (${status}).`);
}
