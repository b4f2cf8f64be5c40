import type { ServiceContext } from "../context";
import type { SearchTrace } from "../telemetry/telemetry";
import { admitSearches } from "./admit-searches";

/**
 * After the commit of what may have ended a search that ran before: logs and traces the end, and gives its place to
 * the next. Never fails.
 */
export async function noteEnd(ctx: ServiceContext, search: SearchTrace): Promise<void> {
  try {
    const { rows } = await ctx.database.pool.query<{
      reason: string;
      startedAt: Date;
      companies: number;
      matched: number;
      ms: number;
    }>(
      `SELECT s.stop_reason AS reason, b.at AS "startedAt", c.companies, c.matched,
         round(1000 * extract(epoch FROM s.finished_at - b.at))::float8 AS ms
       FROM search s
         CROSS JOIN LATERAL (SELECT count(*)::int AS companies, min(sent_at) FILTER (WHERE epoch = $2) AS sent,
           (count(*) FILTER (WHERE 'matched' IN (state, settled_as)))::int AS matched FROM candidate WHERE search_id = s.id) AS c
         CROSS JOIN LATERAL (SELECT CASE WHEN $2 = 1 THEN s.created_at ELSE coalesce(c.sent, s.created_at) END AS at) AS b
       WHERE s.id = $1 AND s.state IN ('stopped', 'finished', 'failed')`,
      [search.searchId, search.epoch],
    );
    const [end] = rows;
    if (!end) return;
    const { reason, startedAt, companies, matched, ms } = end;
    ctx.log.info("search.ended", { searchId: search.searchId, reason, companies, matched, ms });
    ctx.telemetry.endSearch(search, startedAt, {
      "assay.stop_reason": reason,
      "assay.companies": companies,
      "assay.matched": matched,
    });
  } catch (error) {
    ctx.log.error("search.end_unnoted", { searchId: search.searchId, reason: String(error) });
  } finally {
    await admitSearches(ctx);
  }
}
