import { getContext } from "@/inngest/context";
import { estimateRequestSchema } from "@/research/search-estimate";
import { estimateSearch } from "@/services/estimate-search";
import { readBody, respondJson } from "../respond";

/** What a search would look at and cost, before anything is stored or spent. */
export async function POST(request: Request): Promise<Response> {
  const body = await readBody(request, estimateRequestSchema);
  return body.ok
    ? respondJson(await estimateSearch({ ctx: getContext(), input: body.value }))
    : body.response;
}
