import { respondNotFound } from "../../../respond";
import { respondStreamRefusal, streamSearchEvents } from "../../../stream-search-events";
import { findOwnSearch } from "../find-own-search";

export const dynamic = "force-dynamic";

export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const own = await findOwnSearch(request, params);
  if (!own) return respondNotFound();
  const stream = await streamSearchEvents(own.ctx, own.searchId, request);
  return typeof stream === "string" ? respondStreamRefusal(stream) : stream;
}
