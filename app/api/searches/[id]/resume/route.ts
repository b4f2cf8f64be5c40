import { resumeSearchSchema } from "@/research/search-view";
import { checkModelCap } from "@/services/check-model-cap";
import { checkQueueRoom } from "@/services/check-queue-room";
import { resumeSearch } from "@/services/resume-search";
import { limitChanges } from "../../../limit-requests";
import { readBody, respondError, respondJson, respondNotFound } from "../../../respond";
import { findOwnSearch } from "../find-own-search";

export async function POST(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const own = await findOwnSearch(request, params);
  if (!own) return respondNotFound();
  const body = await readBody(request, resumeSearchSchema.default({}));
  if (!body.ok) return body.response;
  const busy = await limitChanges(own.ctx, own.userId);
  if (busy) return busy;
  const capProblem = checkModelCap(own.ctx, body.value.capUsd);
  if (capProblem) return respondError(409, capProblem);
  const refused = await checkQueueRoom({ ctx: own.ctx, input: own });
  if (refused) return respondError(429, refused);
  const search = await resumeSearch({ ctx: own.ctx, input: { ...own, caps: body.value } });
  return search ? respondJson({ search }) : respondNotFound();
}
