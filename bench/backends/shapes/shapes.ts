import { createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import type { Pool } from "pg";
import { z } from "zod";
import { startBenchEngine } from "../../chain/bench-engine";
import { caps, restartAfterMs, visibilityMs, worksOf } from "../workload";
import { type Child, type ShapeProbe, startChild } from "./child";

export type SearchRequest = {
  readonly searchId: string;
  readonly userId: string;
  readonly companies: number;
};

/** A shape that runs: what the benchmark asks of each of them. */
export type RunningShape = {
  /** Resolves once the search is accepted, with the id under which it is stored. */
  start(search: SearchRequest): Promise<string>;
  /** SIGKILL of the process that does the work; back after a moment, as under a supervisor. */
  killAndRestart(): Promise<void>;
  readProbe(): Promise<ShapeProbe>;
  stop(): Promise<void>;
};

export type ShapeStart = (input: {
  readonly pool: Pool;
  readonly databaseUrl: string;
  readonly folder: string;
}) => Promise<RunningShape>;

export const threadOrRequest =
  (mode: "thread" | "request"): ShapeStart =>
  async ({ databaseUrl }) =>
    restarting(
      () =>
        startChild("search-server.mjs", { args: [mode], env: { BENCH_DATABASE_URL: databaseUrl } }),
      async (child, { searchId, companies }) => {
        const answer = fetch(`http://127.0.0.1:${child.port}/`, {
          method: "POST",
          body: JSON.stringify({ searchId, works: worksOf(companies), window: caps.window }),
        }).catch(() => null);
        // Inside the request there is no answer before the end, and none at all after a kill.
        if (mode === "thread") await answer;
        return searchId;
      },
    );

export const queueWorker =
  (ack: "early" | "late"): ShapeStart =>
  async ({ pool, databaseUrl }) => {
    await pool.query("TRUNCATE bench_message");
    return restarting(
      () =>
        startChild("queue-worker.mjs", {
          args: [ack, String(caps.globalConcurrency), String(visibilityMs)],
          env: { BENCH_DATABASE_URL: databaseUrl },
        }),
      async (_, { searchId, companies }) => {
        await pool.query(
          `INSERT INTO bench_message (search_id, company, work_ms)
           SELECT $1, n - 1, w FROM unnest($2::int[]) WITH ORDINALITY AS u(w, n)`,
          [searchId, worksOf(companies)],
        );
        return searchId;
      },
    );
  };

/** Nobody starts a killed job again: one attempt, as AWS Batch comes. */
export const processPerSearch: ShapeStart = async ({ databaseUrl }) => {
  const running = new Set<Child>();
  let peakMemoryMb = 0;
  let delayP99Ms = 0;
  const run = async ({ searchId, companies }: SearchRequest) => {
    const child = await startChild("search-process.mjs", {
      env: { BENCH_DATABASE_URL: databaseUrl },
    });
    running.add(child);
    const done = child.next(z.object({ done: z.boolean() }));
    child.send({ searchId, works: worksOf(companies), window: caps.window });
    await done;
    const probes = await Promise.all(
      [...running].map((each) => each.readProbe().catch(() => null)),
    );
    const used = probes.flatMap((probe) => probe?.peakMemoryMb ?? []);
    peakMemoryMb = Math.max(
      peakMemoryMb,
      used.reduce((sum, each) => sum + each, 0),
    );
    delayP99Ms = Math.max(delayP99Ms, ...probes.map((probe) => probe?.delayP99Ms ?? 0));
    running.delete(child);
    await child.kill();
  };
  return {
    async start(search) {
      void run(search).catch(() => {});
      return search.searchId;
    },
    async killAndRestart() {
      await Promise.all([...running].map((child) => child.kill()));
      running.clear();
    },
    readProbe: async () => ({ peakMemoryMb, delayP99Ms }),
    stop: async () => {
      await Promise.all([...running].map((child) => child.kill()));
    },
  };
};

export const onEngine =
  (kind: "chain" | "fan-out"): ShapeStart =>
  async ({ databaseUrl, folder }) => {
    const engine = await startBenchEngine();
    const port = await findFreePort();
    const shape = await restarting(
      () =>
        startChild("engine-app.ts", {
          env: {
            BENCH_DATABASE_URL: databaseUrl,
            BENCH_PORT: String(port),
            BENCH_CAPS: JSON.stringify(caps),
            ASSAY_DATA_DIR: folder,
            ...engine.env,
          },
        }),
      async (child, search) => {
        // Several are started at once: each waits for the answer to its own.
        const own = z.object({ requested: z.literal(search.searchId), started: z.string() });
        const answer = child.next(own);
        child.send({ kind, ...search });
        return (await answer).started;
      },
    );
    return {
      ...shape,
      async stop() {
        await shape.stop();
        engine.stop();
      },
    };
  };

async function restarting(
  startOne: () => Promise<Child>,
  start: (child: Child, search: SearchRequest) => Promise<string>,
): Promise<RunningShape> {
  let child = await startOne();
  return {
    start: (search) => start(child, search),
    async killAndRestart() {
      await child.kill();
      await pause(restartAfterMs);
      child = await startOne();
    },
    readProbe: () => child.readProbe(),
    stop: () => child.kill(),
  };
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
