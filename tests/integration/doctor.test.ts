import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { serve } from "inngest/node";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createGuardedWeb } from "@/adapters/web/guarded-web";
import { type LocalEngine, startLocalEngine } from "@/local-engine/start-local-engine";
import { listen, stop } from "@/local-engine/testing/serve-app";
import { checkSettings } from "@/scripts/doctor/check-settings";
import { diagnose } from "@/scripts/doctor/diagnose";
import { PROJECT_DIR } from "@/scripts/launcher/run-launcher";
import { ApiClient, openApi } from "../support/api-routes";
import { type FakeLlmServer, startFakeLlmServer } from "../support/fake-llm-server";

const signingKey = `signkey-prod-${"0123456789abcdef".repeat(4)}`;
const otherKey = `signkey-prod-${"fedcba9876543210".repeat(4)}`;
const nobody = "http://127.0.0.1:1";

let engine: LocalEngine;
let api: Awaited<ReturnType<typeof openApi>>;
let llm: FakeLlmServer;
let app: Server;
let page: Server;
let pageUrl: string;
let folder: string;
/** An installation in which nothing is wrong. */
let sound: NodeJS.ProcessEnv;
let appUrl: string;

beforeAll(async () => {
  engine = await startLocalEngine({ port: 0, eventKey: "events", signingKey });
  llm = await startFakeLlmServer({ apiKey: "right-key" });
  const keys = {
    INNGEST_BASE_URL: engine.url,
    INNGEST_EVENT_KEY: "events",
    INNGEST_SIGNING_KEY: signingKey,
  };
  api = await openApi(keys);
  const { inngest } = await import("@/inngest/client");
  const { functions } = await import("@/inngest/functions");
  const jobs = serve({ client: inngest, functions, servePath: "/api/inngest" });
  // Next's part: readiness comes from its own route handler, the job endpoint from the SDK's own.
  app = createServer(async (request, response) => {
    if (request.url?.startsWith("/api/inngest")) return jobs(request, response);
    const answer = await new ApiClient().call(request.url ?? "/");
    response.writeHead(answer.status).end(await answer.text());
  });
  appUrl = `http://127.0.0.1:${await listen(app)}`;
  page = createServer((_request, response) => {
    response.writeHead(200, { "content-type": "text/html" }).end("<p>An example.</p>");
  });
  pageUrl = `http://127.0.0.1:${await listen(page)}`;
  folder = mkdtempSync(path.join(tmpdir(), "assay-doctor-"));
  writeFileSync(path.join(folder, "index.json"), "[]");
  sound = {
    NODE_ENV: "production",
    DATABASE_URL: api.ctx.database.url,
    ASSAY_DATA_DIR: folder,
    ...keys,
    OPENAI_API_KEY: "right-key",
    OPENAI_BASE_URL: llm.baseUrl,
    OPENAI_MODEL: "gpt-4.1-mini",
    EMBEDDING_MODEL: "small",
    EMBEDDING_DIMENSIONS: "32",
  };
});
afterAll(async () => {
  await Promise.all([stop(app), stop(page), engine.close(), llm.close()]);
  await api.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What the doctor finds in the sound installation with these changes; the web answers where `egress` says. */
async function find(changes: Readonly<Record<string, string>> = {}, egress = pageUrl) {
  const web = createGuardedWeb({
    userAgent: "Test",
    hostMap: (host) => (host === "example.com" ? new URL(egress) : null),
  });
  const environment = { ...sound, ...changes };
  const findings = await diagnose({ environment, projectDir: PROJECT_DIR, appUrl, web });
  await web.close();
  const problems = findings.filter(({ state }) => state === "problem");
  for (const { todo } of problems) expect(todo).toMatch(/\w/);
  return {
    states: Object.fromEntries(findings.map(({ name, state }) => [name, state])),
    problems: problems.map(({ name, found, todo }) => `${name}: ${found} → ${todo}`),
  };
}

test("a sound installation: everything is looked at, and nothing is wrong", async () => {
  const { states, problems } = await find();
  expect(problems).toEqual([]);
  expect(states).toEqual({
    Settings: "ok",
    Database: "ok",
    Migrations: "ok",
    Engine: "ok",
    "Event key": "ok",
    App: "ok",
    Signatures: "ok",
    "Signing key": "ok",
    Model: "ok",
    Embeddings: "ok",
    Crawler: "ok",
  });
});

test("what is left empty, as in a copy of .env.example, counts as unset", async () => {
  const example = readFileSync(path.join(PROJECT_DIR, ".env.example"), "utf8");
  const empty = example.split("\n").flatMap((line) => /^([A-Z_]+)=$/.exec(line)?.[1] ?? []);
  expect(empty).toContain("DATABASE_URL");
  const environment = Object.fromEntries(empty.map((name) => [name, ""]));
  const { findings } = checkSettings({ NODE_ENV: "production", ...environment }, PROJECT_DIR);
  expect(findings).toMatchObject([{ name: "Settings", state: "ok" }]);
});

test("where no process lives long, a secret that all of them sign sessions with is asked for", () => {
  const environment = { NODE_ENV: "production", ASSAY_SWEEP_CRON: "* * * * *" } as const;
  const look = (secret: string) =>
    checkSettings({ ...environment, BETTER_AUTH_SECRET: secret }, PROJECT_DIR).findings;
  expect(look("")).toMatchObject([{ name: "Sign-in", state: "problem" }]);
  expect(look("s".repeat(32))).toMatchObject([{ name: "Settings", state: "ok" }]);
});

test("a database that is down is named, without its password", async () => {
  const { problems } = await find({ DATABASE_URL: "postgresql://me:hidden@127.0.0.1:1/assay" });
  expect(problems).toEqual([
    expect.stringMatching(/^Database: assay at 127.0.0.1:1: .*ECONNREFUSED.*→ Start that Postgres/),
  ]);
  expect(problems.join()).not.toContain("hidden");
});

test("a wrong password is told from a wrong address", async () => {
  const url = new URL(api.ctx.database.url);
  url.password = "wrong";
  const { problems } = await find({ DATABASE_URL: url.href });
  expect(problems).toEqual([expect.stringContaining("→ Correct user and password")]);
});

test("migrations that wait, that never ended, and that are of a newer Assay are told apart", async () => {
  const { pool } = api.ctx.database;
  const last = "20261127001400_operations";
  const change = async (sql: string) => {
    const client = await pool.connect();
    try {
      await client.query(sql);
      return (await find()).problems;
    } finally {
      client.release();
    }
  };
  expect(
    await change(
      `UPDATE _prisma_migrations SET migration_name = 'x_' || migration_name WHERE migration_name = '${last}'`,
    ),
  ).toEqual([expect.stringMatching(`Migrations: 1 not applied: ${last}.*prisma migrate deploy`)]);
  await pool.query(
    "UPDATE _prisma_migrations SET migration_name = substr(migration_name, 3) WHERE migration_name LIKE 'x\\_%'",
  );
  expect(
    await change(
      `UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name = '${last}'`,
    ),
  ).toEqual([expect.stringContaining("began and did not end")]);
  await pool.query("UPDATE _prisma_migrations SET finished_at = now() WHERE finished_at IS NULL");
  expect(
    await change(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at) VALUES ('z', 'z', '29990101000000_later', now())`,
    ),
  ).toEqual([expect.stringContaining("update this one")]);
  await pool.query("DELETE FROM _prisma_migrations WHERE id = 'z'");
});

test("an engine that does not answer is named with its address", async () => {
  const { problems } = await find({ INNGEST_BASE_URL: nobody });
  expect(problems).toContainEqual(
    expect.stringMatching(
      /^Engine: An Inngest of your own at http:\/\/127.0.0.1:1: .*correct INNGEST_BASE_URL/,
    ),
  );
});

test("an event key that the engine does not know is named", async () => {
  const { problems } = await find({ INNGEST_EVENT_KEY: "another" });
  expect(problems).toEqual([
    expect.stringMatching(/^Event key: .*does not know INNGEST_EVENT_KEY/),
  ]);
});

test("a signing key that is missing, that is no key, or that the app does not have, is named", async () => {
  expect((await find({ INNGEST_SIGNING_KEY: "" })).problems).toEqual([
    expect.stringMatching(/^Settings: .*needs both INNGEST_EVENT_KEY and INNGEST_SIGNING_KEY/),
  ]);
  expect((await find({ INNGEST_SIGNING_KEY: "a password" })).problems).toContainEqual(
    expect.stringMatching(/^Engine mode: INNGEST_SIGNING_KEY is not a signing key/),
  );
  expect((await find({ INNGEST_SIGNING_KEY: otherKey })).problems).toEqual([
    expect.stringMatching(/^Signing key: The app does not know/),
  ]);
});

test("INNGEST_DEV beside keys is a mismatch of modes", async () => {
  const { problems } = await find({ INNGEST_DEV: "1", NODE_ENV: "development" });
  expect(problems).toEqual([
    expect.stringMatching(/^Engine mode: INNGEST_DEV and INNGEST_SIGNING_KEY are both set/),
  ]);
});

test("a model's wrong key and an embedding model's are named; the key is not", async () => {
  const { problems } = await find({ OPENAI_API_KEY: "wrong-key" });
  expect(problems).toEqual([
    expect.stringMatching(/^Model: .*rejects the key \(401\)/),
    expect.stringMatching(/^Embeddings: small: /),
  ]);
  expect(problems.join()).not.toContain("wrong-key");
});

test("a model endpoint that nobody serves is named", async () => {
  const { problems } = await find({ OPENAI_BASE_URL: `${nobody}/v1` });
  expect(problems).toContainEqual(
    expect.stringMatching(/^Model: .*could not be reached.*→ Check OPENAI_BASE_URL/),
  );
});

test("a machine that may not reach the web is told so", async () => {
  const { problems } = await find({}, nobody);
  expect(problems).toEqual([
    expect.stringMatching(/^Crawler: It does not reach https:\/\/example.com.*ports 80 and 443/),
  ]);
});

/** The command itself, in a process of its own, without a network: the web is a folder. */
async function runDoctor(env: NodeJS.ProcessEnv, ...args: string[]) {
  const child = spawn(process.execPath, ["--import", "tsx", "scripts/doctor.ts", ...args], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ASSAY_WEB: `archive:${folder}`, ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    output += text;
  });
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  return { code, output };
}

test("the command ends with 0 where nothing is wrong", { timeout: 60_000 }, async () => {
  const { code, output } = await runDoctor(sound, appUrl);
  expect(output).toContain("Nothing is wrong.");
  expect(code).toBe(0);
});

test("with nothing running it says what does not run and what to do, and ends with 1", {
  timeout: 60_000,
}, async () => {
  const { code, output } = await runDoctor({
    NODE_ENV: "production",
    PORT: "1",
    ASSAY_DATA_DIR: folder,
  });
  expect(output).toMatch(/problem +Database +The bundled Postgres does not run.*\n +→ npm start/);
  expect(output).toMatch(
    /problem +App +Nothing answers at http:\/\/127\.0\.0\.1:1\.\n +→ Start it/,
  );
  expect(output).toContain("2 to mend");
  expect(code).toBe(1);
});
