import { randomBytes } from "node:crypto";
import path from "node:path";
import { inlineCpu } from "@/adapters/cpu/inline-cpu";
import { createWorkerCpu } from "@/adapters/cpu/worker-cpu";
import { cacheEncoder } from "@/adapters/encoder/cached-encoder";
import { createEncoder, readEmbeddingEndpoint } from "@/adapters/encoder/create-encoder";
import { createOpenAiChatModel } from "@/adapters/llm/openai-chat-model";
import { createOpenAiWebSearch } from "@/adapters/llm/openai-web-search";
import { createArchiveWeb } from "@/adapters/web/archive-web";
import { createGuardedPost } from "@/adapters/web/guarded-post";
import { createGuardedWeb } from "@/adapters/web/guarded-web";
import { createHostGate } from "@/adapters/web/host-gate";
import { type Database, openDatabase } from "@/db/database";
import { createEmbeddingStore } from "@/db/embedding-store";
import { listenForNotifications } from "@/db/notifications";
import type { Environment } from "@/env";
import { extractWithLlm } from "@/research/columns/llm/extract-with-llm";
import { findPrice, parseModelPrices } from "@/research/llm/prices";
import { planWithLlm } from "@/research/plan/llm/plan-with-llm";
import { planQuery } from "@/research/plan/plan-query";
import type { Judge, Web } from "@/research/ports";
import { judgeWithLlm } from "@/research/verify/llm/judge-with-llm";
import { createStartAnnouncer } from "./chain/announce-starts";
import { createResearchTurns } from "./chain/research-turns";
import { createStopWatch } from "./chain/stop-watch";
import type { ChainSettings, Dispatcher, Logger, ModelFactory, ServiceContext } from "./context";
import { createLogger, listSecrets } from "./log/create-logger";
import { createSharedHostGate } from "./shared-host-gate";
import { createPostgresProviderGate, readProviderWait } from "./spend/postgres-provider-gate";
import { type Cap, createPostgresSpend, type DayCaps } from "./spend/postgres-spend";
import { type Telemetry, telemetryHolder } from "./telemetry/telemetry";
import { traceCpu, traceJudge, traceSpend, traceWeb } from "./telemetry/trace-tools";
import { createAuth } from "./users/auth";

/** Caps in money that hold where the price is known and nothing else is set. */
const defaultCapsUsd = { search: 1, userDay: 5, day: 20 };

export function chainSettings(environment: Environment): ChainSettings {
  return {
    windowSize: environment.ASSAY_WINDOW,
    userConcurrency: environment.ASSAY_USER_CONCURRENCY,
    globalConcurrency: environment.ASSAY_GLOBAL_CONCURRENCY,
    leaseMs: 8_000,
    resendAfterMs: 15_000,
    researchDeadlineMs: environment.ASSAY_RESEARCH_SECONDS * 1000,
    maxFailures: 3,
  };
}

/** Builds what the services need from the environment; `close` ends connections and threads. */
export function createContext(input: {
  environment: Environment;
  dispatcher: Dispatcher;
  log?: Logger;
}): ServiceContext {
  const { environment, dispatcher } = input;
  const log = input.log ?? createLogger({ secrets: listSecrets(process.env), write: writeLine });
  const telemetry = telemetryHolder().current;
  const database = openDatabase(environment.DATABASE_URL, environment.ASSAY_DATABASE_CONNECTIONS);
  const model = createModel(environment, database, telemetry);
  const notifications = listenForNotifications({
    url: environment.DIRECT_DATABASE_URL ?? environment.DATABASE_URL,
    notify: (channel) => database.pool.query("SELECT pg_notify($1, '')", [channel]),
    onDeaf: (reason) => log.info("notifications.deaf", { reason }),
  });
  const programs = environment.ASSAY_PROGRAMS;
  const cpu =
    environment.ASSAY_WORKERS > 0
      ? createWorkerCpu({ threads: environment.ASSAY_WORKERS, programs })
      : { ...inlineCpu, close: async () => {} };
  const encoder = createEncoder({
    programs,
    endpoint: readEmbeddingEndpoint(environment),
    modelsFolder: path.resolve(environment.ASSAY_DATA_DIR, "models"),
    isThreaded: environment.ASSAY_WORKERS > 0,
    onProgress: (progress) => log.info("encoder_model", { progress }),
    onUnavailable: (reason) => log.error("encoder_unavailable", { reason }),
  });
  const post = createGuardedPost({
    insideHosts: environment.ASSAY_WEBHOOK_HOSTS,
    userAgent: "Assay-Webhooks/1",
  });
  return {
    database,
    notifications,
    stops: createStopWatch(database.pool, notifications),
    dispatcher,
    announceStart: createStartAnnouncer(database.pool, log),
    turns: createResearchTurns({
      least: Math.min(environment.ASSAY_WINDOW, environment.ASSAY_GLOBAL_CONCURRENCY),
      most: environment.ASSAY_GLOBAL_CONCURRENCY,
    }),
    auth: createAuth({
      database,
      secret: environment.BETTER_AUTH_SECRET ?? randomBytes(32).toString("base64url"),
      environment,
    }),
    environment,
    chain: chainSettings(environment),
    admission: {
      userSearches: environment.ASSAY_USER_SEARCHES,
      globalSearches: environment.ASSAY_GLOBAL_SEARCHES,
      userQueue: environment.ASSAY_USER_QUEUE,
      globalQueue: environment.ASSAY_GLOBAL_QUEUE,
    },
    crawl: {
      maxPages: environment.ASSAY_MAX_PAGES,
      // Stored pages cost nobody anything, and many addresses are not among them.
      maxRequests: environment.ASSAY_MAX_PAGES * (environment.ASSAY_WEB === "live" ? 3 : 5),
      politenessMsFor: (domain) =>
        isDemo(domain) || environment.ASSAY_WEB !== "live" ? 0 : environment.ASSAY_POLITENESS_MS,
      maxPageAgeMs: environment.ASSAY_MAX_AGE_HOURS * 3600 * 1000,
    },
    tools: {
      web: telemetry.isOn ? traceWeb(createWeb(environment), telemetry) : createWeb(environment),
      cpu: telemetry.isOn ? traceCpu(cpu, telemetry) : cpu,
      hostGate: createSharedHostGate(createHostGate(), database.pool),
      encoder: cacheEncoder(encoder, createEmbeddingStore(database.pool)),
      model,
      post,
    },
    caps: {
      usd: environment.ASSAY_CAP_USD ?? (model?.price ? defaultCapsUsd.search : null),
      tokens: environment.ASSAY_CAP_TOKENS,
    },
    log,
    telemetry,
    async close() {
      await notifications.close();
      await cpu.close();
      await encoder.close();
      await post.close();
      await database.close();
    },
  };
}

