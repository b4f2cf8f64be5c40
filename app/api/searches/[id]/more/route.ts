import { extendSearchSchema } from "@/research/search-view";
import { extendSearch } from "@/services/extend-search";
import { limitChanges } from "../../../limit-requests";
import { readBody, respondJson, respondNotFound } from "../../../respond";
import { findOwnSearch } from "../find-own-search";

export async function POST(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const own = await findOwnSearch(request, params);
  if (!own) return respondNotFound();
  const body = await readBody(request, extendSearchSchema);
  if (!body.ok) return body.response;
  const refused = await limitChanges(own.ctx, own.userId);
  if (refused) return refused;
  const search = await extendSearch({ ctx: own.ctx, input: { ...own, ...body.value } });
  return search ? respondJson({ search }) : respondNotFound();
}
