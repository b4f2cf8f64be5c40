import { z } from "zod";
import { type Column, columnTypeSchema } from "@/research/columns/column";
import { type CompanyProfile, companyProfileSchema } from "@/research/company";
import {
  type Criterion,
  conditionSchema,
  criterionKindSchema,
  importanceSchema,
} from "@/research/plan/plan";
import { outcomeSchema } from "@/research/verify/verdict";
import type { Queryable } from "./queryable";
import { openColumnsSql } from "./rows/column-row";

/** SQL object of a company as `CompanyProfile`; `o` is the company's alias. */
export const companyProfileSql = `json_build_object('id', o.id, 'name', o.name, 'domain', o.domain,
  'homepageUrl', o.homepage_url, 'oneLiner', o.one_liner, 'description', o.description, 'country', o.country,
  'region', o.region, 'city', o.city, 'foundedYear', o.founded_year, 'cohortYear', o.cohort_year,
  'employees', o.employees,
  'fundingUsd', o.funding_usd, 'fundingStage', o.funding_stage, 'companyType', o.company_type, 'status', o.status,
  'hiring', o.hiring, 'nonprofit', o.nonprofit, 'industries', o.industries)`;

const criteriaSchema = z.array(
  z.object({
    id: z.string(),
    text: z.string(),
    kind: criterionKindSchema,
    condition: conditionSchema.nullable(),
    importance: importanceSchema,
  }),
);

const columnsSchema = z.array(
  z.object({ id: z.string(), name: z.string(), type: columnTypeSchema }),
);
const standingSchema = z.array(
  z.object({ outcome: outcomeSchema, confidence: z.number(), importance: importanceSchema }),
);

export type ResearchInput = {
  readonly company: CompanyProfile;
  readonly criteria: Criterion[];
  /** Verdicts on the other live criteria, which stand. */
  readonly standing: z.infer<typeof standingSchema>;
  /** Those without a value that stands. */
  readonly columns: Column[];
  /** Its columns are wanted whether it matches or not. */
  readonly valuesAsked: boolean;
  readonly pagesAfter: Date | null;
};

/**
 * The company of a candidate and those live criteria of its search, in order, that have no verdict for it that
 * stands. `pagesAfter`: a person wants it checked anew, and pages read before then are fetched again.
 */
export async function loadResearchInput(
  db: Queryable,
  candidateId: string,
): Promise<ResearchInput> {
  const { rows } = await db.query<{
    company: unknown;
    criteria: unknown;
    standing: unknown;
    columns: unknown;
    valuesAsked: boolean;
    pagesAfter: Date | null;
  }>(
    `SELECT ${companyProfileSql} AS company, greatest(c.pages_after, s.pages_after) AS "pagesAfter", c.values_asked AS "valuesAsked",
       (SELECT json_agg(json_build_object('id', k.id, 'name', k.name, 'type', k.type) ORDER BY k.place)
          FROM ${openColumnsSql}) AS columns,
       (SELECT json_agg(json_build_object('outcome', v.outcome, 'confidence', v.confidence, 'importance', k.importance))
          FROM criterion k JOIN verdict v ON v.criterion_id = k.id AND v.candidate_id = c.id
          WHERE k.search_id = c.search_id AND k.retired_at IS NULL AND v.is_current AND NOT v.is_stale) AS standing,
       (SELECT json_agg(json_build_object('id', k.id, 'text', k.text, 'kind', k.kind, 'condition', k.condition,
          'importance', k.importance)
          ORDER BY k.place) FROM criterion k WHERE k.search_id = c.search_id AND k.retired_at IS NULL AND NOT EXISTS (
            SELECT 1 FROM verdict v WHERE v.candidate_id = c.id AND v.criterion_id = k.id
              AND v.is_current AND NOT v.is_stale)) AS criteria
     FROM candidate c JOIN company o ON o.id = c.company_id JOIN search s ON s.id = c.search_id WHERE c.id = $1`,
    [candidateId],
  );
  const row = rows[0];
  if (!row) throw new Error(`candidate ${candidateId} is gone`);
  return {
    company: companyProfileSchema.parse(row.company),
    criteria: criteriaSchema.parse(row.criteria ?? []),
    standing: standingSchema.parse(row.standing ?? []),
    columns: columnsSchema.parse(row.columns ?? []),
    valuesAsked: row.valuesAsked,
    pagesAfter: row.pagesAfter,
  };
}
