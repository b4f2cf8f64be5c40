import type { ListView } from "@/research/list-view";
import type { ServiceContext } from "../context";
import { loadLists } from "./load-lists";

export const readLists = ({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: { userId: string };
}): Promise<ListView[]> => loadLists(ctx.database.pool, input.userId);
