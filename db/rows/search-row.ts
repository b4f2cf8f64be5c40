import type { PoolClient } from "pg";
import {
  type CandidateState,
  type SearchCounts,
  type SearchState,
  type SearchView,
  type StopReason,
  searchViewSchema,
} from "@/research/search-view";
import type { Queryable } from "../queryable";
import { shownStateSql } from "./candidate-row";

/** The columns of a search that the chain decides on. */
export type SearchRow = {
  readonly id: string;
  readonly userId: string;
  readonly query: string;
  readonly source: string;
  readonly state: SearchState;
  readonly stopReason: StopReason | null;
  readonly epoch: number;
  readonly attempt: number;
  readonly wanted: number;
  readonly maxCandidates: number;
  readonly lastSeq: number;
  /** Set while it is queued and has no place yet. */
  readonly waitingSince: Date | null;
  /** While set, only companies that were asked for again are claimed; the search then ends with this reason again. */
  readonly endsAs: StopReason | null;
};

const columns = `id, user_id AS "userId", query, source, state, stop_reason AS "stopReason", epoch, attempt,
  wanted, max_candidates AS "maxCandidates", last_seq AS "lastSeq", waiting_since AS "waitingSince",
  ends_as AS "endsAs"`;

/** Locks the search until the transaction ends: every record, claim, stop and resume goes through this lock. */
export async function lockSearch(client: PoolClient, searchId: string): Promise<SearchRow | null> {
  const { rows } = await client.query<SearchRow>(
    `SELECT ${columns} FROM search WHERE id = $1 FOR UPDATE`,
    [searchId],
  );
  return rows[0] ?? null;
}

/** What the chain has to do: rows that wait, those among them that were asked for, and rows in flight. */
export type SearchWork = {
  readonly pending: number;
  readonly asked: number;
  readonly inFlight: number;
};

/** Counts come from the rows themselves, so they cannot disagree with them: as they are shown, and the work there is. */
export async function countCandidates(
  db: Queryable,
  searchId: string,
): Promise<{ counts: SearchCounts; work: SearchWork }> {
  const { rows } = await db.query<{ state: CandidateState; n: number } & SearchWork>(
    `SELECT ${shownStateSql} AS state, count(*)::int AS n,
       (count(*) FILTER (WHERE state = 'pending'))::int AS pending,
       (count(*) FILTER (WHERE state = 'pending' AND asked))::int AS asked,
       (count(*) FILTER (WHERE state IN ('sent', 'running')))::int AS "inFlight"
     FROM candidate c WHERE search_id = $1 GROUP BY 1`,
    [searchId],
  );
  const of = (state: CandidateState) => rows.find((row) => row.state === state)?.n ?? 0;
  const counts = {
    total: rows.reduce((sum, row) => sum + row.n, 0),
    pending: of("pending"),
    inFlight: of("sent") + of("running"),
    matched: of("matched"),
    rejected: of("rejected"),
    unclear: of("unclear"),
    failed: of("failed"),
  };
  const sum = (of: keyof SearchWork) => rows.reduce((all, row) => all + row[of], 0);
  return {
    counts,
    work: { pending: sum("pending"), asked: sum("asked"), inFlight: sum("inFlight") },
  };
}

/** States of a search that has a place, or waits for one; the partial index `search_open` says the same. */
export const openStatesSql = "('queued', 'planning', 'finding', 'running')";

/**
 * Waiting searches in the order in which they get a place. `level` is how many places its user then has: who has few
 * comes first, so that nobody's twenty stand in front of somebody else's first.
 */
export const waitingSql = `SELECT id, level, row_number() OVER (ORDER BY level, waiting_since, id) AS place FROM (
    SELECT o.id, o.waiting_since,
      (SELECT count(*) FROM search r WHERE r.user_id = o.user_id AND r.waiting_since IS NULL AND r.state IN ${openStatesSql})
        + row_number() OVER (PARTITION BY o.user_id ORDER BY o.waiting_since, o.id) AS level
    FROM search o WHERE o.waiting_since IS NOT NULL AND o.state IN ${openStatesSql}) AS leveled`;

/** Searches as the page shows them, in the order of `searchIds`. */
export async function loadSearchViews(
  db: Queryable,
  searchIds: readonly string[],
): Promise<SearchView[]> {
  if (searchIds.length === 0) return [];
  const { rows } = await db.query<Record<string, unknown>>(
    `SELECT s.id, s.query, s.source, s.state,
       (SELECT l.name FROM company_list l WHERE lower(s.source) = 'list:' || l.id AND l.user_id = s.user_id) AS "listName",
       s.stop_reason AS "stopReason", s.error_message AS "errorMessage",
       CASE WHEN s.waiting_since IS NOT NULL THEN (
         SELECT w.place::int FROM (${waitingSql}) AS w WHERE w.id = s.id) END AS "queuePosition",
       s.entity, s.wanted, s.max_candidates AS "maxCandidates", s.unplaced, s.judge,
       s.spent_micros::float8 / 1e6 AS "spentUsd", s.cap_micros::float8 / 1e6 AS "capUsd", s.spent_tokens AS tokens,
       s.cap_tokens AS "capTokens", CASE WHEN s.state = 'running' THEN to_json(s.waiting_until) END AS "waitingUntil",
       to_json(s.created_at) AS "createdAt", to_json(s.started_at) AS "startedAt", to_json(s.finished_at) AS "finishedAt",
       (SELECT coalesce(json_agg(json_build_object('id', k.id, 'text', k.text, 'kind', k.kind,
           'condition', k.condition, 'spans', k.spans, 'importance', k.importance) ORDER BY k.place), '[]')
          FROM criterion k WHERE k.search_id = s.id AND k.retired_at IS NULL) AS criteria,
       (SELECT coalesce(json_agg(json_build_object('id', k.id, 'name', k.name, 'type', k.type) ORDER BY k.place), '[]')
          FROM search_column k WHERE k.search_id = s.id AND k.retired_at IS NULL) AS columns,
       (SELECT json_build_object(
           'total', count(*),
           'pending', count(*) FILTER (WHERE c.shown = 'pending'),
           'inFlight', count(*) FILTER (WHERE c.shown IN ('sent', 'running')),
           'matched', count(*) FILTER (WHERE c.shown = 'matched'),
           'rejected', count(*) FILTER (WHERE c.shown = 'rejected'),
           'unclear', count(*) FILTER (WHERE c.shown = 'unclear'),
           'failed', count(*) FILTER (WHERE c.shown = 'failed'))
          FROM (SELECT ${shownStateSql} AS shown FROM candidate c WHERE c.search_id = s.id) AS c) AS counts
     FROM unnest($1::uuid[]) WITH ORDINALITY AS wanted_id(id, place)
     JOIN search s ON s.id = wanted_id.id ORDER BY wanted_id.place`,
    [searchIds],
  );
  return rows.map((row) => searchViewSchema.parse(row));
}
