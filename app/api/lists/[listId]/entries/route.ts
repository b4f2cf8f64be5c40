import { addToListSchema, mostListChars } from "@/research/list-view";
import { addToList } from "@/services/lists/add-to-list";
import { limitChanges } from "../../../limit-requests";
import { readBody, respondError, respondJson } from "../../../respond";
import { findListPlace, respondNoList } from "../find-list-place";

export async function POST(
  request: Request,
  { params }: { params: Promise<{ listId: string }> },
): Promise<Response> {
  const place = await findListPlace(request, params);
  if (!place) return respondNoList();
  const body = await readBody(request, addToListSchema, mostListChars * 4);
  if (!body.ok) return body.response;
  const { ctx, ...own } = place;
  const refused = await limitChanges(ctx, own.userId);
  if (refused) return refused;
  const changed = await addToList({ ctx, input: { ...own, ...body.value } });
  if (changed === null) return respondNoList();
  if (changed.ok) return respondJson(changed.value);
  return respondError(changed.error.code === "unknown_search" ? 404 : 409, changed.error);
}
