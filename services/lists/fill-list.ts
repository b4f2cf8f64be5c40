import type { PoolClient } from "pg";
import { type ChangedList, mostListEntries } from "@/research/list-view";
import { fail, type Result, succeed } from "@/research/result";
import { describeFull } from "./find-entries";
import { loadLists } from "./load-lists";
import type { ResolvedEntry } from "./resolve-companies";

/** Adds companies to a list that is locked, each once; all of them or, where there is no room, none. */
export async function fillList(
  client: PoolClient,
  input: { userId: string; listId: string; entries: readonly ResolvedEntry[] },
): Promise<Result<ChangedList, "list_full">> {
  const { rows: before } = await client.query<{ key: string; position: number }>(
    "SELECT coalesce(company_id::text, lower(given)) AS key, position FROM company_list_entry WHERE list_id = $1",
    [input.listId],
  );
  const known = new Set(before.map(({ key }) => key));
  const fresh = input.entries.filter(({ companyId, given }) => {
    const key = companyId ?? given.toLowerCase();
    return !known.has(key) && known.add(key);
  });
  if (known.size > mostListEntries) return fail("list_full", describeFull(known.size));
  await client.query(
    `INSERT INTO company_list_entry (list_id, position, given, company_id, problem)
     SELECT $1, $3::int + e.n::int, e.value->>'given', (e.value->>'companyId')::uuid, e.value->>'problem'
     FROM jsonb_array_elements($2) WITH ORDINALITY AS e(value, n) ORDER BY e.n ON CONFLICT DO NOTHING`,
    [input.listId, JSON.stringify(fresh), Math.max(0, ...before.map(({ position }) => position))],
  );
  await client.query("UPDATE company_list SET updated_at = now() WHERE id = $1", [input.listId]);
  const [list] = await loadLists(client, input.userId, input.listId);
  if (!list) throw new Error("a locked list is gone");
  return succeed({ list, added: fresh.length, repeated: input.entries.length - fresh.length });
}
