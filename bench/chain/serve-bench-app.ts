import { once } from "node:events";
import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import type { Web } from "@/research/ports";
import { countExecutions } from "./count-executions";
import { createWaitingSteps } from "./engine-alone";
import { createNaiveFanOut, type NaiveCompany } from "./naive-fan-out";

export type BenchCaps = {
  readonly window: number;
  readonly userConcurrency: number;
  readonly globalConcurrency: number;
};

type Handle = (request: Request) => Promise<Response>;

export type ServedApp = Awaited<ReturnType<typeof serveBenchApp>>;

/** The real functions and services in this process, served to the engine that `engineEnv` names; only the web is given. */
export async function serveBenchApp(options: {
  readonly databaseUrl: string;
  readonly folder: string;
  readonly engineEnv: Readonly<Record<string, string | undefined>>;
  readonly port: number;
  readonly web: Web;
  readonly caps: BenchCaps;
  readonly naiveWork: (company: NaiveCompany) => Promise<unknown>;
  /** Of the two steps of a function that only waits. */
  readonly stepMs: number;
}) {
  // Calls that come before it is ready wait: an answer other than an SDK's would cost them an attempt and a backoff.
  let open: (handle: Handle) => void = () => {};
  const handle = new Promise<Handle>((resolve) => {
    open = resolve;
  });
  const app = createServer(async (incoming, outgoing) => {
    const body = await text(incoming);
    const headers = Object.entries(incoming.headers).flatMap(([name, value]): [string, string][] =>
      value === undefined ? [] : [[name, String(value)]],
    );
    const answer = await handle;
    const response = await answer(
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
  app.listen(options.port, "127.0.0.1");
  await once(app, "listening");
  const address = app.address();
  const origin = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;

  Object.assign(process.env, {
    DATABASE_URL: options.databaseUrl,
    ASSAY_DATA_DIR: options.folder,
    ASSAY_WORKERS: "1",
    ASSAY_WINDOW: String(options.caps.window),
    ASSAY_USER_CONCURRENCY: String(options.caps.userConcurrency),
    ASSAY_GLOBAL_CONCURRENCY: String(options.caps.globalConcurrency),
    ASSAY_POLITENESS_MS: "0",
    ASSAY_MAX_PAGES: "1",
    INNGEST_SERVE_ORIGIN: origin,
    INNGEST_SERVE_PATH: "/api/inngest",
    ...options.engineEnv,
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
  const { keepSweeping } = await import("@/services/chain/keep-sweeping");
  const made = createContext({
    environment: readEnvironment(),
    dispatcher: inngestDispatcher,
    log: { info: () => {}, error: (event, fields) => console.error(event, fields) },
  });
  const crawl = { ...made.crawl, maxPageAgeMs: 0 };
  const ctx = singleton("service-context", () => ({
    ...made,
    crawl,
    tools: { ...made.tools, web: options.web },
  }));
  // Loads its thread before anything is measured.
  await ctx.tools.cpu.extract({
    body: new Uint8Array(),
    contentType: "text/html",
    url: "https://a.test/",
  });
  const { functions } = await import("@/inngest/functions");
  const naive = createNaiveFanOut(inngest, { ...options.caps, doWork: options.naiveWork });
  const steps = createWaitingSteps(inngest, { limit: options.caps.window, stepMs: options.stepMs });
  const served = serve({ client: inngest, functions: [...functions, naive.fn, steps.fn] });
  open(async (request) => {
    const functionId = new URL(request.url).searchParams.get("fnId");
    const body = request.method === "POST" ? await request.clone().text() : "";
    const response = await served(request);
    if (functionId && body !== "") {
      const answer = { status: response.status, text: await response.clone().text() };
      executions.sawCall(functionId, body, answer);
    }
    return response;
  });
  const registered = await fetch(`${origin}/api/inngest`, { method: "PUT" });
  if (!registered.ok) throw new Error(`the engine did not register the app: ${registered.status}`);
  const closing = new AbortController();
  keepSweeping(ctx, { signal: closing.signal });
  return {
    ctx,
    naive,
    steps,
    executions,
    origin,
    async close() {
      closing.abort();
      await ctx.close();
      app.closeAllConnections();
      app.close();
    },
  };
}
