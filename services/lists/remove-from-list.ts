import type { ServiceContext } from "../context";

/** False: there is no such entry in a list of theirs. */
export async function removeFromList({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: { userId: string; listId: string; entryId: string };
}): Promise<boolean> {
  const { count } = await ctx.database.prisma.companyListEntry.deleteMany({
    where: { id: input.entryId, list: { id: input.listId, userId: input.userId } },
  });
  return count === 1;
}
