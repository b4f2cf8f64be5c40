import { type PageDetail, pageDetailSchema } from "@/research/search-view";
import type { ServiceContext } from "./context";

/**
 * A stored page of a company that is a candidate of the search, or one that was read for such a company: pages are kept by
 * address, and two companies of one brand may share some. Null otherwise.
 */
export async function readPage({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: { searchId: string; pageId: string };
}): Promise<PageDetail | null> {
  const { rows } = await ctx.database.pool.query<Record<string, unknown>>(
    `SELECT p.id, p.url, p.title, p.text, p.blocks, p.language, p.status, to_json(p.fetched_at) AS "fetchedAt"
     FROM page p WHERE p.id = $2 AND EXISTS (SELECT 1 FROM candidate c WHERE c.search_id = $1
       AND (c.company_id = p.company_id OR c.reading->'pageIds' ? p.id::text))`,
    [input.searchId, input.pageId],
  );
  const row = rows[0];
  return row ? pageDetailSchema.parse(row) : null;
}
