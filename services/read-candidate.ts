import { z } from "zod";
import { companyProfileSql } from "@/db/load-research-input";
import { loadCandidateViews } from "@/db/rows/candidate-row";
import { companyProfileSchema } from "@/research/company";
import { pageOutcomeSchema } from "@/research/crawl/page";
import { researchReportSchema } from "@/research/research-report";
import {
  type CandidateDetail,
  candidateDetailSchema,
  type PageSummary,
  pageSummarySchema,
} from "@/research/search-view";
import type { ServiceContext } from "./context";

const readingSchema = z.object({
  pageIds: z.array(z.string()),
  skipped: z.array(z.object({ url: z.string(), reason: z.string(), outcome: pageOutcomeSchema })),
  // What was recorded by an older version has none.
  report: researchReportSchema.nullish(),
});
type StoredReading = z.infer<typeof readingSchema>;

/** All the evidence of one candidate: verdicts with quotes, pages read, pages skipped and why. */
export async function readCandidate({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: { searchId: string; candidateId: string };
}): Promise<CandidateDetail | null> {
  const { pool } = ctx.database;
  const [candidate] = await loadCandidateViews(pool, input.searchId, [input.candidateId]);
  if (!candidate) return null;
  const { rows } = await pool.query<Record<string, unknown>>(
    `SELECT ${companyProfileSql} AS company, o.sources @> ARRAY['demo'] AS fictional, c.reading,
       coalesce((SELECT json_agg(json_build_object('criterionId', k.id, 'criterionText', k.text, ${verdictSql("v")},
           'evidence', NULL, 'decidedAt', v.created_at, 'replaced', CASE WHEN v.judge = 'user' THEN (
             SELECT json_build_object(${verdictSql("r")}) FROM verdict r
             WHERE r.candidate_id = v.candidate_id AND r.criterion_id = v.criterion_id AND r.judge <> 'user'
             ORDER BY r.attempt DESC LIMIT 1) END) ORDER BY k.place)
         FROM verdict v JOIN criterion k ON k.id = v.criterion_id
         WHERE v.candidate_id = c.id AND v.is_current AND k.retired_at IS NULL), '[]') AS verdicts,
       coalesce((SELECT json_agg(json_build_object('columnId', k.id, 'columnName', k.name, 'outcome', v.outcome,
           'value', v.value, 'confidence', v.confidence, 'extractor', v.extractor, 'model', v.model,
           'reasoning', v.reasoning, 'fact', v.fact, 'evidence', NULL, 'foundAt', v.created_at, 'citations', coalesce(
             (SELECT json_agg(json_build_object('pageId', q.page_id, 'url', p.final_url, 'quote', q.quote,
                'start', q.start, 'end', q."end", 'fetchedAt', q.fetched_at) ORDER BY q.position)
              FROM value_citation q JOIN page p ON p.id = q.page_id WHERE q.value_id = v.id), '[]')) ORDER BY k.place)
         FROM column_value v JOIN search_column k ON k.id = v.column_id
         WHERE v.candidate_id = c.id AND v.is_current AND k.retired_at IS NULL), '[]') AS values
     FROM candidate c JOIN company o ON o.id = c.company_id WHERE c.id = $1`,
    [input.candidateId],
  );
  const row = rows[0];
  if (!row) return null;
  const reading = readingSchema.nullable().parse(row.reading);
  return candidateDetailSchema.parse({
    candidate,
    company: companyProfileSchema.parse(row.company),
    fictional: row.fictional,
    verdicts: row.verdicts,
    values: row.values,
    pages: reading === null ? [] : await listPages(ctx, reading),
    report: reading?.report ?? null,
  });
}

/** What a verdict says and is founded on, as parts of a JSON object. */
const verdictSql = (
  alias: "v" | "r",
) => `'outcome', ${alias}.outcome, 'confidence', ${alias}.confidence,
  'judge', ${alias}.judge, 'model', ${alias}.model, 'reasoning', ${alias}.reasoning, 'fact', ${alias}.fact,
  'citations', coalesce(
    (SELECT json_agg(json_build_object('pageId', q.page_id, 'url', p.final_url, 'quote', q.quote,
       'start', q.start, 'end', q."end", 'fetchedAt', q.fetched_at) ORDER BY q.position)
     FROM citation q JOIN page p ON p.id = q.page_id WHERE q.verdict_id = ${alias}.id), '[]')`;

async function listPages(ctx: ServiceContext, reading: StoredReading): Promise<PageSummary[]> {
  const roundOf = (id: unknown) => {
    const at = reading.report?.rounds.findIndex(({ pageIds }) => pageIds.some((one) => one === id));
    return at === undefined || at < 0 ? null : at + 1;
  };
  const { rows } = await ctx.database.pool.query<Record<string, unknown>>(
    `SELECT id, final_url AS url, title, outcome, CASE WHEN outcome = 'ok' THEN NULL ELSE detail END AS reason,
       to_json(fetched_at) AS "fetchedAt"
     FROM page WHERE id = ANY($1::uuid[]) ORDER BY array_position($1::uuid[], id)`,
    [reading.pageIds],
  );
  const read = rows.map((row) => pageSummarySchema.parse({ ...row, round: roundOf(row.id) }));
  const skipped = reading.skipped.map(({ url, reason, outcome }) =>
    pageSummarySchema.parse({
      id: null,
      url,
      title: null,
      outcome,
      reason,
      fetchedAt: null,
      round: null,
    }),
  );
  return [...read, ...skipped];
}
