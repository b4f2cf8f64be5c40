import { setTimeout as pause } from "node:timers/promises";
import type { Pool } from "pg";
import { loadCandidateViews } from "@/db/rows/candidate-row";
import { appendSearchEvent } from "@/db/rows/search-event-row";
import { lockSearch } from "@/db/rows/search-row";
import { inTransaction } from "@/db/transaction";
import type { Logger } from "../context";

/** Returns what to call before the company's result is passed on: then its start is told, or never will be. */
export type AnnounceStart = (start: {
  searchId: string;
  candidateId: string;
}) => () => Promise<void>;

type Batch = { readonly candidateIds: Set<string>; told: Promise<void> };

/** Nobody sees the difference, and most starts of a search are told together. */
const gatherMs = 100;

/**
 * Tells viewers that research of companies has begun, beside the research. Those of one search that start shortly after each
 * other, or while the last ones are being told, share an event, so that starts do not queue up before results at the search's
 * lock. A start that is never told, because its result came first or the process died, is only not seen.
 */
export function createStartAnnouncer(pool: Pool, log: Logger): AnnounceStart {
  const gathering = new Map<string, Batch>();
  const turns = new Map<string, Promise<void>>();
  const open = (searchId: string): Batch => {
    const batch: Batch = { candidateIds: new Set(), told: Promise.resolve() };
    const last = turns.get(searchId);
    const takeTurn = async () => {
      await Promise.all([last, pause(gatherMs)]);
      gathering.delete(searchId);
      try {
        if (batch.candidateIds.size > 0) await tellStarts(pool, searchId, [...batch.candidateIds]);
      } catch (error) {
        log.error("start.unannounced", { searchId, reason: String(error) });
      }
      if (turns.get(searchId) === batch.told) turns.delete(searchId);
    };
    batch.told = takeTurn();
    gathering.set(searchId, batch);
    turns.set(searchId, batch.told);
    return batch;
  };
  return ({ searchId, candidateId }) => {
    const batch = gathering.get(searchId) ?? open(searchId);
    batch.candidateIds.add(candidateId);
    return async () => {
      if (gathering.get(searchId) === batch) batch.candidateIds.delete(candidateId);
      else await batch.told;
    };
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
