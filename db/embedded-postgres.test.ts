import { chmodSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { expect, test } from "vitest";
import { createTestDatabase } from "../tests/support/test-database";
import { ensureDatabase } from "./embedded-postgres";

test("two test databases at once do not see each other's rows", async () => {
  const [one, two] = await Promise.all([createTestDatabase(), createTestDatabase()]);
  const client = new pg.Client({ connectionString: one.url });
  const other = new pg.Client({ connectionString: two.url });
  await Promise.all([client.connect(), other.connect()]);
  try {
    await client.query("CREATE TABLE seen (id int)");
    const { rows } = await other.query("SELECT to_regclass('seen') AS found");
    expect(rows).toEqual([{ found: null }]);
  } finally {
    await Promise.all([client.end(), other.end()]);
    await Promise.all([one.close(), two.close()]);
  }
});

test("a folder whose path is too long for a Unix socket has its server reached over TCP", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "assay-long-"));
  const dataDir = path.join(folder, "x".repeat(90));
  mkdirSync(dataDir);
  // As root, Postgres runs under another account and has to pass through.
  for (const each of [folder, dataDir]) chmodSync(each, 0o711);
  const server = await ensureDatabase({ dataDir });
  if (!server.ok) throw new Error(server.error.message);
  const client = new pg.Client({ connectionString: server.value.url });
  try {
    await client.connect();
    const { rows } = await client.query("SELECT host(inet_server_addr()) AS address");
    expect(rows).toEqual([{ address: "127.0.0.1" }]);
  } finally {
    await client.end();
    await server.value.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);

test.skipIf(process.platform !== "linux")("elsewhere its Unix socket is used", async () => {
  const database = await createTestDatabase();
  const client = new pg.Client({ connectionString: database.url });
  try {
    await client.connect();
    const { rows } = await client.query("SELECT inet_server_addr() AS address");
    expect(rows).toEqual([{ address: null }]);
  } finally {
    await client.end();
    await database.close();
  }
});
