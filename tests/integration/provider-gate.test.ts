import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Database, openDatabase } from "@/db/database";
import type { CallFate, ProviderPlace } from "@/research/llm/provider-gate";
import {
  createPostgresProviderGate,
  readProviderWait,
} from "@/services/spend/postgres-provider-gate";
import { addEvidenceRows } from "../support/evidence-rows";
import { createTestDatabase, type TestDatabase } from "../support/test-database";

let testDatabase: TestDatabase;
/** Two pools, as two processes have. */
let database: Database;
let other: Database;
let named = 0;

beforeAll(async () => {
  testDatabase = await createTestDatabase();
  database = openDatabase(testDatabase.url);
  other = openDatabase(testDatabase.url);
});
afterAll(async () => {
  await database.close();
  await other.close();
  await testDatabase.close();
});

const signal = new AbortController().signal;
const answered: CallFate = { kind: "answered", tokens: 100, pauseMs: 0 };
const failed: CallFate = { kind: "failed", retryAfterMs: null };

/** A server of its own, as two processes see it. */
function openServer(pace: { callsPerMinute?: number; tokensPerMinute?: number } = {}) {
  named += 1;
  const key = `model:m${named}`;
  const settings = {
    key,
    callsPerMinute: pace.callsPerMinute ?? null,
    tokensPerMinute: pace.tokensPerMinute ?? null,
  };
  const change = (assignment: string) =>
    database.pool.query(`UPDATE throttle SET ${assignment} WHERE key = $1`, [key]);
  return {
    here: createPostgresProviderGate(database.pool, settings),
    there: createPostgresProviderGate(other.pool, settings),
    waitMs: async () => (await readProviderWait(database.pool, key)).waitMs,
    change,
    /** Lets all waits of the row be over. */
    letTimePass: () => change("free_at = now(), calls_at = now(), tokens_at = now()"),
    read: async () => {
      const { rows } = await database.pool.query<{
        failures: number;
        callsPerMinute: number | null;
        pauseSeconds: number;
      }>(
        `SELECT failures, calls_per_minute AS "callsPerMinute",
           greatest(0, extract(epoch FROM free_at - failed_at))::float8 AS "pauseSeconds" FROM throttle WHERE key = $1`,
        [key],
      );
      return rows[0];
    },
  };
}
type Server = ReturnType<typeof openServer>;

async function enter(gate: Server["here"], tokens = 100): Promise<ProviderPlace> {
  const entered = await gate.enter(tokens, signal);
  if (!entered.ok) throw new Error(entered.error.code);
  return entered.value;
}

async function failTimes(server: Server, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    await server.letTimePass();
    await (await enter(server.here)).leave(failed);
  }
}

