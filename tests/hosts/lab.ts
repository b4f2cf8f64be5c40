import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import pg from "pg";
import { z } from "zod";
import { createEncoder } from "@/adapters/encoder/create-encoder";
import { openDatabase } from "@/db/database";
import { ensureDatabase } from "@/db/embedded-postgres";
import { migrateDatabase } from "@/db/migrate";
import { startDemoWeb } from "@/demo/server";
import { loadDemoCorpus } from "@/scripts/cli/load-demo-corpus";
import { encodeCompanies } from "@/services/encode-companies";
import { startFakeLlmServer } from "@/tests/support/fake-llm-server";

const embedding = { model: "fake-embedding", dimensions: 32 };
const signingKey = `signkey-prod-${randomBytes(32).toString("hex")}`;

export type Lab = Awaited<ReturnType<typeof openLab>>;

/**
 * What all hosts share on one machine: Postgres, the demo companies and their sites, an embedding endpoint, and the local
 * engine as a process of its own. Each host gets a database of its own with the same companies.
 */
export async function openLab() {
  const folder = mkdtempSync(path.join(os.tmpdir(), "assay-hosts-"));
  // As root, Postgres runs under another account and has to pass through.
  execFileSync("chmod", ["711", folder]);
  const dataDir = path.join(folder, "data");
  mkdirSync(dataDir);
  execFileSync("chmod", ["711", dataDir]);
  const server = await ensureDatabase({
    dataDir,
    databaseName: "template",
    settings: { fsync: "off", synchronous_commit: "off", full_page_writes: "off" },
  });
  if (!server.ok) throw new Error(server.error.message);
  const demo = await startDemoWeb({ slowPages: false });
  const embeddings = await startFakeLlmServer({ embeddingDimensions: embedding.dimensions });
  await fillTemplate(server.value.url, embeddings.baseUrl);
  const engine = await startEngine();
  return {
    folder,
    engine,
    signingKey,
    /** What every host is told; each adds its own database. */
    environment: {
      PATH: process.env.PATH ?? "",
      NODE_ENV: "production",
      BETTER_AUTH_SECRET: randomBytes(24).toString("hex"),
      ASSAY_DEMO_WEB: demo.url,
      ASSAY_POLITENESS_MS: "0",
      EMBEDDING_MODEL: embedding.model,
      EMBEDDING_DIMENSIONS: String(embedding.dimensions),
      OPENAI_BASE_URL: embeddings.baseUrl,
      INNGEST_BASE_URL: engine.url,
      INNGEST_EVENT_KEY: engine.eventKey,
      INNGEST_SIGNING_KEY: signingKey,
      INNGEST_DEV: "0",
    },
    async createDatabase(name: string): Promise<string> {
      const url = new URL(server.value.url);
      url.pathname = `/${name}`;
      // Hosts are other machines, or other accounts: none reaches this one's socket.
      url.searchParams.delete("host");
      await runSql(server.value.url, `CREATE DATABASE "${name}" TEMPLATE "template"`);
      return url.href;
    },
    async close() {
      await engine.stop();
      await embeddings.close();
      await demo.close();
      await server.value.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function fillTemplate(url: string, baseUrl: string): Promise<void> {
  const migrated = await migrateDatabase(url, path.resolve("prisma/migrations"));
  if (!migrated.ok) throw new Error(migrated.error.message);
  const database = openDatabase(url, 2);
  const encoder = createEncoder({
    endpoint: { ...embedding, baseUrl, apiKey: undefined },
    modelsFolder: "",
    isThreaded: false,
    onUnavailable: () => {},
  });
  await loadDemoCorpus({ database, onProgress: () => {} });
  const signal = new AbortController().signal;
  const encoded = await encodeCompanies({ pool: database.pool, encoder, signal });
  if (!encoded.ok) throw new Error(encoded.error.message);
  await database.close();
}

async function runSql(url: string, sql: string): Promise<void> {
  const admin = new URL(url);
  admin.pathname = "/postgres";
  const client = new pg.Client({ connectionString: admin.href });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

const endWithUs = ["--import", path.resolve("scripts/launcher/exit-with-parent.mjs")];

async function startEngine() {
  const eventKey = randomBytes(16).toString("hex");
  const child = startProcess({
    args: [...endWithUs, "--import", "tsx", "local-engine/main.ts"],
    env: {
      PATH: process.env.PATH,
      PORT: "0",
      INNGEST_EVENT_KEY: eventKey,
      INNGEST_SIGNING_KEY: signingKey,
    },
  });
  const line = await child.waitForLine(/listening/);
  const { listening } = z.object({ listening: z.number() }).parse(JSON.parse(line));
  return { eventKey, url: `http://127.0.0.1:${listening}`, stop: () => child.stop("SIGTERM") };
}

export type HostProcess = ReturnType<typeof startProcess>;

/** A Node process of a host: its lines, and its end. */
export function startProcess(options: {
  args: readonly string[];
  env: Readonly<Record<string, string | undefined>>;
  cwd?: string;
  /** Root reads and writes everything: a host's process does not run as root. */
  unprivileged?: boolean;
}) {
  const drop = options.unprivileged && process.getuid?.() === 0;
  const child: ChildProcess = spawn(process.execPath, [...options.args], {
    cwd: options.cwd ?? process.cwd(),
    env: { NODE_ENV: "production", ...options.env },
    stdio: ["ignore", "pipe", "pipe"],
    ...(drop ? { uid: 65_534, gid: 65_534 } : {}),
  });
  const lines: string[] = [];
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    if (!stream) continue;
    createInterface({ input: stream }).on("line", (line) => {
      lines.push(line);
      for (const listener of listeners) listener();
    });
  }
  const ended = once(child, "exit").then(([code, signal]): number | string => code ?? signal);
  return {
    pid: child.pid ?? 0,
    lines,
    ended,
    /** The first line that matches, also one that was there before. Fails when the process ends without it. */
    waitForLine: (pattern: RegExp) =>
      new Promise<string>((resolve, reject) => {
        const look = () => {
          const line = lines.find((one) => pattern.test(one));
          if (line === undefined) return;
          listeners.delete(look);
          resolve(line);
        };
        listeners.add(look);
        look();
        void ended.then((code) =>
          reject(new Error(`ended (${code}) before ${pattern}:\n${lines.slice(-20).join("\n")}`)),
        );
      }),
    async stop(signal: "SIGTERM" | "SIGKILL"): Promise<number | string> {
      child.kill(signal);
      return ended;
    },
  };
}
