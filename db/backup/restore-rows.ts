import type { PoolClient } from "pg";
import { fail, type Result, succeed } from "@/research/result";
import type { Queryable } from "../queryable";
import { type BackupHead, backupEndSchema, backupHeadSchema, readRow } from "./backup-format";
import { readTableGraph, type TableGraph } from "./table-graph";
import { columnsOf, keptBack, quote } from "./user-rows";

export type RestoreErrorCode = "not_a_backup" | "cut_short" | "does_not_fit";

const rowsPerStatement = 500;
const charactersPerStatement = 4_000_000;

/** The first line, and the rest. Fails on anything but a backup of this format. */
export async function openBackup(
  lines: AsyncIterator<string>,
): Promise<Result<BackupHead, RestoreErrorCode>> {
  const first = await lines.next().catch(() => ({ done: true as const, value: undefined }));
  try {
    return succeed(backupHeadSchema.parse(JSON.parse(first.done ? "" : first.value)));
  } catch {
    return fail("not_a_backup", "The file is not a backup that this version of Assay knows.");
  }
}

/** Hands over the rows behind the head in batches of one table; fails when the file ends before its last line. */
async function readBatches(
  lines: AsyncIterator<string>,
  take: (table: string, rows: readonly string[]) => Promise<void>,
): Promise<Result<{ rows: number }, RestoreErrorCode>> {
  const cut = fail("cut_short", "The file ends before the backup does: nothing was taken from it.");
  let batch: string[] = [];
  let table = "";
  let size = 0;
  let count = 0;
  const flush = async () => {
    if (batch.length > 0) await take(table, batch);
    batch = [];
    size = 0;
  };
  for (;;) {
    const next = await lines.next().catch(() => null);
    if (!next || next.done) return cut;
    const row = readRow(next.value);
    if (row === null) {
      const end = backupEndSchema.safeParse(parseJson(next.value));
      await flush();
      return end.success && end.data.rows === count ? succeed({ rows: count }) : cut;
    }
    if (row.table !== table || batch.length >= rowsPerStatement || size > charactersPerStatement) {
      await flush();
    }
    table = row.table;
    batch.push(row.row);
    size += row.row.length;
    count += 1;
  }
}

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** Puts all rows into an empty database, as they were: nothing is computed or checked anew. */
export async function loadAll(
  client: PoolClient,
  head: BackupHead,
  lines: AsyncIterator<string>,
): Promise<Result<{ rows: number }, RestoreErrorCode>> {
  await client.query("SET LOCAL session_replication_role = replica");
  const graph = await readTableGraph(client);
  const read = await readBatches(lines, async (table, rows) => {
    const columns = columnsIn(graph, head, table);
    await client.query(
      `INSERT INTO ${quote(table)} (${columnsOf(columns)}) OVERRIDING SYSTEM VALUE
       SELECT ${columnsOf(columns)} FROM jsonb_populate_recordset(NULL::${quote(table)}, $1)`,
      [`[${rows.join(",")}]`],
    );
  });
  if (read.ok) await advanceSequences(client);
  return read;
}

/** Numbers that were given out are not given out again. */
async function advanceSequences(db: Queryable): Promise<void> {
  const { rows } = await db.query<{ table: string; column: string; sequence: string }>(
    `SELECT c.relname AS table, a.attname AS column, pg_get_serial_sequence(quote_ident(c.relname), a.attname) AS sequence
     FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
       AND pg_get_serial_sequence(quote_ident(c.relname), a.attname) IS NOT NULL`,
  );
  for (const { table, column, sequence } of rows) {
    await db.query(
      `SELECT setval($1, max(${quote(column)})) FROM ${quote(table)} HAVING max(${quote(column)}) IS NOT NULL`,
      [sequence],
    );
  }
}

/** Shared rows are the same thing when these are, whatever their ids. */
const sameAs: Readonly<Record<string, readonly string[]>> = {
  company: ["domain"],
  page: ["url", "content_hash"],
};

/**
 * Adds a user's rows to a database that has others. What is there stays as it is, so that the same backup may come twice; a
 * company or page that is there under another id takes the place of the backup's. A file that brings what would let somebody
 * in was not made by us, and is refused whole.
 */
export async function mergeUser(
  client: PoolClient,
  head: BackupHead,
  lines: AsyncIterator<string>,
): Promise<Result<{ rows: number }, RestoreErrorCode>> {
  const graph = await readTableGraph(client);
  await client.query(
    "CREATE TEMP TABLE moved (table_name text, old uuid, new uuid, PRIMARY KEY (table_name, old)) ON COMMIT DROP",
  );
  let isRefused = false;
  let isForged = false;
  const read = await readBatches(lines, async (table, rows) => {
    isForged ||= keptBack.has(table);
    const columns = columnsIn(graph, head, table);
    if (isForged || columns.length === 0) return;
    const given = `jsonb_populate_recordset(NULL::${quote(table)}, $1) AS r`;
    const values = [`[${rows.join(",")}]`];
    await client.query(
      `INSERT INTO ${quote(table)} (${columnsOf(columns)}) OVERRIDING SYSTEM VALUE
       SELECT ${columns.map((column) => selectColumn(graph, table, column)).join(", ")} FROM ${given} ON CONFLICT DO NOTHING`,
      values,
    );
    const identity = sameAs[table];
    if (identity) {
      await client.query(
        `INSERT INTO moved SELECT '${table}', r.id, o.id FROM ${given}
         JOIN ${quote(table)} o ON (${identity.map((column) => `o.${quote(column)}`).join(", ")})
           = (${identity.map((column) => `r.${quote(column)}`).join(", ")})
         WHERE o.id <> r.id ON CONFLICT DO NOTHING`,
        values,
      );
    }
    if (table !== "user") return;
    const there = await client.query(`SELECT FROM "user" u JOIN ${given} ON r.id = u.id`, values);
    isRefused = there.rowCount !== rows.length;
  });
  if (isForged)
    return fail("does_not_fit", "The file holds what no user's backup does: keys or sessions.");
  return isRefused
    ? fail("does_not_fit", "There is another user with this email here already.")
    : read;
}

function selectColumn(graph: TableGraph, table: string, column: string): string {
  const key = graph.keys.find(
    (one) => one.table === table && one.columns.length === 1 && one.columns[0] === column,
  );
  if (!key || !(key.target in sameAs)) return `r.${quote(column)}`;
  return `coalesce((SELECT new FROM moved WHERE table_name = '${key.target}' AND old = r.${quote(column)}), r.${quote(column)})`;
}

/** Of the backup's columns those that this database has. */
function columnsIn(graph: TableGraph, head: BackupHead, table: string): string[] {
  const known = new Set(graph.tables.find(({ name }) => name === table)?.columns ?? []);
  return (head.columns[table] ?? []).filter((column) => known.has(column));
}
