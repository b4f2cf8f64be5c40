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
import { createTestDatabase, type TestDatabase } from "@/tests/support/test-database";

let database: TestDatabase;
let demo: DemoWeb;
let environment: Record<string, string>;
const folder = mkdtempSync(path.join(tmpdir(), "assay-batch-"));
const lineSchema = z.object({ type: z.string(), domain: z.string().optional() });

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

/** Resolves when the first company of the database's search is decided. */
async function waitForFirst(): Promise<void> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const isDecided = async () =>
    (await client.query("SELECT 1 FROM candidate WHERE decided_at IS NOT NULL LIMIT 1")).rows;
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

test("a killed run that is started again with its id goes on with the same search, and its file is whole", async () => {
  const out = path.join(folder, "result.jsonl");
  const run = ["AI companies with good reviews", "--checked", "6", "--out", out, "--id", "night:1"];
  const first = startProcess({
    args: ["--import", "tsx", "scripts/assay.ts", "search", ...run],
    env: { PATH: process.env.PATH, ...environment },
  });
  await Promise.race([waitForFirst(), first.waitForLine(/its end would come first/)]);
  await first.stop("SIGKILL");
  expect(existsSync(out)).toBe(false);
  expect(await searchCommand(run)).toBe(0);
  const lines = readFileSync(out, "utf8").trim().split("\n");
  const read = lines.map((line) => lineSchema.parse(JSON.parse(line)));
  expect(read.map(({ type }) => type)).toEqual(["plan", ...Array(6).fill("company"), "done"]);
  expect(new Set(read.flatMap(({ domain }) => domain ?? [])).size).toBe(6);
  expect(await searchCommand(["banks in Peru", "--id", "night:1"])).toBe(1);
}, 120_000);

test.each([
  ["--id", "a b"],
  ["--cap-usd", "-1"],
  ["--wanted", "none"],
])("arguments that no second try would mend end with 2: %s %s", async (...wrong) => {
  expect(await searchCommand(["banks in Peru", ...wrong])).toBe(2);
});
