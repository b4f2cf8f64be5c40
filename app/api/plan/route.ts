import { z } from "zod";
import { planQuery } from "@/research/plan/plan-query";
import { createSearchSchema } from "@/research/search-view";
import { readBody, respondJson } from "../respond";

const bodySchema = z.object({ query: createSearchSchema.shape.query });

/** How a query is understood, before anything is stored or spent. */
export async function POST(request: Request): Promise<Response> {
  const body = await readBody(request, bodySchema);
  return body.ok ? respondJson(planQuery(body.value.query)) : body.response;
}
