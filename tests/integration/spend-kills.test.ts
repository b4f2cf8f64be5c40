import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Database, openDatabase } from "@/db/database";
import type { DayCaps } from "@/services/spend/postgres-spend";
import { addEvidenceRows } from "../support/evidence-rows";
import { type FakeLlmServer, startFakeLlmServer } from "../support/fake-llm-server";
import { type SpenderInput, spendOnCalls } from "../support/spender";
import { createTestDatabase, type TestDatabase } from "../support/test-database";

let testDatabase: TestDatabase;
let database: Database;
let server: FakeLlmServer;
const children: ChildProcess[] = [];

beforeEach(async () => {
  testDatabase = await createTestDatabase();
  database = openDatabase(testDatabase.url);
  // Without usage every call counts as what was reserved for it, so the cap is a number of calls.
  server = await startFakeLlmServer({ otherwise: { kind: "no_usage" }, latencyMs: 150 });
});
afterEach(async () => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
  await server.close();
  await database.close();
  await testDatabase.close();
});

const noCap = { micros: null, tokens: null };
const noDayCaps: DayCaps = { user: noCap, instance: noCap };
const affordable = 12;
const processes = 3;
const callsEach = 17;

const inputOf = (searchIds: readonly string[], dayCaps: DayCaps, calls: number): SpenderInput => ({
  databaseUrl: testDatabase.url,
  baseUrl: server.baseUrl,
  searchIds,
  calls,
  dayCaps,
});

/** A process that is ready to call. */
async function startSpender(input: SpenderInput) {
  const child = spawn(
    process.execPath,
    ["--import", "tsx", "tests/support/spender-main.ts", JSON.stringify(input)],
    { stdio: ["pipe", "pipe", "inherit"] },
  );
  children.push(child);
  await once(child.stdout, "data");
  return {
    go: () => child.stdin.write("go"),
    kill: () => child.kill("SIGKILL"),
    ended: once(child, "exit"),
  };
}

async function addSearch(name: string): Promise<string> {
  return (await addEvidenceRows(database.pool, name)).searchId;
}

/** What one call reserves, as a call outside of every cap that is tested shows. */
async function measureCall(): Promise<{ micros: number; tokens: number }> {
  const searchId = await addSearch("measured");
  await spendOnCalls(inputOf([searchId], noDayCaps, 1));
  const { rows } = await database.pool.query<{ micros: number; tokens: number }>(
    "DELETE FROM usage RETURNING reserved_micros::int AS micros, reserved_tokens AS tokens",
  );
  await database.pool.query("DELETE FROM rate_limit_window");
  if (!rows[0]) throw new Error("nothing was reserved");
  return rows[0];
}

async function readCounted() {
  const { rows } = await database.pool.query<{
    calls: number;
    settled: number;
    micros: number;
    tokens: number;
  }>(
    `SELECT count(*)::int AS calls, count(*) FILTER (WHERE state = 'settled')::int AS settled,
       sum(coalesce(cost_micros, reserved_micros))::int AS micros,
       sum(coalesce(input_tokens + output_tokens, reserved_tokens))::int AS tokens FROM usage`,
  );
  const days = await database.pool.query<{ micros: number; tokens: number }>(
    "SELECT micros::int, tokens::int FROM rate_limit_window WHERE key = 'spend:all'",
  );
  return { ...rows[0], day: days.rows[0] };
}

/** Caps that allow twelve calls: on which account, and in which unit. */
const caps = [
  { whose: "search", unit: "micros" },
  { whose: "user", unit: "tokens" },
  { whose: "instance", unit: "micros" },
] as const;
const reasons = { search: "budget_spent", user: "user_day_spent", instance: "day_spent" } as const;

test.each(caps)(
  "51 calls at once in three processes, two of them killed in the middle, never pass the cap of the $whose in $unit, not by one call",
  async ({ whose, unit }) => {
    const call = await measureCall();
    const before = server.stats.calls;
    const cap = { ...noCap, [unit]: call[unit] * affordable };
    const searchIds = [await addSearch("first"), await addSearch("second")];
    if (whose === "user") {
      await database.pool.query("UPDATE search SET user_id = 'first' WHERE id = ANY($1)", [
        searchIds,
      ]);
    }
    const used = whose === "search" ? searchIds.slice(0, 1) : searchIds;
    await database.pool.query(
      "UPDATE search SET cap_micros = $2, cap_tokens = $3 WHERE id = ANY($1)",
      [used, whose === "search" ? cap.micros : null, whose === "search" ? cap.tokens : null],
    );
    const dayCaps = {
      user: whose === "user" ? cap : noCap,
      instance: whose === "instance" ? cap : noCap,
    };
    const [survivor, ...victims] = await Promise.all(
      Array.from({ length: processes }, () => startSpender(inputOf(used, dayCaps, callsEach))),
    );
    // Two calls that are never answered: whoever made them is killed while it waits.
    server.script({ kind: "hang" }, { kind: "hang" });
    for (const victim of victims) victim.go();
    await server.waitForCalls(before + 2);
    survivor?.go();
    await server.waitForCalls(before + 6);
    for (const victim of victims) victim.kill();
    await Promise.all([survivor, ...victims].map((spender) => spender?.ended));

    // Whoever was killed left reservations behind: they stay spent, and the rest is used to the last call.
    await spendOnCalls(inputOf(used, dayCaps, callsEach));
    const counted = await readCounted();
    expect(server.stats.calls - before).toBeLessThanOrEqual(affordable);
    expect(counted).toMatchObject({
      calls: affordable,
      micros: call.micros * affordable,
      tokens: call.tokens * affordable,
      day: { micros: call.micros * affordable, tokens: call.tokens * affordable },
    });
    expect(counted.settled).toBeLessThanOrEqual(affordable - 2);
    const refused = await spendOnCalls(inputOf(used, dayCaps, 3));
    expect(new Set(refused)).toEqual(new Set([reasons[whose]]));
    expect(server.stats.calls - before).toBeLessThanOrEqual(affordable);
  },
  120_000,
);
