import type { PoolClient } from "pg";
import { loadCandidateViews } from "@/db/rows/candidate-row";
import { failOpenValues } from "@/db/rows/column-row";
import { appendSearchEvent } from "@/db/rows/search-event-row";
import { countCandidates, lockSearch, type SearchRow } from "@/db/rows/search-row";
import { inTransaction } from "@/db/transaction";
import type { ServiceContext, VerificationClaim } from "../context";
import { requestWebhooks } from "../webhooks/request-webhooks";
import { admitSearches } from "./admit-searches";
import { advanceSearch } from "./advance-search";
import { firstRanks } from "./first-ranks";
import { noteEnd } from "./note-end";
import { requestSearch } from "./request-search";
import { sendClaims } from "./send-claims";

const searchesPerSweep = 100;

/** Rows of one user that were sent this much later and have been started show that an earlier one is lost. */
const overtakenMs = 3_000;
/** Where anything happened since then, the engine is at work, and what waits is queued. */
const quietMs = 2_000;

type LostRow = { readonly id: string; readonly attempt: number };

export type SweepReport = {
  /** Searches asked for again, companies sent again, companies given up on. */
  readonly requested: number;
  readonly resent: number;
  readonly failed: number;
  /** Until the next lease or pause runs out; null when nothing is under way. */
  readonly nextDueMs: number | null;
};

/**
 * Finds what an engine or a process lost and sends it again: starts whose lease ran out, running companies without
 * a heartbeat, sent ones that the engine has forgotten, windows that are too small. A healthy system, however busy,
 * gives it nothing to do. `engineRestarted`: whatever was sent before is lost, and asked for again at once. `searchId`:
 * looks after one search alone, in a process that works for no other.
 */
