import type { PoolClient } from "pg";
import { countAllowed } from "@/db/count-candidates";
import { inTransaction } from "@/db/transaction";
import { toCompanyQuery } from "@/research/candidates/company-query";
import { isCommonSource, listOfSource, type SearchSource } from "@/research/company";
import type { Condition } from "@/research/plan/plan";
import { type Result, succeed } from "@/research/result";
import type { EstimateRequest, SearchEstimate } from "@/research/search-estimate";
import type { ServiceContext } from "./context";
import { loadListedCompanies } from "./lists/load-listed-companies";
import { ownsLists, unknownList } from "./lists/owns-lists";

/** Where nothing was checked yet on this instance. */
const assumed = { seconds: 3, inputTokens: 4_000, outputTokens: 500 };
const latestCompanies = 500;
const latestSearches = 20;

/** What a search would look at, how long that takes and what it costs, as far as counts and the latest searches tell. */
export async function estimateSearch({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: EstimateRequest & { userId: string | null };
}): Promise<Result<SearchEstimate, "unknown_list">> {
  const { source, criteria, maxCandidates, userId } = input;
  if (!(await ownsLists({ ctx, input: { userId, source } }))) return unknownList;
  const { conditions } = toCompanyQuery(criteria);
  const judge = ctx.tools.model?.name ?? "estimate";
  return inTransaction(ctx.database.pool, async (client) => {
    await client.query("SET LOCAL enable_seqscan = off; SET LOCAL jit = off");
    const candidates = await countCandidates(client, source, conditions);
    const checks = Math.min(maxCandidates, candidates ?? maxCandidates);
    const { rows: paces } = await client.query<{ seconds: number | null }>(
      `SELECT avg(extract(epoch FROM c.decided_at - c.started_at))::float8 AS seconds
       FROM (SELECT * FROM candidate WHERE decided_at IS NOT NULL ORDER BY decided_at DESC LIMIT ${latestCompanies}) AS c
       JOIN search s ON s.id = c.search_id WHERE s.source = $1 AND s.judge = $2 AND c.started_at <= c.decided_at`,
      [source, judge],
    );
    const secondsEach = Math.max(0.1, paces[0]?.seconds ?? assumed.seconds);
    const seconds = Math.ceil(checks / ctx.chain.windowSize) * secondsEach;
    if (ctx.tools.model === null) return succeed({ candidates, checks, seconds, costUsd: 0 });
    const { rows: costs } = await client.query<{ usd: number | null }>(
      `SELECT (sum(s.spent_micros) / 1e6 / nullif(sum(n.decided), 0))::float8 AS usd
       FROM (SELECT * FROM search WHERE judge = $1 AND spent_micros > 0 ORDER BY created_at DESC LIMIT ${latestSearches}) AS s,
         LATERAL (SELECT count(*) AS decided FROM candidate c WHERE c.search_id = s.id AND c.decided_at IS NOT NULL) AS n`,
      [judge],
    );
    const { price } = ctx.tools.model;
    const assumedUsd =
      price === null
        ? null
        : (price.inputUsd * assumed.inputTokens + price.outputUsd * assumed.outputTokens) / 1e6;
    const usdEach = costs[0]?.usd ?? assumedUsd;
    const costUsd = usdEach === null ? null : usdEach * checks;
    return succeed({ candidates, checks, seconds, costUsd });
  });
}

/** Null where nobody can know before. */
async function countCandidates(
  client: PoolClient,
  source: SearchSource,
  conditions: readonly Condition[],
): Promise<number | null> {
  const listId = listOfSource(source);
  if (listId !== null) return (await loadListedCompanies(client, [listId])).length;
  return source === "web" || !isCommonSource(source)
    ? null
    : countAllowed(client, { source, conditions });
}
