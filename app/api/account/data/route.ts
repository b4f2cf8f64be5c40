import { getContext } from "@/inngest/context";
import { streamUserData } from "@/services/backup/stream-user-data";
import { findUserId } from "@/services/users/current-user";
import { respondError } from "../../respond";

/** All that is kept of the user, as a backup that `assay restore` takes; streamed, so that its size does not matter. */
export async function GET(request: Request): Promise<Response> {
  const ctx = getContext();
  const userId = await findUserId(ctx.auth, request.headers);
  if (!userId) {
    return respondError(404, { code: "not_found", message: "Nothing is kept of you here." });
  }
  return new Response(streamUserData({ ctx, input: { userId } }), {
    headers: {
      "content-type": "application/gzip",
      "content-disposition": 'attachment; filename="assay-my-data.jsonl.gz"',
      "cache-control": "no-store",
    },
  });
}
