import { loadSearchViews } from "@/db/rows/search-row";
import type { SearchView } from "@/research/search-view";
import type { ServiceContext } from "./context";

/** A user's searches, newest first, after a place in that order; at most `limit`. */
export async function pageSearches({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: { userId: string; limit: number; after: { at: string; id: string } | null };
}): Promise<SearchView[]> {
  const { rows } = await ctx.database.pool.query<{ id: string }>(
    `SELECT id FROM search WHERE user_id = $1
       AND ($2::timestamptz IS NULL OR (created_at, id) < ($2::timestamptz, $3::uuid))
     ORDER BY created_at DESC, id DESC LIMIT $4`,
    [input.userId, input.after?.at ?? null, input.after?.id ?? null, input.limit],
  );
  return loadSearchViews(
    ctx.database.pool,
    rows.map(({ id }) => id),
  );
}
