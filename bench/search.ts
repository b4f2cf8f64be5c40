import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { createWorkerCpu } from "@/adapters/cpu/worker-cpu";
import { cacheEncoder } from "@/adapters/encoder/cached-encoder";
import { createEncoder } from "@/adapters/encoder/create-encoder";
import { createGuardedWeb } from "@/adapters/web/guarded-web";
import { createHostGate } from "@/adapters/web/host-gate";
import { generateDemoCorpus } from "@/demo/corpus/generate-demo-corpus";
import { startDemoWeb } from "@/demo/server";
import type { Criterion } from "@/research/plan/plan";
import { planQuery } from "@/research/plan/plan-query";
import type { EmbeddingStore } from "@/research/ports";
import { researchCompany } from "@/research/run-company";
import { createMemoryPageStore } from "@/tests/support/memory-page-store";
import { describeMachine, type Probe, startSystem } from "./running-system";

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
const system = await runSystem();
const ideal = await runIdeal(system.domains);
print(system, ideal);

async function runSystem() {
  const running = await startSystem(port, {
    ASSAY_DEMO_LATENCY_MS: String(latencyMs),
    ASSAY_WINDOW: String(inFlight),
  });
  try {
    // As a server that has served before: code is loaded and compiled. No page of the measured run may be in the cache.
    const warmUp = await running.search("Wind farms in Chile", 3);
    await running.readProbe();
    const { snapshot, ...run } = await running.search(query, companies);
    const domains = snapshot.candidates.map(({ company }) => company.domain);
    const known = warmUp.snapshot.candidates.map(({ company }) => company.domain);
    if (known.some((domain) => domains.includes(domain))) throw new Error(`known: ${known}`);
    return { ...run, domains, ...(await running.readProbe()) };
  } finally {
    await running.stop();
  }
}

async function runIdeal(domains: readonly string[]): Promise<Run & { cpuMs: number }> {
  const modelsFolder = mkdtempSync(path.join(os.tmpdir(), "assay-bench-"));
  const demo = await startDemoWeb({ port: 0, host: "127.0.0.1", latencyMs });
  const web = createGuardedWeb({ hostMap: () => new URL(demo.url), userAgent: "AssayBot/0.1" });
  const cpu = createWorkerCpu({ threads: 1 });
  await cpu.extract({ body: new Uint8Array(), contentType: "text/html", url: "https://a.test/" });
  const byDomain = new Map(generateDemoCorpus().map(({ profile }) => [profile.domain, profile]));
  const criteria: Criterion[] = planQuery(query).criteria.map((one, i) => ({
    ...one,
    id: `k${i}`,
  }));
  const encoder = createEncoder({
    modelsFolder,
    isThreaded: true,
    onUnavailable: (reason) => console.error(reason),
  });
  const ports = {
    web,
    cpu,
    pages: createMemoryPageStore(),
    hostGate: createHostGate(),
    encoder: cacheEncoder(encoder, createMemoryEmbeddings()),
  };
  const limits = { maxPages: 8, politenessMs: 0, maxPageAgeMs: 0, deadlineMs: 60_000 };
  await encoder.encode(["loads its thread"], new AbortController().signal);
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
  await encoder.close();
  rmSync(modelsFolder, { recursive: true });
  await web.close();
  await demo.close();
  return { wallMs, firstMs, cpuMs: (used.user + used.system) / 1000 };
}

function createMemoryEmbeddings(): EmbeddingStore {
  const kept = new Map<string, Int8Array>();
  return {
    load: async (_model, hashes) =>
      new Map(
        hashes.flatMap((hash) => {
          const vector = kept.get(hash);
          return vector ? [[hash, vector] as const] : [];
        }),
      ),
    save: async (_model, vectors) => {
      for (const [hash, vector] of vectors) kept.set(hash, vector);
    },
  };
}

function print(run: Run & Probe, best: Run & { cpuMs: number }): void {
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
  console.log(`\n${describeMachine()}`);
  console.log(
    `"${query}": ${companies} demo companies, ${inFlight} in flight, pages after ${latencyMs} ms\n`,
  );
  for (const [name, value, other, aim] of rows) {
    console.log(`${name.padEnd(18)} ${value.padStart(10)} ${other.padStart(10)}   ${aim}`);
  }
}
