import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Database, openDatabase } from "@/db/database";
import type { SpendPort, SpendRequest } from "@/research/llm/spend";
import { type Cap, createPostgresSpend } from "@/services/spend/postgres-spend";
import { addEvidenceRows } from "../support/evidence-rows";
import { createTestDatabase, type TestDatabase } from "../support/test-database";

let testDatabase: TestDatabase;
let database: Database;
let spend: SpendPort;
let named = 0;

beforeAll(async () => {
  testDatabase = await createTestDatabase();
  database = openDatabase(testDatabase.url);
  spend = spendWith({});
});
afterAll(async () => {
  await database.close();
  await testDatabase.close();
});

type DayCapsInput = { user?: Partial<Cap>; instance?: Partial<Cap> };
const noCap: Cap = { micros: null, tokens: null };

/** Caps of a day beside those of the searches; without any, none. */
const spendWith = ({ user, instance }: DayCapsInput): SpendPort =>
  createPostgresSpend(database.pool, "fake-model", {
    user: { ...noCap, ...user },
    instance: { ...noCap, ...instance },
  });

async function addSearch(caps: { micros?: number; tokens?: number }): Promise<string> {
  named += 1;
  const { searchId } = await addEvidenceRows(database.pool, `spender${named}`);
  await database.pool.query("UPDATE search SET cap_micros = $2, cap_tokens = $3 WHERE id = $1", [
    searchId,
    caps.micros ?? null,
    caps.tokens ?? null,
  ]);
  return searchId;
}

const requestOf = (searchId: string, change: Partial<SpendRequest> = {}): SpendRequest => ({
  searchId,
  purpose: "judge",
  maxInputTokens: 80,
  maxOutputTokens: 20,
  costMicros: 10,
  ...change,
});
const settlement = {
  inputTokens: 40,
  outputTokens: 5,
  costMicros: 4,
  outcome: "answered" as const,
};

async function readTotals(searchId: string) {
  const { rows } = await database.pool.query(
    `SELECT spent_micros::int AS "spentMicros", reserved_micros::int AS "reservedMicros",
       spent_tokens AS "spentTokens", reserved_tokens AS "reservedTokens" FROM search WHERE id = $1`,
    [searchId],
  );
  return rows[0];
}

async function readUsage(searchId: string) {
  const { rows } = await database.pool.query(
    `SELECT purpose, model, state, reserved_tokens AS "reservedTokens", reserved_micros::int AS "reservedMicros",
       input_tokens AS "inputTokens", output_tokens AS "outputTokens", cost_micros::int AS "costMicros", outcome
     FROM usage WHERE search_id = $1`,
    [searchId],
  );
  return rows;
}

const reserveMany = (searchId: string, count: number, change: Partial<SpendRequest> = {}) =>
  Promise.all(Array.from({ length: count }, () => spend.reserve(requestOf(searchId, change))));

async function reserveOne(searchId: string, change: Partial<SpendRequest> = {}): Promise<string> {
  const reserved = await spend.reserve(requestOf(searchId, change));
  if (!reserved.ok) throw new Error(reserved.error.code);
  return reserved.value.reservationId;
}

