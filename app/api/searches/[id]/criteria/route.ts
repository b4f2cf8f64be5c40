import { changeCriteriaSchema } from "@/research/search-view";
import { changeCriteria } from "@/services/change-criteria";
import { respondJson, respondNotFound } from "../../../respond";
import { readChange, type SearchParams } from "../find-own-search";

export async function PUT(request: Request, { params }: SearchParams): Promise<Response> {
  const change = await readChange(request, params, changeCriteriaSchema);
  if (!change.ok) return change.response;
  const { own, body } = change;
  const search = await changeCriteria({ ctx: own.ctx, input: { ...own, ...body } });
  return search ? respondJson({ search }) : respondNotFound();
}
