import type { Queryable } from "@/db/queryable";

/** Ids of the companies of lists, in their order. */
export async function loadListedCompanies(
  db: Queryable,
  listIds: readonly string[],
): Promise<string[]> {
  if (listIds.length === 0) return [];
  const { rows } = await db.query<{ id: string }>(
    `SELECT company_id AS id FROM company_list_entry WHERE list_id = ANY($1::uuid[]) AND company_id IS NOT NULL
     ORDER BY list_id, position, id`,
    [listIds],
  );
  return rows.map(({ id }) => id);
}