describe("the cap holds", () => {
  test("in money, for 50 reservations at the same moment", async () => {
    const searchId = await addSearch({ micros: 75 });
    const answers = await reserveMany(searchId, 50);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(7);
    const refused = answers.find(({ ok }) => !ok);
    expect(refused).toMatchObject({ error: { code: "budget_spent" } });
    expect(await readTotals(searchId)).toMatchObject({ reservedMicros: 70, spentMicros: 0 });
    expect(await readUsage(searchId)).toHaveLength(7);
  });

  test("in tokens, for 50 reservations at the same moment, without a price", async () => {
    const searchId = await addSearch({ tokens: 350 });
    const answers = await reserveMany(searchId, 50, { costMicros: null });
    expect(answers.filter(({ ok }) => ok)).toHaveLength(3);
    expect(await readTotals(searchId)).toMatchObject({ reservedTokens: 300, spentTokens: 0 });
  });

  test("while reservations and settlements cross: never more than the cap at any moment", async () => {
    const searchId = await addSearch({ micros: 100, tokens: 1_000 });
    await database.pool.query(
      `CREATE FUNCTION watch_cap() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
         IF NEW.spent_micros + NEW.reserved_micros > NEW.cap_micros
           OR NEW.spent_tokens + NEW.reserved_tokens > NEW.cap_tokens THEN RAISE 'over the cap'; END IF;
         RETURN NEW; END $$;
       CREATE TRIGGER watch_cap BEFORE UPDATE ON search FOR EACH ROW EXECUTE FUNCTION watch_cap()`,
    );
    const callOnce = async () => {
      const reserved = await spend.reserve(requestOf(searchId));
      if (reserved.ok) await spend.settle(reserved.value.reservationId, settlement);
      return reserved.ok;
    };
    const made = (await Promise.all(Array.from({ length: 50 }, callOnce))).filter(Boolean).length;
    await database.pool.query("DROP TRIGGER watch_cap ON search; DROP FUNCTION watch_cap()");
    expect(made).toBeGreaterThanOrEqual(10);
    expect(await readTotals(searchId)).toEqual({
      spentMicros: made * 4,
      reservedMicros: 0,
      spentTokens: made * 45,
      reservedTokens: 0,
    });
    expect(made * 4).toBeLessThanOrEqual(100);
  });

  test("exactly to its last part", async () => {
    const searchId = await addSearch({ micros: 10, tokens: 100 });
    await reserveOne(searchId);
    expect(await spend.reserve(requestOf(searchId))).toMatchObject({ ok: false });
  });

  test("whichever of money and tokens is used up first", async () => {
    const poor = await addSearch({ micros: 15, tokens: 100_000 });
    const terse = await addSearch({ micros: 100_000, tokens: 150 });
    for (const searchId of [poor, terse]) {
      const answers = await reserveMany(searchId, 5);
      expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    }
  });

  test("for each search on its own", async () => {
    const [first, second] = [await addSearch({ micros: 10 }), await addSearch({ micros: 10 })];
    await reserveOne(first);
    await reserveOne(second);
    expect(await readTotals(first)).toMatchObject({ reservedMicros: 10 });
  });

  test("a cap in money refuses a call whose price is not known, and takes nothing", async () => {
    const searchId = await addSearch({ micros: 1_000_000, tokens: 1_000_000 });
    const answer = await spend.reserve(requestOf(searchId, { costMicros: null }));
    expect(answer).toMatchObject({
      error: { code: "price_unknown", message: expect.stringContaining("ASSAY_MODEL_PRICES") },
    });
    expect(await readTotals(searchId)).toMatchObject({ reservedTokens: 0 });
    expect(await readUsage(searchId)).toEqual([]);
  });

  test("a search that is gone has no budget", async () => {
    const answer = await spend.reserve(requestOf("00000000-0000-4000-8000-000000000000"));
    expect(answer).toMatchObject({ error: { code: "budget_spent" } });
  });
});

