import { z } from "zod";
import { getContext } from "@/inngest/context";
import { planQuery } from "@/research/plan/plan-query";
import { createSearchSchema } from "@/research/search-view";
import { limitPreviews } from "../limit-requests";
import { readBody, respondJson } from "../respond";

const bodySchema = z.object({ query: createSearchSchema.shape.query });

/** How a query is understood, before anything is stored or spent. */
export async function POST(request: Request): Promise<Response> {
  const body = await readBody(request, bodySchema);
  if (!body.ok) return body.response;
  const refused = await limitPreviews(getContext(), request.headers);
  return refused ?? respondJson(planQuery(body.value.query));
}
