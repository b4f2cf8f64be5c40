import { z } from "zod";
import { compileExpression } from "./expressions";
import { parseDurationMs, scheduleCron } from "./time";

/** A text as `read` understands it; when it throws, the text is refused. */
const textOf = <Value>(read: (text: string) => Value, problem: string) =>
  z.string().transform((text, context) => {
    try {
      return read(text);
    } catch (error) {
      context.addIssue(`${problem}: ${String(error).split("\n")[0]}`);
      return z.NEVER;
    }
  });
const expression = textOf(compileExpression, "is no CEL expression");
const cron = textOf((text) => scheduleCron(text).nextRun() && text, "is no cron schedule");
const durationMs = z.string().transform(parseDurationMs).pipe(z.number("is no time string"));
export const json = textOf((text): unknown => JSON.parse(text), "The body is not JSON");
const jsonObject = z.record(z.string(), z.unknown());
const oneOrMany = <Item extends z.ZodType>(item: Item) =>
  z.preprocess((value) => [value ?? []].flat(), z.array(item));
/** Accepting an option and not obeying it would be worse than refusing it. */
const unsupported = z.undefined("is not supported by this engine").optional();

const concurrencyRule = z.object({
  limit: z.number().int().nonnegative(),
  key: expression.optional(),
  scope: z.enum(["fn", "env", "account"]).default("fn"),
});
const toRule = (value: unknown) => (typeof value === "number" ? { limit: value } : value);

const functionConfig = z.object({
  id: z.string().min(1),
  triggers: z.array(
    z.object({
      event: z.string().optional(),
      expression: expression.optional(),
      cron: cron.optional(),
      jitter: unsupported,
    }),
  ),
  steps: z.object({
    step: z.object({
      runtime: z.object({ type: z.literal("http"), url: z.url() }),
      /** Inngest's default: four retries. */
      retries: z.object({ attempts: z.number().int().nonnegative().default(4) }).prefault({}),
    }),
  }),
  concurrency: oneOrMany(z.preprocess(toRule, concurrencyRule)),
  cancel: oneOrMany(
    z.object({ event: z.string(), if: expression.optional(), timeout: unsupported }),
  ),
  timeouts: z.object({ start: durationMs.optional(), finish: durationMs.optional() }).default({}),
  priority: z.object({ run: expression.optional() }).default({}),
  idempotency: unsupported,
  singleton: unsupported,
  batchEvents: unsupported,
  rateLimit: unsupported,
  throttle: unsupported,
  debounce: unsupported,
});
export type FunctionConfig = z.infer<typeof functionConfig> & { readonly appName: string };

/** What `serve()` sends to `/fn/register`. */
export const registration = json
  .pipe(z.object({ appName: z.string().min(1), functions: z.array(functionConfig) }))
  .transform(({ appName, functions }) => ({
    appName,
    functions: functions.map((fn): FunctionConfig => ({ ...fn, appName })),
  }));

export type Registration = z.infer<typeof registration>;

const incomingEvent = z.object({
  name: z.string().min(1),
  data: jsonObject.nullish().transform((data) => data ?? {}),
  user: jsonObject.nullish().transform((user) => user ?? {}),
  id: z.string().nullish(),
  ts: z.number().nullish(),
  v: z.string().optional(),
});
export const incomingEvents = json.pipe(oneOrMany(incomingEvent));
export type InngestEvent = z.infer<typeof incomingEvent> & { id: string; ts: number };

/** An error as reported by the SDK, reduced to what a server memoizes. */
export const stepError = z
  .object({
    name: z.string().catch("Error"),
    message: z.string().catch("Unknown error"),
    stack: z.string().optional().catch(undefined),
    cause: z.unknown().optional(),
  })
  .catch({ name: "Error", message: "Unknown error" });

/** One operation that the SDK reports in a 206 reply or a checkpoint (SDK_SPEC 5). */
const operation = z.object({
  id: z.string(),
  op: z.string(),
  name: z.string().nullish(),
  displayName: z.string().nullish(),
  opts: z
    .object({
      timeout: z.string().optional(),
      if: expression.optional(),
      function_id: z.string().optional(),
      payload: z.object({ data: jsonObject.nullish() }).nullish(),
      parallelMode: z.string().optional(),
    })
    .nullish(),
  data: z.unknown().optional(),
  error: stepError.optional(),
});
export type Operation = z.infer<typeof operation>;
export const operations = json.pipe(oneOrMany(operation));

export const checkpointBody = json.pipe(
  z.object({ qi_id: z.string(), request_id: z.string(), steps: z.array(operation) }),
);
export type Checkpoint = z.infer<typeof checkpointBody>;
