import { removeColumn } from "@/services/columns/remove-column";
import { limitChanges } from "../../../../limit-requests";
import { isId, respondJson, respondNotFound } from "../../../../respond";
import { findOwnSearch } from "../../find-own-search";

export async function DELETE(
  request: Request,
  { params }: { params: Promise<{ id: string; columnId: string }> },
): Promise<Response> {
  const own = await findOwnSearch(request, params);
  const { columnId } = await params;
  if (!own || !isId(columnId)) return respondNotFound();
  const refused = await limitChanges(own.ctx, own.userId);
  if (refused) return refused;
  const search = await removeColumn({ ctx: own.ctx, input: { ...own, columnId } });
  return search ? respondJson({ search }) : respondNotFound();
}
