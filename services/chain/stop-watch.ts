import type { Pool } from "pg";
import type { Notifications } from "@/db/notifications";

/** Tells whoever works on a search that it was stopped. */
export type StopWatch = {
  /** Calls `stop` when the search is in another epoch than `epoch`; returns how to stop watching. */
  watch(work: { searchId: string; epoch: number }, stop: () => void): () => void;
};

export const searchStopChannel = "assay_search_stop";

type Worker = { readonly epoch: number; readonly stop: () => void };

/**
 * One look at the rows for all searches at work in this process: at once when a notification says that one was stopped, and
 * as often as listeners have to, since a notification may be missed, and passes no transaction pooler at all.
 */
export function createStopWatch(pool: Pool, notifications: Notifications): StopWatch {
  const working = new Map<string, Set<Worker>>();
  let timer: NodeJS.Timeout | undefined;

  const look = async (searchIds: readonly string[]) => {
    if (searchIds.length === 0) return;
    const { rows } = await pool.query<{ id: string; epoch: number }>(
      "SELECT id, epoch FROM search WHERE id = ANY($1::uuid[])",
      [searchIds],
    );
    for (const { id, epoch } of rows)
      for (const worker of working.get(id) ?? []) if (worker.epoch !== epoch) worker.stop();
  };
  // What cannot be looked at now is looked at again, and seen at the latest when the lease is renewed.
  const tryToLook = (searchIds: readonly string[]) => look(searchIds).catch(() => {});
  const lookLater = () => {
    timer = setTimeout(async () => {
      await tryToLook([...working.keys()]);
      timer = undefined;
      if (working.size > 0) lookLater();
    }, notifications.pollMs());
    timer.unref();
  };
  notifications.on(searchStopChannel, (searchId) => {
    const all = [...working.keys()];
    void tryToLook(searchId === "" ? all : all.filter((id) => id === searchId));
  });

  return {
    watch({ searchId, epoch }, stop) {
      const workers = working.get(searchId) ?? new Set();
      working.set(searchId, workers);
      const worker: Worker = { epoch, stop };
      workers.add(worker);
      if (!timer) lookLater();
      return () => {
        workers.delete(worker);
        if (workers.size === 0 && working.get(searchId) === workers) working.delete(searchId);
      };
    },
  };
}
