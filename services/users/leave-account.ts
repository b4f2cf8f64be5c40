import type { ServiceContext } from "../context";
import { stopSearch } from "../stop-search";

/** Ends this session, or all sessions of its user; the cookies that say so. */
export async function signOut({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: { headers: Headers; everywhere: boolean };
}): Promise<string[]> {
  const { headers } = input;
  if (input.everywhere) await ctx.auth.api.revokeSessions({ headers });
  const answer = await ctx.auth.api.signOut({ headers, returnHeaders: true });
  return answer.headers.getSetCookie();
}

/** Deletes a user with all that is theirs. What runs is stopped first, so that nothing more is spent on it. */
export async function deleteAccount({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: { userId: string };
}): Promise<void> {
  const { rows } = await ctx.database.pool.query<{ id: string }>(
    "SELECT id FROM search WHERE user_id = $1 AND state NOT IN ('stopped', 'finished', 'failed')",
    [input.userId],
  );
  for (const { id } of rows)
    await stopSearch({ ctx, input: { userId: input.userId, searchId: id } });
  await ctx.database.pool.query(`DELETE FROM "user" WHERE id = $1`, [input.userId]);
  await ctx.database.pool.query("DELETE FROM rate_limit_window WHERE key LIKE '%:' || $1", [
    input.userId,
  ]);
  ctx.log.info("user.deleted", {});
}
