import type { ApiKey } from "@/db/generated/client";
import { inTransaction } from "@/db/transaction";
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
  const { userId, name } = input;
  const key = drawKey();
  const scopes: ApiScope[] = input.mayWrite ? ["read", "write"] : ["read"];
  const row = await inTransaction(ctx.database.pool, async (client) => {
    // One key of a user at a time is made, so that they are counted exactly.
    await client.query(`SELECT 1 FROM "user" WHERE id = $1 FOR NO KEY UPDATE`, [userId]);
    const { rows } = await client.query<ApiKeyRow>(
      `INSERT INTO api_key (user_id, name, hash, start, scopes) SELECT $1, $2, $3, $4, $5
       WHERE (SELECT count(*) FROM api_key WHERE user_id = $1 AND revoked_at IS NULL) < $6
       RETURNING id, name, start, scopes, created_at AS "createdAt", last_used_at AS "lastUsedAt"`,
      [userId, name, hashKey(key), startOf(key), scopes, mostKeys],
    );
    return rows[0];
  });
  if (!row) {
    return fail("too_many", `There are ${mostKeys} keys already; revoke one that is not used.`);
  }
  ctx.log.info("api_key.made", { keyId: row.id });
  return succeed({ key, view: toApiKeyView(row) });
}

type ApiKeyRow = Pick<ApiKey, "id" | "name" | "start" | "scopes" | "createdAt" | "lastUsedAt">;

export const toApiKeyView = (row: ApiKeyRow): ApiKeyView => ({
  id: row.id,
  name: row.name,
  start: row.start,
  scopes: apiScopes.filter((scope) => row.scopes.includes(scope)),
  createdAt: row.createdAt.toISOString(),
  lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
});
