import { readShare } from "@/services/share/read-share";
import { revokeShare } from "@/services/share/revoke-share";
import { shareSearch } from "@/services/share/share-search";
import { limitChanges } from "../../../limit-requests";
import { respondJson, respondNotFound } from "../../../respond";
import { findOwnSearch } from "../find-own-search";

type Params = { params: Promise<{ id: string }> };

export async function GET(request: Request, { params }: Params): Promise<Response> {
  const own = await findOwnSearch(request, params);
  if (!own) return respondNotFound();
  return respondJson({ token: await readShare({ ctx: own.ctx, input: own }) });
}

export async function POST(request: Request, { params }: Params): Promise<Response> {
  const own = await findOwnSearch(request, params);
  if (!own) return respondNotFound();
  const refused = await limitChanges(own.ctx, own.userId);
  if (refused) return refused;
  return respondJson({ token: await shareSearch({ ctx: own.ctx, input: own }) });
}

export async function DELETE(request: Request, { params }: Params): Promise<Response> {
  const own = await findOwnSearch(request, params);
  if (!own) return respondNotFound();
  await revokeShare({ ctx: own.ctx, input: own });
  return respondJson({ token: null });
}
