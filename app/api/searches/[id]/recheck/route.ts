import { type RecheckRequest, recheckSchema } from "@/research/search-view";
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

const toRecheck = ({ candidateIds, criterionId }: RecheckRequest): Recheck =>
  candidateIds === undefined
    ? { kind: "failed" }
    : { kind: "companies", candidateIds, criterionId };
