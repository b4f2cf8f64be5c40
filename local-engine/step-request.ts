import { randomBytes } from "node:crypto";
import { Agent, request } from "undici";
import { namedUuid } from "./event-ids";
import { json, type Operation, operations, stepError } from "./protocol";
import { canonicalJson, signBody } from "./signature";
import type { Job } from "./step-queue";

/** A step may take as long as Inngest allows. */
const stepTimeoutMs = 2 * 3_600_000;
/** After a broken connection the app is probably restarting: that takes a second, not a backoff. */
export const reconnectMs = 1_000;

/** No connection is used twice, as recorded: one that closes under a request would cost the step an attempt. */
const dispatcher = new Agent({
  pipelining: 0,
  maxResponseSize: 32 * 1024 * 1024,
  headersTimeout: stepTimeoutMs,
  bodyTimeout: stepTimeoutMs,
});

/** What the app reports. The end of the function is an operation too: `RunComplete` or `RunFailed`. */
export type Reply = {
  readonly operations: readonly Operation[];
  /** `never` forbids a retry, a number (epoch ms) asks for a moment, null leaves it to the backoff. */
  readonly retry: "never" | number | null;
  /** NaN when the app does not say. */
  readonly requestVersion?: number;
  /** Nothing listens there: the app has not seen the request. */
  readonly isDown?: boolean;
};

/** The body of a Call Request, in canonical form so that the signed text is the sent text. */
function buildStepBody(job: Job): string {
  const { run } = job;
  const stack = [...run.steps.keys()];
  return canonicalJson({
    ctx: {
      attempt: job.attempt,
      disable_immediate_execution: job.stepId !== "step" || run.pending.size > 0,
      env: "",
      fn_id: namedUuid(run.fn.id),
      generation_id: job.generation,
      job_id: job.id,
      max_attempts: run.maxAttempts,
      qi_id: job.queueItemId,
      request_id: job.requestId,
      run_id: run.id,
      stack: { current: stack.length, stack },
      step_id: "step",
      use_api: false,
    },
    defers: {},
    event: run.event,
    events: [run.event],
    steps: Object.fromEntries(run.steps),
    use_api: false,
    version: run.requestVersion,
  });
}

function readRetry(headers: Readonly<Record<string, unknown>>): Reply["retry"] {
  if (headers["x-inngest-no-retry"] === "true") return "never";
  const after = String(headers["retry-after"] ?? "");
  const at = /^\d+(\.\d+)?$/.test(after) ? Date.now() + Number(after) * 1_000 : Date.parse(after);
  return Number.isNaN(at) ? null : at;
}

const failed = (error: unknown, rest: Partial<Reply> = {}): Reply => ({
  operations: [{ id: "", op: "RunFailed", error: stepError.parse(error), data: error }],
  retry: null,
  ...rest,
});

/** Reads status, headers and body of an answer as SDK_SPEC 4.4.3 and 5.1.1 define them. */
function readReply(status: number, headers: Record<string, unknown>, body: string): Reply {
  const parsed = json.safeParse(body.trim() || "null");
  if (headers["x-inngest-sdk"] === undefined || !parsed.success) {
    return failed({ message: `The app answered ${status}, and not with an Inngest SDK` });
  }
  const retry = readRetry(headers);
  const rest = { retry, requestVersion: Number(headers["x-inngest-req-version"]) };
  const { data } = parsed;
  if (status === 200) return { operations: [{ id: "", op: "RunComplete", data }], ...rest };
  if (status !== 206) return failed(data, { retry });
  const reported = operations.safeParse(body);
  if (reported.data?.length) return { operations: reported.data, ...rest };
  return failed({ message: `The app reported no steps that can be read ${reported.error ?? ""}` });
}

const downCodes = ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN"];

/** Sends one Call Request. Never throws. Without a key it is not signed. */
export async function sendStepRequest(
  job: Job,
  signingKey: string | null,
  signal: AbortSignal,
): Promise<Reply> {
  try {
    const url = new URL(job.run.fn.steps.step.runtime.url);
    url.searchParams.set("stepId", job.stepId);
    const body = buildStepBody(job);
    const headers = {
      "user-agent": "Inngest",
      "content-type": "application/json",
      traceparent: `00-${randomBytes(16).toString("hex")}-${randomBytes(8).toString("hex")}-01`,
      "x-inngest-generation-id": String(job.generation),
      "x-inngest-job-id": job.id,
      "x-inngest-req-version": String(job.run.requestVersion),
      "x-inngest-step-id": job.stepId,
      "x-request-id": job.requestId,
      "x-run-id": job.run.id,
      ...(signingKey !== null && { "x-inngest-signature": signBody(body, signingKey) }),
    };
    const options = { method: "POST", headers, body, signal, dispatcher } as const;
    const response = await request(url, options);
    return readReply(response.statusCode, response.headers, await response.body.text());
  } catch (error) {
    const { message, code } = Object(error);
    if (downCodes.includes(code))
      return failed({ message: `The app is away: ${code}` }, { isDown: true });
    // It counts as an attempt, since the step itself may have brought the app down.
    return failed({ message: String(message) }, { retry: Date.now() + reconnectMs });
  }
}
