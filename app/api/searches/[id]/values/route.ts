import { askValuesSchema } from "@/research/search-view";
import { askValues } from "@/services/columns/ask-values";
import { limitChanges } from "../../../limit-requests";
import { readBody, respondJson, respondNotFound } from "../../../respond";
import { findOwnSearch } from "../find-own-search";

export async function POST(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const own = await findOwnSearch(request, params);
  if (!own) return respondNotFound();
  const body = await readBody(request, askValuesSchema);
  if (!body.ok) return body.response;
  const refused = await limitChanges(own.ctx, own.userId);
  if (refused) return refused;
  const search = await askValues({ ctx: own.ctx, input: { ...own, ...body.value } });
  return search ? respondJson({ search }) : respondNotFound();
}
