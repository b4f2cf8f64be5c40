import { type ApiScope, apiScopes } from "@/research/api-key-view";
import type { ServiceContext } from "../context";
import { hashKey, isKeyText } from "./key-text";

export type Caller = {
  readonly keyId: string;
  readonly userId: string;
  readonly scopes: readonly ApiScope[];
};

/** Whose key an `Authorization: Bearer` header brings; null when it brings none that works. Notes the use, to the minute. */
export async function findApiKey({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: { authorization: string | null };
}): Promise<Caller | null> {
  const key = /^Bearer +(\S+)$/i.exec(input.authorization ?? "")?.[1];
  if (key === undefined || !isKeyText(key)) return null;
  const { rows } = await ctx.database.pool.query<{
    keyId: string;
    userId: string;
    scopes: string[];
    isNoted: boolean;
  }>(
    `SELECT id AS "keyId", user_id AS "userId", scopes,
       coalesce(last_used_at > now() - interval '1 minute', false) AS "isNoted"
     FROM api_key WHERE hash = $1 AND revoked_at IS NULL`,
    [hashKey(key)],
  );
  const row = rows[0];
  if (!row) return null;
  if (!row.isNoted) {
    await ctx.database.pool.query("UPDATE api_key SET last_used_at = now() WHERE id = $1", [
      row.keyId,
    ]);
  }
  const { keyId, userId, scopes } = row;
  return { keyId, userId, scopes: apiScopes.filter((scope) => scopes.includes(scope)) };
}
