import { checkFreePlace } from "@/services/check-free-place";
import { resumeSearch } from "@/services/resume-search";
import { respondError, respondJson, respondNotFound } from "../../../respond";
import { findOwnSearch } from "../find-own-search";

export async function POST(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const own = await findOwnSearch(request, params);
  if (!own) return respondNotFound();
  const refused = await checkFreePlace({ ctx: own.ctx, input: own });
  if (refused) return respondError(429, refused);
  const search = await resumeSearch({ ctx: own.ctx, input: own });
  return search ? respondJson({ search }) : respondNotFound();
}
