import type { Queryable } from "@/db/queryable";
import { openStatesSql } from "@/db/rows/search-row";

export type QueueCounts = {
  readonly searchesRunning: number;
  readonly searchesWaiting: number;
  readonly pending: number;
  readonly sent: number;
  readonly running: number;
};

/** How much waits and how much is in flight, over all processes. */
export async function countQueue(db: Queryable): Promise<QueueCounts> {
  const { rows } = await db.query<QueueCounts>(
    `SELECT (SELECT count(*)::int FROM search WHERE state IN ${openStatesSql} AND waiting_since IS NULL) AS "searchesRunning",
       (SELECT count(*)::int FROM search WHERE state IN ${openStatesSql} AND waiting_since IS NOT NULL) AS "searchesWaiting",
       (count(*) FILTER (WHERE c.state = 'pending'))::int AS pending,
       (count(*) FILTER (WHERE c.state = 'sent'))::int AS sent,
       (count(*) FILTER (WHERE c.state = 'running'))::int AS running
     FROM search s JOIN candidate c ON c.search_id = s.id
     WHERE s.state IN ${openStatesSql} AND c.state IN ('pending', 'sent', 'running')`,
  );
  return rows[0] ?? { searchesRunning: 0, searchesWaiting: 0, pending: 0, sent: 0, running: 0 };
}
