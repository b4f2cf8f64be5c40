import { extendSearchSchema } from "@/research/search-view";
import { extendSearch } from "@/services/extend-search";
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
  const search = await extendSearch({ ctx: own.ctx, input: { ...own, ...body.value } });
  return search ? respondJson({ search }) : respondNotFound();
}
