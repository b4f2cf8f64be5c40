import { setTimeout as pause } from "node:timers/promises";
import type { Pool, PoolClient } from "pg";
import { readCpuMs } from "./read-cpu";
import type { RunningShape, SearchRequest } from "./shapes/shapes";
import { busyUsers, companies, killAfterMs, newcomerAfterMs, newcomerCompanies } from "./workload";

export type SearchTimes = { readonly firstMs: number; readonly allMs: number };

/** Processor time of all processes together: for a company, and for a search above its companies. */
export type CpuCost = { readonly companyMs: number; readonly searchMs: number };

export type Measurement = {
  /** Of a search of one company, above its work: what starting and handing over take. */
  readonly overheadMs: number;
  /** Of a search alone, and of six at once: what is at work together shares wake-ups, queries and caches. Null: not known here. */
  readonly cpu: { readonly alone: CpuCost; readonly crowd: CpuCost } | null;
  /** When things really happened, from the first request of their scene on. */
  readonly moments: {
    readonly busyMs: readonly number[];
    readonly newcomerMs: number;
    readonly killMs: number;
    /** From the kill until the process took work again. */
    readonly restartMs: number;
  };
  readonly alone: SearchTimes;
  readonly newcomer: SearchTimes;
  readonly killed: SearchTimes & { readonly lost: number; readonly doubled: number };
  readonly peakMemoryMb: number;
  readonly delayP99Ms: number;
};

/** Where a shape's results are stored: its own table, or Assay's candidates. */
export type Ledger = "bench_run" | "candidate";

type Progress = {
  readonly decided: number;
  readonly firstAt: Date | null;
  readonly lastAt: Date | null;
};

/** Searches of one company, of which the quickest counts. */
const turns = 3;
/** How long nothing is asked, to see what that takes. */
const idleMs = 3_000;

/**
 * The same three scenes for every shape: alone, a newcomer behind six busy users, and a kill in the middle. The six have been there
 * once before, so that connections are open and code is compiled, as on a server that runs.
 */
export async function measure(
  pool: Pool,
  shape: RunningShape,
  options: { ledger: Ledger; quietMs: number; oneCompanyMs: number },
): Promise<Measurement> {
  const watcher = await pool.connect();
  try {
    return await measureWatched(pool, watcher, shape, options);
  } finally {
    watcher.release();
  }
}

async function measureWatched(
  pool: Pool,
  watcher: PoolClient,
  shape: RunningShape,
  options: { ledger: Ledger; quietMs: number; oneCompanyMs: number },
): Promise<Measurement> {
  const { ledger, quietMs, oneCompanyMs } = options;
  const startCpuClock = await createCpuClocks(watcher);
  let searches = 0;
  const run = async (count: number, userId: string) => {
    const search: SearchRequest = { searchId: `s${searches++}`, userId, companies: count };
    const requestedAt = await readClock(pool);
    return { requestedAt, count, searchId: await shape.start(search) };
  };
  const runCrowd = (count: number) =>
    Promise.all(Array.from({ length: busyUsers }, (_, n) => run(count, `bench-user-${n + 1}`)));
  type Started = Awaited<ReturnType<typeof run>>;
  /** Until all is decided, or nothing moves for so long that it never will. */
  const untilOver = async ({ requestedAt, searchId, count }: Started) => {
    let progress = await readProgress(watcher, ledger, searchId);
    let movedAt = performance.now();
    while (progress.decided < count && performance.now() - movedAt < quietMs) {
      await pause(25);
      const now = await readProgress(watcher, ledger, searchId);
      if (now.decided > progress.decided) movedAt = performance.now();
      progress = now;
    }
    const since = (at: Date | null) => (at ? at.getTime() - requestedAt.getTime() : Number.NaN);
    return {
      firstMs: since(progress.firstAt),
      allMs: since(progress.lastAt),
      lost: count - progress.decided,
    };
  };
  const untilAllOver = async (started: readonly Started[]) => {
    for (const each of started) await untilOver(each);
  };

  await untilAllOver(await runCrowd(companies));
  const readIdle = startCpuClock();
  for (const begin = performance.now(); performance.now() - begin < idleMs; await pause(25))
    await readProgress(watcher, ledger, "none");
  const idle = readIdle();
  const ones: number[] = [];
  const readOnes = startCpuClock();
  for (let turn = 0; turn < turns; turn += 1)
    ones.push((await untilOver(await run(1, "bench-user-0"))).firstMs);
  const one = { use: readOnes(), searches: turns };
  const readMany = startCpuClock();
  const { lost: _, ...alone } = await untilOver(await run(companies, "bench-user-0"));
  const many = { use: readMany(), searches: 1 };
  const readCrowdOnes = startCpuClock();
  await untilAllOver(await runCrowd(1));
  const crowdOne = { use: readCrowdOnes(), searches: busyUsers };
  const readCrowd = startCpuClock();
  await untilAllOver(await runCrowd(companies));
  const crowd = { use: readCrowd(), searches: busyUsers };
  const [cpuAlone, cpuCrowd] = [divideCpu(idle, one, many), divideCpu(idle, crowdOne, crowd)];

  const busy = await runCrowd(companies);
  await pause(newcomerAfterMs);
  const late = await run(newcomerCompanies, "bench-user-7");
  const { lost: __, ...newcomer } = await untilOver(late);
  await untilAllOver(busy);
  const { peakMemoryMb, delayP99Ms } = await shape.readProbe();

  await watcher.query("TRUNCATE bench_run");
  const victim = await run(companies, "bench-user-0");
  await pause(killAfterMs);
  const killedAt = await readClock(pool);
  await shape.killAndRestart();
  const restartedAt = await readClock(pool);
  const killed = await untilOver(victim);
  // What was given out twice may still be at work.
  await pause(500);
  const doubled = await countDoubled(watcher, ledger === "candidate" ? "web" : victim.searchId);
  const begin = Math.min(...busy.map(({ requestedAt }) => requestedAt.getTime()));
  return {
    overheadMs: Math.max(0, Math.min(...ones) - oneCompanyMs),
    cpu: cpuAlone && cpuCrowd && { alone: cpuAlone, crowd: cpuCrowd },
    moments: {
      busyMs: busy.map(({ requestedAt }) => requestedAt.getTime() - begin),
      newcomerMs: late.requestedAt.getTime() - begin,
      killMs: killedAt.getTime() - victim.requestedAt.getTime(),
      restartMs: restartedAt.getTime() - killedAt.getTime(),
    },
    alone,
    newcomer,
    killed: { ...killed, doubled },
    peakMemoryMb,
    delayP99Ms,
  };
}

