import { execFileSync, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import os from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { z } from "zod";
import { ensureDatabase } from "@/db/embedded-postgres";
import { migrateDatabase } from "@/db/migrate";
import { countExecutions } from "./count-executions";
import { createNaiveFanOut } from "./naive-fan-out";
import { createSlowWeb } from "./slow-web";

export type BenchApp = Awaited<ReturnType<typeof startBenchApp>>;

/**
 * The real functions and services over a real Postgres, on the engine that `engineUrl` names (a Dev Server) or else on a
 * local engine in a process of its own. Only the web is a stand-in: two requests of half of `companyMs` each.
 */
export async function startBenchApp(options: {
  engineUrl: string | undefined;
  companyMs: number;
  window: number;
  userConcurrency: number;
  globalConcurrency: number;
}) {
  const folder = mkdtempSync(path.join(os.tmpdir(), "assay-bench-"));
  // As root, Postgres runs under another account and has to pass through.
  execFileSync("chmod", ["711", folder]);
  const server = await ensureDatabase({ dataDir: folder });
  if (!server.ok) throw new Error(server.error.message);
  const migrated = await migrateDatabase(server.value.url, path.resolve("prisma/migrations"));
  if (!migrated.ok) throw new Error(migrated.error.message);

  let handle: (request: Request) => Promise<Response> = async () =>
    new Response(null, { status: 503 });
  const app = createServer(async (incoming, outgoing) => {
    const body = await text(incoming);
    const headers = Object.entries(incoming.headers).flatMap(([name, value]): [string, string][] =>
      value === undefined ? [] : [[name, String(value)]],
    );
    const response = await handle(
      new Request(`${origin}${incoming.url}`, {
        method: incoming.method ?? "GET",
        headers,
        ...(body === "" ? {} : { body }),
      }),
    );
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    outgoing.end(await response.text());
  });
  app.keepAliveTimeout = 65_000;
  app.listen(0, "127.0.0.1");
  await once(app, "listening");
  const address = app.address();
  const origin = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;

  const engine = options.engineUrl ? null : await startEngine();
  Object.assign(process.env, {
    DATABASE_URL: server.value.url,
    ASSAY_DATA_DIR: folder,
    ASSAY_WORKERS: "1",
    ASSAY_WINDOW: String(options.window),
    ASSAY_USER_CONCURRENCY: String(options.userConcurrency),
    ASSAY_GLOBAL_CONCURRENCY: String(options.globalConcurrency),
    ASSAY_POLITENESS_MS: "0",
    ASSAY_MAX_PAGES: "1",
    INNGEST_SERVE_ORIGIN: origin,
    INNGEST_SERVE_PATH: "/api/inngest",
    ...(engine?.env ?? { INNGEST_DEV: options.engineUrl }),
  });
  const executions = countExecutions();
  globalThis.fetch = executions.watch(globalThis.fetch);

  // Read the environment when they are imported.
  const { serve } = await import("inngest/edge");
  const { inngest } = await import("@/inngest/client");
  const { inngestDispatcher } = await import("@/inngest/dispatcher");
  const { readEnvironment } = await import("@/env");
  const { createContext } = await import("@/services/create-context");
  const { singleton } = await import("@/services/singleton");
  const { sweep } = await import("@/services/chain/sweep");
  const made = createContext({
    environment: readEnvironment(),
    dispatcher: inngestDispatcher,
    log: { info: () => {}, error: (event, fields) => console.error(event, fields) },
  });
  const web = createSlowWeb(options.companyMs / 2);
  const crawl = { ...made.crawl, maxPageAgeMs: 0 };
  const ctx = singleton("service-context", () => ({
    ...made,
    crawl,
    tools: { ...made.tools, web },
  }));
  // Loads its thread before anything is measured.
  await ctx.tools.cpu.extract({
    body: new Uint8Array(),
    contentType: "text/html",
    url: "https://a.test/",
  });
  const { functions } = await import("@/inngest/functions");
  const naive = createNaiveFanOut(inngest, options);
  const served = serve({ client: inngest, functions: [...functions, naive.fn] });
  handle = async (request) => {
    const functionId = new URL(request.url).searchParams.get("fnId");
    const body = request.method === "POST" ? await request.clone().text() : "";
    const response = await served(request);
    if (functionId && body !== "") {
      const answer = { status: response.status, text: await response.clone().text() };
      executions.sawCall(functionId, body, answer);
    }
    return response;
  };
  const registered = await fetch(`${origin}/api/inngest`, { method: "PUT" });
  if (!registered.ok) throw new Error(`the engine did not register the app: ${registered.status}`);
  const sweeper = setInterval(
    () => void sweep({ ctx, input: { engineRestarted: false } }).catch(console.error),
    5_000,
  );
  return {
    ctx,
    naive,
    executions,
    engineName: options.engineUrl ?? "local engine",
    async close() {
      clearInterval(sweeper);
      await ctx.close();
      app.closeAllConnections();
      app.close();
      engine?.stop();
      await server.value.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function startEngine() {
  const keys = {
    INNGEST_EVENT_KEY: randomBytes(16).toString("hex"),
    INNGEST_SIGNING_KEY: randomBytes(32).toString("hex"),
  };
  const child = spawn(process.execPath, ["--import", "tsx", "local-engine/main.ts"], {
    env: { ...process.env, ...keys, PORT: "0" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = await once(createInterface({ input: child.stdout }), "line");
  const { listening } = z.object({ listening: z.number() }).parse(JSON.parse(String(line)));
  return {
    env: {
      ...keys,
      INNGEST_BASE_URL: `http://127.0.0.1:${listening}`,
      INNGEST_DEV: "0",
    },
    stop: () => child.kill("SIGTERM"),
  };
}
