import { addToListSchema, mostListChars } from "@/research/list-view";
import { addToList } from "@/services/lists/add-to-list";
import { findAsker, respondNothing } from "../../../for-user";
import { limitChanges } from "../../../limit-requests";
import { readBody, respondError, respondJson } from "../../../respond";

export async function POST(
  request: Request,
  { params }: { params: Promise<{ listId: string }> },
): Promise<Response> {
  const { listId } = await params;
  const asker = await findAsker(request, listId);
  if (!asker) return respondNothing();
  const body = await readBody(request, addToListSchema, mostListChars * 4);
  if (!body.ok) return body.response;
  const { ctx, userId } = asker;
  const refused = await limitChanges(ctx, userId);
  if (refused) return refused;
  const changed = await addToList({ ctx, input: { userId, listId, ...body.value } });
  if (changed === null) return respondNothing();
  if (changed.ok) return respondJson(changed.value);
  return respondError(changed.error.code === "unknown_search" ? 404 : 409, changed.error);
}
