import type { ServiceContext } from "../context";

/** Rows of one statement: short enough that nothing waits for its locks, and for the log to keep up. */
const batchSize = 500;
/** Batches of one run for each kind; what remains goes with the next. */
const batchesPerRun = 40;
/** A page that a search may still use again is at least this much older than the page cache allows. */
const cacheMarginMs = 24 * 3_600_000;

export type PruneReport = { readonly events: number; readonly pages: number };

/**
 * Removes what the owner does not want to keep: events of searches that ended long ago, which stay readable from their
 * rows, and old pages that no verdict quotes. Keeps both where no limit is set.
 */
export async function pruneOldData({ ctx }: { ctx: ServiceContext }): Promise<PruneReport> {
  const { ASSAY_RETENTION_EVENT_DAYS: eventDays, ASSAY_RETENTION_PAGE_DAYS: pageDays } =
    ctx.environment;
  const report = {
    events: eventDays === undefined ? 0 : await pruneEvents(ctx, daysAgo(eventDays)),
    pages: pageDays === undefined ? 0 : await prunePages(ctx, oldestPage(ctx, pageDays)),
  };
  if (report.events + report.pages > 0) ctx.log.info("retention", report);
  return report;
}

const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 3_600_000);

const oldestPage = ({ crawl }: ServiceContext, days: number) =>
  new Date(Math.min(daysAgo(days).getTime(), Date.now() - crawl.maxPageAgeMs - cacheMarginMs));

/** Of searches that are over and in which nothing has moved since. */
const pruneEvents = (ctx: ServiceContext, before: Date) =>
  deleteInBatches(
    ctx,
    `DELETE FROM search_event WHERE (search_id, seq) IN (
       SELECT e.search_id, e.seq FROM search s JOIN search_event e ON e.search_id = s.id
       WHERE s.state IN ('stopped', 'finished', 'failed') AND greatest(s.finished_at, s.active_at) < $1
         AND NOT EXISTS (SELECT 1 FROM candidate c WHERE c.search_id = s.id AND c.state IN ('sent', 'running'))
       LIMIT $2)`,
    before,
  );

/** A page that is just being quoted is locked by its new citation's foreign key, and skipped. */
const prunePages = (ctx: ServiceContext, before: Date) =>
  deleteInBatches(
    ctx,
    `DELETE FROM page WHERE id IN (
       SELECT p.id FROM page p WHERE p.fetched_at < $1
         AND NOT EXISTS (SELECT 1 FROM citation q WHERE q.page_id = p.id)
       LIMIT $2 FOR UPDATE SKIP LOCKED)`,
    before,
  );

async function deleteInBatches(ctx: ServiceContext, sql: string, before: Date): Promise<number> {
  let deleted = 0;
  for (let batch = 0; batch < batchesPerRun; batch += 1) {
    const { rowCount } = await ctx.database.pool.query(sql, [before, batchSize]);
    deleted += rowCount ?? 0;
    if ((rowCount ?? 0) < batchSize) break;
  }
  return deleted;
}
