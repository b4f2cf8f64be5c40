import type { PoolClient } from "pg";
import type { CompanyQuery, TextNeed } from "@/research/candidates/company-query";
import type { PoolCompany } from "@/research/candidates/rank-pool";
import { toSignature } from "@/research/candidates/signature";
import { companyProfileSchema, type Source } from "@/research/company";
import { toVector } from "@/research/retrieve/direction";
import { type Bind, writeCompanyFilter } from "./company-filter";
import { companyProfileSql } from "./load-research-input";

/** Text matches that are ranked at most for one full-text query: GIN has no top-k, so the rest is never looked at. */
const maxRanked = 4_000;

/**
 * Companies of one source that may answer the query, in no order that means anything: those whose words match every
 * text wish, those that match one, those near its vector, and others when there are too few. None that contradicts a
 * condition. At most about `3 × size`, whatever the corpus holds.
 */
export async function findCompanyPool(
  client: PoolClient,
  input: {
    source: Source;
    query: CompanyQuery;
    /** The sum of the wishes' vectors; companies without a vector of this model are found by their words alone. */
    vector: { modelId: string; values: Float32Array } | null;
    size: number;
  },
): Promise<PoolCompany[]> {
  const { source, query, vector, size } = input;
  // Which rows a LIMIT keeps must not depend on how many workers happened to be free.
  await client.query("SET LOCAL max_parallel_workers_per_gather = 0");
  const found = new Set<string>();
  const collect = async (limit: number, write: (filter: Filter, bind: Bind) => string) => {
    const values: unknown[] = [];
    const bind: Bind = (value) => `$${values.push(value)}`;
    const filter = writeCompanyFilter(bind, { source, conditions: query.conditions });
    const sql = `${write(filter, bind)} LIMIT ${bind(limit)}`;
    const { rows } = await client.query<{ id: string }>(sql, values);
    for (const { id } of rows) found.add(id);
  };
  const matching = (tsQuery: string, limit: number) =>
    collect(limit, ({ allowed, fits }, bind) => {
      const words = `${bind(tsQuery)}::tsquery`;
      return `SELECT id FROM (
          SELECT id, domain, search_vector, ${fits} AS fits FROM company
          WHERE search_vector @@ ${words} AND ${allowed} LIMIT ${maxRanked}
        ) AS matched ORDER BY fits DESC, ts_rank(search_vector, ${words}, 1) DESC, domain COLLATE "C"`;
    });

  const wanted = await writeTsQueries(
    client,
    query.needs.filter(({ isNegated }) => !isNegated),
  );
  if (wanted.length > 1) await matching(wanted.map(({ every }) => `(${every})`).join(" & "), size);
  const share = Math.ceil(size / Math.max(1, wanted.length));
  for (const { every, any } of wanted) {
    const before = found.size;
    await matching(every, share);
    if (any !== null && found.size - before < share) await matching(any, share);
  }
  if (vector !== null) {
    await client.query("SET LOCAL max_parallel_workers_per_gather = 2");
    await collect(size, ({ allowed }, bind) => {
      const signature = `${bind(toSignature(vector.values))}::bit(512)`;
      return `SELECT company_id AS id FROM company_embedding JOIN company ON company.id = company_id
        WHERE model_id = ${bind(vector.modelId)} AND ${allowed}
        ORDER BY bit_count(signature # ${signature}), company_id`;
    });
  }
  if (found.size < size) {
    await collect(size, ({ allowed, fits }) => {
      return `SELECT id FROM company WHERE ${allowed} ORDER BY ${fits} DESC, md5(domain)`;
    });
  }
  return loadPool(client, [...found], vector?.modelId ?? null);
}

type Filter = ReturnType<typeof writeCompanyFilter>;

/**
 * Per wish, as text of a `tsquery`: `every` (one of the phrases, or all of its own words) and, where there are no
 * phrases, `any` (one of its words). A wish of stop words alone is left out.
 */
async function writeTsQueries(
  client: PoolClient,
  needs: readonly TextNeed[],
): Promise<{ every: string; any: string | null }[]> {
  const { rows } = await client.query<{ phrases: string | null; all: string; any: string | null }>(
    `SELECT (SELECT string_agg('(' || q::text || ')', ' | ') FROM unnest(ARRAY(SELECT jsonb_array_elements_text(need->'phrases'))) AS p,
         phraseto_tsquery('english', p) AS q WHERE numnode(q) > 0) AS phrases,
       plainto_tsquery('english', need->>'words')::text AS "all",
       (SELECT string_agg('(' || q::text || ')', ' | ') FROM unnest(string_to_array(need->>'words', ' ')) AS w,
         plainto_tsquery('english', w) AS q WHERE numnode(q) > 0) AS "any"
     FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY AS n(need, position) ORDER BY position`,
    [
      JSON.stringify(
        needs.map(({ phrases, words }) => ({
          phrases: phrases.map(({ phrase }) => phrase),
          words: words.join(" "),
        })),
      ),
    ],
  );
  return rows.flatMap(({ phrases, all, any }) => {
    const every = [phrases, all === "" ? null : `(${all})`].filter((part) => part !== null);
    return every.length === 0
      ? []
      : [{ every: every.join(" | "), any: phrases === null ? any : null }];
  });
}

async function loadPool(
  client: PoolClient,
  ids: readonly string[],
  modelId: string | null,
): Promise<PoolCompany[]> {
  const { rows } = await client.query<{ profile: unknown; vector: Buffer | null }>(
    `SELECT ${companyProfileSql} AS profile, e.vector FROM unnest($1::uuid[]) WITH ORDINALITY AS f(id, position)
     JOIN company o ON o.id = f.id
     LEFT JOIN company_embedding e ON e.company_id = o.id AND e.model_id = $2
     ORDER BY f.position`,
    [ids, modelId],
  );
  return rows.map(({ profile, vector }) => ({
    profile: companyProfileSchema.parse(profile),
    vector: vector === null ? null : toVector(Int8Array.from(vector)),
  }));
}
