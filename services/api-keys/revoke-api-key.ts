import type { ServiceContext } from "../context";

/** From the next request on the key is refused, in every process. False: it is not theirs, or revoked already. */
export async function revokeApiKey({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: { userId: string; keyId: string };
}): Promise<boolean> {
  const { count } = await ctx.database.prisma.apiKey.updateMany({
    where: { id: input.keyId, userId: input.userId, revokedAt: null },
    data: { revokedAt: new Date() },
  });
  if (count > 0) ctx.log.info("api_key.revoked", { keyId: input.keyId });
  return count > 0;
}
