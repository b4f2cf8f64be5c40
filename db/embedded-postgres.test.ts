import pg from "pg";
import { expect, test } from "vitest";
import { createTestDatabase } from "../tests/support/test-database";

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
