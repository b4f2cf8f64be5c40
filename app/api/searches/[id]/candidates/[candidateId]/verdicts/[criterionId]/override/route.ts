import { overrideSchema } from "@/research/override";
import { overrideVerdict } from "@/services/overrides/override-verdict";
import { undoOverride } from "@/services/overrides/undo-override";
import { limitChanges } from "../../../../../../../limit-requests";
import { isId, readBody, respondJson, respondNotFound } from "../../../../../../../respond";
import { findOwnSearch } from "../../../../../find-own-search";

type Params = { params: Promise<{ id: string; candidateId: string; criterionId: string }> };

/** The owner's verdict in place of Assay's. */
export async function POST(request: Request, { params }: Params): Promise<Response> {
  const place = await findPlace(request, params);
  if (!place) return respondNotFound();
  const body = await readBody(request, overrideSchema);
  if (!body.ok) return body.response;
  const refused = await limitChanges(place.ctx, place.userId);
  if (refused) return refused;
  const { ctx, ...input } = place;
  const changed = await overrideVerdict({ ctx, input: { ...input, ...body.value } });
  return changed ? respondJson(changed) : respondNotFound();
}

/** Assay's verdict again. */
export async function DELETE(request: Request, { params }: Params): Promise<Response> {
  const place = await findPlace(request, params);
  if (!place) return respondNotFound();
  const refused = await limitChanges(place.ctx, place.userId);
  if (refused) return refused;
  const { ctx, ...input } = place;
  const changed = await undoOverride({ ctx, input });
  return changed ? respondJson(changed) : respondNotFound();
}

async function findPlace(request: Request, params: Params["params"]) {
  const own = await findOwnSearch(request, params);
  const { candidateId, criterionId } = await params;
  return own && isId(candidateId) && isId(criterionId)
    ? { ...own, candidateId, criterionId }
    : null;
}
