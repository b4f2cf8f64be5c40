import { cache } from "react";
import { getContext } from "@/inngest/context";
import type { SearchSnapshot } from "@/research/search-view";
import { toSharedSearch } from "@/research/shared-search";
import { readSearch } from "@/services/read-search";
import { findSharedSearch } from "@/services/share/find-shared-search";

/** The search that a link opens, read once a request; null where it opens none. */
export const readSharedSnapshot = cache(async (token: string): Promise<SearchSnapshot | null> => {
  const ctx = getContext();
  const shared = await findSharedSearch({ ctx, input: { token } });
  if (!shared) return null;
  const input = { searchId: shared.searchId, userId: shared.ownerId };
  const snapshot = await readSearch({ ctx, input });
  return snapshot && { ...snapshot, search: toSharedSearch(snapshot.search, token) };
});
