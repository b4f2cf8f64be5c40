import { type PageDetail, pageDetailSchema } from "@/research/search-view";
import type { ServiceContext } from "./context";

/** A stored page of a company that is a candidate of the search; null otherwise. */
export async function readPage({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: { searchId: string; pageId: string };
}): Promise<PageDetail | null> {
  const page = await ctx.database.prisma.page.findFirst({
    where: {
      id: input.pageId,
      company: { candidates: { some: { searchId: input.searchId } } },
    },
  });
  return page && pageDetailSchema.parse({ ...page, fetchedAt: page.fetchedAt.toISOString() });
}
