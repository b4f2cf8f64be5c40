import { newColumnSchema } from "@/research/columns/column";
import { addColumn } from "@/services/columns/add-column";
import { limitChanges } from "../../../limit-requests";
import { readBody, respondError, respondJson, respondNotFound } from "../../../respond";
import { findOwnSearch } from "../find-own-search";

export async function POST(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const own = await findOwnSearch(request, params);
  if (!own) return respondNotFound();
  const body = await readBody(request, newColumnSchema);
  if (!body.ok) return body.response;
  const refused = await limitChanges(own.ctx, own.userId);
  if (refused) return refused;
  const added = await addColumn({ ctx: own.ctx, input: { ...own, column: body.value } });
  if (added === null) return respondNotFound();
  if (!added.ok) return respondError(409, { ...added.error, field: "name" });
  return respondJson({ search: added.value });
}
