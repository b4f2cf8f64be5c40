import { newColumnSchema } from "@/research/columns/column";
import { addColumn } from "@/services/columns/add-column";
import { respondError, respondJson, respondNotFound } from "../../../respond";
import { readChange, type SearchParams } from "../find-own-search";

export async function POST(request: Request, { params }: SearchParams): Promise<Response> {
  const change = await readChange(request, params, newColumnSchema);
  if (!change.ok) return change.response;
  const { own, body: column } = change;
  const added = await addColumn({ ctx: own.ctx, input: { ...own, column } });
  if (added === null) return respondNotFound();
  if (!added.ok) return respondError(409, { ...added.error, field: "name" });
  return respondJson({ search: added.value });
}
