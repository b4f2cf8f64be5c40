import type { PoolClient } from "pg";
import { storableJson } from "@/db/storable-text";
import type { PlannedCriterion } from "@/research/plan/plan";

/** First versions of a search's criteria, in order. */
export async function insertCriteria(
  client: PoolClient,
  searchId: string,
  criteria: readonly PlannedCriterion[],
): Promise<void> {
  await client.query(
    `INSERT INTO criterion (search_id, position, place, text, kind, condition, spans, importance)
     SELECT $1, (c.n - 1)::int, (c.n - 1)::int, c.value->>'text', c.value->>'kind', nullif(c.value->'condition', 'null'::jsonb), c.value->'spans',
       coalesce(c.value->>'importance', 'must')
     FROM jsonb_array_elements($2) WITH ORDINALITY AS c(value, n)`,
    [searchId, storableJson(criteria)],
  );
}
