import { resumeSearchSchema } from "@/research/search-view";
import { checkModelCap } from "@/services/check-model-cap";
import { checkQueueRoom } from "@/services/check-queue-room";
import { resumeSearch } from "@/services/resume-search";
import { respondError, respondJson, respondNotFound } from "../../../respond";
import { readChange, type SearchParams } from "../find-own-search";

export async function POST(request: Request, { params }: SearchParams): Promise<Response> {
  const change = await readChange(request, params, resumeSearchSchema.default({}));
  if (!change.ok) return change.response;
  const { own, body: caps } = change;
  const capProblem = checkModelCap(own.ctx, caps.capUsd);
  if (capProblem) return respondError(409, capProblem);
  const full = await checkQueueRoom({ ctx: own.ctx, input: own });
  if (full) return respondError(429, full);
  const search = await resumeSearch({ ctx: own.ctx, input: { ...own, caps } });
  return search ? respondJson({ search }) : respondNotFound();
}
