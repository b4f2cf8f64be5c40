import { z } from "zod";
import { parseCronSchedule } from "./cron-schedule";
import { parseDurationMs } from "./durations";
import { expressionProblem } from "./expressions";

const expression = z.string().superRefine((text, context) => {
  const problem = expressionProblem(text);
  if (problem) context.addIssue(`is no CEL expression: ${problem}`);
});
const duration = z.string().refine((text) => parseDurationMs(text) !== null, "is no time string");
const cron = z.string().refine((text) => parseCronSchedule(text) !== null, "is no cron schedule");

const concurrencyRule = z.object({
  limit: z.number().int().nonnegative(),
  key: expression.optional(),
  scope: z.enum(["fn", "env", "account"]).default("fn"),
});

const functionConfig = z.object({
  id: z.string().min(1),
  name: z.string().optional(),
  triggers: z.array(
    z.union([
      z.object({ event: z.string(), expression: expression.optional() }),
      z.object({ cron, jitter: duration.optional() }),
    ]),
  ),
  steps: z.object({
    step: z.object({
      runtime: z.object({ type: z.literal("http"), url: z.url() }),
      retries: z.object({ attempts: z.number().int().nonnegative().optional() }).optional(),
    }),
  }),
  concurrency: z
    .union([
      z.number().transform((limit) => [{ limit, scope: "fn" as const }]),
      concurrencyRule.transform((rule) => [rule]),
      z.array(concurrencyRule).max(2),
    ])
    .default([]),
  cancel: z
    .array(
      z.object({ event: z.string(), if: expression.optional(), timeout: z.string().optional() }),
    )
    .default([]),
  timeouts: z.object({ start: duration.optional(), finish: duration.optional() }).default({}),
  priority: z.object({ run: expression.optional() }).optional(),
  idempotency: expression.optional(),
  singleton: z.object({ key: expression.optional(), mode: z.enum(["skip", "cancel"]) }).optional(),
  // Accepting these and not obeying them would be worse than refusing them.
  batchEvents: z.undefined("is not supported by this engine").optional(),
  rateLimit: z.undefined("is not supported by this engine").optional(),
  throttle: z.undefined("is not supported by this engine").optional(),
  debounce: z.undefined("is not supported by this engine").optional(),
});
export type FunctionConfig = z.infer<typeof functionConfig>;

/** What `serve()` sends to `/fn/register`. */
export const registration = z.object({
  appName: z.string().min(1),
  url: z.url(),
  functions: z.array(functionConfig),
});
export type Registration = z.infer<typeof registration>;

const jsonObject = z.record(z.string(), z.unknown());

const incomingEvent = z.object({
  name: z.string().min(1),
  data: jsonObject.nullish(),
  user: jsonObject.nullish(),
  id: z.string().nullish(),
  ts: z.number().nullish(),
  v: z.string().nullish(),
});
export const incomingEvents = z.union([
  z.array(incomingEvent),
  incomingEvent.transform((event) => [event]),
]);
export type IncomingEvent = z.infer<typeof incomingEvent>;

export type InngestEvent = {
  readonly id: string;
  readonly name: string;
  readonly ts: number;
  readonly data: Readonly<Record<string, unknown>>;
  readonly user: Readonly<Record<string, unknown>>;
  readonly v?: string;
};

/** One operation that the SDK reports in a 206 reply or a checkpoint (SDK_SPEC 5). */
const operation = z.object({
  id: z.string(),
  op: z.string(),
  name: z.string().nullish(),
  displayName: z.string().nullish(),
  opts: jsonObject.nullish(),
  data: z.unknown().optional(),
  error: z.unknown().optional(),
});
export const operations = z.union([z.array(operation), operation.transform((one) => [one])]);
export type Operation = z.infer<typeof operation>;

export const checkpointBody = z.object({
  qi_id: z.string().nullish(),
  request_id: z.string().nullish(),
  steps: z.array(operation),
});
export type CheckpointBody = z.infer<typeof checkpointBody>;

/** With `streaming: true` the SDK answers 201 and puts the real reply into the body. */
export const streamedReply = z.object({
  status: z.number(),
  headers: z.record(z.string(), z.string()).default({}),
  body: z.string(),
});

export type StepError = {
  readonly name: string;
  readonly message: string;
  readonly stack?: string;
  readonly cause?: unknown;
};
const reportedError = z.object({
  name: z.string().nullish(),
  message: z.string().nullish(),
  error: z.string().nullish(),
  stack: z.string().nullish(),
  cause: z.unknown().optional(),
});

/** An error as reported by the SDK, reduced to what a server memoizes. */
export function toStepError(value: unknown): StepError {
  const { data } = reportedError.safeParse(value);
  return {
    name: data?.name ?? "Error",
    message: data?.message ?? data?.error ?? "Unknown error",
    ...(typeof data?.stack === "string" && { stack: data.stack }),
    ...(data?.cause != null && { cause: data.cause }),
  };
}
