import type { SearchEvent } from "@/research/search-view";
import { toSharedEvent } from "@/research/shared-search";
import { findSharedSearch } from "@/services/share/find-shared-search";
import { respondStreamRefusal, streamSearchEvents } from "../../../stream-search-events";
import { findShared, respondNotShared } from "../find-shared";

export const dynamic = "force-dynamic";

/** The search's events as a share link shows them; a link that is taken back shows no further one. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ token: string }> },
): Promise<Response> {
  const shared = await findShared(params);
  if (!shared) return respondNotShared();
  const { ctx, token, searchId } = shared;
  const reader = {
    id: token,
    show: (event: SearchEvent) => toSharedEvent(event, token),
    isAllowed: async () => (await findSharedSearch({ ctx, input: { token } })) !== null,
  };
  const stream = await streamSearchEvents(ctx, searchId, request, reader);
  return typeof stream === "string" ? respondStreamRefusal(stream) : stream;
}
