import type { ApiKey } from "@/db/generated/client";
import { type ApiKeyView, type ApiScope, apiScopes } from "@/research/api-key-view";
import { fail, type Result, succeed } from "@/research/result";
import type { ServiceContext } from "../context";
import { drawKey, hashKey, startOf } from "./key-text";

const mostKeys = 50;

/** Makes a key of this user. The answer is the only place where it can ever be read. */
export async function makeApiKey({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: { userId: string; name: string; mayWrite: boolean };
}): Promise<Result<{ key: string; view: ApiKeyView }, "too_many">> {
  const { apiKey } = ctx.database.prisma;
  const { userId, name } = input;
  if ((await apiKey.count({ where: { userId, revokedAt: null } })) >= mostKeys) {
    return fail("too_many", `There are ${mostKeys} keys already; revoke one that is not used.`);
  }
  const key = drawKey();
  const scopes: ApiScope[] = input.mayWrite ? ["read", "write"] : ["read"];
  const row = await apiKey.create({
    data: { userId, name, hash: new Uint8Array(hashKey(key)), start: startOf(key), scopes },
  });
  ctx.log.info("api_key.made", { keyId: row.id });
  return succeed({ key, view: toApiKeyView(row) });
}

export const toApiKeyView = (row: ApiKey): ApiKeyView => ({
  id: row.id,
  name: row.name,
  start: row.start,
  scopes: apiScopes.filter((scope) => row.scopes.includes(scope)),
  createdAt: row.createdAt.toISOString(),
  lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
});
