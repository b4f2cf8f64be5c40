import { toSharedDetail } from "@/research/shared-search";
import { readCandidate } from "@/services/read-candidate";
import { isId, respondJson } from "../../../../respond";
import { findShared, respondNotShared } from "../../find-shared";

export async function GET(
  _request: Request,
  { params }: { params: Promise<{ token: string; candidateId: string }> },
): Promise<Response> {
  const shared = await findShared(params);
  const { candidateId } = await params;
  if (!shared || !isId(candidateId)) return respondNotShared();
  const { ctx, searchId } = shared;
  const detail = await readCandidate({ ctx, input: { searchId, candidateId } });
  return detail ? respondJson(toSharedDetail(detail)) : respondNotShared();
}
