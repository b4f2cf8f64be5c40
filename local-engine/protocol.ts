import { z } from "zod";
import { compileExpression } from "./expressions";
import { parseDurationMs, scheduleCron } from "./time";

const firstLine = (error: unknown) => String(error).split("\n")[0];

const expression = z.string().transform((text, context) => {
  try {
    return compileExpression(text);
  } catch (error) {
    context.addIssue(`is no CEL expression: ${firstLine(error)}`);
    return z.NEVER;
  }
});
const durationMs = z.string().transform((text, context) => {
  const ms = parseDurationMs(text);
  if (ms === null) context.addIssue("is no time string");
  return ms ?? z.NEVER;
});
const cron = z.string().superRefine((text, context) => {
  try {
    scheduleCron(text).nextRun();
  } catch (error) {
    context.addIssue(`is no cron schedule: ${firstLine(error)}`);
  }
});
/** Accepting an option and not obeying it would be worse than refusing it. */
const unsupported = z.undefined("is not supported by this engine").optional();

const concurrencyRule = z.object({
  limit: z.number().int().nonnegative(),
  key: expression.optional(),
  scope: z.enum(["fn", "env", "account"]).default("fn"),
});
const toRules = (value: unknown) =>
  [value ?? []].flat().map((rule) => (typeof rule === "number" ? { limit: rule } : rule));

const functionConfig = z.object({
  id: z.string().min(1),
  triggers: z.array(
    z.union([
      z.object({ event: z.string(), expression: expression.optional() }),
      z.object({ cron, jitter: unsupported }),
    ]),
  ),
  steps: z.object({
    step: z.object({
      runtime: z.object({ type: z.literal("http"), url: z.url() }),
      /** Inngest's default: four retries. */
      retries: z.object({ attempts: z.number().int().nonnegative().default(4) }).prefault({}),
    }),
  }),
  concurrency: z.preprocess(toRules, z.array(concurrencyRule).max(2)),
  cancel: z
    .array(
      z.object({ event: z.string(), if: expression.optional(), timeout: durationMs.optional() }),
    )
    .default([]),
  timeouts: z.object({ start: durationMs.optional(), finish: durationMs.optional() }).default({}),
  priority: z.object({ run: expression.optional() }).default({}),
  idempotency: unsupported,
  singleton: unsupported,
  batchEvents: unsupported,
  rateLimit: unsupported,
  throttle: unsupported,
  debounce: unsupported,
});
export type FunctionConfig = z.infer<typeof functionConfig>;

export const json = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue("The body is not JSON");
    return z.NEVER;
  }
});
const jsonObject = z.record(z.string(), z.unknown());

/** What `serve()` sends to `/fn/register`. */
export const registration = json.pipe(
  z.object({ appName: z.string().min(1), functions: z.array(functionConfig) }),
);
export type Registration = z.infer<typeof registration>;

const incomingEvent = z.object({
  name: z.string().min(1),
  data: jsonObject.nullish().transform((data) => data ?? {}),
  user: jsonObject.nullish().transform((user) => user ?? {}),
  id: z.string().nullish(),
  ts: z.number().nullish(),
  v: z.string().optional(),
});
const oneOrMany = <Item extends z.ZodType>(item: Item) =>
  z.preprocess((value) => [value].flat(), z.array(item));
export const incomingEvents = json.pipe(oneOrMany(incomingEvent));
export type InngestEvent = z.infer<typeof incomingEvent> & { id: string; ts: number };

/** An error as reported by the SDK, reduced to what a server memoizes. */
export const stepError = z
  .object({
    name: z.string().nullish(),
    message: z.string().nullish(),
    error: z.string().nullish(),
    stack: z.string().nullish(),
    cause: z.unknown().optional(),
  })
  .catch({})
  .transform(({ name, message, error, stack, cause }) => ({
    name: name ?? "Error",
    message: message ?? error ?? "Unknown error",
    ...(stack && { stack }),
    ...(cause != null && { cause }),
  }));
export type StepError = z.infer<typeof stepError>;

const operationOptions = z.object({
  duration: z.string().optional(),
  timeout: z.string().optional(),
  event: z.string().optional(),
  if: expression.optional(),
  function_id: z.string().optional(),
  payload: z.object({ data: jsonObject.nullish() }).nullish(),
  parallelMode: z.string().optional(),
});

/** One operation that the SDK reports in a 206 reply or a checkpoint (SDK_SPEC 5). */
const operation = z.object({
  id: z.string(),
  op: z.string(),
  name: z.string().nullish(),
  displayName: z.string().nullish(),
  opts: operationOptions.nullish(),
  data: z.unknown().optional(),
  error: z.unknown().optional(),
});
export type Operation = z.infer<typeof operation>;
export const operations = json.pipe(oneOrMany(operation));

export const checkpointBody = json.pipe(
  z.object({
    qi_id: z.string().nullish(),
    request_id: z.string().nullish(),
    steps: z.array(operation),
  }),
);
export type CheckpointBody = z.infer<typeof checkpointBody>;
