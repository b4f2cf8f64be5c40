import type { ServiceContext } from "../context";
import { drawSecret } from "./webhook-secret";

type Own = { readonly userId: string; readonly endpointId: string };

/** What messages to this endpoint are signed with. Null: not theirs. */
export async function readSecret({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: Own;
}): Promise<string | null> {
  const row = await ctx.database.prisma.webhookEndpoint.findFirst({
    where: { id: input.endpointId, userId: input.userId },
    select: { secret: true },
  });
  return row?.secret ?? null;
}

/** Draws a new secret. The one before signs too for a day, so that receivers can change in their time. Null: not theirs. */
export async function rotateSecret({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: Own;
}): Promise<string | null> {
  const { rows } = await ctx.database.pool.query<{ secret: string }>(
    `UPDATE webhook_endpoint SET previous_secret = secret, previous_until = now() + interval '1 day', secret = $3
     WHERE id = $1 AND user_id = $2 RETURNING secret`,
    [input.endpointId, input.userId, drawSecret()],
  );
  return rows[0]?.secret ?? null;
}
