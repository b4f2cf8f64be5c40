import type { ServiceContext } from "../context";
import { deleteInBatches } from "./delete-in-batches";
import { pruneUnreachable, type UnreachableReport } from "./prune-unreachable";

/** A page that a search may still use again is at least this much older than the page cache allows. */
const cacheMarginMs = 24 * 3_600_000;

export type PruneReport = UnreachableReport & {
  readonly events: number;
  readonly pages: number;
};

/**
 * Removes what the owner does not want to keep: events of searches that ended long ago, which stay readable from their
 * rows, and old pages that no verdict and no value quotes. Keeps both where no limit is set. What nobody can reach
 * any more goes in any case.
 */
export async function pruneOldData({ ctx }: { ctx: ServiceContext }): Promise<PruneReport> {
  const { ASSAY_RETENTION_EVENT_DAYS: eventDays, ASSAY_RETENTION_PAGE_DAYS: pageDays } =
    ctx.environment;
  const report = {
    events: eventDays === undefined ? 0 : await pruneEvents(ctx, daysAgo(eventDays)),
    pages: pageDays === undefined ? 0 : await prunePages(ctx, oldestPage(ctx, pageDays)),
    ...(await pruneUnreachable(ctx)),
  };
  if (Object.values(report).some((deleted) => deleted > 0)) ctx.log.info("retention", report);
  return report;
}

const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 3_600_000);

const oldestPage = ({ crawl }: ServiceContext, days: number) =>
  new Date(Math.min(daysAgo(days).getTime(), Date.now() - crawl.maxPageAgeMs - cacheMarginMs));

/** Of searches that are over and in which nothing has moved since. */
const pruneEvents = (ctx: ServiceContext, before: Date) =>
  deleteInBatches((limit) =>
    ctx.database.pool.query(
      `DELETE FROM search_event WHERE (search_id, seq) IN (
       SELECT e.search_id, e.seq FROM search s JOIN search_event e ON e.search_id = s.id
       WHERE s.state IN ('stopped', 'finished', 'failed') AND greatest(s.finished_at, s.active_at) < $1
         AND NOT EXISTS (SELECT 1 FROM candidate c WHERE c.search_id = s.id AND c.state IN ('sent', 'running'))
       LIMIT $2)`,
      [before, limit],
    ),
  );

/** A page that is just being quoted is locked by its new citation's foreign key, and skipped. */
const prunePages = (ctx: ServiceContext, before: Date) =>
  deleteInBatches((limit) =>
    ctx.database.pool.query(
      `DELETE FROM page WHERE id IN (
       SELECT p.id FROM page p WHERE p.fetched_at < $1
         AND NOT EXISTS (SELECT 1 FROM citation q WHERE q.page_id = p.id)
         AND NOT EXISTS (SELECT 1 FROM value_citation q WHERE q.page_id = p.id)
       LIMIT $2 FOR UPDATE SKIP LOCKED)`,
      [before, limit],
    ),
  );