const isDemo = (host: string) => host.endsWith(".assay.test");

/** `*.assay.test` from the demo server, all else from the network or from a folder of stored pages. */
function createWeb(environment: Environment): Web {
  const demoOrigin = environment.ASSAY_DEMO_WEB ? new URL(environment.ASSAY_DEMO_WEB) : null;
  const guarded = createGuardedWeb({
    hostMap: (host) => (isDemo(host) ? demoOrigin : null),
    userAgent: `AssayBot/0.1 (+${environment.ASSAY_CONTACT_URL})`,
  });
  if (environment.ASSAY_WEB === "live") return guarded;
  const archive = createArchiveWeb(environment.ASSAY_WEB.slice("archive:".length));
  return {
    get: (url, options) =>
      URL.canParse(url) && isDemo(new URL(url).hostname)
        ? guarded.get(url, options)
        : archive.get(url, options),
  };
}

function createModel(
  environment: Environment,
  database: Database,
  telemetry: Telemetry,
): ModelFactory | null {
  const { OPENAI_API_KEY: key, OPENAI_BASE_URL: baseUrl } = environment;
  if (!key) return null;
  const name = environment.OPENAI_MODEL ?? "gpt-4.1-mini";
  const overrides = parseModelPrices(environment.ASSAY_MODEL_PRICES);
  if (!overrides.ok) throw new Error(overrides.error.message);
  const price = findPrice(name, { baseUrl, overrides: overrides.value });
  const providerKey = `model:${name}@${baseUrl ?? "openai"}`;
  const caps = readDayCaps(environment, price !== null);
  const spend = createPostgresSpend(database.pool, name, caps);
  const options = {
    apiKey: key,
    baseUrl,
    model: name,
    price,
    spend: telemetry.isOn ? traceSpend(spend, name, telemetry) : spend,
    provider: createPostgresProviderGate(database.pool, {
      key: providerKey,
      callsPerMinute: environment.ASSAY_MODEL_RPM ?? null,
      tokensPerMinute: environment.ASSAY_MODEL_TPM ?? null,
    }),
  };
  const chat = createOpenAiChatModel(options);
  const webSearch = createOpenAiWebSearch(options);
  return {
    name,
    price,
    readWait: (db) => readProviderWait(db, providerKey),
    forSearch(searchId) {
      const model = chat.forSearch(searchId);
      const judge: Judge = {
        judge: (question, signal) => judgeWithLlm(model, question, signal),
      };
      return {
        planner: {
          plan: (query, signal) => planWithLlm(model, { query, rules: planQuery(query) }, signal),
        },
        finder: webSearch.forSearch(searchId),
        extractor: {
          extract: (question, signal) => extractWithLlm(model, question, signal),
        },
        judge: telemetry.isOn ? traceJudge(judge, name, telemetry) : judge,
      };
    },
  };
}

function readDayCaps(environment: Environment, isPriced: boolean): DayCaps {
  const cap = (usd: number | undefined, defaultUsd: number, tokens: number): Cap => {
    const limit = usd ?? (isPriced ? defaultUsd : null);
    return { micros: limit === null ? null : Math.round(limit * 1e6), tokens };
  };
  const { ASSAY_USER_DAY_CAP_USD: userUsd, ASSAY_DAY_CAP_USD: dayUsd } = environment;
  return {
    user: cap(userUsd, defaultCapsUsd.userDay, environment.ASSAY_USER_DAY_CAP_TOKENS),
    instance: cap(dayUsd, defaultCapsUsd.day, environment.ASSAY_DAY_CAP_TOKENS),
  };
}

/** Errors go where a launcher shows them to a person, everything else to the log alone. */
const writeLine = (line: string, level: "info" | "error") => {
  (level === "error" ? process.stderr : process.stdout).write(`${line}\n`);
};
