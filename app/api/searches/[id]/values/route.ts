import { askValuesSchema } from "@/research/search-view";
import { askValues } from "@/services/columns/ask-values";
import { respondJson, respondNotFound } from "../../../respond";
import { readChange, type SearchParams } from "../find-own-search";

export async function POST(request: Request, { params }: SearchParams): Promise<Response> {
  const change = await readChange(request, params, askValuesSchema);
  if (!change.ok) return change.response;
  const { own, body } = change;
  const search = await askValues({ ctx: own.ctx, input: { ...own, ...body } });
  return search ? respondJson({ search }) : respondNotFound();
}
