import { inTransaction } from "@/db/transaction";
import type { AddToList, ChangedList } from "@/research/list-view";
import type { Result } from "@/research/result";
import type { ServiceContext } from "../context";
import { fillList } from "./fill-list";
import { findEntries } from "./find-entries";

/** Adds companies to a list of this user. Null: not theirs. */
export async function addToList({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: AddToList & { userId: string; listId: string };
}): Promise<Result<ChangedList, "list_full" | "unknown_search"> | null> {
  return inTransaction(ctx.database.pool, async (client) => {
    const { rowCount } = await client.query(
      "SELECT 1 FROM company_list WHERE id = $1 AND user_id = $2 FOR UPDATE",
      [input.listId, input.userId],
    );
    if (rowCount !== 1) return null;
    const entries = await findEntries(client, input);
    if (!entries.ok) return entries;
    return fillList(client, { ...input, entries: entries.value });
  });
}
