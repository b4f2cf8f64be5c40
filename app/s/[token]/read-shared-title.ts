import { getContext } from "@/inngest/context";
import type { SearchView } from "@/research/search-view";
import { toSharedSearch } from "@/research/shared-search";
import { readSearch } from "@/services/read-search";
import { findSharedSearch } from "@/services/share/find-shared-search";

/** What a preview says of the search that a link opens; null where it opens none. */
export async function readSharedTitle(token: string): Promise<SearchView | null> {
  const ctx = getContext();
  const shared = await findSharedSearch({ ctx, input: { token } });
  if (!shared) return null;
  const input = { searchId: shared.searchId, userId: shared.ownerId };
  const snapshot = await readSearch({ ctx, input });
  return snapshot && toSharedSearch(snapshot.search, token);
}
