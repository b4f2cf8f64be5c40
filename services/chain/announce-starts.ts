import type { Pool } from "pg";
import { loadCandidateViews } from "@/db/rows/candidate-row";
import { appendSearchEvent } from "@/db/rows/search-event-row";
import { lockSearch } from "@/db/rows/search-row";
import { inTransaction } from "@/db/transaction";

export type AnnounceStart = (start: { searchId: string; candidateId: string }) => Promise<void>;

/**
 * Tells viewers that research of a company has begun, beside the research. Companies of one search that start while the
 * last ones are being told share the next event, so that starts do not queue up before results at the search's lock. A
 * start that is never told, because the process died, is only not seen.
 */
export function createStartAnnouncer(pool: Pool): AnnounceStart {
  const gathering = new Map<string, string[]>();
  const turns = new Map<string, Promise<void>>();
  return ({ searchId, candidateId }) => {
    const gathered = gathering.get(searchId);
    const next = turns.get(searchId);
    if (gathered && next) {
      gathered.push(candidateId);
      return next;
    }
    const candidateIds = [candidateId];
    gathering.set(searchId, candidateIds);
    const takeTurn = async () => {
      await next?.catch(() => {});
      gathering.delete(searchId);
      await tellStarts(pool, searchId, candidateIds);
    };
    const turn = takeTurn().finally(() => {
      if (turns.get(searchId) === turn) turns.delete(searchId);
    });
    turns.set(searchId, turn);
    return turn;
  };
}

/** One whose result is recorded already is told of no more. */
async function tellStarts(
  pool: Pool,
  searchId: string,
  candidateIds: readonly string[],
): Promise<void> {
  await inTransaction(pool, async (client) => {
    const [, views] = await Promise.all([
      lockSearch(client, searchId),
      loadCandidateViews(client, searchId, candidateIds),
    ]);
    const candidates = views.filter(({ state }) => state === "running");
    if (candidates.length === 0) return;
    await appendSearchEvent(client, searchId, { type: "candidates", candidates });
  });
}
