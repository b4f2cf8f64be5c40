import { inTransaction } from "@/db/transaction";
import { announceSearch } from "./chain/advance-search";
import { findByKey, insertSearch, type NewSearch } from "./chain/insert-search";
import { requestSearch } from "./chain/request-search";
import { waitBriefly } from "./chain/wait-briefly";
import type { ServiceContext } from "./context";

/**
 * Stores the search (then it cannot be lost) and asks the engine to run it at once, whatever else runs: for the
 * command line. When the engine is away or slow the answer does not wait for it: the sweeper asks again. What others
 * ask for goes through `submitSearch`. The same user and key give the same search again.
 */
export async function createSearch({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: NewSearch;
}): Promise<{ id: string; created: boolean }> {
  const { pool } = ctx.database;
  const stored = await inTransaction(pool, async (client) => {
    const id = await insertSearch(client, ctx, input, false);
    if (id !== null) await announceSearch(client, id);
    return id;
  });
  if (stored === null) {
    const id = await findByKey(pool, input);
    if (id === null) throw new Error("an idempotent search is neither new nor there");
    return { id, created: false };
  }
  await waitBriefly(ctx, requestSearch({ ctx, input: { searchId: stored } }));
  return { id: stored, created: true };
}
