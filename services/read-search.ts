import { loadCandidateViews } from "@/db/rows/candidate-row";
import { loadSearchViews } from "@/db/rows/search-row";
import { inTransaction } from "@/db/transaction";
import type { SearchSnapshot, SearchView } from "@/research/search-view";
import type { ServiceContext } from "./context";

/** A search of this user as of one moment, with the number of the last event it contains. Null: not theirs. */
export async function readSearch({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: { userId: string | null; searchId: string };
}): Promise<SearchSnapshot | null> {
  if (input.userId === null) return null;
  return inTransaction(ctx.database.pool, async (client) => {
    await client.query("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
    const { rows } = await client.query<{ lastSeq: number }>(
      'SELECT last_seq AS "lastSeq" FROM search WHERE id = $1 AND user_id = $2',
      [input.searchId, input.userId],
    );
    const [search] = rows[0] ? await loadSearchViews(client, [input.searchId]) : [];
    if (!rows[0] || !search) return null;
    const candidates = await loadCandidateViews(client, input.searchId);
    return { search, candidates, lastSeq: rows[0].lastSeq };
  });
}

/** Whether the search exists and is this user's. */
export async function ownsSearch({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: { userId: string | null; searchId: string };
}): Promise<boolean> {
  if (input.userId === null) return false;
  const found = await ctx.database.prisma.search.findFirst({
    where: { id: input.searchId, userId: input.userId },
    select: { id: true },
  });
  return found !== null;
}

/** A search of this user without its companies. Null: not theirs. */
export async function findOwnSearchView({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: { userId: string; searchId: string };
}): Promise<SearchView | null> {
  if (!(await ownsSearch({ ctx, input }))) return null;
  const [view] = await loadSearchViews(ctx.database.pool, [input.searchId]);
  return view ?? null;
}
