import { loadSearchViews } from "@/db/rows/search-row";
import type { SearchView } from "@/research/search-view";
import type { ServiceContext } from "./context";

const listed = 100;

/** A user's searches, newest first. */
export async function listSearches({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: { userId: string };
}): Promise<SearchView[]> {
  const rows = await ctx.database.prisma.search.findMany({
    where: { userId: input.userId },
    orderBy: { createdAt: "desc" },
    select: { id: true },
    take: listed,
  });
  return loadSearchViews(
    ctx.database.pool,
    rows.map((row) => row.id),
  );
}
