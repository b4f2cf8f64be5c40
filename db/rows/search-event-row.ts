import type { PoolClient } from "pg";
import type { SearchEvent } from "@/research/search-view";
import { noticesOf } from "@/research/webhook-event";
import type { Queryable } from "../queryable";
import { queueDeliveries } from "./webhook-delivery-row";

export const searchEventChannel = "assay_search_event";

/**
 * Appends with the next `seq` of the search. The row lock that the counter takes is held until commit, so
 * numbers become visible in order and without a gap. Listeners are woken at commit. What it tells webhooks is stored too.
 */
export async function appendSearchEvent(
  client: PoolClient,
  searchId: string,
  event: SearchEvent,
): Promise<number> {
  const { rows } = await client.query<{ seq: number }>(
    `WITH next AS (
       UPDATE search SET last_seq = last_seq + 1, active_at = now() WHERE id = $1 RETURNING last_seq
     ), added AS (
       INSERT INTO search_event (search_id, seq, type, data) SELECT $1, last_seq, $2, $3 FROM next RETURNING seq
     )
     SELECT seq, pg_notify($4, $1::text) FROM added`,
    [searchId, event.type, JSON.stringify(event), searchEventChannel],
  );
  const seq = rows[0]?.seq;
  if (seq === undefined) throw new Error(`search ${searchId} is gone`);
  await queueDeliveries(client, searchId, noticesOf(searchId, event));
  return seq;
}

export type StoredSearchEvent = { readonly seq: number; readonly data: SearchEvent };

/** Events after `afterSeq`, oldest first, at most `limit`. */
export async function readSearchEvents(
  db: Queryable,
  searchId: string,
  afterSeq: number,
  limit: number,
): Promise<StoredSearchEvent[]> {
  const { rows } = await db.query<StoredSearchEvent>(
    "SELECT seq, data FROM search_event WHERE search_id = $1 AND seq > $2 ORDER BY seq LIMIT $3",
    [searchId, afterSeq, limit],
  );
  return rows;
}

/**
 * Where a search stands: its events after `afterSeq` (null: none of them), the number of its last one, and whether no more will
 * come. All as of one moment: what is over then has them all stored. A stopped search may still record. Null: it is gone.
 */
export async function readFeed(
  db: Queryable,
  searchId: string,
  afterSeq: number | null,
  limit: number,
): Promise<{ lastSeq: number; isOver: boolean; events: StoredSearchEvent[] } | null> {
  type State = { readonly lastSeq: number; readonly isOver: boolean };
  const { rows } = await db.query<State & { seq: number | null; data: SearchEvent }>(
    `SELECT s.last_seq AS "lastSeq", e.seq, e.data, s.state IN ('stopped', 'finished', 'failed')
       AND NOT EXISTS (SELECT 1 FROM candidate c WHERE c.search_id = s.id AND c.state IN ('sent', 'running')) AS "isOver"
     FROM search s LEFT JOIN LATERAL (
       SELECT seq, data FROM search_event WHERE search_id = s.id AND seq > $2::int ORDER BY seq LIMIT $3) AS e ON true
     WHERE s.id = $1 ORDER BY e.seq`,
    [searchId, afterSeq, limit],
  );
  const [first] = rows;
  if (!first) return null;
  const { lastSeq, isOver } = first;
  const events = rows.flatMap(({ seq, data }) => (seq === null ? [] : [{ seq, data }]));
  return { lastSeq, isOver, events };
}
