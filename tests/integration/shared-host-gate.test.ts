import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createHostGate } from "@/adapters/web/host-gate";
import { type Database, openDatabase } from "@/db/database";
import { createSharedHostGate } from "@/services/shared-host-gate";
import { createTestDatabase, type TestDatabase } from "../support/test-database";

let testDatabase: TestDatabase;
let databases: Database[];

beforeAll(async () => {
  testDatabase = await createTestDatabase();
  databases = [1, 2, 3].map(() => openDatabase(testDatabase.url));
});
afterAll(async () => {
  for (const database of databases) await database.close();
  await testDatabase.close();
});

/** Gates as three processes have them: each with its own waiting line, all over one database. */
const openGates = () => databases.map(({ pool }) => createSharedHostGate(createHostGate(), pool));
const signal = new AbortController().signal;
const politenessMs = 30;

/** A site that keeps the greatest number of requests that it had to answer at the same time. */
async function startSite(): Promise<{ server: Server; url: string; most: () => number }> {
  let open = 0;
  let most = 0;
  const server = createServer((_request, response) => {
    open += 1;
    most = Math.max(most, open);
    setTimeout(() => {
      open -= 1;
      response.end("hello");
    }, 20);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return { server, url: `http://127.0.0.1:${port}/`, most: () => most };
}

test("twelve requests of three processes reach one host one at a time, with the pause between them", async () => {
  const site = await startSite();
  const gates = openGates();
  const spans: { from: number; to: number }[] = [];
  await Promise.all(
    Array.from({ length: 12 }, async (_, n) => {
      const release = await gates[n % 3]?.enter("polite.example", politenessMs, signal);
      const from = performance.now();
      await (await fetch(site.url)).text();
      spans.push({ from, to: performance.now() });
      release?.();
    }),
  );
  site.server.close();
  expect(site.most()).toBe(1);
  const gaps = spans.slice(1).map(({ from }, n) => from - (spans[n]?.to ?? 0));
  // The database's clock counts in milliseconds.
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(politenessMs - 2);
});

test("other hosts are not waited for", async () => {
  const [here, there] = openGates();
  const release = await here?.enter("one.example", politenessMs, signal);
  (await there?.enter("two.example", politenessMs, signal))?.();
  release?.();
});

test("a process that died with a host in hand keeps it for its lease and no longer", async () => {
  const [dead, alive] = openGates();
  await dead?.enter("left.example", politenessMs, signal);
  const stop = new AbortController();
  const waiting = alive?.enter("left.example", politenessMs, stop.signal);
  stop.abort();
  await expect(waiting).rejects.toThrow();
  await databases[0]?.pool.query("UPDATE throttle SET held_until = now() WHERE key = $1", [
    "host:left.example",
  ]);
  (await alive?.enter("left.example", politenessMs, signal))?.();
});

test("a stopped wait leaves its place to the next one", async () => {
  const [here, there] = openGates();
  const release = await here?.enter("busy.example", politenessMs, signal);
  const stop = new AbortController();
  const stopped = there?.enter("busy.example", politenessMs, stop.signal);
  const next = there?.enter("busy.example", politenessMs, signal);
  stop.abort();
  await expect(stopped).rejects.toThrow();
  release?.();
  (await next)?.();
});

test("where no pause is asked for the database is left alone", async () => {
  const [here] = openGates();
  (await here?.enter("stored.example", 0, signal))?.();
  const found = await databases[0]?.pool.query(
    "SELECT 1 FROM throttle WHERE key = 'host:stored.example'",
  );
  expect(found?.rows).toEqual([]);
});
