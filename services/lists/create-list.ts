import { storableText } from "@/db/storable-text";
import { inTransaction } from "@/db/transaction";
import { type ChangedList, type CreateList, mostLists } from "@/research/list-view";
import { fail, type Result } from "@/research/result";
import type { ServiceContext } from "../context";
import { fillList } from "./fill-list";
import { findEntries } from "./find-entries";

/** Makes a list of what was written, of a search's matches, or an empty one. */
export async function createList({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: CreateList & { userId: string };
}): Promise<Result<ChangedList, "too_many_lists" | "list_full" | "unknown_search">> {
  return inTransaction(ctx.database.pool, async (client) => {
    // One list of a user at a time is made, so that they are counted exactly.
    await client.query(`SELECT 1 FROM "user" WHERE id = $1 FOR UPDATE`, [input.userId]);
    const entries = await findEntries(client, input);
    if (!entries.ok) return entries;
    const { rows } = await client.query<{ id: string }>(
      `INSERT INTO company_list (user_id, name)
       SELECT $1, $2 WHERE (SELECT count(*) FROM company_list WHERE user_id = $1) < $3 RETURNING id`,
      [input.userId, storableText(input.name), mostLists],
    );
    const listId = rows[0]?.id;
    if (listId === undefined) {
      return fail(
        "too_many_lists",
        `You have ${mostLists} lists, the most that there may be. Delete one first.`,
      );
    }
    return fillList(client, { userId: input.userId, listId, entries: entries.value });
  });
}
