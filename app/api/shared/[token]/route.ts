import { toSharedSearch } from "@/research/shared-search";
import { readSearch } from "@/services/read-search";
import { respondJson } from "../../respond";
import { findShared, respondNotShared } from "./find-shared";

export async function GET(
  _request: Request,
  { params }: { params: Promise<{ token: string }> },
): Promise<Response> {
  const shared = await findShared(params);
  if (!shared) return respondNotShared();
  const { ctx, token, searchId, ownerId } = shared;
  const snapshot = await readSearch({ ctx, input: { searchId, userId: ownerId } });
  return snapshot
    ? respondJson({ ...snapshot, search: toSharedSearch(snapshot.search, token) })
    : respondNotShared();
}
