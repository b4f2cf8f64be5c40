import type { Queryable } from "@/db/queryable";
import { openStatesSql, waitingSql } from "@/db/rows/search-row";
import { inTransaction } from "@/db/transaction";
import { type OperationsView, operationsViewSchema } from "@/research/operations-view";
import type { ServiceContext } from "../context";
import { countQueue } from "./count-queue";

/** What the instance does now, and what happened in the last hour, over all its processes. */
export async function readOperations({ ctx }: { ctx: ServiceContext }): Promise<OperationsView> {
  return inTransaction(ctx.database.pool, async (client) => {
    await client.query("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
    const queue = await countQueue(client);
    return operationsViewSchema.parse({
      at: new Date().toISOString(),
      searches: {
        running: queue.searchesRunning,
        waiting: queue.searchesWaiting,
        limit: ctx.admission.globalSearches,
        userLimit: ctx.admission.userSearches,
        list: await listOpenSearches(client),
      },
      companies: {
        pending: queue.pending,
        sent: queue.sent,
        running: queue.running,
        limit: ctx.chain.globalConcurrency,
      },
      users: await listBusyUsers(client),
      userLimit: ctx.chain.userConcurrency,
      model: { name: ctx.tools.model?.name ?? null, ...(await readModelUse(client)) },
      crawl: await readCrawl(client),
      sweeper: await readSweeps(client),
    });
  });
}

const userSql = (column: string) => `left(${column}, 8)`;

async function listOpenSearches(db: Queryable): Promise<unknown[]> {
  const { rows } = await db.query(
    `SELECT s.id, ${userSql("s.user_id")} AS "user", s.source, s.state, w.place::int AS "queuePosition",
       (SELECT count(*)::int FROM candidate c WHERE c.search_id = s.id) AS total,
       (SELECT count(*)::int FROM candidate c WHERE c.search_id = s.id
          AND coalesce(c.settled_as, c.state) IN ('matched', 'rejected', 'unclear', 'failed')) AS checked,
       (SELECT count(*)::int FROM candidate c WHERE c.search_id = s.id AND 'matched' IN (c.state, c.settled_as)) AS matched,
       to_json(s.created_at) AS "createdAt"
     FROM search s LEFT JOIN (${waitingSql}) AS w ON w.id = s.id
     WHERE s.state IN ${openStatesSql} ORDER BY w.place NULLS FIRST, s.created_at LIMIT 50`,
  );
  return rows;
}

async function listBusyUsers(db: Queryable): Promise<unknown[]> {
  const { rows } = await db.query(
    `SELECT ${userSql("s.user_id")} AS "user", count(DISTINCT s.id)::int AS searches,
       (count(*) FILTER (WHERE c.state = 'sent'))::int AS sent,
       (count(*) FILTER (WHERE c.state = 'running'))::int AS running
     FROM candidate c JOIN search s ON s.id = c.search_id
     WHERE c.state IN ('sent', 'running') GROUP BY s.user_id ORDER BY count(*) DESC, s.user_id LIMIT 20`,
  );
  return rows;
}

/** The rate is of the last five minutes. */
async function readModelUse(db: Queryable): Promise<object> {
  const { rows } = await db.query(
    `SELECT (count(*) FILTER (WHERE u.created_at > now() - interval '5 minutes')) / 5.0::float8 AS "callsPerMinute",
       coalesce(sum(tokens) FILTER (WHERE u.created_at > now() - interval '5 minutes'), 0) / 5.0::float8 AS "tokensPerMinute",
       (count(*) FILTER (WHERE lately))::int AS calls,
       (coalesce(sum(tokens) FILTER (WHERE lately), 0))::float8 AS tokens,
       (coalesce(sum(cost_micros) FILTER (WHERE lately), 0) / 1e6)::float8 AS usd,
       (coalesce(sum(cost_micros), 0) / 1e6)::float8 AS "usdDay",
       (coalesce(sum(reserved_micros) FILTER (WHERE u.state = 'reserved'), 0) / 1e6)::float8 AS "reservedUsd"
     FROM (SELECT *, created_at > now() - interval '1 hour' AS lately,
         coalesce(input_tokens, 0)::bigint + coalesce(output_tokens, 0) AS tokens
       FROM usage WHERE created_at > now() - interval '1 day') AS u`,
  );
  const failures = await db.query(
    `SELECT outcome, count(*)::int AS calls FROM usage
     WHERE created_at > now() - interval '1 hour' AND outcome <> 'answered' GROUP BY outcome ORDER BY 2 DESC, 1`,
  );
  return { ...rows[0], failures: failures.rows };
}

async function readCrawl(db: Queryable): Promise<object> {
  const { rows } = await db.query(
    `SELECT count(*)::int AS companies, coalesce(sum(jsonb_array_length(reading->'pageIds')), 0)::int AS pages
     FROM candidate WHERE decided_at > now() - interval '1 hour'`,
  );
  const errors = await db.query(
    `SELECT skipped->>'outcome' AS kind, count(*)::int AS pages
     FROM candidate c, jsonb_array_elements(c.reading->'skipped') AS skipped
     WHERE c.decided_at > now() - interval '1 hour' AND skipped->>'outcome' <> 'ok'
     GROUP BY 1 ORDER BY 2 DESC, 1`,
  );
  return { ...rows[0], errors: errors.rows };
}

async function readSweeps(db: Queryable): Promise<object> {
  const { rows } = await db.query(
    `SELECT coalesce(sum(requested), 0)::int AS requested, coalesce(sum(resent), 0)::int AS resent,
       coalesce(sum(failed), 0)::int AS failed FROM sweep_action WHERE at > now() - interval '1 hour'`,
  );
  const last = await db.query(
    "SELECT to_json(at) AS at, requested, resent, failed FROM sweep_action ORDER BY id DESC LIMIT 10",
  );
  return { lately: rows[0], last: last.rows };
}