describe("settling", () => {
  test("puts what was used in the place of what was reserved, and records the call", async () => {
    const searchId = await addSearch({ micros: 100 });
    await spend.settle(await reserveOne(searchId), settlement);
    expect(await readTotals(searchId)).toEqual({
      spentMicros: 4,
      reservedMicros: 0,
      spentTokens: 45,
      reservedTokens: 0,
    });
    expect(await readUsage(searchId)).toEqual([
      {
        purpose: "judge",
        model: "fake-model",
        state: "settled",
        reservedTokens: 100,
        reservedMicros: 10,
        inputTokens: 40,
        outputTokens: 5,
        costMicros: 4,
        outcome: "answered",
      },
    ]);
  });

  test("twice, also at the same moment, counts once", async () => {
    const searchId = await addSearch({ micros: 100 });
    const reservationId = await reserveOne(searchId);
    await Promise.all([1, 2, 3].map(() => spend.settle(reservationId, settlement)));
    await spend.settle(reservationId, { ...settlement, inputTokens: 999, costMicros: 99 });
    expect(await readTotals(searchId)).toMatchObject({ spentMicros: 4, spentTokens: 45 });
    expect(await readUsage(searchId)).toMatchObject([{ inputTokens: 40, costMicros: 4 }]);
  });

  test("a reservation that nobody settles stays counted", async () => {
    const searchId = await addSearch({ micros: 25 });
    await reserveOne(searchId);
    await spend.settle(await reserveOne(searchId), { ...settlement, costMicros: 0 });
    await reserveOne(searchId);
    expect(await spend.reserve(requestOf(searchId))).toMatchObject({ ok: false });
    expect(await readTotals(searchId)).toMatchObject({ reservedMicros: 20 });
  });

  test("use above the reservation is recorded as it is and blocks what follows", async () => {
    const searchId = await addSearch({ micros: 30, tokens: 1_000 });
    await spend.settle(await reserveOne(searchId), {
      inputTokens: 2_000,
      outputTokens: 500,
      costMicros: 45,
      outcome: "answered",
    });
    expect(await readTotals(searchId)).toMatchObject({ spentMicros: 45, spentTokens: 2_500 });
    expect(await spend.reserve(requestOf(searchId, { costMicros: 0 }))).toMatchObject({
      ok: false,
    });
  });

  test("without a known cost the reserved one counts", async () => {
    const searchId = await addSearch({ micros: 100 });
    await spend.settle(await reserveOne(searchId), { ...settlement, costMicros: null });
    expect(await readTotals(searchId)).toMatchObject({ spentMicros: 10, reservedMicros: 0 });
  });

  test("a reservation that does not exist changes nothing", async () => {
    await expect(
      spend.settle("00000000-0000-4000-8000-000000000000", settlement),
    ).resolves.toBeUndefined();
  });
});

