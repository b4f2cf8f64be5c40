import { inTransaction } from "@/db/transaction";
import { fail, type Result, succeed } from "@/research/result";
import type { WebhookEvent } from "@/research/webhook-event";
import type { EndpointView } from "@/research/webhook-view";
import type { ServiceContext } from "../context";
import { type EndpointRow, endpointRowSql, toEndpointView } from "./to-endpoint-view";
import { drawSecret } from "./webhook-secret";

const mostEndpoints = 20;

/** Where a user's events are told from now on. Addresses inside of this network are refused. */
export async function addEndpoint({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: { userId: string; url: string; events: readonly WebhookEvent[] };
}): Promise<Result<EndpointView, "bad_url" | "too_many">> {
  const { userId, url, events } = input;
  const refusal = ctx.tools.post.refuse(url);
  if (refusal) return fail("bad_url", refusal.message);
  return inTransaction(ctx.database.pool, async (client) => {
    // One endpoint of a user at a time is added, so that they are counted exactly.
    await client.query(`SELECT 1 FROM "user" WHERE id = $1 FOR NO KEY UPDATE`, [userId]);
    const { rows } = await client.query<EndpointRow>(
      `INSERT INTO webhook_endpoint (user_id, url, events, secret)
       SELECT $1, $2, $3, $4 WHERE (SELECT count(*) FROM webhook_endpoint WHERE user_id = $1) < $5
       RETURNING ${endpointRowSql}`,
      [userId, new URL(url).href, events, drawSecret(), mostEndpoints],
    );
    const [row] = rows;
    if (row) return succeed(toEndpointView(row));
    return fail("too_many", `There are ${mostEndpoints} endpoints already; remove one.`);
  });
}
