import { createHash } from "node:crypto";
import { z } from "zod";
import { type ColumnAnswer, columnAnswerSchema } from "@/research/columns/column";
import { type Plan, planSchema } from "@/research/plan/plan";
import { type Citation, type Verdict, verdictSchema } from "@/research/verify/verdict";
import type { Queryable } from "./queryable";
import { storableJson } from "./storable-text";

/** SHA-256 of everything that an answer was made of, in hex. */
export const answerKey = (parts: readonly unknown[]): string =>
  createHash("sha256").update(JSON.stringify(parts)).digest("hex");

const verdictAnswerSchema = z.object({
  verdict: verdictSchema.omit({ criterionId: true }),
  /** Why the site was not read, where it was not; such an answer is not believed for long. */
  failure: z.object({ code: z.string(), message: z.string() }).nullable(),
});
const valueAnswerSchema = z.object({ value: columnAnswerSchema.omit({ columnId: true }) });

/** With the pages that were read for it. */
type Known<Answer> = Answer & { readonly pageIds: readonly string[] };
export type KnownVerdict = Known<z.infer<typeof verdictAnswerSchema>>;
export type KnownValue = Known<z.infer<typeof valueAnswerSchema>>;

const rowSchema = z.object({
  key: z.string(),
  answer: z.unknown(),
  pageIds: z.array(z.string()),
  /** When each of the pages was read last, in the same order. */
  fetchedAt: z.array(z.string()),
});

type Keys = {
  readonly keys: readonly string[];
  readonly freshAfter: Date;
  readonly failureAfter: Date;
};

/** Verdicts under these keys that still hold; see `loadKnown`. */
export async function loadKnownVerdicts(
  db: Queryable,
  input: Keys,
): Promise<ReadonlyMap<string, KnownVerdict>> {
  const rows = await loadKnown(db, input);
  return new Map(
    rows.map(({ key, answer, pageIds, dates }) => {
      const known = verdictAnswerSchema.parse(answer);
      const verdict = { ...known.verdict, citations: redate(known.verdict.citations, dates) };
      return [key, { ...known, verdict, pageIds }];
    }),
  );
}

/** Values of columns under these keys that still hold. */
export async function loadKnownValues(
  db: Queryable,
  input: Omit<Keys, "failureAfter">,
): Promise<ReadonlyMap<string, KnownValue>> {
  const rows = await loadKnown(db, { ...input, failureAfter: input.freshAfter });
  return new Map(
    rows.map(({ key, answer, pageIds, dates }) => {
      const { value } = valueAnswerSchema.parse(answer);
      return [key, { value: { ...value, citations: redate(value.citations, dates) }, pageIds }];
    }),
  );
}

const redate = (citations: readonly Citation[], dates: ReadonlyMap<string, string | undefined>) =>
  citations.map((one) => ({ ...one, fetchedAt: dates.get(one.pageId) ?? one.fetchedAt }));

/**
 * Answers under these keys whose pages are all still the newest of their address, and were read after `freshAfter`; those
 * about a site that was not read only from after `failureAfter`. Citations carry the date of the last reading.
 */
async function loadKnown(db: Queryable, input: Keys) {
  const { rows } = await db.query(
    `SELECT encode(k.key, 'hex') AS key, k.answer, k.page_ids AS "pageIds",
       (SELECT coalesce(json_agg(p.fetched_at ORDER BY d.place), '[]')
        FROM unnest(k.page_ids) WITH ORDINALITY AS d(id, place) JOIN page p ON p.id = d.id) AS "fetchedAt"
     FROM known_answer k
     WHERE k.key = ANY(ARRAY(SELECT decode(hex, 'hex') FROM unnest($1::text[]) AS hex))
       AND (coalesce(k.answer->'failure', 'null') = 'null' OR k.answered_at >= $3) AND NOT EXISTS (
       SELECT 1 FROM unnest(k.page_ids) AS d(id) LEFT JOIN page p ON p.id = d.id
       WHERE p.id IS NULL OR p.fetched_at < $2
         OR EXISTS (SELECT 1 FROM page n WHERE n.url = p.url AND n.fetched_at > p.fetched_at AND n.id <> p.id))`,
    [input.keys, input.freshAfter, input.failureAfter],
  );
  return rows.map((row) => {
    const { key, answer, pageIds, fetchedAt } = rowSchema.parse(row);
    const dates = new Map(pageIds.map((id, place) => [id, fetchedAt[place]]));
    return { key, answer, pageIds, dates };
  });
}

export async function saveKnownValues(
  db: Queryable,
  input: {
    companyId: string;
    pageIds: readonly string[];
    values: readonly { readonly key: string; readonly value: ColumnAnswer }[];
  },
): Promise<void> {
  await db.query(
    `INSERT INTO known_answer (key, company_id, page_ids, answer)
     SELECT decode(v.key, 'hex'), $1, $2, jsonb_build_object('value', v.value - 'columnId')
     FROM jsonb_to_recordset($3) AS v(key text, value jsonb)
     ON CONFLICT (key) DO UPDATE SET page_ids = excluded.page_ids, answer = excluded.answer, answered_at = now()`,
    [input.companyId, input.pageIds, storableJson(input.values)],
  );
}

export async function saveKnownVerdicts(
  db: Queryable,
  input: {
    companyId: string;
    pageIds: readonly string[];
    failure: KnownVerdict["failure"];
    verdicts: readonly { readonly key: string; readonly verdict: Verdict }[];
  },
): Promise<void> {
  await db.query(
    `INSERT INTO known_answer (key, company_id, page_ids, answer)
     SELECT decode(v.key, 'hex'), $1, $2, jsonb_build_object('verdict', v.verdict - 'criterionId', 'failure', $4::jsonb)
     FROM jsonb_to_recordset($3) AS v(key text, verdict jsonb)
     ON CONFLICT (key) DO UPDATE SET page_ids = excluded.page_ids, answer = excluded.answer, answered_at = now()`,
    [input.companyId, input.pageIds, storableJson(input.verdicts), storableJson(input.failure)],
  );
}

/** A plan that was made no longer ago than `freshAfter`. */
export async function loadKnownPlan(
  db: Queryable,
  key: string,
  freshAfter: Date,
): Promise<Plan | null> {
  const { rows } = await db.query<{ answer: unknown }>(
    "SELECT answer FROM known_answer WHERE key = decode($1, 'hex') AND answered_at >= $2",
    [key, freshAfter],
  );
  return rows[0] ? planSchema.parse(rows[0].answer) : null;
}

export async function saveKnownPlan(db: Queryable, key: string, plan: Plan): Promise<void> {
  await db.query(
    `INSERT INTO known_answer (key, answer) VALUES (decode($1, 'hex'), $2)
     ON CONFLICT (key) DO UPDATE SET answer = excluded.answer, answered_at = now()`,
    [key, storableJson(plan)],
  );
}
