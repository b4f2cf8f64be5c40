import { z } from "zod";
import type { Queryable } from "@/db/queryable";
import { shownStateSql } from "@/db/rows/candidate-row";
import {
  columnValueSchema,
  extractorKindSchema,
  valueOutcomeSchema,
} from "@/research/columns/column";
import type { RankSpan } from "@/research/export-request";
import { judgeKindSchema, outcomeSchema, structuredFactSchema } from "@/research/verify/verdict";

const exportedCitationsSchema = z.array(
  z.object({ quote: z.string(), url: z.string(), readAt: z.string() }),
);

const exportedVerdictSchema = z.object({
  criterionId: z.string(),
  criterion: z.string(),
  outcome: outcomeSchema,
  confidence: z.number(),
  judge: judgeKindSchema,
  model: z.string().nullable(),
  reasoning: z.string(),
  fact: structuredFactSchema.nullable(),
  decidedAt: z.string(),
  /** What Assay had found where a person decided otherwise. */
  assaySaid: outcomeSchema.nullable(),
  citations: exportedCitationsSchema,
});
export type ExportedVerdict = z.infer<typeof exportedVerdictSchema>;

const exportedValueSchema = z.object({
  columnId: z.string(),
  column: z.string(),
  outcome: valueOutcomeSchema,
  value: columnValueSchema.nullable(),
  confidence: z.number(),
  extractor: extractorKindSchema,
  model: z.string().nullable(),
  reasoning: z.string(),
  fact: structuredFactSchema.nullable(),
  citations: exportedCitationsSchema,
});
export type ExportedValue = z.infer<typeof exportedValueSchema>;

const exportRowSchema = z.object({
  rank: z.number().int(),
  state: z.string(),
  score: z.number().nullable(),
  error: z.string().nullable(),
  decidedAt: z.string().nullable(),
  company: z.object({
    name: z.string(),
    domain: z.string(),
    homepageUrl: z.string(),
    oneLiner: z.string().nullable(),
    country: z.string().nullable(),
    city: z.string().nullable(),
    foundedYear: z.number().nullable(),
    employees: z.number().nullable(),
    fictional: z.boolean(),
  }),
  verdicts: z.array(exportedVerdictSchema),
  values: z.array(exportedValueSchema),
});
/** One company as it is exported; dates are ISO 8601 strings. */
export type ExportRow = z.infer<typeof exportRowSchema>;

/** Companies a page: what one export holds in memory at a time. */
const pageSize = 200;

/**
 * The companies of a search by rank, in pages that are read when they are asked for: no connection is held while a
 * slow client reads. `states` null, or `ranks` null: all.
 */
export async function* readExportRows(
  db: Queryable,
  input: {
    searchId: string;
    states: readonly string[] | null;
    ranks: readonly RankSpan[] | null;
  },
): AsyncGenerator<ExportRow[]> {
  for (let after = 0; ; ) {
    const { rows } = await db.query<Record<string, unknown>>(
      `SELECT c.rank, ${shownStateSql} AS state, c.score, c.error_message AS error, to_json(c.decided_at) AS "decidedAt",
         json_build_object('name', o.name, 'domain', o.domain, 'homepageUrl', o.homepage_url, 'oneLiner', o.one_liner,
           'country', o.country, 'city', o.city, 'foundedYear', o.founded_year, 'employees', o.employees,
           'fictional', o.sources @> ARRAY['demo']) AS company,
         coalesce((SELECT json_agg(json_build_object('criterionId', k.id, 'criterion', k.text, 'outcome', v.outcome,
             'confidence', v.confidence, 'judge', v.judge, 'model', v.model, 'reasoning', v.reasoning, 'fact', v.fact,
             'decidedAt', v.created_at,
             'assaySaid', CASE WHEN v.judge = 'user' THEN (SELECT r.outcome FROM verdict r WHERE r.candidate_id = v.candidate_id
               AND r.criterion_id = v.criterion_id AND r.judge <> 'user' ORDER BY r.attempt DESC LIMIT 1) END, 'citations', coalesce(
               (SELECT json_agg(json_build_object('quote', q.quote, 'url', p.final_url, 'readAt', q.fetched_at)
                  ORDER BY q.position)
                FROM citation q JOIN page p ON p.id = q.page_id WHERE q.verdict_id = v.id), '[]')) ORDER BY k.place)
           FROM verdict v JOIN criterion k ON k.id = v.criterion_id
           WHERE v.candidate_id = c.id AND v.is_current AND k.retired_at IS NULL), '[]') AS verdicts,
         coalesce((SELECT json_agg(json_build_object('columnId', l.id, 'column', l.name, 'outcome', v.outcome, 'value', v.value,
             'confidence', v.confidence, 'extractor', v.extractor, 'model', v.model, 'reasoning', v.reasoning, 'fact', v.fact,
             'citations', coalesce(
               (SELECT json_agg(json_build_object('quote', q.quote, 'url', p.final_url, 'readAt', q.fetched_at)
                  ORDER BY q.position)
                FROM value_citation q JOIN page p ON p.id = q.page_id WHERE q.value_id = v.id), '[]')) ORDER BY l.place)
           FROM column_value v JOIN search_column l ON l.id = v.column_id
           WHERE v.candidate_id = c.id AND v.is_current AND l.retired_at IS NULL), '[]') AS values
       FROM candidate c JOIN company o ON o.id = c.company_id
       WHERE c.search_id = $1 AND c.rank > $2 AND ($3::text[] IS NULL OR ${shownStateSql} = ANY($3))
         AND ($5::int4multirange IS NULL OR c.rank <@ $5)
       ORDER BY c.rank LIMIT $4`,
      [
        input.searchId,
        after,
        input.states,
        pageSize,
        input.ranks && `{${input.ranks.map(({ from, to }) => `[${from},${to}]`).join(",")}}`,
      ],
    );
    const page = rows.map((row) => exportRowSchema.parse(row));
    const last = page.at(-1);
    if (!last) return;
    yield page;
    if (page.length < pageSize) return;
    after = last.rank;
  }
}
