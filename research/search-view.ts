import { z } from "zod";
import {
  columnTypeSchema,
  columnValueSchema,
  extractorKindSchema,
  newColumnSchema,
  valueOutcomeSchema,
} from "./columns/column";
import { companyProfileSchema, searchSourceSchema, sourceSchema } from "./company";
import { pageOutcomeSchema } from "./crawl/page";
import {
  type Condition,
  conditionSchema,
  criterionKindSchema,
  importanceSchema,
  mostCriteria,
  plannedCriterionSchema,
  unplacedSchema,
  wordSpanSchema,
} from "./plan/plan";
import { researchReportSchema } from "./research-report";
import {
  citationSchema,
  judgeKindSchema,
  outcomeSchema,
  structuredFactSchema,
} from "./verify/verdict";

/** What the API answers and the page, the CLI and the stream show. Dates are ISO 8601 strings, money is in US dollars. */

const searchStates = [
  "queued",
  "planning",
  "finding",
  "running",
  "stopped",
  "finished",
  "failed",
] as const;
const searchStateSchema = z.enum(searchStates);
export type SearchState = z.infer<typeof searchStateSchema>;

export const isOver = (state: SearchState): boolean =>
  state === "stopped" || state === "finished" || state === "failed";

/**
 * Why a search is not running any more. `all_checked`: every candidate was decided. `budget_spent`: its own cap is reached;
 * `user_day_spent` and `day_spent`: its user's, or the whole instance's, for this day (UTC).
 */
const stopReasons = [
  "all_checked",
  "wanted_reached",
  "budget_spent",
  "user_day_spent",
  "day_spent",
  "stopped_by_user",
  "no_candidates",
  "failed",
] as const;
const stopReasonSchema = z.enum(stopReasons);
export type StopReason = z.infer<typeof stopReasonSchema>;

export const candidateStates = [
  "pending",
  "sent",
  "running",
  "matched",
  "rejected",
  "unclear",
  "failed",
] as const;
const candidateStateSchema = z.enum(candidateStates);
export type CandidateState = z.infer<typeof candidateStateSchema>;

const criterionViewSchema = z.object({
  id: z.string(),
  text: z.string(),
  kind: criterionKindSchema,
  condition: conditionSchema.nullable(),
  spans: z.array(wordSpanSchema),
  // What was stored before there was a choice is a must.
  importance: importanceSchema.default("must"),
});
export type CriterionView = z.infer<typeof criterionViewSchema>;

const columnViewSchema = z.object({
  id: z.string(),
  name: z.string(),
  type: columnTypeSchema,
});
export type ColumnView = z.infer<typeof columnViewSchema>;

const searchCountsSchema = z.object({
  total: z.number().int(),
  pending: z.number().int(),
  inFlight: z.number().int(),
  matched: z.number().int(),
  rejected: z.number().int(),
  unclear: z.number().int(),
  failed: z.number().int(),
});
export type SearchCounts = z.infer<typeof searchCountsSchema>;

export const searchViewSchema = z.object({
  id: z.string(),
  query: z.string(),
  source: searchSourceSchema,
  /** What its owner calls the list that is checked; null for other sources, and when the list is gone. */
  listName: z.string().nullable().default(null),
  state: searchStateSchema,
  stopReason: stopReasonSchema.nullable(),
  /** From 1, while it waits for a place; it moves up as other searches end. */
  queuePosition: z.number().int().nullable().default(null),
  /** A sentence for a person when the state is `failed`. */
  errorMessage: z.string().nullable(),
  entity: z.string(),
  wanted: z.number().int(),
  maxCandidates: z.number().int(),
  counts: searchCountsSchema,
  criteria: z.array(criterionViewSchema),
  // What was stored before there were columns has none.
  columns: z.array(columnViewSchema).default([]),
  unplaced: unplacedSchema,
  spentUsd: z.number(),
  capUsd: z.number().nullable(),
  tokens: z.number().int(),
  // What was stored before they were known has neither.
  capTokens: z.number().int().nullable().default(null),
  /** While it runs: the model server is down or limits us, and nothing new is begun before then. */
  waitingUntil: z.string().nullable().default(null),
  /** "estimate" when the local judge decides, the model's name otherwise. */
  judge: z.string(),
  createdAt: z.string(),
  startedAt: z.string().nullable(),
  finishedAt: z.string().nullable(),
});
export type SearchView = z.infer<typeof searchViewSchema>;

/** One cell of the table: short; the whole evidence is fetched when the panel opens. */
const cellViewSchema = z.object({
  criterionId: z.string(),
  outcome: outcomeSchema,
  confidence: z.number(),
  judge: judgeKindSchema,
  reasoning: z.string(),
  /** Best quote or the fact as words; null when unclear. */
  evidence: z.string().nullable(),
});
export type CellView = z.infer<typeof cellViewSchema>;

