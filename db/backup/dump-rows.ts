import type { Pool } from "pg";
import { inTransaction } from "../transaction";
import { type BackupHead, writeRow } from "./backup-format";
import { readTableGraph } from "./table-graph";
import { columnsOf, quote, selectUserRows, type TableRows } from "./user-rows";

const rowsPerFetch = 500;

/**
 * Hands the lines of a backup to `write`, as of one moment, while others go on writing. With a `userId`, that user's alone.
 */
export async function dumpRows(
  pool: Pool,
  input: { userId: string | null; now: Date },
  write: (line: string) => Promise<void>,
): Promise<{ rows: number }> {
  return inTransaction(pool, async (client) => {
    await client.query("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY");
    const graph = await readTableGraph(client);
    const { userId } = input;
    const whole = (): TableRows[] =>
      graph.tables.map(({ name, columns }) => ({
        table: name,
        columns,
        sql: `SELECT * FROM ${quote(name)}`,
      }));
    const selections = userId === null ? whole() : selectUserRows(graph);
    const migrations = await client.query<{ name: string }>(
      `SELECT migration_name AS name FROM _prisma_migrations
       WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY 1`,
    );
    const head: BackupHead = {
      format: "assay-backup",
      version: 1,
      holds: userId === null ? "database" : "user",
      madeAt: input.now.toISOString(),
      migrations: migrations.rows.map(({ name }) => name),
      columns: Object.fromEntries(selections.map(({ table, columns }) => [table, [...columns]])),
    };
    await write(JSON.stringify(head));
    let count = 0;
    for (const { table, columns, sql } of selections) {
      await client.query(
        `DECLARE dumped NO SCROLL CURSOR FOR SELECT row_to_json(r)::text AS row
         FROM (SELECT ${columnsOf(columns)} FROM (${sql}) AS selected) AS r`,
        userId === null ? [] : [userId],
      );
      for (let fetched = rowsPerFetch; fetched === rowsPerFetch; ) {
        const { rows } = await client.query<{ row: string }>(`FETCH ${rowsPerFetch} FROM dumped`);
        for (const { row } of rows) await write(writeRow(table, row));
        fetched = rows.length;
        count += fetched;
      }
      await client.query("CLOSE dumped");
    }
    await write(JSON.stringify({ end: true, rows: count }));
    return { rows: count };
  });
}
