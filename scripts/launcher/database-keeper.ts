import { setTimeout as wait } from "node:timers/promises";
import { type Database, type DatabaseErrorCode, ensureDatabase } from "@/db/embedded-postgres";
import { isProcessAlive } from "@/db/process-identity";
import { type Result, succeed } from "@/research/result";

export type DatabaseKeeper = {
  /** Where the database is now. */
  readonly url: () => string;
  readonly stop: () => Promise<void>;
};

export type KeeperOptions = {
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
  readonly print: (line: string) => void;
  /** The database came back under another address: whoever uses it must be started again. */
  readonly onMoved: () => void;
};

const LOOK_EVERY_MS = 250;

/** Starts (or adopts) the database and starts it again whenever it dies. */
export const keepDatabase = async (
  options: KeeperOptions,
): Promise<Result<DatabaseKeeper, DatabaseErrorCode>> => {
  const { dataDir, databaseUrl, print } = options;
  const first = await ensureDatabase({ dataDir, databaseUrl });
  if (!first.ok) return first;
  let database: Database = first.value;
  const stopping = new AbortController();

  const startAgain = async () => {
    print("Postgres ended; starting it again.");
    await database.stop();
    for (let attempt = 0; !stopping.signal.aborted; attempt++) {
      const next = await ensureDatabase({ dataDir });
      if (next.ok) {
        const moved = next.value.url !== database.url;
        database = next.value;
        if (moved) options.onMoved();
        return;
      }
      print(next.error.message);
      await pause(Math.min(10_000, 500 * 2 ** attempt));
    }
  };

  const pause = (ms: number) =>
    wait(ms, undefined, { signal: stopping.signal, ref: false }).catch(() => {});

  const watch = async () => {
    while (!stopping.signal.aborted) {
      await pause(LOOK_EVERY_MS);
      if (stopping.signal.aborted || database.pid === null) return;
      if (!isProcessAlive(database.pid)) await startAgain();
    }
  };
  const watching = watch();

  return succeed({
    url: () => database.url,
    stop: async () => {
      stopping.abort();
      await watching;
      await database.stop();
    },
  });
};
