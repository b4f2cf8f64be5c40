import type { PoolClient } from "pg";
import type { CompanyQuery, TextNeed } from "@/research/candidates/company-query";
import type { PoolCompany } from "@/research/candidates/rank-pool";
import { toSignature } from "@/research/candidates/signature";
import { companyProfileSchema, type Source } from "@/research/company";
import { type Bind, writeAllowed, writeFits } from "./company-filter";
import { companyProfileSql } from "./load-research-input";

/** Text matches that are ranked at most for one full-text query: GIN has no top-k, so the rest is never looked at. */
const maxRanked = 2_000;
/** Nearest vectors whose companies' fields are looked at. */
const maxNear = 4_000;
/** Companies that fill up are drawn from at most so many that no field speaks against. */
const maxFilled = 20_000;
/** A word that more companies use than this tells nothing by itself. */
const everydayShare = 0.05;

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
  // Which rows a LIMIT keeps must not depend on how many workers happened to be free; and a table scan that hopes to
  // meet enough matches early may read all of it. Compiling a plan takes longer than running it.
  await client.query(
    "SET LOCAL max_parallel_workers_per_gather = 0; SET LOCAL enable_seqscan = off; SET LOCAL jit = off",
  );
  const found = new Set<string>();
  const collect = async (limit: number, write: (bind: Bind) => string) => {
    const values: unknown[] = [];
    const bind: Bind = (value) => `$${values.push(value)}`;
    const sql = `${write(bind)} LIMIT ${bind(limit)}`;
    const { rows } = await client.query<{ id: string }>(sql, values);
    for (const { id } of rows) found.add(id);
  };
  const allowed = (bind: Bind) => writeAllowed(bind, { source, conditions: query.conditions });
  const fits = (bind: Bind) => writeFits(bind, query.conditions);
  const matching = (tsQuery: string, limit: number) =>
    collect(limit, (bind) => {
      const words = `${bind(tsQuery)}::tsquery`;
      return `SELECT id FROM (
          SELECT id, domain, search_vector, ${fits(bind)} AS fits FROM company
          WHERE search_vector @@ ${words} AND ${allowed(bind)} LIMIT ${maxRanked}
        ) AS matched ORDER BY fits DESC, ts_rank(search_vector, ${words}, 1) DESC, domain COLLATE "C"`;
    });

  const wanted = await writeTsQueries(
    client,
    query.needs.filter(({ isNegated }) => !isNegated),
  );
  if (wanted.length > 0) {
    await matching(wanted.map(({ every }) => `(${every})`).join(" & "), size);
  }
  const isFull = found.size >= size;
  const share = Math.ceil(size / Math.max(1, wanted.length));
  for (const { every, any } of isFull ? [] : wanted) {
    const before = found.size;
    if (wanted.length > 1) await matching(every, share);
    if (any !== null && found.size - before < share) await matching(any, share);
  }
  await client.query("SET LOCAL max_parallel_workers_per_gather = 2");
  if (vector !== null && !isFull) {
    await collect(size, (bind) => {
      const signature = `${bind(toSignature(vector.values))}::bit(512)`;
      return `SELECT id FROM (
          SELECT company_id, bit_count(signature # ${signature}) AS distance FROM company_embedding
          WHERE model_id = ${bind(vector.modelId)} ORDER BY distance, company_id LIMIT ${maxNear}
        ) AS near JOIN company ON id = company_id WHERE ${allowed(bind)} ORDER BY distance, domain COLLATE "C"`;
    });
  }
  if (found.size < size) {
    await collect(size, (bind) => {
      return `SELECT id FROM (
          SELECT id, domain, ${fits(bind)} AS fits FROM company WHERE ${allowed(bind)} LIMIT ${maxFilled}
        ) AS allowed ORDER BY fits DESC, md5(domain)`;
    });
  }
  return loadPool(client, [...found], vector?.modelId ?? null);
}

/**
 * Per wish, as text of a `tsquery`: `every` (one of the phrases, or all of its own words) and, where there are no
 * phrases, `any` (one of its words that is no everyday word). A wish of stop words alone is left out.
 */
async function writeTsQueries(
  client: PoolClient,
  needs: readonly TextNeed[],
): Promise<{ every: string; any: string | null }[]> {
  if (needs.length === 0) return [];
  const { rows } = await client.query<{ phrases: string[]; all: string; words: string[] }>(
    `SELECT ARRAY(SELECT DISTINCT q::text FROM jsonb_array_elements_text(need->'phrases') AS p,
         phraseto_tsquery('english', p) AS q WHERE numnode(q) > 0) AS phrases,
       plainto_tsquery('english', need->>'words')::text AS "all",
       ARRAY(SELECT DISTINCT q::text FROM unnest(string_to_array(need->>'words', ' ')) AS w,
         plainto_tsquery('english', w) AS q WHERE numnode(q) > 0) AS words
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
  const everyday = rows.some(({ phrases }) => phrases.length === 0)
    ? await loadEverydayWords(client)
    : new Set<string>();
  return rows.flatMap(({ phrases, all, words }) => {
    const alone = new Set(phrases.filter((phrase) => !phrase.includes(" <-> ")));
    const needed = phrases.filter(
      (phrase) => alone.has(phrase) || !phrase.split(" <-> ").some((word) => alone.has(word)),
    );
    const every = [...needed, ...(all === "" ? [] : [all])].map((part) => `(${part})`);
    const rare = words.filter((word) => !everyday.has(word));
    if (every.length === 0) return [];
    return [
      {
        every: every.join(" | "),
        any: phrases.length === 0 && rare.length > 0 ? rare.join(" | ") : null,
      },
    ];
  });
}

/** Quoted lexemes that very many companies use, by the statistics of the last ANALYZE; none before the first. */
async function loadEverydayWords(client: PoolClient): Promise<ReadonlySet<string>> {
  const { rows } = await client.query<{ word: string }>(
    `SELECT quote_literal(s.word) AS word FROM pg_stats,
       unnest(most_common_elems::text::text[], most_common_elem_freqs) AS s(word, share)
     WHERE schemaname = current_schema() AND tablename = 'company' AND attname = 'search_vector' AND s.share > $1`,
    [everydayShare],
  );
  return new Set(rows.map(({ word }) => word));
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
    direction:
      vector === null ? null : new Int8Array(vector.buffer, vector.byteOffset, vector.length),
  }));
}
