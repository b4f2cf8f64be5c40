import os from "node:os";
import { setTimeout as pause } from "node:timers/promises";
import { stopSearch } from "@/services/stop-search";
import { type BenchApp, startBenchApp } from "./chain/bench-app";
import { readBenchArguments } from "./chain/bench-arguments";
import {
  addUsersAndCompanies,
  runSearch,
  type SearchTimes,
  startSearch,
  waitForFirst,
} from "./chain/run-searches";

/**
 * npm run bench:fairness -- [--engine URL] — a newcomer's search of 10 companies behind 1, 6 and 20 users with 100 companies each,
 * 50 in flight in all, 600 ms a company; beside it what an equal share of the cap would take, and of the companies that the machine
 * carried meanwhile; and the same newcomer behind a naive fan-out with the same concurrency keys.
 * URL is an Inngest Dev Server's; without it the local engine runs.
 */
const busyCounts = [1, 6, 20] as const;
const busyCompanies = 100;
const newcomerCompanies = 10;
const companyMs = 600;
const caps = { window: 10, userConcurrency: 20, globalConcurrency: 50 };

const { engineUrl } = readBenchArguments();
const app = await startBenchApp({ engineUrl, companyMs, ...caps });
try {
  const most = Math.max(...busyCounts);
  const users = await addUsersAndCompanies(app, { users: most + 1, companies: busyCompanies });
  const [newcomer = "", ...busy] = users;
  const search = { userId: newcomer, companies: newcomerCompanies };
  await runSearch(app, search);
  const alone = await runSearch(app, search);
  console.log(
    `\n${os.cpus().length} × ${os.cpus()[0]?.model}, Node ${process.version}, load ${os.loadavg()[0]?.toFixed(1)}; engine: ${app.engineName}`,
  );
  console.log(
    `${companyMs} ms a company; caps: window ${caps.window}, user ${caps.userConcurrency}, all ${caps.globalConcurrency}. Alone: first ${seconds(alone.firstMs)}, all ${seconds(alone.allMs)}\n`,
  );
  console.log(
    "| busy users | first | aim | all | share of the cap | aim | companies/s | share of them | naive first | naive all |\n|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|",
  );
  for (const count of busyCounts) {
    const chain = await behindChain(app, busy.slice(0, count), search);
    const naive = await behindNaive(app, busy.slice(0, count), newcomer);
    const fairMs = fairShareMs(alone, count);
    const carriedMs =
      alone.firstMs - companyMs + (1000 * newcomerCompanies * (count + 1)) / chain.perSecond;
    const firstAim = engineUrl ? 2_000 : 1.5 * alone.firstMs + companyMs;
    console.log(
      `| ${[
        count,
        seconds(chain.firstMs),
        `≤ ${seconds(firstAim)}`,
        seconds(chain.allMs),
        seconds(fairMs),
        `≤ ${seconds(1.3 * fairMs)}`,
        chain.perSecond.toFixed(0),
        seconds(Math.max(fairMs, carriedMs)),
        seconds(naive.firstMs),
        seconds(naive.allMs),
      ].join(" | ")} |`,
    );
  }
} finally {
  await app.close();
}

/** What an equal share of the cap would take: the time before the first company starts, then the work. */
function fairShareMs({ firstMs }: SearchTimes, busyUsers: number): number {
  const share = Math.min(caps.window, caps.globalConcurrency / (busyUsers + 1));
  return firstMs - companyMs + Math.max(companyMs, (newcomerCompanies * companyMs) / share);
}

async function behindChain(
  { ctx }: BenchApp,
  busy: readonly string[],
  search: { userId: string; companies: number },
): Promise<SearchTimes & { perSecond: number }> {
  const started = await Promise.all(
    busy.map(async (userId) => ({
      userId,
      searchId: await startSearch(app, { userId, companies: busyCompanies }),
    })),
  );
  await Promise.all(started.map(({ searchId }) => waitForFirst(app, searchId)));
  const before = await countDecided(app);
  const startedAt = performance.now();
  const times = await runSearch(app, search);
  const decided = (await countDecided(app)) - before;
  const perSecond = (1000 * decided) / (performance.now() - startedAt);
  await Promise.all(started.map((input) => stopSearch({ ctx, input })));
  await untilQuiet(app);
  return { ...times, perSecond };
}

async function countDecided({ ctx }: BenchApp): Promise<number> {
  const { rows } = await ctx.database.pool.query<{ n: number }>(
    "SELECT count(*)::int AS n FROM candidate WHERE decided_at IS NOT NULL",
  );
  return rows[0]?.n ?? 0;
}

async function untilQuiet({ ctx }: BenchApp): Promise<void> {
  for (;;) {
    const { rows } = await ctx.database.pool.query<{ busy: number }>(
      "SELECT count(*)::int AS busy FROM candidate WHERE state IN ('sent', 'running')",
    );
    if (rows[0]?.busy === 0) return;
    await pause(100);
  }
}

async function behindNaive(
  { naive }: BenchApp,
  busy: readonly string[],
  newcomer: string,
): Promise<SearchTimes> {
  const run = `naive-${busy.length}`;
  const start = (userId: string, companies: number) =>
    naive.start({
      userId,
      searchId: `${run}-${userId}`,
      works: Array.from({ length: companies }, () => companyMs),
    });
  const done = (userId: string) => naive.progress(`${run}-${userId}`)?.done ?? 0;
  await Promise.all(busy.map((userId) => start(userId, busyCompanies)));
  while (!busy.some((userId) => done(userId) > 0)) await pause(20);
  const startedAt = performance.now();
  await start(newcomer, newcomerCompanies);
  while (done(newcomer) < newcomerCompanies) await pause(20);
  const progress = naive.progress(`${run}-${newcomer}`);
  while (busy.some((userId) => done(userId) < busyCompanies)) await pause(50);
  return {
    firstMs: (progress?.firstAt ?? Number.NaN) - startedAt,
    allMs: (progress?.lastAt ?? Number.NaN) - startedAt,
  };
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`;
}
