import type { PoolClient } from "pg";
import { openStatesSql, waitingSql } from "@/db/rows/search-row";
import { inTransaction } from "@/db/transaction";
import type { Failure } from "@/research/result";
import type { AdmissionLimits, ServiceContext } from "../context";
import { announceSearch } from "./advance-search";
import { requestSearch } from "./request-search";
import { waitBriefly } from "./wait-briefly";

/** Held by every transaction that gives places away, until it ends: so they are counted exactly. */
const admissionLock = 72_707_401;

export async function lockAdmission(client: PoolClient): Promise<void> {
  await client.query("SELECT pg_advisory_xact_lock($1)", [admissionLock]);
}

type Places = {
  readonly ownRunning: number;
  readonly running: number;
  readonly ownWaiting: number;
  readonly waiting: number;
};

export async function countPlaces(db: Pick<PoolClient, "query">, userId: string): Promise<Places> {
  const { rows } = await db.query<Places>(
    `SELECT (count(*) FILTER (WHERE waiting_since IS NULL AND user_id = $1))::int AS "ownRunning",
       (count(*) FILTER (WHERE waiting_since IS NULL))::int AS running,
       (count(*) FILTER (WHERE waiting_since IS NOT NULL AND user_id = $1))::int AS "ownWaiting",
       (count(*) FILTER (WHERE waiting_since IS NOT NULL))::int AS waiting
     FROM search WHERE state IN ${openStatesSql}`,
    [userId],
  );
  return rows[0] ?? { ownRunning: 0, running: 0, ownWaiting: 0, waiting: 0 };
}

export const hasFreePlace = (places: Places, limits: AdmissionLimits): boolean =>
  places.ownRunning < limits.userSearches && places.running < limits.globalSearches;

/** Why one more search can neither run nor wait; null when it can. */
export function refuseWhenFull(
  places: Places,
  limits: AdmissionLimits,
): Failure<"queue_full"> | null {
  if (hasFreePlace(places, limits)) return null;
  if (places.ownWaiting >= limits.userQueue) {
    const searches = places.ownRunning + places.ownWaiting;
    return {
      code: "queue_full",
      message: `You have ${searches} searches that run or wait, the most that one person may have here. Stop one, or wait until one has ended.`,
    };
  }
  if (places.waiting >= limits.globalQueue) {
    return {
      code: "queue_full",
      message: `${places.waiting} searches wait here already, the most that may. Try again in a few minutes.`,
    };
  }
  return null;
}

/**
 * Gives the free places to waiting searches, under the lock: those of users with the fewest places first, then by
 * time. Returns their ids; after the commit each is to be requested.
 */
export async function admitWaiting(client: PoolClient, ctx: ServiceContext): Promise<string[]> {
  const { userSearches, globalSearches } = ctx.admission;
  const { rows } = await client.query<{ id: string }>(
    `UPDATE search SET waiting_since = NULL, active_at = now() WHERE waiting_since IS NOT NULL AND id IN (
       SELECT id FROM (${waitingSql}) AS w WHERE level <= $1 ORDER BY place
       LIMIT greatest(0, $2 - (SELECT count(*) FROM search WHERE waiting_since IS NULL AND state IN ${openStatesSql})))
     RETURNING id`,
    [userSearches, globalSearches],
  );
  for (const { id } of rows) await announceSearch(client, id);
  return rows.map(({ id }) => id);
}

/** Asks the engine for all of them, and waits for no longer than for one; what it does not take is found by the sweeper. */
export async function requestAdmitted(ctx: ServiceContext, ids: readonly string[]): Promise<void> {
  const requests = ids.map((searchId) => {
    ctx.log.info("search.admitted", { searchId });
    return requestSearch({ ctx, input: { searchId } });
  });
  await waitBriefly(ctx, Promise.all(requests));
}

/** To be called wherever a search may have ended. Never fails: the sweeper does the same every few seconds. */
export async function admitSearches(ctx: ServiceContext): Promise<void> {
  try {
    const { rows } = await ctx.database.pool.query(
      `SELECT 1 FROM search WHERE waiting_since IS NOT NULL AND state IN ${openStatesSql} LIMIT 1`,
    );
    if (rows.length === 0) return;
    const ids = await inTransaction(ctx.database.pool, async (client) => {
      await lockAdmission(client);
      return admitWaiting(client, ctx);
    });
    await requestAdmitted(ctx, ids);
  } catch (error) {
    ctx.log.error("admission.failed", { reason: String(error) });
  }
}
