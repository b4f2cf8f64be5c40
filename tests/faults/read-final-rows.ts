import { searchSnapshotSchema } from "@/research/search-view";
import type { FaultSystem } from "./fault-system";
import type { FinalRows, UsageRow, VerdictRow } from "./history";

/** Everything that the database holds of a search, and its counts as the API tells them. */
export async function readFinalRows(
  system: FaultSystem,
  input: { searchId: string; idempotencyKey: string; cookie: string },
): Promise<FinalRows> {
  const { searchId } = input;
  const read = <Row>(sql: string) => system.query<Row>(sql, [searchId]);
  const [search] = await read<FinalRows["search"]>(
    `SELECT id, state, last_seq AS "lastSeq", spent_tokens AS "spentTokens", spent_micros::float8 AS "spentMicros",
       reserved_tokens AS "reservedTokens", reserved_micros::float8 AS "reservedMicros" FROM search WHERE id = $1`,
  );
  if (!search) throw new Error("the search is gone");
  const withKey = await system.query<{ n: number }>(
    "SELECT count(*)::int AS n FROM search WHERE idempotency_key = $1",
    [input.idempotencyKey],
  );
  const answer = await fetch(`${system.url}/api/searches/${searchId}`, {
    headers: { cookie: input.cookie },
  });
  const { counts } = searchSnapshotSchema.parse(await answer.json()).search;
  const criteria = await read<{ id: string }>(
    "SELECT id FROM criterion WHERE search_id = $1 AND retired_at IS NULL",
  );
  return {
    search,
    searchesWithKey: withKey[0]?.n ?? 0,
    counts,
    candidates: await read("SELECT id, state FROM candidate WHERE search_id = $1"),
    criterionIds: criteria.map(({ id }) => id),
    verdicts: await read<VerdictRow>(
      `SELECT v.candidate_id AS "candidateId", v.criterion_id AS "criterionId", v.attempt, v.outcome,
         v.is_current AS "isCurrent", v.is_stale AS "isStale"
       FROM verdict v JOIN candidate c ON c.id = v.candidate_id WHERE c.search_id = $1`,
    ),
    events: await read("SELECT seq, data FROM search_event WHERE search_id = $1 ORDER BY seq"),
    usage: await read<UsageRow>(
      `SELECT state, outcome, input_tokens AS "inputTokens", output_tokens AS "outputTokens",
         reserved_tokens AS "reservedTokens", cost_micros::float8 AS "costMicros",
         reserved_micros::float8 AS "reservedMicros" FROM usage WHERE search_id = $1`,
    ),
  };
}
