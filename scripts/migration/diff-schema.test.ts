import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { createTestDatabase } from "@/tests/support/test-database";
import { diffSchema } from "./diff-schema";

const SCHEMA = path.resolve("prisma/schema.prisma");

test("the migrations lead to exactly what schema.prisma says", async () => {
  const database = await createTestDatabase();
  try {
    expect(await diffSchema(database.url, SCHEMA)).toBe("");
  } finally {
    await database.close();
  }
});

test("a table that is new in the schema becomes SQL", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "assay-schema-"));
  const database = await createTestDatabase();
  try {
    const changed = path.join(folder, "schema.prisma");
    const added = '\nmodel Novelty {\n  id Int @id\n  @@map("novelty")\n}\n';
    await writeFile(changed, (await readFile(SCHEMA, "utf8")) + added);
    expect(await diffSchema(database.url, changed)).toContain('CREATE TABLE "novelty"');
  } finally {
    await database.close();
    await rm(folder, { recursive: true, force: true });
  }
});
