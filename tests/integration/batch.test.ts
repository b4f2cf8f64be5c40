import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { z } from "zod";
import { searchEventChannel } from "@/db/rows/search-event-row";
import { type DemoWeb, startDemoWeb } from "@/demo/server";
import { searchCommand } from "@/scripts/cli/search-command";
import { startProcess } from "@/tests/hosts/lab";
import { startFakeLlmServer } from "@/tests/support/fake-llm-server";
import { createTestDatabase, type TestDatabase } from "@/tests/support/test-database";

let database: TestDatabase;
let demo: DemoWeb;
let environment: Record<string, string>;
const folder = mkdtempSync(path.join(tmpdir(), "assay-batch-"));
const lineSchema = z.object({
  type: z.string(),
  domain: z.string().optional(),
  stopReason: z.string().nullish(),
});

beforeAll(async () => {
  database = await createTestDatabase();
  demo = await startDemoWeb({ slowPages: false, latencyMs: 100 });
  environment = {
    DATABASE_URL: database.url,
    ASSAY_DEMO_WEB: demo.url,
    ASSAY_DATA_DIR: folder,
    ASSAY_WORKERS: "0",
    ASSAY_WINDOW: "2",
    ASSAY_POLITENESS_MS: "0",
  };
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await demo.close();
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Resolves when the first company of the run's search is decided. */
async function waitForFirst(id: string): Promise<void> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const isDecided = async () =>
    (
      await client.query(
        `SELECT 1 FROM candidate c JOIN search s ON s.id = c.search_id
         WHERE c.decided_at IS NOT NULL AND s.idempotency_key = $1 LIMIT 1`,
        [`run:${id}`],
      )
    ).rows;
  let heard = () => {};
  client.on("notification", () => heard());
  await client.query(`LISTEN ${searchEventChannel}`);
  while ((await isDecided()).length === 0) {
    await new Promise<void>((resolve) => {
      heard = resolve;
    });
  }
  await client.end();
}

const startRun = (run: readonly string[]) =>
  startProcess({
    args: ["--import", "tsx", "scripts/assay.ts", "search", ...run],
    env: { PATH: process.env.PATH, ...environment },
  });
const readLines = (file: string) =>
  readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => lineSchema.parse(JSON.parse(line)));

test("a killed run that is started again with its id goes on with the same search, and its file is whole", async () => {
  const out = path.join(folder, "result.jsonl");
  const run = ["AI companies with good reviews", "--checked", "6", "--out", out, "--id", "night:1"];
  const first = startRun(run);
  await Promise.race([waitForFirst("night:1"), first.waitForLine(/its end would come first/)]);
  await first.stop("SIGKILL");
  expect(existsSync(out)).toBe(false);
  expect(await searchCommand(run)).toBe(0);
  const read = readLines(out);
  expect(read.map(({ type }) => type)).toEqual(["plan", ...Array(6).fill("company"), "done"]);
  expect(new Set(read.flatMap(({ domain }) => domain ?? [])).size).toBe(6);
  expect(await searchCommand(["banks in Peru", "--id", "night:1"])).toBe(1);
}, 120_000);

test("a run that is asked to end stops its search and ends with 130, and its successor ends it", async () => {
  const out = path.join(folder, "stopped.jsonl");
  const run = ["companies that are hiring", "--checked", "6", "--out", out, "--id", "stopped"];
  const first = startRun(run);
  await Promise.race([waitForFirst("stopped"), first.waitForLine(/its end would come first/)]);
  expect(await first.stop("SIGTERM")).toBe(130);
  expect(existsSync(out)).toBe(false);
  expect(await searchCommand(run)).toBe(0);
  expect(readLines(out).filter(({ type }) => type === "company")).toHaveLength(6);
}, 120_000);

test("a run whose cap is reached ends with 3 and a whole file, and goes on under a higher one", async () => {
  const model = await startFakeLlmServer({});
  vi.stubEnv("OPENAI_API_KEY", "a-key");
  vi.stubEnv("OPENAI_BASE_URL", model.baseUrl);
  try {
    const out = path.join(folder, "capped.jsonl");
    const run = ["robot makers with good reviews", "--checked", "4", "--out", out, "--id", "cap"];
    expect(await searchCommand([...run, "--cap-tokens", "1000"])).toBe(3);
    expect(readLines(out).at(-1)).toMatchObject({ type: "done", stopReason: "budget_spent" });
    expect(model.stats.calls).toBe(0);
    expect(await searchCommand([...run, "--cap-tokens", "1000000"])).toBe(0);
    expect(readLines(out).filter(({ type }) => type === "company")).toHaveLength(4);
    expect(model.stats.calls).toBeGreaterThan(0);
  } finally {
    vi.stubEnv("OPENAI_API_KEY", "");
    await model.close();
  }
}, 120_000);

test.each([
  ["--id", "a b"],
  ["--cap-usd", "-1"],
  ["--wanted", "none"],
])("arguments that no second try would mend end with 2: %s %s", async (...wrong) => {
  expect(await searchCommand(["banks in Peru", ...wrong])).toBe(2);
});
