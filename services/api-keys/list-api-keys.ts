import type { ApiKeyView } from "@/research/api-key-view";
import type { ServiceContext } from "../context";
import { toApiKeyView } from "./make-api-key";

/** The keys of this user that work, newest first. */
export async function listApiKeys({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: { userId: string };
}): Promise<ApiKeyView[]> {
  const rows = await ctx.database.prisma.apiKey.findMany({
    where: { userId: input.userId, revokedAt: null },
    orderBy: { createdAt: "desc" },
  });
  return rows.map(toApiKeyView);
}
