import { removeFromList } from "@/services/lists/remove-from-list";
import { withOwn } from "../../../../for-user";
import { isId } from "../../../../respond";

export async function DELETE(
  request: Request,
  { params }: { params: Promise<{ listId: string; entryId: string }> },
): Promise<Response> {
  const { listId, entryId } = await params;
  return withOwn(request, listId, async (ctx, userId) => {
    const input = { userId, listId, entryId };
    return isId(entryId) && (await removeFromList({ ctx, input })) && {};
  });
}
