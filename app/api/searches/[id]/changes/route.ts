import { readChanges } from "@/services/monitors/read-changes";
import { respondJson, respondNotFound } from "../../../respond";
import { findOwnSearch } from "../find-own-search";

export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const own = await findOwnSearch(request, params);
  if (!own) return respondNotFound();
  return respondJson({ changes: await readChanges({ ctx: own.ctx, input: own }) });
}
