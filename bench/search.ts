import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { z } from "zod";
import { createWorkerCpu } from "@/adapters/cpu/worker-cpu";
import { createGuardedWeb } from "@/adapters/web/guarded-web";
import { createHostGate } from "@/adapters/web/host-gate";
import { generateDemoCorpus } from "@/demo/corpus/generate-demo-corpus";
import { startDemoWeb } from "@/demo/server";
import type { Criterion } from "@/research/plan/plan";
import { planQuery } from "@/research/plan/plan-query";
import { researchCompany } from "@/research/run-company";
import { searchSnapshotSchema } from "@/research/search-view";
import { createMemoryPageStore } from "@/tests/support/memory-page-store";

/**
 * npm run bench:search — one search over 100 demo companies, all checked, pages answering in 150 ms, 10 in flight;
 * beside it the ideal: the same research of the same companies, 10 at a time, in one plain process without database,
 * engine or web server.
 */

const query = "Companies that have good reviews on their website and are AI-related";
const companies = 100;
const inFlight = 10;
const latencyMs = 150;
const port = 4900;

type Run = { wallMs: number; firstMs: number };
const probeSchema = z.object({
  delayP50Ms: z.number(),
  delayP99Ms: z.number(),
  delayMaxMs: z.number(),
  cpuMs: z.number(),
  peakMemoryMb: z.number(),
});

const system = await runSystem();
const ideal = await runIdeal(system.domains);
print(system, ideal);

async function runSystem() {
  const folder = mkdtempSync(path.join(os.tmpdir(), "assay-bench-"));
  const launcher = spawn(process.execPath, ["--import", "tsx", "scripts/start.ts"], {
    env: {
      ...process.env,
      PORT: String(port),
      ASSAY_DATA_DIR: path.join(folder, "data"),
      ASSAY_DEMO_LATENCY_MS: String(latencyMs),
      ASSAY_WINDOW: String(inFlight),
      ASSAY_BENCH_FOLDER: folder,
      NODE_OPTIONS: `--import=${path.resolve("bench/web-probe.mjs")}`,
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    await new Promise<void>((resolve, reject) => {
      launcher.once("exit", () => reject(new Error("the system did not start")));
      launcher.stdout.on("data", (chunk: Buffer) => {
        process.stderr.write(chunk);
        if (chunk.includes("ready: http")) resolve();
      });
    });
    // Loads the route handlers; a source without companies, so that no page of the measured run is in the cache.
    await search("a warm-up", 0, "imported");
    await readProbe(folder);
    const run = await search(query, companies);
    return { ...run, ...(await readProbe(folder)) };
  } finally {
    const exited = new Promise((resolve) => launcher.once("exit", resolve));
    launcher.kill("SIGTERM");
    await exited;
    rmSync(folder, { recursive: true, force: true });
  }
}

async function search(
  text: string,
  checked: number,
  source = "demo",
): Promise<Run & { domains: string[] }> {
  const base = `http://127.0.0.1:${port}/api/searches`;
  const startedAt = performance.now();
  const created = await fetch(base, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      query: text,
      source,
      wanted: Math.max(1, checked),
      maxCandidates: Math.max(1, checked),
    }),
  });
  const cookie = created.headers
    .getSetCookie()
    .map((one) => one.split(";")[0])
    .join("; ");
  const { id } = z.object({ id: z.string() }).parse(await created.json());
  const stream = await fetch(`${base}/${id}/events`, { headers: { cookie } });
  let firstMs = Number.NaN;
  const decoder = new TextDecoder();
  for await (const chunk of stream.body ?? []) {
    const decided = /"state":"(matched|rejected|unclear)"/.test(
      decoder.decode(chunk, { stream: true }),
    );
    if (decided && Number.isNaN(firstMs)) firstMs = performance.now() - startedAt;
  }
  const wallMs = performance.now() - startedAt;
  const answer = await fetch(`${base}/${id}`, { headers: { cookie } });
  const snapshot = searchSnapshotSchema.parse(await answer.json());
  const { total, pending } = snapshot.search.counts;
  if (total !== checked || pending !== 0)
    throw new Error(`checked ${total - pending} of ${checked}`);
  return { wallMs, firstMs, domains: snapshot.candidates.map(({ company }) => company.domain) };
}

