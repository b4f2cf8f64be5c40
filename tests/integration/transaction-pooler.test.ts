import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDatabase } from "@/db/database";
import { migrateDatabase } from "@/db/migrate";
import { listenForNotifications } from "@/db/notifications";
import {
  type DemoServices,
  findFalseCitations,
  finishDemoSearch,
  openDemo,
  startDemoSearch,
} from "@/tests/support/demo-search";
import { createTestDatabase, type TestDatabase } from "@/tests/support/test-database";
import { startTransactionPooler, type TransactionPooler } from "@/tests/support/transaction-pooler";

let database: TestDatabase;
let pooler: TransactionPooler;
const opened: DemoServices[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  pooler = await startTransactionPooler({ url: database.url, servers: 3 });
});
afterAll(async () => {
  for (const { close } of opened) await close();
  await pooler.close();
  await database.close();
});

test("the pooler of these tests is one: sessions do not survive a transaction", async () => {
  const client = new pg.Client({ connectionString: pooler.url });
  await client.connect();
  const readPid = async () =>
    (await client.query<{ pid: number }>("SELECT pg_backend_pid() AS pid")).rows[0]?.pid;
  expect(new Set([await readPid(), await readPid(), await readPid()]).size).toBe(3);
  await client.query("SET application_name = 'remembered'");
  for (let n = 0; n < 3; n++) {
    const { rows } = await client.query("SELECT current_setting('application_name') AS name");
    expect(rows).not.toEqual([{ name: "remembered" }]);
  }
  await client.query("BEGIN");
  expect(await readPid()).toBe(await readPid());
  await client.query("COMMIT");
  await client.end();
});

test("a whole search runs behind a transaction pooler, without a direct connection", async () => {
  const demo = await openDemo({ DATABASE_URL: pooler.url }, { readableOnly: true });
  opened.push(demo);
  const searchId = await startDemoSearch(demo, {
    query: "AI companies with good reviews",
    source: "demo",
    wanted: 8,
    maxCandidates: 8,
  });
  const { search, seqs } = await finishDemoSearch(demo, searchId);
  expect(search).toMatchObject({
    state: "finished",
    counts: { total: 8, pending: 0 },
  });
  expect(search.counts.matched).toBeGreaterThan(0);
  expect(seqs).toEqual(seqs.map((_, at) => at + 1));
  expect(await findFalseCitations(demo.ctx, searchId)).toEqual([]);
  // Many more transactions than connections, and never more of them on the server than the pooler has.
  expect(pooler.stats.transactions).toBeGreaterThan(100);
  expect(demo.ctx.notifications.pollMs()).toBe(500);
});

test("migrations apply through a transaction pooler, too", async () => {
  const migrated = await migrateDatabase(pooler.url, "prisma/migrations");
  expect(migrated).toEqual({ ok: true, value: { applied: [], edited: [] } });
});

test("where LISTEN delivers nothing it is noticed, said once, and listeners poll fast", async () => {
  const pool = openDatabase(pooler.url, 2);
  const reason = await new Promise<string>((resolve) => {
    const deaf = listenForNotifications({
      url: pooler.url,
      notify: (channel) => pool.pool.query("SELECT pg_notify($1, '')", [channel]),
      onDeaf: (said) => {
        expect(deaf.pollMs()).toBe(500);
        void deaf.close().then(() => resolve(said));
      },
    });
  });
  expect(reason).toContain("DIRECT_DATABASE_URL");
  await pool.close();
});

test("a direct connection beside the pooled one hears, and listeners poll as a backstop alone", async () => {
  const pool = openDatabase(pooler.url, 2);
  const notifications = listenForNotifications({
    url: database.url,
    notify: (channel) => pool.pool.query("SELECT pg_notify($1, '')", [channel]),
    onDeaf: () => expect.unreachable(),
  });
  await new Promise<void>((resolve) => {
    notifications.on("anything", () => resolve());
  });
  expect(notifications.pollMs()).toBe(2_000);
  await notifications.close();
  await pool.close();
});
