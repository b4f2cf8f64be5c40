import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { z } from "zod";
import { type SearchSnapshot, searchSnapshotSchema } from "@/research/search-view";

const probeSchema = z.object({
  delayP50Ms: z.number(),
  delayP99Ms: z.number(),
  delayMaxMs: z.number(),
  cpuMs: z.number(),
  peakMemoryMb: z.number(),
  memoryMb: z.number(),
  /** In use on the main thread's heap, garbage included that was not collected yet. */
  heapMb: z.number(),
  /** Requests to the demo companies' sites. */
  siteRequests: z.number().int(),
});
export type Probe = z.infer<typeof probeSchema>;

export type SearchRun = {
  readonly wallMs: number;
  /** Until the first company was decided. */
  readonly firstMs: number;
  readonly snapshot: SearchSnapshot;
};

/** `cookie` is its user's session. */
export type CreatedSearch = { readonly id: string; readonly cookie: string };

export type RunningSystem = {
  readonly origin: string;
  readonly dataDir: string;
  /** One search of a new user, of which every company must have been checked. */
  search(
    text: string,
    checked: number,
    source?: string,
    onCreated?: (search: CreatedSearch) => void,
  ): Promise<SearchRun>;
  /** What the web process used since the last time. */
  readProbe(): Promise<Probe>;
  stop(): Promise<void>;
};

/** The whole system as `npm start` starts it, with an empty data folder and the probe in its web process. */
export async function startSystem(
  port: number,
  environment: Readonly<Record<string, string>>,
): Promise<RunningSystem> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "assay-bench-"));
  const launcher = spawn(process.execPath, ["--import", "tsx", "scripts/start.ts"], {
    env: {
      ...process.env,
      PORT: String(port),
      ASSAY_DATA_DIR: path.join(folder, "data"),
      ASSAY_BENCH_FOLDER: folder,
      NODE_OPTIONS: `--import=${path.resolve("bench/web-probe.mjs")}`,
      ...environment,
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const stop = async () => {
    const exited = new Promise((resolve) => launcher.once("exit", resolve));
    if (launcher.exitCode === null && launcher.kill("SIGTERM")) await exited;
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await new Promise<void>((resolve, reject) => {
      launcher.once("exit", () => reject(new Error("the system did not start")));
      launcher.stdout.on("data", (chunk: Buffer) => {
        process.stderr.write(chunk);
        if (chunk.includes("ready: http")) resolve();
      });
    });
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    origin: `http://127.0.0.1:${port}`,
    dataDir: path.join(folder, "data"),
    search: (text, checked, source = "demo", onCreated = () => {}) =>
      runSearch(port, text, checked, source, onCreated),
    readProbe: () => readProbe(folder),
    stop,
  };
}

async function runSearch(
  port: number,
  text: string,
  checked: number,
  source: string,
  onCreated: (search: CreatedSearch) => void,
): Promise<SearchRun> {
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
  onCreated({ id, cookie });
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
  return { wallMs, firstMs, snapshot };
}

async function readProbe(folder: string): Promise<Probe> {
  const file = path.join(folder, "web.json");
  rmSync(file, { force: true });
  process.kill(Number(readFileSync(path.join(folder, "web.pid"), "utf8")), "SIGUSR2");
  for (let waitedMs = 0; !isWritten(file) && waitedMs < 10_000; waitedMs += 20) await pause(20);
  return probeSchema.parse(JSON.parse(readFileSync(file, "utf8")));
}

function isWritten(file: string): boolean {
  return existsSync(file) && readFileSync(file, "utf8").endsWith("}");
}

export function describeMachine(): string {
  const { model } = os.cpus()[0] ?? { model: "unknown" };
  return `${os.cpus().length} × ${model}, Node ${process.version}, ${os.platform()}`;
}