describe("a day's caps", () => {
  /** What the windows of today hold, by key. */
  async function readDays() {
    const { rows } = await database.pool.query<{ key: string; micros: number; tokens: number }>(
      "SELECT key, micros::int, tokens::int FROM rate_limit_window WHERE key LIKE 'spend:%'",
    );
    return new Map(rows.map(({ key, ...counted }) => [key, counted]));
  }
  const forgetDays = () => database.pool.query("DELETE FROM rate_limit_window");
  const userOf = async (searchId: string) => {
    const { rows } = await database.pool.query<{ userId: string }>(
      'SELECT user_id AS "userId" FROM search WHERE id = $1',
      [searchId],
    );
    return rows[0]?.userId ?? "";
  };
  const giveTo = (searchId: string, userId: string) =>
    database.pool.query("UPDATE search SET user_id = $2 WHERE id = $1", [searchId, userId]);
  const reserveOver = (port: SpendPort, searchIds: readonly string[], change = {}) =>
    Promise.all(
      Array.from({ length: 50 }, (_, n) =>
        port.reserve(requestOf(searchIds[n % searchIds.length] ?? "", change)),
      ),
    );

  test("of a user hold over all their searches, in money, for 50 reservations at the same moment, and leave others alone", async () => {
    await forgetDays();
    const [first, second, other] = [await addSearch({}), await addSearch({}), await addSearch({})];
    await giveTo(second, await userOf(first));
    const port = spendWith({ user: { micros: 75 } });
    const answers = await reserveOver(port, [first, second]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(7);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ error: { code: "user_day_spent" } });
    expect((await readDays()).get(`spend:user:${await userOf(first)}`)?.micros).toBe(70);
    expect(await port.reserve(requestOf(other))).toMatchObject({ ok: true });
  });

  test("of a user hold in tokens, without a price", async () => {
    await forgetDays();
    const searchId = await addSearch({});
    const port = spendWith({ user: { tokens: 350 } });
    const answers = await reserveOver(port, [searchId], { costMicros: null });
    expect(answers.filter(({ ok }) => ok)).toHaveLength(3);
  });

  test.each([
    ["money", { micros: 75 }, 7],
    ["tokens", { tokens: 350 }, 3],
  ])(
    "of the instance hold over all users, in %s, for 50 reservations at the same moment",
    async (_unit, instance, most) => {
      await forgetDays();
      const searchIds = [await addSearch({}), await addSearch({}), await addSearch({})];
      const answers = await reserveOver(spendWith({ instance }), searchIds);
      expect(answers.filter(({ ok }) => ok)).toHaveLength(most);
      expect(answers.find(({ ok }) => !ok)).toMatchObject({ error: { code: "day_spent" } });
      const held = (await readDays()).get("spend:all");
      expect(held).toEqual({ micros: most * 10, tokens: most * 100 });
    },
  );

  test("count what was used in place of what was reserved, in the day of the reservation", async () => {
    await forgetDays();
    const searchId = await addSearch({});
    const user = `spend:user:${await userOf(searchId)}`;
    const port = spendWith({ user: { micros: 100 } });
    const [late, prompt] = [
      await port.reserve(requestOf(searchId)),
      await port.reserve(requestOf(searchId)),
    ];
    if (!late.ok || !prompt.ok) throw new Error("refused");
    await port.settle(prompt.value.reservationId, settlement);
    expect((await readDays()).get(user)).toEqual({ micros: 14, tokens: 145 });
    expect((await readDays()).get("spend:all")).toEqual({ micros: 14, tokens: 145 });
    // Reserved yesterday, answered today: today's count is none of its business.
    await database.pool.query(
      "UPDATE usage SET created_at = created_at - interval '1 day' WHERE id = $1",
      [late.value.reservationId],
    );
    await port.settle(late.value.reservationId, settlement);
    expect((await readDays()).get(user)).toEqual({ micros: 14, tokens: 145 });
  });

  test("begin anew with the day", async () => {
    await forgetDays();
    const searchId = await addSearch({});
    const port = spendWith({ user: { micros: 15 } });
    expect(await port.reserve(requestOf(searchId))).toMatchObject({ ok: true });
    expect(await port.reserve(requestOf(searchId))).toMatchObject({ ok: false });
    await database.pool.query(
      "UPDATE rate_limit_window SET window_start = window_start - interval '1 day'",
    );
    expect(await port.reserve(requestOf(searchId))).toMatchObject({ ok: true });
  });

  test("are untouched by a call that the search's own cap refuses, and the search by one that they refuse", async () => {
    await forgetDays();
    const poor = await addSearch({ micros: 5 });
    await spendWith({ user: { micros: 1_000 } }).reserve(requestOf(poor));
    expect((await readDays()).get("spend:all")).toEqual({ micros: 0, tokens: 0 });
    const rich = await addSearch({ micros: 1_000 });
    await spendWith({ instance: { micros: 5 } }).reserve(requestOf(rich));
    expect(await readTotals(rich)).toMatchObject({ reservedMicros: 0, reservedTokens: 0 });
    expect(await readUsage(rich)).toEqual([]);
  });

  test.each(["user", "instance"] as const)(
    "in money refuse a call whose price is not known (%s)",
    async (whose) => {
      await forgetDays();
      const answer = await spendWith({ [whose]: { micros: 1_000_000 } }).reserve(
        requestOf(await addSearch({}), { costMicros: null }),
      );
      expect(answer).toMatchObject({ error: { code: "price_unknown" } });
    },
  );

  test("stay used by what a deleted search spent", async () => {
    await forgetDays();
    const [gone, next] = [await addSearch({}), await addSearch({})];
    const port = spendWith({ instance: { micros: 15 } });
    await port.reserve(requestOf(gone));
    await database.pool.query("DELETE FROM search WHERE id = $1", [gone]);
    expect(await port.reserve(requestOf(next))).toMatchObject({ error: { code: "day_spent" } });
  });
});