/** One value of a column: short, as a cell. */
const valueViewSchema = z.object({
  columnId: z.string(),
  outcome: valueOutcomeSchema,
  value: columnValueSchema.nullable(),
  confidence: z.number(),
  extractor: extractorKindSchema,
  reasoning: z.string(),
  /** Best quote or the fact as words; null when it was not found. */
  evidence: z.string().nullable(),
});
export type ValueView = z.infer<typeof valueViewSchema>;

export const candidateViewSchema = z.object({
  id: z.string(),
  rank: z.number().int(),
  state: candidateStateSchema,
  score: z.number().nullable(),
  company: companyProfileSchema
    .pick({
      id: true,
      name: true,
      domain: true,
      homepageUrl: true,
      oneLiner: true,
      country: true,
      city: true,
      foundedYear: true,
      employees: true,
    })
    // False until the homepage has been read once: the starter list is only a list.
    .extend({ verified: z.boolean() }),
  cells: z.array(cellViewSchema),
  values: z.array(valueViewSchema).default([]),
  /** Its columns are wanted although it does not match. */
  valuesAsked: z.boolean().default(false),
  /** A sentence for a person when the state is `failed`. */
  errorMessage: z.string().nullable(),
  decidedAt: z.string().nullable(),
});
export type CandidateView = z.infer<typeof candidateViewSchema>;

export const searchEventSchema = z.discriminatedUnion("type", [
  /** The search row as it is now: state, counts, plan, spend. */
  z.object({ type: z.literal("search"), search: searchViewSchema }),
  /** Rows found, started or taken back: their verdicts and the counts are as they were. */
  z.object({ type: z.literal("candidates"), candidates: z.array(candidateViewSchema) }),
  /** One row changed: decided or failed; with the counts after it. */
  z.object({
    type: z.literal("candidate"),
    candidate: candidateViewSchema,
    counts: searchCountsSchema,
  }),
]);
export type SearchEvent = z.infer<typeof searchEventSchema>;

/** The rows that an event shows as they are now. */
export function candidatesOf(event: SearchEvent): readonly CandidateView[] {
  if (event.type === "candidate") return [event.candidate];
  return event.type === "candidates" ? event.candidates : [];
}

/** GET /api/searches/:id — a consistent snapshot; the stream continues after `lastSeq`. */
export const searchSnapshotSchema = z.object({
  search: searchViewSchema,
  candidates: z.array(candidateViewSchema),
  lastSeq: z.number().int(),
});
export type SearchSnapshot = z.infer<typeof searchSnapshotSchema>;

const verdictViewSchema = cellViewSchema.extend({
  criterionText: z.string(),
  model: z.string().nullable(),
  fact: structuredFactSchema.nullable(),
  citations: z.array(citationSchema),
  decidedAt: z.string(),
  /** What Assay had found where a person decided otherwise. */
  replaced: z
    .object({
      outcome: outcomeSchema,
      confidence: z.number(),
      judge: judgeKindSchema,
      model: z.string().nullable(),
      reasoning: z.string(),
      fact: structuredFactSchema.nullable(),
      citations: z.array(citationSchema),
    })
    .nullable()
    .default(null),
});
export type VerdictView = z.infer<typeof verdictViewSchema>;

/** A value with all of its evidence. */
const valueDetailSchema = valueViewSchema.extend({
  columnName: z.string(),
  model: z.string().nullable(),
  fact: structuredFactSchema.nullable(),
  citations: z.array(citationSchema),
  foundAt: z.string(),
});
export type ValueDetail = z.infer<typeof valueDetailSchema>;

export const pageSummarySchema = z.object({
  id: z.string().nullable(),
  url: z.string(),
  title: z.string().nullable(),
  outcome: pageOutcomeSchema,
  /** Why it was skipped, for a person; null for a page that was read. */
  reason: z.string().nullable(),
  fetchedAt: z.string().nullable(),
  /** In which round of reading, from 1; null for a page that was skipped. */
  round: z.number().int().nullable(),
});
export type PageSummary = z.infer<typeof pageSummarySchema>;

/** GET /api/searches/:id/candidates/:candidateId */
export const candidateDetailSchema = z.object({
  candidate: candidateViewSchema,
  company: companyProfileSchema,
  /** True for companies of the demo corpus: they do not exist. */
  fictional: z.boolean(),
  verdicts: z.array(verdictViewSchema),
  values: z.array(valueDetailSchema),
  pages: z.array(pageSummarySchema),
  /** How its research went; null before any. */
  report: researchReportSchema.nullable(),
});
export type CandidateDetail = z.infer<typeof candidateDetailSchema>;

/** GET /api/searches/:id/pages/:pageId — the stored copy as text. */
export const pageDetailSchema = z.object({
  id: z.string(),
  url: z.string(),
  title: z.string().nullable(),
  text: z.string(),
  /** Headings' offsets into the text, for a readable rendering. */
  blocks: z.array(
    z.object({
      start: z.number().int(),
      end: z.number().int(),
      kind: z.string(),
      level: z.number().int().optional(),
    }),
  ),
  language: z.string().nullable(),
  /** The HTTP status it was answered with. */
  status: z.number().int().nullable(),
  fetchedAt: z.string(),
});
export type PageDetail = z.infer<typeof pageDetailSchema>;

