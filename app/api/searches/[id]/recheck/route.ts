import { recheckSchema } from "@/research/search-view";
import { type Recheck, recheckCandidates } from "@/services/recheck-candidates";
import { respondJson, respondNotFound } from "../../../respond";
import { readChange, type SearchParams } from "../find-own-search";

export async function POST(request: Request, { params }: SearchParams): Promise<Response> {
  const change = await readChange(request, params, recheckSchema);
  if (!change.ok) return change.response;
  const { own, body } = change;
  const input = { ...own, recheck: toRecheck(body) };
  const search = await recheckCandidates({ ctx: own.ctx, input });
  return search ? respondJson({ search }) : respondNotFound();
}

function toRecheck({ candidateId, criterionId }: ReturnType<typeof recheckSchema.parse>): Recheck {
  if (candidateId === undefined) return { kind: "failed" };
  return criterionId === undefined
    ? { kind: "company", candidateId }
    : { kind: "cell", candidateId, criterionId };
}
