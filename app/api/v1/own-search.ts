import { z } from "zod";
import type { Caller } from "@/services/api-keys/find-api-key";
import type { ServiceContext } from "@/services/context";
import { ownsSearch } from "@/services/read-search";
import { type Handled, notFound, refuseWith } from "./declare-route";

export const searchParams = { id: z.uuid() };

/** Does `work` with a search of the caller; 404 for all others, whoever else they may belong to. */
export async function withOwnSearch(
  { ctx, caller, params }: { ctx: ServiceContext; caller: Caller; params: { id: string } },
  work: (own: { userId: string; searchId: string }) => Promise<Handled>,
): Promise<Handled> {
  const own = { userId: caller.userId, searchId: params.id };
  return (await ownsSearch({ ctx, input: own })) ? work(own) : refuseWith(notFound);
}
