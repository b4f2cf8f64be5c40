import { z } from "zod";
import { searchSourceSchema } from "./company";

/**
 * GET /api/operations — what the instance's owner sees of it. Users are named by the beginning of their id, and what
 * people search for is not in it. "Lately" is the last hour.
 */
const count = z.number().int();

const sweepSchema = z.object({ requested: count, resent: count, failed: count });

export const operationsViewSchema = z.object({
  at: z.string(),
  searches: z.object({
    running: count,
    waiting: count,
    limit: count,
    userLimit: count,
    /** Those with a place first, the oldest first; at most 50. */
    list: z.array(
      z.object({
        id: z.string(),
        user: z.string(),
        source: searchSourceSchema,
        state: z.string(),
        queuePosition: count.nullable(),
        checked: count,
        total: count,
        matched: count,
        createdAt: z.string(),
      }),
    ),
  }),
  /** Companies of running searches. `sent`: handed to the engine, not started. */
  companies: z.object({ pending: count, sent: count, running: count, limit: count }),
  /** Users with companies in flight, most first; at most 20. */
  users: z.array(z.object({ user: z.string(), searches: count, sent: count, running: count })),
  userLimit: count,
  model: z.object({
    /** Null when no model is set: then nothing is spent. */
    name: z.string().nullable(),
    callsPerMinute: z.number(),
    tokensPerMinute: z.number(),
    calls: count,
    tokens: count,
    usd: z.number(),
    usdDay: z.number(),
    reservedUsd: z.number(),
    /** Calls lately that brought no answer, by outcome. */
    failures: z.array(z.object({ outcome: z.string(), calls: count })),
  }),
  crawl: z.object({
    companies: count,
    pages: count,
    /** Pages and sites that were not read lately, by kind. */
    errors: z.array(z.object({ kind: z.string(), pages: count })),
  }),
  sweeper: z.object({
    lately: sweepSchema,
    /** The last ten sweeps that found something. */
    last: z.array(sweepSchema.extend({ at: z.string() })),
  }),
});
export type OperationsView = z.infer<typeof operationsViewSchema>;
