import type { ServiceContext } from "../context";

/** Takes the link to a search back: it opens nothing any more, and another one will have another token. */
export async function revokeShare({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: { searchId: string };
}): Promise<void> {
  await ctx.database.prisma.searchShare.deleteMany({ where: { searchId: input.searchId } });
}
