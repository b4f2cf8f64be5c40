import { readCandidate } from "@/services/read-candidate";
import { isId, respondJson, respondNotFound } from "../../../../respond";
import { findOwnSearch } from "../../find-own-search";

export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string; candidateId: string }> },
): Promise<Response> {
  const own = await findOwnSearch(request, params);
  const { candidateId } = await params;
  if (!own || !isId(candidateId)) return respondNotFound();
  const detail = await readCandidate({
    ctx: own.ctx,
    input: { searchId: own.searchId, candidateId },
  });
  return detail ? respondJson(detail) : respondNotFound();
}
