import { extendSearchSchema } from "@/research/search-view";
import { extendSearch } from "@/services/extend-search";
import { respondJson, respondNotFound } from "../../../respond";
import { readChange, type SearchParams } from "../find-own-search";

export async function POST(request: Request, { params }: SearchParams): Promise<Response> {
  const change = await readChange(request, params, extendSearchSchema);
  if (!change.ok) return change.response;
  const { own, body } = change;
  const search = await extendSearch({ ctx: own.ctx, input: { ...own, ...body } });
  return search ? respondJson({ search }) : respondNotFound();
}
