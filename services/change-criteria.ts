import type { PoolClient } from "pg";
import { loadCandidateViews } from "@/db/rows/candidate-row";
import { appendSearchEvent } from "@/db/rows/search-event-row";
import { storableJson } from "@/db/storable-text";
import type { ChangedCriterion, SearchView } from "@/research/search-view";
import { changeOwnSearch } from "./chain/change-own-search";
import { reopenSearch } from "./chain/reopen-search";
import { settleAnew } from "./chain/settle-candidate";
import type { ServiceContext } from "./context";

/**
 * Gives a search the criteria of the list, in its order: an entry with the id of a live one keeps it, or with other words becomes
 * its next version; the others are new, and live ones without an entry are retired. Companies that have a result are decided
 * anew from the verdicts they have, and checked for what is missing alone. Null: not theirs.
 */
export async function changeCriteria({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: { userId: string; searchId: string; criteria: readonly ChangedCriterion[] };
}): Promise<SearchView | null> {
  return changeOwnSearch(ctx, input, async (client, search) => {
    if (!(await replaceCriteria(client, search.id, input.criteria))) return [];
    const changed = await settleAnew(client, search.id);
    const candidates = await loadCandidateViews(client, search.id, changed);
    await appendSearchEvent(client, search.id, { type: "candidates", candidates });
    return reopenSearch(client, { ctx, search, askedOnly: search.state === "stopped" });
  });
}

/** False when nothing differs. */
async function replaceCriteria(
  client: PoolClient,
  searchId: string,
  criteria: readonly ChangedCriterion[],
): Promise<boolean> {
  const list = [
    searchId,
    storableJson(criteria.map((criterion) => ({ id: null, ...criterion }))),
  ] as const;
  const wanted = `wanted AS (
    SELECT (w.n - 1)::int AS place, (w.value->>'id')::uuid AS id, w.value->>'text' AS text, w.value->>'kind' AS kind,
      nullif(w.value->'condition', 'null'::jsonb) AS condition, w.value->'spans' AS spans,
      coalesce(w.value->>'importance', 'must') AS importance
    FROM jsonb_array_elements($2) WITH ORDINALITY AS w(value, n)),
    live AS (SELECT * FROM criterion WHERE search_id = $1 AND retired_at IS NULL),
    kept AS (SELECT live.id, wanted.place, wanted.importance FROM live JOIN wanted ON wanted.id = live.id
      AND (wanted.text, wanted.kind) = (live.text, live.kind) AND wanted.condition IS NOT DISTINCT FROM live.condition)`;
  const moved = await client.query(
    `WITH ${wanted} UPDATE criterion k SET place = kept.place, importance = kept.importance FROM kept
     WHERE kept.id = k.id AND (kept.place, kept.importance) IS DISTINCT FROM (k.place, k.importance)`,
    [...list],
  );
  const retired = await client.query(
    `WITH ${wanted} UPDATE criterion k SET retired_at = now()
     WHERE k.search_id = $1 AND k.retired_at IS NULL AND k.id NOT IN (SELECT id FROM kept)`,
    [...list],
  );
  const added = await client.query(
    `WITH ${wanted}, fresh AS (
       SELECT w.*, old.position AS old_position, row_number() OVER (PARTITION BY old.position ORDER BY w.place) AS turn
       FROM wanted w LEFT JOIN criterion old ON old.id = w.id AND old.search_id = $1
       WHERE w.id IS NULL OR w.id NOT IN (SELECT id FROM kept))
     INSERT INTO criterion (search_id, position, version, place, text, kind, condition, spans, importance)
     SELECT $1,
       coalesce(old_position, (SELECT coalesce(max(position), -1) FROM criterion WHERE search_id = $1) + turn::int),
       1 + coalesce((SELECT max(version) FROM criterion v WHERE v.search_id = $1 AND v.position = old_position), 0),
       place, text, kind, condition, spans, importance
     FROM fresh`,
    [...list],
  );
  return [moved, retired, added].some(({ rowCount }) => (rowCount ?? 0) > 0);
}
