import { respondNotFound } from "../../../respond";
import { streamSearchEvents } from "../../../stream-search-events";
import { findOwnSearch } from "../find-own-search";

export const dynamic = "force-dynamic";

export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const own = await findOwnSearch(request, params);
  if (!own) return respondNotFound();
  return (
    streamSearchEvents(own.ctx, own.searchId, request) ??
    new Response(null, { status: 503, headers: { "retry-after": "5" } })
  );
}
