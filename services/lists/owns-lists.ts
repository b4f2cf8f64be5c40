import { listOfSource, type SearchSource } from "@/research/company";
import { fail } from "@/research/result";
import type { ServiceContext } from "../context";

/** What is answered where a list is not there or not theirs: nobody learns which. */
export const unknownList = fail("unknown_list", "There is no such list, or it is somebody else's.");

/** Whether every list that a search asks for is this user's. */
export async function ownsLists({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: {
    userId: string | null;
    source: SearchSource;
    excludeListIds?: readonly string[] | undefined;
  };
}): Promise<boolean> {
  const listId = listOfSource(input.source);
  const asked = new Set([...(input.excludeListIds ?? []), ...(listId === null ? [] : [listId])]);
  if (asked.size === 0) return true;
  if (input.userId === null) return false;
  const owned = await ctx.database.prisma.companyList.count({
    where: { id: { in: [...asked] }, userId: input.userId },
  });
  return owned === asked.size;
}