type CpuUse = { readonly cpuMs: number; readonly wallMs: number };
type Part = { readonly use: CpuUse | null; readonly searches: number };

/** Each clock reads what was used since it was started, but for the server of the connection that watches. */
async function createCpuClocks(watcher: PoolClient): Promise<() => () => CpuUse | null> {
  const { rows } = await watcher.query<{ pid: number }>("SELECT pg_backend_pid() AS pid");
  const read = () => readCpuMs(undefined, rows[0]?.pid);
  return () => {
    const begin = { cpuMs: read(), wallMs: performance.now() };
    return () => {
      const cpuMs = read();
      if (cpuMs === null || begin.cpuMs === null) return null;
      return { cpuMs: cpuMs - begin.cpuMs, wallMs: performance.now() - begin.wallMs };
    };
  };
}

/** From searches of one company and searches of all, above what all processes use when nothing is asked. */
function divideCpu(idle: CpuUse | null, ones: Part, many: Part): CpuCost | null {
  if (!idle || !ones.use || !many.use) return null;
  const above = ({ cpuMs, wallMs }: CpuUse) => cpuMs - (wallMs * idle.cpuMs) / idle.wallMs;
  const oneMs = above(ones.use) / ones.searches;
  const companyMs = Math.max(0, (above(many.use) / many.searches - oneMs) / (companies - 1));
  return { companyMs, searchMs: Math.max(0, oneMs - companyMs) };
}

async function readClock(pool: Pool): Promise<Date> {
  const { rows } = await pool.query<{ now: Date }>("SELECT clock_timestamp() AS now");
  return rows[0]?.now ?? new Date();
}

async function readProgress(
  watcher: PoolClient,
  ledger: Ledger,
  searchId: string,
): Promise<Progress> {
  const { rows } = await watcher.query<Progress>(
    ledger === "candidate"
      ? `SELECT count(*)::int AS decided, min(decided_at) AS "firstAt", max(decided_at) AS "lastAt" FROM candidate
         WHERE search_id::text = $1 AND state IN ('matched', 'rejected', 'unclear')`
      : `SELECT count(*)::int AS decided, min(at) AS "firstAt", max(at) AS "lastAt" FROM (
           SELECT min(ended_at) AS at FROM bench_run WHERE search_id = $1 AND ended_at IS NOT NULL GROUP BY company) AS c`,
    [searchId],
  );
  return rows[0] ?? { decided: 0, firstAt: null, lastAt: null };
}

/** Beginnings of a company's work beyond its first, since the table was emptied. */
async function countDoubled(watcher: PoolClient, searchId: string): Promise<number> {
  const { rows } = await watcher.query<{ doubled: number }>(
    "SELECT (count(*) - count(DISTINCT company))::int AS doubled FROM bench_run WHERE search_id = $1",
    [searchId],
  );
  return rows[0]?.doubled ?? 0;
}
