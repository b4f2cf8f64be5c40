import type { Pool } from "pg";
import { findCompanyPool } from "@/db/find-company-pool";
import { inTransaction } from "@/db/transaction";
import { type CompanyQuery, toCompanyQuery } from "@/research/candidates/company-query";
import { type RankedCompany, rankPool } from "@/research/candidates/rank-pool";
import type { Source } from "@/research/company";
import type { Criterion } from "@/research/plan/plan";
import type { Encoder } from "@/research/ports";
import { encodeQueries, meanVector, wordingOf } from "@/research/retrieve/query-vector";

/** Of what is recalled, the ranker sees several times what is wanted, and never more than this. */
const minPool = 400;
const maxPool = 1_200;

/**
 * Companies of one source, best first: recalled in SQL, ranked in this process. A company whose known fields contradict
 * a condition is left out; unknown fields count less than fitting ones; when too few say anything of the criteria,
 * others fill up, since their pages may still say what their description does not. Without an encoder: by words alone.
 */
export async function findCompanies(input: {
  pool: Pool;
  encoder: Encoder | null;
  source: Source;
  criteria: readonly Omit<Criterion, "id">[];
  limit: number;
  /** Companies that are not looked at; what is recalled grows by as many, within the bound. */
  excluded?: ReadonlySet<string>;
  signal: AbortSignal;
}): Promise<RankedCompany[]> {
  const { encoder, limit, excluded } = input;
  const query = toCompanyQuery(input.criteria);
  const needVectors = encoder ? await encodeNeeds(encoder, query, input.signal) : null;
  const wanted = needVectors?.filter((_, at) => query.needs[at]?.isNegated === false) ?? [];
  const companies = await inTransaction(input.pool, (client) =>
    findCompanyPool(client, {
      source: input.source,
      query,
      vector:
        encoder && wanted.length > 0
          ? { modelId: encoder.modelId, values: meanVector(wanted) }
          : null,
      size: Math.max(minPool, Math.min(maxPool, limit * 4 + (excluded?.size ?? 0))),
    }),
  );
  const pool = excluded ? companies.filter(({ profile }) => !excluded.has(profile.id)) : companies;
  return rankPool({ query, pool, needVectors }).slice(0, limit);
}

async function encodeNeeds(
  encoder: Encoder,
  { needs }: CompanyQuery,
  signal: AbortSignal,
): Promise<readonly Float32Array[] | null> {
  if (needs.length === 0) return null;
  const encoded = await encodeQueries(
    encoder,
    needs.map(({ text }) => wordingOf(text)),
    signal,
  );
  return encoded.ok ? encoded.value : null;
}
