import { setTimeout as pause } from "node:timers/promises";
import type { Pool } from "pg";
import { readCpuMs } from "./read-cpu";
import type { RunningShape, SearchRequest } from "./shapes/shapes";
import { busyUsers, companies, killAfterMs, newcomerAfterMs, newcomerCompanies } from "./workload";

export type SearchTimes = { readonly firstMs: number; readonly allMs: number };

export type Measurement = {
  /** Of a search of one company, above its work: what starting and handing over take. */
  readonly overheadMs: number;
  /** Of all processes together, for a company of a search alone, and for a search of one above that. Null: not known here. */
  readonly cpu: { readonly companyMs: number; readonly searchMs: number } | null;
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
const idleMs = 1_500;

/** The same three scenes for every shape: alone, a newcomer behind six busy users, and a kill in the middle. */
export async function measure(
  pool: Pool,
  shape: RunningShape,
  options: { ledger: Ledger; quietMs: number; oneCompanyMs: number },
): Promise<Measurement> {
  const { ledger, quietMs, oneCompanyMs } = options;
  let searches = 0;
  const run = async (count: number, userId: string) => {
    const search: SearchRequest = { searchId: `s${searches++}`, userId, companies: count };
    const requestedAt = await readClock(pool);
    return { requestedAt, count, searchId: await shape.start(search) };
  };
  type Started = Awaited<ReturnType<typeof run>>;
  /** Until all is decided, or nothing moves for so long that it never will. */
  const untilOver = async ({ requestedAt, searchId, count }: Started) => {
    let progress = await readProgress(pool, ledger, searchId);
    let movedAt = performance.now();
    while (progress.decided < count && performance.now() - movedAt < quietMs) {
      await pause(25);
      const now = await readProgress(pool, ledger, searchId);
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

  await untilOver(await run(1, "bench-user-0"));
  const readIdle = startCpuClock();
  for (const begin = performance.now(); performance.now() - begin < idleMs; await pause(25))
    await readProgress(pool, ledger, "none");
  const idle = readIdle();
  const ones: number[] = [];
  const readOnes = startCpuClock();
  for (let turn = 0; turn < turns; turn += 1)
    ones.push((await untilOver(await run(1, "bench-user-0"))).firstMs);
  const one = readOnes();
  const readMany = startCpuClock();
  const { lost: _, ...alone } = await untilOver(await run(companies, "bench-user-0"));
  const cpu = divideCpu(idle, one, readMany());

  const busy = await Promise.all(
    Array.from({ length: busyUsers }, (__, user) => run(companies, `bench-user-${user + 1}`)),
  );
  await pause(newcomerAfterMs);
  const { lost: __, ...newcomer } = await untilOver(await run(newcomerCompanies, "bench-user-7"));
  await Promise.all(busy.map(untilOver));
  const { peakMemoryMb, delayP99Ms } = await shape.readProbe();

  await pool.query("TRUNCATE bench_run");
  const victim = await run(companies, "bench-user-0");
  await pause(killAfterMs);
  await shape.killAndRestart();
  const killed = await untilOver(victim);
  // What was given out twice may still be at work.
  await pause(500);
  const doubled = await countDoubled(pool, ledger === "candidate" ? "web" : victim.searchId);
  return {
    overheadMs: Math.max(0, Math.min(...ones) - oneCompanyMs),
    cpu,
    alone,
    newcomer,
    killed: { ...killed, doubled },
    peakMemoryMb,
    delayP99Ms,
  };
}

type CpuUse = { readonly cpuMs: number; readonly wallMs: number };

/** What was used since, as often as it is asked. */
function startCpuClock(): () => CpuUse | null {
  const begin = { cpuMs: readCpuMs(), wallMs: performance.now() };
  return () => {
    const cpuMs = readCpuMs();
    if (cpuMs === null || begin.cpuMs === null) return null;
    return { cpuMs: cpuMs - begin.cpuMs, wallMs: performance.now() - begin.wallMs };
  };
}

/** By company and by search, above what all processes use when nothing is asked of them but how far they are. */
function divideCpu(
  idle: CpuUse | null,
  ones: CpuUse | null,
  many: CpuUse | null,
): Measurement["cpu"] {
  if (!idle || !ones || !many) return null;
  const above = ({ cpuMs, wallMs }: CpuUse) => cpuMs - (wallMs * idle.cpuMs) / idle.wallMs;
  const oneMs = above(ones) / turns;
  const companyMs = Math.max(0, (above(many) - oneMs) / (companies - 1));
  return { companyMs, searchMs: Math.max(0, oneMs - companyMs) };
}

async function readClock(pool: Pool): Promise<Date> {
  const { rows } = await pool.query<{ now: Date }>("SELECT clock_timestamp() AS now");
  return rows[0]?.now ?? new Date();
}

async function readProgress(pool: Pool, ledger: Ledger, searchId: string): Promise<Progress> {
  const { rows } = await pool.query<Progress>(
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
async function countDoubled(pool: Pool, searchId: string): Promise<number> {
  const { rows } = await pool.query<{ doubled: number }>(
    "SELECT (count(*) - count(DISTINCT company))::int AS doubled FROM bench_run WHERE search_id = $1",
    [searchId],
  );
  return rows[0]?.doubled ?? 0;
}
