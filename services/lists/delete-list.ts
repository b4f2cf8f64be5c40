import type { ServiceContext } from "../context";

/** False: it is not theirs. The companies themselves, and searches of the list, stay. */
export async function deleteList({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: { userId: string; listId: string };
}): Promise<boolean> {
  const { count } = await ctx.database.prisma.companyList.deleteMany({
    where: { id: input.listId, userId: input.userId },
  });
  return count === 1;
}
