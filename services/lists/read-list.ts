import { type ListDetail, listDetailSchema } from "@/research/list-view";
import type { ServiceContext } from "../context";
import { loadLists } from "./load-lists";

/** A list with its entries in the order in which they were added. Null: not theirs. */
export async function readList({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: { userId: string; listId: string };
}): Promise<ListDetail | null> {
  const { pool } = ctx.database;
  const [list] = await loadLists(pool, input.userId, input.listId);
  if (!list) return null;
  const { rows } = await pool.query<Record<string, unknown>>(
    `SELECT e.id, e.given, e.problem,
       CASE WHEN o.id IS NOT NULL THEN json_build_object('id', o.id, 'name', o.name, 'domain', o.domain) END AS company
     FROM company_list_entry e LEFT JOIN company o ON o.id = e.company_id
     WHERE e.list_id = $1 ORDER BY e.position, e.id`,
    [input.listId],
  );
  return listDetailSchema.parse({ list, entries: rows });
}