describe("the pace", () => {
  test("is one for all processes: 50 calls at once get the ten seconds' worth, and one more begins the debt", async () => {
    const server = openServer({ callsPerMinute: 6 });
    const stop = new AbortController();
    let entered = 0;
    const calls = Array.from({ length: 50 }, async (_, n) => {
      const place = await (n % 2 === 0 ? server.here : server.there).enter(1, stop.signal);
      if (place.ok) entered += 1;
      // The next place is ten seconds away.
      if (entered === 2) stop.abort();
      return place.ok;
    });
    const answers = await Promise.all(calls);
    expect(answers.filter(Boolean)).toHaveLength(2);
    expect(await server.waitMs()).toBeGreaterThan(0);
  });

  test("counts tokens too, and gives back what an answer did not use", async () => {
    const server = openServer({ tokensPerMinute: 6_000 });
    const place = await enter(server.here, 6_000);
    expect(await server.waitMs()).toBeGreaterThan(40_000);
    expect(await server.there.enter(1, signal)).toMatchObject({ error: { code: "rate_limited" } });
    await place.leave({ kind: "answered", tokens: 60, pauseMs: 0 });
    expect(await server.waitMs()).toBe(0);
    await enter(server.there, 1);
  });

  test("is what a refused call says: nobody calls before, in no process", async () => {
    const server = openServer();
    await (await enter(server.here)).leave({ kind: "limited", retryAfterMs: 60_000 });
    expect(await server.there.enter(1, signal)).toMatchObject({ error: { code: "rate_limited" } });
    expect(await server.waitMs()).toBeGreaterThan(50_000);
    await server.letTimePass();
    await enter(server.there);
  });

  test("is what the headers of an answer ask for", async () => {
    const server = openServer();
    await (await enter(server.here)).leave({ kind: "answered", tokens: 1, pauseMs: 60_000 });
    expect(await server.waitMs()).toBeGreaterThan(50_000);
  });

  test("falls below what was answered when the server refuses, and rises again with answers", async () => {
    const { searchId } = await addEvidenceRows(database.pool, "paced");
    await database.pool.query(
      `INSERT INTO usage (search_id, purpose, model, reserved_tokens, reserved_micros, outcome, created_at)
       SELECT $1, 'judge', 'm', 1, 1, 'answered', now() - interval '30 seconds' FROM generate_series(1, 30)`,
      [searchId],
    );
    const server = openServer();
    const [first, second] = [await enter(server.here), await enter(server.there)];
    await first.leave({ kind: "limited", retryAfterMs: null });
    const learnt = (await server.read())?.callsPerMinute ?? 0;
    expect(learnt).toBeGreaterThan(20);
    expect(learnt).toBeLessThanOrEqual(48);
    // Refused in the same wave: it says the same thing, not a second one.
    await second.leave({ kind: "limited", retryAfterMs: null });
    expect((await server.read())?.callsPerMinute).toBe(learnt);
    await (await enter(server.here)).leave(answered);
    expect((await server.read())?.callsPerMinute).toBeGreaterThan(learnt);
  });

  test("a refusal before any answer sets no pace", async () => {
    await database.pool.query("DELETE FROM usage");
    const server = openServer();
    await (await enter(server.here)).leave({ kind: "limited", retryAfterMs: null });
    expect((await server.read())?.callsPerMinute).toBeNull();
  });
});

describe("an outage", () => {
  test("begins with the second wave of failures, however many calls fail in one", async () => {
    const server = openServer();
    const wave = await Promise.all([1, 2, 3, 4, 5].map(() => enter(server.here)));
    for (const place of wave) await place.leave(failed);
    expect(await server.read()).toMatchObject({ failures: 1 });
    expect(await server.waitMs()).toBe(0);
    await failTimes(server, 1);
    expect(await server.read()).toMatchObject({ failures: 2 });
    expect(await server.waitMs()).toBeGreaterThan(0);
  });

  test("is waited out for longer and longer, and never for more than half a minute", async () => {
    const server = openServer();
    const waits: number[] = [];
    for (let wave = 0; wave < 9; wave += 1) {
      await failTimes(server, 1);
      waits.push((await server.read())?.pauseSeconds ?? 0);
    }
    expect(waits).toEqual([0, 1, 2, 4, 8, 16, 30, 30, 30]);
  });

  test("is asked about by one call at a time, in all processes together", async () => {
    const server = openServer();
    await failTimes(server, 3);
    await server.letTimePass();
    const asked = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        (n % 2 === 0 ? server.here : server.there).enter(1, signal),
      ),
    );
    expect(asked.filter(({ ok }) => ok)).toHaveLength(1);
    expect(asked.find(({ ok }) => !ok)).toMatchObject({ error: { code: "rate_limited" } });
  });

  test("is over with the first answer, for everybody", async () => {
    const server = openServer();
    await failTimes(server, 4);
    await server.letTimePass();
    await (await enter(server.here)).leave(answered);
    await Promise.all([1, 2, 3].map(() => enter(server.there)));
  });

  test("outlives a process that died while it asked, by the lease and no longer", async () => {
    const server = openServer();
    await failTimes(server, 3);
    await server.letTimePass();
    await enter(server.here);
    expect(await server.there.enter(1, signal)).toMatchObject({ ok: false });
    await server.change("held_until = now()");
    await enter(server.there);
  });

  test("a call that was stopped says nothing of the server and lets the next one ask", async () => {
    const server = openServer();
    await failTimes(server, 3);
    await server.letTimePass();
    await (await enter(server.here)).leave({ kind: "left" });
    expect(await server.read()).toMatchObject({ failures: 3 });
    await enter(server.there);
  });
});

test("a stopped wait ends at once", async () => {
  const server = openServer();
  await (await enter(server.here)).leave({ kind: "limited", retryAfterMs: 10_000 });
  const stop = new AbortController();
  const waiting = server.here.enter(1, stop.signal);
  stop.abort();
  expect(await waiting).toMatchObject({ error: { code: "aborted" } });
});
