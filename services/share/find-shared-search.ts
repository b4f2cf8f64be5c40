import type { ServiceContext } from "../context";

const tokenForm = /^[A-Za-z0-9_-]{32}$/;

/** The search that a share link opens, null for any other token. */
export async function findSharedSearch({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: { token: string };
}): Promise<{ searchId: string; ownerId: string } | null> {
  if (!tokenForm.test(input.token)) return null;
  const share = await ctx.database.prisma.searchShare.findUnique({
    where: { token: input.token },
    select: { search: { select: { id: true, userId: true } } },
  });
  return share && { searchId: share.search.id, ownerId: share.search.userId };
}
