import os from "node:os";
import { setTimeout as pause } from "node:timers/promises";
import { type CreatedSearch, describeMachine, type SearchRun, startSystem } from "./running-system";

/**
 * npm run bench:load [-- USERS] — 50 users at once, 100 demo companies each, all checked, on the whole system; meanwhile a visitor
 * opens the home page, a running search's page and its API over and over.
 */
const users = Number(process.argv[2] ?? 50);
const companies = 100;
const latencyMs = 150;
const port = 4901;
/** None with a field that would leave companies out: every search has its hundred. */
const queries = [
  "Companies that have good reviews on their website and are AI-related",
  "companies with an API and a free trial",
  "companies that publish their prices",
  "companies with ISO 9001 certification",
  "open source companies with named customers",
] as const;

const running = await startSystem(port, {
  ASSAY_DEMO_LATENCY_MS: String(latencyMs),
  ASSAY_SEARCHES_PER_HOUR: "1000",
});
try {
  await running.search("a warm-up", 0, "imported");
  await running.readProbe();
  const errors: string[] = [];
  const memoryMb: number[] = [];
  const heapMb: number[] = [];
  const open: CreatedSearch[] = [];
  const visits = { home: [] as number[], page: [] as number[], api: [] as number[] };
  const startedAt = performance.now();
  let isOver = false;
  const visit = async (times: number[], url: string, headers: Record<string, string> = {}) => {
    const askedAt = performance.now();
    const response = await fetch(url, { headers });
    await response.arrayBuffer();
    times.push(performance.now() - askedAt);
    if (!response.ok) errors.push(`${response.status} ${url}`);
  };
  const visitor = async () => {
    for (let turn = 0; !isOver; turn += 1) {
      const search = open[turn % Math.max(1, open.length)];
      await visit(visits.home, `${running.origin}/`);
      if (search) {
        const headers = { cookie: search.cookie };
        await visit(visits.page, `${running.origin}/searches/${search.id}`, headers);
        await visit(visits.api, `${running.origin}/api/searches/${search.id}`, headers);
      }
      await pause(100);
    }
  };
  const observer = async () => {
    while (!isOver) {
      const probe = await running.readProbe();
      memoryMb.push(probe.memoryMb);
      heapMb.push(probe.heapMb);
      await pause(2_000);
    }
  };
  const watching = Promise.all([visitor(), observer()]);
  const runs = await Promise.allSettled(
    Array.from({ length: users }, (_, user) =>
      running.search(queries[user % queries.length] ?? queries[0], companies, "demo", (search) =>
        open.push(search),
      ),
    ),
  );
  const wallMs = performance.now() - startedAt;
  isOver = true;
  await watching;
  const done = runs.flatMap((run) => (run.status === "fulfilled" ? [run.value] : []));
  for (const run of runs) if (run.status === "rejected") errors.push(String(run.reason));
  print({ done, wallMs, memoryMb, heapMb, visits, errors });
} finally {
  await running.stop();
}

function print(result: {
  done: readonly SearchRun[];
  wallMs: number;
  memoryMb: readonly number[];
  heapMb: readonly number[];
  visits: Readonly<Record<"home" | "page" | "api", number[]>>;
  errors: readonly string[];
}): void {
  const { done, wallMs, memoryMb, heapMb, visits, errors } = result;
  const firsts = done.map(({ firstMs }) => firstMs);
  const third = Math.ceil(memoryMb.length / 3);
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const rows: [string, string, string][] = [
    ["", "measured", "aim"],
    ["searches done", `${done.length} of ${users}`, `${users}`],
    ["wall", seconds(wallMs), ""],
    ["companies a second", ((done.length * companies) / (wallMs / 1000)).toFixed(1), ""],
    ["first verdict p50", seconds(quantile(firsts, 0.5)), ""],
    ["first verdict p95", seconds(quantile(firsts, 0.95)), ""],
    ["home page p95", `${quantile(visits.home, 0.95).toFixed(0)} ms`, "≤ 200 ms"],
    ["search page p95", `${quantile(visits.page, 0.95).toFixed(0)} ms`, "≤ 200 ms"],
    ["search API p95", `${quantile(visits.api, 0.95).toFixed(0)} ms`, "≤ 200 ms"],
    ["memory, second third", `${mean(memoryMb.slice(third, 2 * third)).toFixed(0)} MB`, ""],
    ["memory, last third", `${mean(memoryMb.slice(2 * third)).toFixed(0)} MB`, "no more"],
    // What is left by a collection: the least that was seen.
    ["heap kept, second", `${Math.min(...heapMb.slice(third, 2 * third)).toFixed(0)} MB`, ""],
    ["heap kept, last third", `${Math.min(...heapMb.slice(2 * third)).toFixed(0)} MB`, "no more"],
    ["errors", String(errors.length), "0"],
  ];
  console.log(`\n${describeMachine()}, load ${os.loadavg()[2]?.toFixed(1)}`);
  console.log(
    `${users} users × ${companies} demo companies, pages after ${latencyMs} ms, ${visits.home.length} visits meanwhile\n`,
  );
  for (const [name, value, aim] of rows)
    console.log(`${name.padEnd(22)} ${value.padStart(12)}   ${aim}`);
  for (const error of new Set(errors)) console.log(error);
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`;
}
