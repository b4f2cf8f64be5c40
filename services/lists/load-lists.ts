import type { Queryable } from "@/db/queryable";
import { type ListView, listsSchema } from "@/research/list-view";

/** The lists of a user, the newest first; or the named one of them. */
export async function loadLists(
  db: Queryable,
  userId: string,
  listId: string | null = null,
): Promise<ListView[]> {
  const { rows } = await db.query<Record<string, unknown>>(
    `SELECT l.id, l.name, to_json(l.created_at) AS "createdAt", count(e.company_id)::int AS companies,
       (count(e.id) - count(e.company_id))::int AS unresolved
     FROM company_list l LEFT JOIN company_list_entry e ON e.list_id = l.id
     WHERE l.user_id = $1 AND ($2::uuid IS NULL OR l.id = $2)
     GROUP BY l.id ORDER BY l.created_at DESC, l.id`,
    [userId, listId],
  );
  return listsSchema.parse({ lists: rows }).lists;
}
