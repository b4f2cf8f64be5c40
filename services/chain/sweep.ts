import type { PoolClient } from "pg";
import { loadCandidateViews } from "@/db/rows/candidate-row";
import { appendSearchEvent } from "@/db/rows/search-event-row";
import { countCandidates, lockSearch, type SearchRow } from "@/db/rows/search-row";
import { inTransaction } from "@/db/transaction";
import type { ServiceContext, VerificationClaim } from "../context";
import { admitSearches } from "./admit-searches";
import { advanceSearch } from "./advance-search";
import { noteEnd } from "./note-end";
import { requestSearch } from "./request-search";
import { sendClaims } from "./send-claims";

const searchesPerSweep = 100;

export type SweepReport = {
  /** Searches asked for again, companies sent again, companies given up on. */
  readonly requested: number;
  readonly resent: number;
  readonly failed: number;
};

/**
 * Finds what an engine or a process lost and sends it again: starts whose lease ran out, running companies without
 * a heartbeat, sent ones that nothing started, windows that are too small. A healthy system, however busy, gives it
 * nothing to do. `engineRestarted` shortens the patience with sent rows, since a restarted engine has forgotten them.
 */
export async function sweep({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: { engineRestarted: boolean };
}): Promise<SweepReport> {
  const { pool } = ctx.database;
  const patienceMs = input.engineRestarted ? 1_000 : ctx.chain.resendAfterMs;
  await admitSearches(ctx);
  const starts = await pool.query<{ id: string }>(
    `SELECT id FROM search WHERE state IN ('queued', 'planning', 'finding') AND waiting_since IS NULL
       AND (lease_until IS NULL OR lease_until < now() OR ($1 AND state = 'queued')) ORDER BY created_at LIMIT $2`,
    [input.engineRestarted, searchesPerSweep],
  );
  let requested = 0;
  for (const { id } of starts.rows) {
    if (await requestSearch({ ctx, input: { searchId: id } })) requested += 1;
  }

  const suspects = await pool.query<{ id: string }>(
    `SELECT s.id FROM search s WHERE EXISTS (
         SELECT 1 FROM candidate c WHERE c.search_id = s.id AND c.state IN ('sent', 'running') AND (
           (c.state = 'running' AND c.lease_until < now()) OR
           (c.state = 'sent' AND c.sent_at < now() - make_interval(secs => $1::float8 / 1000)
             AND s.active_at < now() - make_interval(secs => $1::float8 / 1000))))
       OR (s.state = 'running' AND s.active_at < now() - interval '2 seconds'
         AND (SELECT count(*) FROM candidate c WHERE c.search_id = s.id AND c.state IN ('sent', 'running')) < $2)
     ORDER BY s.active_at LIMIT $3`,
    [patienceMs, Math.min(2, ctx.chain.windowSize), searchesPerSweep],
  );
  let resent = 0;
  let failed = 0;
  for (const { id } of suspects.rows) {
    const mended = await inTransaction(pool, (client) => mendSearch(client, ctx, id, patienceMs));
    await sendClaims(ctx, mended.claims);
    if (mended.ranUnder !== null && mended.claims.length === 0) {
      await noteEnd(ctx, { searchId: id, epoch: mended.ranUnder });
    }
    resent += mended.claims.length;
    failed += mended.failed;
  }
  if (requested + resent + failed > 0) {
    ctx.log.info("sweep", { requested, resent, failed });
    await pool.query("INSERT INTO sweep_action (requested, resent, failed) VALUES ($1, $2, $3)", [
      requested,
      resent,
      failed,
    ]);
  }
  return { requested, resent, failed };
}

/** What the sweeper did more than a week ago. */
export async function dropOldSweeps(ctx: ServiceContext): Promise<void> {
  await ctx.database.pool.query("DELETE FROM sweep_action WHERE at < now() - interval '7 days'");
}

async function mendSearch(
  client: PoolClient,
  ctx: ServiceContext,
  searchId: string,
  patienceMs: number,
): Promise<{ claims: VerificationClaim[]; failed: number; ranUnder: number | null }> {
  const search = await lockSearch(client, searchId);
  if (!search) return { claims: [], failed: 0, ranUnder: null };
  const expired = await takeBackExpired(client, ctx, search);
  const lost = (await hasRoom(client, ctx, search))
    ? await takeBackLost(client, search, patienceMs)
    : [];
  await announceRows(client, search, [...expired.changed, ...lost]);
  const claims = await advanceSearch(client, {
    ctx,
    search,
    maxClaims: ctx.chain.windowSize,
    claimedBy: { id: search.id, attempt: -search.lastSeq },
  });
  const ranUnder = search.state === "running" ? search.epoch : null;
  return { claims, failed: expired.failed, ranUnder };
}

/** Running rows without a heartbeat: back to pending, or failed when that has happened too often. */
async function takeBackExpired(
  client: PoolClient,
  ctx: ServiceContext,
  search: SearchRow,
): Promise<{ changed: string[]; failed: number }> {
  const { rows } = await client.query<{ id: string; state: string }>(
    `UPDATE candidate SET
       failures = failures + 1,
       lease_until = NULL,
       state = CASE WHEN failures + 1 >= $2 THEN 'failed' ELSE 'pending' END,
       decided_at = CASE WHEN failures + 1 >= $2 THEN now() END,
       error_code = CASE WHEN failures + 1 >= $2 THEN 'timed_out' END,
       error_message = CASE WHEN failures + 1 >= $2
         THEN 'Its research ended several times without a result.' END
     WHERE search_id = $1 AND state = 'running' AND lease_until < now()
     RETURNING id, state`,
    [search.id, ctx.chain.maxFailures],
  );
  return {
    changed: rows.map((row) => row.id),
    failed: rows.filter((row) => row.state === "failed").length,
  };
}

/** Sent rows that nothing started for a while: the engine lost them. */
async function takeBackLost(
  client: PoolClient,
  search: SearchRow,
  patienceMs: number,
): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    `UPDATE candidate SET state = 'pending', lease_until = NULL
     WHERE search_id = $1 AND state = 'sent' AND sent_at < now() - make_interval(secs => $2::float8 / 1000)
       AND (SELECT active_at FROM search WHERE id = $1) < now() - make_interval(secs => $2::float8 / 1000)
     RETURNING id`,
    [search.id, patienceMs],
  );
  return rows.map((row) => row.id);
}

/** With every place taken by healthy work, waiting rows are queued, not lost. */
async function hasRoom(
  client: PoolClient,
  ctx: ServiceContext,
  search: SearchRow,
): Promise<boolean> {
  const { rows } = await client.query<{ all: number; own: number }>(
    `SELECT count(*)::int AS all, (count(*) FILTER (WHERE s.user_id = $1))::int AS own
     FROM candidate c JOIN search s ON s.id = c.search_id
     WHERE c.state = 'running' AND c.lease_until > now()`,
    [search.userId],
  );
  const running = rows[0] ?? { all: 0, own: 0 };
  return running.all < ctx.chain.globalConcurrency && running.own < ctx.chain.userConcurrency;
}

async function announceRows(
  client: PoolClient,
  search: SearchRow,
  candidateIds: readonly string[],
): Promise<void> {
  if (candidateIds.length === 0) return;
  for (const candidate of await loadCandidateViews(client, search.id, candidateIds)) {
    const counts = await countCandidates(client, search.id);
    await appendSearchEvent(client, search.id, { type: "candidate", candidate, counts });
  }
}