async function readProbe(folder: string) {
  const file = path.join(folder, "web.json");
  rmSync(file, { force: true });
  process.kill(Number(readFileSync(path.join(folder, "web.pid"), "utf8")), "SIGUSR2");
  for (let waitedMs = 0; !isWritten(file) && waitedMs < 10_000; waitedMs += 20) await pause(20);
  return probeSchema.parse(JSON.parse(readFileSync(file, "utf8")));
}

function isWritten(file: string): boolean {
  return existsSync(file) && readFileSync(file, "utf8").endsWith("}");
}

async function runIdeal(domains: readonly string[]): Promise<Run & { cpuMs: number }> {
  const demo = await startDemoWeb({ port: 0, host: "127.0.0.1", latencyMs });
  const web = createGuardedWeb({ hostMap: () => new URL(demo.url), userAgent: "AssayBot/0.1" });
  const cpu = createWorkerCpu(1);
  await cpu.extract({ body: new Uint8Array(), contentType: "text/html", url: "https://a.test/" });
  const byDomain = new Map(generateDemoCorpus().map(({ profile }) => [profile.domain, profile]));
  const criteria: Criterion[] = planQuery(query).criteria.map((one, i) => ({
    ...one,
    id: `k${i}`,
  }));
  const ports = { web, cpu, pages: createMemoryPageStore(), hostGate: createHostGate() };
  const limits = { maxPages: 8, politenessMs: 0, maxPageAgeMs: 0, deadlineMs: 60_000 };
  const queue = [...domains];
  let firstMs = Number.NaN;
  const cpuBefore = process.cpuUsage();
  const startedAt = performance.now();
  const lane = async () => {
    for (let domain = queue.shift(); domain !== undefined; domain = queue.shift()) {
      const profile = byDomain.get(domain);
      if (!profile) throw new Error(`${domain} is not a demo company`);
      const { decision } = await researchCompany({
        company: { ...profile, id: domain },
        criteria,
        ports,
        limits,
        signal: new AbortController().signal,
      });
      if (decision.kind === "decided" && Number.isNaN(firstMs))
        firstMs = performance.now() - startedAt;
    }
  };
  await Promise.all(Array.from({ length: inFlight }, lane));
  const wallMs = performance.now() - startedAt;
  const used = process.cpuUsage(cpuBefore);
  await cpu.close();
  await web.close();
  await demo.close();
  return { wallMs, firstMs, cpuMs: (used.user + used.system) / 1000 };
}

function print(run: Run & z.infer<typeof probeSchema>, best: Run & { cpuMs: number }): void {
  const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;
  const rows: [string, string, string, string][] = [
    ["", "Assay", "ideal", "aim"],
    ["wall", seconds(run.wallMs), seconds(best.wallMs), ""],
    ["ratio", (run.wallMs / best.wallMs).toFixed(3), "1", "≤ 1.15"],
    ["first verdict", seconds(run.firstMs), seconds(best.firstMs), "≤ 1.50 s"],
    [
      "CPU a company",
      `${(run.cpuMs / companies).toFixed(0)} ms`,
      `${(best.cpuMs / companies).toFixed(0)} ms`,
      "",
    ],
    ["event loop p50", `${run.delayP50Ms.toFixed(1)} ms`, "", ""],
    ["event loop p99", `${run.delayP99Ms.toFixed(1)} ms`, "", "≤ 20 ms"],
    ["event loop max", `${run.delayMaxMs.toFixed(1)} ms`, "", ""],
    ["peak memory (web)", `${run.peakMemoryMb.toFixed(0)} MB`, "", ""],
  ];
  const { model } = os.cpus()[0] ?? { model: "unknown" };
  console.log(`\n${os.cpus().length} × ${model}, Node ${process.version}, ${os.platform()}`);
  console.log(
    `"${query}": ${companies} demo companies, ${inFlight} in flight, pages after ${latencyMs} ms\n`,
  );
  for (const [name, value, other, aim] of rows) {
    console.log(`${name.padEnd(18)} ${value.padStart(10)} ${other.padStart(10)}   ${aim}`);
  }
}
