import { deleteList } from "@/services/lists/delete-list";
import { readList } from "@/services/lists/read-list";
import { respondJson } from "../../respond";
import { findListPlace, respondNoList } from "./find-list-place";

type Params = { params: Promise<{ listId: string }> };

export async function GET(request: Request, { params }: Params): Promise<Response> {
  const place = await findListPlace(request, params);
  const detail = place && (await readList({ ctx: place.ctx, input: place }));
  return detail ? respondJson(detail) : respondNoList();
}

export async function DELETE(request: Request, { params }: Params): Promise<Response> {
  const place = await findListPlace(request, params);
  const deleted = place && (await deleteList({ ctx: place.ctx, input: place }));
  return deleted ? respondJson({}) : respondNoList();
}