/** A criterion that a person wrote: structured exactly when it has a condition, and a range has a bound. */
export const requestedCriterionSchema = plannedCriterionSchema
  .refine(({ kind, condition }) => (kind === "structured") === (condition !== null), {
    path: ["condition"],
    message: "A criterion has a condition exactly when its kind is structured.",
  })
  .refine(({ condition }) => condition === null || hasBound(condition), {
    path: ["condition"],
    message: "A range needs a lower or an upper bound.",
  });

const hasBound = (condition: Condition) =>
  "anyOf" in condition ||
  "is" in condition ||
  condition.gte !== undefined ||
  condition.lte !== undefined;

export function hasEachIdOnce(criteria: readonly { id?: string | undefined }[]): boolean {
  const ids = criteria.flatMap(({ id }) => id ?? []);
  return new Set(ids).size === ids.length;
}

/** Columns of one search. */
export const maxColumns = 12;
function hasEachNameOnce(columns: readonly { name: string }[]): boolean {
  return new Set(columns.map(({ name }) => name.toLowerCase())).size === columns.length;
}

/** Companies that one search checks at most. */
export const mostCandidates = 1_000;

const capUsdSchema = z.number().positive().max(1000);
const capTokensSchema = z.number().int().min(1000).max(1_000_000_000);

/** POST /api/searches. Without `criteria` the server plans the query itself. */
export const createSearchSchema = z.object({
  query: z
    .string()
    .trim()
    .refine((query) => [...query].length >= 3, "Write at least 3 characters.")
    .max(2000, "Keep the query under 2,000 characters."),
  source: searchSourceSchema.default("demo"),
  /** Lists of the user whose companies are left out. */
  excludeListIds: z.array(z.uuid()).max(10).optional(),
  criteria: z.array(requestedCriterionSchema).min(1).max(mostCriteria).optional(),
  columns: z
    .array(newColumnSchema)
    .max(maxColumns)
    .refine(hasEachNameOnce, "Name each column once.")
    .optional(),
  wanted: z.number().int().min(1).max(1000).default(25),
  maxCandidates: z.number().int().min(1).max(mostCandidates).default(100),
  /** Hard limits on model spend for this search; ignored without a model. */
  capUsd: capUsdSchema.optional(),
  capTokens: capTokensSchema.optional(),
});
export type CreateSearch = z.infer<typeof createSearchSchema>;

/** POST /api/searches/:id/resume: caps that take the place of the old ones; those left out stay. */
export const resumeSearchSchema = z.object({
  capUsd: capUsdSchema.optional(),
  capTokens: capTokensSchema.optional(),
});
export type RaisedCaps = z.infer<typeof resumeSearchSchema>;

/** PUT /api/searches/:id/criteria: the whole list in order; `id` names the live criterion that an entry keeps or rewords. */
export const changeCriteriaSchema = z.object({
  criteria: z
    .array(requestedCriterionSchema.and(z.object({ id: z.uuid().optional() })))
    .min(1)
    .max(mostCriteria)
    .refine(hasEachIdOnce, "Name each criterion once."),
});
export type ChangedCriterion = z.infer<typeof changeCriteriaSchema>["criteria"][number];

/** POST /api/searches/:id/recheck: every company that failed, or some companies, for one criterion alone if it is named. */
export const recheckSchema = z
  .object({
    candidateIds: z.array(z.uuid()).min(1).max(mostCandidates).optional(),
    criterionId: z.uuid().optional(),
  })
  .refine(
    ({ candidateIds, criterionId }) => criterionId === undefined || candidateIds !== undefined,
    { path: ["candidateIds"], message: "Say of which companies the criterion is to be checked." },
  );
export type RecheckRequest = z.infer<typeof recheckSchema>;

/** POST /api/searches/:id/values: the columns of a company that does not match, or one of its values again. */
export const askValuesSchema = z.object({
  candidateId: z.uuid(),
  columnId: z.uuid().optional(),
});

/** POST /api/searches/:id/more */
export const extendSearchSchema = z.object({
  candidates: z.number().int().min(1).max(mostCandidates).default(100),
});

/** GET /api/searches, newest first. */
export const searchListSchema = z.object({ searches: z.array(searchViewSchema) });

/** GET /api/sources */
const sourceSummarySchema = z.object({
  source: sourceSchema,
  label: z.string(),
  companies: z.number().int(),
  /** What to do when it is empty, or a note ("fictional companies"). */
  note: z.string(),
});
export const sourceListSchema = z.object({
  sources: z.array(sourceSummarySchema),
  /** Name of the model that plans and judges, null when the local judge does. */
  model: z.string().nullable(),
});
export type SourceList = z.infer<typeof sourceListSchema>;

/** Every error answer of the API. `field` names the input that is wrong. */
export const apiErrorSchema = z.object({
  error: z.object({
    code: z.string(),
    message: z.string(),
    field: z.string().optional(),
    retryAfterSeconds: z.number().int().optional(),
  }),
});
export type ApiError = z.infer<typeof apiErrorSchema>;
