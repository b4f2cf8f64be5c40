import type { RankedCompany } from "@/research/candidates/rank-pool";
import type { Source } from "@/research/company";
import { planQuery } from "@/research/plan/plan-query";
import type { ServiceContext } from "./context";
import { findCompanies } from "./find-companies";

/** An encoder that hangs costs the answer its vectors. */
const findTimeoutMs = 10_000;

/** Companies of the corpus that a query means, best first, as a search would take them for candidates. Stores nothing. */
export async function searchCompanies({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: { q: string; source: Source; limit: number; signal: AbortSignal };
}): Promise<{ company: RankedCompany["profile"]; fit: number }[]> {
  const found = await findCompanies({
    pool: ctx.database.pool,
    encoder: ctx.tools.encoder,
    source: input.source,
    criteria: planQuery(input.q).criteria,
    limit: input.limit,
    signal: AbortSignal.any([input.signal, AbortSignal.timeout(findTimeoutMs)]),
  });
  return found.map(({ profile, fit }) => ({ company: profile, fit }));
}
