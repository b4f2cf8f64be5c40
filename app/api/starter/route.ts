import { getContext } from "@/inngest/context";
import { importStarter } from "@/services/import/import-starter";
import { clientAddress, limitRequests } from "../limit-requests";
import { respondJson } from "../respond";

/** Loads the starter list; doing it again changes nothing. */
export async function POST(request: Request): Promise<Response> {
  const ctx = getContext();
  const address = clientAddress(request.headers, ctx.environment.TRUST_PROXY);
  const refused = await limitRequests(ctx, [
    { key: `starter:${address}`, limit: 20, windowSeconds: 3600 },
  ]);
  if (refused) return refused;
  const { imported } = await importStarter({
    database: ctx.database,
    listener: { preview() {}, skipped() {}, progress() {} },
  });
  return respondJson({ imported });
}
