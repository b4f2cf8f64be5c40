import { readFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { z } from "zod";
import { isProcessAlive } from "@/db/process-identity";
import {
  makeDataDir,
  readPartPids,
  startLauncher,
  waitUntil,
} from "@/tests/support/launcher-process";
import { type FakeLlmServer, startFakeLlmServer } from "../support/fake-llm-server";
import { within } from "../support/within";
import { limitFileSize } from "./limit-file-size";
import { openTcpGate, type TcpGate } from "./tcp-gate";

/** Companies of one search in flight: small, so that a search of 12 has a middle. */
export const windowSize = 4;
const modelName = "fake-model";

/** The whole of Assay as `npm start` runs it, with a model's server behind a network that can be cut. */
export type FaultSystem = {
  readonly url: string;
  readonly dataDir: string;
  readonly model: FakeLlmServer;
  readonly modelNetwork: TcpGate;
  readonly log: readonly string[];
  signal(part: "web server" | "job engine", signal: NodeJS.Signals): void;
  /** Asks the app to end, as a deployment does; resolves with how long it took. */
  stopApp(): Promise<number>;
  killPostgres(): void;
  limitDisk(bytes: number | null): void;
  /** Reads on a connection of its own, all of it at one moment. */
  readDatabase<Value>(read: (client: pg.Client) => Promise<Value>): Promise<Value>;
  /** Resolves when every part answers and the app is registered with the engine; throws when that takes a minute. */
  waitUntilUp(): Promise<void>;
  close(): Promise<void>;
};

const upTimeoutMs = 60_000;
/** The first start builds the app. */
const startTimeoutMs = 600_000;

export async function startFaultSystem(): Promise<FaultSystem> {
  const model = await startFakeLlmServer({ latencyMs: 150 });
  const modelNetwork = await openTcpGate(model.port);
  const data = makeDataDir();
  const launcher = startLauncher(
    data.folder,
    {
      DATABASE_URL: "",
      ASSAY_DEMO_LATENCY_MS: "20",
      ASSAY_WINDOW: String(windowSize),
      ASSAY_SEARCHES_PER_HOUR: "100000",
      OPENAI_API_KEY: "fake",
      OPENAI_BASE_URL: `http://127.0.0.1:${modelNetwork.port}/v1`,
      OPENAI_MODEL: modelName,
      ASSAY_MODEL_PRICES: JSON.stringify({ [modelName]: { inputUsd: 0.4, outputUsd: 1.6 } }),
    },
    "scripts/start.ts",
  );
  const close = async () => {
    launcher.kill("SIGTERM");
    await within(upTimeoutMs, "the launcher's end", launcher.ended).catch((error: unknown) => {
      console.log(String(error));
      launcher.kill("SIGKILL");
    });
    await modelNetwork.close();
    await model.close();
    await data.remove();
  };
  try {
    const url = await within(startTimeoutMs, "the app's start", launcher.waitForUrl());
    const postmaster = () =>
      Number.parseInt(
        readFileSync(path.join(data.folder, "postgres", "postmaster.pid"), "utf8"),
        10,
      );
    const engineUrl = `http://127.0.0.1:${readEnginePort(data.folder)}`;
    const read: FaultSystem["readDatabase"] = (work) => readDatabase(data.folder, work);
    const isUp = async () => {
      const [app, engine] = await Promise.all([
        fetchJson(`${url}/api/sources`),
        readEngine(engineUrl),
      ]);
      if (app === null || engine === 0) return false;
      return read(() => Promise.resolve(true));
    };
    return {
      url,
      dataDir: data.folder,
      model,
      modelNetwork,
      log: launcher.lines,
      signal: (part, signal) => process.kill(readPartPids(data.folder)[part] ?? 0, signal),
      async stopApp() {
        const pid = readPartPids(data.folder)["web server"] ?? 0;
        const startedAt = performance.now();
        process.kill(pid, "SIGTERM");
        await waitUntil(() => !isProcessAlive(pid));
        return performance.now() - startedAt;
      },
      killPostgres: () => process.kill(postmaster(), "SIGKILL"),
      limitDisk: (bytes) => limitFileSize(postmaster(), bytes),
      readDatabase: read,
      async waitUntilUp() {
        const deadline = Date.now() + upTimeoutMs;
        while (!(await within(upTimeoutMs, "the parts' answers", isUp()).catch(() => false))) {
          if (Date.now() > deadline) throw new Error("the system does not come up again");
          await wait(50);
        }
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function readDatabase<Value>(
  dataDir: string,
  read: (client: pg.Client) => Promise<Value>,
): Promise<Value> {
  const password = readFileSync(path.join(dataDir, "postgres.password"), "utf8").trim();
  const port = Number(readFileSync(path.join(dataDir, "postgres.port"), "utf8"));
  const client = new pg.Client({
    host: "127.0.0.1",
    port,
    user: "postgres",
    password,
    database: "assay",
    connectionTimeoutMillis: 2_000,
    query_timeout: 20_000,
  });
  client.on("error", () => {});
  await client.connect();
  try {
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    return await read(client);
  } finally {
    await client.end().catch(() => {});
  }
}

function readEnginePort(dataDir: string): number {
  const log = readFileSync(path.join(dataDir, "logs", "job-engine.log"), "utf8");
  return Number(/\{"listening":\s*(\d+)\}/.exec(log)?.[1]);
}

/** How many functions the engine knows: none until the app has registered with it. */
async function readEngine(engineUrl: string): Promise<number> {
  const health = await fetchJson(`${engineUrl}/health`);
  return z.object({ functions: z.number() }).catch({ functions: 0 }).parse(health).functions;
}

async function fetchJson(url: string): Promise<unknown> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(5_000) });
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}
