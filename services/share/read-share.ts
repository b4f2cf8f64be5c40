import type { ServiceContext } from "../context";

/** The token of the link to a search, null where it is not shared. Whose search it is is for the caller to know. */
export async function readShare({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: { searchId: string };
}): Promise<string | null> {
  const share = await ctx.database.prisma.searchShare.findUnique({
    where: { searchId: input.searchId },
  });
  return share?.token ?? null;
}
