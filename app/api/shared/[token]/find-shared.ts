import { getContext } from "@/inngest/context";
import type { ServiceContext } from "@/services/context";
import { findSharedSearch } from "@/services/share/find-shared-search";
import { respondError } from "../../respond";

type Shared = {
  readonly ctx: ServiceContext;
  readonly token: string;
  readonly searchId: string;
  readonly ownerId: string;
};

/** The search that the path's token opens; null is a 404. */
export async function findShared(params: Promise<{ token: string }>): Promise<Shared | null> {
  const { token } = await params;
  const ctx = getContext();
  const found = await findSharedSearch({ ctx, input: { token } });
  return found && { ctx, token, ...found };
}

/** What a visitor reads whose link has been taken back meanwhile, or never was one. */
export const respondNotShared = () =>
  respondError(404, {
    code: "not_found",
    message: "This link does not open a search. Whoever shared it may have taken it back.",
  });
