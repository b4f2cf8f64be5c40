import { loadSearchViews } from "@/db/rows/search-row";
import { inTransaction } from "@/db/transaction";
import { type Result, succeed } from "@/research/result";
import {
  admitWaiting,
  countPlaces,
  lockAdmission,
  refuseWhenFull,
  requestAdmitted,
} from "./chain/admit-searches";
import { announceSearch } from "./chain/advance-search";
import { findByKey, insertSearch, type NewSearch } from "./chain/insert-search";
import type { ServiceContext } from "./context";
import { ownsLists, unknownList } from "./lists/owns-lists";

type Submitted = {
  readonly id: string;
  readonly created: boolean;
  /** From 1 while it waits for a place, null when it has one. */
  readonly queuePosition: number | null;
};

/**
 * Stores a search. It starts at once when there is a place for it, else it waits for one in a bounded queue; when
 * that is full, nothing is stored and the refusal says what to do. The same user and key give the same search again.
 */
export async function submitSearch({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: NewSearch;
}): Promise<Result<Submitted, "queue_full" | "unknown_list">> {
  const { pool } = ctx.database;
  if (!(await ownsLists({ ctx, input: { ...input.request, userId: input.userId } }))) {
    return unknownList;
  }
  const stored = await inTransaction(pool, async (client) => {
    await lockAdmission(client);
    const known = await findByKey(client, input);
    if (known !== null) return succeed({ id: known, created: false, admitted: [] });
    const refusal = refuseWhenFull(await countPlaces(client, input.userId), ctx.admission);
    if (refusal) return { ok: false as const, error: refusal };
    const id = await insertSearch(client, ctx, input, true);
    if (id === null) throw new Error("a search with this key came from nowhere");
    const admitted = await admitWaiting(client, ctx);
    if (!admitted.includes(id)) await announceSearch(client, id);
    return succeed({ id, created: true, admitted });
  });
  if (!stored.ok) return stored;
  const { id, created, admitted } = stored.value;
  await requestAdmitted(ctx, admitted);
  const [view] = await loadSearchViews(pool, [id]);
  const queuePosition = view?.queuePosition ?? null;
  if (created) ctx.log.info("search.created", { searchId: id, queuePosition });
  return succeed({ id, created, queuePosition });
}
