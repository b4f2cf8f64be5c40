import { type ApiScope, apiScopes } from "@/research/api-key-view";
import type { ServiceContext } from "../context";
import { hashKey, isKeyText } from "./key-text";

export type Caller = {
  readonly keyId: string;
  readonly userId: string;
  readonly scopes: readonly ApiScope[];
};

/**
 * Whose key an `Authorization: Bearer` header brings; null when it brings none that works, or that of somebody without an
 * account where the instance is closed to them. Notes the use, to the minute.
 */
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
    `SELECT k.id AS "keyId", u.id AS "userId", k.scopes,
       coalesce(k.last_used_at > now() - interval '1 minute', false) AS "isNoted"
     FROM api_key k JOIN "user" u ON u.id = k.user_id
     WHERE k.hash = $1 AND k.revoked_at IS NULL AND NOT ($2 AND coalesce(u.is_anonymous, false))`,
    [hashKey(key), ctx.environment.ASSAY_SIGN_UP === "closed"],
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
