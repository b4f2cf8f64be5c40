import { randomBytes } from "node:crypto";
import { request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { namedUuid } from "./event-ids";
import type { FunctionConfig } from "./protocol";
import { canonicalJson, signBody } from "./signature";
import type { Job } from "./step-queue";

/** Above this the SDK fetches events and steps itself (SDK_SPEC 4.4.2). */
const maxInlineBytes = 4 * 1024 * 1024;
const maxReplyBytes = 32 * 1024 * 1024;

export type Reply =
  | {
      readonly kind: "answered";
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string;
    }
  /** Nothing listens there: the app has not seen the request. */
  | { readonly kind: "unreachable" }
  /** The connection broke or took too long: the app may have seen the request. */
  | { readonly kind: "lost"; readonly message: string };

const eventsOf = (job: Job) => [job.run.event];

/** The body of a Call Request, in canonical form so that the signed text is the sent text. */
function buildStepBody(job: Job): string {
  const { run } = job;
  const body = (useApi: boolean) =>
    canonicalJson({
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
        stack: { current: run.stack.length, stack: run.stack },
        step_id: "step",
        use_api: useApi,
      },
      defers: {},
      event: run.event,
      events: useApi ? [] : eventsOf(job),
      steps: useApi ? {} : Object.fromEntries(run.steps),
      use_api: useApi,
      version: run.requestVersion,
    });
  const inline = body(false);
  return Buffer.byteLength(inline) > maxInlineBytes ? body(true) : inline;
}

function buildStepHeaders(
  job: Job,
  body: string,
  signature: { signingKey: string | null; nowMs: number },
): Record<string, string> {
  return {
    "user-agent": "Inngest",
    connection: "close",
    "content-length": String(Buffer.byteLength(body)),
    "content-type": "application/json",
    traceparent: `00-${job.run.traceId}-${randomBytes(8).toString("hex")}-01`,
    "x-inngest-generation-id": String(job.generation),
    "x-inngest-job-id": job.id,
    "x-inngest-req-version": String(job.run.requestVersion),
    "x-inngest-step-id": job.stepId,
    "x-request-id": job.requestId,
    "x-run-id": job.run.id,
    ...(signature.signingKey !== null && {
      "x-inngest-signature": signBody(body, signature.signingKey, signature.nowMs),
    }),
  };
}

const refusedCodes = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN"]);
const errorCode = (error: Error) => ("code" in error ? String(error.code) : "");

/** Sends one Call Request. Never throws. A step may take as long as `timeoutMs`. */
export function sendStepRequest(
  job: Job,
  fn: FunctionConfig,
  options: { signingKey: string | null; nowMs: number; timeoutMs: number; signal: AbortSignal },
): Promise<Reply> {
  const url = new URL(fn.steps.step.runtime.url);
  url.searchParams.set("stepId", job.stepId);
  const body = buildStepBody(job);
  const headers = buildStepHeaders(job, body, options);
  const send = url.protocol === "https:" ? requestHttps : requestHttp;
  return new Promise((resolve) => {
    const lose = (message: string) => resolve({ kind: "lost", message });
    const request = send(
      url,
      { method: "POST", headers, agent: false, signal: options.signal },
      (response) => {
        const chunks: Buffer[] = [];
        let bytes = 0;
        response.on("data", (chunk: Buffer) => {
          bytes += chunk.length;
          if (bytes <= maxReplyBytes) chunks.push(chunk);
          else request.destroy(new Error("The reply of the app is too large"));
        });
        response.on("error", (error) => lose(error.message));
        response.on("end", () =>
          resolve({
            kind: "answered",
            status: response.statusCode ?? 0,
            headers: Object.fromEntries(
              Object.entries(response.headers).map(([name, value]) => [name, String(value)]),
            ),
            body: Buffer.concat(chunks).toString("utf8"),
          }),
        );
      },
    );
    request.setTimeout(options.timeoutMs, () => request.destroy(new Error("The step timed out")));
    request.on("error", (error) => {
      if (refusedCodes.has(errorCode(error))) resolve({ kind: "unreachable" });
      else lose(error.message);
    });
    request.end(body);
  });
}
