import type { Pool } from "pg";
import type { Queryable } from "@/db/queryable";
import { loadCandidateViews } from "@/db/rows/candidate-row";
import { appendSearchEvent } from "@/db/rows/search-event-row";
import { countCandidates } from "@/db/rows/search-row";
import { inTransaction } from "@/db/transaction";

export type ScriptedSearch = {
  readonly id: string;
  /** In the order of the table. */
  readonly candidateIds: readonly string[];
  /** Decides one company and starts the next, with their events in the same transaction; resolves with the time of the commit (ms since 1970). */
  decide(candidateId: string): Promise<number>;
};

const inFlight = 10;
const criteria = ["is AI-related", "has good reviews on its website", "publishes its prices"];
const outcomes = ["met", "unclear", "not_met"] as const;

/**
 * A running search whose companies are decided when the benchmark says so: rows and events as the app writes them,
 * without research. Its leases last an hour, so that the app's sweeper leaves it alone.
 */
export async function scriptSearch(
  pool: Pool,
  input: { userId: string; query: string; companies: number },
): Promise<ScriptedSearch> {
  const { rows: searches } = await pool.query<{ id: string }>(
    `INSERT INTO search (user_id, query, source, state, wanted, max_candidates, started_at)
     VALUES ($1, $2, 'imported', 'running', 1000, 1000, now()) RETURNING id`,
    [input.userId, input.query],
  );
  const id = searches[0]?.id ?? "";
  const { rows: criterionRows } = await pool.query<{ id: string }>(
    `INSERT INTO criterion (search_id, position, place, text, kind)
     SELECT $1, n - 1, n - 1, text, 'other' FROM unnest($2::text[]) WITH ORDINALITY AS c(text, n) RETURNING id`,
    [id, criteria],
  );
  const criterionIds = criterionRows.map((row) => row.id);
  const { rows } = await pool.query<{ id: string }>(
    `WITH made AS (
       INSERT INTO company (domain, name, homepage_url, one_liner, country, city, founded_year, employees, sources)
       SELECT 'bench' || n || '-' || $3 || '.assay.test', 'Company ' || n, 'https://bench' || n || '.assay.test/',
         'Makes thing number ' || n || ' for people who need it', 'Germany', 'Berlin', 1990 + n % 35, n, ARRAY['imported']
       FROM generate_series(1, $2::int) AS n RETURNING id, employees AS rank)
     INSERT INTO candidate (search_id, company_id, rank, attempt) SELECT $1, id, rank, 1 FROM made RETURNING id`,
    [id, input.companies, id.slice(0, 8)],
  );
  const start = (db: Queryable, candidateIds: readonly string[]) =>
    db.query(
      "UPDATE candidate SET state = 'running', started_at = now(), lease_until = now() + interval '1 hour' WHERE id = ANY($1::uuid[])",
      [candidateIds],
    );
  const byRank = await loadCandidateViews(pool, id);
  const candidateIds = byRank.map((candidate) => candidate.id).slice(0, rows.length);
  await start(pool, candidateIds.slice(0, inFlight));
  let next = inFlight;
  return {
    id,
    candidateIds,
    decide: async (candidateId) => {
      await inTransaction(pool, async (client) => {
        const first = Math.random() < 0.7 ? "met" : "not_met";
        await client.query(
          `INSERT INTO verdict (candidate_id, criterion_id, attempt, outcome, confidence, reasoning, judge)
           SELECT $1, c.id, 1, CASE WHEN c.n = 1 OR $3 = 'met' THEN $3 ELSE $4 END, 0.8, 'Its pages say so in so many words.', 'user'
           FROM unnest($2::uuid[]) WITH ORDINALITY AS c(id, n)`,
          [candidateId, criterionIds, first, outcomes[Math.floor(Math.random() * 3)]],
        );
        await client.query(
          `UPDATE candidate SET state = $2, score = random(), decided_at = now(), lease_until = NULL WHERE id = $1`,
          [candidateId, first === "met" ? "matched" : "rejected"],
        );
        const [candidate] = await loadCandidateViews(client, id, [candidateId]);
        const { counts } = await countCandidates(client, id);
        if (candidate)
          await appendSearchEvent(client, id, { type: "candidate", candidate, counts });
        const started = candidateIds.slice(next, next + 1);
        next += 1;
        await start(client, started);
        const candidates = await loadCandidateViews(client, id, started);
        if (started.length > 0)
          await appendSearchEvent(client, id, { type: "candidates", candidates });
      });
      return Date.now();
    },
  };
}
