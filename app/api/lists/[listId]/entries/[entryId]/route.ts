import { removeFromList } from "@/services/lists/remove-from-list";
import { isId, respondJson } from "../../../../respond";
import { findListPlace, respondNoList } from "../../find-list-place";

export async function DELETE(
  request: Request,
  { params }: { params: Promise<{ listId: string; entryId: string }> },
): Promise<Response> {
  const place = await findListPlace(request, params);
  const { entryId } = await params;
  const removed =
    place !== null &&
    isId(entryId) &&
    (await removeFromList({ ctx: place.ctx, input: { ...place, entryId } }));
  return removed ? respondJson({}) : respondNoList();
}
