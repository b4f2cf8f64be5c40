import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { z } from "zod";

const probeSchema = z.object({
  delayP50Ms: z.number(),
  delayP99Ms: z.number(),
  delayMaxMs: z.number(),
  cpuMs: z.number(),
  peakMemoryMb: z.number(),
  memoryMb: z.number(),
});
export type WebProbe = z.infer<typeof probeSchema>;

export type BenchSystem = {
  readonly origin: string;
  /** What the web process did since the last reading. */
  readProbe(): Promise<WebProbe>;
  stop(): Promise<void>;
};

/** `npm start` with an empty data folder, on its own port; the web process answers the probe. */
export async function startSystem(options: {
  port: number;
  environment: Readonly<Record<string, string>>;
}): Promise<BenchSystem> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "assay-bench-"));
  const launcher = spawn(process.execPath, ["--import", "tsx", "scripts/start.ts"], {
    env: {
      ...process.env,
      ...options.environment,
      PORT: String(options.port),
      ASSAY_DATA_DIR: path.join(folder, "data"),
      ASSAY_BENCH_FOLDER: folder,
      NODE_OPTIONS: `--import=${path.resolve("bench/web-probe.mjs")}`,
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const stop = async () => {
    const exited = new Promise((resolve) => launcher.once("exit", resolve));
    launcher.kill("SIGTERM");
    await exited;
    rmSync(folder, { recursive: true, force: true });
  };
  await new Promise<void>((resolve, reject) => {
    launcher.once("exit", () => reject(new Error("the system did not start")));
    launcher.stdout.on("data", (chunk: Buffer) => {
      process.stderr.write(chunk);
      if (chunk.includes("ready: http")) resolve();
    });
  });
  return {
    origin: `http://127.0.0.1:${options.port}`,
    readProbe: () => readProbe(folder),
    stop,
  };
}

async function readProbe(folder: string): Promise<WebProbe> {
  const file = path.join(folder, "web.json");
  rmSync(file, { force: true });
  process.kill(Number(readFileSync(path.join(folder, "web.pid"), "utf8")), "SIGUSR2");
  for (let waitedMs = 0; !isWritten(file) && waitedMs < 10_000; waitedMs += 20) await pause(20);
  return probeSchema.parse(JSON.parse(readFileSync(file, "utf8")));
}

function isWritten(file: string): boolean {
  return existsSync(file) && readFileSync(file, "utf8").endsWith("}");
}
