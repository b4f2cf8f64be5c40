import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { dumpRows } from "@/db/backup/dump-rows";
import { writeBackupFile } from "@/services/backup/backup-file";
import { restoreBackup } from "@/services/backup/restore-backup";
import { readSearch } from "@/services/read-search";
import { finishDemoSearch, openDemo, startDemoSearch } from "../support/demo-search";
import { addUser, createTestContext } from "../support/test-context";
import { createTestDatabase } from "../support/test-database";

const migrationsDir = path.resolve("prisma/migrations");
let demo: Awaited<ReturnType<typeof openDemo>>;
let folder: string;
let searchId: string;
const inFolder = (name: string) => path.join(folder, name);

beforeAll(async () => {
  demo = await openDemo({});
  folder = await mkdtemp(path.join(os.tmpdir(), "assay-backup-"));
  searchId = await startDemoSearch(demo, {
    query: "companies with good reviews",
    maxCandidates: 6,
  });
  await finishDemoSearch(demo, searchId);
  await dump("all", null);
  await dump("user", demo.userId);
}, 60_000);
afterAll(async () => {
  await demo.close();
  await rm(folder, { recursive: true, force: true });
});

const dump = (name: string, userId: string | null) =>
  writeBackupFile(inFolder(name), (write) =>
    dumpRows(demo.ctx.database.pool, { userId, now: new Date() }, write),
  );

const restore = (name: string, url: string, replace = false) =>
  restoreBackup({ file: inFolder(name), url, migrationsDir, replace });

/** Every row of every table, in an order of its own. */
async function readAll(url: string): Promise<Record<string, string[]>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
         AND relname <> '_prisma_migrations' ORDER BY 1`,
    );
    const all: Record<string, string[]> = {};
    for (const { name } of tables) {
      const { rows } = await client.query<{ row: string }>(
        `SELECT t::text AS row FROM "${name}" t ORDER BY 1`,
      );
      all[name] = rows.map(({ row }) => row);
    }
    return all;
  } finally {
    await client.end();
  }
}

async function withDatabase(work: (url: string) => Promise<void>): Promise<void> {
  const database = await createTestDatabase();
  try {
    await work(database.url);
  } finally {
    await database.close();
  }
}

test("a whole database comes back as it was, row for row, and its numbers go on", () =>
  withDatabase(async (url) => {
    expect(await restore("all", url)).toMatchObject({ ok: true, value: { holds: "database" } });
    const before = await readAll(demo.ctx.database.url);
    expect(before.citation?.length).toBeGreaterThan(0);
    expect(await readAll(url)).toEqual(before);
  }));

test("a database with searches in it is given up only when that is asked for", () =>
  withDatabase(async (url) => {
    await restore("all", url);
    expect(await restore("all", url)).toMatchObject({ ok: false, error: { code: "not_empty" } });
    expect(await restore("all", url, true)).toMatchObject({ ok: true });
  }));

test("a file that was cut short, damaged or made by a newer version changes nothing", () =>
  withDatabase(async (url) => {
    const before = await readAll(url);
    const text = gunzipSync(await readFile(inFolder("all"))).toString();
    const lines = text.trimEnd().split("\n");
    const write = (name: string, content: string) => writeFile(inFolder(name), gzipSync(content));
    await write("short", lines.slice(0, -1).join("\n"));
    await write("fewer", [...lines.slice(0, 40), lines.at(-1)].join("\n"));
    await write("newer", text.replace('"migrations":[', '"migrations":["29990101000000_later",'));
    await write("other", '{"format":"something"}\n');
    await writeFile(inFolder("torn"), (await readFile(inFolder("all"))).subarray(0, 5_000));
    for (const [name, code] of [
      ["short", "cut_short"],
      ["fewer", "cut_short"],
      ["torn", "cut_short"],
      ["newer", "newer"],
      ["other", "not_a_backup"],
      ["nowhere", "not_a_backup"],
    ] as const) {
      expect(await restore(name, url)).toMatchObject({ ok: false, error: { code } });
    }
    expect(await readAll(url)).toEqual(before);
  }));

test("a database that is in use is left alone", async () => {
  const { ctx, close } = await createTestContext({});
  try {
    await ctx.database.pool.query("SELECT 1");
    const { url } = ctx.database;
    expect(await restore("all", url)).toMatchObject({ ok: false, error: { code: "in_use" } });
  } finally {
    await close();
  }
});

test("one user's searches come back beside another's, with the companies and pages that are there already", async () => {
  const other = await openDemo({});
  try {
    const kept = await startDemoSearch(other, {
      query: "companies with good reviews",
      maxCandidates: 6,
    });
    await finishDemoSearch(other, kept);
    const before = await readSearch({
      ctx: other.ctx,
      input: { userId: other.userId, searchId: kept },
    });
    await other.ctx.database.pool.query(
      `UPDATE "user" SET id = 'somebody', email = 'somebody@users.invalid'`,
    );
    for (let time = 0; time < 2; time += 1) {
      expect(await restore("user", other.ctx.database.url)).toMatchObject({ ok: true });
    }
    const read = (owner: typeof demo, userId: string, id: string) =>
      readSearch({ ctx: owner.ctx, input: { userId, searchId: id } });
    const [original, restored] = [
      await read(demo, demo.userId, searchId),
      await read(other, demo.userId, searchId),
    ];
    expect(restored?.search).toEqual(original?.search);
    const told = (found: typeof original) =>
      found?.candidates.map(({ state, company: { domain }, cells }) => ({ state, domain, cells }));
    expect(told(restored)).toEqual(told(original));
    expect(await read(other, "somebody", kept)).toEqual(before);
  } finally {
    await other.close();
  }
}, 60_000);

test("one user's backup holds nothing of another's, no session and no password", async () => {
  await addUser(demo.ctx, "stranger");
  await dump("user", demo.userId);
  const text = gunzipSync(await readFile(inFolder("user"))).toString();
  const tables = new Set(text.match(/^\{"table":"\w+"/gm)?.map((part) => part.slice(10, -1)));
  expect(text).not.toContain("stranger");
  expect([...tables]).not.toContain("session");
  expect([...tables]).not.toContain("account");
  for (const table of ["user", "search", "verdict", "citation", "page", "company", "search_event"])
    expect([...tables]).toContain(table);
});

test("a user's backup to which somebody has added a session brings nothing in", () =>
  withDatabase(async (url) => {
    const lines = gunzipSync(await readFile(inFolder("user")))
      .toString()
      .trimEnd()
      .split("\n");
    const session = { id: "s", token: "known", userId: demo.userId, expiresAt: "2999-01-01" };
    const forged = `{"table":"session","row":${JSON.stringify(session)}}`;
    const end = JSON.stringify({ end: true, rows: lines.length - 1 });
    await writeFile(inFolder("forged"), gzipSync([...lines.slice(0, -1), forged, end].join("\n")));
    const before = await readAll(url);
    expect(await restore("forged", url)).toMatchObject({
      ok: false,
      error: { code: "does_not_fit" },
    });
    expect(await readAll(url)).toEqual(before);
  }));