export async function sweep({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: { engineRestarted: boolean; searchId?: string };
}): Promise<SweepReport> {
  const { pool } = ctx.database;
  const only = input.searchId ?? null;
  if (only === null) {
    await admitSearches(ctx);
    await requestWebhooks({ ctx, input });
  }
  const starts = await pool.query<{ id: string }>(
    `SELECT id FROM search WHERE state IN ('queued', 'planning', 'finding') AND waiting_since IS NULL
       AND (lease_until IS NULL OR lease_until < now() OR $1) AND ($3::uuid IS NULL OR id = $3)
     ORDER BY created_at LIMIT $2`,
    [input.engineRestarted, searchesPerSweep, only],
  );
  let requested = 0;
  for (const { id } of starts.rows) {
    if (await requestSearch({ ctx, input: { searchId: id } })) requested += 1;
  }

  const lost = await findLost(ctx, input.engineRestarted, only);
  const suspects = await pool.query<{ id: string }>(
    `SELECT s.id FROM search s WHERE ($5::uuid IS NULL OR s.id = $5) AND (EXISTS (
         SELECT 1 FROM candidate c WHERE c.search_id = s.id AND (c.id = ANY($1::uuid[])
           OR (c.state = 'running' AND c.lease_until < now())))
       OR (s.state = 'running' AND s.active_at < now() - make_interval(secs => $4::float8 / 1000)
         AND (SELECT count(*) FROM candidate c WHERE c.search_id = s.id AND c.state IN ('sent', 'running')) < $2))
     ORDER BY s.active_at LIMIT $3`,
    [lost.map(({ id }) => id), Math.min(2, ctx.chain.windowSize), searchesPerSweep, quietMs, only],
  );
  let resent = 0;
  let failed = 0;
  for (const { id } of suspects.rows) {
    const mended = await inTransaction(pool, (client) => mendSearch(client, ctx, id, lost));
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
  return { requested, resent, failed, nextDueMs: await findNextDue(ctx) };
}

/**
 * Sent rows that the engine does not have: all of them after its restart; one that a later row of the same user has
 * overtaken, since an engine's queue is first in, first out (the best ranks before the others); and one that waits for
 * long though its user and everybody have room. At a full cap a place is free only in the moment between two companies,
 * and then something has just happened: what is quiet has room indeed.
 */
async function findLost(
  ctx: ServiceContext,
  engineRestarted: boolean,
  only: string | null,
): Promise<LostRow[]> {
  const { resendAfterMs, globalConcurrency, userConcurrency } = ctx.chain;
  const overtaken = `SELECT 1 FROM candidate o JOIN search os ON os.id = o.search_id
    WHERE os.active_at > c.sent_at AND (o.rank <= $5) = (c.rank <= $5) AND o.started_at >= o.sent_at
      AND o.sent_at > c.sent_at + make_interval(secs => $6::float8 / 1000)`;
  const running = `SELECT count(*) FROM candidate r JOIN search rs ON rs.id = r.search_id
    WHERE r.state = 'running' AND r.lease_until > now()`;
  const active = `SELECT 1 FROM search a WHERE a.active_at > now() - make_interval(secs => $7::float8 / 1000)`;
  const { rows } = await ctx.database.pool.query<LostRow>(
    `SELECT c.id, c.attempt FROM candidate c JOIN search s ON s.id = c.search_id
     WHERE c.state = 'sent' AND ($8::uuid IS NULL OR s.id = $8) AND ($1 OR EXISTS (${overtaken} AND os.user_id = s.user_id)
       OR (greatest(c.sent_at, s.active_at) < now() - make_interval(secs => $2::float8 / 1000)
         AND (${running} AND rs.user_id = s.user_id) < $3 AND NOT EXISTS (${active} AND a.user_id = s.user_id)
         AND (EXISTS (${overtaken}) OR ((${running}) < $4 AND NOT EXISTS (${active})))))`,
    [
      engineRestarted,
      resendAfterMs,
      userConcurrency,
      globalConcurrency,
      firstRanks,
      overtakenMs,
      quietMs,
      only,
    ],
  );
  return rows;
}

/** Leases are renewed long before they end, so that in a healthy system nothing is due. */
async function findNextDue(ctx: ServiceContext): Promise<number | null> {
  const { rows } = await ctx.database.pool.query<{ dueMs: number | null }>(
    `SELECT 1000 * extract(epoch FROM least(
         (SELECT min(c.lease_until) FROM candidate c WHERE c.state = 'running'),
         (SELECT min(greatest(c.not_before, s.active_at + make_interval(secs => $1::float8 / 1000)))
            FROM candidate c JOIN search s ON s.id = c.search_id
            WHERE c.state = 'pending' AND c.not_before IS NOT NULL AND s.state = 'running'),
         (SELECT min(lease_until) FROM search WHERE state IN ('queued', 'planning', 'finding'))
       ) - now())::float8 AS "dueMs"`,
    [quietMs],
  );
  const dueMs = rows[0]?.dueMs ?? null;
  return dueMs === null ? null : Math.max(0, dueMs);
}

/** What the sweeper did more than a week ago. */
export async function dropOldSweeps(ctx: ServiceContext): Promise<void> {
  await ctx.database.pool.query("DELETE FROM sweep_action WHERE at < now() - interval '7 days'");
}

async function mendSearch(
  client: PoolClient,
  ctx: ServiceContext,
  searchId: string,
  lost: readonly LostRow[],
): Promise<{ claims: VerificationClaim[]; failed: number; ranUnder: number | null }> {
  const search = await lockSearch(client, searchId);
  if (!search) return { claims: [], failed: 0, ranUnder: null };
  const expired = await takeBackExpired(client, ctx, search);
  const takenBack = await takeBackLost(client, search, lost);
  await announceRows(client, search, [...expired.changed, ...takenBack]);
  const claims = await advanceSearch(client, {
    ctx,
    search,
    maxClaims: ctx.chain.windowSize,
    claimedBy: { id: search.id, attempt: -search.lastSeq },
  });
  const ranUnder = search.state === "running" ? search.epoch : null;
  return { claims, failed: expired.failed, ranUnder };
}

const noResult = "Its research ended several times without a result.";

/**
 * Running rows without a heartbeat: back to pending, or failed when that has happened too often. One that was only
 * looked at for values stays what it is, and these have failed.
 */
async function takeBackExpired(
  client: PoolClient,
  ctx: ServiceContext,
  search: SearchRow,
): Promise<{ changed: string[]; failed: number }> {
  const { rows } = await client.query<{ id: string; state: string }>(
    `UPDATE candidate SET
       failures = failures + 1,
       lease_until = NULL,
       state = CASE WHEN failures + 1 >= $2 THEN coalesce(settled_as, 'failed') ELSE 'pending' END,
       settled_as = CASE WHEN failures + 1 < $2 THEN settled_as END,
       asked = asked AND failures + 1 < $2,
       decided_at = CASE WHEN failures + 1 >= $2 THEN coalesce(decided_at, now()) ELSE decided_at END,
       error_code = CASE WHEN failures + 1 >= $2 AND settled_as IS NULL THEN 'timed_out' END,
       error_message = CASE WHEN failures + 1 >= $2 AND settled_as IS NULL THEN $3 END
     WHERE search_id = $1 AND state = 'running' AND lease_until < now()
     RETURNING id, state`,
    [search.id, ctx.chain.maxFailures, noResult],
  );
  const settled = rows.filter(({ state }) => state !== "pending" && state !== "failed");
  await failOpenValues(
    client,
    settled.map(({ id }) => id),
    noResult,
  );
  return {
    changed: rows.map((row) => row.id),
    failed: rows.filter((row) => row.state === "failed").length,
  };
}

/** Those of the lost rows that are still as they were found: another sweep, or the engine, may have been faster. */
async function takeBackLost(
  client: PoolClient,
  search: SearchRow,
  lost: readonly LostRow[],
): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    `UPDATE candidate c SET state = 'pending', lease_until = NULL
     FROM unnest($2::uuid[], $3::int[]) AS l(id, attempt)
     WHERE c.search_id = $1 AND c.id = l.id AND c.attempt = l.attempt AND c.state = 'sent'
     RETURNING c.id`,
    [search.id, lost.map(({ id }) => id), lost.map(({ attempt }) => attempt)],
  );
  return rows.map((row) => row.id);
}

async function announceRows(
  client: PoolClient,
  search: SearchRow,
  candidateIds: readonly string[],
): Promise<void> {
  if (candidateIds.length === 0) return;
  const { counts } = await countCandidates(client, search.id);
  for (const candidate of await loadCandidateViews(client, search.id, candidateIds)) {
    await appendSearchEvent(client, search.id, { type: "candidate", candidate, counts });
  }
}
