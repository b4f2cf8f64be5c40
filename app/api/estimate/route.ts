import { getContext } from "@/inngest/context";
import { estimateRequestSchema } from "@/research/search-estimate";
import { estimateSearch } from "@/services/estimate-search";
import { findUserId } from "@/services/users/current-user";
import { limitPreviews } from "../limit-requests";
import { readBody, respondError, respondJson } from "../respond";

/** What a search would look at and cost, before anything is stored or spent. */
export async function POST(request: Request): Promise<Response> {
  const body = await readBody(request, estimateRequestSchema);
  if (!body.ok) return body.response;
  const ctx = getContext();
  const refused = await limitPreviews(ctx, request.headers);
  if (refused) return refused;
  const userId = await findUserId(ctx.auth, request.headers);
  const estimated = await estimateSearch({ ctx, input: { ...body.value, userId } });
  return estimated.ok
    ? respondJson(estimated.value)
    : respondError(400, { ...estimated.error, field: "source" });
}
