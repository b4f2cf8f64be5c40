import { headers } from "next/headers";
import { cache } from "react";
import { isId } from "@/app/api/respond";
import { getContext } from "@/inngest/context";
import type { SearchSnapshot } from "@/research/search-view";
import { readSearch } from "@/services/read-search";
import { findUserId } from "@/services/users/current-user";

/** The search as it is now if it is this visitor's, read once a request; null otherwise, and then the browser says why. */
export const readOwnSnapshot = cache(async (searchId: string): Promise<SearchSnapshot | null> => {
  if (!isId(searchId)) return null;
  const ctx = getContext();
  const userId = await findUserId(ctx.auth, await headers());
  return readSearch({ ctx, input: { userId, searchId } });
});
