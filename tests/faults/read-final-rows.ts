import type pg from "pg";
import { searchSnapshotSchema } from "@/research/search-view";
import type { FaultSystem } from "./fault-system";
import type { FinalRows, UsageRow, VerdictRow } from "./history";

/** Everything that the database holds of a search, and its counts as the API tells them. */
export async function readFinalRows(
  system: FaultSystem,
  input: { searchId: string; idempotencyKey: string; cookie: string },
): Promise<FinalRows> {
  const answer = await fetch(`${system.url}/api/searches/${input.searchId}`, {
    headers: { cookie: input.cookie },
  });
  const { counts } = searchSnapshotSchema.parse(await answer.json()).search;
  const rows = await system.readDatabase((client) => readRows(client, input));
  return { ...rows, counts };
}

async function readRows(
  client: pg.Client,
  { searchId, idempotencyKey }: { searchId: string; idempotencyKey: string },
): Promise<Omit<FinalRows, "counts">> {
  const read = async <Row extends pg.QueryResultRow>(sql: string, value = searchId) =>
    (await client.query<Row>(sql, [value])).rows;
  const [search] = await read<FinalRows["search"]>(
    `SELECT id, state, last_seq AS "lastSeq", spent_tokens AS "spentTokens", spent_micros::float8 AS "spentMicros",
       reserved_tokens AS "reservedTokens", reserved_micros::float8 AS "reservedMicros" FROM search WHERE id = $1`,
  );
  if (!search) throw new Error("the search is gone");
  const withKey = await read("SELECT id FROM search WHERE idempotency_key = $1", idempotencyKey);
  const criteria = await read<{ id: string }>(
    "SELECT id FROM criterion WHERE search_id = $1 AND retired_at IS NULL",
  );
  return {
    search,
    searchesWithKey: withKey.length,
    candidates: await read<FinalRows["candidates"][number]>(
      "SELECT id, state, failures FROM candidate WHERE search_id = $1",
    ),
    criterionIds: criteria.map(({ id }) => id),
    verdicts: await read<VerdictRow>(
      `SELECT v.candidate_id AS "candidateId", v.criterion_id AS "criterionId", v.attempt, v.outcome,
         v.is_current AS "isCurrent", v.is_stale AS "isStale"
       FROM verdict v JOIN candidate c ON c.id = v.candidate_id WHERE c.search_id = $1`,
    ),
    events: await read<FinalRows["events"][number]>(
      "SELECT seq, data FROM search_event WHERE search_id = $1 ORDER BY seq",
    ),
    usage: await read<UsageRow>(
      `SELECT state, outcome, input_tokens AS "inputTokens", output_tokens AS "outputTokens",
         reserved_tokens AS "reservedTokens", cost_micros::float8 AS "costMicros",
         reserved_micros::float8 AS "reservedMicros" FROM usage WHERE search_id = $1`,
    ),
  };
}
