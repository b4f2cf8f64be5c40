import { z } from "zod";
import { searchViewSchema } from "../search-view";

/** POST /api/monitors: runs the search of that id again on a schedule. */
export const createMonitorSchema = z.object({
  searchId: z.uuid(),
  /** Cron of five fields. */
  schedule: z.string().trim().min(9).max(120),
  timeZone: z.string().min(1).max(60),
});
export type CreateMonitor = z.infer<typeof createMonitorSchema>;

/** PATCH /api/monitors/:id */
export const changeMonitorSchema = z.object({ state: z.enum(["active", "paused"]) });

const changedCellSchema = z.object({
  /** Of the run's own criterion or column. */
  id: z.string(),
  name: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
});
const companySchema = z.object({
  companyId: z.string(),
  name: z.string(),
  domain: z.string(),
});

/** What differs from the finished run before it, among companies that match in either. */
const runChangesSchema = z.object({
  /** The run that it is compared with. */
  since: z.object({ searchId: z.string(), at: z.string() }),
  added: z.array(companySchema),
  /** Matched before and does not now. */
  gone: z.array(companySchema),
  /** Matched before; now it could not be told. */
  unsure: z.array(companySchema),
  changed: z.array(
    companySchema.extend({
      criteria: z.array(changedCellSchema),
      columns: z.array(changedCellSchema),
    }),
  ),
});
export type RunChanges = z.infer<typeof runChangesSchema>;

/** GET /api/searches/:id/changes; null: it is no run of a monitor, or the first. */
export const runChangesAnswerSchema = z.object({ changes: runChangesSchema.nullable() });

const monitorViewSchema = z.object({
  id: z.string(),
  query: z.string(),
  schedule: z.string(),
  timeZone: z.string(),
  state: z.enum(["active", "paused"]),
  nextDueAt: z.string().nullable(),
  /** Newest first. */
  runs: z.array(z.object({ dueAt: z.string(), search: searchViewSchema })),
  /** Of its newest finished run; null before the second. */
  changes: runChangesSchema.nullable(),
});
export type MonitorView = z.infer<typeof monitorViewSchema>;

/** GET /api/monitors */
export const monitorListSchema = z.object({ monitors: z.array(monitorViewSchema) });
export const monitorAnswerSchema = z.object({ monitor: monitorViewSchema });
