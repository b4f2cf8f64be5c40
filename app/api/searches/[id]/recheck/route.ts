import { recheckSchema } from "@/research/search-view";
import { type Recheck, recheckCandidates } from "@/services/recheck-candidates";
import { limitChanges } from "../../../limit-requests";
import { readBody, respondJson, respondNotFound } from "../../../respond";
import { findOwnSearch } from "../find-own-search";

export async function POST(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const own = await findOwnSearch(request, params);
  if (!own) return respondNotFound();
  const body = await readBody(request, recheckSchema);
  if (!body.ok) return body.response;
  const refused = await limitChanges(own.ctx, own.userId);
  if (refused) return refused;
  const search = await recheckCandidates({
    ctx: own.ctx,
    input: { ...own, recheck: toRecheck(body.value) },
  });
  return search ? respondJson({ search }) : respondNotFound();
}

function toRecheck({ candidateId, criterionId }: ReturnType<typeof recheckSchema.parse>): Recheck {
  if (candidateId === undefined) return { kind: "failed" };
  return criterionId === undefined
    ? { kind: "company", candidateId }
    : { kind: "cell", candidateId, criterionId };
}
