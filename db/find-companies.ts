import { type FieldCondition, toCompanyQuery } from "@/research/candidates/company-query";
import type { Source } from "@/research/company";
import type { Criterion } from "@/research/plan/plan";
import type { Queryable } from "./queryable";

const columnOf = {
  foundedYear: "founded_year",
  cohortYear: "cohort_year",
  employees: "employees",
  fundingUsd: "funding_usd",
  fundingStage: "funding_stage",
  companyType: "company_type",
  status: "status",
  hiring: "hiring",
  nonprofit: "nonprofit",
} as const;

/**
 * Company ids of one source, best first. A company whose known fields contradict a condition is left out; unknown
 * fields count less than fitting ones. Text matches of every criterion come before those of some, and when there are
 * too few, companies without any fill up: their pages may still say what their description does not.
 */
export async function findCompanies(
  db: Queryable,
  input: { source: Source; criteria: readonly Omit<Criterion, "id">[]; limit: number },
): Promise<string[]> {
  const { phraseGroups, conditions } = toCompanyQuery(input.criteria);
  const found = phraseGroups.length === 0 ? [] : await matching();
  return found.length >= input.limit ? found : [...found, ...(await others())];

  function filter(bind: Bind): { allowed: string; fits: string } {
    const tests = conditions.map((condition) => `(${toSql(condition, bind)})`);
    return {
      allowed: [
        `sources @> ARRAY[${bind(input.source)}]`,
        ...tests.map((test) => `${test} IS NOT FALSE`),
      ].join(" AND "),
      fits: ["0::int", ...tests.map((test) => `(${test} IS TRUE)::int`)].join(" + "),
    };
  }

  function matching(): Promise<string[]> {
    return selectIds(db, (bind) => {
      const { allowed, fits } = filter(bind);
      const queries = phraseGroups.map((phrases) => toTsQuery(bind(phrases)));
      const matches = queries.map((query) => `search_vector @@ ${query}`);
      const matched = matches.map((match) => `(${match})::int`).join(" + ");
      const rank = queries.map((query) => `ts_rank(search_vector, ${query}, 1)`).join(" + ");
      return `SELECT id FROM company WHERE ${allowed} AND (${matches.join(" OR ")})
        ORDER BY ${matched} DESC, ${fits} DESC, ${rank} DESC, domain COLLATE "C" LIMIT ${bind(input.limit)}`;
    });
  }

  function others(): Promise<string[]> {
    return selectIds(db, (bind) => {
      const { allowed, fits } = filter(bind);
      return `SELECT id FROM company WHERE ${allowed} AND NOT (id = ANY(${bind(found)}::uuid[]))
        ORDER BY ${fits} DESC, md5(domain) LIMIT ${bind(input.limit - found.length)}`;
    });
  }
}

/** Adds a value to the statement and returns its placeholder. */
type Bind = (value: unknown) => string;

async function selectIds(db: Queryable, write: (bind: Bind) => string): Promise<string[]> {
  const values: unknown[] = [];
  const sql = write((value) => `$${values.push(value)}`);
  const { rows } = await db.query<{ id: string }>(sql, values);
  return rows.map((row) => row.id);
}

/** Any of the phrases, each as a phrase; the terms come from the lexicon, the words are bound. */
function toTsQuery(parameter: string): string {
  return `(SELECT coalesce(string_agg('(' || phraseto_tsquery('english', phrase)::text || ')', ' | '), '')::tsquery
    FROM unnest(${parameter}::text[]) AS phrase WHERE numnode(phraseto_tsquery('english', phrase)) > 0)`;
}

/** A test that is true, false, or null when the field is not known. */
function toSql(condition: FieldCondition, bind: Bind): string {
  if (condition.field === "place") {
    const cities = bind(condition.cities);
    const countries = bind(condition.countries);
    const regions = bind(condition.regions);
    const inside = `CASE
      WHEN city = ANY(${cities}::text[]) OR country = ANY(${countries}::text[]) OR region = ANY(${regions}::text[]) THEN true
      WHEN cardinality(${countries}::text[]) = 0 THEN CASE WHEN city IS NULL THEN NULL ELSE false END
      WHEN country IS NULL THEN NULL
      WHEN cardinality(${cities}::text[]) > 0 AND city IS NULL THEN NULL
      ELSE false END`;
    return condition.negated ? `NOT (${inside})` : inside;
  }
  if ("is" in condition) {
    return `${columnOf[condition.field]} = ${bind(condition.is)}::boolean`;
  }
  const column = columnOf[condition.field];
  if ("anyOf" in condition) {
    const among = `${column} = ANY(${bind(condition.anyOf)}::text[])`;
    return condition.negated ? `NOT (${among})` : among;
  }
  const bounds = [
    ...(condition.gte === undefined ? [] : [`${column} >= ${bind(condition.gte)}::float8`]),
    ...(condition.lte === undefined ? [] : [`${column} <= ${bind(condition.lte)}::float8`]),
  ];
  const within = bounds.length === 0 ? `${column} IS NOT NULL` : `(${bounds.join(" AND ")})`;
  return condition.negated ? `NOT (${within})` : within;
}
