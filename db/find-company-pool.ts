import type { PoolClient } from "pg";
import type { CompanyQuery, TextNeed } from "@/research/candidates/company-query";
import type { PoolCompany } from "@/research/candidates/rank-pool";
import { toSignature } from "@/research/candidates/signature";
import { companyProfileSchema, type Source } from "@/research/company";
import { type Bind, writeAllowed, writeFits } from "./company-filter";
import { companyProfileSql } from "./load-research-input";
import { sampleCompanies } from "./sample-companies";

/** So many times what is taken of a full-text query's matches are ranked: GIN has no top-k, so the rest is never looked at. */
const rankedShare = 2.5;
/** Vectors whose signatures are compared, those of the nearest groups first. */
const maxCompared = 60_000;
/** Nearest vectors whose companies' fields are looked at. */
const maxNear = 4_000;
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
  const { conditions } = query;
  // One core a search is enough and leaves the others theirs; a table scan that hopes to meet enough matches early may
  // read all of it; compiling a plan takes longer than running it.
  await client.query(
    "SET LOCAL max_parallel_workers_per_gather = 0; SET LOCAL enable_seqscan = off; SET LOCAL jit = off",
  );
  const found = new Set<string>();
  const add = (ids: readonly string[]) => {
    for (const id of ids) found.add(id);
  };
  const allowed = (bind: Bind, part: string | null, isKnown = false) =>
    writeAllowed(bind, { source, conditions, isKnown, part });
  const fits = (bind: Bind) => writeFits(bind, conditions);
  const matching = async (tsQuery: string, limit: number) =>
    add(
      await sampleCompanies(client, {
        writeTest: (bind, part) =>
          `search_vector @@ ${bind(tsQuery)}::tsquery AND ${allowed(bind, part)}`,
        writeFits: fits,
        writeRank: (bind) => `ts_rank(search_vector, ${bind(tsQuery)}::tsquery, 1)`,
        wanted: Math.ceil(rankedShare * limit),
        limit,
      }),
    );

  const wanted = await writeTsQueries(
    client,
    query.needs.filter(({ isNegated }) => !isNegated),
  );
  if (wanted.length > 0) {
    await matching(wanted.map(({ every }) => `(${every})`).join(" & "), size);
  }
  const share = Math.ceil(size / Math.max(1, wanted.length));
  for (const { every, any } of found.size >= size ? [] : wanted) {
    const before = found.size;
    if (wanted.length > 1) await matching(every, share);
    if (any !== null && found.size - before < share) await matching(any, share);
  }
  if (vector !== null) add(await findNear(client, vector, (bind) => allowed(bind, null), size));
  for (const isKnown of conditions.length > 0 ? [true, false] : [false]) {
    if (found.size >= size) break;
    add(
      await sampleCompanies(client, {
        writeTest: (bind, part) => allowed(bind, part, isKnown),
        writeFits: fits,
        wanted: size,
        limit: size,
      }),
    );
  }
  return loadPool(client, [...found], vector?.modelId ?? null);
}

/** Ids of allowed companies by the likeness of their signatures to a vector's, within the groups that are nearest to it. */
async function findNear(
  client: PoolClient,
  vector: { modelId: string; values: Float32Array },
  writeAllowed: (bind: Bind) => string,
  limit: number,
): Promise<string[]> {
  const values: unknown[] = [toSignature(vector.values), vector.modelId];
  const bind: Bind = (value) => `$${values.push(value)}`;
  const { rows } = await client.query<{ id: string }>(
    `WITH anchors AS MATERIALIZED (
       SELECT number FROM embedding_anchor WHERE model_id = $2
       ORDER BY bit_count(signature # $1::bit(512)), number),
     near AS MATERIALIZED (
       SELECT company_id, bit_count(signature # $1::bit(512)) AS distance FROM (
         SELECT e.company_id, e.signature FROM anchors, LATERAL (
           SELECT company_id, signature FROM company_embedding
           WHERE model_id = $2 AND anchor = anchors.number ORDER BY company_id) AS e
         LIMIT ${bind(maxCompared)}) AS compared
       ORDER BY distance, company_id LIMIT ${bind(maxNear)})
     SELECT id FROM near JOIN company ON id = company_id WHERE ${writeAllowed(bind)}
     ORDER BY distance, domain COLLATE "C" LIMIT ${bind(limit)}`,
    values,
  );
  return rows.map(({ id }) => id);
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
    const alone = new Set([...phrases, all].filter((phrase) => !/ [<&]/.test(phrase)));
    // What says "robot" says "robot arm" too: fewer terms, the same companies.
    const needed = phrases.filter(
      (phrase) => alone.has(phrase) || !phrase.split(/ <[-\d]+> /).some((word) => alone.has(word)),
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
